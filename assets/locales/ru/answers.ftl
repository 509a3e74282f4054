### Замечания, ответы на них, правки карты и журнал.

## Правки, которые рассказывают о себе сами

change-came = добавлено
change-went = убрано
change-nothing = пусто
change-bolder = уровень стал смелее
change-timider = уровень стал осторожнее
change-same = уровень прежний
change-tells-itself = Правка записана сама. Своими словами добавьте, почему
change-frozen = Заморожено вердиктом { $day }: правка в журнале. { $key } — почему
change-frozen-bare = Заморожено вердиктом: правка в журнале. { $key } — почему
change-no-why = Правок, которым нужно объяснение, нет

## Команды

cmd-why-changed = Почему изменили замороженное
    .about = Причина последней правки того, что закрепил вердикт; она встанет в журнал той защиты
cmd-mend = Правка по замечанию
    .about = К тому, о чём замечание; всё, что измените там, свяжется с ним
cmd-votes = Голоса за замечание
    .about = Сколько человек в комнате за него

## Что выходит из замечания

mend-where = Сначала встаньте на замечание
mend-line = Правка к замечанию { $number }
mend-back = { $key } — назад к замечанию
answer-then-edit = { $edit } — к предмету, внести правку · { $assign } — поручить
answer-then-ask = { $ask } — вопрос на карту · { $assign } — поручить
ask-no-map = Карты переговоров ещё нет, вопрос поставить некуда
votes-where = Сначала встаньте на замечание, за которое голосуют
votes-title = Голосов за замечание { $number }
votes-put = записать
votes-number = Голоса записывают числом

## Похожие замечания

alike-heading = Похоже, об одном и том же. Пар: { $count }
alike-title = Об одном и том же?
alike-how = Объединить: отвечают на № { $first }, а № { $second } остаётся под ним со своими словами, автором и весом
alike-also = и ещё № { $numbers }
alike-with = вместе с № { $number }
alike-merged = № { $second } объединено с № { $first }
alike-apart = № { $first } и № { $second } — о разном
fact-also = И ещё
hint-merge = объединить
hint-apart = это разное
deed-merged = объединение замечаний { $name }
deed-told-apart = «это разное» для замечаний { $name }

defense-asked = Уточняющие вопросы: { $count }
defense-silent = ещё не говорили
changes-alone = Правки без замечания: { $count }
changes-late = Изменено после вердикта: { $count }
cmd-log = Журнал защит
    .about = Замечания, вердикты, правки и задания всех сессий; поиск по мере набора

## Журнал

log-by-session = Журнал по сессиям
log-by-object = Журнал по предметам
log-by-function = Журнал по функциям
log-by-fate = Журнал по судьбе замечаний
log-without-session = Вне сессий
log-without-object = Без предмета
log-without-function = Без функции
log-without-fate = Судьба не отмечена
log-empty = В журнале этого нет
log-merged = объединено с другим
hint-regroup = по-другому

cmd-queue = В очередь сделки
    .about = Замечание не к этой сессии: оно подождёт ближайшей

## Окно замечания

remark-queued = В очередь сделки · { $what }
remark-open = не указано
remark-unnamed = без имени
remark-because = потому что
remark-because-hint = Почему так думаете: что видели, на чём обожглись
remark-better = лучше так
remark-better-hint = Чем закрыть слабое место
remark-object = о чём
remark-second = и о чём ещё
remark-basis = основание
remark-error = типичная ошибка
remark-author = автор

hint-mend = к предмету
hint-compare = рядом
