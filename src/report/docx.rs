//! An outline as DOCX, for those who go on writing in it: real headings, tables whose header row
//! comes again on every page, no field that a text could become.

mod styles;
mod text;
mod zip;

use std::fmt::Write as _;

use super::outline::{Block, Cell, Column, Line, Outline, Pair, Sheet, Table, Tone, cell};
use styles::{FOOTER, styles};
use text::{escaped, paragraph};
use zip::Zip;

/// Writes a report.
pub fn write(outline: &Outline) -> Vec<u8> {
    let mut zip = Zip::default();
    zip.put("[Content_Types].xml", TYPES);
    zip.put("_rels/.rels", RELATIONS);
    zip.put("docProps/core.xml", &core(outline));
    zip.put("word/_rels/document.xml.rels", PARTS);
    zip.put("word/styles.xml", &styles(outline));
    zip.put("word/footer1.xml", FOOTER);
    zip.put("word/document.xml", &document(outline));
    zip.finish()
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The words of the format.
const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/>\
<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>\
<Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>\
<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
</Types>";

const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
</Relationships>";

const PARTS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" Target=\"footer1.xml\"/>\
</Relationships>";

/// Title, language and the day of the report; nothing of the machine or of who made it.
fn core(outline: &Outline) -> String {
    let created = outline.day.map_or_else(String::new, |day| {
        format!(
            "<dcterms:created xsi:type=\"dcterms:W3CDTF\">{}T00:00:00Z</dcterms:created>",
            day.format("%Y-%m-%d")
        )
    });
    format!(
        "{HEAD}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:language>{}</dc:language>{created}</cp:coreProperties>",
        escaped(&outline.title.text()).replace('\n', " "),
        outline.language.tag()
    )
}

/// Width, height and margin of a sheet, in twentieths of a point.
fn sheet(sheet: Sheet) -> (u32, u32, u32) {
    match sheet {
        Sheet::Portrait => (11906, 16838, 850),
        Sheet::Landscape => (16838, 11906, 510),
    }
}

fn document(outline: &Outline) -> String {
    let (width, height, margin) = sheet(outline.sheet);
    let mut body = paragraph(&outline.title, Some("Title"));
    for block in &outline.blocks {
        self::block(&mut body, block, width - 2 * margin);
    }
    let across = if outline.sheet == Sheet::Landscape { " w:orient=\"landscape\"" } else { "" };
    let foot = margin / 2;
    format!(
        "{HEAD}<w:document xmlns:w=\"{WORDS}\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
         <w:body>{body}<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>\
         <w:pgSz w:w=\"{width}\" w:h=\"{height}\"{across}/>\
         <w:pgMar w:top=\"{margin}\" w:right=\"{margin}\" w:bottom=\"{margin}\" \
         w:left=\"{margin}\" w:header=\"{foot}\" w:footer=\"{foot}\" w:gutter=\"0\"/>\
         </w:sectPr></w:body></w:document>"
    )
}

/// What keeps two tables apart.
const APART: &str = "<w:p><w:pPr><w:pStyle w:val=\"Apart\"/></w:pPr></w:p>";

fn block(body: &mut String, block: &Block, width: u32) {
    match block {
        Block::Heading(depth, words) => {
            let style = format!("Heading{}", depth.clamp(&1, &7));
            body.push_str(&paragraph(words, Some(&style)));
        }
        Block::Paragraph(words) => body.push_str(&paragraph(words, None)),
        Block::Facts(facts) if facts.is_empty() => {}
        Block::Facts(facts) => table(body, &of_facts(facts), width, false),
        Block::List(items) => {
            for item in items {
                body.push_str(&paragraph(item, Some("Item")));
            }
        }
        Block::Pairs(pairs) if pairs.is_empty() => {}
        Block::Pairs(pairs) => table(body, &of_pairs(pairs), width, false),
        Block::Table(it) => table(body, it, width, true),
        Block::Break => body.push_str("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"),
    }
}

/// Labels beside their values, as a table without a header row.
fn of_pairs(pairs: &[Pair]) -> Table {
    let column = |share| Column::new(Line::default(), share);
    let row = |pair: &Pair| vec![cell(pair.label.clone().toned(Tone::Quiet)), pair.lines.clone()];
    Table { columns: vec![column(27), column(73)], rows: pairs.iter().map(row).collect() }
}

/// Facts three in a row, as a table without a header row.
fn of_facts(facts: &[Line]) -> Table {
    let columns = vec![Column::new(Line::default(), 1); 3];
    let filled = |row: &[Line]| {
        let mut cells: Vec<Cell> = row.iter().cloned().map(cell).collect();
        cells.resize(3, Cell::new());
        cells
    };
    Table { columns, rows: facts.chunks(3).map(filled).collect() }
}

fn table(body: &mut String, table: &Table, width: u32, has_titles: bool) {
    let all: u32 = table.columns.iter().map(|it| u32::from(it.share.max(1))).sum();
    let widths: Vec<u32> =
        table.columns.iter().map(|it| u32::from(it.share.max(1)) * width / all.max(1)).collect();
    let grid = widths
        .iter()
        .fold(String::new(), |grid, it| grid + "<w:gridCol w:w=\"" + &it.to_string() + "\"/>");
    let style = if has_titles { "Rows" } else { "Pairs" };
    let _ = write!(
        body,
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"{width}\" w:type=\"dxa\"/>\
         <w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    );
    if has_titles {
        let titles: Vec<Cell> = table.columns.iter().map(|it| cell(it.title.clone())).collect();
        row(body, &titles, table, &widths, true);
    }
    for cells in &table.rows {
        row(body, cells, table, &widths, false);
    }
    let _ = write!(body, "</w:tbl>{APART}");
}

fn row(body: &mut String, cells: &[Cell], table: &Table, widths: &[u32], is_title: bool) {
    let again = if is_title { "<w:tblHeader/>" } else { "" };
    let _ = write!(body, "<w:tr><w:trPr><w:cantSplit/>{again}</w:trPr>");
    for ((cell, column), width) in cells.iter().zip(&table.columns).zip(widths) {
        let style = if is_title { Some("Titles") } else { Some("Cell") };
        let lines: String = cell.iter().map(|line| paragraph(line, style)).collect();
        let lines = if lines.is_empty() { "<w:p/>" } else { &lines };
        let _ = write!(
            body,
            "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{}</w:tcPr>{lines}</w:tc>",
            ground(column.tone)
        );
    }
    body.push_str("</w:tr>");
}

fn ground(tone: Tone) -> &'static str {
    match tone {
        Tone::Fail => "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FBEDEC\"/>",
        Tone::Acceptable => "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FDF5E6\"/>",
        Tone::Ideal => "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EBF6EE\"/>",
        _ => "",
    }
}
