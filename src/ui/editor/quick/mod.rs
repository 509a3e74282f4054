//! Quick rows: twelve people fast. An empty row in the list itself, a few columns, `Tab` between,
//! `Enter` keeps it and opens the next; lines of a table become items.

mod answer;
mod read;
mod scale;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

pub use read::{Pasted, defaults, item_by_name, paste};

use crate::domain::choice::Choice;
use crate::domain::edit::Edit;
use crate::domain::field::{Field, field};
use crate::domain::{Id, Kind, Step};
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;
use crate::ui::widget::text_field::{EditKey, Mode, TextField};

use read::RowReader;

/// The keys that a quick row asks for.
pub fn columns(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Stakeholder => &["name", "position", "organisation"],
        Kind::Organisation => &["name", "level"],
        Kind::Task => &["title", "person", "date"],
        Kind::Competitor => &["name", "price", "source"],
        Kind::Payment => &["title", "direction", "month", "share"],
        Kind::Criterion => &["title", "weight", "ours"],
        Kind::RivalScore => &["competitor", "score", "evidence"],
        Kind::Guarantee => &["kind", "share", "cost", "bank"],
        Kind::Seat => &["person", "seat"],
        Kind::Mean => &["kind", "have", "lack"],
        Kind::Member => &["name", "function", "position"],
        Kind::DateMove => &["from", "on", "reason"],
        Kind::RuleOff => &["rule", "reason"],
        Kind::PersonLink => &["from", "to", "kind"],
        Kind::Contact => &["on", "theirs", "what"],
        Kind::StageMove => &["from", "to", "client_act"],
        Kind::Evidence => &["text", "source", "date"],
        Kind::Negotiation => &["title", "client_act"],
        Kind::Round => &["date", "place"],
        Kind::Delegate => &["person", "role"],
        Kind::ServedTask => &["task", "problem"],
        Kind::Tactic | Kind::Objection => &["text", "answer"],
        Kind::Visit => &["person", "request", "date"],
        Kind::Package => &["title", "condition"],
        Kind::Move => &["issue", "from", "to"],
        Kind::Issue => &["title", "scale.unit", "scale.acceptable", "scale.ideal"],
        Kind::Argument => &["text", "proof"],
        Kind::Concession => &["give", "get"],
        Kind::Presence => &["name", "function", "role"],
        Kind::Forecast => &["person", "level", "confidence"],
        Kind::Guess => &["issue", "level"],
        Kind::Vote => &["person", "vote"],
        Kind::Phase => &["phase", "planned_min"],
        Kind::Condition => &["text", "person", "date"],
        Kind::Assignment => &["what", "person", "due"],
        Kind::StageError => &["error", "on", "note"],
        Kind::ErrorSeen => &["error", "text"],
        Kind::IssueResult => &["issue", "actual"],
        Kind::Review => &["on", "worked"],
        Kind::Question | Kind::Correction | Kind::Remark => &["text"],
        Kind::Deal | Kind::Qualification | Kind::Control | Kind::Session | Kind::Change => &[],
    }
}

fn fields(kind: Kind) -> Vec<&'static Field> {
    columns(kind).iter().filter_map(|key| field(kind, key)).collect()
}

/// An open quick row.
#[derive(Clone, Debug)]
pub struct Quick {
    /// What it adds.
    pub kind: Kind,
    /// To which list.
    pub parent: Id,
    /// The fields it asks for.
    pub fields: Vec<&'static Field>,
    /// What stands in them.
    pub inputs: Vec<TextField>,
    /// Which of them has the cursor.
    pub at: usize,
    /// Why the row was not taken.
    pub fault: Option<String>,
    /// The words that the cell of the cursor takes, as far as they begin as typed.
    pub offers: Vec<String>,
    /// What must be added to the deal first: the parent, where it is new.
    pub ensure: Vec<Edit>,
    /// The remark of which an assignment is made.
    pub remark: Option<Id>,
}

impl Quick {
    /// An empty row for a list.
    pub fn new(kind: Kind, parent: Id) -> Self {
        let fields = fields(kind);
        let inputs = fields.iter().map(|_| TextField::new(Mode::Line, "")).collect();
        Self {
            kind,
            parent,
            fields,
            inputs,
            at: 0,
            fault: None,
            offers: Vec::new(),
            ensure: Vec::new(),
            remark: None,
        }
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.inputs.iter().all(|input| input.text().trim().is_empty())
    }

    /// The row as a text to be kept: what it adds where, then a line a column.
    pub fn kept(&self, step: Step) -> String {
        let inputs: Vec<&str> = self.inputs.iter().map(TextField::text).collect();
        format!(
            "{}\n{}\n{}\n{}\n{}",
            step.key(),
            self.kind.key(),
            self.parent,
            self.at,
            inputs.join("\n")
        )
    }

    /// The row that was kept so, and the step it stood on.
    pub fn from_kept(text: &str) -> Option<(Step, Self)> {
        let mut lines = text.split('\n');
        let step = Step::from_word(lines.next()?)?;
        let kind = Kind::from_word(lines.next()?)?;
        let mut quick = Self::new(kind, Id::from(lines.next()?));
        quick.at = lines.next()?.parse().ok().filter(|at| *at < quick.inputs.len())?;
        for (input, text) in quick.inputs.iter_mut().zip(lines) {
            input.set_text(text);
        }
        Some((step, quick))
    }

    /// All the words that the cell of the cursor takes; nothing where it takes any.
    fn all_offers(&self, view: &View) -> Vec<String> {
        self.fields.get(self.at).map_or_else(Vec::new, |field| read::offers(view, field))
    }

    /// Finds the words that are offered for what is typed; once a key, not once a frame.
    pub fn listen(&mut self, view: &View) {
        self.offers = self.all_offers(view);
        let typed = self.inputs.get(self.at).map_or("", TextField::text);
        // Whoever goes through them sees all of them.
        let is_whole = self.offers.iter().any(|offer| offer == typed);
        if !is_whole && self.offers.iter().any(|offer| read::begins(offer, typed)) {
            self.offers.retain(|offer| read::begins(offer, typed));
        }
    }

    /// The lines it takes: itself, and what is written under it.
    pub fn height(&self) -> u16 {
        1 + u16::from(self.fault.is_some() || !self.offers.is_empty())
    }

    /// Puts the next of the words that the cell takes into it: of those that begin as typed, or of
    /// all where the cell holds one of them already.
    pub fn turn_offer(&mut self, view: &View, by: isize) {
        let offers = self.all_offers(view);
        let Some(typed) = self.inputs.get(self.at).map(|input| input.text().trim().to_owned())
        else {
            return;
        };
        let next = match offers.iter().position(|offer| *offer == typed) {
            Some(at) => (at as isize + by).rem_euclid(offers.len() as isize) as usize,
            None => match offers.iter().position(|offer| read::begins(offer, &typed)) {
                Some(at) => at,
                None => return,
            },
        };
        self.replace(&offers[next]);
    }

    /// Puts a text into the cell of the cursor.
    pub fn replace(&mut self, text: &str) {
        if let Some(input) = self.inputs.get_mut(self.at) {
            input.handle(EditKey::SelectAll);
            input.handle(EditKey::Paste(text));
        }
    }

    /// Goes to the next or the previous column.
    pub fn turn(&mut self, by: isize) {
        let count = self.inputs.len().max(1) as isize;
        self.at = (self.at as isize + by).rem_euclid(count) as usize;
    }

    /// Draws the row at a place of the list and says where the cursor stands.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, view: &View) -> Option<(u16, u16)> {
        let count = self.inputs.len().max(1) as u16;
        let width = area.width / count;
        let mut caret = None;
        for (at, (field, input)) in self.fields.iter().zip(&self.inputs).enumerate() {
            let x = area.x + width * at as u16;
            let rect = Rect { x, y: area.y, width: width.saturating_sub(1), height: 1 };
            buf.set_style(rect, view.theme.style(Role::Input));
            let focused = at == self.at;
            let place = input.draw_or(buf, rect, view.theme, focused, &view.label(field));
            caret = place.map(|place| (place.x, place.y)).or(caret);
        }
        caret
    }

    /// The edits that add the row; ids come from outside.
    pub fn edits(
        &self,
        view: &View,
        ids: &mut dyn FnMut() -> Id,
    ) -> Result<(Id, Vec<Edit>), String> {
        let texts: Vec<&str> = self.inputs.iter().map(TextField::text).collect();
        let row = RowReader::new(view, self.kind, &self.parent, ids).row(&texts);
        if let Some(fault) = row.faults.into_iter().next() {
            return Err(fault);
        }
        let (id, mut edits) = (row.id, row.edits);
        if let Some(remark) = self.remark.as_ref().filter(|_| self.kind == Kind::Assignment) {
            edits.extend(answer::edits(view, remark, &id));
        }
        if view.deal.kind_of(&self.parent).is_none() {
            edits.splice(0..0, self.ensure.iter().cloned());
        }
        Ok((id, edits))
    }
}

/// The line under the row: why it was not taken, or the words that the cell of the cursor takes.
pub fn draw_below(buf: &mut Buffer, area: Rect, view: &View, quick: &Quick) {
    if quick.height() < 2 {
        return;
    }
    let blank = " ".repeat(usize::from(area.width));
    text::put(buf, area.x, area.y, area.width, &blank, view.theme.style(Role::Text));
    let (words, role) = if let Some(fault) = &quick.fault {
        (fault.clone(), Role::Danger)
    } else {
        // A line holds no more of them than it has cells.
        let shown = quick.offers.iter().take(usize::from(area.width));
        (shown.map(String::as_str).collect::<Vec<_>>().join(" · "), Role::Muted)
    };
    text::put(buf, area.x, area.y, area.width, &words, view.theme.style(role));
}
