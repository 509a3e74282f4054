### Kinds of items: heading of the list, one of them, one without a name, the empty list and why it matters.

## Deal and sheet

list-deal = Deals
one-deal = deal
add-deal = deal
nameless-deal = untitled deal
empty-deal = No deals. N starts a new one
empty-why-deal = One deal, one file. Begin with the one whose negotiation is near.

list-qualification = Qualification sheets
one-qualification = sheet
add-qualification = sheet
nameless-qualification = qualification sheet
empty-qualification = The sheet is empty. Enter opens it on the Passport step
empty-why-qualification = The sheet decides whether the deal is worth our hours: into work, postpone or forget.

list-rule-off = Rules switched off
one-rule-off = rule switched off
add-rule-off = rule off
nameless-rule-off = a rule without a name
empty-rule-off = All rules count
empty-why-rule-off = A rule that does not fit this deal is switched off for a reason. The reason stays visible at the end of the list of holes.

list-date-move = Date moves
one-date-move = date move
add-date-move = date move
nameless-date-move = move without a date
empty-date-move = N adds a move
empty-why-date-move = The client has put the decision off: record the old date and the reason. Two moves in a row call for a defense.

## People

list-organisation = Organisations
one-organisation = organisation
add-organisation = organisation
nameless-organisation = unnamed organisation
empty-organisation = None yet. Type it in a person's row: N
empty-why-organisation = In a group the site uses and somebody above allots the money. The level of the organisation shows how far up you have got.

list-stakeholder = Stakeholders
one-stakeholder = stakeholder
add-stakeholder = stakeholder
nameless-stakeholder = name unknown
empty-stakeholder = Nobody yet. N adds a person
empty-why-stakeholder = People decide. Begin with those you talk to and work upwards: who decides, whose money it is, who would rather leave things as they are. A list from a table or a letter can be pasted.

list-link = Ties between people
one-link = tie
add-link = tie
nameless-link = tie without people
empty-link = No ties. N adds a tie
empty-why-link = Who influences whom, and who is in conflict with whom. Ties show the way to the one who decides.

list-contact = Meetings and calls
one-contact = meeting or call
add-contact = meeting or call
nameless-contact = talk without a subject
empty-contact = No talks yet. N adds a meeting or a call
empty-why-contact = Who talked to whom, about what, and what came of it. Without a note, a month later nobody remembers what was really said.

## Stage

list-task = Target tasks
one-task = target task
add-task = target task
nameless-task = untitled task
empty-task = No tasks. N adds one of your own
empty-why-task = What must be solved for the client to move on. The method's tasks are here already; this is the place for your own.

list-evidence = Evidence
one-evidence = evidence
add-evidence = evidence
nameless-evidence = evidence without words
empty-evidence = None yet. N adds evidence
empty-why-evidence = What, from whom, on what day. “It went well” closes no task; what can be shown does.

list-control = Stage control
one-control = stage control
add-control = control
nameless-control = unnumbered control
empty-control = No controls: the method sets them
empty-why-control = Controls show whether the stage has really been passed. Evidence counts, ticks do not.

list-stage-move = Stage log
one-stage-move = move
add-stage-move = move
nameless-stage-move = move
empty-stage-move = No moves. N adds a move
empty-why-stage-move = A stage is moved by the client's act, not by our wish. Record what they did, and when.

list-stage-error = Errors seen
one-stage-error = error seen
nameless-stage-error = error without a number
empty-stage-error = No errors seen. Space on the row of an error marks it
empty-why-stage-error = An error seen in time costs less. Mark it now, and the next defense begins with it.

## Passport

list-competitor = Competitors
one-competitor = competitor
add-competitor = competitor
nameless-competitor = unnamed competitor
empty-competitor = N adds a competitor
empty-why-competitor = Whom we are compared with, and where they are strong. “Leave as is” is a competitor too, often the main one.

list-payment = Payment schedule by month
one-payment = payment
add-payment = payment
nameless-payment = untitled payment
empty-payment = N adds a payment
empty-why-payment = When money comes in and when it goes out. The cash gap is worked out from it: a profitable deal can still run dry.

list-mean = Means
one-mean = means
add-mean = means
nameless-mean = unnamed means
empty-mean = N adds means
empty-why-mean = Time, money, knowledge, connections: what we have, what is lacking, who gets it. A goal without means remains a wish.

list-criterion = Criteria
add-criterion = criterion
one-criterion = criterion
nameless-criterion = unnamed criterion
empty-criterion = N adds a criterion
empty-why-criterion = By what the client compares us with the rivals. Name the criterion, its weight and who judges by it: talk turns to price where nobody knows the other criteria.

list-rival-score = Scores of the rivals
add-rival-score = score
one-rival-score = score of a rival
nameless-rival-score = rival not named
empty-rival-score = N adds a score
empty-why-rival-score = How the rival looks by this criterion, and what that rests on.

list-guarantee = Guarantees
add-guarantee = guarantee
one-guarantee = guarantee
nameless-guarantee = kind of guarantee not named
empty-guarantee = N adds a guarantee
empty-why-guarantee = Which bank guarantees they ask of us, how large, and what we pay for them: that comes off the margin.

list-seat = Purchase committee
add-seat = person
one-seat = seat of the committee
nameless-seat = no name
empty-seat = N adds a person
empty-why-seat = Who sits on the committee, and on which seat. One should know the chair and the secretary before the offers are opened.

list-member = Our team
one-member = our person
add-member = our person
nameless-member = no name
empty-member = N adds a colleague
empty-why-member = Who runs the deal on our side, and who can be given a work assignment.

## Negotiation

list-negotiation = Negotiations
one-negotiation = negotiation
add-negotiation = negotiation
nameless-negotiation = untitled negotiation
empty-negotiation = No negotiation yet. N adds one
empty-why-negotiation = The next meeting at which something is decided: who meets whom, for which act of the client, on which issues.

list-round = Rounds
one-round = round
add-round = round
nameless-round = round without a date
empty-round = No meetings. N adds a round
empty-why-round = The day, the place and who sits at the table on either side. Who is there decides what can be agreed at all.

list-ours = Our side of the table
one-ours = our delegate
add-ours = our delegate
nameless-ours = not decided who
empty-ours = Nobody yet. N adds one of ours
empty-why-ours = One leads, one answers for the figures, one watches and writes. Without roles everybody talks at once.

list-served-task = Tasks served
one-served-task = task served
add-served-task = task served
nameless-served-task = no task chosen
empty-served-task = None yet. N adds a task of the stage
empty-why-served-task = Which target tasks the meeting is for. Whatever serves none of them has no place at the table.

list-tactic = Expected tactics
one-tactic = tactic
add-tactic = tactic
nameless-tactic = tactic without words
empty-tactic = No tactics. Enter offers the usual ones, N adds your own
empty-why-tactic = How they will press and what you will say. A tactic named beforehand loses half its force.

list-guess = Forecast by issue
one-guess = forecast of an issue
add-guess = forecast of an issue
nameless-guess = issue not named
empty-guess = None by issue. N adds one
empty-why-guess = Which level a person expects of each issue. After the talks it shows what we overrated.
list-change = What was changed in the deal
one-change = change
add-change = change
nameless-change = not said what was changed
empty-change = Nothing. Changes come here by themselves
empty-why-change = What it was, what it is, and for whose remark. After the verdict each change leaves its trace here.
list-visit = Whom to see before
one-visit = talk before the meeting
add-visit = talk
nameless-visit = not decided whom
empty-visit = Nobody. N adds a talk
empty-why-visit = Whom to talk to before the meeting, in which order and with what request. People sit down when the main thing has been said.

list-package = Packages
one-package = package
add-package = package
nameless-package = untitled package
empty-package = No packages. N adds one
empty-why-package = Issues that are traded only together: we give on one if we get on another. A package shows what it costs us and what it brings.

list-move = Moves of the package
one-move = move of a package
add-move = move
nameless-move = no issue chosen
empty-move = No moves. N adds an issue and where it moves to
empty-why-move = Which issue, from where and to where. What a unit is worth, on the issue's page, turns the move into money.

list-issue = Issues
one-issue = issue
add-issue = issue
nameless-issue = untitled issue
empty-issue = No issues. Enter offers starter issues, N adds your own
empty-why-issue = What is to be agreed. For each issue, beforehand: what is fail, acceptable and ideal. A level not named before the meeting gets bent to fit the result.

list-argument = Arguments
one-argument = argument
add-argument = argument
nameless-argument = argument without words
empty-argument = No arguments. N adds one
empty-why-argument = Why it pays them to agree, and what proves it. An argument without proof is a promise.

list-question = Questions we will ask
one-question = question to them
add-question = question to them
nameless-question = question without words
empty-question = No questions. N adds one
empty-why-question = What we do not know and whom we shall ask at the table. Whoever asks, leads.

list-concession = Concessions
one-concession = concession
add-concession = concession
nameless-concession = concession without words
empty-concession = No concessions. N adds one and its condition
empty-why-concession = What we can give and what we ask in return. What is given for nothing is worth nothing and invites more asking.

list-objection = Expected objections
one-objection = objection
add-objection = objection
nameless-objection = objection without words
empty-objection = No objections. N adds one
empty-why-objection = What they will say against, and who of ours answers. Silence at the table sounds like consent.

## Defense

list-session = Sessions
one-session = session
add-session = session
nameless-session = session without a date
empty-session = No sessions yet. N starts one
empty-why-session = The team looks at the deal with the eyes of every function and breaks it before the client does.

list-presence = People in the room
one-presence = person in the room
add-presence = person in the room
nameless-presence = no name
empty-presence = Nobody yet. N adds a person in the room
empty-why-presence = Who is in the room, for which function, and whether the NDA is signed.

list-phase = Phases
one-phase = phase
add-phase = phase
nameless-phase = untitled phase
empty-phase = No phases. N adds a phase
empty-why-phase = An agenda with minutes for each part: otherwise the time goes on telling the story, not on the holes.

list-forecast = Forecasts
one-forecast = forecast
add-forecast = forecast
nameless-forecast = not recorded whose
empty-forecast = No forecasts. N adds a forecast
empty-why-forecast = The level each person expects. What is written down before the meeting cannot be rewritten after it.

list-remark = Remarks
one-remark = remark
add-remark = remark
nameless-remark = remark without words
empty-remark = No remarks yet. C writes one down
empty-why-remark = What colleagues said, word for word, with kind and function. We take apart the plan, not the person.

## Verdict

list-vote = Votes
one-vote = vote
add-vote = vote
nameless-vote = not recorded whose
empty-vote = No votes. N adds a vote
empty-why-vote = Who is for, who is against, and why. The curator decides; the votes show where the room has doubts.

list-condition = Conditions
one-condition = condition
add-condition = condition
nameless-condition = condition without words
empty-condition = No conditions. N adds a condition
empty-why-condition = What must be done before the negotiation, by whom, by what day. Without it, defended with conditions is just defended.

list-correction = Corrections
one-correction = correction
add-correction = correction
nameless-correction = correction without words
empty-correction = No corrections. N adds a correction
empty-why-correction = A closed session is not rewritten. Where something was recorded wrongly, a correction stands beside it.

list-assignment = Work assignments
one-assignment = work assignment
add-assignment = assignment
nameless-assignment = assignment without words
empty-assignment = No assignments. N adds a work assignment
empty-why-assignment = Who, what, by what day. A remark that became neither an edit nor an assignment comes back at the table.

## Review

list-review = Negotiation reports
one-review = negotiation report
add-review = report
nameless-review = report, no negotiation chosen
empty-review = No report yet. N adds one
empty-why-review = What came out per issue against the plan. Write it the same day: a week later people remember something else.

list-issue-result = Plan and actual
one-issue-result = result of an issue
add-issue-result = result
nameless-issue-result = no issue chosen
empty-issue-result = No results. N records the actual for an issue
empty-why-issue-result = Where each issue was settled. The program works out the level itself, by the limits set before the meeting.

list-error-seen = Errors
one-error-seen = error
add-stage-error = error seen
add-error-seen = error
nameless-error-seen = error without words
empty-error-seen = No errors recorded. N adds one
empty-why-error-seen = An error is material for learning, not a fault. Named aloud, it does not come back in the next deal.
