//! Texts in the XML of a document: what a person has written is text and never markup.

use std::fmt::Write as _;

use crate::report::outline::{Line, Span, Tone, seen};

/// A line as a paragraph of a style.
pub fn paragraph(line: &Line, style: Option<&str>) -> String {
    let style = style
        .map_or_else(String::new, |style| format!("<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>"));
    let runs: String = line.0.iter().map(run).collect();
    format!("<w:p>{style}{runs}</w:p>")
}

fn run(span: &Span) -> String {
    let mut run = String::from("<w:r>");
    let set = set_off(span.tone);
    if !set.is_empty() {
        let _ = write!(run, "<w:rPr>{set}</w:rPr>");
    }
    for (at, part) in span.text.split('\n').enumerate() {
        let before = if at == 0 { "" } else { "<w:br/>" };
        let _ = write!(run, "{before}<w:t xml:space=\"preserve\">{}</w:t>", escaped(part));
    }
    run + "</w:r>"
}

fn set_off(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "",
        Tone::Strong => "<w:b/>",
        Tone::Quiet => "<w:color w:val=\"616161\"/>",
        Tone::Good | Tone::Ideal => "<w:color w:val=\"126640\"/>",
        Tone::Warn | Tone::Acceptable => "<w:color w:val=\"8C4D05\"/>",
        Tone::Unknown => "<w:i/><w:color w:val=\"8C4D05\"/>",
        Tone::Fail => "<w:color w:val=\"A31C14\"/>",
    }
}

/// The text as it is read; signs that XML does not know become a visible mark.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars().map(seen) {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => out.push(char::REPLACEMENT_CHARACTER),
            _ => out.push(sign),
        }
    }
    out
}
