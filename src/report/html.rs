//! An outline as one HTML page that needs nothing else: no script, no picture, no address.
//!
//! The page itself forbids everything but its own style, and every text in it is escaped.

use std::fmt::Write as _;

use super::outline::{Block, Cell, Column, Line, Outline, Pair, Sheet, Span, Table, Tone, seen};

/// On a screen a quiet page; on paper sheets of A4.
const STYLE: &str = "\
:root{color-scheme:light dark}
body{font:15px/1.45 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;margin:0 0 .8rem}
h2{font-size:1.25rem;margin:1.6rem 0 .4rem;padding-top:.5rem;border-top:1px solid #8886}
h3{font-size:1.05rem;margin:1.1rem 0 .3rem}h4{font-size:1rem;margin:.9rem 0 .2rem}
h5,h6{font-size:1rem;margin:.6rem 0 .2rem}h5,h6.quiet{font-weight:normal;color:#777}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.1rem 1rem;margin:.2rem 0}
dl{display:grid;grid-template-columns:minmax(9rem,13rem) 1fr;gap:.3rem 1rem;margin:0}
dt{color:#777}dd{margin:0}p{margin:.3rem 0}ul{margin:.2rem 0;padding-left:1.2rem}
table{border-collapse:collapse;width:100%;margin:.2rem 0}
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #8884}
th{color:#777;font-weight:normal}
.quiet{color:#777}.good{color:#18794e}.warn{color:#b54708}.unknown{color:#b54708;font-style:italic}
.fail{color:#b42318}.acceptable{color:#93580a}.ideal{color:#18794e}
td.fail,th.fail{background:#b4231814}td.acceptable,th.acceptable{background:#b5470814}td.ideal,th.ideal{background:#18794e14}
td.fail,td.acceptable,td.ideal,th.fail,th.acceptable,th.ideal{padding-left:.4rem;color:inherit}
@media (prefers-color-scheme:dark){.good,.ideal{color:#5ccf96}.warn,.unknown,.acceptable{color:#f2b25c}.fail{color:#ff8a80}}
@page{size:A4;margin:14mm}
@media print{:root{color-scheme:light}body{font-size:10.5pt;line-height:1.3;margin:0;padding:0;max-width:none}
h1{font-size:16pt}h2{font-size:13pt}h3{font-size:11.5pt}h4,h5,h6{font-size:10.5pt}h2,h3,h4,h5,h6{break-after:avoid}.facts{grid-template-columns:repeat(3,1fr)}
tr,dt,dd,li{break-inside:avoid}.good,.warn,.unknown{color:#000}
.fail{color:#b42318}.acceptable{color:#93580a}.ideal{color:#18794e}td,th{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
";

/// What is added for a sheet that lies across.
const ACROSS: &str = "\
body{max-width:80rem}table{table-layout:fixed}
@page{size:A4 landscape;margin:9mm}
@media print{body{font:9pt/1.2 'DejaVu Sans Condensed','Arial Narrow',Arial,sans-serif}h1{font-size:14pt;margin:0 0 1mm}
p{margin:0 0 1mm}table{margin:0 0 1.5mm}th,td{padding:.6mm 1.4mm .6mm 0}}
";

/// What is added where a new sheet begins in the middle of a report.
const TURN: &str = "\
@media print{body{font-size:9pt;line-height:1.2}.turn{break-after:page}.turn+h2{border-top:0}
dl{grid-template-columns:9rem 1fr}h2{margin:1rem 0 .3rem}}
";

/// Writes a report.
pub fn write(outline: &Outline) -> String {
    let title = escaped(&outline.title.text());
    let across = if outline.sheet == Sheet::Landscape { ACROSS } else { "" };
    let turn = if outline.blocks.contains(&Block::Break) { TURN } else { "" };
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{title}</title>\n<style>\n{STYLE}{across}{turn}</style>\n</head>\n<body>\n",
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
        Block::Heading(depth, words) => {
            let tag = format!("h{}", (depth + 1).min(6));
            let class = if *depth > 5 && depth % 2 == 0 { " class=\"quiet\"" } else { "" };
            writeln!(out, "<{tag}{class}>{}</{tag}>", line(words))
        }
        Block::Paragraph(words) => writeln!(out, "<p>{}</p>", line(words)),
        Block::Facts(facts) => {
            let facts: Vec<String> =
                facts.iter().map(|it| format!("<div>{}</div>\n", line(it))).collect();
            writeln!(out, "<div class=\"facts\">\n{}</div>", facts.concat())
        }
        Block::List(items) => {
            let items: Vec<String> =
                items.iter().map(|it| format!("<li>{}</li>\n", line(it))).collect();
            writeln!(out, "<ul>\n{}</ul>", items.concat())
        }
        Block::Pairs(pairs) => {
            let pairs: String = pairs.iter().map(pair).collect();
            writeln!(out, "<dl>\n{pairs}</dl>")
        }
        Block::Table(it) => writeln!(out, "{}", table(it)),
        Block::Break => writeln!(out, "<div class=\"turn\"></div>"),
    };
}

/// A table; its columns keep their shares.
fn table(table: &Table) -> String {
    let all: u32 = table.columns.iter().map(|column| u32::from(column.share)).sum();
    let width = |column: &Column| {
        let percent = u32::from(column.share) * 100 / all.max(1);
        format!("<col style=\"width:{percent}%\">")
    };
    let widths: String = table.columns.iter().map(width).collect();
    let title = |column: &Column| format!("<th{}>{}</th>", class(column.tone), line(&column.title));
    let titles: String = table.columns.iter().map(title).collect();
    let row = |row: &Vec<Cell>| {
        let cells = table.columns.iter().zip(row);
        let cells: String = cells.map(|(column, it)| cell(column, it)).collect();
        format!("<tr>{cells}</tr>\n")
    };
    let rows: String = table.rows.iter().map(row).collect();
    format!("<table>\n{widths}<thead><tr>{titles}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>")
}

fn cell(column: &Column, cell: &Cell) -> String {
    let lines: Vec<String> = cell.iter().map(line).collect();
    format!("<td{}>{}</td>", class(column.tone), lines.join("<br>"))
}

fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Fail => " class=\"fail\"",
        Tone::Acceptable => " class=\"acceptable\"",
        Tone::Ideal => " class=\"ideal\"",
        _ => "",
    }
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
        Tone::Fail => format!("<span class=\"fail\">{text}</span>"),
        Tone::Acceptable => format!("<span class=\"acceptable\">{text}</span>"),
        Tone::Ideal => format!("<span class=\"ideal\">{text}</span>"),
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
