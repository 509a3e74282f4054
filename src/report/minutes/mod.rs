//! The extract from the defense log (method 6.9): a first page for those who ask what came of it,
//! then all that a stranger needs a month later to know why.
//!
//! What stood when the session closed is told from its snapshot, what became of it from the deal as
//! it is now. What is written in secret and not yet revealed stands in neither.

mod after;
mod coverage;
mod first_page;
mod holes;
mod known;
mod levels;
mod meeting;
mod people;
mod remarks;
mod snapshot;
mod tasks;
mod trail;
mod verdict;

use chrono::NaiveDate;

use crate::domain::field::{Field, field, fields_of};
use crate::domain::negotiation::Negotiation;
use crate::domain::session::{Presence, Session};
use crate::domain::shelf::Entity as _;
use crate::domain::sieve::{Hole, sift};
use crate::domain::{Deal, Id, Kind, chronicle};

use super::brief::item::pairs;
use super::outline::{Block, Line, Origin, Outline, Pair, Span, Tone};
use super::voice::Voice;

/// What the pages are made from.
struct Log<'a> {
    /// The deal as it is now.
    now: Voice<'a>,
    /// The deal as it stood when the session closed; as it is now where that was not kept.
    then: Voice<'a>,
    session: &'a Session,
    /// The holes of the deal as it stood then; none where that is not known.
    holes: Option<Vec<Hole>>,
}

/// The extract from the log of a session; without one it says that there is none.
pub fn outline(voice: &Voice, holes: &[Hole], session: Option<&Session>) -> Outline {
    let language = voice.texts.language();
    let title = Line::join([voice.own("minutes-title"), voice.deal_title()], ": ");
    let Some(session) = session else {
        let none = Block::Paragraph(voice.own("minutes-none"));
        return Outline::new(language, title, vec![none]);
    };
    let frozen = session.frozen();
    let negotiation = session.negotiation.get();
    let now = Voice { negotiation, ..*voice };
    let then = Voice { deal: frozen.as_ref().unwrap_or(voice.deal), ..now };
    let holes = holes_then(&then, session, frozen.as_ref(), holes);
    let log = Log { now, then, session, holes };
    let day = session.date.get().copied();
    Outline { day, ..Outline::new(language, title, log.blocks()) }
}

/// The holes of the frozen deal on the day of the session; those of now while it goes on.
fn holes_then(
    then: &Voice,
    session: &Session,
    frozen: Option<&Deal>,
    now: &[Hole],
) -> Option<Vec<Hole>> {
    if session.is_open() {
        return Some(now.to_vec());
    }
    let day = day_of(session);
    Some(sift(frozen?, then.method, day?))
}

/// The day of a session.
fn day_of(session: &Session) -> Option<NaiveDate> {
    let closed = || session.closed.get().map(chrono::DateTime::date_naive);
    session.date.get().copied().or_else(closed)
}

/// A section: the id of its title, and what stands in it.
type Section = (&'static str, fn(&Log) -> Vec<Block>);

/// The contents in the order of the method.
const SECTIONS: [Section; 12] = [
    ("minutes-session", people::blocks),
    ("minutes-result", people::goals),
    ("minutes-snapshot", snapshot::blocks),
    ("minutes-known", known::blocks),
    ("minutes-remarks", remarks::blocks),
    ("minutes-holes", holes::blocks),
    ("minutes-verdict", verdict::blocks),
    ("minutes-tasks", tasks::blocks),
    ("minutes-meeting", meeting::blocks),
    ("minutes-after", after::blocks),
    ("minutes-links", trail::links),
    ("minutes-trail", trail::blocks),
];

impl<'a> Log<'a> {
    fn blocks(&self) -> Vec<Block> {
        let mut blocks = first_page::blocks(self);
        blocks.push(Block::Break);
        for (at, (title, section)) in SECTIONS.iter().enumerate() {
            let number = Line::own(format!("{}. ", at + 1));
            blocks.push(Block::Heading(1, number.and(self.own(title))));
            blocks.extend(section(self));
        }
        blocks
    }

    fn own(&self, id: &str) -> Line {
        self.now.own(id)
    }

    /// A paragraph that says that there is nothing.
    fn nothing(&self, id: &str) -> Vec<Block> {
        vec![Block::Paragraph(self.own(id).toned(Tone::Quiet))]
    }

    /// The negotiation for which people met, as it stood then.
    fn negotiation(&self) -> Option<&'a Negotiation> {
        Negotiation::find(self.then.deal, self.session.negotiation.get()?)
    }

    /// The fields of the session with these keys that hold something.
    fn rows(&self, keys: &[&str]) -> Vec<Pair> {
        pairs(&self.now, &fields_with(Kind::Session, keys), &self.session.id)
    }

    /// What a field of the session holds.
    fn held(&self, key: &str) -> Line {
        let held = |field| self.now.held(field, &self.session.id);
        field(Kind::Session, key).map_or_else(Line::default, held)
    }

    /// Somebody who is named by one of our people or by who sat in the room.
    fn person(&self, id: &Id) -> Line {
        let seat = self.session.people.iter().find(|it| it.id == *id);
        seat.map_or_else(|| self.now.brief_member(id), |it| self.seat(it))
    }

    /// Who sat in the room.
    fn seat(&self, it: &Presence) -> Line {
        match (it.person.get(), it.name.text().trim()) {
            (Some(id), _) => self.now.brief_member(id),
            (None, "") => self.own("nameless-presence"),
            (None, name) => {
                let name = super::voice::brief(name, true);
                Span::new(name, Origin::Person(it.id.clone())).into()
            }
        }
    }

    /// "No. 7", by which remarks are known.
    fn number(&self, remark: &crate::domain::remark::Remark) -> Line {
        let number = remark.number.get();
        number.map_or_else(
            || self.own("minutes-no-number"),
            |number| {
                let number = super::outline::Fill::Span(Span::free(number.to_string()));
                self.now.with("minutes-number", &[("number", number)])
            },
        )
    }
}

/// The fields of a kind with these keys.
fn fields_with(kind: Kind, keys: &[&str]) -> Vec<&'static Field> {
    keys.iter().filter_map(|key| field(kind, key)).collect()
}

/// The fields of an item that hold something, without those with these keys.
fn rows_of(voice: &Voice, kind: Kind, id: &Id, without: &[&str]) -> Vec<Pair> {
    let fields = fields_of(kind).iter();
    let fields: Vec<&Field> = fields.filter(|it| !without.contains(&it.key)).collect();
    pairs(voice, &fields, id)
}

/// A label of a field that stands in no pair of the table of fields.
fn row(label: Line, line: Line) -> Option<Pair> {
    (!line.is_empty()).then(|| Pair { label, lines: vec![line] })
}

/// The session that is told of when none is named.
pub fn last(deal: &Deal) -> Option<&Session> {
    chronicle::last(deal)
}
