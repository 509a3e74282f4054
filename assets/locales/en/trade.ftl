## What if

hint-what-if = what if
hint-step-better = better
hint-step-worse = worse
hint-take-package = to package
hint-put-back = put back
what-if-map = What if · { $name }
what-if-package = What if · package “{ $name }”
what-if-how = ↑ ↓ issue, ← → step, digits type a place
what-if-unwritten = a trial, not in the file
what-if-tried = Trial
what-if-level = Level
what-if-ours = For us
what-if-theirs = For them
what-if-overall = Overall
what-if-margin = Margin
what-if-reserve = Margin reserve
what-if-was = , was { $amount }
what-if-left = { $amount } of the reserve left
what-if-over = { $amount } over the reserve
what-if-no-reserve = no margin reserve is written
what-if-no-compulsory = no issue is compulsory (weight, on its page)
what-if-empty = Nothing to move: put the issues on the map first
what-if-end = The scale ends here
what-if-no-scale = The issue has no scale: set its unit, direction and levels
what-if-nothing = Nothing was moved: ← and → move an issue
what-if-left-it = The trial is closed, the file is as it was
what-if-name = Trial of { $day }
what-if-taken = Package “{ $name }” is written. U takes it back
deed-traded = trial taken as package “{ $name }”
trade-balance = we give { $costs }, get { $brings }, { $sum } in all
trade-nothing = nothing was moved
trade-unpriced = { $count ->
    [one] { $count } move has no price
   *[other] { $count } moves have no price
}
package-empty = No moves yet. { $trial } tries and takes them, { $open } enters them one by one

register-count = Concessions: { $count }
register-cost = { $amount } in all
register-ours = costs us { $amount }
register-theirs = to them: { $value }
c-concession-flaw-free = no counter-condition
c-concession-flaw-growing = steps do not shrink
c-concession-flaw-past-limit = steps go past the limit
c-concession-flaw-unpriced = cost not written
register-uncounted = without a cost: { $count }
what-if-cash-stays = The cash does not follow this move: the schedule has no such share or time
what-if-beside = failed beside the compulsory: { $issues }
trade-balance-theirs = costs { $costs }, brings { $brings }, { $sum } in all
what-if-legend = ◇ was, ◆ trial
