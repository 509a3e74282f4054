# Слова выбора, как они стоят в строке или в ячейке.

c-unknown = не знаем

## yes-no

c-yes-no-yes = да
c-yes-no-no = нет

## certainty

c-certainty-fact = факт
c-certainty-assumption = предположение
c-certainty-unknown = неизвестно

## readiness-block

c-readiness-block-people = Люди
c-readiness-block-criteria = Критерии
c-readiness-block-money = Деньги
c-readiness-block-timing = Сроки
c-readiness-block-rivals = Конкуренты
c-readiness-block-decision = Порядок решения

## weight

c-weight-compulsory = обязательный
c-weight-important = важный
c-weight-desirable = желательный

## function

c-function-sales = продажи
c-function-engineering = инженеры
c-function-finance = финансы
c-function-legal = юристы
c-function-production = производство
c-function-service = сервис
c-function-marketing = маркетинг
c-function-leader = руководитель
c-function-another-manager = другой менеджер
c-function-client-chair = роль клиента

## status

c-status-open = идёт
c-status-won = выиграна
c-status-lost = проиграна
c-status-postponed = отложена
c-status-left = вышли из сделки

## level-of-organisation

c-level-of-organisation-site = площадка
c-level-of-organisation-division = дивизион
c-level-of-organisation-managing = управляющая компания
c-level-of-organisation-owner = собственник
c-level-of-organisation-external = внешний участник

## outsider

c-outsider-design-institute = проектный институт
c-outsider-contractor = генподрядчик
c-outsider-consultant = консультант
c-outsider-dealer = дилер
c-outsider-bank = банк или лизинг
c-outsider-supervisor = надзор

## role

c-role-initiator = инициатор
    .short = инициатор
c-role-user = пользователь
    .short = пользователь
c-role-technical-evaluator = технический эксперт
    .short = эксперт
c-role-shapes = формирует решение
    .short = формирует
c-role-budget-holder = держатель бюджета
    .short = бюджет
c-role-decision-maker = принимает решение
    .short = решает
c-role-influencer = влияет на решение
    .short = влияет
c-role-endorser = согласует
    .short = согласует
c-role-buyer = закупает
    .short = закупает
c-role-signatory = подписывает
    .short = подписывает
c-role-gatekeeper = закрывает доступ
    .short = доступ
c-role-champion = лоббист
    .short = лоббист
c-role-coach = подсказчик
    .short = подсказчик
c-role-opponent = противник
    .short = противник

## route

c-route-starts = начинает
    .short = начинает
c-route-requires = требует
    .short = требует
c-route-evaluates = оценивает
    .short = оценивает
c-route-funds = выделяет деньги
    .short = даёт деньги
c-route-endorses = согласует
    .short = согласует
c-route-approves = утверждает
    .short = утверждает
c-route-buys = закупает
    .short = закупает
c-route-signs = подписывает
    .short = подписывает

## influence

c-influence-high = высокое
c-influence-medium = среднее
c-influence-low = низкое

## attitude

c-attitude-opponent = противник
    .short = противник
    .sign = −−
c-attitude-rather-against = скорее против
    .short = против
    .sign = −
c-attitude-neutral = нейтрален
    .short = нейтрален
    .sign = =
c-attitude-rather-for = скорее за
    .short = скорее за
    .sign = +
c-attitude-champion = лоббист
    .short = лоббист
    .sign = ++
c-attitude-unknown = не знаем
    .short = не знаем
    .sign = ?

## change

c-change-growth = хочет роста
c-change-trouble = решает беду
c-change-content = всё устраивает
c-change-overconfident = уверен, что и так лучше всех

## depth

c-depth-none = контакта нет
    .short = нет
c-depth-single = разовый
    .short = разовый
c-depth-several = несколько встреч
    .short = несколько
c-depth-constant = постоянный
    .short = постоянный

## supports

c-supports-us = наш
c-supports-rival = конкурента
c-supports-as-is = оставить как есть

## strength

c-strength-strong = сильная
c-strength-medium = средняя
c-strength-weak = слабая

## link-kind

c-link-kind-influences = влияет на
c-link-kind-conflicts = в конфликте с

## task-state

c-task-state-not-started = не начата
c-task-state-in-progress = в работе
c-task-state-done = решена
c-task-state-not-needed = не нужна

## competitor-kind

c-competitor-kind-rival = конкурент
c-competitor-kind-as-is = оставить как есть

## direction

c-direction-in = приход
c-direction-out = расход

## guarantee-kind

c-guarantee-kind-advance = возврата аванса
c-guarantee-kind-performance = исполнения договора
c-guarantee-kind-warranty = гарантийного срока
c-guarantee-kind-tender = обеспечения заявки

## period

c-period-year = в год
c-period-quarter = в квартал
c-period-month = в месяц
c-period-once = один раз

## procedure-kind

c-procedure-kind-open-tender = открытый конкурс
c-procedure-kind-invited-tender = закрытый конкурс, по приглашению
c-procedure-kind-price-request = запрос цен
c-procedure-kind-single-supplier = единственный поставщик
c-procedure-kind-direct-talks = прямые переговоры

## seat

c-seat-chair = председатель
c-seat-member = член комиссии
    .short = член
c-seat-secretary = секретарь
c-seat-expert = эксперт

## mean-kind

c-mean-kind-time = время
c-mean-kind-money = деньги
c-mean-kind-knowledge = знания
c-mean-kind-connections = связи
c-mean-kind-own = своё

## format

c-format-meeting = встреча
c-format-call = звонок
c-format-video = видеовстреча
c-format-mail = переписка

## ours-role

c-ours-role-leads = ведёт
c-ours-role-figures = отвечает за цифры
c-ours-role-expert = технический эксперт
c-ours-role-observer = наблюдает и пишет
c-ours-role-decides = принимает решение

## issue-kind

c-issue-kind-price = цена
c-issue-kind-advance = аванс
c-issue-kind-deferral = отсрочка платежа
c-issue-kind-delivery = срок поставки
c-issue-kind-penalty = предел штрафа
c-issue-kind-warranty = гарантия
c-issue-kind-acceptance = порядок приёмки
c-issue-kind-scope = изменение объёма
c-issue-kind-indexation = индексация и валюта
c-issue-kind-spares = запчасти и сервис
c-issue-kind-reference = право на отзыв и показ
c-issue-kind-service-level = уровень сервиса
c-issue-kind-exit-data = выход и данные
c-issue-kind-term = срок подписки
c-issue-kind-access = доступ к хозяину проблемы
c-issue-kind-loss-data = данные для расчёта потерь
c-issue-kind-survey = совместное обследование
c-issue-kind-budget-holder = выход на держателя бюджета
c-issue-kind-decision-date = срок решения
c-issue-kind-requirements = участие в разработке требований
c-issue-kind-pilot = пилот или испытание
c-issue-kind-scoring = порядок и критерии оценки
c-issue-kind-other = другое

## scale-type

c-scale-type-number = число
c-scale-type-date = дата
c-scale-type-text = словами

## better

c-better-more = чем больше, тем лучше
c-better-less = чем меньше, тем лучше
c-better-later = чем позже, тем лучше
c-better-earlier = чем раньше, тем лучше

## value

c-value-low = низкая
c-value-medium = средняя
c-value-high = высокая

## session-kind

c-session-kind-full = полная защита
c-session-kind-express = экспресс-защита
c-session-kind-qualification = защита квалификации
c-session-kind-repeat = повторная защита
c-session-kind-review = разбор после переговоров
c-session-kind-closed-deal = разбор завершённой сделки

## room-role

c-room-role-facilitator = ведущий
c-room-role-defender = защитник
c-room-role-curator = куратор
c-room-role-administrator = администратор
c-room-role-critic = оппонент от функции
c-room-role-client-chair = роль клиента
c-room-role-scribe = секретарь
c-room-role-leader = руководитель
c-room-role-expert = эксперт, гость
c-room-role-another-manager = другой менеджер

## vote

c-vote-for = за
c-vote-conditions = с условиями
c-vote-against = против

## verdict

c-verdict-defended = защищена
c-verdict-conditions = защищена с условиями
c-verdict-again = на повторную защиту
c-verdict-postpone = переговоры отложить
c-verdict-leave = выйти из сделки

## result-level

c-result-level-fail = провал
c-result-level-acceptable = приемлемый
c-result-level-ideal = идеал
c-result-level-not-discussed = не обсуждали

## remark-kind

c-remark-kind-question = вопрос
c-remark-kind-missing-data = нет данных
c-remark-kind-assumption = допущение
c-remark-kind-risk = риск
c-remark-kind-error = ошибка
c-remark-kind-contradiction = противоречие
c-remark-kind-level = уровень
c-remark-kind-proposal = предложение
c-remark-kind-strength = сильная сторона
c-remark-kind-resource = ресурс

## remark-weight

c-remark-weight-blocking = блокирует
c-remark-weight-important = важно
c-remark-weight-minor = мелочь

## basis

c-basis-fact = факт
c-basis-experience = опыт
c-basis-guess = догадка

## answer

c-answer-accepted = принято
c-answer-partly = принято частично
c-answer-declined = отклонено
c-answer-check-client = проверить у клиента
c-answer-open = открыто

## fate

c-fate-came-true = сбылось
c-fate-did-not = не сбылось
c-fate-untested = не проверено

## report-state

c-report-state-done = сделано
c-report-state-differently = сделано иначе
c-report-state-not-done = не сделано

## decision

c-decision-work = в работу
c-decision-postpone = отложить
c-decision-forget = забыть
c-decision-unclear = на уточнение

## deal-type

c-deal-type-project = проектная
c-deal-type-transactional = транзакционная
c-deal-type-mixed = смешанная

## deal-class

c-deal-class-a = класс A
c-deal-class-b = класс B
c-deal-class-c = класс C

## channel

c-channel-inbound = входящий
c-channel-outbound = наш поиск
c-channel-referral = рекомендация
c-channel-tender = тендер

## contact-role

c-contact-role-initiator = инициатор
c-contact-role-collects-offers = собирает предложения
c-contact-role-expert = эксперт
c-contact-role-influences = влияет
c-contact-role-decides = решает
c-contact-role-passes-on = передаёт

## estimate

c-estimate-high = высокая
c-estimate-medium = средняя
c-estimate-low = низкая

## score

c-score-yes = да
c-score-partly = частично
c-score-no = нет

## architecture

c-architecture-engineered-equipment = оборудование под заказ
c-architecture-electrical-via-design = электрооборудование через проект
c-architecture-saas-enterprise = подписка на программу для крупного клиента

## qualify-step

c-qualify-step-scoring = скоринг
c-qualify-step-start = старт анкеты
c-qualify-step-talk = разговор с целевым лицом
c-qualify-step-finish = финиш анкеты
c-qualify-step-defense = защита квалификации
c-qualify-step-decision = решение

## progress

c-progress-not-begun = не начато
c-progress-under-way = идёт
c-progress-done = сделано
c-progress-bypassed = пройдено мимо

## sheet-set

c-sheet-set-start = Анкета: старт
c-sheet-set-finish = Анкета: финиш

## standing

c-standing-unknown = не знаем
c-standing-missing = нет ответа
c-standing-optional = не спросили
c-standing-unweighed = не оценено
c-standing-no-conclusion = без вывода
c-standing-assumption = предположили
c-standing-settled = есть
