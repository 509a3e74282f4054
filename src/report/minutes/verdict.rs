//! The verdict with its conditions, the votes, the guesses with their confidence, who disagreed.

use crate::domain::choice::{Choice as _, Pick};
use crate::domain::critique::theatre::signs;
use crate::domain::session::{Forecast, Vote, VoteKind};
use crate::domain::{Kind, known};

use super::{Log, row};
use crate::report::outline::{Block, Fill, Line, Pair, Span, Table, Tone};

/// Verdict, conditions, votes, forecasts.
pub(super) fn blocks(log: &Log) -> Vec<Block> {
    let mut rows = log.rows(&[
        "verdict.kind",
        "verdict.curator",
        "verdict.reason",
        "verdict.dissent",
        "verdict.rework",
        "verdict.repeat_on",
        "verdict.return_event",
        "verdict.tell_client",
        "verdict.despite",
        "verdict.no_assignment",
    ]);
    rows.extend(row(log.own("minutes-votes"), tally(log)));
    let mut blocks =
        if rows.is_empty() { log.nothing("verdict-open") } else { vec![Block::Pairs(rows)] };
    for (title, part) in [
        ("list-condition", conditions(log)),
        ("list-vote", votes(log)),
        ("list-forecast", forecasts(log)),
        ("minutes-theatre", theatre(log)),
    ] {
        if let Some(part) = part {
            blocks.extend([Block::Heading(2, log.own(title)), part]);
        }
    }
    blocks
}

/// Figures for the curator: whether the session was one, or theatre.
fn theatre(log: &Log) -> Option<Block> {
    let day = super::day_of(log.session)?;
    let signs = signs(log.now.deal, &log.session.id, day);
    let lines: Vec<Line> = signs
        .iter()
        .filter_map(|sign| {
            let line = Line::own(crate::report::theatre::say(log.now.texts, sign)?);
            Some(if sign.warns() { line.toned(Tone::Warn) } else { line })
        })
        .collect();
    (!lines.is_empty()).then_some(Block::List(lines))
}

/// How many voted for what.
fn tally(log: &Log) -> Line {
    let of = |word: &&str| {
        let kind = VoteKind::from_word(word)?;
        let count = log.session.votes.iter().filter(|it| it.vote.is(kind)).count();
        let count = Fill::Count(count as i64);
        let fills = [
            ("vote", Fill::Span(Span::own(log.now.pick(Pick::Is(kind)).text()))),
            ("count", count),
        ];
        Some(log.now.with("minutes-tally", &fills))
    };
    if log.session.votes.is_empty() {
        return Line::default();
    }
    Line::join(VoteKind::WORDS.iter().filter_map(of), ", ")
}

fn conditions(log: &Log) -> Option<Block> {
    let voice = &log.now;
    let titles = ["f-condition-text", "f-condition-person", "f-condition-date"];
    let rows: Vec<Vec<Line>> = log
        .session
        .verdict
        .conditions
        .iter()
        .map(|it| vec![voice.text(&it.text), who(log, &it.person), voice.day(&it.date)])
        .collect();
    table(log, &titles, &rows)
}

fn votes(log: &Log) -> Option<Block> {
    let vote = |it: &std::sync::Arc<Vote>| {
        let reason = if it.reason.has_text() { log.now.text(&it.reason) } else { Line::default() };
        vec![who(log, &it.person), log.now.pick(it.vote), reason]
    };
    let rows: Vec<Vec<Line>> = log.session.votes.iter().map(vote).collect();
    table(log, &["f-vote-person", "f-vote-vote", "f-vote-reason"], &rows)
}

fn forecasts(log: &Log) -> Option<Block> {
    let rows: Vec<Vec<Line>> = log.session.forecasts.iter().map(|it| forecast(log, it)).collect();
    let titles =
        ["f-forecast-person", "f-forecast-level", "f-forecast-confidence", "minutes-by-issue"];
    table(log, &titles, &rows)
}

fn forecast(log: &Log, it: &Forecast) -> Vec<Line> {
    let sure = it.confidence.get().map_or_else(Line::default, |percent| {
        let percent = crate::l10n::number::decimal(log.now.texts.language(), *percent);
        Span::free(format!("{percent} %")).into()
    });
    let guesses = it.issues.iter().map(|guess| {
        let issue = guess.issue.get();
        let issue = issue.map_or_else(Line::default, |id| log.then.name(Kind::Issue, id));
        Line::join([issue, log.now.pick(guess.level)], ": ")
    });
    vec![who(log, &it.person), log.now.pick(it.level), sure, Line::join(guesses, "; ")]
}

fn who(log: &Log, person: &known::Link) -> Line {
    person.get().map_or_else(|| log.now.not_asked(), |id| log.person(id))
}

/// The rows under their titles, without columns in which nothing stands.
fn table(log: &Log, titles: &[&str], rows: &[Vec<Line>]) -> Option<Block> {
    if rows.is_empty() {
        return None;
    }
    let is_used = |at: &usize| rows.iter().any(|row| row.get(*at).is_some_and(|it| !it.is_empty()));
    let used: Vec<usize> = (0..titles.len()).filter(is_used).collect();
    let kept = |row: &Vec<Line>| used.iter().map(|at| row[*at].clone()).collect();
    let names = used.iter().map(|at| log.own(titles[*at])).collect();
    Some(Block::Table(Table::of_lines(names, rows.iter().map(kept).collect())))
}

/// Who guessed a level, by name.
pub(super) fn guessed(log: &Log) -> Vec<Pair> {
    use crate::domain::session::Reached;
    let of = |word: &&str| {
        let level = Reached::from_word(word)?;
        let own = log.session.forecasts.iter().filter(|it| it.level.is(level));
        let names = Line::join(own.map(|it| who(log, &it.person)), "; ");
        row(log.now.pick(Pick::Is(level)), names)
    };
    Reached::WORDS.iter().filter_map(of).collect()
}
