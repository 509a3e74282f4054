//! A rehearsal on the wall: what the other side says, large, and the answer only when it is asked for.

mod summary;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use crate::domain::negotiation::{Issue, Negotiation, Objection, TableRole, Tactic};
use crate::domain::rehearsal::{Cue, Rehearsal, Tally};
use crate::domain::shelf::Entity as _;
use crate::domain::{Deal, Id, Kind};
use crate::l10n::Arg;
use crate::ui::editor::list::more_signs;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::{large, text};

/// A rehearsal on its way.
#[derive(Clone, Debug)]
pub struct Rehearse {
    /// What is asked, and what has held.
    pub rehearsal: Rehearsal,
    /// The negotiation that is rehearsed.
    pub negotiation: Id,
    /// What the step of undo that grows has counted.
    pub step: Tally,
    is_shown: bool,
    /// The first line of the answer in sight.
    top: usize,
    /// The row of the cursor among what did not hold.
    cursor: usize,
}

/// What is to be done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Somebody answers aloud.
    Asked,
    /// The answer is in sight: it held or did not.
    Answered,
    /// Every answer has held.
    Over,
}

impl Rehearse {
    /// A rehearsal that begins.
    pub fn new(negotiation: Id, rehearsal: Rehearsal) -> Self {
        let step = Tally::default();
        Self { rehearsal, negotiation, step, is_shown: false, top: 0, cursor: 0 }
    }

    /// What is to be done next.
    pub fn phase(&self) -> Phase {
        match (self.rehearsal.cue(), self.is_shown) {
            (None, _) => Phase::Over,
            (Some(_), false) => Phase::Asked,
            (Some(_), true) => Phase::Answered,
        }
    }

    /// Brings the answer into sight.
    pub fn show(&mut self) {
        self.is_shown = true;
        self.top = 0;
    }

    /// Takes how it went, and asks what comes next.
    pub fn answer(&mut self, held: bool) {
        self.rehearsal.answer(held);
        self.step.count(held);
        self.is_shown = false;
        self.top = 0;
    }

    /// Scrolls the answer, or goes through what did not hold.
    pub fn step(&mut self, by: isize) {
        let last = self.rehearsal.fell().count().saturating_sub(1);
        if self.phase() == Phase::Over {
            self.cursor = self.cursor.saturating_add_signed(by).min(last);
        } else {
            self.top = self.top.saturating_add_signed(by);
        }
    }

    /// What is asked now, or at the end what the cursor stands on.
    pub fn focus(&self) -> Option<&Cue> {
        self.rehearsal.cue().or_else(|| self.rehearsal.fell().nth(self.cursor))
    }

    /// Whether an answer to what is asked stands in the deal.
    pub fn has_answer(&self, deal: &Deal) -> bool {
        self.focus().is_some_and(|cue| !Words::of(deal, cue).answer.is_empty())
    }

    /// Draws it over the whole screen but the head and the last line.
    pub fn draw(&mut self, buf: &mut Buffer, area: Rect, view: &View) {
        let view = &View { on_wall: true, ..*view };
        let asked = self.rehearsal.cue().cloned();
        self.rehearsal.keep(|cue| view.deal.has(cue.kind, &cue.id));
        if self.rehearsal.cue() != asked.as_ref() {
            self.is_shown = false;
        }
        Clear.render(area, buf);
        buf.set_style(area, view.theme.style(Role::Text));
        let width = area.width.saturating_sub(6).min(120);
        let inner = Rect { x: area.x + (area.width - width) / 2, width, ..area };
        let Some(cue) = self.rehearsal.cue().cloned() else {
            self.cursor = self.cursor.min(self.rehearsal.fell().count().saturating_sub(1));
            return summary::draw(buf, inner, view, &self.rehearsal, self.cursor);
        };
        self.draw_head(buf, inner, view, &cue);
        let rest = Rect { y: inner.y + 3, height: inner.height.saturating_sub(3), ..inner };
        let words = Words::of(view.deal, &cue);
        let said = words.quoted(view);
        let share = if self.is_shown { rest.height * 2 / 5 } else { rest.height.saturating_sub(3) };
        let upper = Rect { height: share, ..rest };
        large::draw(buf, upper, &said, view.theme.style(Role::Strong));
        let rest = Rect { y: upper.bottom(), height: rest.height - share, ..rest };
        if self.is_shown {
            let line = "─".repeat(usize::from(width));
            text::put(buf, rest.x, rest.y, width, &line, view.theme.style(Role::Rule));
            let lower = Rect { y: rest.y + 2, height: rest.height.saturating_sub(2), ..rest };
            return self.draw_answer(buf, lower, view, &words);
        }
        let foot = Rect { y: rest.y + 1, height: 1, ..rest };
        large::put_centred(buf, foot, &view.say("rehearse-aloud"), view.theme.style(Role::Muted));
    }

    fn draw_head(&self, buf: &mut Buffer, area: Rect, view: &View, cue: &Cue) {
        let (at, of) = self.rehearsal.place();
        let mut place = view.with("rehearse-place", &[("at", at.into()), ("of", of.into())]);
        if self.rehearsal.is_again() {
            place = format!("{place} · {}", view.say("rehearse-again"));
        }
        let tally = tally(view, self.rehearsal.tally());
        let taken = text::put_right(
            buf,
            area.right(),
            area.y,
            area.width / 2,
            &tally,
            view.theme.style(Role::Muted),
        );
        let room = area.width.saturating_sub(taken + 2);
        let about = format!("{place} · {}", belongs(view, cue));
        text::put(buf, area.x, area.y, room, &about, view.theme.style(Role::AccentBold));
        let (who, role) = speaker(view, &self.negotiation, cue);
        text::put(buf, area.x, area.y + 1, area.width, &who, view.theme.style(role));
    }

    fn draw_answer(&mut self, buf: &mut Buffer, area: Rect, view: &View, words: &Words) {
        let proof = words.proof_line(view);
        let proof_height = u16::from(proof.is_some()) * 2;
        let upper = Rect { height: area.height.saturating_sub(proof_height), ..area };
        if large::fits(words.answer, upper) && !words.answer.is_empty() {
            large::draw(buf, upper, words.answer, view.theme.style(Role::Good));
            let below = Rect { y: upper.bottom() + 1, height: 1, ..area };
            if let Some((proof, role)) = proof {
                large::put_centred(buf, below, &proof, view.theme.style(role));
            }
            return;
        }
        let answer = match words.answer {
            "" => (view.say("rehearse-no-answer").into_owned(), Role::Warn),
            answer => (answer.to_owned(), Role::Good),
        };
        let paragraphs: Vec<(String, Role)> = [answer].into_iter().chain(proof).collect();
        self.draw_lines(buf, area, view, &paragraphs);
    }

    fn draw_lines(&mut self, buf: &mut Buffer, area: Rect, view: &View, words: &[(String, Role)]) {
        let wrapped = |width: u16| -> Vec<(&str, Role)> {
            let wrap = |(words, role)| {
                text::wrap(words, usize::from(width).max(1)).into_iter().map(move |it| (it, role))
            };
            words.iter().map(|(words, role)| (words.as_str(), *role)).flat_map(wrap).collect()
        };
        let short = wrapped(area.width.min(large::GLANCE));
        let lines = match large::spacing(short.len(), area.height) {
            2 => short,
            _ => wrapped(area.width),
        };
        let step = large::spacing(lines.len(), area.height);
        let shown = usize::from(area.height.div_ceil(step));
        self.top = self.top.min(lines.len().saturating_sub(shown));
        for (at, (line, role)) in lines.iter().skip(self.top).take(shown).enumerate() {
            let row = Rect { y: area.y + at as u16 * step, height: 1, ..area };
            large::put_centred(buf, row, line, view.theme.style(*role));
        }
        more_signs(buf, area, view, self.top > 0, self.top + shown < lines.len());
    }
}

/// How many held and how many did not, in words.
pub fn tally(view: &View, tally: Tally) -> String {
    view.with(
        "rehearse-tally",
        &[("held", i64::from(tally.held).into()), ("failed", i64::from(tally.failed).into())],
    )
}

/// The words of what is rehearsed.
struct Words<'a> {
    said: &'a str,
    answer: &'a str,
    /// What proves the answer; a tactic is not answered by proofs.
    proof: Option<&'a str>,
}

impl<'a> Words<'a> {
    fn of(deal: &'a Deal, cue: &Cue) -> Self {
        match cue.kind {
            Kind::Tactic => Tactic::find(deal, &cue.id).map(|it| Self {
                said: it.text.text(),
                answer: it.answer.text(),
                proof: None,
            }),
            _ => Objection::find(deal, &cue.id).map(|it| Self {
                said: it.text.text(),
                answer: it.answer.text(),
                proof: Some(it.proof.text()).filter(|_| !it.answer.text().is_empty()),
            }),
        }
        .unwrap_or(Self { said: "", answer: "", proof: None })
    }

    /// What proves the answer, or that nothing does.
    fn proof_line(&self, view: &View) -> Option<(String, Role)> {
        Some(match self.proof? {
            "" => (view.say("rehearse-no-proof").into_owned(), Role::Warn),
            proof => (view.with("rehearse-proof", &[("proof", Arg::Text(proof))]), Role::Text),
        })
    }

    /// What they say, in quotes that some write themselves.
    fn quoted(&self, view: &View) -> String {
        let said = self.said.trim();
        if said.starts_with(['«', '"', '“', '„']) {
            said.to_owned()
        } else {
            view.with("rehearse-said", &[("said", Arg::Text(said))])
        }
    }
}

/// The issue with its weight, or that it is a tactic.
fn belongs(view: &View, cue: &Cue) -> String {
    let Some(id) = &cue.issue else { return view.say("rehearse-tactic").into_owned() };
    let weight = view.item::<Issue>(id).map(|it| view.picked(it.weight));
    let name = view.name(Kind::Issue, id).replace('\n', " ");
    match weight.filter(|weight| !weight.is_empty()) {
        Some(weight) => format!("{name}, {weight}"),
        None => name,
    }
}

/// Who answers: the one named, else who speaks on the issue, else who leads at the table.
fn speaker(view: &View, negotiation: &Id, cue: &Cue) -> (String, Role) {
    let issue = cue.issue.as_ref().and_then(|id| view.item::<Issue>(id));
    let named = Objection::find(view.deal, &cue.id).and_then(|it| it.speaker.get());
    let member = named.or_else(|| issue.and_then(|it| it.speaker.get())).or_else(|| {
        let negotiation = Negotiation::find(view.deal, negotiation)?;
        let ours = negotiation.rounds.iter().flat_map(|round| &round.ours);
        ours.filter(|_| cue.issue.is_none())
            .find(|it| it.role.is(TableRole::Leads))
            .and_then(|it| it.person.get())
    });
    match member {
        Some(id) => {
            let who = view.name(Kind::Member, id);
            (view.with("rehearse-answers", &[("who", Arg::Text(&who))]), Role::Text)
        }
        None => (view.say("rehearse-nobody").into_owned(), Role::Warn),
    }
}
