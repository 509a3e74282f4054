### Рабочие задания вне сессии: список для чтения, таблица, календарь.

assignments-title = Рабочие задания
assignments-none = заданий нет
assignments-count = { $count ->
    [one] { $count } задание
    [few] { $count } задания
    [many] { $count } заданий
   *[other] { $count } задания
}
assignments-open = без отчёта: { $count }
assignments-overdue = просрочено: { $count }
assignments-no-function = Отдел не указан
assignments-no-person = Исполнитель не назначен
assignments-no-day = срок не указан
assignments-without-day = { $count ->
    [one] { $count } задание без срока в календарь не попало.
    [few] { $count } задания без срока в календарь не попали.
    [many] { $count } заданий без срока в календарь не попали.
   *[other] { $count } задания без срока в календарь не попали.
}

assignment-waits = отчёта нет
assignment-overdue = { $days ->
    [one] просрочено на { $days } день, отчёта нет
    [few] просрочено на { $days } дня, отчёта нет
    [many] просрочено на { $days } дней, отчёта нет
   *[other] просрочено на { $days } дня, отчёта нет
}

column-state = Состояние
column-overdue-days = Просрочено, дней
column-deal = Сделка
column-remark-number = Номер замечания
column-id = Идентификатор
