//! The sample deals that ship with the program, and the copies of them that people work on.

mod copy;
mod shift;

use std::path::{Path, PathBuf};

pub use copy::{afresh, prepare};
pub use shift::shifted;

pub use crate::app::home::Sample;
use crate::l10n::Language;

/// A file of `sample-data/`, built in.
macro_rules! sample {
    ($name:literal) => {
        include_str!(concat!("../../../sample-data/", $name, ".json"))
    };
}

/// Days from today to the negotiation of a sample: its defense is due, and there is time to work.
pub const DAYS_AHEAD: i64 = 4;

impl Sample {
    /// The deal file as it ships.
    pub fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Switchgear, Language::Ru) => sample!("switchgear.ru"),
            (Self::Switchgear, Language::En) => sample!("switchgear.en"),
            (Self::Mining, Language::Ru) => sample!("mining.ru"),
            (Self::Mining, Language::En) => sample!("mining.en"),
            (Self::Saas, Language::Ru) => sample!("saas.ru"),
            (Self::Saas, Language::En) => sample!("saas.en"),
        }
    }

    /// Where the copy of this user lies, given the program's data folder.
    pub fn copy_in(self, data: &Path, language: Language) -> PathBuf {
        data.join("samples").join(format!("{}.{}.json", self.word(), language.tag()))
    }
}
