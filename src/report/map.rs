//! The map of a negotiation on one page, as one takes it to the meeting: what we come for, every
//! issue with its levels, interests and trades, and where we stop.
//!
//! What does not fit the page is cut where it stands; the brief has every text whole.

mod fit;
mod issue;
mod sheet;

use crate::domain::current;
use crate::domain::field::field;
use crate::domain::known::Text;
use crate::domain::negotiation::{Delegate, Negotiation, Round};
use crate::domain::stakeholder::Stakeholder;
use crate::domain::{Id, Kind, shelf::Entity as _};

use super::level::LevelColumn;
use super::outline::{Block, Cell, Column, Fill, Line, Outline, Sheet, Span, Table, Tone};
use super::voice::Voice;
use sheet::Room;

/// The map of the negotiation that is prepared, or of the last one.
pub fn outline(voice: &Voice) -> Outline {
    let Some(negotiation) = looked_at(voice) else { return nothing(voice) };
    fit::fitted(voice, negotiation)
}

/// The negotiation that is told of: the one that was chosen, else the current one, else the last.
pub fn looked_at<'a>(voice: &Voice<'a>) -> Option<&'a Negotiation> {
    let chosen = voice.negotiation.and_then(|id| Negotiation::find(voice.deal, id));
    if chosen.is_some() {
        return chosen;
    }
    current::negotiation(voice.deal).or_else(|| voice.deal.negotiations.last().map(AsRef::as_ref))
}

fn sheet(voice: &Voice, title: Line, blocks: Vec<Block>) -> Outline {
    let whole = Outline::new(voice.texts.language(), title, blocks);
    Outline { sheet: Sheet::Landscape, ..whole }
}

fn nothing(voice: &Voice) -> Outline {
    sheet(voice, voice.deal_title(), vec![Block::Paragraph(voice.own("paper-no-negotiation"))])
}

fn page(voice: &Voice, it: &Negotiation, room: &Room) -> Outline {
    let mut blocks = vec![Block::Paragraph(room.rows(&under_title(voice, it), 1))];
    for round in &it.rounds {
        blocks.push(Block::Paragraph(room.rows(&round_line(voice, round), 1)));
        blocks.push(Block::Paragraph(room.rows(&table_line(voice, round), 2)));
    }
    blocks.push(band(voice, it, room, ["aim", "client_act", "fallback_act"], |_| Tone::Plain));
    if it.issues.is_empty() {
        blocks.push(Block::Paragraph(voice.own("paper-no-issues").toned(Tone::Warn)));
    } else {
        blocks.push(Block::Table(issue::table(voice, it, room)));
    }
    let overall = ["overall.fail", "overall.acceptable", "overall.ideal"];
    blocks.push(band(voice, it, room, overall, |at| LevelColumn::ALL[at].tone()));
    blocks.push(last_band(voice, it, room));
    let title = room.title(&voice.name(Kind::Negotiation, &it.id));
    Outline { day: it.first_day(), ..sheet(voice, title, blocks) }
}

/// Which deal it is, and which target tasks the negotiation serves.
fn under_title(voice: &Voice, it: &Negotiation) -> Line {
    let numbers = it.tasks.iter().filter_map(|served| served.task.get());
    let numbers: Vec<Line> = numbers.map(|number| Span::free(number.as_str()).into()).collect();
    let tasks = if numbers.is_empty() {
        Line::default()
    } else {
        voice.own("paper-tasks").and(Span::own(" ")).and(Line::join(numbers, ", "))
    };
    Line::join([voice.deal_title(), tasks], " · ").toned(Tone::Quiet)
}

/// When, where and how people meet.
fn round_line(voice: &Voice, round: &Round) -> Line {
    let day = if round.date.is_known() { voice.day(&round.date) } else { voice.not_asked() };
    let format = if round.format.is_known() { voice.pick(round.format) } else { Line::default() };
    let minutes = round.length_min.get().map_or_else(Line::default, |minutes| {
        voice.with("count-minutes", &[("count", Fill::Count(i64::from(*minutes)))])
    });
    Line::join([day.toned(Tone::Strong), there(voice, &round.place), format, minutes], " · ")
}

/// Who meets whom, each with a part in it.
fn table_line(voice: &Voice, round: &Round) -> Line {
    let theirs = round.theirs.iter().map(|id| their_person(voice, id));
    let theirs = Line::join(theirs, "; ");
    let theirs = if theirs.is_empty() { voice.not_asked() } else { theirs };
    let ours = Line::join(round.ours.iter().map(|it| our_person(voice, it)), "; ");
    let ours = if ours.is_empty() { voice.not_asked() } else { ours };
    let label = |id: &str| voice.own(id).and(Span::own(" ")).toned(Tone::Quiet);
    let sides = [label("paper-theirs").and(theirs), label("paper-ours").and(ours)];
    Line::join(sides, "   ")
}

fn their_person(voice: &Voice, id: &Id) -> Line {
    let roles =
        field(Kind::Stakeholder, "roles").filter(|_| Stakeholder::find(voice.deal, id).is_some());
    let roles = roles.map_or_else(Line::default, |field| voice.held(field, id));
    let roles = if roles.is_empty() { roles } else { in_brackets(roles) };
    voice.brief_person(id).and(roles)
}

fn our_person(voice: &Voice, it: &Delegate) -> Line {
    let name = match it.person.get() {
        Some(id) => voice.brief_member(id),
        None => voice.own("nameless-ours"),
    };
    if !it.role.is_known() {
        return name;
    }
    name.and(in_brackets(voice.pick(it.role)))
}

fn in_brackets(words: Line) -> Line {
    Line::own(" (").and(words).and(Span::own(")")).toned(Tone::Quiet)
}

/// A text where there is one.
fn there(voice: &Voice, text: &Text) -> Line {
    if text.has_text() { voice.text(text) } else { Line::default() }
}

/// Three texts of the negotiation beside one another.
fn band(
    voice: &Voice,
    it: &Negotiation,
    room: &Room,
    keys: [&str; 3],
    tone: impl Fn(usize) -> Tone,
) -> Block {
    let fields: Vec<_> = keys.iter().filter_map(|key| field(Kind::Negotiation, key)).collect();
    let columns = fields.iter().enumerate();
    let columns =
        columns.map(|(at, field)| Column::new(voice.label(field), 1).toned(tone(at))).collect();
    let cells = fields.iter().map(|field| voice.value(field, &it.id));
    let cells = cells.map(|line| vec![room.third(&line)]).collect();
    Block::Table(Table { columns, rows: vec![cells] })
}

/// What we do without an agreement, what we may agree to, when we pause or leave.
fn last_band(voice: &Voice, it: &Negotiation, room: &Room) -> Block {
    let label = |key: &str| field(Kind::Negotiation, key).map(|field| voice.label(field));
    let title = |key: &str| Column::new(label(key).unwrap_or_default(), 1);
    let keys = ["our_alternative", "mandate.limits", "walk_away"];
    let cells: Vec<Cell> = vec![
        vec![room.third(&voice.text(&it.our_alternative))],
        vec![room.third(&mandate(voice, it))],
        vec![room.third(&voice.text(&it.walk_away))],
    ];
    Block::Table(Table { columns: keys.map(title).to_vec(), rows: vec![cells] })
}

/// The limits, who may change them and how to reach that person.
fn mandate(voice: &Voice, it: &Negotiation) -> Line {
    let part = |key: &str, text: &Text| {
        let label = field(Kind::Negotiation, key).filter(|_| text.has_text());
        let label = label.map(|field| voice.label(field).and(Span::own(": ")).toned(Tone::Quiet));
        label.map_or_else(Line::default, |label| label.and(voice.text(text)))
    };
    let mandate = &it.mandate;
    let reach = [part("mandate.who", &mandate.who), part("mandate.phone", &mandate.phone)];
    Line::join([voice.text(&mandate.limits)].into_iter().chain(reach), " · ")
}
