### The ten hardest questions: as somebody asks them aloud who wishes the deal well.

ask-lead =
    { $at ->
        [meeting] The talks are on { $day }
        [decision] The client decides on { $day }
       *[worth] { $amount } is at stake
    }

ask-by =
    { $at ->
        [meeting] before the talks on { $day }
        [decision] before the decision on { $day }
       *[other] within days
    }

ask-vague-goal = { $lead }: who at the client does what, so that we can say it worked?
ask-start-minimum = { $lead }, and we have no answer to “{ $answer }”. What does this deal rest on then?
ask-no-conclusion = { $lead }. You asked “{ $answer }”: so what follows for the deal?
ask-no-decision-maker = { $lead }: whose signature is the last, and who of us has met that person?
ask-no-budget-holder = { $lead }: whose money is it, and who can freeze it?
ask-single-contact = { $who } resigns tomorrow: who at the client picks up the phone { $by }?
ask-no-proven-champion = { $lead }: who speaks for us when we are not in the room, and what has that person done so far?
ask-no-opponents = { $lead }: who at the client gains if we lose, and why is that person not on the map?
ask-influential-not-for-us = { $lead }. People of weight: { $influential }, for us { $for }, against { $against }. Whom do we win over first, and with what?
ask-influential-unattended =
    { $missing ->
        [contact] { $who } carries weight and nobody has talked to them: who of us gets the meeting { $by }?
       *[action] { $who } carries weight and there is no next step: who does what { $by }?
    }
ask-holding-only-site = { $lead }: who above the site hands this money out, and why do we not know them?
ask-veto-open-worry = { $who } can stop it all alone: what settles the worry, and can we do it { $by }?
ask-stale-facts = { $what }: the last we know is of { $day }. What has changed since, and who checks?
ask-many-assumptions = { $lead }, and { $count } of our { $total } facts are guesses. Which three do we check first?
ask-stage-debt =
    { $shape ->
        [task] { $lead }, and the task “{ $task }” is not done. Where will it catch up with us?
       *[unmarked] { $lead }, and compulsory tasks not marked: { $count }. Which of them will catch up with us?
    }
ask-stage-without-client-act = { $lead }: what did the client do for us to call stage { $stage } ours?
ask-issue-without-task = { $lead }: what do we need the issue “{ $issue }” for, and what shall we give for it?
ask-task-without-issue = { $lead }. “{ $tasks }”: which issue gets it done?
ask-level-missing =
    { $level ->
        [fail] { $lead }. “{ $issue }”: at which answer do we get up and leave?
        [acceptable] { $lead }. “{ $issue }”: what do we agree to without calling anyone?
       *[ideal] { $lead }. “{ $issue }”: what do we ask for if there is nothing to fear?
    }
ask-levels-contradict =
    { $shape ->
        [reserve] Concessions of { $amount } and a reserve of { $reserve }: which one do we drop?
       *[other] { $lead }. “{ $issue }”: our levels contradict one another, so which do we name at the table?
    }
ask-concession-without-counter = { $lead }. We give “{ $concession }”, and what do we take for it?
ask-objection-unanswered =
    { $seated ->
        [yes] { $across } will say across the table: “{ $objection }”. Who answers, and with what proof?
       *[no] { $lead }, and we shall hear: “{ $objection }”. Who answers, and with what proof?
    }
ask-their-interest-unknown = { $lead }. “{ $issue }”: what do they need it for, and whom have you asked?
ask-no-alternative = { $lead }: what do we do the morning after if there is no agreement?
ask-no-mandate = { $lead }: who approved the limits, and whom do we call if they ask for more?
ask-goal-without-means = { $lead }: by whose hands, with what money and in what time do we do it?
ask-cash-gap = In month { $month } we are { $amount } down and have { $funds } of our own: who lends the rest, and at what rate?
ask-first-deal-prepayment = { $lead }. “{ $issue }”: why would a client who does not know us pay it all in advance?
ask-rival-price-unsourced = { $rival }, { $price }: who said so, when, and has anybody seen it on paper?
ask-accepted-unchanged = { $lead }. You accepted: “{ $remark }”. What has changed since?
ask-assignments-unreported =
    { $has ->
        [person] { $lead }. { $who }, the assignment “{ $what }”: is it done or not?
       *[nobody] { $lead }. The assignment “{ $what }”: who answers for it, and is it done?
    }
ask-report-missing = The talks of { $day } are past: what did the client promise, and where is it written?

ask-weigh-decider = { $who } signs last: what exactly do they hear from us { $by }, and from whom?
ask-weigh-budget = { $who } holds the money: what shows that it will not be frozen { $by }?
ask-weigh-veto = { $who } can stop it all alone: what else may come up { $by }?
ask-weigh-opponent = { $who } is against us: what will they say { $by }, and who answers?
ask-weigh-cash = By month { $month } we have { $amount } of our own in it: what if the client pays a month late?
ask-weigh-rival = { $rival } asks { $price }, we ask { $ours }: what will the client pay the difference for?
ask-weigh-moved = The decision was put off from { $day }. { $lead }: are we in time if it moves again?
ask-weigh-reserve = The margin reserve is { $reserve }: what is spent first, and what do we take for it?

questions-title = The ten hardest questions
questions-lead = The room will ask
questions-more = { $count ->
    [one] { $count } more question: { $key }
   *[other] { $count } more questions: { $key }
}
questions-all = all of them, with the way to their place: { $key }
questions-empty = Nothing to ask yet: enter people, amount and dates
question-stands = It stands on the hole
question-weighs = No hole here, but weight
