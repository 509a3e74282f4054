# A session that runs: phases, clock, what is on the wall.

## clock

clock-used = { $used } из { $planned }
clock-over = перебор { $over } при { $planned }
clock-stands = часы стоят
clock-speaker = { $who }: { $used } из { $share }
clock-runs = Часы идут
clock-stopped = Часы остановлены: время фазы не расходуется
time-added = { $count ->
    [one] Фазе добавлена { $count } минута
    [few] Фазе добавлено { $count } минуты
    [many] Фазе добавлено { $count } минут
   *[other] Фазе добавлено { $count } минуты
}

## course

session-not-running = Сессия ещё не идёт: PgDn открывает первую фазу
session-over = Все фазы пройдены: ушло { $used } мин из { $planned }, долг { $debt } мин. Enter закрывает сессию
session-was-away = { $count ->
    [one] Сессии не было на экране { $count } минуту, она не в счёт. Ctrl-T — часы идут дальше
    [few] Сессии не было на экране { $count } минуты, они не в счёт. Ctrl-T — часы идут дальше
    [many] Сессии не было на экране { $count } минут, они не в счёт. Ctrl-T — часы идут дальше
   *[other] Сессии не было на экране { $count } минуты, они не в счёт. Ctrl-T — часы идут дальше
}
phase-first = Это первая фаза
agenda-sum = Ушло { $used } мин из { $planned } · долг { $debt } мин
agenda-skipped = пропущена

## the wall

room-not-begun = Сессия готова к началу
room-speaks = говорят: { $who }
room-announce = { $phase } · говорят: { $who } · до конца: { $ends }
room-on-wall = На стене
room-ends = Фаза кончается, когда
room-rules = Правила критики
room-people = Присутствующие · соглашение подтвердили { $marked } из { $all }
room-absent = не пришёл
room-no-nda = соглашение не подтверждено
room-not-said = не сказано. Enter записывает
room-no-earlier = Прошлых заданий нет
room-earlier = Прошлые задания · без отчёта { $open } из { $all }
room-no-own = Заданий нет: N (Т) на шаге 6 добавляет, или запишите, почему их не будет
room-no-function = Без функции
room-no-day = день не назван
room-late = просрочено, отчёта нет
room-answers = Ответов ждут { $waiting } из { $all } · блокирующих { $blocking }
room-loose-changes = Правки без замечания
room-nothing-changed = С прошлой защиты карту не меняли
room-changed = Что изменилось с прошлой защиты
room-change = { $what }: { $from } → { $to }
room-assigned = { $count ->
    [one] { $count } задание
    [few] { $count } задания
    [many] { $count } заданий
   *[other] { $count } задания
}
room-levels = Уровни · { $what }

## the round

round-asked = «{ $what }»
round-next = дальше: { $who }
round-last = дальше никого: круг пройден
round-looked = Кто на что смотрел
round-rest-of-map = Прочее
round-silent = ещё молчат: { $who }
round-all-heard = высказались все
round-was-last = Круг пройден: дальше PgDn
round-was-first = Это первый в круге
round-nobody = Слово пока ни у кого: «замечаний нет» отмечают в круге критики
round-no-remarks = { $who }: замечаний нет, записано

## silent writing

silent-question = Переговоры провалились. Почему?
silent-written = { $count ->
    [0] пока ничего
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}

## signs of theatre, for the curator

theatre-edits = Правок карты: { $made }, из них по замечаниям { $remarks }
theatre-remarks = Замечаний { $all }, из них мелких { $minor }; функций { $voices }
theatre-verdicts = Последние вердикты: «защищена» { $defended } из { $all }
theatre-assignments = Задания: без отчёта в срок { $overdue }, закрыты без слов { $bare } из { $all }
theatre-speaking = Руководитель говорил { $leader } мин, остальные { $rest } мин
theatre-guesses = Прогнозов { $all }, разных { $different }
theatre-warns = { $words } (!)
theatre-nothing = считать пока нечего

## hints

hint-next-phase = дальше
hint-next-speaker = слово
hint-no-remarks = замечаний нет
hint-more-time = ещё 2 минуты
hint-pause = стоп
hint-agenda = план
hint-blank = пустой экран
hint-large = крупно
hint-report = отчёт
hint-nda = соглашение
hint-reorder = порядок
hint-skip = пропустить
