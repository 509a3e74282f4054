### Remarks, answers to them, changes of the map and the log.

## Changes that tell themselves

change-came = added
change-went = taken off
change-nothing = empty
change-bolder = the level got bolder
change-timider = the level got more timid
change-same = the level is the same
change-tells-itself = The change was written down by itself. Add in your words why it was made
change-frozen = Frozen by the verdict of { $day }; the change is in its log. { $key }: say why
change-frozen-bare = Frozen by the verdict; the change is in its log. { $key }: say why
change-no-why = No change waits for a reason

## Commands

cmd-why-changed = Why the frozen was changed
    .about = The reason of the last change of what a verdict froze; it goes into the log of that defense
cmd-mend = Change for a remark
    .about = To what the remark is about; whatever you change there is tied to it
cmd-votes = Votes for a remark
    .about = How many in the room are for it

## What comes of a remark

mend-where = Go to a remark first
mend-line = Change for remark { $number }
mend-back = { $key }: back to the remark
answer-then-edit = { $edit }: to the thing itself, to change it · { $assign }: assign it
answer-then-ask = { $ask }: a question of the map · { $assign }: assign it
ask-no-map = There is no negotiation map yet to put the question on
votes-where = Go to the remark that is voted for first
votes-title = Votes for remark { $number }
votes-put = write down
votes-number = Votes are a number

## Remarks that look alike

alike-heading = May say the same. Pairs: { $count }
alike-title = The same in other words?
alike-how = Merging: number { $first } is answered, and { $second } stays under it with its words, author and weight
alike-also = and also { $numbers }
alike-with = with number { $number }
alike-merged = { $second } was merged with { $first }
alike-apart = { $first } and { $second } are different
fact-also = And also
hint-merge = merge
hint-apart = different
deed-merged = merging of remarks { $name }
deed-told-apart = "they are different" for remarks { $name }

defense-asked = Clarifying questions: { $count }
defense-silent = not heard yet
changes-alone = Changes for no remark: { $count }
changes-late = Changed after the verdict: { $count }
cmd-log = Defense log
    .about = Remarks, verdicts, changes and assignments of all sessions; found as one types

## The log

log-by-session = Log by session
log-by-object = Log by what it is about
log-by-function = Log by function
log-by-fate = Log by what became of remarks
log-without-session = Outside of sessions
log-without-object = About nothing in particular
log-without-function = No function
log-without-fate = Nothing said of its fate
log-empty = The log has none of this
log-merged = merged with another
hint-regroup = put otherwise

cmd-queue = To the deal's queue
    .about = A remark for another day: it waits for the next session

## The remark box

remark-queued = To the deal's queue · { $what }
remark-open = not said
remark-unnamed = no name
remark-because = because
remark-because-hint = Why you think so: what you saw, what burnt you
remark-better = better so
remark-better-hint = What would close the weak spot
remark-object = about
remark-second = and about
remark-basis = basis
remark-error = typical error
remark-author = author

hint-mend = to the thing
hint-compare = compare
