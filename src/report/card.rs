//! The one-minute card (method 4.4): what somebody who has never seen the deal needs to say what it
//! is, who decides, what is missing, and what was decided and why.
//!
//! The screen and the exported page are drawn from the same rows.

mod rows;

use crate::domain::sieve::{Hole, Jump};

pub use rows::{blind_line, score_line};

use super::outline::{Block, Line, Outline, Pair, Tone};
use super::voice::Voice;

/// What a row of the card tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// Who decides.
    Decides,
    /// Who lobbies for us.
    Lobbies,
    /// Our decision and its reason.
    Decision,
    /// The type of the deal, where it goes and who runs it.
    Route,
    /// The client and its group.
    Company,
    /// The contact person and what he does in the discussion.
    Contact,
    /// What the purchase is for.
    Purpose,
    /// What changed, and why now.
    WhyNow,
    /// When the client decides, and how often that moved.
    Date,
    /// The amount and what the presale may cost.
    Amount,
    /// Who else is considered.
    Rivals,
    /// The score, never without the number of unknowns.
    Score,
    /// The manager's estimate and what follows from it.
    Estimate,
    /// The stage the deal declares and the one its evidence proves.
    Stage,
    /// One of the worst unknowns.
    Unknown,
    /// What is known, heavy and not settled; told where fewer things are unknown.
    Open,
}

impl Item {
    /// What stands on every card, in its order.
    pub const ALL: [Self; 15] = [
        Self::Decides,
        Self::Lobbies,
        Self::Decision,
        Self::Route,
        Self::Company,
        Self::Contact,
        Self::Purpose,
        Self::WhyNow,
        Self::Date,
        Self::Amount,
        Self::Rivals,
        Self::Score,
        Self::Estimate,
        Self::Stage,
        Self::Unknown,
    ];

    /// The id of its label.
    pub fn label(self) -> &'static str {
        match self {
            Self::Decides => "card-decides",
            Self::Lobbies => "card-lobbies",
            Self::Decision => "card-decision",
            Self::Route => "card-route",
            Self::Company => "card-company",
            Self::Contact => "card-contact",
            Self::Purpose => "card-purpose",
            Self::WhyNow => "card-why-now",
            Self::Date => "card-date",
            Self::Amount => "card-amount",
            Self::Rivals => "card-rivals",
            Self::Score => "card-score",
            Self::Estimate => "card-estimate",
            Self::Stage => "card-stage",
            Self::Unknown => "card-unknown",
            Self::Open => "card-open",
        }
    }

    /// Which part of the card it belongs to: who and what was decided, what the deal is, what it
    /// is worth, what nobody knows.
    pub fn group(self) -> u8 {
        match self {
            Self::Decides | Self::Lobbies | Self::Decision | Self::Route => 0,
            Self::Company
            | Self::Contact
            | Self::Purpose
            | Self::WhyNow
            | Self::Date
            | Self::Amount
            | Self::Rivals => 1,
            Self::Score | Self::Estimate | Self::Stage => 2,
            Self::Unknown | Self::Open => 3,
        }
    }

    /// Whether the judgement hangs on the whole text: where lines are few, it gets them first.
    pub fn is_decisive(self) -> bool {
        matches!(self, Self::Decision | Self::WhyNow | Self::Unknown | Self::Open)
    }

    /// Whether it is read as one text, so that only its end may be cut.
    pub fn flows(self) -> bool {
        matches!(self, Self::Decision | Self::Estimate)
    }
}

/// A row of the card.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it tells.
    pub item: Item,
    /// What must be seen in any window; each part keeps its share of a narrow line.
    pub parts: Vec<Line>,
    /// What is told where there is room.
    pub more: Vec<Line>,
    /// The field it comes from.
    pub jump: Jump,
}

impl Row {
    /// Its parts one after another.
    pub fn whole(&self) -> Line {
        Line::join(self.parts.iter().cloned(), APART)
    }
}

/// What stands between the parts of a row.
pub const APART: &str = " · ";

/// The card of a deal.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// Its rows, in the order in which they are read.
    pub rows: Vec<Row>,
}

impl Card {
    /// The card of a deal with these holes.
    pub fn of(voice: &Voice, holes: &[Hole]) -> Self {
        Self { rows: rows::all(voice, holes) }
    }

    /// The card as a page.
    pub fn outline(&self, voice: &Voice) -> Outline {
        let mut blocks = Vec::new();
        let mut group = None;
        for row in &self.rows {
            if group != Some(row.item.group()) {
                blocks.push(Block::Pairs(Vec::new()));
                group = Some(row.item.group());
            }
            let label = voice.own(row.item.label());
            let mut lines = vec![row.whole()];
            lines.extend(row.more.iter().cloned().map(|line| line.toned(Tone::Quiet)));
            if let Some(Block::Pairs(pairs)) = blocks.last_mut() {
                // The unknowns stand under one label.
                match pairs.last_mut().filter(|last| last.label == label) {
                    Some(last) => last.lines.extend(lines),
                    None => pairs.push(Pair { label, lines }),
                }
            }
        }
        let title = Line::from(super::outline::Span::free(voice.deal.title.clone()));
        Outline::new(voice.texts.language(), title, blocks)
    }
}
