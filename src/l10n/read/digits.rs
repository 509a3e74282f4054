//! The digits of a typed number: where they end, which marks part groups, which the places.

use rust_decimal::Decimal;

use super::ReadNumberError;
use crate::l10n::Language;

const MARKS: [char; 3] = [' ', ',', '.'];

/// The length of the number a text begins with: up to the last digit that only single marks part
/// from the others.
pub(super) fn length(text: &str) -> usize {
    let mut end = 0;
    let mut after_mark = false;
    for (at, letter) in text.char_indices() {
        if letter.is_ascii_digit() {
            end = at + 1;
            after_mark = false;
        } else if !after_mark && (is_group_space(letter) || letter == ',' || letter == '.') {
            after_mark = true;
        } else {
            break;
        }
    }
    end
}

/// The value of digits written as either language writes them. `has_unit` says that a word of size
/// follows, which makes a single mark a decimal one where it could be either.
pub(super) fn value(
    language: Language,
    raw: &str,
    has_unit: bool,
) -> Result<Decimal, ReadNumberError> {
    let text: String = raw.chars().map(|c| if is_group_space(c) { ' ' } else { c }).collect();
    let (whole, places) = halves(language, &text, has_unit)?;
    if !well_grouped(whole) || places.contains(' ') {
        return Err(ReadNumberError::Groups(raw.to_owned()));
    }
    let whole = whole.replace(MARKS, "");
    let plain = if places.is_empty() { whole } else { format!("{whole}.{places}") };
    let value = Decimal::from_str_exact(&plain).map_err(|_| ReadNumberError::TooLarge)?;
    Ok(value.normalize())
}

fn halves(language: Language, text: &str, has_unit: bool) -> Result<(&str, &str), ReadNumberError> {
    let Some(at) = text.rfind([',', '.']) else {
        return Ok((text, ""));
    };
    let (before, mark, after) = (&text[..at], &text[at..=at], &text[at + 1..]);
    let parted = (before, after);
    if text.contains(' ') {
        return Ok(parted);
    }
    if before.contains(mark) {
        return Ok((text, ""));
    }
    let like_group = after.len() == 3 && before.len() <= 3 && !before.starts_with('0');
    if before.contains([',', '.']) || !like_group {
        return Ok(parted);
    }
    match (language, mark) {
        (Language::Ru, ",") | (Language::En, ".") => Ok(parted),
        (Language::En, _) => Ok((text, "")),
        (Language::Ru, _) if has_unit => Ok(parted),
        (Language::Ru, _) => Err(ReadNumberError::Ambiguous(text.to_owned())),
    }
}

/// One kind of mark only, up to three digits before the first, three after each.
fn well_grouped(whole: &str) -> bool {
    let mut marks = whole.matches(MARKS);
    let Some(mark) = marks.next() else {
        return true;
    };
    let mut groups = whole.split(MARKS);
    marks.all(|other| other == mark)
        && groups.next().is_some_and(|first| first.len() <= 3)
        && groups.all(|group| group.len() == 3)
}

fn is_group_space(letter: char) -> bool {
    matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’')
}
