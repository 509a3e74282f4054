//! The rows of the card, from the deal to words.

use crate::domain::blind_spot::{Blind, BlindSpot, blind_spots};
use crate::domain::choice::Choice as _;
use crate::domain::deal::DealState;
use crate::domain::field::{Field, field};
use crate::domain::known::Text;
use crate::domain::lobby;
use crate::domain::proven::{Missing, Proven};
use crate::domain::qualification::{Answered, DecisionKind, Score};
use crate::domain::qualify::{Process, SCORES};
use crate::domain::shelf::Entity as _;
use crate::domain::sieve::{Hole, Jump};
use crate::domain::stakeholder::{Organisation, Stakeholder};
use crate::domain::words::YesNo;
use crate::domain::{Blank as _, Deal, Id, Kind};
use crate::report::hole;
use crate::report::outline::{Fill, Line, Origin, Span, Tone};
use crate::report::voice::{Voice, message_id};

use super::{APART, Item, Row};

/// How many unknowns the card tells.
const WORST: usize = 3;

/// Every row, in the order of the card.
pub fn all(voice: &Voice, holes: &[Hole]) -> Vec<Row> {
    let mut rows = vec![
        decides(voice),
        lobbies(voice),
        decision(voice),
        route(voice),
        company(voice),
        contact(voice),
        purpose(voice),
        why_now(voice),
        date(voice),
        amount(voice),
        rivals(voice),
        score(voice),
        estimate(voice),
        stage(voice),
    ];
    rows.extend(unknowns(voice, holes));
    rows
}

fn at(kind: Kind, id: &Id, key: &str) -> Jump {
    match field(kind, key) {
        Some(field) => Jump::Field { kind, id: id.clone(), field },
        None => Jump::List { kind, parent: id.clone() },
    }
}

fn on_sheet(deal: &Deal, key: &str) -> Jump {
    at(Kind::Qualification, &deal.id, key)
}

/// The form field of a person, or the list of people where there is nobody yet.
fn at_person(deal: &Deal, person: Option<&Id>, key: &str) -> Jump {
    person.map_or_else(
        || Jump::List { kind: Kind::Stakeholder, parent: deal.id.clone() },
        |id| at(Kind::Stakeholder, id, key),
    )
}

fn row(item: Item, parts: Vec<Line>, more: Vec<Line>, jump: Jump) -> Row {
    let filled = |lines: Vec<Line>| {
        let mut lines: Vec<Line> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        // "Not asked yet" is told once, whatever it is true of.
        let is_own = |line: &Line| line.0.iter().all(|span| span.origin == Origin::Own);
        lines.dedup_by(|line, before| line == before && is_own(line));
        lines
    };
    Row { item, parts: filled(parts), more: filled(more), jump }
}

/// A text where there is one.
fn there(voice: &Voice, text: &Text) -> Line {
    if text.has_text() { voice.text(text) } else { Line::default() }
}

/// What follows from an answer.
fn conclusion(voice: &Voice, answer: &dyn Answered) -> Line {
    let text = answer.conclusion();
    if !text.has_text() {
        return Line::default();
    }
    Line::from(Span::own("→ ").toned(Tone::Quiet)).and(voice.text(text))
}

/// A message with one line of the deal in it.
fn said(voice: &Voice, id: &str, name: &str, line: Line) -> Line {
    let mut fills = Vec::new();
    let mut spans = line.0.into_iter();
    if let Some(first) = spans.next() {
        fills.push((name, Fill::Span(first)));
    }
    voice.with(id, &fills).and(Line(spans.collect()))
}

fn decides(voice: &Voice) -> Row {
    let deal = voice.deal;
    let deciders = lobby::deciders(deal);
    let names = Line::join(deciders.iter().map(|id| voice.brief_person(id)), ", ");
    let who = if deciders.is_empty() { voice.unknown() } else { names.toned(Tone::Strong) };
    let mut more: Vec<Line> = deciders.iter().map(|id| person(voice, id)).collect();
    let path = &deal.qualification.decision_path;
    more.push(there(voice, &path.value));
    more.push(conclusion(voice, path));
    let on_paper = lobby::deciders_on_paper(deal);
    let on_paper = if deciders.is_empty() { on_paper } else { Vec::new() };
    let hint = of_people(voice, "card-on-paper", &on_paper);
    let first = deciders.first().or(on_paper.first()).copied();
    row(Item::Decides, vec![who, hint], more, at_person(deal, first, "roles"))
}

/// A message with the names of some people; nothing where there are none.
fn of_people(voice: &Voice, id: &str, people: &[&Id]) -> Line {
    if people.is_empty() {
        return Line::default();
    }
    let names = Line::join(people.iter().map(|id| voice.brief_person(id)), ", ");
    said(voice, id, "who", names).toned(Tone::Quiet)
}

/// "Котов Павел Андреевич, финансовый директор · скорее против · нет контакта".
fn person(voice: &Voice, id: &Id) -> Line {
    let Some(person) = Stakeholder::find(voice.deal, id) else { return Line::default() };
    let place =
        if person.name.has_text() { there(voice, &person.position) } else { Line::default() };
    let known = |line: Line, is_blank: bool| if is_blank { Line::default() } else { line };
    Line::join(
        [
            Line::join([voice.name(Kind::Stakeholder, id), place], ", "),
            known(voice.pick(person.attitude), person.attitude.is_blank()),
            known(voice.pick(person.contact_depth), person.contact_depth.is_blank()),
        ],
        APART,
    )
}

fn lobbies(voice: &Voice) -> Row {
    let deal = voice.deal;
    let champions = lobby::proven_champions(deal);
    let who = if champions.is_empty() {
        voice.own("who-nobody").toned(Tone::Warn)
    } else {
        let names = Line::join(champions.iter().map(|id| voice.brief_person(id)), ", ");
        Line::own("★ ").and(names).toned(Tone::Good)
    };
    let acts = champions.iter().filter_map(|id| Stakeholder::find(deal, id)).map(|it| {
        let act =
            Line::join([voice.day(&it.lobbies.date), there(voice, &it.lobbies.evidence)], APART);
        Line::join([voice.brief_person(&it.id), act], ": ")
    });
    let unproven = lobby::unproven_champions(deal);
    let (first, key) = match (champions.first(), unproven.first()) {
        (None, Some(said)) => (Some(*said), "lobbies.evidence"),
        (first, _) => (first.copied(), "lobbies.value"),
    };
    let hint = of_people(voice, "card-unproven", &unproven);
    row(Item::Lobbies, vec![who, hint], acts.collect(), at_person(deal, first, key))
}

fn decision(voice: &Voice) -> Row {
    let sheet = &voice.deal.qualification;
    let given = &sheet.decision;
    let mut parts = Vec::new();
    if given.kind.is_known() {
        parts.push(voice.pick(given.kind).toned(Tone::Strong));
        if given.kind.is(DecisionKind::Unclear) {
            parts.push(until(voice));
            parts.push(voice.text(&given.questions));
        } else {
            parts.push(voice.text(&given.reason));
        }
    } else {
        let waits = sheet.finished.is_known();
        let id = if waits { "card-decision-waits" } else { "card-decision-none" };
        parts.push(voice.own(id).toned(Tone::Warn));
        let undone: Vec<_> = Process::of(voice.deal).missing().map(|it| it.step).collect();
        if !undone.is_empty() {
            let steps = undone.into_iter().map(|step| voice.pick(step.into()));
            parts.push(Line::join([voice.own("card-undone"), Line::join(steps, ", ")], ": "));
        }
    }
    let mut more = Vec::new();
    if given.kind.is(DecisionKind::Postpone) {
        let back =
            Line::join([voice.day(&given.return_date), there(voice, &given.return_event)], APART);
        more.push(said(voice, "card-returns", "when", back));
    }
    if given.control.is(YesNo::Yes) {
        let control = Line::join(
            [voice.own("card-control").toned(Tone::Warn), there(voice, &given.control_reason)],
            ": ",
        );
        more.push(control);
    }
    let who = Line::join([there(voice, &given.closed_by), day_there(voice)], APART);
    if !who.is_empty() {
        more.push(said(voice, "card-closed-by", "who", who));
    }
    if let Some(state) = voice.deal.status.state.get().filter(|it| *it != DealState::Open) {
        let reason = there(voice, &voice.deal.status.reason);
        let word = voice.own(&format!("c-status-{}", state.word()));
        more.push(Line::join([word, reason], ": "));
    }
    row(Item::Decision, parts, more, on_sheet(voice.deal, "decision.kind"))
}

fn until(voice: &Voice) -> Line {
    let by = voice.day(&voice.deal.qualification.decision.questions_by);
    said(voice, "card-until", "day", by)
}

/// The day on which the qualification was closed.
fn day_there(voice: &Voice) -> Line {
    let sheet = &voice.deal.qualification;
    let day = if sheet.decision.on.is_known() { &sheet.decision.on } else { &sheet.closed };
    if day.is_known() { voice.day(day) } else { Line::default() }
}

fn route(voice: &Voice) -> Row {
    let given = &voice.deal.qualification.decision;
    let runs = match given.runs.get() {
        Some(id) => said(voice, "card-runs", "who", voice.brief_member(id)),
        None => Line::default(),
    };
    let kind = voice.pick(given.deal_type);
    let route = voice.text(&given.route);
    let class = if given.class.is_blank() { Line::default() } else { voice.pick(given.class) };
    row(
        Item::Route,
        vec![kind, route, runs],
        vec![class],
        on_sheet(voice.deal, "decision.deal_type"),
    )
}

fn company(voice: &Voice) -> Row {
    let deal = voice.deal;
    let answer = &deal.qualification.company;
    let name = if answer.value.has_text() {
        let text = answer.value.text().trim();
        let same = deal.organisations.iter().find(|it| it.name.text().trim() == text);
        let id = same.map_or_else(|| deal.id.clone(), |it| it.id.clone());
        Span::new(text, Origin::Company(id)).into()
    } else if answer.unknown {
        voice.unknown()
    } else {
        voice.text(&answer.value)
    };
    let group = match answer.group.get() {
        Some(id) => voice.name(Kind::Organisation, id),
        None if answer.group.is_unknown() => voice.unknown(),
        None => owner(voice).unwrap_or_else(|| voice.not_asked()),
    };
    let group = said(voice, "card-group", "group", group);
    row(
        Item::Company,
        vec![name.toned(Tone::Strong), group],
        vec![conclusion(voice, answer)],
        on_sheet(deal, "company"),
    )
}

/// The one company of the deal that owns others.
fn owner(voice: &Voice) -> Option<Line> {
    let owns = |id: &Id| voice.deal.organisations.iter().any(|it| it.part_of.get() == Some(id));
    let mut tops =
        voice.deal.organisations.iter().filter(|it: &&std::sync::Arc<Organisation>| {
            it.part_of.get().is_none() && owns(&it.id)
        });
    let top = tops.next()?;
    tops.next().is_none().then(|| voice.name(Kind::Organisation, &top.id))
}

fn contact(voice: &Voice) -> Row {
    let sheet = &voice.deal.qualification;
    let who = match sheet.contact.stakeholder.get() {
        Some(id) => voice.brief_person(id),
        None if sheet.contact.unknown => voice.unknown(),
        None => voice.not_asked(),
    };
    let role = answer(voice, &sheet.contact_role, voice.pick(sheet.contact_role.value));
    let person = sheet.contact.stakeholder.get().and_then(|id| Stakeholder::find(voice.deal, id));
    let place = person.map_or_else(Line::default, |it| there(voice, &it.position));
    row(
        Item::Contact,
        vec![who, place, role],
        vec![
            there(voice, &sheet.contact_role.text),
            conclusion(voice, &sheet.contact_role),
            conclusion(voice, &sheet.contact),
        ],
        on_sheet(voice.deal, "contact"),
    )
}

/// An answer's value, or that nobody knows.
fn answer(voice: &Voice, answer: &dyn Answered, value: Line) -> Line {
    if answer.is_unknown() { voice.unknown() } else { value }
}

fn purpose(voice: &Voice) -> Row {
    let sheet = &voice.deal.qualification;
    row(
        Item::Purpose,
        vec![answer(voice, &sheet.purpose, voice.text(&sheet.purpose.value))],
        vec![
            conclusion(voice, &sheet.purpose),
            there(voice, &sheet.purpose2.value),
            conclusion(voice, &sheet.purpose2),
        ],
        on_sheet(voice.deal, "purpose"),
    )
}

fn why_now(voice: &Voice) -> Row {
    let sheet = &voice.deal.qualification;
    row(
        Item::WhyNow,
        vec![answer(voice, &sheet.situation, voice.text(&sheet.situation.value))],
        vec![conclusion(voice, &sheet.situation)],
        on_sheet(voice.deal, "situation"),
    )
}

fn date(voice: &Voice) -> Row {
    let deal = voice.deal;
    let count = i64::try_from(deal.dates.moves.len()).unwrap_or(i64::MAX);
    let moved = voice.with("card-moved", &[("count", Fill::Count(count))]);
    let moved = if count > 0 { moved.toned(Tone::Warn) } else { moved };
    let shifts = deal.dates.moves.iter().map(|it| {
        let from = said(voice, "card-moved-from", "day", voice.day(&it.from));
        Line::join([from, there(voice, &it.reason)], APART)
    });
    let timing = &deal.qualification.timing;
    let mut more = vec![there(voice, &timing.value)];
    more.extend(shifts);
    more.push(conclusion(voice, timing));
    let day = voice.day(&deal.dates.decision).toned(Tone::Strong);
    row(Item::Date, vec![day, moved], more, at(Kind::Deal, &deal.id, "dates.decision"))
}

fn amount(voice: &Voice) -> Row {
    let deal = voice.deal;
    let sheet = &deal.qualification;
    let contract = &deal.economics.contract_amount;
    let to = &sheet.amount.to;
    let range = if to.is_known() {
        Line::join([voice.amount(&sheet.amount.value), voice.amount(to)], " – ")
    } else {
        answer(voice, &sheet.amount, voice.amount(&sheet.amount.value))
    };
    let (sum, first, jump) = if contract.is_known() {
        let first = said(voice, "card-first-amount", "amount", range);
        (voice.amount(contract), first, at(Kind::Deal, &deal.id, "economics.contract_amount"))
    } else {
        (range, Line::default(), on_sheet(deal, "amount"))
    };
    let limit = said(voice, "card-limit", "limit", voice.amount(&sheet.decision.limit));
    let mut more = vec![first];
    if sheet.presale.value.is_known() {
        more.push(said(voice, "card-presale", "amount", voice.amount(&sheet.presale.value)));
    }
    more.push(conclusion(voice, &sheet.amount));
    more.push(conclusion(voice, &sheet.presale));
    row(Item::Amount, vec![sum.toned(Tone::Strong), limit], more, jump)
}

fn rivals(voice: &Voice) -> Row {
    let deal = voice.deal;
    let answered = &deal.qualification.rivals;
    let considered: Vec<Id> = if answered.competitors.is_empty() {
        deal.competitors.iter().map(|it| it.id.clone()).collect()
    } else {
        answered.competitors.clone()
    };
    let names = match (considered.is_empty(), answered.unknown) {
        (false, _) => voice.names(Kind::Competitor, &considered),
        (true, true) => voice.unknown(),
        (true, false) => voice.not_asked(),
    };
    row(Item::Rivals, vec![names], vec![conclusion(voice, answered)], on_sheet(deal, "rivals"))
}

/// "9 of 14, unknown: 3".
pub fn score_line(voice: &Voice) -> Line {
    let (points, unknown) = voice.deal.qualification.scoring.points();
    let fills = [
        ("points", Fill::Count(i64::from(points))),
        ("of", Fill::Count(i64::from(voice.method.thresholds.score_max))),
        ("unknown", Fill::Count(i64::from(unknown))),
    ];
    voice.with("card-score-of", &fills).toned(Tone::Strong)
}

fn score(voice: &Voice) -> Row {
    let scoring = &voice.deal.qualification.scoring;
    let (points, _) = scoring.points();
    let thresholds = &voice.method.thresholds;
    let is_low = points < thresholds.score;
    let threshold = voice.with(
        if is_low { "card-score-low" } else { "card-score-enough" },
        &[("threshold", Fill::Count(i64::from(thresholds.score)))],
    );
    let threshold = if is_low { threshold.toned(Tone::Warn) } else { threshold };
    let questions = SCORES.iter().zip(scoring.all()).filter(|(_, it)| !it.is(Score::Yes));
    let lost = questions.filter_map(|(key, it)| {
        let label = voice.label(field(Kind::Qualification, key)?);
        Some(Line::join([label, voice.pick(it)], ": "))
    });
    row(
        Item::Score,
        vec![score_line(voice), threshold],
        vec![Line::join(lost, APART)],
        on_sheet(voice.deal, first_open(scoring.all())),
    )
}

/// The first question nobody has answered, else the first.
fn first_open(answers: [crate::domain::choice::Pick<Score>; 7]) -> &'static str {
    let open = answers.iter().position(|answer| !answer.is_known());
    SCORES[open.unwrap_or(0)]
}

fn estimate(voice: &Voice) -> Row {
    let given = &voice.deal.qualification.estimate;
    let word = answer(voice, given, voice.pick(given.value)).toned(Tone::Strong);
    let follows = if given.conclusion.has_text() {
        conclusion(voice, given)
    } else {
        voice.own("card-no-conclusion").toned(Tone::Unknown)
    };
    row(
        Item::Estimate,
        vec![word, follows],
        vec![there(voice, &given.why)],
        on_sheet(voice.deal, "estimate"),
    )
}

fn stage(voice: &Voice) -> Row {
    let deal = voice.deal;
    let proven = Proven::of(deal, voice.method);
    let is_behind = proven.stage < deal.stage;
    let fills = [
        ("declared", Fill::Count(i64::from(deal.stage))),
        ("proven", Fill::Count(i64::from(proven.stage))),
    ];
    let figures = voice.with("stage-figures", &fills);
    let figures = figures.toned(if is_behind { Tone::Warn } else { Tone::Strong });
    let title =
        voice.method.stage(deal.stage).map_or_else(Line::default, |it| voice.both(&it.title));
    let missing = match &proven.missing {
        Some(missing @ Missing::Control(_)) => {
            missing.words(voice.method).map_or_else(Line::default, |words| voice.both(words))
        }
        Some(Missing::Act(stage)) => {
            voice.with("stage-no-act", &[("number", Fill::Count(i64::from(*stage)))])
        }
        None => Line::default(),
    };
    let (parts, more) = if is_behind {
        (vec![figures, missing], vec![title])
    } else {
        (vec![figures, title], vec![missing])
    };
    row(Item::Stage, parts, more, at(Kind::Deal, &deal.id, "stage"))
}

fn unknowns(voice: &Voice, holes: &[Hole]) -> Vec<Row> {
    let spots = blind_spots(voice.deal, holes);
    let mut rows = Vec::new();
    if spots.first().is_none_or(BlindSpot::is_open) {
        let all = voice.own("card-unknown-none").toned(Tone::Good);
        rows.push(row(Item::Unknown, vec![all], Vec::new(), on_sheet(voice.deal, "purpose")));
    }
    rows.extend(spots.iter().map(|spot| unknown(voice, spot)));
    rows.truncate(WORST);
    rows
}

fn unknown(voice: &Voice, spot: &BlindSpot) -> Row {
    let more = match &spot.what {
        Blind::Hole(hole) => hole::mend_line(voice.texts, hole, voice.readers),
        _ => Line::default(),
    };
    let item = if spot.is_open() { Item::Open } else { Item::Unknown };
    row(item, vec![blind_line(voice, spot)], vec![more], spot.jump.clone())
}

/// What nobody knows, in a sentence.
pub fn blind_line(voice: &Voice, spot: &BlindSpot) -> Line {
    let asked = |field: &Field, words: Line| Line::join([voice.label(field), words], ": ");
    let line = match &spot.what {
        Blind::Role(role) => voice.own(&message_id(&["card-nobody", role.word()])),
        Blind::Unknown(field) => asked(field, voice.unknown()),
        Blind::NotAsked(field) => asked(field, voice.not_asked()),
        Blind::Assumed(field) => asked(field, voice.own("card-assumed")),
        Blind::Hole(hole) => hole::line(voice.texts, hole, voice.readers),
    };
    line.toned(Tone::Warn)
}
