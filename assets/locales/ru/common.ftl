### Общее: числа, деньги, даты, и слова, которыми люди их набирают.

## Деньги коротко

money-million = млн
money-billion = млрд
money-trillion = трлн

## Месяцы: заголовок, после числа, в узкой колонке

month-1 = январь
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь

month-1-of = января
month-2-of = февраля
month-3-of = марта
month-4-of = апреля
month-5-of = мая
month-6-of = июня
month-7-of = июля
month-8-of = августа
month-9-of = сентября
month-10-of = октября
month-11-of = ноября
month-12-of = декабря

month-1-short = янв
month-2-short = фев
month-3-short = мар
month-4-short = апр
month-5-short = мая
month-6-short = июн
month-7-short = июл
month-8-short = авг
month-9-short = сен
month-10-short = окт
month-11-short = ноя
month-12-short = дек

## Дни недели

weekday-1-short = пн
weekday-2-short = вт
weekday-3-short = ср
weekday-4-short = чт
weekday-5-short = пт
weekday-6-short = сб
weekday-7-short = вс

## Сколько

count-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
count-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
count-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
count-weeks = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
    [many] { $count } недель
   *[other] { $count } недели
}

## Слова, которые человек набирает. Здесь буква «ё» пишется как «е», а звёздочка в конце значит
## «с любым окончанием». В обоих языках понимаются слова обоих.

read-thousand = тыс тысяч* т к
read-million = млн миллион* м
read-billion = млрд миллиард*
read-trillion = трлн триллион*

read-currency-rub = руб рубл* р
read-currency-usd = долл доллар* сша
read-currency-eur = евро
read-currency-cny = юань юан*
read-currency-kzt = тенге тг

read-today = сегодня
read-tomorrow = завтра
read-day-after-tomorrow = послезавтра
read-yesterday = вчера

read-in = через
read-on = в во до к ко на
read-year = г год года году
read-ordinal = го е ого
read-days = д дн день дня дней
read-weeks = н нед неделю недели недель
read-months = м мес месяц месяца месяцев

read-weekday-1 = пн понедельник*
read-weekday-2 = вт вторник*
read-weekday-3 = ср сред*
read-weekday-4 = чт четверг*
read-weekday-5 = пт пятниц*
read-weekday-6 = сб суббот*
read-weekday-7 = вс воскресень*

read-month-1 = янв январ*
read-month-2 = фев февр феврал*
read-month-3 = мар март*
read-month-4 = апр апрел*
read-month-5 = май мая мае
read-month-6 = июн июнь июня июне
read-month-7 = июл июль июля июле
read-month-8 = авг август*
read-month-9 = сен сент сентябр*
read-month-10 = окт октябр*
read-month-11 = ноя нояб ноябр*
read-month-12 = дек декабр*

## Не удалось прочитать число

read-number-empty = Введите число.
read-number-none = Здесь нет числа. Пишите, например, 84,5 млн.
read-number-several = Нужно одно число, одна величина и одна валюта.
read-number-groups = «{ $text }»: непонятно, где разряды, а где копейки. Пишите 84 500 000 или 84,5 млн.
read-number-ambiguous = «{ $text }» читается двояко. Для дробной части поставьте запятую, для тысяч — пробел.
read-number-unknown = Не понимаю «{ $text }». Пишите число и, если нужно, «тыс», «млн», «млрд» и валюту.
read-number-too-large = Слишком большое число.

## Не удалось прочитать дату

read-date-empty = Введите дату.
read-date-none = «{ $text }» не похоже на дату. Пишите 3.12, 3 декабря, пт, +7 или завтра.
read-date-ambiguous = «{ $text }»: непонятно, где день, а где месяц. Пишите 3.12 или 3 декабря.
read-date-no-such-day = «{ $text }»: такого дня нет в календаре.
read-date-other-weekday = День недели не сходится с датой: это { $text }.
read-date-year = Год { $text } — слишком далеко. Проверьте, нет ли опечатки.
