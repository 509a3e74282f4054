//! Drawing the remark box.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use crate::domain::choice::Choice as _;
use crate::domain::remark::{RemarkKind, RemarkWeight, Voice};
use crate::l10n::Arg;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

use super::{Part, RemarkBox, basis_words};

impl RemarkBox {
    /// Draws the box and says where the cursor stands.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, view: &View) -> Option<(u16, u16)> {
        Clear.render(area, buf);
        buf.set_style(area, view.theme.style(Role::Overlay));
        let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
        self.draw_title(buf, Rect { height: 1, ..inner }, view);
        let choices = u16::from(self.part != Part::Text);
        let more = u16::from(!self.input.is_hidden());
        let below = 2 + choices + more;
        let input = Rect { y: area.y + 1, height: area.height.saturating_sub(below), ..inner };
        let hint = view.say(if self.input.is_hidden() { "secret-hint" } else { "remark-hint" });
        let mut caret = self.input.draw_or(buf, input, view.theme, self.part == Part::Text, &hint);
        let line = |y| Rect { y, height: 1, ..inner };
        let mut y = input.bottom();
        if choices > 0 {
            caret = self.draw_words(buf, line(y), view).or(caret);
            self.draw_choices(buf, line(y), view);
            y += 1;
        }
        self.draw_parts(buf, line(y), view, &self.first_parts(view));
        if more > 0 {
            self.draw_parts(buf, line(y + 1), view, &self.more_parts(view));
        }
        caret.map(|place| (place.x, place.y))
    }

    /// What it is bound to; what a remark of this kind has to say, where there is room.
    fn draw_title(&self, buf: &mut Buffer, area: Rect, view: &View) {
        let what = self.about.title.text();
        let id = if self.more.queued { "remark-queued" } else { "remark-about" };
        let title = view.with(id, &[("what", Arg::Text(what))]);
        let used =
            text::put(buf, area.x, area.y, area.width, &title, view.theme.style(Role::Strong));
        let kind = self.memory.kind.word();
        let need = view.method.remark_kinds.iter().find(|it| &*it.id == kind);
        let Some(need) = need.filter(|_| !self.input.is_hidden()) else { return };
        let words = view.both(&need.needs);
        let room = area.width.saturating_sub(used + 3);
        if text::width(words) <= usize::from(room) {
            let style = view.theme.style(Role::Muted);
            text::put_right(buf, area.right(), area.y, room, words, style);
        }
    }

    fn draw_words(
        &self,
        buf: &mut Buffer,
        area: Rect,
        view: &View,
    ) -> Option<ratatui::layout::Position> {
        let (field, hint) = match self.part {
            Part::Because => (&self.more.because, "remark-because-hint"),
            Part::Better => (&self.more.better, "remark-better-hint"),
            _ => return None,
        };
        buf.set_style(area, view.theme.style(Role::Input));
        let place = field.draw_or(buf, area, view.theme, true, &view.say(hint));
        place.map(|place| ratatui::layout::Position { x: place.x, y: place.y })
    }

    fn first_parts(&self, view: &View) -> Vec<(Part, &'static str, String)> {
        let memory = self.memory;
        let word = |name, word| view.word(name, word).into_owned();
        let all = [
            (Part::Kind, "remark-kind", word(RemarkKind::NAME, memory.kind.word())),
            (Part::Weight, "remark-weight", word(RemarkWeight::NAME, memory.weight.word())),
            (Part::Voice, "remark-voice", word(Voice::NAME, memory.voice.word())),
        ];
        all.into_iter().filter(|it| self.parts().contains(&it.0)).collect()
    }

    /// What is asked for and not forced: its place is empty until somebody fills it.
    fn more_parts(&self, view: &View) -> Vec<(Part, &'static str, String)> {
        let more = &self.more;
        let short = |words: &str| match words.trim() {
            "" => "…".to_owned(),
            words => text::fit(words, 14).into_owned(),
        };
        let basis = more.basis.and_then(super::place_of).map_or(0, |at| at + 1);
        let basis = basis_words(view).into_iter().nth(basis).unwrap_or_default();
        let second = more.second.and_then(|at| more.objects.get(at));
        let author = more.author.as_ref().filter(|_| more.named).map(|(_, name)| name.as_str());
        let all = [
            (Part::Because, "remark-because", short(more.because.text())),
            (Part::Better, "remark-better", short(more.better.text())),
            (Part::About, "remark-object", short(self.about.title.text())),
            (Part::Second, "remark-second", short(second.map_or("", |it| it.title.text()))),
            (Part::Basis, "remark-basis", basis),
            (Part::Error, "remark-error", short(more.error_key().unwrap_or_default())),
            (Part::Author, "remark-author", short(author.unwrap_or_default())),
        ];
        all.into_iter().filter(|it| self.parts().contains(&it.0)).collect()
    }

    fn draw_parts(
        &self,
        buf: &mut Buffer,
        area: Rect,
        view: &View,
        parts: &[(Part, &'static str, String)],
    ) {
        let width = |(_, label, word): &(Part, &'static str, String)| {
            text::width(&view.say(label)) + text::width(word) + 5
        };
        // Where room is short the part in focus stays in sight: those before it give way.
        let here = parts.iter().position(|it| it.0 == self.part).unwrap_or(0);
        let mut first = 0;
        while first < here
            && parts[first..=here].iter().map(width).sum::<usize>() > usize::from(area.width)
        {
            first += 1;
        }
        let mut x = area.x;
        for (part, label, word) in &parts[first..] {
            let role = if *part == self.part { Role::AccentStrong } else { Role::Accent };
            let room = area.right().saturating_sub(x);
            let label = format!("{} ", view.say(label));
            if usize::from(room) < text::width(&label) + 4 {
                break;
            }
            x += text::put(buf, x, area.y, room, &label, view.theme.style(Role::Muted));
            let room = area.right().saturating_sub(x);
            x += text::put(buf, x, area.y, room, &format!(" {word} "), view.theme.style(role)) + 2;
        }
    }

    /// The words of the part in focus with the digits that choose them.
    fn draw_choices(&self, buf: &mut Buffer, area: Rect, view: &View) {
        let Some((words, at)) = self.options(view) else { return };
        let labels: Vec<String> = words
            .iter()
            .enumerate()
            .map(|(at, word)| match at {
                0..10 => format!("{} {word}", (at + 1) % 10),
                _ => word.clone(),
            })
            .collect();
        let total: usize = labels.iter().map(|label| text::width(label) + 2).sum();
        let first = if total <= usize::from(area.width) { 0 } else { at.saturating_sub(1) };
        let mut x = area.x;
        let more = view.theme.style(Role::Muted);
        if first > 0 {
            x += text::put(buf, x, area.y, 1, "…", more) + 1;
        }
        for (index, label) in labels.iter().enumerate().skip(first) {
            let role = if index == at { Role::AccentBold } else { Role::Muted };
            let room = usize::from(area.right().saturating_sub(x));
            let rest = if index + 1 < labels.len() { 3 } else { 0 };
            if room < text::width(label) + rest && index != at {
                text::put(buf, x, area.y, 1, "…", more);
                break;
            }
            x += text::put(buf, x, area.y, room as u16, label, view.theme.style(role)) + 2;
        }
    }
}
