//! `schema`: the JSON Schema of a deal file.

use super::out::say;
use crate::domain::schema::SCHEMA;

/// Prints the schema.
pub fn run() -> u8 {
    say(SCHEMA.trim_end());
    0
}
