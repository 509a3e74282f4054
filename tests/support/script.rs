//! Key scripts: `"n <tab> Котов <enter> <ctrl-pgdn>"`. Words are typed as they stand; the spaces
//! between them are not typed (`<space>` is).

use deal_defense::input::Chord;

/// A word of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke<'a> {
    /// A key by its name.
    Key(Chord),
    /// Letters, typed one after another.
    Text(&'a str),
}

/// The words of a script.
pub fn strokes(script: &str) -> impl Iterator<Item = Stroke<'_>> {
    script.split_whitespace().map(|word| {
        let name = word.strip_prefix('<').and_then(|word| word.strip_suffix('>'));
        name.map_or(Stroke::Text(word), |name| {
            let chord = name.parse().unwrap_or_else(|_| panic!("<{name}> is no key's name"));
            Stroke::Key(chord)
        })
    })
}
