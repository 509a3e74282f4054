//! An outline as PDF, made by the program itself: placed pages, letters that ship with it, and
//! nothing that acts.
//!
//! Every sign has a number of its own in the file and that number says which sign it is, so that a
//! text is read back as it was written, also where the letters have no picture for it.

mod letters;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::types::PageMode;
use pdf_writer::{Content, Date, Filter, Finish as _, Name, Pdf, Rect, Ref, Str, TextStr};

use std::io::Write as _;

use super::outline::{Outline, Tone, seen};
use super::paper::face::{Faces, Weight};
use super::paper::{Page, Piece, Style, lay_out};
use letters::Letters;

/// Writes a report.
pub fn write(outline: &Outline) -> Vec<u8> {
    let faces = Faces::load();
    let pages = lay_out(outline, &faces);
    let style = Style::of(outline.sheet);
    let mut letters = Letters::of(&faces);
    let drawn: Vec<Vec<u8>> = pages.iter().map(|page| draw(page, &style, &mut letters)).collect();
    let mut file = File { pdf: Pdf::new(), next: 1 };
    let fonts = letters.write(&mut file);
    file.pages(outline, &style, &drawn, &fonts);
    file.pdf.finish()
}

/// The file, and the next free number in it.
struct File {
    pdf: Pdf,
    next: i32,
}

impl File {
    fn number(&mut self) -> Ref {
        self.next += 1;
        Ref::new(self.next - 1)
    }

    /// A packed stream.
    fn stream(&mut self, bytes: &[u8]) -> Ref {
        let id = self.number();
        self.pdf.stream(id, &packed(bytes)).filter(Filter::FlateDecode);
        id
    }

    fn pages(&mut self, outline: &Outline, style: &Style, drawn: &[Vec<u8>], fonts: &[Ref]) {
        let tree = self.number();
        let contents: Vec<Ref> = drawn.iter().map(|content| self.stream(content)).collect();
        let pages: Vec<Ref> = contents.iter().map(|_| self.number()).collect();
        for (id, content) in pages.iter().zip(contents) {
            let mut page = self.pdf.page(*id);
            page.media_box(Rect::new(0.0, 0.0, style.sheet.0, style.sheet.1));
            page.parent(tree).contents(content);
            let mut resources = page.resources();
            let mut named = resources.fonts();
            for (weight, font) in Weight::ALL.into_iter().zip(fonts) {
                named.pair(name(weight), *font);
            }
        }
        let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
        self.pdf.pages(tree).kids(pages).count(count);
        self.front(outline, tree);
    }

    /// What a reader is told first: title, language, the day the report speaks of.
    fn front(&mut self, outline: &Outline, tree: Ref) {
        let (catalog, info) = (self.number(), self.number());
        let mut front = self.pdf.catalog(catalog);
        front.pages(tree).page_mode(PageMode::UseNone).lang(TextStr(outline.language.tag()));
        front.viewer_preferences().display_doc_title(true);
        front.finish();
        let title: String = outline.title.text().chars().map(seen).collect();
        let mut about = self.pdf.document_info(info);
        about.title(TextStr(&title)).creator(TextStr(env!("CARGO_PKG_NAME")));
        if let Some(day) = outline.day {
            about.creation_date(date(day));
        }
    }
}

fn date(day: chrono::NaiveDate) -> Date {
    use chrono::Datelike as _;
    let year = u16::try_from(day.year()).unwrap_or_default();
    Date::new(year).month(day.month() as u8).day(day.day() as u8)
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
    // Writing into memory does not fail.
    let _ = packer.write_all(bytes);
    packer.finish().unwrap_or_default()
}

fn name(weight: Weight) -> Name<'static> {
    Name(match weight {
        Weight::Regular => b"R",
        Weight::Bold => b"B",
    })
}

/// The drawing of one page.
fn draw(page: &Page, style: &Style, letters: &mut Letters) -> Vec<u8> {
    let mut content = Content::new();
    let up = |y: f32| style.sheet.1 - y;
    for piece in &page.0 {
        match piece {
            Piece::Ground { x, y, width, height, tone } => {
                paint(&mut content, ground(*tone));
                content.rect(*x, up(*y + *height), *width, *height).fill_nonzero();
            }
            Piece::Rule { x, y, width } => {
                let [red, green, blue] = RULE;
                content.set_stroke_rgb(red, green, blue).set_line_width(0.5);
                content.move_to(*x, up(*y)).line_to(*x + *width, up(*y)).stroke();
            }
            Piece::Text { x, y, size, weight, runs } => {
                content.begin_text().next_line(*x, up(*y));
                for run in runs {
                    let weight = if run.tone == Tone::Strong { Weight::Bold } else { *weight };
                    paint(&mut content, ink(run.tone));
                    content.set_font(name(weight), *size);
                    content.show(Str(&letters.spell(weight, &run.text)));
                }
                content.end_text();
            }
        }
    }
    content.finish().to_vec()
}

fn paint(content: &mut Content, [red, green, blue]: [f32; 3]) {
    content.set_fill_rgb(red, green, blue);
}

const RULE: [f32; 3] = [0.80, 0.80, 0.80];

fn ink(tone: Tone) -> [f32; 3] {
    match tone {
        Tone::Plain | Tone::Strong => [0.07, 0.07, 0.07],
        Tone::Quiet => [0.38, 0.38, 0.38],
        Tone::Good | Tone::Ideal => [0.07, 0.40, 0.25],
        Tone::Warn | Tone::Unknown | Tone::Acceptable => [0.55, 0.30, 0.02],
        Tone::Fail => [0.64, 0.11, 0.08],
    }
}

fn ground(tone: Tone) -> [f32; 3] {
    match tone {
        Tone::Fail => [0.985, 0.93, 0.925],
        Tone::Acceptable => [0.99, 0.96, 0.90],
        Tone::Ideal => [0.92, 0.965, 0.935],
        _ => [1.0, 1.0, 1.0],
    }
}
