### Rehearsal: their objections and tactics, one at a time and aloud.

rehearse-place = { $at } of { $of }
rehearse-again = once more
rehearse-tally = held { $held }, did not hold { $failed }
rehearse-said = “{ $said }”
rehearse-tactic = a tactic of theirs, the whole meeting
rehearse-answers = { $who } answers
rehearse-nobody = Nobody is named to answer: take turns
rehearse-aloud = Answer aloud, as at the meeting; the written answer is hidden for now
rehearse-no-answer = No answer yet: write it down while what was said is fresh
rehearse-proof = What proves it: { $proof }
rehearse-no-proof = Nothing to prove it by: no proof is named

rehearse-over = Held at the first go: { $held } of { $asked }
rehearse-all-held = No weak answers. Go through them again right before the meeting
rehearse-fell = Did not hold at the first go:
rehearse-why-compulsory = A compulsory issue: if it fails, the whole meeting has failed.
rehearse-why-important = An important issue: if it fails, the meeting cannot end at ideal.
rehearse-why-desirable = A desirable issue: give it away for nothing, and there is less to trade for the others.
rehearse-why-unweighed = How much this issue matters is not decided: give it a weight.
rehearse-why-tactic = A tactic does not hit one issue but the whole meeting.
rehearse-fail = { $issue }, fail: { $fail }

rehearse-nothing = Nothing to rehearse: the negotiation map has no objections and no tactics of theirs. Stand on an issue ({ $open } opens it) and write what they will object and what you answer ({ $new }); tactics go into the map itself.
rehearse-no-map = Nothing to rehearse: there is no negotiation map yet. Step { $step }, { $new } for a new negotiation; then its issues, and in them the objections with their answers.
