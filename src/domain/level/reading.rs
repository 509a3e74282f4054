//! Numbers and days as people write them into the cells of a map.

use chrono::NaiveDate;
use rust_decimal::Decimal;

/// The number a text begins with, as people write numbers: "30", "30 %", "84,5", "1 200 000".
pub fn leading_number(text: &str) -> Option<Decimal> {
    let text = text.trim_start_matches(|sign: char| {
        !sign.is_alphanumeric() && !matches!(sign, '-' | '−' | '+' | '.' | ',')
    });
    let (minus, rest) = match text.chars().next()? {
        sign @ ('-' | '−') => (true, &text[sign.len_utf8()..]),
        '+' => (false, &text[1..]),
        _ => (false, text),
    };
    let mut plain = whole_digits(rest);
    let used = plain.1;
    let mut after = rest[used..].chars();
    if let (Some('.' | ','), tail) = (after.next(), after.as_str()) {
        let decimals: &str = &tail[..digits(tail)];
        if !decimals.is_empty() {
            plain.0.push('.');
            plain.0.push_str(decimals);
        }
    }
    let number: Decimal = plain.0.parse().ok()?;
    Some(if minus { -number } else { number })
}

/// The digits before the decimal sign, without the signs between groups, and how long they are.
fn whole_digits(text: &str) -> (String, usize) {
    let mut end = digits(text);
    let mut plain = text[..end].to_owned();
    let mut commas = 0;
    let (before_commas, commas_end) = (plain.clone(), end);
    while let Some(sign) = text[end..].chars().next() {
        let tail = &text[end + sign.len_utf8()..];
        let group = digits(tail) == 3 && (1..=3).contains(&before_commas.len());
        match sign {
            ' ' | '\u{a0}' | '\u{202f}' | '\'' if group && commas == 0 => {}
            ',' if group && (commas > 0 || commas_end == end) => commas += 1,
            _ => break,
        }
        plain.push_str(&tail[..3]);
        end += sign.len_utf8() + 3;
    }
    // A single comma is the decimal sign, unless a point follows it.
    if commas == 1 && !text[end..].starts_with('.') {
        return (before_commas, commas_end);
    }
    (plain, end)
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The day a text names: `2026-12-03` or `03.12.2026`.
pub fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let iso = text.parse().ok();
    iso.or_else(|| NaiveDate::parse_from_str(text, "%d.%m.%Y").ok())
}
