//! Stakeholders: anyone who takes part, is interested or is touched (method 5.1, 5.2).

use super::Id;
use super::choice::{Pick, Picks, choice};
use super::known::{Day, Link, Text};
use super::record::record;
use super::words::{Certainty, Evidence, NextAction, YesNo};

choice! {
    /// Where an organisation stands in the holding.
    Tier = "level-of-organisation" {
        Site = "site", Division = "division", Managing = "managing", Owner = "owner",
        External = "external",
    }
}

choice! {
    /// What an outside organisation is.
    Outsider = "outsider" {
        DesignInstitute = "design_institute", Contractor = "contractor", Consultant = "consultant",
        Dealer = "dealer", Bank = "bank", Supervisor = "supervisor",
    }
}

choice! {
    /// What a person does in the decision.
    Role = "role" {
        Initiator = "initiator", User = "user", TechnicalEvaluator = "technical_evaluator",
        Shapes = "shapes", BudgetHolder = "budget_holder", DecisionMaker = "decision_maker",
        Influencer = "influencer", Endorser = "endorser", Buyer = "buyer", Signatory = "signatory",
        Gatekeeper = "gatekeeper", Champion = "champion", Coach = "coach", Opponent = "opponent",
    }
}

choice! {
    /// A step of the decision route, in its order.
    RouteStep = "route" {
        Starts = "starts", Requires = "requires", Evaluates = "evaluates", Funds = "funds",
        Endorses = "endorses", Approves = "approves", Buys = "buys", Signs = "signs",
    }
}

choice! {
    /// How much a person's word weighs.
    Influence = "influence" { High = "high", Medium = "medium", Low = "low" }
}

choice! {
    /// Where a person stands towards us.
    Attitude = "attitude" {
        Opponent = "opponent", RatherAgainst = "rather_against", Neutral = "neutral",
        RatherFor = "rather_for", Champion = "champion"
    }
}

choice! {
    /// Where a person stands towards change.
    ChangeAttitude = "change" {
        Growth = "growth", Trouble = "trouble", Content = "content", Overconfident = "overconfident"
    }
}

choice! {
    /// How often we have talked.
    ContactDepth = "depth" {
        None = "none", Single = "single", Several = "several", Constant = "constant"
    }
}

choice! {
    /// Whose supporter a person is.
    Supports = "supports" { Us = "us", Rival = "rival", AsIs = "as_is" }
}

choice! {
    /// What ties two people.
    LinkKind = "link-kind" { Influences = "influences", Conflicts = "conflicts" }
}

choice! {
    /// How strong a tie is.
    Strength = "strength" { Strong = "strong", Medium = "medium", Weak = "weak" }
}

impl Attitude {
    /// Whether such a person is for us.
    pub fn is_for(self) -> bool {
        matches!(self, Self::RatherFor | Self::Champion)
    }

    /// Whether such a person is against us.
    pub fn is_against(self) -> bool {
        matches!(self, Self::RatherAgainst | Self::Opponent)
    }
}

impl ContactDepth {
    /// Whether we have talked at all.
    pub fn is_contact(self) -> bool {
        matches!(self, Self::Single | Self::Several | Self::Constant)
    }
}

record! {
    /// A company of the client's group, or one around it.
    Organisation {
        /// The item's id.
        id: Id,
        /// Its name.
        name: Text,
        /// Its name on the wall.
        alias: Text,
        /// Where it stands in the holding.
        level: Pick<Tier>,
        /// What an outsider is.
        kind: Pick<Outsider>,
        /// To which organisation it belongs.
        part_of: Link,
    }
}

record! {
    /// Whether a person lobbies for us in fact, and the act that proves it.
    Lobbies {
        /// Yes, no, unknown.
        value: Pick<YesNo>,
        /// What the person did.
        evidence: Text,
        /// When.
        date: Day,
    }
}

impl Lobbies {
    /// Whether an act with a date proves it.
    pub fn is_proven(&self) -> bool {
        self.value.is(YesNo::Yes) && self.evidence.has_text() && self.date.is_known()
    }
}

record! {
    /// A person who takes part, is interested or is touched.
    Stakeholder {
        /// The item's id.
        id: Id,
        /// Family name first.
        name: Text,
        /// The name on the wall.
        alias: Text,
        /// The position.
        position: Text,
        /// The organisation.
        organisation: Link,
        /// Who stands above.
        reports_to: Link,
        /// What the person does in the decision; several.
        roles: Picks<Role>,
        /// The step of the decision route.
        route: Pick<RouteStep>,
        /// Whether the person can stop the deal alone.
        veto: Pick<YesNo>,
        /// How the deal touches the person.
        touched: Text,
        /// How much the word weighs.
        influence: Pick<Influence>,
        /// What shows it.
        influence_evidence: Text,
        /// Where the person stands towards us.
        attitude: Pick<Attitude>,
        /// Where the person stands towards change.
        change: Pick<ChangeAttitude>,
        /// How often we have talked.
        contact_depth: Pick<ContactDepth>,
        /// Who of us keeps the contact.
        our_person: Link,
        /// Whether our win is in the person's interest.
        should_lobby: Pick<YesNo>,
        /// Whether the person has weight and access.
        can_lobby: Pick<YesNo>,
        /// Whether the person does it in fact.
        lobbies: Lobbies,
        /// The business result wanted.
        result_wanted: Text,
        /// The personal win: growth, calm, recognition; never money.
        personal_win: Text,
        /// What the person fears.
        worry: Text,
        /// What closed the worry.
        worry_answered: Evidence,
        /// The person's own criterion.
        criterion: Text,
        /// Whose supporter the person is.
        supports: Pick<Supports>,
        /// What we do next.
        next_action: NextAction,
        /// How sure we are of all this.
        certainty: Pick<Certainty>,
        /// Whose words.
        source: Text,
        /// Of which day.
        source_date: Day,
    }
}

impl Stakeholder {
    /// Whether the person plays this role.
    pub fn plays(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Whether the person's word weighs much.
    pub fn is_influential(&self) -> bool {
        self.influence.is(Influence::High)
    }
}

record! {
    /// Who influences whom, who is in conflict with whom.
    PersonLink {
        /// The item's id.
        id: Id,
        /// What ties them.
        kind: Pick<LinkKind>,
        /// From whom.
        from: Link,
        /// To whom.
        to: Link,
        /// How strong the tie is.
        strength: Pick<Strength>,
        /// What shows it.
        evidence: Text,
    }
}
