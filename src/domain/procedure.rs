//! How the client buys: the kind of procedure, its days and its committee.

use chrono::NaiveDate;

use super::Id;
use super::choice::{Pick, choice};
use super::known::{Day, Link, Text};
use super::money::Amount;
use super::record::{List, record};

choice! {
    /// The kind of a purchase procedure.
    ProcedureKind = "procedure-kind" {
        OpenTender = "open_tender", InvitedTender = "invited_tender",
        PriceRequest = "price_request", SingleSupplier = "single_supplier",
        DirectTalks = "direct_talks",
    }
}

choice! {
    /// The seat of a person in a committee.
    SeatKind = "seat" {
        Chair = "chair", Member = "member", Secretary = "secretary", Expert = "expert",
    }
}

record! {
    /// A seat of the committee.
    Seat {
        /// The item's id.
        id: Id,
        /// Who sits on it.
        person: Link,
        /// Which seat it is.
        seat: Pick<SeatKind>,
    }
}

record! {
    /// The purchase procedure.
    Procedure {
        /// How they buy.
        kind: Pick<ProcedureKind>,
        /// Where it is held.
        platform: Text,
        /// Its number there.
        number: Text,
        /// The law or the rules of the company by which it is held.
        law: Text,
        /// When it was announced.
        announced: Day,
        /// Until when questions are taken.
        questions_until: Day,
        /// Until when offers are taken.
        offers_until: Day,
        /// When the offers are opened.
        opening: Day,
        /// When the choice is made.
        choice: Day,
        /// By when the contract is signed.
        contract_by: Day,
        /// The money we put down with the offer.
        security: Amount,
        /// Who decides.
        committee: List<Seat>,
    }
}

/// A day of the procedure: its key, and the day where one is known.
pub type Milestone<'a> = (&'static str, &'a Day);

impl Procedure {
    /// Its days in their order.
    pub fn milestones(&self) -> [Milestone<'_>; 6] {
        [
            ("announced", &self.announced),
            ("questions_until", &self.questions_until),
            ("offers_until", &self.offers_until),
            ("opening", &self.opening),
            ("choice", &self.choice),
            ("contract_by", &self.contract_by),
        ]
    }

    /// The next day that is not past.
    pub fn next(&self, today: NaiveDate) -> Option<(&'static str, NaiveDate)> {
        self.known().filter(|(_, day)| *day >= today).min_by_key(|(_, day)| *day)
    }

    /// The last day that is past.
    pub fn last(&self, today: NaiveDate) -> Option<(&'static str, NaiveDate)> {
        self.known().filter(|(_, day)| *day < today).max_by_key(|(_, day)| *day)
    }

    fn known(&self) -> impl Iterator<Item = (&'static str, NaiveDate)> {
        self.milestones().into_iter().filter_map(|(key, day)| Some((key, *day.get()?)))
    }
}
