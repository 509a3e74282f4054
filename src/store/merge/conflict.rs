//! What both sides changed: where, and what each of them says.

use std::fmt::Write as _;

/// One step of the way to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A key of an object.
    Key(String),
    /// The id of a list item.
    Id(String),
    /// The number of an item without id, from zero.
    Index(usize),
}

/// A place that both sides changed. Mine stands in the merged deal; where one side deleted what the
/// other changed, the changed value stands there, whichever side it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The way to it.
    pub path: Vec<Step>,
    /// The JSON text that both began with; none if both added it.
    pub base: Option<String>,
    /// My JSON text; none if I deleted it.
    pub mine: Option<String>,
    /// The other's JSON text; none if the other deleted it.
    pub theirs: Option<String>,
}

/// The path as one text, `/stakeholders/01st…/position`: a JSON pointer with ids for list items.
pub fn pointer(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        text.push('/');
        match step {
            Step::Key(word) | Step::Id(word) => {
                text.push_str(&word.replace('~', "~0").replace('/', "~1"));
            }
            Step::Index(number) => {
                // Writing to a string cannot fail.
                let _ = write!(text, "{number}");
            }
        }
    }
    text
}
