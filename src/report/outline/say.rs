//! Messages of the catalogue as lines: what fills them keeps where it comes from.

use super::{Line, Span};
use crate::l10n::{Arg, Texts};

/// What fills a variable of a message that becomes a line.
#[derive(Clone, Debug)]
pub enum Fill<'a> {
    /// A count: chooses the plural form.
    Count(i64),
    /// A word that the message chooses by.
    Word(&'a str),
    /// A string that keeps its origin.
    Span(Span),
}

/// The first of the signs that hold a place in a message; they stand for nothing in any text of
/// the catalogue.
const PLACE: u32 = 0xE000;

/// A message as a line: what fills it keeps its origin, the rest is the program's own.
pub fn say(texts: Texts, id: &str, fills: &[(&str, Fill)]) -> Line {
    let place = |at: usize| char::from_u32(PLACE + at as u32).map_or_else(String::new, Into::into);
    let places: Vec<String> = (0..fills.len()).map(place).collect();
    let args: Vec<(&str, Arg)> = fills
        .iter()
        .zip(&places)
        .map(|((name, fill), place)| {
            let arg = match fill {
                Fill::Count(count) => Arg::Count(*count),
                Fill::Word(word) => Arg::Text(word),
                Fill::Span(_) => Arg::Text(place),
            };
            (*name, arg)
        })
        .collect();
    let said = texts.with(id, &args);
    let mut line = Line::default();
    let mut rest = said.as_str();
    let fill_of = |sign: char| {
        let at = (sign as u32).checked_sub(PLACE)?;
        match &fills.get(at as usize)?.1 {
            Fill::Span(span) => Some(span),
            Fill::Count(_) | Fill::Word(_) => None,
        }
    };
    while let Some((at, sign, span)) =
        rest.char_indices().find_map(|(at, sign)| Some((at, sign, fill_of(sign)?)))
    {
        if at > 0 {
            line.0.push(Span::own(&rest[..at]));
        }
        line.0.push(span.clone());
        rest = &rest[at + sign.len_utf8()..];
    }
    if !rest.is_empty() {
        line.0.push(Span::own(rest));
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Language;
    use crate::report::outline::Origin;

    #[test]
    fn what_fills_a_message_keeps_its_origin() {
        let texts = Texts::new(Language::En);
        let day = Span::new("3 Dec 2026", Origin::Date);
        let line = say(texts, "passport-decides-on", &[("day", Fill::Span(day.clone()))]);
        assert_eq!(line.0, [Span::own("decision on "), day]);
    }

    #[test]
    fn a_count_chooses_the_plural_form() {
        let texts = Texts::new(Language::En);
        let one = say(texts, "passport-moved", &[("count", Fill::Count(1))]);
        assert_ne!(one, say(texts, "passport-moved", &[("count", Fill::Count(2))]));
    }
}
