//! The texts of both languages, read, compared and laid out for the program.
//!
//! `read` collects the messages of a language, `resolve` puts references in place, `check` compares
//! the languages, `table` lays out the result. First what is wrong in a language by itself is
//! told, all at once, then where the languages differ; each complaint with its file and line.

mod check;
mod read;
mod resolve;
mod table;

use std::path::Path;

pub use table::written;

/// One message or attribute in both languages.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// `id`, or `id.attribute`.
    pub id: String,
    /// Names of the variables without `$`, sorted. None means both texts are ready to be shown.
    pub variables: Vec<String>,
    /// The Russian text, or, with variables, the Fluent pattern from ` =` on.
    pub ru: String,
    /// The English text, likewise.
    pub en: String,
}

/// Reads `root/ru` and `root/en` and returns the rows sorted by id, or all complaints.
pub fn compile(root: &Path) -> Result<Vec<Row>, Vec<String>> {
    let mut complaints = Vec::new();
    let [ru, en] = ["ru", "en"].map(|language| {
        let lexicon = read::folder(root, language, &mut complaints);
        resolve::all(&lexicon, &mut complaints)
    });
    // What a language could not give would look missing when compared.
    if !complaints.is_empty() {
        return Err(complaints);
    }
    let rows = check::paired(&ru, &en, &mut complaints);
    if complaints.is_empty() { Ok(rows) } else { Err(complaints) }
}
