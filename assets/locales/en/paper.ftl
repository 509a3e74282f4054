### On paper: the map on one page and the brief.

paper-brief = Negotiation brief
paper-no-negotiation = There is no negotiation in this deal yet, so there is nothing to make a map of.
paper-no-issues = No issues are written down yet
paper-tasks = Target tasks:
paper-theirs = They:
paper-ours = We:
paper-opening = We open at
paper-interests = Interests
paper-trades = Concession ↔ counter-condition
paper-speaker = Speaks
paper-for-nothing = no counter-condition
paper-missing = Not filled in
