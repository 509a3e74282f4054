# Qualification: its course, its decision, its defense.

decide-which = What does the qualification end with?
decide-title = Qualification decision: { $decision }
decide-place = { $at } of { $of }
decide-locked = The decision is locked, not done yet: { $steps }. Esc goes back to do them. To decide without them, write why: the reason stays in the deal.
decide-must = The decision cannot be taken without this answer
decide-laid-aside = The decision waits with its answers: begin it again and they are there
decide-done = The decision stands: { $decision }
deed-qualified = decision “{ $name }”
chooser-add-name = write the name
hint-next-question = next
hint-question-before = question before

## The course of the qualification

part-qualification = Qualification
qualification-row-scoring = Qualification: begin with scoring
qualification-row-start = Qualification: start of the sheet
qualification-row-talk = Qualification: talk to the target
qualification-row-finish = Qualification: finish of the sheet
qualification-row-defense = Qualification: time to defend it
qualification-row-decision = Qualification: decision is due
qualification-row-done = Qualification: { $decision }
scoring-row = Scoring { $score }
sheet-count = { $done } of { $all }
sheet-how = Enter unfolds the questions: what is unknown comes first.
question-presale = Presale cost
question-target-talk = Talk with the target contact
fact-question = Question
fact-days = How long
fact-express = Deal type
express-enough = The deal is transactional: a full defense is not worth it, the express one will do
days-not-begun = not begun yet
days-so-far = { $days } so far
days-to-finish = the sheet took { $days }
days-to-close = { $days } from start to decision
step-lacks = , missing: { $what }
step-lacks-more = { " " }and { $count } more
step-decision-locked = opens after the steps above
step-defense-next = Enter starts a session of 15 minutes
step-defense-open = the session goes on, close it
score-worth = worth a closer look, the threshold is { $threshold }
score-open = what is unknown decides: the threshold is { $threshold }
score-below = below the threshold of { $threshold }, not our deal by the look of it

## A goal that can be checked

goal-pattern = Pattern: who does what by when.
goal-example-1 = “The technical director signs the contract for 84 million by 20 December”
goal-example-2 = “The purchasing committee names us the supplier by 1 March”
goal-example-1-electrical-via-design = “The chief engineer puts our switchgear into the design by 15 November”
goal-example-2-electrical-via-design = “The finance director signs with 30 % in advance by 20 December”
goal-example-1-engineered-equipment = “The plant director signs the contract for the line by 1 October”
goal-example-2-engineered-equipment = “The chief technologist approves the test report by 12 September”
goal-example-1-saas-enterprise = “The head of information technology signs for 300 seats by 25 December”
goal-example-2-saas-enterprise = “The security office gives its written consent by 10 November”
aim-example-1 = “The finance director agrees to at least 30 % in advance at this meeting”
aim-example-2 = “The chief engineer sets the test for Friday and gives two people”
goal-vague = “{ $word }” cannot be checked: write who does what by when
decide-earlier = Earlier decision on the qualification: { $decision } · { $day } · { $who } · { $why }
