//! The small parts of a method: lines that carry a title and a hint or two.

use serde::Serialize;

use super::{Both, Phrase};
use crate::domain::choice::Pick;
use crate::domain::negotiation::{Better, IssueKind, ScaleType};

/// Declares a part of the file: every key may be left out, the check says which may not.
macro_rules! part {
    ($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident : $type:ty),+ $(,)? }) => {
        $crate::domain::record::keyed! {
            $(#[$doc])*
            #[derive(Clone, Debug, Default, PartialEq, Serialize)]
            #[serde(default)]
            pub struct $name { $($(#[$fdoc])* pub $field: $type),+ }
        }
    };
}
pub(super) use part;

part! {
    /// What changed in a version.
    Change {
        /// The version.
        version: u32,
        /// What changed.
        text: Both,
    }
}

part! {
    /// Where counting turns into a hole or a notice.
    Thresholds {
        /// Points from which a deal is worth its qualification.
        score: u32,
        /// The most points there are.
        score_max: u32,
        /// Days after which knowledge is stale.
        stale_days: u32,
        /// Percent of assumptions that is still fine; 33 is how a third is written.
        assumption_percent: u32,
        /// Days without a move after which a deal is idle.
        idle_days: u32,
    }
}

part! {
    /// A rule of the sieve that this method does not count.
    RuleSilenced {
        /// Its id in the list, by which an own method overrides it.
        id: Phrase,
        /// The word of the rule.
        rule: Phrase,
        /// Why it does not count.
        reason: Both,
    }
}

part! {
    /// A function of the company, and what it is asked in the round.
    FunctionVoice {
        /// The word of the deal file.
        id: Phrase,
        /// What it is called.
        title: Both,
        /// What it is asked.
        prompt: Both,
    }
}

part! {
    /// A role of the room.
    Prompted {
        /// The word of the deal file.
        id: Phrase,
        /// What it is called.
        title: Both,
        /// What it does.
        does: Both,
        /// What it keeps from.
        does_not: Both,
        /// What it is asked, where it speaks in the round.
        #[serde(skip_serializing_if = "Option::is_none")] prompt: Option<Both>,
    }
}

part! {
    /// Something with an id and a title.
    Titled {
        /// Its id, such as `6-1` or `6-a`.
        id: Phrase,
        /// What it is called.
        title: Both,
    }
}

part! {
    /// Something whose proof lets a stage be passed.
    StageControl {
        /// Its id, such as `6-1`.
        id: Phrase,
        /// What must be so.
        title: Both,
        /// How one says that it is not proven, as the end of a sentence.
        missing: Both,
    }
}

part! {
    /// A line of the qualification sheet.
    SheetLine {
        /// `start`, `finish` or `close`.
        set: Phrase,
        /// The key of the deal file.
        key: Phrase,
        /// What it asks.
        title: Both,
        /// What for.
        why: Both,
        /// The tool that helps to answer it, such as `0-t3`.
        #[serde(skip_serializing_if = "Option::is_none")] tool: Option<Phrase>,
        /// The typical error that is made here, such as `0-b`.
        #[serde(skip_serializing_if = "Option::is_none")] error: Option<Phrase>,
    }
}

part! {
    /// What helps with a field of the deal, and what goes wrong there.
    FieldAid {
        /// The field, as the word of its kind and its key: `issue.opening`.
        id: Phrase,
        /// The tool, such as `6-t2`.
        #[serde(skip_serializing_if = "Option::is_none")] tool: Option<Phrase>,
        /// The typical error, such as `6-c`.
        #[serde(skip_serializing_if = "Option::is_none")] error: Option<Phrase>,
    }
}

part! {
    /// A role of a person in a decision.
    DecisionRole {
        /// The word of the deal file.
        id: Phrase,
        /// What it is called.
        title: Both,
        /// What such a person does.
        meaning: Both,
    }
}

part! {
    /// An issue to begin a map with.
    StarterIssue {
        /// The word of the deal file.
        kind: Pick<IssueKind>,
        /// The stages on which it comes up.
        stages: Vec<u32>,
        /// What it is called.
        title: Both,
        /// In what it is measured.
        measure: Both,
        /// What it is usually traded for.
        trade: Both,
        /// The kind of scale.
        scale: Pick<ScaleType>,
        /// The unit of a number.
        #[serde(skip_serializing_if = "Option::is_none")] unit: Option<Both>,
        /// Which direction is better for us.
        #[serde(skip_serializing_if = "crate::domain::Blank::is_blank")] better: Pick<Better>,
        /// The only architecture it belongs to.
        #[serde(skip_serializing_if = "Option::is_none")] architecture: Option<Phrase>,
    }
}

part! {
    /// Stems of verbs with which nothing can be checked.
    VagueVerbs {
        /// In Russian.
        ru: Vec<Phrase>,
        /// In English.
        en: Vec<Phrase>,
    }
}

impl VagueVerbs {
    /// The first word of a text that begins with one of the stems.
    pub fn find<'a>(&self, text: &'a str) -> Option<&'a str> {
        let stems = || self.ru.iter().chain(&self.en);
        text.split(|sign: char| !sign.is_alphanumeric()).find(|word| {
            let small = word.to_lowercase();
            !small.is_empty() && stems().any(|stem| small.starts_with(&**stem))
        })
    }
}
