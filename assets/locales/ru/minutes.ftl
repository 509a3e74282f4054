### Выписка из журнала защиты: первая страница, затем двенадцать разделов.

minutes-title = Выписка из журнала защиты
minutes-none = Защиту этой сделки ещё не проводили, в журнале пусто.
minutes-open = Сессия не закрыта: это черновик, вердикт и уровни ещё могут измениться.

## Первая страница

minutes-verdict-short = Вердикт
minutes-strongest = Самые сильные замечания
minutes-levels = Уровни
minutes-answer = Ответ
minutes-number = № { $number }
minutes-no-number = без номера
minutes-no-remarks = Замечаний не было.
minutes-earlier-tasks = Прошлые задания и отчёты по ним
minutes-no-tasks = Заданий не дали.
minutes-no-issues = В карте нет вопросов: уровни не на чем закреплять.
minutes-changed-in = Изменили на защите
minutes-changed-since = Сейчас
minutes-unchanged-in = На защите уровни не меняли.
minutes-unchanged-since = После вердикта уровни не менялись.
minutes-issue-gone = вопроса в карте больше нет
minutes-issues-added = Появились в карте после вердикта

## Разделы

minutes-session = Когда, где, кто
minutes-result = Результат сессии и цели
minutes-snapshot = Снимок сделки
minutes-known = Что знали, предполагали и не знали
minutes-remarks = Замечания дословно
minutes-holes = Дыры и что о них решили
minutes-verdict = Вердикт, голоса, прогнозы
minutes-tasks = Рабочие задания
minutes-meeting = К каким переговорам готовились
minutes-after = Что вышло
minutes-links = Связи
minutes-trail = Что изменили после вердикта

## Когда, где, кто

minutes-time = Время, мин:с
minutes-used = запланировано { $planned }, ушло { $used }
minutes-spared = осталось { $time }
minutes-debt = перебор { $time }
minutes-phase-used = Ушло, мин:с
minutes-phase-debt = Перебор, мин:с
minutes-nobody = Кто был, не записано.
minutes-absent = Приглашены, но не пришли
minutes-nda = есть
minutes-no-nda = нет отметки
minutes-no-result = Результат и цели не записаны.

## Снимок

minutes-snapshot-open = Сессия идёт, снимка ещё нет: показана сделка, как она есть.
minutes-no-snapshot = Снимка нет: показана сделка, как она есть сейчас.
minutes-snapshot-kept = Сделка, как она была при закрытии сессии; позднейшие правки её не трогают.
minutes-mandate = Мандат

## Что знали

minutes-facts = Факты
minutes-assumptions = Предположения
minutes-unknown = Не знали
minutes-of-what = О чём
minutes-says = Что считали
minutes-no-source = источника нет
minutes-none-such = Таких записей нет.

## Замечания

minutes-merged = Сказано вместе с ним
minutes-none-said = «Замечаний нет» сказали
minutes-edits-apart = Правки без замечания

## Дыры

minutes-severity = Тяжесть
minutes-hole = Дыра
minutes-decided = Что решили
minutes-no-holes = Дыр на момент вердикта не было.
minutes-holes-unknown = Снимка нет, поэтому дыры на момент вердикта неизвестны.
minutes-despite = вердикт вынесен вопреки ей
minutes-undecided = решения не записано
minutes-mended = позже закрыта

## Вердикт

minutes-votes = Голоса
minutes-tally = { $vote } — { $count }
minutes-theatre = Куратору: была ли это защита
minutes-by-issue = По вопросам

## Что вышло

minutes-no-meeting = Сессия не готовила переговоров.
minutes-no-review = Отчёта о переговорах пока нет.
minutes-computed = Уровень по плану
minutes-undetermined = не определён
minutes-planned = План
minutes-reached = Достигнутый уровень
minutes-guessed = Какой уровень прогнозировали
minutes-lessons = Чему научились
minutes-next = Что дальше
minutes-who = Чьё
minutes-fates = Судьба замечаний

## Связи

minutes-before = Предыдущая сессия
minutes-next-session = Следующая сессия
minutes-no-such-session = нет
minutes-lesson = Урок для базы
minutes-errors = Типичные ошибки
minutes-error-made = была допущена

## Изменения

minutes-no-changes = После вердикта изменений не записано.
minutes-change = Что изменили
minutes-somebody = не указано
minutes-no-why = причина не записана
minutes-put = записано:
minutes-taken = убрано:
minutes-touched = изменено
