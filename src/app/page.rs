//! A page that was asked for: all that it is made from, so that it is written beside the drawing.

use std::path::PathBuf;
use std::sync::Arc;

use crate::domain::method::Method;
use crate::domain::{Deal, Id};
use crate::l10n::Texts;
use crate::report::hole::Readers;
use crate::report::voice::Voice;
use crate::report::{PageFormat, Part};
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
            texts,
        }
    }

    /// Writes it. It lies beside the deal, for those who may read the deal.
    pub fn write(&self) -> Vec<u8> {
        let (deal, method, texts) = (&self.deal, &self.method, self.texts);
        let negotiation = self.negotiation.as_ref();
        let voice = Voice { deal, method, texts, readers: Readers::Us, negotiation };
        self.format.write(&self.part.outline(&voice, &self.marks.holes))
    }
}
