//! Both languages: the catalogue of texts, numbers and money, dates, and reading what people type.
//!
//! The texts stand in `assets/locales/`; `build.rs` compares the languages and lays the texts out, so
//! that starting the program parses nothing. `Texts` is the one value the rest of the program carries.

mod currency;
mod date;
mod fluent;
mod language;
mod money;
pub mod number;
mod read;
mod table;
mod texts;
pub mod words;

pub use currency::is_currency;
pub use language::{Language, NoSuchLanguage};
pub use read::{ReadDateError, ReadNumberError, Toward, TypedMoney};
pub use texts::{Arg, Texts};
