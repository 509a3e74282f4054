//! What the room must not see: our own money, on the wall and in the projector's colours.

use super::{Field, Kind};
use crate::domain::deal::{Direction, Payment};
use crate::domain::shelf::Entity as _;
use crate::domain::{Deal, Id};

impl Field {
    /// Whether the field of this item is never shown to a room: cost, reserve, funds, what
    /// concessions, guarantees and moves cost us, and our own payments, whose sum is the cost.
    pub fn is_secret(&self, deal: &Deal, id: &Id) -> bool {
        match (self.kind, self.key) {
            (
                Kind::Deal,
                "economics.cost" | "economics.margin_reserve" | "economics.available_funds",
            )
            | (Kind::Concession | Kind::Guarantee, "cost")
            | (Kind::Issue, "unit_value.ours") => true,
            (Kind::Payment, "amount" | "share") => {
                Payment::find(deal, id).is_some_and(|it| it.direction.is(Direction::Out))
            }
            _ => false,
        }
    }
}
