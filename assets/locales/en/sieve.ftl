# Holes: what does not hold, why it matters, what to do now.

hole-vague-goal =
    { $state ->
        [empty] The goal is not written: who, what, by when?
       *[vague] The goal cannot be checked (“{ $word }”): who, what, by when?
    }
    .why = Without a goal one can check, any outcome will pass for the one you wanted.
    .mend = Write who on the client's side does what, and by which day.

hole-start-minimum = The starting minimum is incomplete: { $answer }
    .why = Without the eight starting answers the deal is decided blind.
    .mend = Ask the contact person and write the answer down with its source and day.

hole-no-conclusion = There is an answer but no conclusion: { $answer }
    .why = It is the conclusion that moves a deal, not the answer.
    .mend = Add one line: what follows from this for the deal.

hole-no-decision-maker = We do not know who decides
    .why = Until there is a name, concessions go to somebody who cannot decide.
    .mend = Ask the people you already talk to for the name and put it on the map.

hole-no-budget-holder = We do not know whose money it is
    .why = Interest without money ends in “let us come back to it next year”.
    .mend = Find out where the money comes from and mark the budget holder on the map.

hole-single-contact = Everything hangs on one person: { $who }
    .why = One holiday, one resignation or one quarrel stops the deal.
    .mend = Ask to be introduced to two more people who take part in the decision.

hole-no-proven-champion = Nobody lobbies for us in fact
    .why = Goodwill does not count; acts that have a day do.
    .mend = Find who gains from our win and ask for a first act.

hole-no-opponents = No opponents on the map: that is rare
    .why = An opponent you do not see speaks up when it is too late to answer.
    .mend = Walk the map again: who is better off leaving things as they are, who is for a rival?

hole-influential-not-for-us = Among the influential, those for us are no more than those against: of { $influential }, { $for } for and { $against } against
    .why = They prepare the decision, and the balance is not ours yet.
    .mend = Pick the one who is closest to coming over and set a next action.

hole-influential-unattended =
    { $missing ->
        [contact] Influential person without contact: { $who }
       *[action] Influential person without a next action: { $who }
    }
    .why = This word weighs a lot, and what they hear of us comes from others.
    .mend =
        { $missing ->
            [contact] Decide who gets the meeting and through whom, then log the first talk.
           *[action] Write what is done, who of us does it and by which day.
        }

hole-holding-only-site = A holding, yet only the site is on the map
    .why = In a group the money and the last word usually sit above the site.
    .mend = Find out who allocates money in the division or managing company and add them to the map.

hole-veto-open-worry = A person with a veto has an open worry: { $who }
    .why = One such worry is enough to stop the deal on its last day.
    .mend = Settle the worry by an act and record the evidence: what, from whom, of which day.

hole-many-assumptions =
    Over a third of what we “know” is assumption: { $count ->
        [one] { $count } assumption
       *[other] { $count } assumptions
    } of { $total }
    .why = A map built on guesses defends guesses.
    .mend = Pick the three assumptions that carry the most and check them with the client.

hole-stage-debt =
    { $shape ->
        [task] Debt of an earlier stage: task { $task }
       *[unmarked] Debt of earlier stages: { $count ->
            [one] { $count } compulsory task is not marked
           *[other] { $count } compulsory tasks are not marked
        } ({ $tasks })
    }
    .why = What was skipped early comes back late and costs more.
    .mend =
        { $shape ->
            [task] Get it done, or mark it as not needed and say why.
           *[unmarked] Mark each one: done, in progress, or not needed and why.
        }

hole-issue-without-task = Issue is not tied to a stage task: “{ $issue }”
    .why = It is unclear what this issue moves, so it is easily given away at the wrong moment.
    .mend = Choose the target task it serves, or take it off the map.

hole-task-without-issue =
    { $count ->
        [one] A chosen task is served by no issue: { $tasks }
       *[other] { $count } chosen tasks are served by no issue: { $tasks }
    }
    .why = You will come back from the talks and the task will still be there.
    .mend = Add an issue for it, or drop the task from this negotiation.

hole-level-missing =
    “{ $issue }”: the level “{ $level ->
        [fail] fail
        [acceptable] acceptable
       *[ideal] ideal
    }” is missing
    .why = A level that is not named beforehand gets fitted to the result afterwards.
    .mend = Name a condition that can be checked after the meeting.

hole-levels-contradict =
    { $shape ->
        [stop] “{ $issue }”: the levels contradict one another, the stop line is better than acceptable
        [ideal] “{ $issue }”: the levels contradict one another, ideal is no better than acceptable
        [opening] “{ $issue }”: the levels contradict one another, the opening is worse than acceptable
       *[reserve] All concessions together cost { $amount }, the margin reserve is { $reserve }
    }
    .why =
        { $shape ->
            [reserve] Each concession is bearable; all of them together turn the deal into a loss.
           *[other] With such levels nobody can say how the negotiation ended.
        }
    .mend =
        { $shape ->
            [stop] Set the stop line no better than acceptable, or remove it.
            [ideal] Check the direction of the scale and set ideal better than acceptable.
            [opening] Open at the ideal or a little better.
           *[reserve] Drop a concession, cap it, or get a larger reserve approved.
        }

hole-concession-without-counter = Concession without a counter-condition: “{ $concession }”
    .why = What is given for nothing is worth nothing, and invites the next request.
    .mend = Write what you ask in return: “if you…, then we…”.

hole-objection-unanswered =
    { $missing ->
        [answer] Objection without an answer: “{ $objection }”
       *[speaker] Objection without a speaker: “{ $objection }”
    }
    .why = It will come up first at the table, and silence will sound like consent.
    .mend =
        { $missing ->
            [answer] Write the answer and what proves it.
           *[speaker] Name who of us answers.
        }

hole-their-interest-unknown = “{ $issue }”: we do not know why they want it
    .why = Without the interest people haggle over a figure and pay more than needed.
    .mend = Ask the person who wants it, or write an assumption and a question for the meeting.

hole-no-alternative = No alternative of our own
    .why = Whoever has nowhere else to go agrees to anything.
    .mend = Write what we do the morning after if there is no agreement.

hole-no-mandate = Limits are not approved
    .why = Without a mandate people promise too much, or pause at every step.
    .mend = Write the limits down and have them approved by whoever may change them.

hole-goal-without-means = A goal without means
    .why = A goal with no time, money, knowledge or connections behind it stays a wish.
    .mend = Write what we have, what we lack and who gets it.

hole-cash-gap = Payment schedule opens a gap larger than our funds: { $amount } in month { $month }, { $funds } available
    .why = The deal makes a profit on paper and leaves nothing to pay suppliers with.
    .mend = Ask for a larger advance, move our own payments, or find the money before signing.

hole-first-deal-prepayment = First deal, yet full prepayment is called acceptable: “{ $issue }”
    .why = There is no trust yet in a first deal, so this level is almost bound to end in fail.
    .mend = Call a bearable share acceptable and offer a guarantee for the advance.

hole-rival-price-unsourced =
    { $missing ->
        [source] Rival price without a source: { $rival }
       *[source_date] Rival price without a date: { $rival }
    }
    .why = A rumour about somebody's price turns into our discount.
    .mend = Write who named the price and when, or take it out until it is confirmed.

hole-accepted-unchanged = Remark accepted but nothing changed: “{ $remark }”
    .why = What is accepted without a consequence comes back at the negotiation table.
    .mend = Give a work assignment for it, or record what was changed.

hole-dangling-link = A link leads nowhere: { $field }
    .why = What it pointed to is no longer in the deal, and part of the knowledge drops out.
    .mend = Choose again, or clear the field.
