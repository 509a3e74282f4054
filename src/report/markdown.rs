//! An outline as Markdown: what a person has written is text and never markup.

use std::fmt::Write as _;

use super::outline::{Block, Cell, Line, Outline, Pair, Span, Table, Tone, seen};

/// Writes a report.
pub fn write(outline: &Outline) -> String {
    let mut out = format!("# {}\n", line(&outline.title));
    for block in &outline.blocks {
        out.push('\n');
        match block {
            Block::Heading(depth, words) => {
                let marks = "#".repeat(usize::from(depth + 1).min(6));
                let _ = writeln!(out, "{marks} {}", line(words));
            }
            Block::Paragraph(words) => {
                let _ = writeln!(out, "{}", line(words));
            }
            Block::Pairs(pairs) => pairs.iter().for_each(|it| pair(&mut out, it)),
            Block::Facts(facts) => {
                let _ = writeln!(out, "{}", line(&Line::join(facts.iter().cloned(), " · ")));
            }
            Block::List(items) => {
                for item in items {
                    let _ = writeln!(out, "- {}", line(item));
                }
            }
            Block::Table(it) => table(&mut out, it),
            // Text has no sheets; the heading that follows parts what belongs apart.
            Block::Break => {
                out.pop();
            }
        }
    }
    out
}

fn pair(out: &mut String, pair: &Pair) {
    let _ = write!(out, "- **{}**", line(&pair.label));
    for (at, words) in pair.lines.iter().enumerate() {
        let before = if at == 0 { ": " } else { "\n  - " };
        let _ = write!(out, "{before}{}", line(words));
    }
    out.push('\n');
}

fn table(out: &mut String, table: &Table) {
    let mut row = |cells: Vec<String>| {
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    };
    row(table.columns.iter().map(|column| line(&column.title)).collect());
    row(table.columns.iter().map(|_| "---".to_owned()).collect());
    for cells in &table.rows {
        row(cells.iter().map(cell).collect());
    }
}

fn cell(cell: &Cell) -> String {
    line(&Line::join(cell.iter().cloned(), " · "))
}

/// A line as it is read: nothing at its beginning makes it a heading, a list or a rule.
fn line(line: &Line) -> String {
    let whole: String = line.0.iter().map(span).collect();
    let text = whole.trim();
    let digits = text.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let after = digits.strip_prefix(['.', ')']);
    let is_numbered = after.is_some_and(|it| it.is_empty() || it.starts_with(' '));
    if is_numbered && digits.len() < text.len() {
        let number = &text[..text.len() - digits.len()];
        return format!("{number}\\{digits}");
    }
    if text.starts_with(['#', '+', '-', '=']) { format!("\\{text}") } else { text.to_owned() }
}

fn span(span: &Span) -> String {
    let text = escaped(&span.text);
    let inner = text.trim();
    if span.tone != Tone::Strong || inner.is_empty() {
        return text;
    }
    let before = &text[..text.len() - text.trim_start().len()];
    let after = &text[before.len() + inner.len()..];
    format!("{before}**{inner}**{after}")
}

/// The text as it is read: no sign of it makes a link, a tag, an emphasis or a cell.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars().map(seen) {
        match sign {
            '\n' | '\t' => out.push(' '),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '@' => out.push_str("&#64;"),
            // At the end of a heading, braces are attributes to many readers, escaped or not.
            '}' => out.push_str("&#125;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '{' | '|' | '~' | '$' | '^' => {
                out.push('\\');
                out.push(sign);
            }
            _ => out.push(sign),
        }
    }
    // Bare addresses are made links by many readers.
    let out = out.replace("://", "&#58;//");
    out.replace("www.", "www&#46;").replace("WWW.", "WWW&#46;")
}
