### The extract from the defense log: the first page, then twelve sections.

minutes-title = Extract from the defense log
minutes-none = This deal has not been defended yet: the log is empty.
minutes-open = The session is not closed: this is a draft, verdict and levels may still change.

## The first page

minutes-verdict-short = Verdict
minutes-strongest = The strongest remarks
minutes-levels = Levels
minutes-answer = Answer
minutes-number = No. { $number }
minutes-no-number = without a number
minutes-no-remarks = There were no remarks.
minutes-earlier-tasks = Earlier assignments and the reports on them
minutes-no-tasks = No assignments were given.
minutes-no-issues = The map has no issues: there are no levels to freeze.
minutes-changed-in = Changed at the defense
minutes-changed-since = Now
minutes-unchanged-in = No level was changed at the defense.
minutes-unchanged-since = No level has changed since the verdict.
minutes-issue-gone = the issue is no longer on the map
minutes-issues-added = Came to the map after the verdict

## Sections

minutes-session = When, where, who
minutes-result = Result of the session and goals
minutes-snapshot = Snapshot of the deal
minutes-known = What we knew, assumed and did not know
minutes-remarks = Remarks word for word
minutes-holes = Holes and what was decided about them
minutes-verdict = Verdict, votes, forecasts
minutes-tasks = Work assignments
minutes-meeting = The negotiation that was prepared
minutes-after = What came of it
minutes-links = Links
minutes-trail = What was changed after the verdict

## When, where, who

minutes-time = Time, min:s
minutes-used = { $planned } planned, { $used } used
minutes-spared = { $time } to spare
minutes-debt = { $time } over
minutes-phase-used = Used, min:s
minutes-phase-debt = Over, min:s
minutes-nobody = Nobody wrote down who was there.
minutes-absent = Invited, did not come
minutes-nda = signed
minutes-no-nda = no mark
minutes-no-result = Result and goals were not written down.

## The snapshot

minutes-snapshot-open = The session goes on and there is no snapshot yet: this is the deal as it stands.
minutes-no-snapshot = There is no snapshot: this is the deal as it stands now.
minutes-snapshot-kept = The deal as it stood when the session closed; later edits do not touch it.
minutes-mandate = Mandate

## What we knew

minutes-facts = Facts
minutes-assumptions = Assumptions
minutes-unknown = Not known
minutes-of-what = About what
minutes-says = What we took it to be
minutes-no-source = no source
minutes-none-such = No such entries.

## Remarks

minutes-merged = Said together with it
minutes-none-said = “No remarks” was said by
minutes-edits-apart = Edits without a remark

## Holes

minutes-severity = Severity
minutes-hole = Hole
minutes-decided = What was decided
minutes-no-holes = There were no holes at the verdict.
minutes-holes-unknown = There is no snapshot, so the holes at the verdict are not known.
minutes-despite = the verdict stands in spite of it
minutes-undecided = no decision recorded
minutes-mended = mended later

## The verdict

minutes-votes = Votes
minutes-tally = { $vote }: { $count }
minutes-theatre = For the curator: was it a defense
minutes-by-issue = By issue

## What came of it

minutes-no-meeting = The session prepared no negotiation.
minutes-no-review = There is no negotiation report yet.
minutes-computed = Level by the plan
minutes-undetermined = not determined
minutes-planned = Planned
minutes-reached = Level reached
minutes-guessed = Which level was forecast
minutes-lessons = What we learnt
minutes-next = What comes next
minutes-who = Whose
minutes-fates = Fate of the remarks

## Links

minutes-before = Previous session
minutes-next-session = Next session
minutes-no-such-session = none
minutes-lesson = Lesson for the base
minutes-errors = Typical errors
minutes-error-made = was made

## Changes

minutes-no-changes = No change is recorded after the verdict.
minutes-change = What was changed
minutes-somebody = not said
minutes-no-why = no reason recorded
minutes-put = written:
minutes-taken = taken out:
minutes-touched = changed
