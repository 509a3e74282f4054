# A session that runs: phases, clock, what is on the wall.

## clock

clock-used = { $used } of { $planned }
clock-over = { $over } over { $planned }
clock-stands = the clock stands
clock-speaker = { $who }: { $used } of { $share }
clock-runs = The clock runs
clock-stopped = The clock is stopped: the phase uses no time
time-added = { $count ->
    [one] { $count } minute added to the phase
   *[other] { $count } minutes added to the phase
}

## course

session-not-running = The session does not run yet: PgDn opens the first phase
session-over = All phases done: { $used } min used of { $planned }, debt { $debt } min. Enter closes the session
session-was-away = { $count ->
    [one] The session was off the screen for { $count } minute, which does not count. Ctrl-T lets the clock run
   *[other] The session was off the screen for { $count } minutes, which do not count. Ctrl-T lets the clock run
}
phase-first = This is the first phase
agenda-sum = { $used } min used of { $planned } · debt { $debt } min
agenda-skipped = passed over

## the wall

room-not-begun = The session is ready to begin
room-speaks = speaks: { $who }
room-announce = { $phase } · speaks: { $who } · ends when { $ends }
room-on-wall = On the wall
room-ends = The phase ends when
room-rules = Rules of critique
room-people = In the room · NDA confirmed by { $marked } of { $all }
room-absent = did not come
room-no-nda = NDA not confirmed
room-not-said = not said. Enter writes it
room-no-earlier = No earlier assignments
room-earlier = Earlier assignments · { $open } of { $all } without a report
room-no-own = No assignments: N on step 6 adds one, or write why there will be none
room-no-function = Without a function
room-no-day = no day named
room-late = overdue, no report
room-answers = { $waiting } of { $all } wait for an answer · { $blocking } blocking
room-loose-changes = Changes without a remark
room-nothing-changed = The map has not changed since the last defense
room-changed = What has changed since the last defense
room-change = { $what }: { $from } → { $to }
room-assigned = { $count ->
    [one] { $count } assignment
   *[other] { $count } assignments
}
room-levels = Levels · { $what }

## the round

round-asked = “{ $what }”
round-next = next: { $who }
round-last = nobody next: the round is done
round-looked = Who looked at
round-rest-of-map = The rest
round-silent = not heard yet: { $who }
round-all-heard = everyone was heard
round-was-last = The round is done: PgDn goes on
round-was-first = This is the first of the round
round-nobody = Nobody has the floor: “no remarks” is marked in the round of critique
round-no-remarks = { $who }: no remarks, recorded

## silent writing

silent-question = The talks failed. Why?
silent-written = { $count ->
    [0] nothing yet
    [one] { $count } slip
   *[other] { $count } slips
}

## signs of theatre, for the curator

theatre-edits = Edits of the map: { $made }, for remarks { $remarks }
theatre-remarks = Remarks { $all }, minor { $minor }; functions { $voices }
theatre-verdicts = Last verdicts: “defended” { $defended } of { $all }
theatre-assignments = Assignments: overdue without a report { $overdue }, closed without a word { $bare } of { $all }
theatre-speaking = The leader spoke { $leader } min, the rest { $rest } min
theatre-guesses = Forecasts { $all }, different { $different }
theatre-warns = { $words } (!)
theatre-nothing = nothing to count yet

## hints

hint-next-phase = on
hint-next-speaker = floor
hint-no-remarks = no remarks
hint-more-time = 2 more minutes
hint-pause = stop
hint-agenda = agenda
hint-blank = blank screen
hint-large = large
hint-report = report
hint-nda = NDA
hint-reorder = order
hint-skip = pass over
