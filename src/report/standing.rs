//! Where a deal stands, in words: the stage it declares, the one that is proven, what is missing.

use crate::domain::method::Method;
use crate::domain::proven::{Missing, Proven};
use crate::l10n::{Arg, Texts};

/// The declared stage beside the proven one.
pub struct Standing {
    /// What the deal says.
    pub declared: u32,
    /// What its evidence says.
    pub proven: u32,
    /// What is missing first, as the end of a sentence.
    pub missing: Option<String>,
}

impl Standing {
    /// The standing of a deal, in the words of its method.
    pub fn of(texts: Texts, method: &Method, declared: u32, proven: &Proven) -> Self {
        let missing = proven.missing.as_ref().map(|it| missing(texts, method, it));
        Self { declared, proven: proven.stage, missing }
    }

    /// Both stages and what is missing.
    pub fn sentence(&self, texts: Texts) -> String {
        let case = match &self.missing {
            None => "whole",
            Some(_) if self.proven < self.declared => "behind",
            Some(_) => "open",
        };
        let missing = self.missing.as_deref().unwrap_or_default();
        texts.with(
            "stage-standing",
            &[
                ("case", Arg::Text(case)),
                ("declared", count(self.declared)),
                ("proven", count(self.proven)),
                ("missing", Arg::Text(missing)),
            ],
        )
    }

    /// The proven stage alone, to stand beside the declared one.
    pub fn proven(&self, texts: Texts) -> String {
        texts.with("stage-proven", &[("proven", count(self.proven))])
    }
}

fn count(stage: u32) -> Arg<'static> {
    Arg::Count(i64::from(stage))
}

fn missing(texts: Texts, method: &Method, missing: &Missing) -> String {
    match missing {
        Missing::Control(id) => missing
            .words(method)
            .map_or_else(|| id.to_string(), |words| words.text(texts.language().tag()).to_owned()),
        Missing::Act(stage) => {
            texts.with("stage-no-act", &[("number", Arg::Count(i64::from(*stage)))])
        }
    }
}
