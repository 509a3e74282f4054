//! Guesses of the levels: who has given one; when they are revealed, how many guessed what of each
//! issue, how sure they are, and each guess by function. Nobody is ranked.

use rust_decimal::Decimal;

use crate::domain::choice::Pick;
use crate::domain::sealed::Secret;
use crate::domain::session::{Forecast, Reached, Session};
use crate::domain::{Id, Kind, circle};
use crate::l10n::Arg;
use crate::ui::room::board::{Board, BoardLine, Words};
use crate::ui::room::secret;
use crate::ui::theme::Role;
use crate::ui::view::View;

use super::{votes, writers};

/// The cells of a mark.
const MARGIN: u16 = 3;
/// The levels that are counted, the worst first.
const LEVELS: [Reached; 3] = [Reached::Fail, Reached::Acceptable, Reached::Ideal];

pub fn board(view: &View, session: &Session) -> Board {
    if session.forecasts.is_empty() || session.sealed.count(Secret::Forecasts) > 0 {
        return asked(view, session);
    }
    let mut lines = vec![BoardLine::heading(view.say("forecast-by-issue"))];
    for issue in secret::issues(view, session) {
        let words = counted(view, session, Some(&issue));
        lines.push(row(view.name(Kind::Issue, &issue), words).of(Kind::Issue, &issue));
    }
    let whole = view.say("forecast-whole").into_owned();
    lines.push(row(whole, counted(view, session, None)).airy());
    lines.extend(spread(view, session));
    lines.push(BoardLine::heading(view.say("forecast-by-function")));
    lines.extend(by_function(view, session));
    lines.extend(writers::missing(view, session, Secret::Forecasts));
    Board { lines, margin: MARGIN, ..Board::default() }
}

/// Before they are revealed: the issues in their order, and who has given a guess.
fn asked(view: &View, session: &Session) -> Board {
    let mut issues: Vec<String> = secret::issues(view, session)
        .iter()
        .enumerate()
        .map(|(at, id)| format!("{} {}", at + 1, view.name(Kind::Issue, id)))
        .collect();
    issues.push(format!("{} {}", issues.len() + 1, view.say("forecast-whole")));
    let order = view.with("forecast-order", &[("what", Arg::Text(&issues.join(" · ")))]);
    let mut lines = vec![BoardLine::new(order, Role::Strong).airy()];
    lines.extend(writers::lines(view, session, Secret::Forecasts));
    let foot = vec![writers::given(view, session, Secret::Forecasts)];
    Board { lines, foot, margin: MARGIN, ..Board::default() }
}

fn row(title: String, words: Vec<Words>) -> BoardLine {
    let line = BoardLine::new(title, Role::Strong);
    words.into_iter().fold(line, |line, (words, role)| line.over(words, role))
}

/// The guess of an issue, or of the whole.
fn guess(forecast: &Forecast, issue: Option<&Id>) -> Pick<Reached> {
    let Some(issue) = issue else { return forecast.level };
    let of = forecast.issues.iter().find(|it| it.issue.get() == Some(issue));
    of.map_or(Pick::NotAsked, |it| it.level)
}

fn role(level: Option<Reached>) -> Role {
    match level {
        Some(Reached::Fail) => Role::Danger,
        Some(Reached::Acceptable) => Role::Warn,
        Some(Reached::Ideal) => Role::Good,
        Some(Reached::NotDiscussed) | None => Role::Muted,
    }
}

/// "провал 2", "приемлемый 4", "идеал 1"; who could not tell is counted too.
fn counted(view: &View, session: &Session, issue: Option<&Id>) -> Vec<Words> {
    let count = |level| session.forecasts.iter().filter(|it| guess(it, issue).is(level)).count();
    let words = |level| (view.picked(Pick::Is(level)).into_owned(), role(Some(level)));
    let mut all: Vec<Words> = LEVELS
        .map(|level| {
            let (word, role) = words(level);
            let count = count(level);
            (format!("{word} {count}"), if count > 0 { role } else { Role::Muted })
        })
        .into();
    let blank = count(Reached::NotDiscussed);
    if blank > 0 {
        all.push((format!("{} {blank}", words(Reached::NotDiscussed).0), Role::Muted));
    }
    all
}

/// The least, the middle and the greatest confidence.
fn spread(view: &View, session: &Session) -> Option<BoardLine> {
    let mut all: Vec<Decimal> =
        session.forecasts.iter().filter_map(|it| it.confidence.get().copied()).collect();
    all.sort_unstable();
    let [least, middle, most] =
        [all.first()?, all.get(all.len() / 2)?, all.last()?].map(|it| view.decimal(*it));
    let args =
        [("least", Arg::Text(&least)), ("middle", Arg::Text(&middle)), ("most", Arg::Text(&most))];
    Some(BoardLine::new(view.with("forecast-spread", &args), Role::Text).airy())
}

/// Each guess, by function in the order of the round, never by how good it is.
fn by_function(view: &View, session: &Session) -> Vec<BoardLine> {
    let mut all: Vec<&Forecast> = session.forecasts.iter().map(AsRef::as_ref).collect();
    all.sort_by_key(|it| it.person.get().map(|id| circle::place_of(session, id)));
    all.into_iter().map(|it| one(view, session, it)).collect()
}

fn one(view: &View, session: &Session, forecast: &Forecast) -> BoardLine {
    let line = BoardLine::new(votes::voice_of(view, session, forecast.person.get()), Role::Text);
    let mut line = line.marked("·", Role::Muted);
    for issue in secret::issues(view, session).iter().map(Some).chain([None]) {
        let level = guess(forecast, issue);
        let word = view.picked(level);
        let word = if word.is_empty() { "–".into() } else { word };
        let word = if issue.is_none() {
            view.with("forecast-in-all", &[("level", Arg::Text(&word))]).into()
        } else {
            word
        };
        line = line.over(word, role(level.get()));
    }
    match forecast.confidence.get() {
        Some(sure) => line.over(format!("{} %", view.decimal(*sure)), Role::Muted),
        None => line,
    }
}
