//! Reads pages that the program has written, with readers that are not its own.

use std::io::Read as _;

use deal_defense::report::PageFormat;
use pdf_extract::{Document, Object, content::Content};
use pulldown_cmark::{Event, Options, Parser, Tag};

/// The text of a page without white space, as a reader shows it.
pub fn text(format: PageFormat, page: &[u8]) -> String {
    let whole = match format {
        PageFormat::Markdown => of_markdown(std::str::from_utf8(page).unwrap()),
        PageFormat::Html => unescaped(&untagged(std::str::from_utf8(page).unwrap())),
        PageFormat::Docx => unescaped(&untagged(&part(page, "word/document.xml"))),
        PageFormat::Pdf => pdf_extract::extract_text_from_mem(page).unwrap(),
    };
    tight(&whole)
}

/// A text without its white space.
pub fn tight(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

fn options() -> Options {
    Options::all() - Options::ENABLE_SMART_PUNCTUATION
}

fn of_markdown(page: &str) -> String {
    let text = |event| match event {
        Event::Text(text) => Some(text.into_string()),
        _ => None,
    };
    Parser::new_ext(page, options()).filter_map(text).collect()
}

/// What a reader of Markdown would make of a page, apart from text.
pub fn marks(page: &str) -> Vec<String> {
    let active = |event: Event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Some(format!("html {html}")),
        Event::Code(code) => Some(format!("code {code}")),
        Event::InlineMath(_) | Event::DisplayMath(_) => Some("math".to_owned()),
        Event::FootnoteReference(_) => Some("footnote".to_owned()),
        Event::Rule => Some("rule".to_owned()),
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            Some(format!("link {dest_url}"))
        }
        Event::Start(Tag::Strong) => None,
        Event::Start(tag) => Some(format!("{tag:?}")),
        _ => None,
    };
    Parser::new_ext(page, options()).filter_map(active).collect()
}

/// Whether such a mark does nothing but set texts apart.
pub fn is_quiet(mark: &str) -> bool {
    ["Paragraph", "Heading", "List", "Item", "Table"].iter().any(|start| mark.starts_with(start))
}

/// The tags of a page in their order, each with its attributes; line breaks left out.
pub fn tags(page: &str) -> Vec<String> {
    let ends = page.split('<').skip(1).map(|rest| rest.split('>').next().unwrap().to_owned());
    ends.filter(|tag| tag != "br").collect()
}

/// Whether a tag is one that the program writes, with nothing in it but classes and widths.
pub fn is_of_the_program(tag: &str) -> bool {
    const HEAD: [&str; 6] = [
        "!DOCTYPE html",
        "html lang=\"en\"",
        "html lang=\"ru\"",
        "meta charset=\"utf-8\"",
        "meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\"",
        "meta name=\"viewport\" content=\"width=device-width\"",
    ];
    const NAMES: &str = "head title style body h1 h2 h3 h4 h5 h6 p ul li dl dt dd div span strong \
                         table thead tbody tr th td col html";
    let (name, rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let is_known = NAMES.split_whitespace().any(|it| it == name.trim_start_matches('/'));
    let is_quiet = rest.is_empty()
        || ["class=\"", "style=\"width:"].iter().any(|start| {
            let value = rest.strip_prefix(start).and_then(|it| it.strip_suffix('"'));
            value.is_some_and(|it| it.chars().all(|it| it.is_ascii_alphanumeric() || it == '%'))
        });
    HEAD.contains(&tag) || (is_known && is_quiet)
}

fn untagged(page: &str) -> String {
    let body = page.split("</style>").last().unwrap();
    body.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect()
}

fn unescaped(text: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'")];
    let text = signs.iter().fold(text.to_owned(), |text, (name, sign)| text.replace(name, sign));
    text.replace("&amp;", "&")
}

/// A part of a packed document.
pub fn part(page: &[u8], name: &str) -> String {
    let at = page.windows(name.len()).position(|it| it == name.as_bytes()).unwrap();
    let two = |at: usize| usize::from(u16::from_le_bytes([page[at], page[at + 1]]));
    // Before the name stand its length and that of what follows it, before them the sizes.
    let (long, extra) = (two(at - 4), two(at - 2));
    let packed = two(at - 12) + (two(at - 10) << 16);
    let from = at + long + extra;
    let mut text = String::new();
    let mut unpacked = flate2::read::DeflateDecoder::new(&page[from..from + packed]);
    unpacked.read_to_string(&mut text).unwrap();
    text
}

/// The keys of all dictionaries of a PDF, and their names.
pub fn words_of_pdf(page: &[u8]) -> Vec<String> {
    fn see(object: &Object, found: &mut Vec<String>) {
        match object {
            Object::Name(name) => found.push(String::from_utf8_lossy(name).into_owned()),
            Object::Array(items) => items.iter().for_each(|it| see(it, found)),
            Object::Dictionary(keys) => all(keys, found),
            Object::Stream(stream) => all(&stream.dict, found),
            _ => {}
        }
    }
    fn all(keys: &pdf_extract::Dictionary, found: &mut Vec<String>) {
        for (key, value) in keys {
            found.push(String::from_utf8_lossy(key).into_owned());
            see(value, found);
        }
    }
    let file = Document::load_mem(page).unwrap();
    let mut found = Vec::new();
    file.objects.values().for_each(|object| see(object, &mut found));
    all(&file.trailer, &mut found);
    found
}

/// What is done on the pages of a PDF: each operator with its numbers.
pub fn operations(page: &[u8]) -> Vec<(String, Vec<f32>)> {
    let file = Document::load_mem(page).unwrap();
    let contents = file.get_pages().into_values().map(|id| file.get_page_content(id).unwrap());
    let decoded = contents.flat_map(|content| Content::decode(&content).unwrap().operations);
    decoded
        .map(|it| (it.operator, it.operands.iter().filter_map(|it| it.as_float().ok()).collect()))
        .collect()
}

/// How many pages a PDF has.
pub fn pages(page: &[u8]) -> usize {
    Document::load_mem(page).unwrap().get_pages().len()
}
