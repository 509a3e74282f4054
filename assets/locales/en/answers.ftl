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
