//! A remark taken apart into words: small letters, ё as е, numbers written one way.

/// One word or number of a text, folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A word.
    Word(String),
    /// A number, with a point where it has a fraction.
    Number(String),
}

/// The words and numbers of a text in their order.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let signs: Vec<char> = text.chars().flat_map(folded).collect();
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(sign) = signs.get(at) {
        let end = if sign.is_ascii_digit() { number_end(&signs, at) } else { word_end(&signs, at) };
        all.extend(piece(&signs[at..end.max(at)]));
        at = end.max(at + 1);
    }
    all
}

fn folded(sign: char) -> impl Iterator<Item = char> {
    sign.to_lowercase().map(|it| match it {
        'ё' => 'е',
        '’' => '\'',
        '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        other => other,
    })
}

fn word_end(signs: &[char], from: usize) -> usize {
    let is_in = |sign: &char| sign.is_alphabetic() || *sign == '\'';
    from + signs[from..].iter().take_while(|sign| is_in(sign)).count()
}

/// Where a number ends: groups of three digits and a fraction belong to it.
fn number_end(signs: &[char], from: usize) -> usize {
    let mut end = from + digits(signs, from);
    while matches!(signs.get(end), Some(' ' | ',' | '.')) {
        let more = digits(signs, end + 1);
        let is_group = more == 3 && end - from <= 3;
        if more == 0 || (signs[end] == ' ' && !is_group) {
            break;
        }
        end += 1 + more;
    }
    end
}

fn digits(signs: &[char], from: usize) -> usize {
    signs.iter().skip(from).take_while(|sign| sign.is_ascii_digit()).count()
}

fn piece(signs: &[char]) -> Option<Piece> {
    if signs.first()?.is_ascii_digit() {
        return Some(Piece::Number(number(signs)));
    }
    let word: String = signs.iter().filter(|sign| **sign != '\'').collect();
    let word = possessive(signs).unwrap_or(word);
    (!word.is_empty()).then_some(Piece::Word(word))
}

/// The owner in `client's`.
fn possessive(signs: &[char]) -> Option<String> {
    match signs {
        [word @ .., '\'', 's'] if !word.is_empty() => Some(word.iter().collect()),
        _ => None,
    }
}

/// A number without its separators: a comma or point before three digits groups, else divides.
fn number(signs: &[char]) -> String {
    let mut out = String::new();
    for (at, sign) in signs.iter().enumerate() {
        match sign {
            ' ' => {}
            ',' | '.' if digits(signs, at + 1) == 3 && out != "0" => {}
            ',' | '.' => out.push('.'),
            digit => out.push(*digit),
        }
    }
    out
}
