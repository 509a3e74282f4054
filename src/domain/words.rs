//! The words that several entities share.

use super::choice::choice;
use super::known::{Day, Text};
use super::record::record;

choice! {
    /// Yes, no, or asked and not known.
    YesNo = "yes-no" { Yes = "yes", No = "no" }
}

choice! {
    /// How sure we are of what we say.
    Certainty = "certainty" { Fact = "fact", Assumption = "assumption" }
}

choice! {
    /// How much a target task or an issue matters.
    Weight = "weight" { Compulsory = "compulsory", Important = "important", Desirable = "desirable" }
}

choice! {
    /// The functions of a company that look at a deal.
    Function = "function" {
        Sales = "sales", Engineering = "engineering", Finance = "finance", Legal = "legal",
        Production = "production", Service = "service", Marketing = "marketing", Leader = "leader",
    }
}

choice! {
    /// Little, some or much of something.
    Degree = "value" { Low = "low", Medium = "medium", High = "high" }
}

record! {
    /// What proves a statement: the text, whose it is, of which day.
    Evidence {
        /// What was said, written or done.
        text: Text,
        /// Whose words, which paper.
        source: Text,
        /// Of which day.
        date: Day,
        /// Where the document is kept.
        reference: Text,
    }
}

impl Evidence {
    /// Whether it proves anything: text, source and date are all there.
    pub fn proves(&self) -> bool {
        self.text.has_text() && self.source.has_text() && self.date.is_known()
    }
}

record! {
    /// An act somebody is to do by a day.
    NextAction {
        /// What is done.
        what: Text,
        /// Who of us does it.
        who: super::known::Link,
        /// By which day.
        date: Day,
    }
}

impl NextAction {
    /// Whether the act, its doer and its day are all named.
    pub fn is_complete(&self) -> bool {
        self.what.has_text() && self.who.is_known() && self.date.is_known()
    }
}
