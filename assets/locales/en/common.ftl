### Common: numbers, money, dates, and the words people type for them.

## Money, short

money-million = M
money-billion = B
money-trillion = T

## Months: as a heading, after the day, in a narrow column

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

month-1-of = January
month-2-of = February
month-3-of = March
month-4-of = April
month-5-of = May
month-6-of = June
month-7-of = July
month-8-of = August
month-9-of = September
month-10-of = October
month-11-of = November
month-12-of = December

month-1-short = Jan
month-2-short = Feb
month-3-short = Mar
month-4-short = Apr
month-5-short = May
month-6-short = Jun
month-7-short = Jul
month-8-short = Aug
month-9-short = Sep
month-10-short = Oct
month-11-short = Nov
month-12-short = Dec

## Weekdays

weekday-1-short = Mon
weekday-2-short = Tue
weekday-3-short = Wed
weekday-4-short = Thu
weekday-5-short = Fri
weekday-6-short = Sat
weekday-7-short = Sun

## How many

count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
count-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
count-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}

## Words a person types, in small letters; a star at the end stands for any ending. Words of both
## languages are understood in both.

read-thousand = k thousand*
read-million = m mn mio mln million*
read-billion = b bn bln billion*
read-trillion = t tn trn trillion*

read-currency-rub = rub rur rouble* ruble*
read-currency-usd = usd us dollar*
read-currency-eur = eur euro euros
read-currency-cny = cny rmb yuan renminbi
read-currency-kzt = kzt tenge

read-today = today
read-tomorrow = tomorrow tmr
read-day-after-tomorrow = day_after_tomorrow the_day_after_tomorrow
read-yesterday = yesterday

read-in = in
read-on = on by
read-year = year
read-ordinal = st nd rd th
read-days = d day days
read-weeks = w wk week weeks
read-months = m mo month months

read-weekday-1 = mon monday
read-weekday-2 = tue tues tuesday
read-weekday-3 = wed weds wednesday
read-weekday-4 = thu thur thurs thursday
read-weekday-5 = fri friday
read-weekday-6 = sat saturday
read-weekday-7 = sun sunday

read-month-1 = jan january
read-month-2 = feb february
read-month-3 = mar march
read-month-4 = apr april
read-month-5 = may
read-month-6 = jun june
read-month-7 = jul july
read-month-8 = aug august
read-month-9 = sep sept september
read-month-10 = oct october
read-month-11 = nov november
read-month-12 = dec december

## A number that could not be read

read-number-empty = Type a number.
read-number-none = There is no number here. Write 84.5m, for example.
read-number-several = One number, one unit and one currency, please.
read-number-groups = “{ $text }”: it is not clear which digits are thousands. Write 84,500,000 or 84.5m.
read-number-ambiguous = “{ $text }” can be read in two ways. Use a point for decimals and commas for thousands.
read-number-unknown = “{ $text }” means nothing here. Write a number and, if needed, k, m or bn and the currency.
read-number-too-large = This number is too large.

## A date that could not be read

read-date-empty = Type a date.
read-date-none = “{ $text }” does not look like a date. Write 3 Dec, 3.12, Fri, +7 or tomorrow.
read-date-ambiguous = “{ $text }” could be either day or month first. Write 3 Dec.
read-date-no-such-day = “{ $text }”: there is no such day.
read-date-other-weekday = The weekday does not match the date: that is { $text }.
read-date-year = The year { $text } is too far away. Is it a typing mistake?
