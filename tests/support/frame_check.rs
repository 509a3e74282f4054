//! Looks over a drawn frame for what a person should never see: names of the machinery, the other
//! language, texts cut off without a sign.
//!
//! Included by `#[path]`. A word is excused when it stands in the deal's own texts.

#![allow(dead_code, reason = "each including program uses a part")]

mod words;

use std::collections::HashSet;

use ratatui::buffer::Buffer;
use unicode_width::UnicodeWidthStr;
use words::{
    has_iso_date, is_cyrillic, is_kebab, is_number, is_snake, lone_none, words, words_with_cut,
};

/// The language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Russian.
    Russian,
    /// English.
    English,
}

/// What is wrong with a place of the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The id of a message instead of the message.
    MessageId,
    /// A word of the file format.
    FormatWord,
    /// A day as machines write it.
    IsoDate,
    /// A value of the program printed as it is.
    RawValue,
    /// A word of the other language that is not the deal's own.
    OtherLanguage,
    /// A word that mixes both alphabets.
    MixedAlphabets,
    /// A text that runs into the edge without «…».
    Cut,
}

/// A fault and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub fault: Fault,
    /// The line, from 0.
    pub line: usize,
    /// The word or sign.
    pub text: String,
}

/// What the checker knows of a frame.
#[derive(Clone, Debug)]
pub struct Checker {
    language: Language,
    own_texts: String,
    own: HashSet<String>,
    complete: HashSet<String>,
    ids: HashSet<String>,
}

/// Signs of lines between columns.
const SEPARATORS: [char; 4] = ['│', '┃', '▏', '▕'];

/// Names of keys: the same in both languages.
const KEYS: [&str; 24] = [
    "Enter",
    "Esc",
    "Tab",
    "Shift",
    "Ctrl",
    "Alt",
    "Space",
    "Backspace",
    "Del",
    "Delete",
    "Ins",
    "Insert",
    "Home",
    "End",
    "PgUp",
    "PgDn",
    "PageUp",
    "PageDown",
    "Up",
    "Down",
    "Left",
    "Right",
    "Cmd",
    "Option",
];

/// The first parts of message ids.
const ID_HEADS: [&str; 14] = [
    "f", "c", "h", "cmd", "hole", "read", "step", "field", "key", "msg", "empty", "hint", "report",
    "month",
];

impl Checker {
    /// A checker for frames in a language, excusing the words of these texts.
    pub fn new<'a>(language: Language, own_texts: impl IntoIterator<Item = &'a str>) -> Self {
        let own_texts = own_texts.into_iter().collect::<Vec<_>>().join("\n");
        let own = words(&own_texts).map(str::to_owned).collect();
        Self { language, own_texts, own, complete: HashSet::new(), ids: HashSet::new() }
    }

    /// The same, knowing all words of the interface: a known word at the edge is not cut.
    pub fn knowing<'a>(mut self, texts: impl IntoIterator<Item = &'a str>) -> Self {
        self.complete.extend(texts.into_iter().flat_map(words).map(str::to_owned));
        self
    }

    /// The same, knowing the ids of all messages.
    pub fn with_ids<'a>(mut self, ids: impl IntoIterator<Item = &'a str>) -> Self {
        self.ids.extend(ids.into_iter().filter(|id| id.contains('-')).map(str::to_owned));
        self
    }

    /// Everything wrong in a drawn buffer.
    pub fn check(&self, buffer: &Buffer) -> Vec<Finding> {
        self.check_lines(&lines(buffer), buffer.area.width)
    }

    /// Everything wrong in the lines of a screen `width` cells wide.
    pub fn check_lines(&self, lines: &[String], width: u16) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let mut report = |fault, text: &str| {
                findings.push(Finding { fault, line: at, text: text.to_owned() });
            };
            for token in line.split(|c: char| c.is_whitespace() || SEPARATORS.contains(&c)) {
                if let Some(fault) = self.machinery(token) {
                    report(fault, token);
                }
            }
            if let Some(value) = lone_none(line) {
                report(Fault::RawValue, value);
            }
            for (word, is_cut) in words_with_cut(line) {
                if let Some(fault) = self.foreign(word, is_cut) {
                    report(fault, word);
                }
            }
            for word in self.cut_words(line, width) {
                report(Fault::Cut, word);
            }
        }
        findings
    }

    fn machinery(&self, token: &str) -> Option<Fault> {
        let is_edge = |c: char| !c.is_alphanumeric() && c != '_';
        let bare = token.trim_matches(is_edge);
        if token.contains('⟦') || token.contains('⟧') {
            return Some(Fault::MessageId);
        }
        if self.own_texts.contains(bare) {
            return None;
        }
        let is_raw = matches!(bare, "null" | "NaN" | "undefined" | "true" | "false" | "inf")
            || ["Some(", "Ok(", "Err(", "Known(", "[object"].iter().any(|raw| token.contains(raw));
        if self.is_id(bare) {
            Some(Fault::MessageId)
        } else if is_raw {
            Some(Fault::RawValue)
        } else if is_snake(bare) {
            Some(Fault::FormatWord)
        } else if has_iso_date(bare) {
            Some(Fault::IsoDate)
        } else {
            None
        }
    }

    fn is_id(&self, token: &str) -> bool {
        let is_headed = token.split('-').next().is_some_and(|head| ID_HEADS.contains(&head));
        self.ids.contains(token)
            || is_kebab(token)
                && is_headed
                && (self.language == Language::Russian || token.matches('-').count() > 1)
    }

    fn foreign(&self, word: &str, is_cut: bool) -> Option<Fault> {
        let latin = word.chars().filter(char::is_ascii_alphabetic).count();
        let cyrillic = word.chars().filter(|c| is_cyrillic(*c)).count();
        let is_other = match self.language {
            Language::Russian => latin > 0 && !Self::is_key(word),
            Language::English => cyrillic > 0,
        };
        if self.is_own(word, is_cut) {
            None
        } else if latin > 0 && cyrillic > 0 {
            Some(Fault::MixedAlphabets)
        } else {
            is_other.then_some(Fault::OtherLanguage)
        }
    }

    /// The name of a key or a single capital, as in a key hint.
    fn is_key(word: &str) -> bool {
        let is_function = word.strip_prefix('F').is_some_and(|number| number.parse::<u8>().is_ok());
        let is_capital = word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_uppercase());
        KEYS.contains(&word) || is_function || is_capital
    }

    fn is_own(&self, word: &str, is_cut: bool) -> bool {
        // An initial stands for a name that the deal has in full.
        let is_initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
        let is_shortened = is_cut || is_initial;
        // A position that begins a sentence.
        let mut signs = word.chars();
        let small: String =
            signs.next().into_iter().flat_map(char::to_lowercase).chain(signs).collect();
        if self.own.contains(small.as_str()) {
            return true;
        }
        self.own.contains(word) || is_shortened && self.own.iter().any(|own| own.starts_with(word))
    }

    /// Words that touch the right edge of the screen or a line between columns and are not known
    /// to be whole.
    fn cut_words<'l>(&self, line: &'l str, width: u16) -> Vec<&'l str> {
        let is_full = line.width() >= usize::from(width);
        let parts: Vec<&str> = line.split(SEPARATORS).collect();
        let last = parts.len() - 1;
        let at_edge = |(at, part): (usize, &&'l str)| {
            let touches = at < last || is_full;
            let word = words(part).last()?;
            (touches && part.ends_with(word)).then_some(word)
        };
        let is_whole = |word: &&str| {
            self.own.contains(*word) || self.complete.contains(*word) || is_number(word)
        };
        parts.iter().enumerate().filter_map(at_edge).filter(|word| !is_whole(word)).collect()
    }
}

/// The lines of a buffer as text; a wide sign takes its two cells.
pub fn lines(buffer: &Buffer) -> Vec<String> {
    let area = buffer.area;
    let line = |y| {
        let mut skip = 0;
        let mut line = String::new();
        for x in area.left()..area.right() {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            let symbol = buffer[(x, y)].symbol();
            skip = symbol.width().saturating_sub(1);
            line.push_str(symbol);
        }
        line
    };
    (area.top()..area.bottom()).map(line).collect()
}

/// The findings as a text for a failed test.
pub fn described(findings: &[Finding], lines: &[String]) -> String {
    let one = |finding: &Finding| {
        let line = lines.get(finding.line).map_or("", |line| line.trim_end());
        format!("{:?} «{}» in line {}: {line}\n", finding.fault, finding.text, finding.line)
    };
    findings.iter().map(one).collect()
}
