//! Words without their endings, so that their forms meet. By hand, for two languages: what it cuts
//! need not be a true stem, only the same for most forms of a word.

const RUSSIAN: [&str; 75] = [
    "ившись",
    "ывшись",
    "вшись",
    "ениями",
    "остями",
    "ением",
    "ениях",
    "остью",
    "остей",
    "ости",
    "ения",
    "ению",
    "ение",
    "ений",
    "ания",
    "ание",
    "анию",
    "аний",
    "ейший",
    "ующий",
    "ующая",
    "ость",
    "иями",
    "ыми",
    "ими",
    "ого",
    "его",
    "ому",
    "ему",
    "ами",
    "ями",
    "ешь",
    "ете",
    "ите",
    "ует",
    "уют",
    "ает",
    "яет",
    "ают",
    "яют",
    "ала",
    "али",
    "ило",
    "ила",
    "или",
    "ать",
    "ять",
    "ить",
    "еть",
    "уть",
    "ная",
    "ные",
    "ный",
    "ной",
    "ном",
    "ное",
    "ных",
    "ах",
    "ях",
    "ов",
    "ев",
    "ей",
    "ий",
    "ый",
    "ой",
    "ая",
    "яя",
    "ое",
    "ее",
    "ые",
    "ие",
    "ам",
    "ям",
    "ом",
    "ем",
];
const RUSSIAN_SHORT: [&str; 14] =
    ["ет", "ут", "ют", "ит", "ат", "ят", "ал", "ил", "а", "я", "ы", "и", "у", "е"];
const ENGLISH: [&str; 17] = [
    "fulness", "ations", "ation", "ingly", "ments", "ment", "ness", "ings", "ing", "edly", "ers",
    "ies", "ied", "ed", "es", "ly", "er",
];

/// The word without its ending.
pub(super) fn stem(word: &str) -> String {
    if word.is_ascii() { english(word) } else { russian(word) }
}

fn russian(word: &str) -> String {
    let word = cut(word, &["ся", "сь"], 4);
    let word = cut(word, &RUSSIAN, 3);
    let word = cut(word, &RUSSIAN_SHORT, 3);
    cut(word, &["ю", "о", "ь", "й", "н"], 3).to_owned()
}

fn english(word: &str) -> String {
    let word = cut(word, &ENGLISH, 3);
    let word = if word.ends_with("ss") { word } else { cut(word, &["s"], 3) };
    let word = cut(word, &["e", "y", "i"], 3);
    undoubled(word).to_owned()
}

/// `shipp` of `shipping` is `ship`.
fn undoubled(word: &str) -> &str {
    let mut back = word.chars().rev();
    match (back.next(), back.next()) {
        (Some(last), Some(other)) if last == other && word.len() > 4 && !"sl".contains(last) => {
            &word[..word.len() - last.len_utf8()]
        }
        _ => word,
    }
}

/// The word without the first of the endings it has, if `keep` letters stay.
fn cut<'a>(word: &'a str, endings: &[&str], keep: usize) -> &'a str {
    let stays = |rest: &&str| rest.chars().count() >= keep;
    let cuts = endings.iter().filter_map(|ending| word.strip_suffix(ending));
    cuts.into_iter().find(stays).unwrap_or(word)
}
