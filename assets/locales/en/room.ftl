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
silent-each = Each writes two remarks or more in silence; the scribe types paper slips
written-slip = { $count ->
    [0] nothing yet
    [one] { $count } slip
   *[other] { $count } slips
}
waits-slip = { $count ->
    [one] { $count } slip waits: F9 reveals it
   *[other] { $count } slips wait: F9 reveals all at once
}
sealed-slip = { $count ->
    [one] { $who }: put away. { $count } slip in all, nobody sees it
   *[other] { $who }: put away. { $count } slips in all, nobody sees them
}
ask-reveal-slip = { $count ->
    [one] Reveal { $count } slip? The whole room will see it.
   *[other] Reveal { $count } slips, written by { $people }? The whole room will see them; nobody is named.
}
revealed-slip = The slips are revealed: they are remarks of the session now
list-slip = silent writing
remark-sealed = Put away in secret until the reveal: { $what }

## in secret

secret-hint = type: the screen shows only dots
secret-unsigned = slip without a name
secret-left = The line waits for its author, unseen
secret-found = A half-typed line was kept: its author finds it under the dots
secret-nobody = Nobody is in the room: list those present on step 5
reveal-nothing = There is nothing to reveal yet
deed-sealed = secret writing ({ $name })
deed-revealed = reveal: { $name }

## forecasts

forecast-order = In this order: { $what }
forecast-whole = overall
forecast-read = levels { $done } of { $wanted }
forecast-next = now: { $what }
forecast-sure = confidence given
forecast-unsure = now the confidence in percent
forecast-fault-level = level no. { $place } is not understood
forecast-fault-many = more levels than issues
forecast-fault-percent = confidence: a number from 0 to 100
forecast-not-whole = Not recorded: a forecast needs a level for each issue, one overall, and the confidence in percent
secret-forecast-legend = 1/f fail · 2/a acceptable · 3/i ideal · 0/n no idea; % last: 2 3 1 70
written-forecast = { $count ->
    [0] not yet
   *[other] given
}
given-forecast = { $done } of { $all } have given a forecast · F9 reveals all at once
waits-forecast = { $count ->
    [one] { $count } forecast waits: F9 reveals it
   *[other] { $count } forecasts wait: F9 reveals all at once
}
sealed-forecast = { $who }: forecast given, nobody sees it
ask-reveal-forecast = { $count ->
    [one] Reveal { $count } forecast? The whole room will see it.
   *[other] Reveal { $count } forecasts? The whole room will see them.
}
revealed-forecast = The forecasts are revealed. → leads to the votes
late-forecast = Without a forecast
forecast-by-issue = How many expect what
forecast-by-function = By function
forecast-in-all = overall { $level }
forecast-spread = Confidence: from { $least } to { $most }%, { $middle }% in the middle

## votes

votes-at-once = All vote at once: for, with conditions, against
vote-read = ✓ vote understood
vote-read-why = ✓ vote understood, reason recorded
vote-unread = Vote: 1 for, 2 with conditions, 3 against
vote-why = why: { $why }
secret-vote-legend = 1 for · 2 with conditions · 3 against; then, if you like, why
written-vote = { $count ->
    [0] not yet
   *[other] given
}
given-vote = { $done } of { $all } have voted · F9 reveals all at once
waits-vote = { $count ->
    [one] { $count } vote waits: F9 reveals it
   *[other] { $count } votes wait: F9 reveals all at once
}
sealed-vote = { $who }: vote given, nobody sees it
ask-reveal-vote = { $count ->
    [one] Reveal { $count } vote? The whole room will see it.
   *[other] Reveal { $count } votes? The whole room will see them.
}
revealed-vote = The votes are revealed. → leads to the verdict
late-vote = Have not voted

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
hint-write = write
hint-seal = put away
hint-pass-on = next person
hint-reveal = reveal
