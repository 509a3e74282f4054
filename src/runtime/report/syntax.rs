//! What is wrong with the JSON of a file, in words.

use super::Report;
use crate::store::json::{Expected, FaultKind};

pub(super) fn of(kind: &FaultKind) -> Report {
    let report = match kind {
        FaultKind::UnexpectedEnd => Report::new("json-unexpected-end"),
        FaultKind::Expected(what) => Report::new(match what {
            Expected::Value => "json-expected-value",
            Expected::Key => "json-expected-key",
            Expected::Colon => "json-expected-colon",
            Expected::CommaOrBrace => "json-expected-comma-or-brace",
            Expected::CommaOrBracket => "json-expected-comma-or-bracket",
        }),
        FaultKind::Trailing => Report::new("json-trailing"),
        FaultKind::UnclosedString => Report::new("json-unclosed-string"),
        FaultKind::ControlInString => Report::new("json-control"),
        FaultKind::BadEscape => Report::new("json-escape"),
        FaultKind::LoneSurrogate => Report::new("json-surrogate"),
        FaultKind::BadNumber => Report::new("json-number"),
        FaultKind::Comment => Report::new("json-comment"),
        FaultKind::DuplicateKey { key, first } => Report::new("json-duplicate-key")
            .filled("key", key)
            .filled("line", first.line.to_string()),
        FaultKind::TooDeep => Report::new("json-too-deep"),
        FaultKind::TooManyValues => Report::new("json-too-many"),
        FaultKind::StringTooLong => Report::new("json-too-long"),
    };
    report.and("json-mend")
}
