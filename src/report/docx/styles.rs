//! The styles of a document: quiet, three or four sizes, headings that a reader's outline knows.

use std::fmt::Write as _;

use super::{HEAD, WORDS};
use crate::report::outline::{Outline, Sheet};

/// The foot of a page: its number. It is the only field of the document.
pub const FOOTER: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
<w:p><w:pPr><w:pStyle w:val=\"Foot\"/></w:pPr><w:fldSimple w:instr=\"PAGE\">\
<w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>";

/// A style of paragraphs: id, name, half points, distance above and below, what else it has.
struct Style {
    id: &'static str,
    name: &'static str,
    size: u32,
    space: (u32, u32),
    letters: &'static str,
    more: &'static str,
}

const BOLD: &str = "<w:b/>";
const QUIET: &str = "<w:color w:val=\"616161\"/>";

fn kinds(sheet: Sheet) -> Vec<Style> {
    let is_across = sheet == Sheet::Landscape;
    let body = if is_across { 18 } else { 20 };
    let style =
        |id, name, size, space, letters, more| Style { id, name, size, space, letters, more };
    let heading = "<w:keepNext/>";
    let title = if is_across { (28, (0, 40)) } else { (36, (0, 120)) };
    vec![
        style("Title", "Title", title.0, title.1, BOLD, "<w:outlineLvl w:val=\"9\"/>"),
        style("Heading1", "heading 1", 28, (360, 80), BOLD, heading),
        style("Heading2", "heading 2", 24, (240, 60), BOLD, heading),
        style("Heading3", "heading 3", body + 1, (180, 40), BOLD, heading),
        style("Heading4", "heading 4", body, (100, 20), QUIET, heading),
        style("Heading5", "heading 5", body, (120, 20), BOLD, heading),
        style("Heading6", "heading 6", body, (80, 20), QUIET, heading),
        style("Heading7", "heading 7", body, (80, 20), BOLD, heading),
        style("Item", "List Item", body, (0, 20), "", "<w:ind w:left=\"170\"/>"),
        style("Cell", "Table Cell", body, (0, 0), "", ""),
        style("Titles", "Table Titles", body, (0, 0), QUIET, heading),
        style("Foot", "footer", 18, (0, 0), QUIET, "<w:jc w:val=\"right\"/>"),
    ]
}

/// The part of the document that says how everything looks.
pub fn styles(outline: &Outline) -> String {
    let is_across = outline.sheet == Sheet::Landscape;
    let (body, after) = if is_across { (18, 20) } else { (20, 60) };
    let tongue = outline.language.tag();
    let mut out = format!(
        "{HEAD}<w:styles xmlns:w=\"{WORDS}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\" w:eastAsia=\"Arial\"/>\
         <w:sz w:val=\"{body}\"/><w:szCs w:val=\"{body}\"/><w:lang w:val=\"{tongue}\"/>\
         </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before=\"0\" \
         w:after=\"{after}\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">\
         <w:name w:val=\"Normal\"/></w:style>"
    );
    for (at, kind) in kinds(outline.sheet).iter().enumerate() {
        let level = match kind.id.strip_prefix("Heading") {
            Some(_) => format!("<w:outlineLvl w:val=\"{}\"/>", at - 1),
            None => String::new(),
        };
        let (above, below) = kind.space;
        let _ = write!(
            out,
            "<w:style w:type=\"paragraph\" w:styleId=\"{}\"><w:name w:val=\"{}\"/>\
             <w:basedOn w:val=\"Normal\"/><w:pPr>{}<w:spacing w:before=\"{above}\" \
             w:after=\"{below}\"/>{}{level}</w:pPr><w:rPr>{}<w:sz w:val=\"{}\"/></w:rPr></w:style>",
            kind.id,
            kind.name,
            before_spacing(kind.more),
            after_spacing(kind.more),
            kind.letters,
            kind.size
        );
    }
    out + APART + TABLES + "</w:styles>"
}

/// The order of properties is fixed in the format: keeping together stands before distances.
fn before_spacing(more: &'static str) -> &'static str {
    if more.starts_with("<w:keepNext") { more } else { "" }
}

fn after_spacing(more: &'static str) -> &'static str {
    if more.starts_with("<w:keepNext") { "" } else { more }
}

const APART: &str = "<w:style w:type=\"paragraph\" w:styleId=\"Apart\"><w:name w:val=\"Apart\"/>\
<w:basedOn w:val=\"Normal\"/><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"90\" \
w:lineRule=\"exact\"/></w:pPr></w:style>";

const TABLES: &str = "<w:style w:type=\"table\" w:styleId=\"Pairs\"><w:name w:val=\"Pairs\"/>\
<w:tblPr><w:tblCellMar><w:top w:w=\"20\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/>\
<w:bottom w:w=\"20\" w:type=\"dxa\"/><w:right w:w=\"100\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>\
</w:style><w:style w:type=\"table\" w:styleId=\"Rows\"><w:name w:val=\"Rows\"/><w:tblPr>\
<w:tblBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"CCCCCC\"/>\
<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"CCCCCC\"/></w:tblBorders>\
<w:tblCellMar><w:top w:w=\"30\" w:type=\"dxa\"/><w:left w:w=\"60\" w:type=\"dxa\"/>\
<w:bottom w:w=\"30\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>\
</w:style>";
