### Экраны: рамка, шаги, списки, подсказки клавиш, сообщения.

## Шаги

step-passport = Паспорт
step-stakeholders = Стейкхолдеры
step-stage = Этап
step-negotiation = Переговоры
step-defense = Защита
step-verdict = Вердикт
step-review = Разбор

## Рамка

stage-number = этап { $number }
badge-read-only = только чтение
badge-fictional = вымышленная
badge-control = особый контроль
badge-late = просрочена
overdue-assignments = просрочено заданий: { $count }
    .brief = просрочено: { $count }
save-writing = пишем…
save-saved = ✓ сохранено { $time }
save-failed = не сохранено: { $why }
too-small = Окно слишком мало: нужно хотя бы 60 знаков на 16 строк. Увеличьте окно или уменьшите шрифт.

## Начальный экран

home-title = Защита сделки
home-subtitle = Сломайте план сделки сами, пока этого не сделал клиент
home-recent = Недавние
home-samples = Примеры: вымышленные сделки, на которых можно пробовать
home-begin = Начать
home-new = Новая сделка
home-new-about = спросим только название
home-file = Открыть файл
home-file-about = сделка из папки
sample-switchgear = Ячейки для обогатительной фабрики
    .about = 84 млн, второй раунд с закупками
sample-mining = Пульповая насосная для комбината
    .about = 248 млн, договор с холдингом
sample-saas = Планирование ремонтов по подписке
    .about = 68 млн, данные и безопасность
copy-title = Копия сделки
copy-how = Введите имя файла и нажмите Enter
copy-make = сохранить
copy-end = копия
copy-made = Копия сохранена: { $file }
hint-save-copy = сохранить копию
new-deal-title = Название новой сделки
new-deal-how = Введите название и нажмите Enter. Файл ляжет в текущую папку; если нужна другая, введите путь: ~/сделки/Название
new-deal-at = Файл сделки: { $path }
new-deal-make = создать
file-title = Открыть файл сделки
file-empty = В этой папке сделок нет. Выберите другую или введите путь

## Значения

value-empty = пусто
value-sealed = скрыто до раскрытия
value-empty-needed = нужно заполнить
form-folded = { $count ->
    [one] ещё { $count } поле
    [few] ещё { $count } поля
    [many] ещё { $count } полей
   *[other] ещё { $count } поля
}
dangling = нет в сделке
name-not-known = имени не знаем
date-none = без даты
not-assigned = не назначен
minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
remarks-count = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
    [many] { $count } замечаний
   *[other] { $count } замечания
}
kind-qualification = Анкета квалификации
typing-unit = { $value } · единица вопроса: { $unit }
typing-whole = Нужно целое число: 0, 1, 2…
quick-no-word = нет такого: «{ $text }», ↓ перебирает подходящие слова
named-added = Добавлено в сделку: { $name }
row-left = Строка отложена: N (Т) в этом списке вернёт её.

## Уровни

level-worse-more = ниже { $value }
level-from-more = от { $value }
level-worse-less = больше { $value }
level-from-less = до { $value }
level-worse-later = раньше { $value }
level-from-later = от { $value }
level-worse-earlier = позже { $value }
level-from-earlier = до { $value }
level-not-set = не задан
level-not-determined = не определён
doubt-ideal = Идеал { $value } не лучше приемлемого { $acceptable }
doubt-stop = Стоп-линия { $value } лучше приемлемого { $acceptable }
doubt-opening = Начинаем с { $value }: это хуже приемлемого { $acceptable }
doubt-no-unit = Единица не названа: допишите её после числа
doubt-no-direction = Что лучше, больше или меньше, будет видно по приемлемому и идеалу
doubt-foreign-unit = У вопроса единица «{ $unit }», а не «{ $other }»
doubt-reserve = Дороже, чем осталось от запаса маржи: { $left }
column-issue = Вопрос
column-fail = Провал
column-acceptable = Приемлемый
column-ideal = Идеал
column-actual = Факт
column-level = Уровень
ladder-stop = стоп-линия
ladder-opening = начинаем с
ladder-their-limit = их предел
zone-between = зона соглашения { $from }–{ $to }
zone-nowhere = зоны нет: их предел { $limit } хуже нашего приемлемого { $acceptable }
zone-limit-unknown = их предел нам неизвестен

## Паспорт

part-deal = Сделка
part-economics = Экономика
part-scoring = Скоринг
part-close = Анкета: закрытие
part-stage = Этап сделки
who-decides = Кто решает:
who-lobbies = Кто лоббирует:
who-nobody = на деле никто
who-on-paper = не знаем, по анкете { $who }
who-unproven = на деле никто, без доказательства: { $who }
passport-decides-on = решают { $day }
passport-moved = { $count ->
    [one] дату переносили { $count } раз
    [few] дату переносили { $count } раза
    [many] дату переносили { $count } раз
   *[other] дату переносили { $count } раза
}
passport-score = { $points } из { $of }, неизвестно: { $unknown }
quoted = «{ $text }»
payment-month = месяц { $month }
passport-empty = { $title }: нет · { $key }
mean-lacks = не хватает
hidden-on-wall = скрыто на стене
hidden-short = скрыто
hidden-how = На стене этого не показываем. P (З) возвращает обычные цвета
typing-score = Оценка — целое число от 0 до 5
part-value = Польза клиенту
part-procedure = Закупка
mean-nobody = некому достать
mean-until = к { $day }
guarantee-unpriced = цену не знаем
value-open = не принято
cash-title = Деньги по месяцам
cash-uncounted = не посчитать
cash-month = месяц { $month }
cash-missing = Не посчитать: не заполнено поле «{ $field }». { $key } ведёт к нему.
cash-no-rows = Считать нечего: у платежей нет месяца, направления или суммы. { $key } добавляет платёж.
cash-mixed = Не посчитать: суммы в разных валютах, { $one } и { $other }. Приведите их к одной.
cash-too-large = Не посчитать: суммы слишком велики.
cash-worst = ◄ хуже всего в месяце { $month }: своих уйдёт { $amount }
cash-funds-unknown = ┊ сколько у нас своих денег, не записано
cash-funds-lack = ┊ своих { $have }, не хватает { $lack }
cash-funds-enough = ┊ своих { $have }, этого хватает
cash-load = ░ другие заказы; без них было бы { $amount } в месяце { $month }
cash-load-none = ░ другие заказы; без них разрыва не было бы
usual-row = Enter: взять обычный график этой архитектуры
usual-no-architecture = Сначала выберите архитектуру сделки: обычный график берётся из неё
usual-taken = Взят график «{ $title }». U (Г) вернёт как было
ask-usual = Платежи уже есть: { $count }. Добавить к ним график «{ $title }»?
deed-usual = обычный график «{ $name }»
fact-margin = Маржа
fact-reserve = Запас на уступки
fact-value = Коротко
fact-procedure = Сроки
margin-is = { $amount }, это { $percent } цены
margin-tax = ; налог { $amount } уже вычтен
margin-guarantees = ; гарантии { $amount } уже вычтены
margin-unpriced = ; гарантий без цены: { $count }
reserve-none = не сравнить: нужны запас маржи и переговоры впереди
reserve-left = уступки стоят { $planned }, остаётся { $left }
reserve-over = уступки стоят { $planned }, это больше запаса на { $left }
value-unknown = потери клиента не знаем
value-loss = теряет { $loss }
value-effect = , вернём { $effect }
value-a-year = { $amount } в год
value-once = { $amount } один раз
value-accepted = ; принял расчёт { $who }, { $day }
value-accepted-when = ; принял расчёт { $who }, когда — не записано
value-not-accepted = ; расчёт никто не принял
procedure-last = прошло: { $what }, { $day }, { $days ->
    [one] { $days } день назад
    [few] { $days } дня назад
    [many] { $days } дней назад
   *[other] { $days } дня назад
}
procedure-next = дальше: { $what }, { $day }, { $days ->
    [0] сегодня
    [one] через { $days } день
    [few] через { $days } дня
    [many] через { $days } дней
   *[other] через { $days } дня
}
procedure-no-days = дней закупки не знаем
compare-title = Сравнение с соперниками
compare-criterion = критерий
compare-us = мы
compare-total = { $reached } из { $best }
compare-all-known = { $total } · всё известно
compare-unknown = не знаем { $count }
compare-source = Источник: { $text }
compare-no-source = Источник критерия не записан
compare-proof = Основание: { $text }
compare-no-proof = На чём основана оценка, не записано

## Сведения в записи

fact-why = Зачем
fact-checks = Проверить
fact-lead = Чья задача
fact-plan = План
fact-theatre = Куратору
fact-agenda = Повестка, минуты
fact-about = О чём
fact-frozen = Отпечаток снимка
fact-way = Через кого выйти
fact-score = Итог скоринга
fact-position = Должность
fact-cash = Кассовый разрыв
way-unknown = пути пока не знаем
cash-no-gap = разрыва нет
cash-gap = { $amount } в месяце { $month }
cash-have = , доступно { $amount }
trade-none = без встречного условия
answer-none = без ответа
nda-yes = соглашение подписано
nda-no = соглашения нет

## Стейкхолдеры

people-without-organisation = Организация не указана
list-organisation-empty = Организации, где пока никого не знаем
matrix-title = Влияние ↑ и отношение →

## Этап

stage-title = Этап { $number } · { $title }
task-weight-compulsory = обязательная
task-weight-important = важная
task-weight-desirable = желательная
stage-words = Сделка перейдёт с первыми словами: запишите действие клиента или причину.
stage-changed = Этап сделки тем временем сменился: выберите переход заново.
stage-moved-bare = Переход записан без действия клиента: этап этим не доказан.
stage-same = Сделка уже на этом этапе.
tick-nothing = Здесь нечего отмечать: пробел отмечает ошибки этапа и проверки задач.
error-marked = Отмечено. Tab: записать, что заметили.
error-unmarked = Отметка снята.
error-how = Enter или пробел: отметить, что эта ошибка есть в сделке.
stage-group = { $title } · решено { $done } из { $all }
stage-no-group = Вне подэтапов
stage-errors-seen = Типичные ошибки · { $count ->
    [0] ни одна не замечена
    [one] замечена { $count }
    [few] замечены { $count }
    [many] замечено { $count }
   *[other] замечено { $count }
}
stage-other-errors = Ошибки, замеченные на других этапах
task-waits = ждёт { $tasks }
checks-met = { $done } из { $all }
fact-waits = Ждёт
aid-tool = Помогает: { $title }
aid-error = Типичная ошибка: { $title }
stage-standing = { $case ->
    [behind] заявлен { $declared }, доказан { $proven }: { $missing }
    [whole] заявлен { $declared }, доказан { $proven }
   *[open] заявлен { $declared }, доказан { $proven }; ещё не закрыто: { $missing }
}
stage-proven = доказан { $proven }
stage-figures = заявлен { $declared }, доказан { $proven }
stage-no-act = не записано действие клиента, которым закончился этап { $number }
stage-debts = Долги прошлых этапов
stage-others = Задачи других этапов
stage-other-controls = Контроль других этапов
stage-tools = Инструменты
task-how = Enter: состояние, кто решает, срок и подтверждения
control-how = Enter: чем это подтверждено, от кого и какого дня

## Переговоры

map-ours = от нас: { $who }
map-act = Действие клиента:
map-no-act = не записано, что должен сделать клиент
map-no-task = не связан с задачей этапа
map-whole = Переговоры целиком: цель, мандат, альтернативы
map-mandate = Мандат:
map-mandate-who = кто меняет:
map-leader-limits = пределы руководителя:
map-no-mandate = пределы не записаны
map-not-approved = пределы не утверждены
map-removes = снимает: { $problem }
map-serve = вопросы: { $issues }
map-task-idle = ни один вопрос ей не служит
map-others = Другие переговоры
map-no-others = Других нет. N (Т) добавляет переговоры
map-now = готовим сейчас
map-not-reported = прошли, отчёта нет
readiness = Готовность сведений: знаем { $known } из { $all }, предполагаем { $assumed }, не знаем { $unknown } · { $share } %
readiness-open = Готовность сведений: знаем { $known } из { $all }, предполагаем { $assumed }, не знаем { $unknown }, не спрашивали { $open } · { $share } %
ask-what = { $topic }: { $note }?
ask-bare = { $topic }?
ask-block-people = Кто ещё участвует в решении и чьё слово последнее?
ask-block-criteria = По каким признакам вы сравниваете предложения и что весит больше?
ask-block-money = Чей это бюджет, утверждён ли он и на какую сумму?
ask-block-timing = К какому дню нужно решение и что будет, если его не принять?
ask-block-rivals = С кем ещё вы говорите и что у них нравится больше?
ask-block-decision = Какие шаги и подписи остались до договора?
assign-what = Узнать ({ $topic }): { $note }
assign-bare = Узнать: { $topic }
ask-where = Вопрос и задание делают из неизвестного: из блока сведений, их интереса, их предела
ready-fact = знаем
ready-assumption = предполагаем
ready-unknown = не знаем
ready-open = не спрашивали
visit-outcome = итог: { $text }
map-past = прошли, отчёт есть
map-ahead = впереди
glance-their-interest = Их интерес
glance-our-interest = Наш интерес
glance-argument = Аргумент
glance-concession = Уступка
glance-objection = Возражение
glance-question = Спросим
glance-cash = Кассовый разрыв

## Защита

defense-none = Сессия не идёт. Замечания можно писать и сейчас: они дождутся её
defense-no-result = не записано, какой результат нужен от сессии
defense-start = Начать сессию
defense-start-how = Enter предложит вид сессии и её повестку: фазы с минутами, команду в комнате. Замечания, записанные заранее, войдут в неё сами.
defense-said = Замечания этой сессии: { $count }
defense-waiting = Очередь сделки: ждут ближайшей сессии
session-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
session-title = Какая сессия?
session-about = Вид задаёт повестку и время. Виды, которым нужна карта переговоров, появятся вместе с ней.
session-goes-on = Сессия уже идёт, вот она
session-started = Сессия началась. Какой результат нужен от неё?
session-none = Сессия не идёт. Начните её на шаге 5, «Защита»
session-closed = Сессия закрыта, снимок сделки сохранён

## Вердикт

verdict-none = Сессий ещё не было. Вердикт выносят в конце сессии: шаг 5, «Защита»
verdict-brief-defended = защищена
verdict-brief-conditions = с условиями
verdict-brief-again = повторно
verdict-brief-postpone = отложить
verdict-brief-leave = выйти
verdict-open = вердикта нет
verdict-waiting = { $count ->
    [0] все замечания с ответом
    [one] { $count } замечание без ответа
    [few] { $count } замечания без ответа
    [many] { $count } замечаний без ответа
   *[other] { $count } замечания без ответа
}
verdict-close = Закрыть сессию
verdict-close-how = Программа проверит, что каждое важное замечание с ответом, вердикт вынесен и задания выданы, и сохранит снимок сделки. После этого в сессию можно внести только поправку.
verdict-log = Журнал защиты
answer-waiting = ждёт ответа
answer-no-reason = отклонено: почему?

## Разбор

review-none = Отчёта о переговорах пока нет
review-computed = по вопросам:
review-no-compulsory = нет обязательных вопросов
review-group = по группе:
review-guessed = Комната ждала: провал — { $fail }, приемлемый — { $acceptable }, идеал — { $ideal }
review-missing = не записано
plan-none = плана нет
plan-added = Вопрос добавлен после защиты: плана по нему нет, уровень ставит группа
plan-changed = Изменён после защиты. Защищали: { $was }. На карте теперь: { $now }
plan-not-frozen = Снимка с защиты нет: сравниваем с картой, какая она сейчас
review-whole = Отчёты целиком
review-how = Enter: на чём сошлись по этому вопросу, что уступили и что взяли взамен

## Замечание

remark-about = Замечание · { $what }
remark-hint = Что не так, чего не хватает, чем рискуем?
remark-kind = вид
remark-weight = вес
remark-voice = чей взгляд
remark-kept = Текст отложен: C (С) откроет его снова
remark-saved = Замечание записано: { $what }

## Списки поверх экрана

rule-off-title = Почему снимаем
rule-off-how = Правило «{ $rule }» не будет считаться в этой сделке. Причина останется видна в конце списка дыр.
rule-off-because = Снять, потому что
rule-off-hint = снято
rule-off-here = Правило снято в этой сделке: его дыры не считаются. Enter показывает, когда и почему, F8 возвращает.
rule-off-in-method = Правило снято в методе компании, для всех сделок. Вернуть его можно только там.
rule-off-by-method = Это правило снято в методе компании: вернуть его можно только в файле метода
holes-title = Дыры
holes-empty = Дыр нет: сито ничего не нашло
help-title = Клавиши
palette-title = Команды
search-title = Поиск
conflicts-title = Расхождения
conflicts-empty = Расхождений нет
chooser-type-to-add = Пока никого. Наберите имя, и оно добавится
chooser-nothing = Ничего не нашлось
chooser-add = добавить

## Важность дыр

c-severity-blocks = не пускает на защиту
c-severity-serious = серьёзная
c-severity-note = к сведению

## Темы

look-dark = Тема: тёмная
look-light = Тема: светлая
look-high-contrast = Тема: контрастная
look-projector = Тема: для проектора

## Что сделано. Слова продолжают фразу «Отменено: …» и «Сделано снова: …»

deed-set = правка «{ $name }»
deed-added = добавлено «{ $name }»
deed-removed = удалено «{ $name }»
deed-moved = перемещено «{ $name }»
deed-pasted = вставлено строк: { $name }
deed-starters = взято из методики: { $name }
starters-issues = Типовые вопросы
starters-tactics = Типовые приёмы
starters-trade = Обычно меняют на: { $trade }
starters-none = Всё, что есть в методике, на карте уже стоит
starters-taken = Взято из методики: { $count }. U (Г) вернёт как было
deed-remarked = замечание «{ $name }»
deed-stage = переход на этап { $name }
deed-error-seen = отметка ошибки «{ $name }»
deed-error-not-seen = снята отметка «{ $name }»
deed-session-started = начало сессии
deed-session-closed = закрытие сессии
undone = Отменено: { $what }
redone = Сделано снова: { $what }
undo-unmergeable = Не выходит: с тем, что изменили другие, это уже не сходится
undo-nothing = Отменять нечего
redo-nothing = Возвращать нечего
deleted = Удалено, U (Г) вернёт: «{ $name }»
moved-to = Место в списке: { $place }
pasted = { $count ->
    [one] Вставлена { $count } строка. U (Г) уберёт её
    [few] Вставлено { $count } строки. U (Г) уберёт их
    [many] Вставлено { $count } строк. U (Г) уберёт их
   *[other] Вставлено { $count } строки. U (Г) уберёт их
}
pasted-lost = { $count ->
    [one] { $count } ячейка не понята и осталась пустой
    [few] { $count } ячейки не поняты и остались пустыми
    [many] { $count } ячеек не понято, они остались пустыми
   *[other] { $count } ячейки не поняты и остались пустыми
}

## Сообщения

read-only = Сделка открыта только для чтения: править можно копию
typing-left = Прежнее вернулось; { $key } покажет набранное
moment-not-typed = Время записывает сама программа
nothing-to-delete = Здесь удалять нечего: встаньте на запись
unknown-where = Встаньте на поле: F6 поставит в него «не знаем»
answer-where = Отвечают на замечание: встаньте на его строку
wall-what = Встаньте на запись, которую показать на стене
outside-merged = Файл правили не только здесь: обе правки на месте
draft-found = Нашёлся недописанный текст: поле открыто
draft-remark = Нашлось недописанное замечание: C (С) откроет его
interrupt-once = Выход — Q (Й). Ещё раз Ctrl-C — тоже выход
mouse-on = Мышь включена
mouse-off = Мышь выключена: текст выделяет сам терминал

refusal-gone = Этой записи уже нет в сделке: вернитесь к списку
refusal-mismatch = Такое значение сюда не подходит: выберите другое
refusal-dangling = Того, на кого ссылка, уже нет: выберите другого
refusal-circle = Так человек подчинялся бы сам себе: выберите другого
refusal-closed = Сессия закрыта: внесите в неё поправку
refusal-taken = Такая запись уже есть: повторите действие
refusal-sealed = Есть нераскрытое: сначала раскройте (F9)

close-blocking = Блокирующее замечание ждёт ответа: ответьте на него
close-declined = Замечание отклонено без причины: напишите почему
close-preparation = Сессия подготовительная, вердикт в ней лишний: снимите
close-verdict = Нет вердикта: выберите его
close-no-forecasts = Прогнозов нет: потом не с чем сравнить.
close-conditions = Вердикт с условиями, а условий нет: N (Т) добавит
close-rework = Напишите, что переделать к повторной защите
close-return = Напишите, какое событие вернёт к переговорам
close-reason = Напишите, почему выходим из сделки
close-hole = Дыра не пускает на защиту: закройте или объясните
fill-to-close = Чтобы закрыть сессию, заполните: «{ $field }»
close-assignment = Нет готового задания: выдайте или напишите почему

## Вопросы

ask-keys = Enter — да   Esc — нет
ask-delete = Удалить «{ $name }»?{ $children ->
    [0] { "" }
    [one] { " " }Внутри { $children } запись, она тоже уйдёт.
    [few] { " " }Внутри { $children } записи, они тоже уйдут.
    [many] { " " }Внутри { $children } записей, они тоже уйдут.
   *[other] { " " }Внутри { $children } записи, они тоже уйдут.
}{ $remarks ->
    [0] { "" }
    [one] { " " }{ $remarks } замечание об этом останется.
    [few] { " " }{ $remarks } замечания об этом останутся.
    [many] { " " }{ $remarks } замечаний об этом останутся.
   *[other] { " " }{ $remarks } замечания об этом останутся.
} U (Г) потом вернёт удалённое.
ask-fresh = Начать пример заново? То, что изменили в его копии, пропадёт.
ask-paste = Вставить этот текст как замечание?
ask-close = Закрыть сессию? Снимок сделки сохранится, дальше в ней возможны только поправки.
ask-close-open = { $count ->
    [one] { $count } замечание без ответа останется открытым.
    [few] { $count } замечания без ответа останутся открытыми.
    [many] { $count } замечаний без ответа останутся открытыми.
   *[other] { $count } замечания без ответа останутся открытыми.
} Закрыть сессию?
quit-unsaved = Последние правки не записаны на диск и пропадут. { $key } сохранит копию в другой файл. Выйти всё равно?
leave-waits = Дописываем на диск — и выходим
left-unsaved = Последние правки не сохранены: { $why }
left-late = диск не ответил вовремя.
quit-session = Сессия идёт и продолжится, когда вы вернётесь. Выйти?

## Подсказки клавиш

hint-answer = ответить
hint-back = назад
hint-choose = выбрать
hint-close = закрыть
hint-close-session = закрыть сессию
hint-delete = удалить
hint-edit = править
hint-end = закончить
hint-file = файл
hint-fresh = пример заново
hint-full = во весь экран
hint-go = перейти
hint-rule-off = снять правило
hint-rule-on = вернуть правило
hint-questions = вопросы
hint-holes = дыры
hint-keep = сохранить
hint-keep-next = сохранить, ещё
hint-keys = клавиши
hint-kind = вид и вес
hint-language = язык
hint-leave = отложить
hint-levels = уровни
hint-line-break = новая строка
hint-map = карта
hint-mark = отметить
hint-move-person = переставить
hint-new = добавить
new-what = добавить { $what }
new-brief = + { $what }
add-from-remark = задание по замечанию
hint-new-deal = новая сделка
hint-next-column = дальше
hint-next-field = дальше
hint-next-step = дальше
hint-no = нет
hint-old-value = прежнее
hint-open = открыть
hint-pane = подробно
hint-projector = проектор
hint-quit = выход
hint-rehearse = репетиция
hint-show-answer = показать ответ
hint-held = удержали
hint-not-held = не удержали
hint-write-answer = записать ответ
hint-once-more = ещё раз
hint-remark = замечание
hint-save-remark = записать
hint-tick-error = отметить
hint-untick-error = снять отметку
hint-note = что заметили
hint-checks = проверки
hint-ready = знаем?
hint-ask = спросить
hint-assign = задание
hint-move-stage = сменить этап
hint-start = начать
hint-take = взять
hint-theme = тема
hint-undo = отменить
hint-unknown = не знаем
hint-wall = на стену
hint-wall-off = снять со стены
hint-yes = да

# Два варианта одного места, сообщения целиком
conflict-title = Что оставить?
conflict-mine = Оставить как есть
conflict-theirs = Взять другое
conflict-go = Перейти к месту
deed-rule-off = снято правило «{ $name }»
deed-rule-on = возвращено правило «{ $name }»
deed-decided = решение по расхождению
deed-rehearsed = репетиция: { $name }
undone-conflicts = { $count ->
    [one] Это уже изменили другие: { $count } место осталось их. F2, «Расхождения»
    [few] Это уже изменили другие: { $count } места остались их. F2, «Расхождения»
    [many] Это уже изменили другие: { $count } мест остались их. F2, «Расхождения»
   *[other] Это уже изменили другие: { $count } места остались их. F2, «Расхождения»
}
outside-conflicts = { $count ->
    [one] Файл изменили и здесь, и снаружи: { $count } расхождение. F2, «Расхождения»
    [few] Файл изменили и здесь, и снаружи: { $count } расхождения. F2, «Расхождения»
    [many] Файл изменили и здесь, и снаружи: { $count } расхождений. F2, «Расхождения»
   *[other] Файл изменили и здесь, и снаружи: { $count } расхождения. F2, «Расхождения»
}
refusal-unfit = Вариант сюда не подходит. Правьте поле руками
tell-keys = Enter закрывает
hint-read = закрыть
lock-other = Сделку уже открыл { $who } в { $since }. Правки обоих будут объединены
lock-somebody = Сделка открыта ещё где-то. Правки обоих будут объединены
newer-version = Файл новее программы (версия { $version }): только просмотр
method-other = Метода этой версии нет, взят самый новый
broke-at = Программа сломалась ({ $version }, { $place }). Сделка сохранена: откройте её снова, недописанное на месте.
