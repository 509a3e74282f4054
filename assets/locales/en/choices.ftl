# Words of choices as they stand in a sentence or a cell.

c-unknown = unknown

## yes-no

c-yes-no-yes = yes
c-yes-no-no = no

## certainty

c-certainty-fact = fact
c-certainty-assumption = assumption
c-certainty-unknown = unknown

## readiness-block

c-readiness-block-people = People
c-readiness-block-criteria = Criteria
c-readiness-block-money = Money
c-readiness-block-timing = Dates
c-readiness-block-rivals = Rivals
c-readiness-block-decision = Procedure

## weight

c-weight-compulsory = compulsory
c-weight-important = important
c-weight-desirable = desirable

## function

c-function-sales = sales
c-function-engineering = engineering
c-function-finance = finance
c-function-legal = legal
c-function-production = production
c-function-service = service
c-function-marketing = marketing
c-function-leader = leader
c-function-another-manager = another manager
c-function-client-chair = client's chair

## status

c-status-open = open
c-status-won = won
c-status-lost = lost
c-status-postponed = postponed
c-status-left = left

## level-of-organisation

c-level-of-organisation-site = site
c-level-of-organisation-division = division
c-level-of-organisation-managing = managing company
c-level-of-organisation-owner = owner
c-level-of-organisation-external = outside

## outsider

c-outsider-design-institute = design institute
c-outsider-contractor = contractor
c-outsider-consultant = consultant
c-outsider-dealer = dealer
c-outsider-bank = bank or leasing
c-outsider-supervisor = supervisory body

## role

c-role-initiator = initiator
    .short = initiator
c-role-user = user
    .short = user
c-role-technical-evaluator = technical evaluator
    .short = evaluator
c-role-shapes = shapes the decision
    .short = shapes
c-role-budget-holder = budget holder
    .short = budget
c-role-decision-maker = decision maker
    .short = decides
c-role-influencer = influencer
    .short = influences
c-role-endorser = endorser
    .short = endorser
c-role-buyer = buyer
    .short = buyer
c-role-signatory = signatory
    .short = signatory
c-role-gatekeeper = gatekeeper
    .short = gatekeeper
c-role-champion = champion
    .short = champion
c-role-coach = coach
    .short = coach
c-role-opponent = opponent
    .short = opponent

## route

c-route-starts = starts
    .short = starts
c-route-requires = requires
    .short = requires
c-route-evaluates = evaluates
    .short = evaluates
c-route-funds = funds
    .short = funds
c-route-endorses = endorses
    .short = endorses
c-route-approves = approves
    .short = approves
c-route-buys = buys
    .short = buys
c-route-signs = signs
    .short = signs

## influence

c-influence-high = high
c-influence-medium = medium
c-influence-low = low

## attitude

c-attitude-opponent = opponent
    .short = opponent
    .sign = −−
c-attitude-rather-against = rather against
    .short = against
    .sign = −
c-attitude-neutral = neutral
    .short = neutral
    .sign = =
c-attitude-rather-for = rather for
    .short = rather for
    .sign = +
c-attitude-champion = champion
    .short = champion
    .sign = ++
c-attitude-unknown = unknown
    .short = unknown
    .sign = ?

## change

c-change-growth = wants growth
c-change-trouble = is fixing trouble
c-change-content = is content as things are
c-change-overconfident = is sure of being the best already

## depth

c-depth-none = no contact
    .short = none
c-depth-single = single meeting
    .short = single
c-depth-several = several meetings
    .short = several
c-depth-constant = constant
    .short = constant

## supports

c-supports-us = ours
c-supports-rival = a rival's
c-supports-as-is = leave as is

## strength

c-strength-strong = strong
c-strength-medium = medium
c-strength-weak = weak

## link-kind

c-link-kind-influences = influences
c-link-kind-conflicts = in conflict with

## task-state

c-task-state-not-started = not started
c-task-state-in-progress = in progress
c-task-state-done = done
c-task-state-not-needed = not needed

## competitor-kind

c-competitor-kind-rival = rival
c-competitor-kind-as-is = leave as is

## direction

c-direction-in = in
c-direction-out = out

## guarantee-kind

c-guarantee-kind-advance = advance payment
c-guarantee-kind-performance = performance
c-guarantee-kind-warranty = warranty
c-guarantee-kind-tender = tender

## period

c-period-year = a year
c-period-quarter = a quarter
c-period-month = a month
c-period-once = once

## procedure-kind

c-procedure-kind-open-tender = open tender
c-procedure-kind-invited-tender = tender by invitation
c-procedure-kind-price-request = request for prices
c-procedure-kind-single-supplier = single supplier
c-procedure-kind-direct-talks = direct talks

## seat

c-seat-chair = chair
c-seat-member = member
    .short = member
c-seat-secretary = secretary
c-seat-expert = expert

## mean-kind

c-mean-kind-time = time
c-mean-kind-money = money
c-mean-kind-knowledge = knowledge
c-mean-kind-connections = connections
c-mean-kind-own = other means

## format

c-format-meeting = meeting
c-format-call = call
c-format-video = video call
c-format-mail = mail

## ours-role

c-ours-role-leads = leads
c-ours-role-figures = answers for the figures
c-ours-role-expert = technical expert
c-ours-role-observer = observes and writes
c-ours-role-decides = decides

## issue-kind

c-issue-kind-price = price
c-issue-kind-advance = advance
c-issue-kind-deferral = deferral of payment
c-issue-kind-delivery = delivery time
c-issue-kind-penalty = cap on penalty
c-issue-kind-warranty = warranty
c-issue-kind-acceptance = acceptance procedure
c-issue-kind-scope = change of scope
c-issue-kind-indexation = indexation and currency
c-issue-kind-spares = spares and service
c-issue-kind-reference = reference and site visits
c-issue-kind-service-level = service level
c-issue-kind-exit-data = exit and data
c-issue-kind-term = subscription term
c-issue-kind-access = access to the problem's owner
c-issue-kind-loss-data = data for the loss estimate
c-issue-kind-survey = joint survey
c-issue-kind-budget-holder = way to the budget holder
c-issue-kind-decision-date = decision date
c-issue-kind-requirements = part in writing the requirements
c-issue-kind-pilot = pilot or trial
c-issue-kind-scoring = scoring order and criteria
c-issue-kind-other = other

## scale-type

c-scale-type-number = number
c-scale-type-date = date
c-scale-type-text = in words

## better

c-better-more = more is better
c-better-less = less is better
c-better-later = later is better
c-better-earlier = earlier is better

## value

c-value-low = low
c-value-medium = medium
c-value-high = high

## session-kind

c-session-kind-full = full defense
c-session-kind-express = express defense
c-session-kind-qualification = qualification defense
c-session-kind-repeat = repeat defense
c-session-kind-review = after-negotiation review
c-session-kind-closed-deal = closed deal review

## room-role

c-room-role-facilitator = facilitator
c-room-role-defender = defender
c-room-role-curator = curator
c-room-role-administrator = administrator
c-room-role-critic = critic by function
c-room-role-client-chair = client's chair
c-room-role-scribe = scribe
c-room-role-leader = leader
c-room-role-expert = expert, guest
c-room-role-another-manager = another manager

## vote

c-vote-for = for
c-vote-conditions = with conditions
c-vote-against = against

## verdict

c-verdict-defended = defended
c-verdict-conditions = defended with conditions
c-verdict-again = defend again
c-verdict-postpone = postpone the negotiation
c-verdict-leave = leave the deal

## result-level

c-result-level-fail = fail
c-result-level-acceptable = acceptable
c-result-level-ideal = ideal
c-result-level-not-discussed = not discussed

## remark-kind

c-remark-kind-question = question
c-remark-kind-missing-data = missing data
c-remark-kind-assumption = assumption
c-remark-kind-risk = risk
c-remark-kind-error = error
c-remark-kind-contradiction = contradiction
c-remark-kind-level = level
c-remark-kind-proposal = proposal
c-remark-kind-strength = strength
c-remark-kind-resource = resource

## remark-weight

c-remark-weight-blocking = blocking
c-remark-weight-important = important
c-remark-weight-minor = minor

## basis

c-basis-fact = fact
c-basis-experience = experience
c-basis-guess = guess

## answer

c-answer-accepted = accepted
c-answer-partly = accepted partly
c-answer-declined = declined
c-answer-check-client = check with the client
c-answer-open = open

## fate

c-fate-came-true = came true
c-fate-did-not = did not come true
c-fate-untested = untested

## report-state

c-report-state-done = done
c-report-state-differently = done differently
c-report-state-not-done = not done

## decision

c-decision-work = into work
c-decision-postpone = postpone
c-decision-forget = forget
c-decision-unclear = needs information

## deal-type

c-deal-type-project = project
c-deal-type-transactional = transactional
c-deal-type-mixed = mixed

## deal-class

c-deal-class-a = class A
c-deal-class-b = class B
c-deal-class-c = class C

## channel

c-channel-inbound = inbound
c-channel-outbound = outbound
c-channel-referral = referral
c-channel-tender = tender

## contact-role

c-contact-role-initiator = initiator
c-contact-role-collects-offers = collects offers
c-contact-role-expert = expert
c-contact-role-influences = influences
c-contact-role-decides = decides
c-contact-role-passes-on = passes on

## estimate

c-estimate-high = high
c-estimate-medium = medium
c-estimate-low = low

## score

c-score-yes = yes
c-score-partly = partly
c-score-no = no

## architecture

c-architecture-engineered-equipment = engineered equipment
c-architecture-electrical-via-design = electrical equipment via the design
c-architecture-saas-enterprise = SaaS for large clients

## qualify-step

c-qualify-step-scoring = scoring
c-qualify-step-start = start of the sheet
c-qualify-step-talk = talk with the target contact
c-qualify-step-finish = finish of the sheet
c-qualify-step-defense = qualification defense
c-qualify-step-decision = decision

## progress

c-progress-not-begun = not begun
c-progress-under-way = under way
c-progress-done = done
c-progress-bypassed = passed by

## sheet-set

c-sheet-set-start = Sheet: start
c-sheet-set-finish = Sheet: finish

## standing

c-standing-unknown = unknown
c-standing-missing = no answer
c-standing-optional = not asked
c-standing-unweighed = not weighed
c-standing-no-conclusion = no conclusion
c-standing-assumption = assumption
c-standing-settled = settled
