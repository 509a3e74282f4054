# Holes: what does not hold, why it matters, what to do now.

hole-nda-unconfirmed = Not everyone present has confirmed the non-disclosure agreement: no mark for { $count } of { $total } ({ $who })
    .why = One name that leaves the room costs more than the whole deal.
    .mend = Ask aloud and mark each person; until all have it, call the client by an alias.
    .rule = Not everyone has confirmed non-disclosure

hole-no-session-result = The result of the session is not written
    .why = Without it the talk drifts, and nobody can say whether the defense worked.
    .mend = Write in one sentence what will be decided by the end.
    .rule = The result of the session is not written

hole-vague-goal =
    { $state ->
        [empty] The goal is not written: who, what, by when?
       *[vague] The goal cannot be checked (“{ $word }”): who, what, by when?
    }
    .why = Without a goal one can check, any outcome will pass for the one you wanted.
    .mend = Write who on the client's side does what, and by which day.
    .rule = The goal cannot be checked

hole-start-minimum = The starting minimum is incomplete: { $answer }
    .why = Without the eight starting answers the deal is decided blind.
    .mend = Ask the contact person and write the answer down with its source and day.
    .rule = The starting minimum is incomplete

hole-no-conclusion = There is an answer but no conclusion: { $answer }
    .why = It is the conclusion that moves a deal, not the answer.
    .mend = Add one line: what follows from this for the deal.
    .rule = An answer without a conclusion

hole-no-decision-maker = We do not know who decides
    .why = Until there is a name, concessions go to somebody who cannot decide.
    .mend = Ask the people you already talk to for the name and put it on the map.
    .rule = We do not know who decides

hole-no-budget-holder = We do not know whose money it is
    .why = Interest without money ends in “let us come back to it next year”.
    .mend = Find out where the money comes from and mark the budget holder on the map.
    .rule = We do not know whose money it is

hole-single-contact = Everything hangs on one person: { $who }
    .why = One holiday, one resignation or one quarrel stops the deal.
    .mend = Ask to be introduced to two more people who take part in the decision.
    .rule = Everything hangs on one person

hole-no-proven-champion = Nobody lobbies for us in fact
    .why = Goodwill does not count; acts that have a day do.
    .mend = Find who gains from our win and ask for a first act.
    .rule = Nobody lobbies for us in fact

hole-no-opponents = No opponents on the map: that is rare
    .why = An opponent you do not see speaks up when it is too late to answer.
    .mend = Walk the map again: who is better off leaving things as they are, who is for a rival?
    .rule = No opponents on the map

hole-influential-not-for-us = Among the influential, those for us are no more than those against: of { $influential }, { $for } for and { $against } against
    .why = They prepare the decision, and the balance is not ours yet.
    .mend = Pick the one who is closest to coming over and set a next action.
    .rule = Of the influential, those for us are no more than those against

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
    .rule = Influential person without contact or next action

hole-holding-only-site = A holding, yet only the site is on the map
    .why = In a group the money and the last word usually sit above the site.
    .mend = Find out who allocates money in the division or managing company and add them to the map.
    .rule = A holding, yet only the site is on the map

hole-veto-open-worry = { $who }: has a veto, and the worry is not settled
    .why = One such worry is enough to stop the deal on its last day.
    .mend = Settle the worry by an act and record the evidence: what, from whom, of which day.
    .rule = An open worry of a person with a veto

hole-stale-facts =
    { $shape ->
        [sheet] Information is out of date (answers of the sheet: { $count }), the oldest: { $what }, { $day }
        [people] Information is out of date (people: { $count }), the oldest: { $what }, { $day }
       *[rivals] Information is out of date (rivals: { $count }), the oldest: { $what }, { $day }
    }
    .why =
        { $shape ->
            [sheet] Meanwhile the client's money, dates and way of deciding may have changed.
            [people] People change jobs and minds, and we prepare for the old ones.
           *[rivals] Meanwhile the rival may have come with another price.
        }
    .mend = Ask again and set the new day of the source; the next oldest then takes this place.
    .rule = Information is out of date

hole-many-assumptions =
    Over a third of what we “know” is assumption: { $count ->
        [one] { $count } assumption
       *[other] { $count } assumptions
    } of { $total }
    .why = A map built on guesses defends guesses.
    .mend = Pick the three assumptions that carry the most and check them with the client.
    .rule = Too many assumptions

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
    .rule = Debt of an earlier stage

hole-stage-without-client-act =
    { $shape ->
        [move] Stage changed with no act by the client: the move to stage { $stage }
       *[log] Stage changed with no act by the client: the deal is at stage { $stage }, and no move to it is in the log
    }
    .why = It is the client's act that moves a stage; without one only we have moved.
    .mend =
        { $shape ->
            [move] Write what the client did; if nothing, put the deal back a stage.
           *[log] Log the move and what the client did for it, or put the deal back a stage.
        }
    .rule = Stage changed with no act by the client

hole-issue-without-task = Issue is not tied to a stage task: “{ $issue }”
    .why = It is unclear what this issue moves, so it is easily given away at the wrong moment.
    .mend = Choose the target task it serves, or take it off the map.
    .rule = Issue is not tied to a stage task

hole-task-without-issue =
    { $count ->
        [one] A chosen task is served by no issue: { $tasks }
       *[other] { $count } chosen tasks are served by no issue: { $tasks }
    }
    .why = You will come back from the talks and the task will still be there.
    .mend = Add an issue for it, or drop the task from this negotiation.
    .rule = A chosen task is served by no issue

hole-level-missing =
    “{ $issue }”: the level “{ $level ->
        [fail] fail
        [acceptable] acceptable
       *[ideal] ideal
    }” is missing
    .why = A level that is not named beforehand gets fitted to the result afterwards.
    .mend = Name a condition that can be checked after the meeting.
    .rule = A level is missing

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
    .rule = The levels contradict one another

hole-concession-without-counter = Concession without a counter-condition: “{ $concession }”
    .why = What is given for nothing is worth nothing, and invites the next request.
    .mend = Write what you ask in return: “if you…, then we…”.
    .rule = Concession without a counter-condition

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
    .rule = Objection without an answer or a speaker

hole-their-interest-unknown = “{ $issue }”: we do not know why they want it
    .why = Without the interest people haggle over a figure and pay more than needed.
    .mend = Ask the person who wants it, or write an assumption and a question for the meeting.
    .rule = We do not know why they want it

hole-no-alternative = No alternative of our own
    .why = Whoever has nowhere else to go agrees to anything.
    .mend = Write what we do the morning after if there is no agreement.
    .rule = No alternative of our own

hole-no-mandate = Limits are not approved
    .why = Without a mandate people promise too much, or pause at every step.
    .mend = Write the limits down and have them approved by whoever may change them.
    .rule = Limits are not approved

hole-goal-without-means = A goal without means
    .why = A goal with no time, money, knowledge or connections behind it stays a wish.
    .mend = Write what we have, what we lack and who gets it.
    .rule = A goal without means

hole-cash-gap = Payment schedule opens a gap larger than our funds: { $amount } in month { $month }, { $funds } available
    .why = The deal makes a profit on paper and leaves nothing to pay suppliers with.
    .mend = Ask for a larger advance, move our own payments, or find the money before signing.
    .rule = A gap larger than our funds

hole-first-deal-prepayment = First deal, yet full prepayment is called acceptable: “{ $issue }”
    .why = There is no trust yet in a first deal, so this level is almost bound to end in fail.
    .mend = Call a bearable share acceptable and offer a guarantee for the advance.
    .rule = First deal with full prepayment

hole-rival-price-unsourced =
    { $missing ->
        [source] Rival price without a source: { $rival }
       *[source_date] Rival price without a date: { $rival }
    }
    .why = A rumour about somebody's price turns into our discount.
    .mend = Write who named the price and when, or take it out until it is confirmed.
    .rule = Rival price without a source

hole-assignments-unreported =
    { $has ->
        [person] An earlier assignment is not reported: “{ $what }”, answered for by { $who }
       *[nobody] An earlier assignment is not reported and nobody answers for it: “{ $what }”
    }
    .why = New assignments on top of unreported ones teach that they need not be done.
    .mend = Say whether it is done and what got in the way, or record at the session why you begin without it.
    .rule = Earlier assignments are not reported

hole-function-not-heard = Not heard: { $functions }
    .why = What our own function did not ask, the client will.
    .mend = Go round the table: one remark from each function.
    .rule = A function was not heard

hole-accepted-unchanged = Remark accepted but nothing changed: “{ $remark }”
    .why = What is accepted without a consequence comes back at the negotiation table.
    .mend = Give a work assignment for it, or record what was changed.
    .rule = Remark accepted but nothing changed

hole-report-missing =
    { $count ->
        [one] The negotiation is past, no report: “{ $negotiation }”, { $day }
       *[other] Negotiations are past, no reports ({ $count }), the earliest: “{ $negotiation }”, { $day }
    }
    .why = Within days memory bends the result towards the wish.
    .mend = Write today what was reached on each issue and what the client promised.
    .rule = The negotiation is past, no report

hole-dangling-link = A link leads nowhere: { $field }
    .why = What it pointed to is no longer in the deal, and part of the knowledge drops out.
    .mend = Choose again, or clear the field.
    .rule = A link leads nowhere
