### Виды записей: заголовок списка, одна запись, запись без названия, пустой список и зачем он.

## Сделка и анкета

list-deal = Сделки
one-deal = сделка
add-deal = сделку
nameless-deal = сделка без названия
empty-deal = Сделок нет. N (Т) заводит новую
empty-why-deal = Одна сделка — один файл. Начните с той, к которой скоро переговоры.

list-qualification = Анкеты квалификации
one-qualification = анкета
add-qualification = анкету
nameless-qualification = анкета квалификации
empty-qualification = Анкета пуста. Enter открывает её на шаге «Паспорт»
empty-why-qualification = По анкете решают, стоит ли сделка наших часов: в работу, отложить или забыть.

list-rule-off = Снятые правила
one-rule-off = снятое правило
add-rule-off = снятое правило
nameless-rule-off = правило не названо
empty-rule-off = Все правила считаются
empty-why-rule-off = Правило, которое этой сделке не подходит, снимают с причиной. Она остаётся видна в конце списка дыр.

list-date-move = Переносы даты
one-date-move = перенос даты
add-date-move = перенос даты
nameless-date-move = перенос без даты
empty-date-move = N (Т) добавляет перенос
empty-why-date-move = Клиент сдвинул решение: запишите прежнюю дату и причину. Два переноса подряд — повод для защиты.

## Люди

list-organisation = Организации
one-organisation = организация
add-organisation = организацию
nameless-organisation = организация без названия
empty-organisation = Пока нет. Впишите её в строку человека: N (Т)
empty-why-organisation = В холдинге пользуется площадка, а деньги делят выше. Уровень организации показывает, докуда вы дошли.

list-stakeholder = Стейкхолдеры
one-stakeholder = стейкхолдер
add-stakeholder = стейкхолдера
nameless-stakeholder = имени не знаем
empty-stakeholder = Пока никого. N (Т) добавляет человека
empty-why-stakeholder = Решают люди. Начните с тех, с кем уже говорите, и идите вверх: кто решает, чьи деньги, кому удобно оставить как есть. Можно вставить список из таблицы или письма.

list-link = Связи людей
one-link = связь
add-link = связь
nameless-link = связь без людей
empty-link = Связей нет. N (Т) добавляет связь
empty-why-link = Кто на кого влияет и кто с кем в конфликте. По связям видно, через кого выйти на того, кто решает.

list-contact = Встречи и звонки
one-contact = встреча или звонок
add-contact = встречу или звонок
nameless-contact = разговор без темы
empty-contact = Разговоров нет. N (Т) добавляет встречу или звонок
empty-why-contact = Кто с кем говорил, о чём и что вышло. Без записи через месяц помнят не то, что было сказано.

## Этап

list-task = Целевые задачи
one-task = целевая задача
add-task = целевую задачу
nameless-task = задача без названия
empty-task = Задач нет. N (Т) добавляет свою
empty-why-task = Что должно быть решено, чтобы клиент перешёл дальше. Задачи метода уже стоят, здесь место своим.

list-evidence = Подтверждения
one-evidence = подтверждение
add-evidence = подтверждение
nameless-evidence = подтверждение без текста
empty-evidence = Пока нечем. N (Т) добавляет подтверждение
empty-why-evidence = Что, от кого и какого дня. Слова «всё хорошо» задачу не закрывают, закрывает то, что можно показать.

list-control = Контроль этапа
one-control = контроль этапа
add-control = контроль
nameless-control = контроль без номера
empty-control = Контроля нет: его задаёт метод
empty-why-control = По контролю видно, пройден ли этап на деле. Считаются подтверждения, а не отметки.

list-stage-move = Журнал этапов
one-stage-move = переход
add-stage-move = переход
nameless-stage-move = переход
empty-stage-move = Переходов нет. N (Т) добавляет переход
empty-why-stage-move = Этап двигает действие клиента, а не наше желание. Запишите, что он сделал и когда.

list-stage-error = Замеченные ошибки
one-stage-error = замеченная ошибка
nameless-stage-error = ошибка без номера
empty-stage-error = Ошибок не замечено. Пробел на строке ошибки отмечает её
empty-why-stage-error = Ошибка, замеченная вовремя, стоит дешевле. Отметьте её сейчас, и следующая защита начнёт с неё.

## Паспорт

list-competitor = Конкуренты
one-competitor = конкурент
add-competitor = конкурента
nameless-competitor = конкурент без названия
empty-competitor = N (Т) добавляет конкурента
empty-why-competitor = С кем нас сравнивают и чем он силён. «Оставить как есть» — тоже конкурент, и часто главный.

list-payment = График платежей по месяцам
one-payment = платёж
add-payment = платёж
nameless-payment = платёж без названия
empty-payment = N (Т) добавляет платёж
empty-why-payment = Когда деньги приходят и когда уходят. По графику считается кассовый разрыв: прибыльная сделка может остаться без денег.

list-mean = Средства
one-mean = средство
add-mean = средство
nameless-mean = средство без названия
empty-mean = N (Т) добавляет средство
empty-why-mean = Время, деньги, знания, связи: что есть, чего не хватает и кто достанет. Без средств цель остаётся пожеланием.

list-criterion = Критерии выбора
add-criterion = критерий
one-criterion = критерий
nameless-criterion = критерий без названия
empty-criterion = N (Т) добавляет критерий
empty-why-criterion = По чему клиент сравнивает нас с соперниками. Назовите критерий, его вес и того, кто по нему судит: спор о цене часто начинается там, где не знают остальных критериев.

list-rival-score = Оценки соперников
add-rival-score = оценку
one-rival-score = оценка соперника
nameless-rival-score = соперник не назван
empty-rival-score = N (Т) добавляет оценку
empty-why-rival-score = Как соперник выглядит по этому критерию и на чём это основано.

list-guarantee = Гарантии
add-guarantee = гарантию
one-guarantee = гарантия
nameless-guarantee = вид гарантии не назван
empty-guarantee = N (Т) добавляет гарантию
empty-why-guarantee = Какие банковские гарантии с нас просят, на сколько и во что они обойдутся: их цена уменьшает маржу.

list-seat = Закупочная комиссия
add-seat = человека
one-seat = место в комиссии
nameless-seat = имени нет
empty-seat = N (Т) добавляет человека
empty-why-seat = Кто сидит в комиссии и на каком месте. С председателем и секретарём надо быть знакомым до вскрытия заявок.

list-member = Наша команда
one-member = наш человек
add-member = нашего человека
nameless-member = имени нет
empty-member = N (Т) добавляет коллегу
empty-why-member = Кто с нашей стороны ведёт сделку и кому можно выдать рабочее задание.

## Переговоры

list-negotiation = Переговоры
one-negotiation = переговоры
add-negotiation = переговоры
nameless-negotiation = переговоры без названия
empty-negotiation = Переговоров пока нет. N (Т) добавляет
empty-why-negotiation = Ближайшая встреча, на которой что-то решается: кто с кем, ради какого действия клиента и по каким вопросам.

list-round = Раунды
one-round = раунд
add-round = раунд
nameless-round = раунд без даты
empty-round = Встреч нет. N (Т) добавляет раунд
empty-why-round = День, место и кто сядет за стол с обеих сторон. От состава зависит, о чём вообще можно договориться.

list-ours = Наши за столом
one-ours = наш за столом
add-ours = нашего за столом
nameless-ours = не решено, кто
empty-ours = Пока никого. N (Т) добавляет нашего человека
empty-why-ours = Один ведёт, другой отвечает за цифры, третий наблюдает и пишет. Без ролей все говорят сразу.

list-served-task = Решаемые задачи
one-served-task = решаемая задача
add-served-task = решаемую задачу
nameless-served-task = задача не выбрана
empty-served-task = Пока нет. N (Т) добавляет задачу этапа
empty-why-served-task = Ради каких целевых задач идём на встречу. Всё, что ни одной не служит, за столом лишнее.

list-tactic = Ожидаемые приёмы
one-tactic = приём
add-tactic = приём
nameless-tactic = приём без описания
empty-tactic = Приёмов нет. Enter предлагает типовые, N (Т) добавляет свой
empty-why-tactic = Чем вас будут дожимать и что вы на это скажете. Приём, названный заранее, теряет половину силы.

list-guess = Прогноз по вопросам
one-guess = прогноз по вопросу
add-guess = прогноз по вопросу
nameless-guess = вопрос не назван
empty-guess = По вопросам не дан. N (Т) добавляет
empty-why-guess = Какой уровень человек ждёт по каждому вопросу. После переговоров видно, что мы переоценили.
list-change = Что изменили в сделке
one-change = правка
add-change = правку
nameless-change = не сказано, что изменили
empty-change = Ничего. Правки попадают сюда сами
empty-why-change = Что было, что стало и по чьему замечанию. После вердикта здесь остаётся след каждой правки.
list-visit = Кого увидеть до встречи
one-visit = разговор до встречи
add-visit = разговор
nameless-visit = не решено, кого
empty-visit = Никого. N (Т) добавляет разговор
empty-why-visit = С кем поговорить до встречи, в каком порядке и с какой просьбой. К столу приходят, когда главное уже сказано.

list-package = Пакеты
one-package = пакет
add-package = пакет
nameless-package = пакет без названия
empty-package = Пакетов нет. N (Т) добавляет пакет
empty-why-package = Вопросы, которые меняем только вместе: отдаём по одному, если взяли по другому. Пакет показывает, что он стоит нам и что приносит.

list-move = Ходы пакета
one-move = ход пакета
add-move = ход
nameless-move = вопрос не выбран
empty-move = Ходов нет. N (Т) добавляет вопрос и место, куда он сдвинется
empty-why-move = Какой вопрос, откуда и куда двигаем. Цена единицы на карточке вопроса превращает ход в деньги.

list-issue = Вопросы переговоров
one-issue = вопрос переговоров
add-issue = вопрос
nameless-issue = вопрос без названия
empty-issue = Вопросов нет. Enter предлагает типовые, N (Т) добавляет свой
empty-why-issue = О чём договариваемся. По каждому вопросу заранее: что провал, что приемлемо, что идеал. Уровень, не названный до встречи, потом подгоняют под результат.

list-argument = Аргументы
one-argument = аргумент
add-argument = аргумент
nameless-argument = аргумент без текста
empty-argument = Аргументов нет. N (Т) добавляет
empty-why-argument = Почему им выгодно согласиться и чем это доказано. Аргумент без доказательства — обещание.

list-question = Вопросы, которые зададим
one-question = вопрос второй стороне
add-question = вопрос к ним
nameless-question = вопрос без текста
empty-question = Вопросов нет. N (Т) добавляет
empty-why-question = Чего не знаем и у кого спросим за столом. Кто спрашивает, тот ведёт.

list-concession = Уступки
one-concession = уступка
add-concession = уступку
nameless-concession = уступка без описания
empty-concession = Уступок нет. N (Т) добавляет уступку и условие
empty-why-concession = Что готовы отдать и что просим взамен. Отданное даром ничего не стоит и зовёт просить ещё.

list-objection = Ожидаемые возражения
one-objection = возражение
add-objection = возражение
nameless-objection = возражение без текста
empty-objection = Возражений нет. N (Т) добавляет
empty-why-objection = Что скажут против и кто из наших ответит. Молчание за столом звучит как согласие.

## Защита

list-session = Сессии
one-session = сессия
add-session = сессию
nameless-session = сессия без даты
empty-session = Сессий ещё не было. N (Т) начинает сессию
empty-why-session = Команда смотрит на сделку глазами каждой функции и ломает её раньше, чем это сделает клиент.

list-presence = Присутствующие
one-presence = присутствующий
add-presence = присутствующего
nameless-presence = без имени
empty-presence = Пока никого. N (Т) добавляет присутствующего
empty-why-presence = Кто в комнате, от какой функции и подписано ли соглашение о конфиденциальности.

list-phase = Фазы
one-phase = фаза
add-phase = фазу
nameless-phase = фаза без названия
empty-phase = Фаз нет. N (Т) добавляет фазу
empty-why-phase = Повестка с минутами на каждую часть: иначе время уйдёт на рассказ, а не на дыры.

list-forecast = Прогнозы
one-forecast = прогноз
add-forecast = прогноз
nameless-forecast = не записано, чей
empty-forecast = Прогнозов нет. N (Т) добавляет прогноз
empty-why-forecast = Какого уровня ждёт каждый. Записанное до встречи потом не перепишешь задним числом.

list-remark = Замечания
one-remark = замечание
add-remark = замечание
nameless-remark = замечание без текста
empty-remark = Замечаний пока нет. C (С) записывает замечание
empty-why-remark = Слова коллег, записанные дословно, с видом и функцией. Разбираем план, а не человека.

## Вердикт

list-vote = Голоса
one-vote = голос
add-vote = голос
nameless-vote = не записано, чей
empty-vote = Голосов нет. N (Т) добавляет голос
empty-why-vote = Кто за, кто против и почему. Решает куратор, но голоса показывают, где комната сомневается.

list-condition = Условия
one-condition = условие
add-condition = условие
nameless-condition = условие без текста
empty-condition = Условий нет. N (Т) добавляет условие
empty-why-condition = Что надо сделать до переговоров, кто сделает и к какому дню. Без этого защита с условиями — просто защита.

list-correction = Поправки
one-correction = поправка
add-correction = поправку
nameless-correction = поправка без текста
empty-correction = Поправок нет. N (Т) добавляет поправку
empty-why-correction = Закрытую сессию не переписывают. Если записали неверно, поправка встаёт рядом.

list-assignment = Рабочие задания
one-assignment = рабочее задание
add-assignment = задание
nameless-assignment = задание без текста
empty-assignment = Заданий нет. N (Т) добавляет рабочее задание
empty-why-assignment = Кто, что и к какому дню. Замечание, которое не стало ни правкой, ни заданием, вернётся за столом.

## Разбор

list-review = Отчёты о переговорах
one-review = отчёт о переговорах
add-review = отчёт
nameless-review = отчёт, переговоры не выбраны
empty-review = Отчёта пока нет. N (Т) добавляет отчёт
empty-why-review = Что вышло по каждому вопросу против плана. Пишите в тот же день: через неделю помнят уже не то.

list-issue-result = План и факт
one-issue-result = итог по вопросу
add-issue-result = итог по вопросу
nameless-issue-result = вопрос не выбран
empty-issue-result = Итогов нет. N (Т) записывает факт по вопросу
empty-why-issue-result = На чём сошлись по каждому вопросу. Уровень программа посчитает сама, по границам, заданным до встречи.

list-error-seen = Ошибки
one-error-seen = ошибка
add-stage-error = замеченную ошибку
add-error-seen = ошибку
nameless-error-seen = ошибка без описания
empty-error-seen = Ошибок не записано. N (Т) добавляет
empty-why-error-seen = Ошибка — материал для учёбы, не вина. Названная вслух, она не повторяется в следующей сделке.
