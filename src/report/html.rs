//! An outline as one HTML page that needs nothing else: no script, no picture, no address.
//!
//! The page itself forbids everything but its own style, and every text in it is escaped.

use std::fmt::Write as _;

use super::outline::{Block, Line, Outline, Pair, Span, Tone, seen};

/// On a screen a quiet page; on paper one sheet of A4.
const STYLE: &str = "\
:root{color-scheme:light dark}
body{font:15px/1.45 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:0 0 .8rem}
h2{font-size:1.05rem;margin:1.2rem 0 .3rem;padding-top:.5rem;border-top:1px solid #8886}
dl{display:grid;grid-template-columns:minmax(9rem,13rem) 1fr;gap:.3rem 1rem;margin:0}
dt{color:#777}dd{margin:0}p{margin:.3rem 0}ul{margin:.2rem 0;padding-left:1.2rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #8884}
th{color:#777;font-weight:normal}
.quiet{color:#777}.good{color:#18794e}.warn{color:#b54708}.unknown{color:#b54708;font-style:italic}
@media (prefers-color-scheme:dark){.good{color:#5ccf96}.warn,.unknown{color:#f2b25c}}
@page{size:A4;margin:14mm}
@media print{:root{color-scheme:light}body{font-size:10.5pt;line-height:1.3;margin:0;padding:0;max-width:none}
h1{font-size:16pt}h2{margin:.7rem 0 .2rem}tr,dt,dd,li{break-inside:avoid}.good,.warn,.unknown{color:#000}.unknown{font-style:italic}}
";

/// Writes a report.
pub fn write(outline: &Outline) -> String {
    let title = escaped(&outline.title.text());
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
        outline.language.tag()
    );
    let _ = writeln!(out, "<h1>{}</h1>", line(&outline.title));
    for block in &outline.blocks {
        self::block(&mut out, block);
    }
    out.push_str("</body>\n</html>\n");
    out
}

fn block(out: &mut String, block: &Block) {
    let _ = match block {
        Block::Heading(words) => writeln!(out, "<h2>{}</h2>", line(words)),
        Block::Paragraph(words) => writeln!(out, "<p>{}</p>", line(words)),
        Block::List(items) => {
            let items: Vec<String> =
                items.iter().map(|it| format!("<li>{}</li>\n", line(it))).collect();
            writeln!(out, "<ul>\n{}</ul>", items.concat())
        }
        Block::Pairs(pairs) => {
            let pairs: String = pairs.iter().map(pair).collect();
            writeln!(out, "<dl>\n{pairs}</dl>")
        }
        Block::Table { titles, rows } => {
            let head = cells(titles, "th");
            let rows: String = rows.iter().map(|row| cells(row, "td")).collect();
            writeln!(out, "<table>\n{head}{rows}</table>")
        }
    };
}

fn cells(row: &[Line], tag: &str) -> String {
    let cell = |cell: &Line| format!("<{tag}>{}</{tag}>", line(cell));
    let cells: Vec<String> = row.iter().map(cell).collect();
    format!("<tr>{}</tr>\n", cells.concat())
}

fn pair(pair: &Pair) -> String {
    let lines: Vec<String> = pair.lines.iter().map(line).collect();
    format!("<dt>{}</dt><dd>{}</dd>\n", line(&pair.label), lines.join("<br>\n"))
}

fn line(line: &Line) -> String {
    line.0.iter().map(span).collect()
}

fn span(span: &Span) -> String {
    let text = escaped(&span.text);
    match span.tone {
        Tone::Plain => text,
        Tone::Strong => format!("<strong>{text}</strong>"),
        Tone::Quiet => format!("<span class=\"quiet\">{text}</span>"),
        Tone::Good => format!("<span class=\"good\">{text}</span>"),
        Tone::Warn => format!("<span class=\"warn\">{text}</span>"),
        Tone::Unknown => format!("<span class=\"unknown\">{text}</span>"),
    }
}

/// The text as it is read, line breaks kept.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.trim_end_matches('\n').chars().map(seen) {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push_str("<br>"),
            '\t' => out.push(' '),
            _ => out.push(sign),
        }
    }
    out
}
