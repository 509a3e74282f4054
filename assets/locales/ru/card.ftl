### Карточка за минуту и отчёты.

report-not-asked = не спрашивали

card-decides = Кто решает
card-lobbies = Лоббирует за нас
card-decision = Наше решение
card-route = Тип и маршрут
card-company = Компания и группа
card-contact = Контактное лицо
card-purpose = Задача покупки
card-why-now = Почему сейчас
card-date = Клиент решает
card-amount = Сумма и пресейл
card-rivals = Конкуренты
card-score = Скоринг
card-estimate = Оценка менеджера
card-stage = Этап
card-unknown = Не знаем главного
card-open = Не закрыто

card-decision-none = решения нет
card-decision-waits = анкета ждёт решения
card-undone = не пройдено
card-returns = вернуться: { $when }
card-control = особый контроль
card-closed-by = закрыто: { $who }
card-until = до { $day }
card-runs = ведёт { $who }
card-group = группа: { $group }
card-moved = { $count ->
    [0] дату не переносили
    [one] переносили { $count } раз
    [few] переносили { $count } раза
    [many] переносили { $count } раз
   *[other] переносили { $count } раза
}
card-moved-from = стояло { $day }
card-first-amount = сначала называли: { $amount }
card-limit = предел на пресейл: { $limit }
card-presale = пресейл оценили в { $amount }
card-score-of = { $points } из { $of }, неизвестно: { $unknown }
card-score-low = ниже порога { $threshold }
card-score-enough = порог { $threshold } пройден
card-no-conclusion = вывода нет
card-on-paper = роли на карте нет, по анкете { $who }
card-unproven = без доказательства: { $who }
card-unknown-none = всё, от чего зависит решение, известно
card-nobody-decision-maker = кто принимает решение у клиента: имя не названо
card-nobody-budget-holder = чьи это деньги: держатель бюджета не назван
card-assumed = только предположение

sheet-question = Вопрос
sheet-answer = Ответ
sheet-source = Источник, дата
sheet-start = Анкета: старт
sheet-finish = Анкета: финиш
sheet-open = Открытые вопросы

card-key-work = в работу
card-key-postpone = отложить
card-key-forget = забыть
card-key-unclear = на уточнение
card-open-row = Enter откроет поле этой строки, там его можно менять
hint-to-field = к полю
hint-card = карточка
