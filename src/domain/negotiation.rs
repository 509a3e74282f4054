//! A negotiation and its map (method 5.4): who meets whom, and per issue what is fail, acceptable
//! and ideal.

use super::Id;
use super::choice::{Pick, choice};
use super::known::{Day, Link, Text, Whole};
use super::money::Amount;
use super::record::{List, record};
use super::words::{Certainty, Degree, Weight};

choice! {
    /// How people meet.
    MeetingFormat = "format" { Meeting = "meeting", Call = "call", Video = "video", Mail = "mail" }
}

choice! {
    /// What one of us does at the table.
    TableRole = "ours-role" {
        Leads = "leads", Figures = "figures", Expert = "expert", Observer = "observer",
        Decides = "decides",
    }
}

choice! {
    /// What an issue is about; the starter issues of the method have the same words.
    IssueKind = "issue-kind" {
        Price = "price", Advance = "advance", Deferral = "deferral", Delivery = "delivery",
        Penalty = "penalty", Warranty = "warranty", Acceptance = "acceptance", Scope = "scope",
        Indexation = "indexation", Spares = "spares", Reference = "reference",
        ServiceLevel = "service_level", ExitData = "exit_data", Term = "term", Access = "access",
        LossData = "loss_data", Survey = "survey", BudgetHolder = "budget_holder",
        DecisionDate = "decision_date", Requirements = "requirements", Pilot = "pilot",
        Scoring = "scoring", Other = "other",
    }
}

choice! {
    /// What kind of scale an issue has.
    ScaleType = "scale-type" { Number = "number", Date = "date", Text = "text" }
}

choice! {
    /// Which direction is better for us.
    Better = "better" { More = "more", Less = "less", Later = "later", Earlier = "earlier" }
}

record! {
    /// One meeting of a negotiation.
    Round {
        /// The item's id.
        id: Id,
        /// When.
        date: Day,
        /// Where.
        place: Text,
        /// How people meet.
        format: Pick<MeetingFormat>,
        /// How long, in minutes.
        length_min: Whole,
        /// Their people.
        theirs: Vec<Id>,
        /// Our people and what each does.
        ours: List<Delegate>,
    }
}

record! {
    /// One of us at the table.
    Delegate {
        /// The item's id.
        id: Id,
        /// Who.
        person: Link,
        /// What this person does.
        role: Pick<TableRole>,
    }
}

record! {
    /// A target task that the negotiation serves.
    ServedTask {
        /// The item's id.
        id: Id,
        /// The number of the task, such as `6.3`.
        task: Text,
        /// The problem it removes.
        problem: Text,
    }
}

record! {
    /// How ready one block of information is.
    Ready {
        /// Fact, assumption or unknown.
        certainty: Pick<Certainty>,
        /// What is known.
        note: Text,
    }
}

record! {
    /// How ready the information is, by block.
    Readiness {
        /// The people.
        people: Ready,
        /// Their criteria.
        criteria: Ready,
        /// The money.
        money: Ready,
        /// The dates.
        timing: Ready,
        /// The rivals.
        rivals: Ready,
        /// The order of the decision.
        decision: Ready,
    }
}

record! {
    /// What our people may agree to.
    Mandate {
        /// The limits.
        limits: Text,
        /// Who may change them.
        who: Text,
        /// How to reach that person during the talks.
        phone: Text,
        /// Who approved them.
        approved_by: Text,
        /// When.
        approved_on: Day,
    }
}

record! {
    /// Somebody to be seen before the meeting; the order of the list is the order of the visits.
    Visit {
        /// The item's id.
        id: Id,
        /// Whom of them.
        person: Link,
        /// What we ask of this person.
        request: Text,
        /// Who of us goes.
        ours: Link,
        /// By which day.
        date: Day,
        /// What came of it.
        outcome: Text,
    }
}

record! {
    /// Issues that are traded together: an offer to be made as a whole.
    Package {
        /// The item's id.
        id: Id,
        /// What it is called.
        title: Text,
        /// On what condition it is offered.
        condition: Text,
        /// What moves in it.
        moves: List<Move>,
    }
}

record! {
    /// How an issue moves in a package, on its own scale.
    Move {
        /// The item's id.
        id: Id,
        /// Which issue.
        issue: Link,
        /// Where it moves from; without one from the opening position.
        from: Text,
        /// Where it moves to.
        to: Text,
    }
}

record! {
    /// The whole meeting in three sentences.
    Overall {
        /// When it is a fail.
        fail: Text,
        /// When it is acceptable.
        acceptable: Text,
        /// When it is ideal.
        ideal: Text,
    }
}

record! {
    /// A trick we expect and our answer.
    Tactic {
        /// The item's id.
        id: Id,
        /// What they do.
        text: Text,
        /// What we do.
        answer: Text,
        /// How often the answer held in a rehearsal.
        held: Whole,
        /// How often it did not.
        failed: Whole,
    }
}

record! {
    /// The scale of an issue.
    ///
    /// Numbers and dates have two thresholds, "acceptable from" and "ideal from", and an optional
    /// stop line; worse than acceptable is fail. A text scale says all three in words.
    Scale {
        /// Number, date or text.
        kind as "type": Pick<ScaleType>,
        /// The unit of a number.
        unit: Text,
        /// Which direction is better for us.
        better: Pick<Better>,
        /// When a text scale is at fail.
        fail: Text,
        /// The threshold of acceptable, or its words.
        acceptable: Text,
        /// The threshold of ideal, or its words.
        ideal: Text,
        /// Where we leave the table.
        stop: Text,
    }
}

record! {
    /// Why they want it, and who of them.
    TheirInterest {
        /// Why they want it.
        text: Text,
        /// Whose interest it is.
        whose: Vec<Id>,
    }
}

record! {
    /// What we think of their side, and how sure we are.
    Guess {
        /// What we think.
        value: Text,
        /// How sure we are.
        certainty: Pick<Certainty>,
    }
}

record! {
    /// An argument and its proof.
    Argument {
        /// The item's id.
        id: Id,
        /// What we say.
        text: Text,
        /// What proves it.
        proof: Text,
    }
}

record! {
    /// A question we shall ask.
    Question {
        /// The item's id.
        id: Id,
        /// The question.
        text: Text,
    }
}

record! {
    /// What we can give, and what we ask for it.
    Concession {
        /// The item's id.
        id: Id,
        /// What we give.
        give: Text,
        /// The counter-condition.
        get: Text,
        /// What it costs us.
        cost: Amount,
        /// What it is worth to them.
        value: Pick<Degree>,
        /// How far it may go.
        limit: Text,
        /// By which steps.
        step: Text,
    }
}

record! {
    /// What they will object, and our answer.
    Objection {
        /// The item's id.
        id: Id,
        /// What they say.
        text: Text,
        /// What we answer.
        answer: Text,
        /// Who answers.
        speaker: Link,
        /// With what proof.
        proof: Text,
        /// How often the answer held in a rehearsal.
        held: Whole,
        /// How often it did not.
        failed: Whole,
    }
}

record! {
    /// What a move by one unit of the scale, a day on a scale of days, is worth.
    UnitValue {
        /// To us, when it is to our good; what it costs us, when it is not.
        ours: Amount,
        /// What it costs them when it is to our good.
        theirs: Amount,
    }
}

record! {
    /// An issue of a negotiation.
    Issue {
        /// The item's id.
        id: Id,
        /// What it is called.
        title: Text,
        /// What it is about.
        kind: Pick<IssueKind>,
        /// How much it matters.
        weight: Pick<Weight>,
        /// The target task it serves, by number.
        task: Text,
        /// Its three levels.
        scale: Scale,
        /// What we begin with.
        opening: Text,
        /// Why we want it.
        our_interest: Text,
        /// Why they want it.
        their_interest: TheirInterest,
        /// What they will likely say.
        their_position: Guess,
        /// How far they can go, as we think.
        their_limit: Guess,
        /// A norm, a market figure, a precedent.
        criterion: Text,
        /// The issues it is traded with.
        package: Text,
        /// What a move by one unit is worth on either side.
        unit_value: UnitValue,
        /// What we say for it.
        arguments: List<Argument>,
        /// What we shall ask.
        questions: List<Question>,
        /// What we can give.
        concessions: List<Concession>,
        /// What they will object.
        objections: List<Objection>,
        /// Who speaks on it.
        speaker: Link,
        /// What the others of us do while it is discussed.
        ours: List<Delegate>,
    }
}

record! {
    /// A negotiation with its map.
    Negotiation {
        /// The item's id.
        id: Id,
        /// What it is called.
        title: Text,
        /// Its meetings.
        rounds: List<Round>,
        /// The target tasks it serves.
        tasks: List<ServedTask>,
        /// What it is for, in one sentence.
        aim: Text,
        /// The client's act we go for.
        client_act: Text,
        /// The act we take instead.
        fallback_act: Text,
        /// How ready the information is.
        readiness: Readiness,
        /// What we do not know.
        main_unknowns: Text,
        /// What we do without an agreement.
        our_alternative: Text,
        /// How to make that better.
        our_alternative_better: Text,
        /// What they do without an agreement.
        their_alternative: Text,
        /// What our people may agree to.
        mandate: Mandate,
        /// What the leader does not let go of, whatever this meeting brings.
        strategic_limits: Text,
        /// The whole meeting in three sentences.
        overall: Overall,
        /// When we pause or leave.
        walk_away: Text,
        /// First words and the order of issues.
        opening: Text,
        /// What we expect them to try.
        tactics: List<Tactic>,
        /// Time, money, knowledge, connections.
        resources: Text,
        /// Whom to see before the meeting, in this order.
        visits: List<Visit>,
        /// What we shall ask beside the questions of the issues.
        questions: List<Question>,
        /// What is traded together.
        packages: List<Package>,
        /// The issues.
        issues: List<Issue>,
    }
}

impl Negotiation {
    /// The day of its first meeting.
    pub fn first_day(&self) -> Option<chrono::NaiveDate> {
        self.rounds.iter().filter_map(|round| round.date.get().copied()).min()
    }

    /// The day of the latest round.
    pub fn last_day(&self) -> Option<chrono::NaiveDate> {
        self.rounds.iter().filter_map(|round| round.date.get().copied()).max()
    }
}
