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
silent-each = Каждый молча пишет две записи или больше, листки набирает секретарь
written-slip = { $count ->
    [0] пока ничего
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
waits-slip = { $count ->
    [one] { $count } запись ждёт: F9 раскрывает
    [few] { $count } записи ждут: F9 раскрывает все сразу
    [many] { $count } записей ждут: F9 раскрывает все сразу
   *[other] { $count } записи ждут: F9 раскрывает все сразу
}
sealed-slip = { $count ->
    [one] { $who }: записано. Всего { $count } запись, её никто не видит
    [few] { $who }: записано. Всего { $count } записи, их никто не видит
    [many] { $who }: записано. Всего { $count } записей, их никто не видит
   *[other] { $who }: записано. Всего { $count } записи, их никто не видит
}
ask-reveal-slip = { $count ->
    [one] Раскрыть { $count } запись? Её увидит вся комната.
    [few] Раскрыть { $count } записи, пишущих: { $people }? Их увидит вся комната, авторы не называются.
    [many] Раскрыть { $count } записей, пишущих: { $people }? Их увидит вся комната, авторы не называются.
   *[other] Раскрыть { $count } записи, пишущих: { $people }? Их увидит вся комната, авторы не называются.
}
revealed-slip = Записи раскрыты: теперь это замечания сессии
list-slip = молчаливая запись
remark-sealed = Записано втайне, до раскрытия не видно: { $what }

## in secret

secret-hint = пишите: на экране только точки
secret-unsigned = листок без имени
secret-left = Строка ждёт своего автора, её не видно
secret-found = Недописанная строка сохранилась: её автор найдёт её под точками
secret-nobody = В комнате никого: запишите присутствующих на шаге 5
reveal-nothing = Раскрывать пока нечего
deed-sealed = запись втайне ({ $name })
deed-revealed = раскрытие: { $name }

## forecasts

forecast-order = По порядку: { $what }
forecast-whole = в целом
forecast-read = уровней { $done } из { $wanted }
forecast-next = сейчас: { $what }
forecast-sure = уверенность указана
forecast-unsure = теперь уверенность в процентах
forecast-fault-level = уровень № { $place } не понят
forecast-fault-many = уровней больше, чем вопросов
forecast-fault-percent = уверенность: число от 0 до 100
forecast-not-whole = Прогноз не записан: нужны уровень каждого вопроса, уровень в целом и уверенность в процентах
secret-forecast-legend = 1 провал · 2 приемлемый · 3 идеал · 0 не знаю; потом %, итого: 2 3 1 70
written-forecast = { $count ->
    [0] ждём
   *[other] дан
}
given-forecast = Прогноз дали { $done } из { $all } · F9 раскрывает все сразу
waits-forecast = { $count ->
    [one] { $count } прогноз ждёт: F9 раскрывает
    [few] { $count } прогноза ждут: F9 раскрывает все сразу
    [many] { $count } прогнозов ждут: F9 раскрывает все сразу
   *[other] { $count } прогноза ждут: F9 раскрывает все сразу
}
sealed-forecast = { $who }: прогноз дан, его никто не видит
ask-reveal-forecast = { $count ->
    [one] Раскрыть { $count } прогноз? Его увидит вся комната.
    [few] Раскрыть { $count } прогноза? Их увидит вся комната.
    [many] Раскрыть { $count } прогнозов? Их увидит вся комната.
   *[other] Раскрыть { $count } прогноза? Их увидит вся комната.
}
revealed-forecast = Прогнозы раскрыты. → ведёт к голосам
late-forecast = Без прогноза
forecast-by-issue = Какого уровня ждут
forecast-by-function = По функциям
forecast-in-all = в целом { $level }
forecast-spread = Уверенность: от { $least } до { $most } %, медиана { $middle } %

## votes

votes-at-once = Голосуют все сразу: за, с условиями, против
vote-read = ✓ голос понят
vote-read-why = ✓ голос понят, причина записана
vote-unread = Голос: 1 за, 2 с условиями, 3 против
vote-why = почему: { $why }
secret-vote-legend = 1 за · 2 с условиями · 3 против; дальше можно написать почему
written-vote = { $count ->
    [0] ждём
   *[other] голос дан
}
given-vote = Проголосовали { $done } из { $all } · F9 раскрывает все сразу
waits-vote = { $count ->
    [one] { $count } голос ждёт: F9 раскрывает
    [few] { $count } голоса ждут: F9 раскрывает все сразу
    [many] { $count } голосов ждут: F9 раскрывает все сразу
   *[other] { $count } голоса ждут: F9 раскрывает все сразу
}
sealed-vote = { $who }: голос дан, его никто не видит
ask-reveal-vote = { $count ->
    [one] Раскрыть { $count } голос? Его увидит вся комната.
    [few] Раскрыть { $count } голоса? Их увидит вся комната.
    [many] Раскрыть { $count } голосов? Их увидит вся комната.
   *[other] Раскрыть { $count } голоса? Их увидит вся комната.
}
revealed-vote = Голоса раскрыты. → ведёт к вердикту
late-vote = Не голосовали

## signs of theatre, for the curator

theatre-edits = Правок карты: { $made }, из них по замечаниям { $remarks }
theatre-remarks = Замечаний { $all }, из них мелких { $minor }; функций { $voices }
theatre-verdicts = Последние вердикты: «защищена» { $defended } из { $all }
theatre-assignments = Задания: без отчёта в срок { $overdue }, с пустым отчётом { $bare } из { $all }
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
hint-write = написать
hint-seal = записать втайне
hint-pass-on = следующий
hint-reveal = раскрыть
