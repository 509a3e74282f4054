### The one-minute card and the reports.

report-not-asked = not asked yet

card-decides = Who decides
card-lobbies = Lobbies for us
card-decision = Our decision
card-route = Type and route
card-company = Company and group
card-contact = Contact
card-purpose = Purpose
card-why-now = Why now
card-date = Client decides
card-amount = Amount, presale
card-rivals = Competitors
card-score = Score
card-estimate = Manager’s estimate
card-stage = Stage
card-unknown = Worst unknowns
card-open = Still open

card-decision-none = no decision
card-decision-waits = the sheet waits for it
card-undone = not done yet
card-returns = comes back: { $when }
card-control = special control
card-closed-by = closed by { $who }
card-until = by { $day }
card-runs = run by { $who }
card-group = group: { $group }
card-moved = { $count ->
    [0] never moved
    [one] moved { $count } time
   *[other] moved { $count } times
}
card-moved-from = it was { $day }
card-first-amount = first named: { $amount }
card-limit = presale limit: { $limit }
card-presale = presale estimated at { $amount }
card-score-of = { $points } of { $of }, unknown: { $unknown }
card-score-low = below the threshold of { $threshold }
card-score-enough = threshold of { $threshold } passed
card-no-conclusion = no conclusion
card-on-paper = no role on the map, by the sheet { $who }
card-unproven = without proof: { $who }
card-unknown-none = everything the decision hangs on is known
card-nobody-decision-maker = who takes the decision at the client: no name yet
card-nobody-budget-holder = whose money it is: no budget holder named
card-assumed = only an assumption

sheet-question = Question
sheet-answer = Answer
sheet-source = Source, date
sheet-start = Start of the sheet
sheet-finish = Finish of the sheet
sheet-open = Open questions

card-key-work = into work
card-key-postpone = postpone
card-key-forget = forget
card-key-unclear = needs information
card-open-row = Enter opens the field of this row, where it can be changed
hint-to-field = to the field
hint-card = card
