# Fields: what each is called and why it is asked.

## deal

f-deal-title = Deal title
    .why = The name by which the list and the log know this deal
f-deal-fictional = Fictional deal
    .why = Practice data must not mix with real deals
f-deal-architecture = Deal architecture
    .why = Adds its own tasks, issues and payment schedule
f-deal-stage = Stage
    .why = The client's stage sets which tasks we solve now
f-deal-dates-decision = Client's decision date
    .why = We count back from it to what must be done
f-deal-dates-moves = Date moves
    .why = Two moves in a row are a reason for a defense
f-deal-goal = Deal goal
    .why = Without a checkable goal nobody can say whether the deal succeeded
f-deal-economics = Deal economics
    .why = Shows what every concession will cost
f-deal-status = Deal status
    .why = A closed deal is reviewed, no longer searched for holes
f-deal-method = Method
    .why = Stages, tasks and checks come from the method
f-deal-qualification = Qualification sheet
    .why = Tells whether the deal is worth our hours
f-deal-organisations = Organisations
    .why = In a group the deciding is done elsewhere than the using
f-deal-stakeholders = Stakeholders
    .why = People decide: who is not on the map gets no attention
f-deal-links = Ties between people
    .why = Ties show the way to the one who decides
f-deal-tasks = Target tasks
    .why = What must be solved for the client to move on
f-deal-controls = Stage controls
    .why = Proof that the stage has really been passed
f-deal-stage-log = Stage log
    .why = Shows the client's act behind every move
f-deal-competitors = Competitors
    .why = Whom we are compared with, “leave as is” included
f-deal-payments = Payment schedule
    .why = Shows the month in which cash runs short
f-deal-criteria = Criteria
    .why = Shows by what we are compared and where we are weaker
f-deal-means = Means
    .why = A goal without means remains a wish
f-deal-team = Our team
    .why = The people among whom work is shared
f-deal-contacts = Meetings and calls
    .why = Shows whom we talked to and what came of it
f-deal-negotiations = Negotiations
    .why = Each meeting has its own map and levels

## goal

f-goal-result = Deal result
    .why = One sentence: who, what, by when, so that it can be checked
f-goal-leader = Leader's goal
    .why = What the company wants from the deal besides money
f-goal-defender = Defender's goal
    .why = What the manager wants; the two goals may differ

## economics

f-economics-contract-amount = Contract amount
    .why = Payment shares and the cash gap are computed from it
f-economics-vat-included = Amount includes tax (VAT)
    .why = So that prices with and without tax are not compared
f-economics-vat-rate = VAT rate, %
    .why = Where the amounts hold the tax, the margin is reckoned without it: price less cost, divided by one plus the rate
f-economics-cost = Cost
    .why = The floor of any talk about price. Where the contract amount holds the tax, reckon the cost with the tax too
f-economics-margin-reserve = Margin reserve to give
    .why = All concessions together must not exceed it
f-economics-available-funds = Available funds
    .why = How much of our own money lasts until the client pays
f-economics-first-deal = First deal with the client
    .why = No trust yet: full prepayment is unlikely

## rule-off

f-rule-off-rule = Rule
    .why = Its holes do not count in this deal
f-rule-off-reason = Why it is off
    .why = Without a reason a rule is not switched off
f-rule-off-on = Off since
    .why = In a month the reason may be gone

## date-move

f-date-move-from = Previous date
    .why = Shows how far the date has moved
f-date-move-on = Moved on
    .why = Frequent moves say the decision is not ripe
f-date-move-reason = Reason of the move
    .why = A new person or a new sum often stands behind it

## status

f-status-state = Status
    .why = Whether the deal runs or has ended, and how
f-status-on = Date of the outcome
    .why = Shows how long the deal took
f-status-reason = Reason of the outcome
    .why = “Price” is the easy answer: what stood behind it?

## method

f-method-id = Method
    .why = The method by which the deal is run
f-method-version = Method version
    .why = Rules change; old records are read by their own version

## qualification

f-qualification-started = Started
    .why = From this day the qualification is timed
f-qualification-finished = Finished
    .why = Answers are in, the defense can be called
f-qualification-closed = Closed
    .why = The decision is made: work begins or we let go
f-qualification-scoring = Scoring
    .why = A first look: is there anything to talk about
f-qualification-contact = Contact person
    .why = The people map starts from here
f-qualification-position = Position
    .why = Shows whether to look for those above
f-qualification-company = Company
    .why = Shows who pays and who decides above the site
f-qualification-company-group = Group, holding
    .why = In a group the managing company decides on money
f-qualification-purpose = Purpose of the purchase
    .why = We sell a task solved, not a product
f-qualification-request = Initial request
    .why = The client's own words, before anyone retells them
f-qualification-amount = Preliminary amount
    .why = Decides how much presale is worth
f-qualification-amount-to = Amount up to
    .why = A range is more honest than one invented figure
f-qualification-channel = Channel
    .why = One who came and one we found are handled differently
f-qualification-collector = Who qualifies
    .why = Who answers for the sheet
f-qualification-collector-on = Start date
    .why = A qualification must not drag on without a date
f-qualification-purpose2 = Purpose in detail
    .why = The details decide what we shall prove
f-qualification-situation = Business situation
    .why = What changed: without an event there is no hurry
f-qualification-timing = When it must be solved
    .why = A date with a reason holds, one without it slips
f-qualification-contact-role = Role of the contact
    .why = Decides, collects prices or passes on: the way differs
f-qualification-contact-role-text = Role: explained
    .why = Which words and acts made us think so
f-qualification-more-info = More information needed?
    .why = So as not to decide on half the answers
f-qualification-more-info-questions = What else to ask
    .why = The questions become assignments with person and date
f-qualification-rivals = Who is considered
    .why = The comparing goes on even when nobody mentions it
f-qualification-estimate = Prospects
    .why = The manager's guess, to be compared later
f-qualification-estimate-why = Why this estimate
    .why = The conclusion matters more than the estimate
f-qualification-decision-path = How they decide
    .why = Shows how many steps and signatures lie ahead
f-qualification-decision-path-deciders = Who decides
    .why = We need access to these people before the talks
f-qualification-money = Source of money
    .why = No source means interest, not a deal
f-qualification-presale = Presale: money
    .why = What we spend before we know the answer
f-qualification-presale-hours = Presale: hours
    .why = Engineers' hours cannot be bought, only saved
f-qualification-target-talk = What was confirmed
    .why = Tests the contact's words with the task's owner
f-qualification-target-talk-on = Date of the talk
    .why = An old talk confirms little
f-qualification-target-talk-stakeholder = Talked with
    .why = It should be the owner of the task
f-qualification-s1 = There is a task
    .why = A price request without a task rarely becomes a deal
f-qualification-s2 = The client fits us
    .why = A client who does not fit eats time and goes
f-qualification-s3 = A date with a reason
    .why = A date without a reason gets moved
f-qualification-s4 = Money or a path to it
    .why = Without money we work for someone's cost estimate
f-qualification-s5 = Access to those who decide
    .why = Without access others retell our case
f-qualification-s6 = We can deliver
    .why = Winning what we cannot deliver is worse than losing
f-qualification-s7 = Presale is justified
    .why = Dear presale on a small chance is a loss in advance

## answer

f-answer-certainty = Certainty
    .why = An assumption taken for a fact breaks the plan
f-answer-source = Source
    .why = Whose words: that decides how far to trust them
f-answer-source-date = Date of the information
    .why = Old information needs a new check
f-answer-conclusion = Conclusion
    .why = We ask for the conclusion: what follows for us

## decision

f-decision-kind = Decision
    .why = Forget, postpone or into work; there is no “we shall see”
f-decision-reason = Reason of the decision
    .why = In half a year we check whether we sift well
f-decision-despite = Why decided early
    .why = Which steps were skipped and what made us decide without them
f-decision-deal-type = Deal type
    .why = The type decides whether a full defense is needed
f-decision-route = Pass it to
    .why = So that the deal is not lost between departments
f-decision-runs = Who runs it
    .why = One may qualify and another run it
f-decision-control = Special control
    .why = The leader sees the mark in the overview
f-decision-control-reason = Why special control
    .why = Without a reason the mark means nothing
f-decision-return-date = Return date
    .why = What has no date is forgotten
f-decision-return-event = Event of return
    .why = We come back for a reason, not for the calendar
f-decision-class = Deal class
    .why = The class adds up to a manager's load
f-decision-hours = Norm of hours
    .why = Shows how many such deals a person can carry
f-decision-limit = Presale limit
    .why = At the limit we decide anew whether to go on
f-decision-defended = Was there a defense
    .why = A tested decision weighs more
f-decision-questions = What to clarify
    .why = The decision waits for these answers
f-decision-questions-by = Clarify by
    .why = Else the clarifying never ends
f-decision-closed-by = Closed by
    .why = A decision needs an owner
f-decision-on = Date of the decision
    .why = Gives the time it took to decide

## organisation

f-organisation-name = Organisation
    .why = As it stands in the documents
f-organisation-alias = Alias
    .why = Stands for the name on the wall and in the minutes
f-organisation-level = Level
    .why = The higher the level, the nearer the money
f-organisation-kind = Kind of outsider
    .why = A design institute and a bank want different things
f-organisation-part-of = Part of
    .why = Shows who stands above the site

## stakeholder

f-stakeholder-name = Name
    .why = A role without a name is a white spot on the map
f-stakeholder-alias = Alias
    .why = The name shown to those who have signed no NDA
f-stakeholder-position = Position
    .why = Shows what the person is answerable for
f-stakeholder-organisation = Organisation
    .why = The site asks, the managing company pays
f-stakeholder-reports-to = Reports to
    .why = Shows who can order or help
f-stakeholder-roles = Role in the decision
    .why = Each role needs its own talk
f-stakeholder-route = Step of the route
    .why = A missed step stops the deal at the end
f-stakeholder-veto = Veto
    .why = One such person outweighs all supporters
f-stakeholder-touched = How touched
    .why = Whoever it touches will step in
f-stakeholder-influence = Influence
    .why = We spend time on those who are listened to
f-stakeholder-influence-evidence = Evidence of influence
    .why = Rank is not influence: recall a case
f-stakeholder-attitude = Attitude to us
    .why = Decides whether to convince or to keep
f-stakeholder-change = Attitude to change
    .why = Who is content hears no benefits
f-stakeholder-contact-depth = Depth of contact
    .why = One meeting is too little to know a person
f-stakeholder-our-person = Our person
    .why = Somebody answers for each important person
f-stakeholder-should-lobby = Should lobby for us
    .why = We ask those who gain from our win
f-stakeholder-can-lobby = Can lobby for us
    .why = Wish is not enough: it takes weight and access
f-stakeholder-lobbies = Lobbies in fact
    .why = Words do not count, dated acts do
f-stakeholder-lobbies-value = Lobbies in fact
    .why = Words do not count, an act does
f-stakeholder-lobbies-evidence = Proven by
    .why = Brought us in, defended us, shared criteria: which was it?
f-stakeholder-lobbies-date = Proven on
    .why = Last year's help promises nothing today
f-stakeholder-supports = Whose supporter
    .why = A rival's supporter will look for a pretext
f-stakeholder-result-wanted = Business result wanted
    .why = The boss will ask the person for this result
f-stakeholder-personal-win = Personal win
    .why = Growth, peace, recognition: what makes the effort worthwhile
f-stakeholder-worry = Worry
    .why = An unspoken fear stops the signature
f-stakeholder-worry-answered = Worry answered by
    .why = A worry is settled when there is proof
f-stakeholder-worry-answered-text = Worry answered by
    .why = Proof settles a worry, persuasion does not
f-stakeholder-worry-answered-source = Answered: source
    .why = Best of all, in the person's own words
f-stakeholder-worry-answered-date = Answered on
    .why = After a new meeting the fear may be back
f-stakeholder-worry-answered-reference = Answered: document
    .why = So as to show it, not to tell it
f-stakeholder-criterion = Own criterion
    .why = It may differ from the tender's criterion
f-stakeholder-next-action = Next action
    .why = Without a dated act the attitude will not change
f-stakeholder-next-action-what = Next action
    .why = Acts change an attitude, waiting does not
f-stakeholder-next-action-who = Who acts
    .why = An act without a person does not get done
f-stakeholder-next-action-date = By when
    .why = It must be done before the talks
f-stakeholder-certainty = Certainty
    .why = Shows where we know and where we guess
f-stakeholder-source = Source
    .why = Whose words: the person's own or about the person
f-stakeholder-source-date = Date of the information
    .why = People change their minds: old facts are checked again

## link

f-link-kind = Kind of tie
    .why = Influence is used, conflict is walked around
f-link-from = From
    .why = The tie starts from this person
f-link-to = To
    .why = The tie works on this person
f-link-strength = Strength
    .why = We do not count on a weak tie
f-link-evidence = Shown by
    .why = The case that made us think so

## task

f-task-task = Target task
    .why = Taken from the stage: what must be solved
f-task-title = Own task
    .why = What the stage's list lacks
f-task-stage = Stage of the task
    .why = Shows what earlier stages still owe
f-task-state = State
    .why = Shows what has really been solved
f-task-reason = Why not needed
    .why = What is skipped without a reason is a debt
f-task-weight = Weight
    .why = A compulsory task cannot be skipped
f-task-function = Function
    .why = Which department leads the task
f-task-person = Responsible
    .why = One person answers, the others help
f-task-date = By when
    .why = A task without a date yields to anything urgent
f-task-checks-done = Checked
    .why = The ticks tell a solved task from one just begun
f-task-waits-for = Waits for
    .why = Shows what to start with
f-task-evidence = Evidence
    .why = Solved is what the client has confirmed
f-task-note = Note
    .why = What to remember when we come back to the task

## evidence

f-evidence-text = What proves it
    .why = The client's word or act, not our opinion
f-evidence-source = Source
    .why = Who said or signed it
f-evidence-date = Date
    .why = Evidence grows old
f-evidence-reference = Where the document is
    .why = To find it in half a year

## control

f-control-control = Stage control
    .why = The sign that the client has passed the stage
f-control-evidence = Evidence
    .why = Without it the stage counts as not passed
f-control-not-needed = Why not needed
    .why = A control is dropped only with a reason

## stage-move

f-stage-move-from = From stage
    .why = Shows where we came from
f-stage-move-to = To stage
    .why = A step back happens too, and that is normal
f-stage-move-on = Date of the move
    .why = Shows where the deal got stuck
f-stage-move-client-act = Client's act
    .why = The client's act moves the stage, not our letter
f-stage-move-reason = Reason
    .why = In a month nobody will recall why

## stage-error

f-stage-error-error = Typical error
    .why = Its key tells what comes back from deal to deal
f-stage-error-on = Seen on
    .why = The day tells whether the last defense changed anything
f-stage-error-note = What was seen
    .why = A month later nobody remembers what a mere number stood for

## competitor

f-competitor-name = Competitor
    .why = A rival has to be named to prepare for
f-competitor-kind = Kind
    .why = “Leave as is” is a rival as well
f-competitor-price = Rival's price
    .why = We compare with a price, not a rumour
f-competitor-terms = Terms
    .why = A low price is often paid for by the terms
f-competitor-strong = Strong in
    .why = We do not start comparing where the rival is strong
f-competitor-weak = Weak in
    .why = Gives us questions for the client
f-competitor-supporters = Who is for the rival
    .why = The rival's supporters will have objections to us
f-competitor-certainty = Certainty
    .why = Rivals are what people guess about most
f-competitor-source = Source
    .why = A price without a source is a rumour
f-competitor-source-date = Date of the information
    .why = Last year's price is no longer a price

## payment

f-payment-title = Payment
    .why = What is paid for: the name of the schedule row
f-payment-direction = In or out
    .why = The gap shows only when both are there
f-payment-month = Month
    .why = The gap is computed by month from signature
f-payment-share = Share, %
    .why = In: of the price; out: of the cost
f-payment-amount = Amount
    .why = When the payment is known as a sum, not a share

f-payment-parallel = Another order
    .why = Money of another order that runs in the same months: it uses the same funds of ours

## criterion

f-criterion-title = Criterion
    .why = By what they compare us, in the client's words
f-criterion-weight = Weight
    .why = A compulsory one counts three times, an important one twice
f-criterion-whose = Who judges
    .why = Whose criterion it is: that is the person to talk to about it
f-criterion-ours = Our score, 0–5
    .why = As the client sees us, not as we see ourselves
f-criterion-ours-evidence = What it rests on
    .why = A score without grounds is our opinion of ourselves
f-criterion-certainty = Certainty
    .why = A written criterion and a rumoured one do not weigh the same
f-criterion-source = Source
    .why = Who said so, or where it is written
f-criterion-source-date = Date of the facts
    .why = Criteria change until the last day

## rival-score

f-rival-score-competitor = Rival
    .why = Whom we judge
f-rival-score-score = Score, 0–5
    .why = As the client sees them
f-rival-score-evidence = What it rests on
    .why = Whose words, which paper

## guarantee

f-guarantee-kind = Guarantee
    .why = What a bank promises the client for us
f-guarantee-amount = For how much
    .why = The bank reckons its fee and its collateral from it
f-guarantee-share = For what share of the price, %
    .why = Where they ask for a percentage of the contract
f-guarantee-cost = What it costs us
    .why = The bank's fee comes off the margin
f-guarantee-until = Until which day
    .why = The longer it stands, the dearer it gets
f-guarantee-bank = Which bank
    .why = The client does not take every bank's guarantee

## seat

f-seat-person = Who
    .why = A person from the map of stakeholders
f-seat-seat = Seat
    .why = The chair settles disputes, the secretary prepares the papers

## value

f-value-loss-amount = Client's loss
    .why = What it costs the client to leave the trouble alone
f-value-loss-per = Loss counted for
    .why = Or a yearly loss is taken for a single one
f-value-loss-text = How the loss was counted
    .why = Nobody accepts a figure that cannot be counted again
f-value-loss-source = Whose figures of the loss
    .why = People believe their own figures, not ours
f-value-loss-source-date = Date of the loss figures
    .why = Last year's loss has to be confirmed anew
f-value-effect-amount = Effect
    .why = What the client keeps once he decides
f-value-effect-per = Effect counted for
    .why = The effect is compared with the loss over the same time
f-value-effect-text = How the effect was counted
    .why = We shall be asked for it after start-up
f-value-effect-source = Whose figures of the effect
    .why = Who at the client counted it
f-value-effect-source-date = Date of the effect figures
    .why = Tariffs and volumes change
f-value-payback-months = Pays back in months
    .why = The first question of whoever allocates the money
f-value-accepted-by = Who at the client accepted it
    .why = Until somebody does, these are our figures
f-value-accepted-on = When it was accepted
    .why = What was accepted long ago may have been revised
f-value-evidence = What proves it
    .why = Minutes, a letter, initials on the sheet

## procedure

f-procedure-kind = Kind of purchase
    .why = It decides what can still be changed, and until when
f-procedure-platform = Platform
    .why = Where questions, answers and offers go
f-procedure-number = Number
    .why = By it lawyers and accountants find the purchase
f-procedure-law = Law or rules
    .why = By which rules an offer may be rejected
f-procedure-announced = Announced
    .why = From this day on nothing is settled quietly
f-procedure-questions-until = Questions until
    .why = The last day to influence the specification
f-procedure-offers-until = Offers until
    .why = A late offer is not opened
f-procedure-opening = Opening of offers
    .why = On this day prices become known
f-procedure-choice = Choice of the winner
    .why = Until then the committee still asks questions
f-procedure-contract-by = Contract by
    .why = After it the security may be lost
f-procedure-security = Offer security
    .why = This money lies with the client while the purchase runs

## mean

f-mean-kind = Kind of means
    .why = Time, money, knowledge, connections: which is short
f-mean-title = Name
    .why = A means of your own, not on the list
f-mean-have = What we have
    .why = What we can stand on today
f-mean-lack = What we lack
    .why = What is lacking becomes an assignment
f-mean-who = Who gets it
    .why = Without a person the lack remains
f-mean-until = By which day
    .why = What comes too late does not come at all

## member

f-member-name = Name
    .why = Whom we charge and whom we ask
f-member-function = Function
    .why = Shows whose view has not been heard
f-member-position = Position
    .why = Shows what the person can decide

## contact

f-contact-on = Date
    .why = A talk long ago needs repeating
f-contact-theirs = Their people
    .why = Shows whom we have not met yet
f-contact-ours = Our people
    .why = Who can tell the details
f-contact-what = What was said
    .why = So as not to ask twice
f-contact-result = What came of it
    .why = A talk without a result moves nothing

## negotiation

f-negotiation-title = Negotiation
    .why = The map's name in the list and in the log
f-negotiation-rounds = Rounds
    .why = When and whom we meet
f-negotiation-tasks = Tasks served
    .why = A meeting is held for the stage's tasks
f-negotiation-aim = Aim of the meeting
    .why = One sentence that can be checked
f-negotiation-client-act = Client's act
    .why = What we go for: the client's act moves the deal
f-negotiation-fallback-act = Fallback act
    .why = What we leave with if the main act is refused
f-negotiation-readiness = Information readiness
    .why = Nobody negotiates on guesses
f-negotiation-readiness-people-certainty = People: certainty
    .why = Who will sit at the table, and who decides away from it
f-negotiation-readiness-people-note = People: note
    .why = Whom else to learn about before the meeting
f-negotiation-readiness-criteria-certainty = Criteria: certainty
    .why = By what they will choose
f-negotiation-readiness-criteria-note = Criteria: note
    .why = Which criterion is still a guess
f-negotiation-readiness-money-certainty = Money: certainty
    .why = Whose money it is and how much
f-negotiation-readiness-money-note = Money: note
    .why = What about money needs clearing up
f-negotiation-readiness-timing-certainty = Timing: certainty
    .why = Whoever is in a hurry gives way
f-negotiation-readiness-timing-note = Timing: note
    .why = What drives the client's date
f-negotiation-readiness-rivals-certainty = Rivals: certainty
    .why = What our terms will be compared with
f-negotiation-readiness-rivals-note = Rivals: note
    .why = What to check about the rivals
f-negotiation-readiness-decision-certainty = Deciding: certainty
    .why = How many steps from handshake to signature
f-negotiation-readiness-decision-note = Deciding: note
    .why = Which step we cannot see
f-negotiation-main-unknowns = Main unknowns
    .why = Not knowing becomes questions for the meeting
f-negotiation-our-alternative = Our alternative
    .why = What we do without agreement; without one people give in
f-negotiation-our-alternative-better = How to improve it
    .why = A strong alternative calms more than any argument
f-negotiation-their-alternative = Their alternative
    .why = What they do without us, “nothing” included
f-negotiation-mandate = Mandate
    .why = Limits approved before the meeting, not during it
f-negotiation-mandate-limits = Mandate: limits
    .why = How far we decide on our own
f-negotiation-mandate-who = Who may change them
    .why = Whom to ask when the limits are too tight
f-negotiation-mandate-phone = Line during the talks
    .why = So as not to give in because a phone was silent
f-negotiation-mandate-approved-by = Approved by
    .why = Without a name the limits are a wish
f-negotiation-mandate-approved-on = Approved on
    .why = Prices change, an old mandate is checked
f-negotiation-overall = Overall result
    .why = Three outcomes of the meeting, named beforehand
f-negotiation-overall-fail = Overall: fail
    .why = What counts as failure is set before the meeting
f-negotiation-overall-acceptable = Overall: acceptable
    .why = What we bring home without excuses
f-negotiation-overall-ideal = Overall: ideal
    .why = Bold, yet it can be justified
f-negotiation-walk-away = When we pause or leave
    .why = Easier decided beforehand than at the table
f-negotiation-opening = Opening and order
    .why = The start sets what the talk is about
f-negotiation-tactics = Expected tactics
    .why = A tactic recognised no longer works
f-negotiation-resources = Resources
    .why = What to have at hand, and what is lacking
f-negotiation-strategic-limits = The leader's limits
    .why = What we do not give up, whatever the meeting brings
f-negotiation-visits = Whom to see before
    .why = The decision forms before anyone sits down
f-negotiation-questions = To ask at the meeting
    .why = What we do not know is asked first
f-negotiation-packages = Packages
    .why = A package is traded whole, so nobody picks it apart
f-negotiation-issues = Issues
    .why = What we bargain about: each issue has three levels

## round

f-round-date = Date
    .why = Gives the time left to prepare
f-round-place = Place
    .why = Other rules hold on someone else's ground
f-round-format = Format
    .why = Prices are not defended by phone
f-round-length-min = Length, minutes
    .why = How many issues there is time for
f-round-theirs = Their people
    .why = Each person needs a separate preparation
f-round-ours = Our team
    .why = Who leads, who counts, who listens

## ours

f-ours-person = Our person
    .why = One person too many weakens the position
f-ours-role = Role at the table
    .why = One leads, the others know their part

## served-task

f-served-task-task = Target task
    .why = A meeting solves a task of the stage
f-served-task-problem = Problem it removes
    .why = Shows why the task matters now

## tactic

f-tactic-text = Expected tactic
    .why = What is expected cannot surprise
f-tactic-answer = Our answer
    .why = A ready answer prevents a hasty concession
f-tactic-held = Held in rehearsal
    .why = An answer that holds can be taken to the meeting
f-tactic-failed = Did not hold in rehearsal
    .why = What fails at home fails at the table

## visit

f-visit-person = Whom to see
    .why = Before the meeting each is talked to alone
f-visit-request = With what request
    .why = Without a request it is a courtesy call
f-visit-ours = Who goes
    .why = One person who answers for it
f-visit-date = By which day
    .why = After the meeting it is too late to ask
f-visit-outcome = What came of it
    .why = A no before the meeting changes the map

## package

f-package-title = Package
    .why = The name by which it is remembered at the table
f-package-condition = On what condition
    .why = “If you…, then we…”: a package is no gift

## move

f-move-issue = Issue in the package
    .why = What moves together with the rest
f-move-from = From
    .why = Empty means from the opening position
f-move-to = To
    .why = Where we stop if we get the rest

## issue

f-issue-title = Issue
    .why = What exactly we are agreeing on
f-issue-kind = Kind of issue
    .why = Lets us compare similar deals
f-issue-weight = Weight
    .why = Failing a compulsory issue fails the whole meeting
f-issue-task = Target task
    .why = An issue without a task is bargaining for its own sake
f-issue-scale = Scale of levels
    .why = Levels compare only when there is a measure
f-issue-scale-type = Measured by
    .why = The program checks numbers and dates, people check words
f-issue-scale-unit = Unit
    .why = So that nobody mixes up the percentages
f-issue-scale-better = Better for us
    .why = So that the level is computed the right way
f-issue-scale-fail = Fail
    .why = At this or worse we count it lost
f-issue-scale-acceptable = Acceptable, from
    .why = From here we agree without calling anyone
f-issue-scale-ideal = Ideal, from
    .why = A bold target that can be justified
f-issue-scale-stop = Stop line
    .why = Here we leave the table instead of bargaining on
f-issue-opening = Opening position
    .why = Opening below acceptable gives all away at once
f-issue-our-interest = Our interest
    .why = Why we want it: the “why” opens up trades
f-issue-their-interest = Their interest
    .why = Why they want it: a position may be a screen
f-issue-their-interest-text = Their interest
    .why = Why they want it: trades come from there
f-issue-their-interest-whose = Whose interest
    .why = People of one firm want different things
f-issue-their-position = Their likely position
    .why = What they will say first
f-issue-their-position-value = Their likely position
    .why = We prepare for their first words
f-issue-their-position-certainty = Position: certainty
    .why = Heard, or only supposed
f-issue-their-limit = Their limit
    .why = Shows whether there is an agreement zone
f-issue-their-limit-value = Their limit
    .why = Shows the zone of possible agreement
f-issue-their-limit-certainty = Limit: certainty
    .why = Nobody bargains on a guessed limit
f-issue-criterion = Objective criterion
    .why = A norm, the market, a precedent argue better than we do
f-issue-arguments = Arguments
    .why = Three at most, each with a proof
f-issue-questions = Questions to ask
    .why = A question tests our assumption
f-issue-concessions = Concessions
    .why = Prepared at home, traded at the table
f-issue-package = Package
    .why = What is traded together rather than singly
f-issue-objections = Expected objections
    .why = Better met at home than first heard at the table
f-issue-unit-value-ours = One unit is worth to us
    .why = To weigh a move on this issue against another
f-issue-unit-value-theirs = One unit costs them
    .why = Trade what is cheap for us and dear to them
f-issue-ours = Our people's parts on the issue
    .why = One speaks, the others know when to step in
f-issue-speaker = Who speaks on the issue
    .why = If two answer, the client picks the weaker one

## argument

f-argument-text = Argument
    .why = It has to meet their interest
f-argument-proof = Proof
    .why = An argument without proof is an opinion

## question

f-question-text = Question to them
    .why = A question is cheaper than a concession

## concession

f-concession-give = What we give
    .why = Named beforehand, it will not become a gift
f-concession-get = Counter-condition
    .why = Giving for nothing teaches them to ask again
f-concession-cost = Cost to us
    .why = All of them must fit the margin reserve
f-concession-value = Value to them
    .why = Trade what is cheap for us and dear to them
f-concession-limit = Limit
    .why = We go no further than this
f-concession-step = Step
    .why = Steps shrink, showing that the limit is near

## objection

f-objection-text = Objection
    .why = In their words, not in ours
f-objection-answer = Answer
    .why = A ready answer does not sound like an excuse
f-objection-speaker = Who answers
    .why = The one who will be believed answers
f-objection-proof = With what proof
    .why = A document ends a dispute faster than words
f-objection-held = Held in rehearsal
    .why = An answer that holds can be taken to the meeting
f-objection-failed = Did not hold in rehearsal
    .why = What fails at home fails at the table

## session

f-session-kind = Kind of session
    .why = Sets the phases and the time
f-session-negotiation = For which negotiation
    .why = One meeting's map is defended
f-session-date = Date
    .why = Time for assignments must remain before the talks
f-session-place = Place
    .why = So that everyone knows where to come or call
f-session-preparation = Preparation only
    .why = Entry conditions not met: no verdict
f-session-result = Session result
    .why = What we meet for; at the end we say whether it is reached
f-session-result-reached = Result reached
    .why = An honest answer shows whether the defense helped
f-session-despite-unreported = Why without the reports
    .why = With a reason on record the session goes on though earlier assignments are not reported
f-session-leader-goal = Leader's goal
    .why = Sets what gets more time
f-session-defender-goal = Defender's goal
    .why = What the defender wants to leave with
f-session-people = Those present
    .why = Shows which function has not been heard
f-session-phases = Phases
    .why = Their times show where we got stuck
f-session-forecasts = Forecasts
    .why = Written before the outcome, against “we always knew”
f-session-votes = Votes
    .why = All at once, so that nobody follows the senior
f-session-verdict = Verdict
    .why = How the defense ended and what comes next
f-session-closed = Closed
    .why = After closing the record is not rewritten
f-session-snapshot = Snapshot
    .why = What we knew on that day
f-session-corrections = Corrections
    .why = The log is not edited, it is added to

## presence

f-presence-name = Name
    .why = The log shows who was in the room
f-presence-function = Function
    .why = Through whose eyes the person sees the deal
f-presence-role = Role in the room
    .why = Everyone knows what to do and what not to do
f-presence-nda = NDA confirmed
    .why = Without the mark names give way to aliases
f-presence-person = Team member
    .why = Ties the person to assignments
f-presence-absent = Invited and did not come
    .why = Who was not there has not agreed and is asked separately

## phase

f-phase-phase = Phase
    .why = Shows which part of the meeting is on
f-phase-planned-min = Planned, minutes
    .why = Each phase's time is set beforehand
f-phase-added-min = Minutes added
    .why = How much the room took beyond the plan
f-phase-used-s = Used, seconds
    .why = Shows where the room's time went
f-phase-skipped = Passed over
    .why = The log shows what was passed over; nothing is erased

## forecast

f-forecast-person = Whose forecast
    .why = One's own guess is compared with the outcome
f-forecast-level = Forecast: level
    .why = What we expect while the outcome is unknown
f-forecast-confidence = Confidence, %
    .why = Shows how firmly the person believes it

## guess

f-guess-issue = Issue
    .why = Each issue is guessed by itself
f-guess-level = Level
    .why = After the talks the guess is compared with what came of it

## change

f-change-title = What was changed
    .why = The log shows what an edit did to the map
f-change-from = Before
    .why = What we came into the room with
f-change-to = After
    .why = What we go to the client with
f-change-why = Why
    .why = A change after the verdict without a reason looks like fitting the map to the result
f-change-remark = For the remark
    .why = It shows whose words changed the map
f-change-by = Who changed it
    .why = There is somebody to ask
f-change-step = Step
    .why = Where the changed thing stands
f-change-field = Field
    .why = Which line of the map changed
f-change-at = When
    .why = Before the verdict or after it

## vote

f-vote-person = Who votes
    .why = A dissent needs its author
f-vote-vote = Vote
    .why = The curator hears the room before speaking
f-vote-reason = Why
    .why = The reason matters more than the count

## verdict

f-verdict-kind = Verdict
    .why = Go, rework, wait or leave
f-verdict-conditions = Conditions
    .why = Without them there is no going
f-verdict-reason = Reason of the verdict
    .why = In a month it shows why we decided so
f-verdict-dissent = Dissent
    .why = Whoever was against may have been right
f-verdict-curator = Curator
    .why = Who answers for the result
f-verdict-rework = What to rework
    .why = Else the repeat will go the same way
f-verdict-repeat-on = Date of the repeat
    .why = Rework without a date never ends
f-verdict-return-event = Event of return
    .why = What we wait for before coming back
f-verdict-tell-client = What we tell the client
    .why = Leave in a way that allows coming back
f-verdict-despite = Why, despite the hole
    .why = A hole may be passed, with the reason in the log
f-verdict-no-assignment = Why no assignments
    .why = A defense without assignments usually changes nothing

## condition

f-condition-text = Condition
    .why = What has to happen before the talks
f-condition-person = Who meets it
    .why = Without a person it will not be met
f-condition-date = By when
    .why = It must be done before meeting the client

## correction

f-correction-corrects = What it corrects
    .why = A correction names the record, it does not erase it
f-correction-text = Correction
    .why = What was really so
f-correction-at = When
    .why = Shows what was known then and what later

## remark

f-remark-session = Session
    .why = At which meeting it was said
f-remark-number = Number
    .why = The number by which it is quoted
f-remark-about = About
    .why = One remark, one object on the map
f-remark-text = Remark
    .why = Word for word: softened, it will not help
f-remark-kind = Kind of remark
    .why = The kind tells what answer is needed
f-remark-weight = Weight
    .why = A blocking one needs an answer before the verdict
f-remark-function = Whose view
    .why = Departments see the same plan differently
f-remark-by = Author
    .why = The name is written only if the author agrees
f-remark-basis = Basis
    .why = Fact, experience and guess weigh differently
f-remark-error = Typical error
    .why = Repeats show in the base of errors
f-remark-because = Because
    .why = Without a reason a remark is hard to answer
f-remark-better = Better so
    .why = Found a weak spot: offer a way to close it
f-remark-votes = Votes for the remark
    .why = How many in the room think it matters
f-remark-merged-into = Merged into
    .why = Two people said the same: one answer, both texts are kept
f-remark-distinct-from = Alike, but not the same
    .why = The program will not offer to merge them again
f-remark-answer = Defender's answer
    .why = Every remark gets an answer
f-remark-answer-kind = Answer
    .why = Every remark ends in something
f-remark-answer-text = Answer: explained
    .why = Declining takes a reason
f-remark-answer-at = Answered at
    .why = Shows what changed after the meeting
f-remark-assignments = Assignments from it
    .why = An accepted remark has to change something
f-remark-edits = Edits of the map
    .why = What was changed at once, in the meeting
f-remark-fate = Fate
    .why = After the talks one sees which warnings were right
f-remark-at = Written at
    .why = The order of remarks shows the course of the meeting

## assignment

f-assignment-what = Assignment
    .why = What to do to make the deal stronger
f-assignment-why = Why
    .why = Who knows why does it better
f-assignment-person = Who answers
    .why = One person answers
f-assignment-helpers = Helpers
    .why = Helpers know the date in advance
f-assignment-function = Department
    .why = Shows what each department must do
f-assignment-due = Due date
    .why = It must be ready before the next meeting
f-assignment-sign-of-done = Sign of done
    .why = How we know that it is done
f-assignment-waits-for = Waits for
    .why = Shows what must come first
f-assignment-session = Session
    .why = At which meeting it was given
f-assignment-remark = Remark
    .why = Which remark it grew from
f-assignment-report = Report
    .why = An assignment is closed when reported
f-assignment-report-state = Outcome
    .why = Done differently is an answer too, worth a look
f-assignment-report-understood = What was understood
    .why = Understanding is what it was given for
f-assignment-report-hindered = What got in the way
    .why = The hindrance may be common to all deals
f-assignment-report-accepted-by = Accepted by
    .why = Somebody else accepts the work
f-assignment-report-comment = Curator's comment
    .why = The doer sees what went well
f-assignment-report-on = Reported on
    .why = Shows whether it was in time

## review

f-review-negotiation = Which negotiation
    .why = Compared with this very meeting's map
f-review-on = Date of the review
    .why = Memory bends within days: do not wait
f-review-author = Who reports
    .why = A report has an author who can be asked
f-review-came = Who really came
    .why = That others came is information too
f-review-length-min = Length, minutes
    .why = A short meeting usually means something
f-review-overall = Overall level
    .why = The computed one stays visible beside ours
f-review-overall-level = Overall level by the group
    .why = The group may disagree with the computed one
f-review-overall-reason = Why different
    .why = An own judgement needs a reason
f-review-client-promise = Client's promise
    .why = Only a dated act moves the deal
f-review-client-promise-act = What the client promised
    .why = A friendly “let us keep in touch” does not count
f-review-client-promise-date = By which day
    .why = A promise without a date is courtesy
f-review-client-promise-moves = Does it move the deal
    .why = Tells an advance from a delay
f-review-letter-sent = Letter sent
    .why = What is not written is recalled differently
f-review-issues = Plan and actual
    .why = Shows what came of each issue
f-review-worked = What worked
    .why = Success is reviewed too, to repeat it
f-review-errors = Errors
    .why = An error without a name is study material
f-review-new-facts = New information
    .why = It goes on the map while it is fresh
f-review-people-changes = Changes in people
    .why = Attitudes change after a meeting
f-review-differently = What we would do otherwise
    .why = The next meeting's plan comes from here
f-review-next-step = Next step
    .why = Without a dated step the deal cools
f-review-next-step-what = Next step
    .why = Moves the deal while the meeting is remembered
f-review-next-step-who = Who takes the step
    .why = One person, so that nobody waits for another
f-review-next-step-date = Date of the step
    .why = Without a date the client decides without us
f-review-lesson = Lesson
    .why = One deal's experience serves the others
f-review-lesson-situation = Lesson: situation
    .why = Lets others recognise a similar case
f-review-lesson-did = Lesson: what we did
    .why = Acts only, no judgement
f-review-lesson-came = Lesson: what came
    .why = A fact that cannot be argued with
f-review-lesson-conclusion = Lesson: conclusion
    .why = What others should do in our place
f-review-stage-note = Stage after the meeting
    .why = Moved, same or back, and why
f-review-finished = Review finished
    .why = Makes way for the next negotiation's map

## issue-result

f-issue-result-issue = Issue
    .why = What we compare; the plan stands beside it
f-issue-result-actual = Actual
    .why = What was really agreed, without judgement
f-issue-result-level = Level reached
    .why = “Not discussed” is not a success
f-issue-result-why = Deviation and why
    .why = The reason is sought in the plan, not in a person
f-issue-result-gave = What we gave
    .why = Shows what we paid for
f-issue-result-got = What we got for it
    .why = A gift deserves a mark
f-issue-result-objections = Objections
    .why = Were they expected, and did the answer work
f-issue-result-confirmed = Confirmed, refuted
    .why = Closes the map's assumptions: right or wrong

## error-seen

f-error-seen-error = Typical error
    .why = Its key shows repeats across deals
f-error-seen-text = How it happened
    .why = The circumstances, without names
