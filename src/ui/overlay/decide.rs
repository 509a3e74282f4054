//! The close of a qualification: a decision asks for what the method makes obligatory, one question
//! after another, over the step.
//!
//! The answers are kept beside the deal until the last of them; then they become one step.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use crate::domain::choice::Choice;
use crate::domain::edit::Edit;
use crate::domain::field::{Field, field};
use crate::domain::qualification::DecisionKind;
use crate::domain::qualify::{Process, QualifyStep};
use crate::domain::{Blank, Deal, Kind, Value};
use crate::l10n::Arg;
use crate::ui::editor::typing::Typing;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

use super::chooser::{Chooser, ink};

/// How a question is answered.
#[derive(Clone, Debug)]
pub enum Entry {
    /// From a list.
    Choose(Box<Chooser>),
    /// In words, a day or an amount.
    Type(Box<Typing>),
}

/// A decision on its way.
#[derive(Clone, Debug)]
pub struct Decide {
    /// Which decision it is.
    pub kind: DecisionKind,
    /// The answer to the question at hand.
    pub entry: Entry,
    /// Why the last answer was not taken.
    pub fault: Option<String>,
    opening: Vec<Edit>,
    /// What each answer changes.
    answers: Vec<(&'static Field, Vec<Edit>)>,
    /// The deal with the answers in it.
    deal: Deal,
    missing: Vec<QualifyStep>,
    at: usize,
}

fn row(key: &str) -> Option<&'static Field> {
    field(Kind::Qualification, key)
}

/// The questions of a decision, the reason to open it before its time first.
fn questions(kind: DecisionKind, deal: &Deal, is_locked: bool) -> Vec<&'static Field> {
    let keys: &[&str] = match kind {
        DecisionKind::Work => &[
            "decision.deal_type",
            "decision.reason",
            "decision.route",
            "decision.runs",
            "decision.class",
            "decision.limit",
            "decision.control",
            "decision.control_reason",
            "decision.closed_by",
        ],
        DecisionKind::Postpone => &[
            "decision.return_date",
            "decision.return_event",
            "decision.reason",
            "decision.closed_by",
        ],
        DecisionKind::Forget => &["decision.reason", "decision.closed_by"],
        DecisionKind::Unclear => &["decision.questions", "decision.questions_by"],
    };
    let shown = |field: &&'static Field| (field.shown)(deal, &deal.id);
    let asked = keys.iter().filter_map(|key| row(key)).filter(shown);
    is_locked.then(|| row("decision.despite")).flatten().into_iter().chain(asked).collect()
}

/// Whether "nobody knows" is an answer here.
fn may_be_unknown(field: &Field) -> bool {
    matches!(field.key, "decision.route" | "decision.runs" | "decision.class" | "decision.limit")
}

impl Decide {
    /// A decision that is begun. What another decision said of itself is asked anew.
    pub fn new(view: &View, kind: DecisionKind) -> Self {
        let given = &view.deal.qualification.decision;
        let is_new = given.kind.get() != Some(kind);
        let afresh = ["decision.reason", "decision.closed_by", "decision.despite"];
        let set =
            |key, value| row(key).map(|field| Edit::Set { id: view.deal.id.clone(), field, value });
        let opening: Vec<Edit> = afresh
            .into_iter()
            .filter(|_| is_new && !given.kind.is_blank())
            .filter_map(|key| set(key, Value::Empty))
            .chain(set("decision.kind", Value::Word(kind.word())))
            .collect();
        let deal = view.deal.apply(&opening).unwrap_or_else(|_| view.deal.clone());
        let process = Process::of(&deal);
        // What is unclear needs no step before it: it sends back to them.
        let missing = if kind == DecisionKind::Unclear {
            Vec::new()
        } else {
            process.missing().map(|report| report.step).collect()
        };
        let entry = Entry::Choose(Box::new(Chooser::new("", Vec::new())));
        let mut decide =
            Self { kind, entry, fault: None, opening, answers: Vec::new(), deal, missing, at: 0 };
        decide.at = decide.first_open().unwrap_or(0);
        decide.open_entry(view);
        decide
    }

    /// The questions as the answers stand.
    pub fn questions(&self) -> Vec<&'static Field> {
        questions(self.kind, &self.deal, !self.missing.is_empty())
    }

    /// The question at hand.
    pub fn question(&self) -> Option<&'static Field> {
        self.questions().get(self.at).copied()
    }

    /// What the answers so far change.
    pub fn edits(&self) -> Vec<Edit> {
        let answers = self.answers.iter().flat_map(|(_, edits)| edits);
        self.opening.iter().chain(answers).cloned().collect()
    }

    /// The deal with the answers in it.
    pub fn deal(&self) -> &Deal {
        &self.deal
    }

    fn is_answered(&self, field: &Field) -> bool {
        match (field.read)(&self.deal, &self.deal.id) {
            Value::Unknown => may_be_unknown(field),
            value => value.is_known(),
        }
    }

    /// The first question without an answer; nothing when the decision can be taken.
    pub fn first_open(&self) -> Option<usize> {
        self.questions().iter().position(|field| !self.is_answered(field))
    }

    fn open_entry(&mut self, view: &View) {
        self.fault = None;
        let Some(field) = self.question() else { return };
        let view = View { deal: &self.deal, ..*view };
        let id = self.deal.id.clone();
        self.entry = match super::picker(&view, field, &id) {
            Some(chooser) => Entry::Choose(Box::new(chooser)),
            None => Entry::Type(Box::new(Typing::open(&view, field, id, Vec::new()))),
        };
    }

    /// Takes an answer, with what must be added for it; says whether it was one.
    pub fn answer(&mut self, view: &View, mut edits: Vec<Edit>, value: Value) -> bool {
        let Some(field) = self.question() else { return false };
        let is_known = match &value {
            Value::Unknown => may_be_unknown(field),
            value => value.is_known(),
        };
        if !is_known {
            self.fault = Some(view.say("decide-must").into_owned());
            return false;
        }
        edits.push(Edit::Set { id: self.deal.id.clone(), field, value });
        self.answers.retain(|(other, _)| *other != field);
        self.answers.push((field, edits));
        let Ok(deal) = view.deal.apply(&self.edits()) else { return false };
        self.deal = deal;
        self.fault = None;
        true
    }

    /// Goes to the question after this one, or the one before.
    pub fn step(&mut self, view: &View, by: isize) {
        let last = self.questions().len().saturating_sub(1);
        self.at = self.at.saturating_add_signed(by).min(last);
        self.open_entry(view);
    }

    /// Goes to the question after this one, after the last to the first without an answer; says
    /// whether there is one.
    pub fn go_on(&mut self, view: &View) -> bool {
        let next = Some(self.at + 1).filter(|at| *at < self.questions().len());
        let Some(at) = next.or_else(|| self.first_open()) else { return false };
        self.at = at;
        self.open_entry(view);
        true
    }

    /// Draws the questions with their answers, and below them the entry of the one at hand.
    pub fn draw(&mut self, buf: &mut Buffer, screen: Rect, view: &View) -> Option<(u16, u16)> {
        let width = screen.width.saturating_sub(6).min(100);
        let questions = self.questions();
        let warn = self.lock_lines(view, usize::from(width.saturating_sub(4)));
        let fixed = (questions.len() + warn.len()) as u16 + 3;
        let wanted = (fixed + 9).max(16);
        // The lines of the deal and of the steps stay in sight, and the bottom line.
        let height = wanted.min(screen.height.saturating_sub(3));
        let area = Rect {
            x: screen.x + (screen.width - width) / 2,
            y: screen.y + 2 + (screen.height.saturating_sub(3) - height) / 2,
            width,
            height,
        };
        let rows = Rect { x: screen.x, width: screen.width, ..area };
        Clear.render(rows, buf);
        buf.set_style(rows, view.theme.style(Role::Text));
        buf.set_style(area, view.theme.style(Role::Overlay));
        let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
        self.draw_title(buf, inner, view, questions.len());
        let mut y = inner.y + 1;
        for line in &warn {
            text::put(buf, inner.x, y, inner.width, line, ink(view.theme, Role::Warn));
            y += 1;
        }
        y += 1;
        let seen = View { deal: &self.deal, ..*view };
        let label = questions.iter().map(|field| text::width(&view.label(field))).max();
        let label = (label.unwrap_or(0) as u16).min(inner.width * 2 / 5);
        for (at, field) in questions.iter().enumerate() {
            let line = Rect { y, height: 1, ..inner };
            self.draw_question(buf, line, &seen, field, at == self.at, label);
            y += 1;
        }
        let below = Rect { y: y + 1, height: area.bottom().saturating_sub(y + 1), ..inner };
        let question = questions.get(self.at)?;
        draw_entry(buf, below, &seen, question, &mut self.entry, self.fault.as_deref())
    }

    fn draw_title(&self, buf: &mut Buffer, area: Rect, view: &View, count: usize) {
        let kind = view.word(DecisionKind::NAME, self.kind.word());
        let title = view.with("decide-title", &[("decision", Arg::Text(&kind))]);
        let place = [("at", Arg::from(self.at + 1)), ("of", Arg::from(count))];
        let place = view.with("decide-place", &place);
        let taken = text::width(&place) as u16;
        let room = area.width.saturating_sub(taken + 2);
        text::put(buf, area.x, area.y, room, &title, ink(view.theme, Role::Strong));
        let style = ink(view.theme, Role::Muted);
        text::put_right(buf, area.right(), area.y, taken, &place, style);
    }

    /// Which steps keep the decision locked, in a line or two.
    fn lock_lines(&self, view: &View, width: usize) -> Vec<String> {
        if self.missing.is_empty() {
            return Vec::new();
        }
        let steps: Vec<_> =
            self.missing.iter().map(|step| view.word(QualifyStep::NAME, step.word())).collect();
        let words = view.with("decide-locked", &[("steps", Arg::Text(&steps.join(", ")))]);
        text::wrap(&words, width.max(1)).into_iter().map(str::to_owned).collect()
    }

    fn draw_question(
        &self,
        buf: &mut Buffer,
        area: Rect,
        view: &View,
        field: &'static Field,
        is_here: bool,
        label: u16,
    ) {
        let theme = view.theme;
        let sign = match (is_here, self.is_answered(field)) {
            (true, _) => ("▌", Role::CursorMark),
            (false, true) => ("✓", Role::Good),
            (false, false) => ("·", Role::Muted),
        };
        text::put(buf, area.x, area.y, 1, sign.0, ink(theme, sign.1));
        let role = if is_here { Role::Strong } else { Role::Muted };
        text::put(buf, area.x + 2, area.y, label, &view.label(field), ink(theme, role));
        let x = area.x + label + 4;
        let room = area.right().saturating_sub(x);
        let value = view.value(field, &view.deal.id).replace('\n', " ");
        let role = if value == view.say("c-unknown") { Role::Unknown } else { Role::Text };
        text::put(buf, x, area.y, room, &value, ink(theme, role));
    }
}

fn draw_entry(
    buf: &mut Buffer,
    area: Rect,
    view: &View,
    question: &Field,
    entry: &mut Entry,
    fault: Option<&str>,
) -> Option<(u16, u16)> {
    if area.height == 0 {
        return None;
    }
    let why = view.why(question);
    let (words, role) = fault.map_or((&*why, Role::Muted), |fault| (fault, Role::Danger));
    text::put(buf, area.x, area.y, area.width, words, ink(view.theme, role));
    let rest = Rect { y: area.y + 1, height: area.height - 1, ..area };
    match entry {
        Entry::Choose(chooser) => chooser.draw_in(buf, rest, view.theme),
        Entry::Type(typing) => {
            let height = (typing.height(rest.width) as u16).clamp(1, rest.height.max(1));
            let field = Rect { height, ..rest };
            buf.set_style(field, view.theme.style(Role::Input));
            typing.draw(buf, field, view)
        }
    }
}
