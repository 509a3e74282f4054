//! The ladder of an issue: its levels as a bar, the stop line and our opening above, their limit
//! and the zone of agreement below.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::Known;
use crate::domain::level::Zone;
use crate::domain::negotiation::{Better, Issue, Scale, ScaleType};
use crate::l10n::Arg;
use crate::ui::speak::LevelColumn;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::bar::{draw_levels, draw_stretch, place_labels};
use crate::ui::widget::scale;
use crate::ui::widget::text;

/// A place on the scale as a number: numbers themselves, days counted.
fn place(scale: &Scale, text: &str) -> Option<f64> {
    match scale.kind.get()? {
        ScaleType::Number => text.trim().replace(',', ".").parse().ok(),
        ScaleType::Date => text
            .parse::<chrono::NaiveDate>()
            .ok()
            .map(|day| f64::from(chrono::Datelike::num_days_from_ce(&day))),
        ScaleType::Text => None,
    }
}

/// Draws the levels in so many rows at most: the bar with stop line, opening and their limit, then
/// the zone of agreement; a scale in words says its levels. Returns the rows taken.
pub fn draw(buf: &mut Buffer, area: Rect, view: &View, issue: &Issue) -> u16 {
    if area.height == 0 {
        return 0;
    }
    let scale = &issue.scale;
    if scale.kind.is(ScaleType::Text) {
        return if area.height > 3 { in_words(buf, area, view, issue) } else { 0 };
    }
    let at = |text: &str| place(scale, text);
    let acceptable = at(scale.acceptable.text());
    let ideal = at(scale.ideal.text());
    if acceptable.is_none() && ideal.is_none() {
        return 0;
    }
    let above = [("ladder-stop", scale.stop.text()), ("ladder-opening", issue.opening.text())];
    let below = [("ladder-their-limit", issue.their_limit.value.text())];
    let values: Vec<f64> = [acceptable, ideal]
        .into_iter()
        .flatten()
        .chain(above.iter().chain(&below).filter_map(|(_, text)| at(text)))
        .collect();
    let better_up = !matches!(scale.better.get(), Some(Better::Less | Better::Earlier));
    let line = scale::Scale::around(&values, better_up, area.width);
    marks(buf, Rect { height: 1, ..area }, view, &line, scale, &above, "▼");
    let labels = [LevelColumn::Fail, LevelColumn::Acceptable, LevelColumn::Ideal];
    let labels = labels.map(|column| view.level_phrase(scale, column));
    let bar_area = Rect { y: area.y + 1, height: 1, ..area };
    draw_levels(
        buf,
        bar_area,
        &line.levels(acceptable, ideal),
        labels.each_ref().map(String::as_str),
        view.theme,
    );
    marks(buf, Rect { y: area.y + 2, height: 1, ..area }, view, &line, scale, &below, "▲");
    if area.height < 4 {
        return 3;
    }
    zone(buf, Rect { y: area.y + 3, height: 1, ..area }, view, &line, issue);
    4
}

/// The stretch on which both sides could meet, or in words why there is none.
fn zone(buf: &mut Buffer, area: Rect, view: &View, line: &scale::Scale, issue: &Issue) {
    let scale = &issue.scale;
    let limit = issue.their_limit.value.text();
    let value = |text: &str| view.on_scale(scale, text);
    let bare = Scale { unit: Known::NotAsked, ..scale.clone() };
    let (span, words, role) = match scale.zone(limit) {
        Zone::Words => return,
        Zone::LimitUnknown => (None, view.say("zone-limit-unknown").into_owned(), Role::Unknown),
        Zone::Nowhere => {
            let limit = view.on_scale(&bare, limit);
            let acceptable = value(scale.acceptable.text());
            let args = [("limit", Arg::Text(&limit)), ("acceptable", Arg::Text(&acceptable))];
            (None, view.with("zone-nowhere", &args), Role::Danger)
        }
        Zone::Between(from, to) => {
            let (first, last) = (view.on_scale(&bare, &from), value(&to));
            let args = [("from", Arg::Text(&first)), ("to", Arg::Text(&last))];
            let column = |text| place(scale, text).map(|at| line.column(at));
            let span = column(&from).zip(column(&to)).map(|(a, b)| a.min(b)..a.max(b) + 1);
            (span, view.with("zone-between", &args), Role::Good)
        }
    };
    draw_stretch(buf, area, span, &words, view.theme.style(role));
}

/// The three levels of a scale in words, a line each, then what we believe of their limit.
fn in_words(buf: &mut Buffer, area: Rect, view: &View, issue: &Issue) -> u16 {
    let scale = &issue.scale;
    let limit = &issue.their_limit.value;
    let limit = if limit.has_text() {
        format!("{} {}", view.say("ladder-their-limit"), limit.text())
    } else {
        view.say("zone-limit-unknown").into_owned()
    };
    let level = |column| view.level_phrase(scale, column);
    let lines = [
        ("✗", level(LevelColumn::Fail), Role::Danger),
        ("○", level(LevelColumn::Acceptable), Role::Warn),
        ("●", level(LevelColumn::Ideal), Role::Good),
        ("▲", limit, Role::Text),
    ];
    for (y, (sign, words, role)) in (area.y..area.bottom()).zip(&lines) {
        let words =
            if words.is_empty() { view.say("level-not-set").into_owned() } else { words.clone() };
        let words = format!("{sign} {}", words.replace('\n', " "));
        text::put(buf, area.x, y, area.width, &words, view.theme.style(*role));
    }
    area.height.min(4)
}

fn marks(
    buf: &mut Buffer,
    area: Rect,
    view: &View,
    line: &scale::Scale,
    scale: &Scale,
    marks: &[(&str, &str)],
    sign: &str,
) {
    let words: Vec<(u16, String)> = marks
        .iter()
        .filter_map(|(id, text)| {
            let column = line.column(place(scale, text)?);
            Some((column, format!("{} {}", view.say(id), view.on_scale(scale, text))))
        })
        .collect();
    let borrowed: Vec<(u16, &str)> =
        words.iter().map(|(column, words)| (*column, words.as_str())).collect();
    let style = view.theme.style(Role::Text);
    for (label, (column, words)) in place_labels(&borrowed, area.width).iter().zip(&words) {
        text::put(buf, area.x + column, area.y, 1, sign, view.theme.style(Role::Accent));
        if label.row == 0 {
            text::put(
                buf,
                area.x + label.x,
                area.y,
                area.width.saturating_sub(label.x),
                words,
                style,
            );
        }
    }
}
