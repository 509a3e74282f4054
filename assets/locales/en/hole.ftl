### A hole in a list: how heavy, on which step, and who if there is no name.

hole-severity-blocks = blocks the defense
hole-severity-serious = serious
hole-severity-note = note

hole-step-passport = Passport
hole-step-stakeholders = Stakeholders
hole-step-stage = Stage
hole-step-negotiation = Negotiation
hole-step-defense = Defense
hole-step-verdict = Verdict
hole-step-review = Review

hole-nobody = a stakeholder without a name
