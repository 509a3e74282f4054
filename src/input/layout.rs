//! The Russian keyboard laid over the Latin one: every command key and every search query works
//! whichever of the two is switched on.

/// The 33 letter keys of ЙЦУКЕН and what QWERTY has there, lower case.
const LOWER: (&str, &str) =
    ("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`");
/// The same keys with Shift.
const UPPER: (&str, &str) =
    ("ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ", "QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~");

/// The Latin sign on the key of a Russian letter; case is kept. None for every other sign.
pub fn to_latin(letter: char) -> Option<char> {
    if !matches!(letter, 'А'..='я' | 'Ё' | 'ё') {
        return None;
    }
    pairs().find(|(russian, _)| *russian == letter).map(|(_, latin)| latin)
}

/// The Russian letter on the key of a Latin sign, `[` `]` `;` `'` `,` `.` and the accent included;
/// case is kept. None for every other sign.
pub fn to_russian(sign: char) -> Option<char> {
    if !sign.is_ascii_graphic() {
        return None;
    }
    pairs().find(|(_, latin)| *latin == sign).map(|(russian, _)| russian)
}

/// The text as it would read had the other layout been on: `rjnjd` is `котов`, `ыекфеупн` is
/// `strategy`. The direction is that of most of its letters; without letters nothing changes.
pub fn wrong_layout(text: &str) -> String {
    let russian = text.chars().filter(|&sign| to_latin(sign).is_some()).count();
    let latin = text.chars().filter(char::is_ascii_alphabetic).count();
    if russian == 0 && latin == 0 {
        return text.to_owned();
    }
    let turn = if russian > latin { to_latin } else { to_russian };
    text.chars().map(|sign| turn(sign).unwrap_or(sign)).collect()
}

fn pairs() -> impl Iterator<Item = (char, char)> {
    LOWER.0.chars().chain(UPPER.0.chars()).zip(LOWER.1.chars().chain(UPPER.1.chars()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_33_letters_have_their_key_in_both_cases() {
        assert_eq!(pairs().count(), 66);
        for letter in ('а'..='я').chain(['ё']).chain('А'..='Я').chain(['Ё']) {
            let latin = to_latin(letter).unwrap();
            assert_eq!(to_russian(latin), Some(letter), "{letter} {latin}");
        }
    }

    #[test]
    fn the_keys_beside_the_letters_fold_too() {
        for (russian, latin) in "хъжэбюё".chars().zip("[];',.`".chars()) {
            assert_eq!(to_latin(russian), Some(latin));
        }
        assert_eq!(to_latin('Ю'), Some('>'));
        assert_eq!(to_latin('і'), None, "no key of this keyboard");
        assert_eq!(to_latin('.'), None);
        assert_eq!(to_russian('5'), None);
    }

    #[test]
    fn a_query_typed_on_the_wrong_layout_is_understood() {
        assert_eq!(wrong_layout("rjnjd"), "котов");
        assert_eq!(wrong_layout("Rjnjd"), "Котов");
        assert_eq!(wrong_layout("ыекфеупн"), "strategy");
        assert_eq!(wrong_layout(";tktpj"), "железо");
        assert_eq!(wrong_layout("2026"), "2026");
        assert_eq!(wrong_layout("ФЫВ-7"), "ASD-7");
    }
}
