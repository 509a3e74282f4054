## Что если

hint-what-if = что если
hint-step-better = лучше
hint-step-worse = хуже
hint-take-package = в пакет
hint-put-back = вернуть
what-if-map = Что если · { $name }
what-if-package = Что если · пакет «{ $name }»
what-if-how = ↑ ↓ вопрос, ← → шаг, цифры — ввести своё
what-if-unwritten = проба, в файл не записана
what-if-tried = Проба
what-if-level = Уровень
what-if-ours = Нам
what-if-theirs = Им
what-if-overall = Общий итог
what-if-margin = Маржа
what-if-reserve = Запас маржи
what-if-was = , была { $amount }
what-if-left = запаса остаётся { $amount }
what-if-over = больше запаса на { $amount }
what-if-no-reserve = запас маржи не записан
what-if-no-compulsory = ни один вопрос не обязательный (вес — на странице вопроса)
what-if-empty = Двигать нечего: сначала впишите вопросы карты
what-if-end = Дальше шкалы нет
what-if-no-scale = У вопроса нет шкалы: задайте единицу, направление и уровни
what-if-nothing = Ничего не сдвинуто: ← и → двигают вопрос
what-if-left-it = Проба закрыта, в файле всё как было
what-if-name = Проба { $day }
what-if-taken = Записан пакет «{ $name }». U (Г) вернёт как было
deed-traded = проба взята пакетом «{ $name }»
trade-balance = отдаём { $costs }, получаем { $brings }, итого { $sum }
trade-nothing = ничего не сдвинуто
trade-unpriced = { $count ->
    [one] { $count } ход не оценён
    [few] { $count } хода не оценены
    [many] { $count } ходов не оценены
   *[other] { $count } хода не оценены
}
package-empty = Ходов пока нет. { $trial } — попробовать и взять, { $open } — вписать ходы по одному

register-count = Уступки: { $count }
register-cost = на { $amount }
register-ours = обойдётся в { $amount }
register-theirs = им: { $value }
c-concession-flaw-free = без встречного условия
c-concession-flaw-growing = шаги не уменьшаются
c-concession-flaw-past-limit = шаги дальше предела
c-concession-flaw-unpriced = цена не записана
register-uncounted = без цены: { $count }
what-if-cash-stays = Деньги за этим ходом не следуют: нет такой доли или срока в графике
what-if-beside = кроме обязательных, провал: { $issues }
trade-balance-theirs = стоит { $costs }, приносит { $brings }, итого { $sum }
what-if-legend = ◇ было, ◆ проба
