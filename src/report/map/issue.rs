//! The issues of a map, a row each.

use crate::domain::choice::Choice as _;
use crate::domain::negotiation::{Concession, Issue, Negotiation};
use crate::domain::words::Weight;
use crate::domain::{Kind, Known};

use super::{Room, there};
use crate::report::level::{LevelColumn, level_phrase, on_scale};
use crate::report::outline::{Cell, Column, Line, Span, Table, Tone};
use crate::report::voice::{Voice, message_id};

/// The columns with their shares of the width.
const COLUMNS: [(&str, u16, Tone); 8] = [
    ("column-issue", 102, Tone::Plain),
    ("column-fail", 80, Tone::Fail),
    ("column-acceptable", 80, Tone::Acceptable),
    ("column-ideal", 80, Tone::Ideal),
    ("paper-opening", 66, Tone::Plain),
    ("paper-interests", 152, Tone::Plain),
    ("paper-trades", 152, Tone::Plain),
    ("paper-speaker", 78, Tone::Plain),
];

/// The table of the issues.
pub fn table(voice: &Voice, it: &Negotiation, room: &Room) -> Table {
    let column =
        |(id, share, tone): (&str, u16, Tone)| Column::new(voice.own(id), share).toned(tone);
    let columns: Vec<Column> = COLUMNS.into_iter().map(column).collect();
    let issues = it.issues.iter().zip(&room.rows);
    let row = |(issue, rows): (&std::sync::Arc<Issue>, &usize)| {
        let cells = cells(voice, issue).into_iter().enumerate();
        cells.map(|(at, lines)| room.cell(&lines, &columns, at, *rows)).collect()
    };
    let rows = issues.map(row).collect();
    Table { columns, rows }
}

/// What stands in the row of an issue, whole.
fn cells(voice: &Voice, issue: &Issue) -> Vec<Cell> {
    let mut cells = vec![heads(voice, issue)];
    cells.extend(LevelColumn::ALL.map(|level| vec![self::level(voice, issue, level)]));
    cells.push(vec![opening(voice, issue)]);
    cells.push(interests(voice, issue));
    cells.push(issue.concessions.iter().map(|it| trade(voice, it)).collect());
    let speaker = issue.speaker.get();
    cells.push(vec![speaker.map_or_else(Line::default, |id| voice.brief_member(id))]);
    cells
}

/// The issue and how much it matters, in a sign and a word.
fn heads(voice: &Voice, issue: &Issue) -> Cell {
    let title = voice.name(Kind::Issue, &issue.id).toned(Tone::Strong);
    let weight = issue.weight.get().map(|weight| {
        let (sign, tone) = match weight {
            Weight::Compulsory => ("! ", Tone::Warn),
            Weight::Important | Weight::Desirable => ("", Tone::Quiet),
        };
        let word = voice.own(&message_id(&["c", Weight::NAME, weight.word()]));
        Line::own(sign).and(word).toned(tone)
    });
    [Some(title), weight].into_iter().flatten().collect()
}

fn level(voice: &Voice, issue: &Issue, level: LevelColumn) -> Line {
    let phrase = level_phrase(voice.texts, &issue.scale, level);
    if phrase.is_empty() { voice.own("level-not-set").toned(Tone::Unknown) } else { phrase }
}

fn opening(voice: &Voice, issue: &Issue) -> Line {
    match &issue.opening {
        Known::Is(text) => on_scale(voice.texts, &issue.scale, text).into(),
        Known::Unknown => voice.unknown(),
        Known::NotAsked => Line::default(),
    }
}

fn interests(voice: &Voice, issue: &Issue) -> Cell {
    let side = |id: &str, text| {
        let text = there(voice, text);
        let label = voice.own(id).and(Span::own(" ")).toned(Tone::Quiet);
        if text.is_empty() { text } else { label.and(text) }
    };
    let both =
        [side("paper-ours", &issue.our_interest), side("paper-theirs", &issue.their_interest.text)];
    both.into_iter().filter(|line| !line.is_empty()).collect()
}

/// What we give and what we ask for it.
fn trade(voice: &Voice, it: &Concession) -> Line {
    let get = there(voice, &it.get);
    let get = if get.is_empty() { voice.own("paper-for-nothing").toned(Tone::Warn) } else { get };
    let give = if it.give.has_text() { voice.text(&it.give) } else { voice.not_asked() };
    give.and(Span::own(" ↔ ").toned(Tone::Quiet)).and(get)
}
