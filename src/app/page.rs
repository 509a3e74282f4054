//! A page that was asked for: all that it is made from, so that it is written beside the drawing.

use std::path::PathBuf;
use std::sync::Arc;

use crate::domain::method::Method;
use crate::domain::remark::Remark;
use crate::domain::session::Session;
use crate::domain::shelf::Entity as _;
use crate::domain::{Deal, Id, Kind};
use crate::l10n::Texts;
use crate::report::hole::Readers;
use crate::report::voice::Voice;
use crate::report::{PageFormat, Part, minutes};
use crate::ui::step::Subject;
use crate::ui::view::Marks;

use super::desk::Desk;

/// A page to be written and put beside a deal.
#[derive(Clone, Debug)]
pub struct PageOrder {
    /// The file of the deal.
    pub path: PathBuf,
    /// Which part of the deal it is.
    pub part: Part,
    /// What it is written as.
    pub format: PageFormat,
    deal: Arc<Deal>,
    method: Arc<Method>,
    marks: Arc<Marks>,
    negotiation: Option<Id>,
    session: Option<Id>,
    texts: Texts,
}

impl PageOrder {
    /// A page of the deal as it is now.
    pub fn of(desk: &Desk, texts: Texts, part: Part, format: PageFormat) -> Self {
        Self {
            path: desk.path.clone(),
            part,
            format,
            deal: desk.deal.clone(),
            method: desk.method.clone(),
            marks: desk.marks.clone(),
            negotiation: desk.negotiation.clone(),
            session: looked_at(desk),
            texts,
        }
    }

    /// Writes it. It lies beside the deal, for those who may read the deal.
    pub fn write(&self) -> Vec<u8> {
        let (deal, method, texts) = (&self.deal, &self.method, self.texts);
        let negotiation = self.negotiation.as_ref();
        let voice = Voice { deal, method, texts, readers: Readers::Us, negotiation };
        let holes = &self.marks.holes;
        let session = self.session.as_ref().and_then(|id| Session::find(deal, id));
        let outline = match session.filter(|_| self.part == Part::Minutes) {
            Some(session) => minutes::outline(&voice, holes, Some(session)),
            None => self.part.outline(&voice, holes),
        };
        self.format.write(&outline)
    }
}

/// The session in whose part of the log the cursor stands.
fn looked_at(desk: &Desk) -> Option<Id> {
    match desk.state().subject()? {
        Subject::Item(Kind::Session, id) | Subject::Finish(id) => Some(id.clone()),
        Subject::Item(Kind::Remark, id) => Remark::find(&desk.deal, id)?.session.get().cloned(),
        _ => None,
    }
}
