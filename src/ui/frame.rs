//! The frame of all screens: the deal above, the seven steps, the keys and the save state below.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::deal::DealState;
use crate::domain::words::YesNo;
use crate::domain::{Step, assignment};
use crate::l10n::Arg;
use crate::ui::chrome::Chrome;
use crate::ui::room::clock;
use crate::ui::step::severity_role;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// The least size on which the program draws itself.
pub const LEAST: (u16, u16) = (60, 16);

/// Draws the two upper lines.
pub fn head(buf: &mut Buffer, area: Rect, view: &View, step: Step, read_only: bool) {
    let bar = view.theme.style(Role::Bar);
    buf.set_style(Rect { height: 2.min(area.height), ..area }, bar);
    first_line(buf, Rect { height: 1, ..area }, view, read_only);
    steps(buf, Rect { y: area.y + 1, height: 1, ..area }, view, step);
}

/// Something that must be seen at once.
struct Badge {
    words: Cow<'static, str>,
    /// The same in fewer words, for where room is short.
    brief: Option<Cow<'static, str>>,
    role: Role,
}

impl Badge {
    fn words(&self, brief: bool) -> &str {
        self.brief.as_deref().filter(|_| brief).unwrap_or(&self.words)
    }

    /// The cells it takes, the gap before it included.
    fn width(&self, brief: bool) -> u16 {
        text::width(self.words(brief)) as u16 + APART
    }
}

/// What the first line can hold, and what it leaves out first where the window is narrow.
struct FirstLine {
    /// Each with whether it is said in fewer words.
    badges: Vec<(Badge, bool)>,
    title: u16,
    proven: bool,
    long_stage: bool,
    /// The cells of the strip: none, one a stage, or two.
    strip: u16,
}

/// The cells the deal's title keeps, as far as it is so long.
const TITLE: u16 = 20;
/// The cells it has more before the other badges have any.
const WIDER: u16 = 16;
/// The cells between two parts of the line.
const APART: u16 = 2;

impl FirstLine {
    /// Title, amount and number of the stage always; then a badge, the strip, the badges that have
    /// a brief form, the proven stage in words, the other badges, the stage's name, as long as the
    /// title keeps its least.
    fn fit(
        room: u16,
        name: u16,
        fixed: u16,
        [proven, stage]: [u16; 2],
        badges: Vec<Badge>,
    ) -> Self {
        let mut free = room.saturating_sub(fixed).saturating_sub(name.min(TITLE));
        let mut take = |cells: u16| {
            let fits = cells <= free;
            free -= if fits { cells } else { 0 };
            fits
        };
        let first = badges
            .first()
            .and_then(|badge| [false, true].into_iter().find(|brief| take(badge.width(*brief))));
        let small = take(8 + APART);
        let pressing = |badge: &Badge| badge.brief.is_some() && take(badge.width(true));
        let pressing: Vec<bool> = badges.iter().skip(1).map(pressing).collect();
        let proven = take(proven);
        let least = name.min(TITLE);
        let wider = name.min(TITLE + WIDER) - least;
        let least = least + if take(wider) { wider } else { 0 };
        let mut badges = badges.into_iter();
        let mut kept: Vec<(Badge, bool)> = badges.next().zip(first).into_iter().collect();
        let mut all = first.is_some();
        for (badge, pressing) in badges.zip(pressing) {
            let more = badge.width(false) - if pressing { badge.width(true) } else { 0 };
            all = all && take(more);
            if all || pressing {
                kept.push((badge, !all));
            }
        }
        let long_stage = take(stage);
        let title = name.min(least + free);
        free -= title - least;
        let wide = small && free >= 7;
        let strip = if wide { 2 } else { u16::from(small) };
        Self { badges: kept, title, proven, long_stage, strip }
    }
}

fn first_line(buf: &mut Buffer, area: Rect, view: &View, read_only: bool) {
    let deal = view.deal;
    let number = view.with("stage-number", &[("number", Arg::Count(i64::from(deal.stage)))]);
    let proven = format!(", {}", view.standing().proven(view.texts));
    let beside = format!(" · {}", view.stage_title(deal.stage));
    let amount = deal.price().map(|money| view.money_short(money)).unwrap_or_default();
    let width = |words: &str| text::width(words) as u16;
    let amount_room = if amount.is_empty() { 0 } else { width(&amount) + APART };
    let fixed = amount_room + width(&number) + APART;
    // The clock of a session stands in sight at every width.
    let clock = clock::badge(view);
    let clock_room = clock.as_ref().map_or(0, |(words, _)| width(words) + APART);
    let area = Rect { width: area.width.saturating_sub(clock_room), ..area };
    if let Some((words, role)) = &clock {
        let end = area.right() + clock_room - 1;
        text::put_right(buf, end, area.y, width(words), words, view.theme.style(*role));
    }
    let room = area.width.saturating_sub(2);
    let more = [width(&proven), width(&beside)];
    let line = FirstLine::fit(room, width(&deal.title), fixed, more, badges(view, read_only));
    let mut end = area.right().saturating_sub(1);
    for (badge, brief) in line.badges.iter().rev() {
        let (words, style) = (badge.words(*brief), view.theme.style(badge.role));
        end -= text::put_right(buf, end, area.y, width(words), words, style) + APART;
    }
    if line.strip > 0 {
        end = end.saturating_sub(7 * line.strip + 1);
        draw_strip(buf, end, area.y, line.strip, view);
    }
    let mut x = area.x + 1;
    x += text::put(buf, x, area.y, line.title, &deal.title, view.theme.style(Role::Strong)) + APART;
    if !amount.is_empty() {
        x += text::put(buf, x, area.y, width(&amount), &amount, view.theme.style(Role::Muted))
            + APART;
    }
    let stage = if line.long_stage { number + &beside } else { number };
    let stage = if line.proven { stage + &proven } else { stage };
    text::put(buf, x, area.y, end.saturating_sub(x), &stage, view.theme.style(Role::Accent));
}

/// The eight stages: full signs as far as the evidence goes, empty ones as far as it is only said;
/// the declared stage is round.
fn draw_strip(buf: &mut Buffer, x: u16, y: u16, apart: u16, view: &View) {
    let (declared, proven) = (view.deal.stage, view.holes.proven.stage);
    for stage in 0..8u32 {
        let (sign, role) = match (stage == declared, stage <= proven) {
            (true, true) => ("●", Role::AccentBold),
            (true, false) => ("○", Role::AccentBold),
            (false, true) => ("■", Role::Muted),
            (false, false) if stage < declared => ("□", Role::Warn),
            (false, false) => ("·", Role::Muted),
        };
        text::put(buf, x + apart * stage as u16, y, 1, sign, view.theme.style(role));
    }
}

/// What must be seen at once, the most pressing first.
fn badges(view: &View, read_only: bool) -> Vec<Badge> {
    let deal = view.deal;
    let late = deal.dates.decision.get().is_some_and(|day| *day < view.today)
        && deal.status.state.get().is_none_or(|state| state == DealState::Open);
    let all = [
        ("badge-read-only", read_only, Role::Warn),
        ("badge-fictional", deal.fictional, Role::Badge),
        ("badge-control", deal.qualification.decision.control.is(YesNo::Yes), Role::Danger),
        ("badge-late", late, Role::Danger),
    ];
    let shown = all.into_iter().filter(|(_, shown, _)| *shown);
    let badge = |(id, _, role)| Badge { words: view.say(id), brief: None, role };
    shown.map(badge).chain(overdue(view)).collect()
}

/// How many assignments are overdue.
fn overdue(view: &View) -> Option<Badge> {
    let count = assignment::overdue(view.deal, view.today) as i64;
    let words = view.with("overdue-assignments", &[("count", Arg::Count(count))]).into();
    let brief = view.with("overdue-assignments.brief", &[("count", Arg::Count(count))]).into();
    let brief = Some(brief);
    (count > 0).then_some(Badge { words, brief, role: Role::Danger })
}

/// The steps with their holes; below 100 columns only the current one is named.
fn steps(buf: &mut Buffer, area: Rect, view: &View, step: Step) {
    let named = area.width >= 100;
    let mut x = area.x + 1;
    for (other, (start, width)) in step_places(area, view, step) {
        let here = other == step;
        let (count, worst) = view.holes.of_step(other);
        let label = step_label(view, other, here || named);
        let role = if here { Role::AccentStrong } else { Role::Muted };
        if here {
            buf.set_style(Rect { x: start, y: area.y, width, height: 1 }, view.theme.style(role));
        }
        x = start + 1;
        x += text::put(
            buf,
            x,
            area.y,
            area.right().saturating_sub(x),
            &label,
            view.theme.style(role),
        );
        if let Some(worst) = worst {
            let role = if here { role } else { severity_role(worst) };
            text::put(
                buf,
                x + 1,
                area.y,
                area.right().saturating_sub(x + 1),
                &format!("⚠{count}"),
                view.theme.style(role),
            );
        }
    }
    let _ = x;
}

fn step_label(view: &View, step: Step, named: bool) -> String {
    if named {
        format!("{} {}", step.number(), view.say(&format!("step-{}", step.key())))
    } else {
        step.number().to_string()
    }
}

/// Where each step stands in the second line: its first cell and its width.
pub fn step_places(area: Rect, view: &View, step: Step) -> Vec<(Step, (u16, u16))> {
    let named = area.width >= 100;
    let mut x = area.x;
    Step::ALL
        .into_iter()
        .map(|other| {
            let label = step_label(view, other, named || other == step);
            let (count, _) = view.holes.of_step(other);
            let holes = if count > 0 { text::width(&format!(" ⚠{count}")) } else { 0 };
            let width = (text::width(&label) + holes) as u16 + 2;
            let place = (other, (x, width));
            x += width;
            place
        })
        .collect()
}

/// What the bottom line says of the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveWords {
    /// Nothing has been changed yet.
    Untouched,
    /// A save is under way.
    Writing,
    /// All is on the disk since this time of day.
    Saved(String),
    /// It is not, and why.
    Failed(String),
}

/// A key and what it does, for the bottom line.
pub struct Hint {
    /// The key.
    pub key: String,
    /// What it does.
    pub words: String,
    /// The same in fewer words, for where room is short.
    pub brief: Option<String>,
    /// Whether it stays in sight whatever else has to go: the way to all the other keys.
    pub stays: bool,
}

impl Hint {
    fn words(&self, brief: bool) -> &str {
        self.brief.as_deref().filter(|_| brief).unwrap_or(&self.words)
    }

    /// The cells it takes, the gap after it included.
    fn width(&self, brief: bool) -> u16 {
        (text::width(&self.key) + 1 + text::width(self.words(brief)) + 3) as u16
    }
}

/// How many hints, the first ones, have to be in sight before any of them is said at length.
const FIRST_HINTS: usize = 5;

/// Draws the bottom line: a notice or the keys, dropped from the right, and the save state last.
pub fn foot(
    buf: &mut Buffer,
    area: Rect,
    chrome: Chrome,
    hints: &[Hint],
    notice: Option<(&str, Role)>,
    save: &SaveWords,
) {
    buf.set_style(area, chrome.theme.style(Role::Bar));
    let (words, role) = match save {
        SaveWords::Untouched => (String::new(), Role::Muted),
        SaveWords::Writing => (chrome.say("save-writing").into_owned(), Role::Accent),
        SaveWords::Saved(time) => {
            (chrome.with("save-saved", &[("time", Arg::Text(time))]), Role::Good)
        }
        SaveWords::Failed(why) => {
            (chrome.with("save-failed", &[("why", Arg::Text(why))]), Role::Danger)
        }
    };
    let most = area.width.saturating_sub(2) * 3 / 5;
    let width = (text::width(&words) as u16).min(most);
    let end = area.right().saturating_sub(1);
    text::put_right(buf, end, area.y, width, &words, chrome.theme.style(role));
    let end = if width > 0 { end - width - 2 } else { end };
    if let Some((notice, role)) = notice {
        text::put(
            buf,
            area.x + 1,
            area.y,
            end.saturating_sub(area.x + 1),
            notice,
            chrome.theme.style(role),
        );
        return;
    }
    let mut x = area.x + 1;
    let first: u16 = hints.iter().take(FIRST_HINTS).map(|hint| hint.width(false)).sum();
    let brief = x + first > end + 3;
    for hint in fitting(hints, (end + 3).saturating_sub(x), brief) {
        let words = hint.words(brief);
        x += text::put(buf, x, area.y, end - x, &hint.key, chrome.theme.style(Role::Key)) + 1;
        x += text::put(buf, x, area.y, end - x, words, chrome.theme.style(Role::Muted)) + 3;
    }
}

/// The hints that have room in so many cells: those that stay, and of the others the first ones.
fn fitting(hints: &[Hint], room: u16, brief: bool) -> impl Iterator<Item = &Hint> {
    let kept: u16 = hints.iter().filter(|it| it.stays).map(|it| it.width(brief)).sum();
    let mut left = room.checked_sub(kept);
    hints.iter().filter(move |hint| {
        if hint.stays {
            return kept <= room;
        }
        left = left.and_then(|left| left.checked_sub(hint.width(brief)));
        left.is_some()
    })
}

/// Says that the window is too small.
pub fn too_small(buf: &mut Buffer, area: Rect, words: &str, style: ratatui::style::Style) {
    for (at, line) in text::wrap(words, usize::from(area.width).max(1)).iter().enumerate() {
        text::put(buf, area.x, area.y + at as u16, area.width, line, style);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_is_in_sight_even_where_what_is_more_needed_has_no_room() {
        let hint = |key: &str, words: &str, stays| Hint {
            key: key.to_owned(),
            words: words.to_owned(),
            brief: None,
            stays,
        };
        let hints =
            [hint("c", "remark", false), hint("n", "a long name", false), hint("F1", "keys", true)];
        let seen = |room| fitting(&hints, room, false).map(|it| &*it.key).collect::<Vec<_>>();
        assert_eq!(seen(60), ["c", "n", "F1"]);
        assert_eq!(seen(22), ["c", "F1"]);
        assert_eq!(seen(12), ["F1"]);
        assert_eq!(seen(5), [""; 0]);
    }
}
