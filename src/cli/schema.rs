//! `schema`: the JSON Schema of a deal file.

use super::out::say;
use crate::domain::schema::schema;

/// Prints the schema.
pub fn run() -> u8 {
    say(&format!("{:#}", schema()));
    0
}
