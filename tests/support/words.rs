//! Words and tokens of a line of a frame, and what they look like.

/// The words of a text: runs of letters, digits and underscores.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// The words of a line, and whether each is followed by «…».
pub fn words_with_cut(line: &str) -> impl Iterator<Item = (&str, bool)> {
    words(line).map(|word| {
        let end = word.as_ptr() as usize - line.as_ptr() as usize + word.len();
        (word, line[end..].starts_with('…'))
    })
}

/// Whether a letter is Cyrillic.
pub fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&c)
}

/// Whether a word is digits only.
pub fn is_number(word: &str) -> bool {
    word.chars().all(char::is_numeric)
}

/// Whether a token is written as the keys of the file are.
pub fn is_snake(token: &str) -> bool {
    token.contains('_')
        && token.starts_with(|c: char| c.is_ascii_lowercase())
        && token.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_.".contains(&b))
}

/// Whether a day stands in it as 2026-12-03.
pub fn has_iso_date(token: &str) -> bool {
    token.as_bytes().windows(10).any(|part| {
        part.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
    })
}

/// `None` as a whole value, not as the first word of a sentence.
pub fn lone_none(line: &str) -> Option<&str> {
    let at = line.find("None")?;
    let (before, after) = (&line[..at], &line[at + 4..]);
    let is_word = |c: char| c.is_alphanumeric();
    let is_sentence = after.strip_prefix(' ').is_some_and(|rest| rest.starts_with(is_word));
    let is_lone = !before.ends_with(is_word) && !after.starts_with(is_word) && !is_sentence;
    is_lone.then(|| &line[at..at + 4])
}

/// Whether a token is lower-case words joined by hyphens, as message ids are.
pub fn is_kebab(token: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    token.contains('-') && token.split('-').all(is_part)
}
