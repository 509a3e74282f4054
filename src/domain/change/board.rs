//! Before and after: what a session changed of the map, remark by remark, and whether levels moved
//! (method 6.3, phase 11).

use crate::domain::field::Field;
use crate::domain::known::Text;
use crate::domain::negotiation::{Issue, Scale};
use crate::domain::remark::Remark;
use crate::domain::session::{Change, Session};
use crate::domain::shelf::Entity as _;
use crate::domain::{Deal, Id, Kind};

/// Where a threshold moved, by the direction of its scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// To our good: more is asked for.
    Bolder,
    /// To our harm: less is asked for.
    Timider,
    /// Nowhere.
    Same,
}

/// A line of before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// The change as it is told: the first "from" and the last "to" where several follow.
    pub change: Change,
    /// The issue to which it belongs.
    pub issue: Option<Id>,
    /// The field; none where something came or went.
    pub field: Option<&'static Field>,
    /// The number of the remark for which it was made.
    pub number: Option<u32>,
    /// Where a level moved; none where it is no level, or is said in words.
    pub shift: Option<Shift>,
}

/// What a session changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Board {
    /// What was changed for a remark, by the remarks' numbers.
    pub tied: Vec<Moved>,
    /// What was changed for none.
    pub free: Vec<Moved>,
}

/// Before and after of a session; for a closed one also what was changed since.
pub fn board(deal: &Deal, session: &Session) -> Board {
    let mut all: Vec<Moved> = Vec::new();
    for change in &session.changes {
        let same = |it: &&mut Moved| {
            it.change.item.is_known()
                && it.change.item == change.item
                && it.change.field == change.field
                && it.change.remark == change.remark
                && change.field.is_known()
        };
        match all.iter_mut().find(same) {
            Some(moved) => moved.go_on(deal, change),
            None => all.push(Moved::of(deal, change)),
        }
    }
    all.retain(|it| !it.change.is_void());
    let (mut tied, free): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|it| it.change.remark.is_known());
    tied.sort_by_key(|it| it.number.unwrap_or(u32::MAX));
    Board { tied, free }
}

impl Moved {
    /// A change with what it means.
    pub fn of(deal: &Deal, change: &Change) -> Self {
        let place = change.place(deal);
        let issue = place.and_then(|(kind, id)| deal.ancestor(kind, &id, Kind::Issue));
        let remark = change.remark.get().and_then(|id| Remark::find(deal, id));
        Self {
            issue,
            field: change.field_in(deal),
            number: remark.and_then(|it| it.number.get().copied()),
            shift: shift_of(deal, change),
            change: change.clone(),
        }
    }

    fn go_on(&mut self, deal: &Deal, next: &Change) {
        self.change.to = next.to.clone();
        self.change.at = next.at.clone();
        self.shift = shift_of(deal, &self.change);
    }
}

/// Where a change moved a level of an issue.
pub fn shift_of(deal: &Deal, change: &Change) -> Option<Shift> {
    let (Kind::Issue, id) = change.place(deal)? else { return None };
    let is_level = matches!(
        change.field.text(),
        "scale.acceptable" | "scale.ideal" | "scale.stop" | "opening"
    );
    let issue = is_level.then(|| Issue::find(deal, &id)).flatten()?;
    shift(&issue.scale, &change.from, &change.to)
}

/// Where a threshold moved on its scale; none where one of both is no place on it.
pub fn shift(scale: &Scale, from: &Text, to: &Text) -> Option<Shift> {
    let (from, to) = (scale.point(from.text())?, scale.point(to.text())?);
    Some(match (scale.is_worse(to, from)?, scale.is_worse(from, to)?) {
        (true, _) => Shift::Timider,
        (_, true) => Shift::Bolder,
        _ => Shift::Same,
    })
}
