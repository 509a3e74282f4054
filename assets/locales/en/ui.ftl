### Screens: frame, steps, lists, hints of keys, messages.

## Steps

step-passport = Passport
step-stakeholders = Stakeholders
step-stage = Stage
step-negotiation = Negotiation
step-defense = Defense
step-verdict = Verdict
step-review = Review

## Frame

stage-number = stage { $number }
badge-read-only = view only
badge-fictional = fictional
badge-control = special control
badge-late = overdue
overdue-assignments = { $count ->
    [one] { $count } assignment overdue
   *[other] { $count } assignments overdue
}
    .brief = { $count } overdue
save-writing = writing…
save-saved = ✓ saved { $time }
save-failed = not saved: { $why }
too-small = The window is too small: at least 60 columns by 16 rows are needed. Enlarge it or make the font smaller.

## Home screen

home-title = Deal defense
home-subtitle = Break the plan of the deal yourselves, before the client does
home-recent = Recent
home-samples = Samples: fictional deals to try things on
home-begin = Begin
home-new = New deal
home-new-about = we ask for a title, nothing else
home-file = Open a file
home-file-about = a deal from a folder
sample-switchgear = Switchgear for a concentrator
    .about = 84 million, second round with purchasing
sample-mining = Tailings pump station for a plant
    .about = 248 million, contract with a holding
sample-saas = Repair planning by subscription
    .about = 68 million, data and security
copy-title = A copy of the deal
copy-how = Type the name of a file and press Enter
copy-make = save
copy-end = copy
copy-made = Copy saved: { $file }
hint-save-copy = save a copy
new-deal-title = Title of the new deal
new-deal-how = Type a title and press Enter. The file goes into the current folder; for another, type a path: ~/deals/Title
new-deal-at = File of the deal: { $path }
new-deal-make = make
file-title = Open a deal file
file-empty = No deals in this folder. Choose another or type a path

## Values

value-empty = empty
value-sealed = hidden until it is revealed
value-empty-needed = needed
form-folded = { $count ->
    [one] { $count } more field
   *[other] { $count } more fields
}
dangling = not in the deal
name-not-known = name unknown
date-none = no date
not-assigned = nobody yet
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
remarks-count = { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}
kind-qualification = Qualification sheet
typing-unit = { $value } · unit of the issue: { $unit }
typing-whole = Type a whole number: 0, 1, 2…
quick-no-word = “{ $text }” was not found, ↓ goes through the words it takes
named-added = Added to the deal: { $name }
row-left = The row is laid aside: N in this list brings it back.

## Levels

level-worse-more = below { $value }
level-from-more = from { $value }
level-worse-less = above { $value }
level-from-less = up to { $value }
level-worse-later = before { $value }
level-from-later = from { $value }
level-worse-earlier = after { $value }
level-from-earlier = by { $value }
level-not-set = not set
level-not-determined = undetermined
doubt-ideal = The ideal { $value } is no better than the acceptable level { $acceptable }
doubt-stop = The stop line { $value } is better than the acceptable { $acceptable }
doubt-opening = Opening at { $value } is worse than the acceptable { $acceptable }
doubt-no-unit = A number of what? Write the unit after it
doubt-no-direction = Whether more or less is better will show from acceptable and ideal
doubt-foreign-unit = This issue is counted in “{ $unit }”, not in “{ $other }”
doubt-reserve = More than is left of the margin reserve: { $left }
column-issue = Issue
column-fail = Fail
column-acceptable = Acceptable
column-ideal = Ideal
column-actual = Actual
column-level = Level
ladder-stop = stop line
ladder-opening = we open at
ladder-their-limit = their limit
zone-between = agreement zone { $from }–{ $to }
zone-nowhere = no zone: their limit { $limit } is worse than our acceptable { $acceptable }
zone-limit-unknown = their limit is not known

## Passport

part-deal = Deal
part-economics = Economics
part-scoring = Scoring
part-close = Sheet: close
part-stage = Stage of the deal
who-decides = Who decides:
who-lobbies = Who lobbies for us:
who-nobody = nobody in fact
who-on-paper = unknown, by the sheet { $who }
who-unproven = nobody in fact, without proof: { $who }
passport-decides-on = decision on { $day }
passport-moved = { $count ->
    [one] the date was moved once
   *[other] the date was moved { $count } times
}
passport-score = { $points } of { $of }, unknown: { $unknown }
quoted = “{ $text }”
payment-month = month { $month }
passport-empty = { $title }: none · { $key }
mean-lacks = lacking
hidden-on-wall = hidden on the wall
hidden-short = hidden
hidden-how = This is not shown on the wall. P brings the usual colours back
typing-score = A score is a whole number from 0 to 5
part-value = Value to client
part-procedure = Purchase
mean-nobody = nobody gets it
mean-until = by { $day }
guarantee-unpriced = cost unknown
value-open = not accepted
cash-title = Cash by month
cash-uncounted = not countable
cash-month = month { $month }
cash-missing = Cannot be counted: the field “{ $field }” is empty. { $key } leads to it.
cash-no-rows = Nothing to count: payments lack a month, a direction or a sum. { $key } adds a payment.
cash-mixed = Cannot be counted: the amounts are in { $one } and { $other }. Bring them to one currency.
cash-too-large = Cannot be counted: the sums are too large.
cash-worst = ◄ worst in month { $month }: { $amount } of our own is out
cash-funds-unknown = ┊ how much we have of our own is not written
cash-funds-lack = ┊ own funds { $have }, { $lack } is lacking
cash-funds-enough = ┊ own funds { $have }, that is enough
cash-load = ░ other orders; without them { $amount } in month { $month }
cash-load-none = ░ other orders; without them there would be no gap
usual-row = Enter: take the usual schedule of this architecture
usual-no-architecture = Choose the architecture of the deal first: its usual schedule is taken
usual-taken = Taken: “{ $title }”. U puts it back as it was
ask-usual = Payments that stand already: { $count }. Add the schedule “{ $title }” to them?
deed-usual = usual schedule “{ $name }”
fact-margin = Margin
fact-reserve = Reserve for concessions
fact-value = In short
fact-procedure = Days
margin-is = { $amount }, { $percent } of the price
margin-tax = ; tax of { $amount } taken off
margin-guarantees = ; guarantees of { $amount } taken off
margin-unpriced = ; guarantees without a cost: { $count }
reserve-none = nothing to compare: a margin reserve and a negotiation ahead are needed
reserve-left = concessions cost { $planned }, { $left } is left
reserve-over = concessions cost { $planned }, { $left } more than the reserve
value-unknown = the client's loss is not known
value-loss = loss { $loss }
value-effect = , we bring back { $effect }
value-a-year = { $amount } a year
value-once = { $amount } once
value-accepted = ; accepted by { $who } on { $day }
value-accepted-when = ; accepted by { $who }, no day written
value-not-accepted = ; not accepted by anyone
procedure-last = past: { $what }, { $day }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
procedure-next = next: { $what }, { $day }, { $days ->
    [0] today
    [one] in { $days } day
   *[other] in { $days } days
}
procedure-no-days = no days of the purchase are known
compare-title = Compared with the rivals
compare-criterion = criterion
compare-us = us
compare-total = { $reached } of { $best }
compare-all-known = { $total } · all known
compare-unknown = not known { $count }
compare-source = Source: { $text }
compare-no-source = The source of the criterion is not written
compare-proof = Grounds: { $text }
compare-no-proof = What the score rests on is not written

## Facts of an item

fact-why = Why
fact-checks = To check
fact-lead = Whose task
fact-plan = Plan
fact-theatre = For the curator
fact-agenda = Agenda, minutes
fact-about = About
fact-frozen = Snapshot mark
fact-way = Way in
fact-score = Score
fact-position = Position
fact-cash = Cash gap
way-unknown = no way known yet
cash-no-gap = no gap
cash-gap = { $amount } in month { $month }
cash-have = , available { $amount }
trade-none = no counter-condition
answer-none = no answer
nda-yes = NDA signed
nda-no = no NDA

## Stakeholders

people-without-organisation = No organisation given
list-organisation-empty = Organisations where we know nobody yet
matrix-title = Influence ↑ and attitude →

## Stage

stage-title = Stage { $number } · { $title }
task-weight-compulsory = compulsory
task-weight-important = important
task-weight-desirable = desirable
stage-words = The deal moves with the first words: write the client’s act or the reason.
stage-changed = The stage has changed meanwhile: choose the move again.
stage-moved-bare = The move is recorded without an act of the client: it proves no stage.
stage-same = The deal is on this stage already.
tick-nothing = Nothing to tick here: Space ticks errors of the stage and checks of tasks.
error-marked = Marked. Tab to note what was seen.
error-unmarked = The mark is taken off.
error-how = Enter or Space: mark that this error is in the deal.
stage-group = { $title } · { $done } of { $all } solved
stage-no-group = Outside the sub-stages
stage-errors-seen = Typical errors · { $count ->
    [0] none seen
    [one] { $count } seen
   *[other] { $count } seen
}
stage-other-errors = Errors seen on other stages
task-waits = waits for { $tasks }
checks-met = { $done } of { $all }
fact-waits = Waits for
aid-tool = What helps: { $title }
aid-error = Typical error: { $title }
stage-standing = { $case ->
    [behind] declared { $declared }, proven { $proven }: { $missing }
    [whole] declared { $declared }, proven { $proven }
   *[open] declared { $declared }, proven { $proven }; still open: { $missing }
}
stage-proven = proven { $proven }
stage-figures = declared { $declared }, proven { $proven }
stage-no-act = no act of the client on record that ended stage { $number }
stage-debts = Still owed from earlier stages
stage-others = Tasks of other stages
stage-other-controls = Controls of other stages
stage-tools = Tools
task-how = Enter: state, who solves it, date and evidence
control-how = Enter: what proves it, from whom and of what day

## Negotiation

map-ours = our side: { $who }
map-act = Client's act:
map-no-act = what the client is to do is not written down
map-no-task = serves no task of the stage
map-whole = The negotiation as a whole: aim, mandate, alternatives
map-mandate = Mandate:
map-mandate-who = may be changed by:
map-leader-limits = leader's limits:
map-no-mandate = the limits are not written down
map-not-approved = the limits are not approved
map-removes = removes: { $problem }
map-serve = issues: { $issues }
map-task-idle = no issue serves it
map-others = Other negotiations
map-no-others = There are no others. N adds a negotiation
map-now = being prepared
map-not-reported = past, no report
readiness = What we know: { $known } of { $all } known, { $assumed } assumed, { $unknown } unknown · { $share } %
readiness-open = What we know: { $known } of { $all } known, { $assumed } assumed, { $unknown } unknown, { $open } not asked · { $share } %
ask-what = { $topic }: { $note }?
ask-bare = { $topic }?
ask-block-people = Who else takes part in the decision, and whose word is the last?
ask-block-criteria = By what do you compare the offers, and what weighs most?
ask-block-money = Whose budget is it, is it approved, and for how much?
ask-block-timing = By which day is the decision needed, and what happens without it?
ask-block-rivals = Who else are you talking to, and what do you like better there?
ask-block-decision = Which steps and signatures remain before the contract?
assign-what = Find out ({ $topic }): { $note }
assign-bare = Find out: { $topic }
ask-where = A question or an assignment is made of what is unknown: a block of information, their interest, their limit
ready-fact = known
ready-assumption = assumed
ready-unknown = unknown
ready-open = not asked
visit-outcome = outcome: { $text }
map-past = past, reported
map-ahead = ahead
glance-their-interest = Their interest
glance-our-interest = Our interest
glance-argument = Argument
glance-concession = Concession
glance-objection = Objection
glance-question = We ask
glance-cash = Cash gap

## Defense

defense-none = No session is running. Remarks can be written now: they will wait for it
defense-no-result = the result this session must reach is not written down
defense-start = Start a session
defense-start-how = Enter offers the kinds of session, each with its agenda: phases with minutes, the team in the room. Remarks written beforehand join it by themselves.
defense-said = Remarks of this session: { $count }
defense-waiting = The deal's queue: waiting for the next session
session-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
session-title = Which session?
session-about = The kind sets agenda and time. Kinds that need a negotiation map appear together with it.
session-goes-on = A session is running already: here it is
session-started = The session has begun. What result is it to reach?
session-none = No session is running. Start one on step 5, Defense
session-closed = The session is closed, the snapshot is kept

## Verdict

verdict-none = No session so far. The verdict ends a session: step 5, Defense
verdict-brief-defended = defended
verdict-brief-conditions = conditions
verdict-brief-again = again
verdict-brief-postpone = postpone
verdict-brief-leave = leave
verdict-open = no verdict
verdict-waiting = { $count ->
    [0] every remark is answered
    [one] { $count } remark unanswered
   *[other] { $count } remarks unanswered
}
verdict-close = Close the session
verdict-close-how = The program checks that every remark that matters is answered, the verdict given and assignments handed out, and keeps a snapshot of the deal. After that the session takes corrections only.
verdict-log = Defense log
answer-waiting = unanswered
answer-no-reason = declined: why?

## Review

review-none = No negotiation report yet
review-computed = by the issues:
review-no-compulsory = no compulsory issues
review-group = by the group:
review-guessed = The room expected: fail { $fail }, acceptable { $acceptable }, ideal { $ideal }
review-missing = not recorded
plan-none = no plan
plan-added = Added after the defense: there is no plan for this issue, the group sets the level
plan-changed = Changed after the defense. Defended: { $was }. On the map now: { $now }
plan-not-frozen = The defense left no snapshot: compared with the map as it is now
review-whole = Whole reports
review-how = Enter: where this issue was settled, what we gave and what we got for it

## Remark

remark-about = Remark · { $what }
remark-hint = What is wrong, what is missing, what do we risk?
remark-kind = kind
remark-weight = weight
remark-voice = whose view
remark-kept = The text is kept: C opens it again
remark-saved = Remark recorded: { $what }

## Lists over the screen

rule-off-title = Why is it off
rule-off-how = The rule “{ $rule }” will not count in this deal. The reason stays visible at the end of the list of holes.
rule-off-because = Off, because
rule-off-hint = off
rule-off-here = The rule is off in this deal: its holes do not count. Enter shows since when and why, F8 switches it on.
rule-off-in-method = The rule is off in the company's method, for all deals. It is switched on only there.
rule-off-by-method = This rule is off in the company's method; only the method's file can switch it on
holes-title = Holes
holes-empty = No holes: the sieve has found nothing
help-title = Keys
palette-title = Commands
search-title = Search
conflicts-title = Differences
conflicts-empty = No differences
chooser-type-to-add = Nobody yet. Type a name, and it is added
chooser-nothing = Nothing found
chooser-add = add

## How grave holes are

c-severity-blocks = blocks the defense
c-severity-serious = serious
c-severity-note = note

## Themes

look-dark = Theme: dark
look-light = Theme: light
look-high-contrast = Theme: high contrast
look-projector = Theme: projector

## What was done. The words complete “Undone: …” and “Done again: …”

deed-set = edit of “{ $name }”
deed-added = added “{ $name }”
deed-removed = deleted “{ $name }”
deed-moved = moved “{ $name }”
deed-pasted = rows pasted: { $name }
deed-starters = taken from the method: { $name }
starters-issues = Starter issues
starters-tactics = Usual tactics
starters-trade = Usually traded for: { $trade }
starters-none = All that the method has stands on the map already
starters-taken = Taken from the method: { $count }. U puts it back as it was
deed-remarked = remark “{ $name }”
deed-stage = the move to stage { $name }
deed-error-seen = the mark on “{ $name }”
deed-error-not-seen = the mark off “{ $name }”
deed-session-started = start of the session
deed-session-closed = close of the session
undone = Undone: { $what }
redone = Done again: { $what }
undo-unmergeable = It cannot be done: it no longer goes together with what others changed
undo-nothing = Nothing to undo
redo-nothing = Nothing to redo
deleted = Deleted, U brings it back: “{ $name }”
moved-to = Place in the list: { $place }
pasted = { $count ->
    [one] { $count } row pasted. U takes it out again
   *[other] { $count } rows pasted. U takes them out again
}
pasted-lost = { $count ->
    [one] { $count } cell was not understood and is left empty
   *[other] { $count } cells were not understood and are left empty
}

## Messages

read-only = The deal is open for viewing only: edit a copy of it
typing-left = The old value is back; { $key } shows what was typed
moment-not-typed = The program records the time itself
nothing-to-delete = Nothing to delete here: go to an item
unknown-where = Go to a field: F6 puts “unknown” into it
answer-where = Remarks are answered: go to the row of one
wall-what = Go to the item that the wall is to show
outside-merged = The file was edited elsewhere too: both edits are in
draft-found = An unfinished text was found: its field is open
draft-remark = An unfinished remark was found: C opens it
interrupt-once = Q leaves. Ctrl-C once more leaves too
mouse-on = Mouse on
mouse-off = Mouse off: the terminal selects text itself

refusal-gone = This item is no longer in the deal: go back to the list
refusal-mismatch = This value does not fit here: choose another
refusal-dangling = What it points to is gone: choose another
refusal-circle = One would report to oneself: choose another
refusal-closed = The session is closed: add a correction to it
refusal-taken = There is such an item already: try once more
refusal-sealed = Something secret is not revealed yet: reveal it first

close-blocking = A blocking remark is unanswered: answer it first
close-declined = A remark was declined without a reason: say why
close-preparation = A preparation gives no verdict: take it off
close-verdict = No verdict yet: choose one
close-no-forecasts = There are no forecasts to compare with later.
close-conditions = The verdict has conditions but none is there: N adds one
close-rework = Write what to rework for the next defense
close-return = Write which event brings us back to the negotiation
close-reason = Write why we leave the deal
close-hole = A hole blocks the defense: close it or explain
fill-to-close = To close the session, fill in: “{ $field }”
close-assignment = No complete assignment: give one out or say why

## Questions

ask-keys = Enter — yes   Esc — no
ask-delete = Delete “{ $name }”?{ $children ->
    [0] { "" }
    [one] { " " }{ $children } item inside goes with it.
   *[other] { " " }{ $children } items inside go with it.
}{ $remarks ->
    [0] { "" }
    [one] { " " }{ $remarks } remark on it stays.
   *[other] { " " }{ $remarks } remarks on it stay.
} U brings back what was deleted.
ask-fresh = Start the sample afresh? What was changed in its copy will be gone.
ask-paste = Paste this text as a remark?
ask-close = Close the session? A snapshot of the deal is kept; from then on only corrections are possible.
ask-close-open = { $count ->
    [one] { $count } unanswered remark stays
   *[other] { $count } unanswered remarks stay
} open. Close the session?
quit-unsaved = The last edits are not on disk and will be lost. { $key } saves a copy in another file. Leave all the same?
leave-waits = Writing to disk, then leaving
left-unsaved = The last edits are not saved: { $why }
left-late = the disk did not answer in time.
quit-session = The session goes on when you come back. Leave?

## Hints of keys

hint-answer = answer
hint-back = back
hint-choose = choose
hint-close = close
hint-close-session = close session
hint-delete = delete
hint-edit = edit
hint-end = end
hint-file = file
hint-fresh = sample afresh
hint-full = whole screen
hint-go = go there
hint-rule-off = rule off
hint-rule-on = rule on
hint-questions = questions
hint-holes = holes
hint-keep = keep
hint-keep-next = keep, next
hint-keys = keys
hint-kind = kind, weight
hint-language = language
hint-leave = put aside
hint-levels = levels
hint-line-break = new line
hint-map = map
hint-mark = mark
hint-move-person = move
hint-new = add
new-what = add { $what }
new-brief = + { $what }
add-from-remark = assignment for it
hint-new-deal = new deal
hint-next-column = next
hint-next-field = next
hint-next-step = on
hint-no = no
hint-old-value = old value
hint-open = open
hint-pane = details
hint-projector = projector
hint-quit = quit
hint-rehearse = rehearse
hint-show-answer = show the answer
hint-held = it held
hint-not-held = it did not
hint-write-answer = write the answer
hint-once-more = once more
hint-remark = remark
hint-save-remark = record
hint-tick-error = mark
hint-untick-error = unmark
hint-note = what was seen
hint-checks = checks
hint-ready = known?
hint-ask = ask
hint-assign = assign
hint-move-stage = move the stage
hint-start = start
hint-take = take
hint-theme = theme
hint-undo = undo
hint-unknown = unknown
hint-wall = on the wall
hint-wall-off = off the wall
hint-yes = yes

# Two versions of one place, messages in full
conflict-title = Which one stays?
conflict-mine = Keep what stands there
conflict-theirs = Take the other
conflict-go = Go to the place
deed-rule-off = switched off “{ $name }”
deed-rule-on = switched on “{ $name }”
deed-decided = the decision on a conflict
deed-rehearsed = rehearsal: { $name }
undone-conflicts = { $count ->
    [one] Others have changed it since: { $count } place stays theirs. F2, "Differences"
   *[other] Others have changed it since: { $count } places stay theirs. F2, "Differences"
}
outside-conflicts = { $count ->
    [one] The file was changed here and elsewhere: { $count } conflict. F2, "Differences"
   *[other] The file was changed here and elsewhere: { $count } conflicts. F2, "Differences"
}
refusal-unfit = It does not fit here. Edit the field by hand
tell-keys = Enter closes
hint-read = close
lock-other = { $who } has had the deal open since { $since }. Edits of both will be merged
lock-somebody = The deal is open elsewhere. Edits of both will be merged
newer-version = The file is newer than the program (version { $version }): view only
method-other = That version of the method is not here; the newest is used
broke-at = The program broke ({ $version }, { $place }). The deal is saved: open it again, what you were typing is there.
