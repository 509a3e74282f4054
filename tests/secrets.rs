//! Ten thousand frames of a hand that presses anything: before the reveal none of them, no page, no
//! search and no line of the bottom holds a word that was written in secret.

#![allow(clippy::unwrap_used)]

#[path = "support/desk.rs"]
#[allow(unused_imports, reason = "the scripts use the rest")]
mod desk;

use std::fmt::Write as _;

use deal_defense::app::page::PageOrder;
use deal_defense::app::{Effect, Msg};
use deal_defense::domain::current;
use deal_defense::domain::sealed::Secret;
use deal_defense::input::{Chord, Input, Key};
use deal_defense::l10n::Language;
use deal_defense::report::{PageFormat, Part};
use desk::{Hands, sample};

/// Words that stand nowhere else; three of them are sealed, one is half typed, one lies in a remark
/// box, one is pasted.
const WORDS: [&str; 6] = ["Жужелица", "Щелкопер", "Фьючерсъ", "Цокотуха", "Эщкерица", "Юшкевица"];
/// The phase in which slips are written.
const SILENT: &str = "silent_writing";
/// How many frames are looked at.
const FRAMES: usize = 10_000;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below as u64).unwrap()
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.next(all.len())]
    }
}

/// What is searched in a text: the words, in any case.
fn found(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    WORDS.into_iter().find(|word| text.contains(&word.to_lowercase()))
}

/// The silent writing of the sample, with all the words in it.
fn silent(language: Language) -> Hands {
    let mut hands = Hands::on(sample("switchgear", language), language);
    hands.keys("5 <home> <enter> <enter> <esc>");
    while phase(&hands) != SILENT {
        hands.keys("<pgdn>");
    }
    hands.screen();
    hands.keys("<enter>").text(WORDS[0]).keys("<enter>").text(WORDS[1]).keys("<enter> <tab>");
    hands.paste(&format!("{}: и ещё два слова", WORDS[2])).keys("<enter> <tab>");
    hands.text(WORDS[3]).keys("<esc> 2 c").text(WORDS[4]).keys("<esc>");
    assert_eq!(sealed(&hands), 3);
    hands
}

fn phase(hands: &Hands) -> String {
    let phase = current::session(hands.deal()).and_then(|it| it.phase());
    phase.map(|it| it.phase.text().to_owned()).unwrap_or_default()
}

fn sealed(hands: &Hands) -> usize {
    current::session(hands.deal()).map_or(0, |it| it.sealed.count(Secret::Slips))
}

/// Any key of a keyboard, the ones that open and leave things more often than others.
fn key(dice: &mut Dice) -> Chord {
    const LETTERS: &str =
        "abcdefghijklmnopqrstuvwxyz0123456789 .,-?/:[]йцукенгшщзхъфывапролджэячсмить";
    let named = [
        Key::Enter,
        Key::Esc,
        Key::Tab,
        Key::Backspace,
        Key::Delete,
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::Home,
        Key::End,
        Key::PageUp,
        Key::PageDown,
    ];
    let letters: Vec<char> = LETTERS.chars().collect();
    let plain = match dice.next(10) {
        0..4 => Chord::char(dice.of(&letters)),
        4..8 => Chord::plain(dice.of(&named)),
        8 => Chord::plain(Key::F(1 + dice.next(12) as u8)),
        _ => return Chord::char(dice.of(&letters)).ctrl(),
    };
    if dice.next(12) == 0 { plain.shift() } else { plain }
}

/// Whether a field that everybody sees is open: what goes there is no secret.
fn is_in_sight(hands: &Hands) -> bool {
    let state = hands.state();
    hands.model.overlay.is_some() || state.typing.is_some() || state.quick.is_some()
}

/// One thing that happens.
fn happens(hands: &mut Hands, dice: &mut Dice) -> String {
    let mut told = String::new();
    match dice.next(200) {
        0 => {
            let (width, height) = (40 + dice.next(140) as u16, 10 + dice.next(50) as u16);
            hands.size = (width, height);
            hands.tell(Msg::Input(Input::Resize { width, height }));
        }
        1 if phase(hands) == SILENT && !is_in_sight(hands) => {
            hands.paste(WORDS[5]);
            told += "a paste";
        }
        2 => return reopened(hands),
        3 => {
            hands.keys("<esc> <esc> <esc> 5");
        }
        4 => {
            let command = dice.of(&["cmd-language", "cmd-theme", "cmd-projector", "cmd-undo"]);
            let name = hands.say(command);
            hands.keys("<esc> <esc> <f2>").text(&name).keys("<enter>");
        }
        _ => {
            let chord = key(dice);
            let _ = write!(told, "{chord}");
            hands.press(chord);
        }
    }
    told
}

/// The program is left, or falls, and the deal is opened again with what was half typed.
fn reopened(hands: &mut Hands) -> String {
    let language = hands.lens().view().texts.language();
    let deal = hands.deal().clone();
    let drafts: Vec<_> = hands.disk.drafts.values().cloned().collect();
    let size = hands.size;
    *hands = Hands::on(deal, language);
    hands.size = size;
    for draft in drafts {
        hands.disk.drafts.insert(draft.place.clone(), draft.clone());
        hands.tell(Msg::Draft(draft));
    }
    "opened again".to_owned()
}

/// The bottom line, the lines that wait, and what was asked of the world.
fn beside(hands: &mut Hands) -> String {
    let mut all = hands.notice();
    for waiting in &hands.model.waiting {
        all += &waiting.words;
    }
    for asked in std::mem::take(&mut hands.asked) {
        match asked {
            // The file of the deal holds what is sealed; it is no screen.
            Effect::SaveCopy(..) => {}
            Effect::Page(page) => all += &String::from_utf8_lossy(&page.write()),
            other => {
                let _ = write!(all, "{other:?}");
            }
        }
    }
    all
}

fn pages(hands: &Hands) -> String {
    let texts = hands.model.settings.texts;
    let mut all = String::new();
    for part in Part::ALL {
        for format in [PageFormat::Markdown, PageFormat::Html] {
            let page = PageOrder::of(hands.desk(), texts, part, format).write();
            all += &String::from_utf8_lossy(&page);
        }
    }
    all
}

/// Each word is searched for, by a part of it that is no word of it.
fn searched(hands: &mut Hands) -> String {
    let mut all = String::new();
    for word in WORDS {
        let beginning: String = word.chars().take(5).collect();
        hands.keys("<esc> <esc> <esc> <esc> <f3>").text(&beginning);
        let shown = hands.screen();
        all += &shown;
        hands.keys("<esc>");
    }
    all
}

fn random_hand(language: Language, seed: u64) {
    let mut dice = Dice(seed);
    let mut hands = silent(language);
    let (mut frames, mut rounds, mut trail) = (0, 0, Vec::new());
    while frames < FRAMES / 2 {
        let told = happens(&mut hands, &mut dice);
        trail.push(told);
        // What reveals, ends the session or loses it is not what is tried here.
        if hands.model.desk.is_none() || hands.model.leaving || sealed(&hands) < 3 {
            hands = silent(language);
            rounds += 1;
            trail.clear();
            continue;
        }
        let screen = hands.screen();
        frames += 1;
        let beside = beside(&mut hands);
        let last = trail[trail.len().saturating_sub(12)..].join(" ");
        assert_eq!(found(&screen), None, "{seed}, {frames}: {last}\n{screen}");
        assert_eq!(found(&beside), None, "{seed}, {frames}: {last}\n{beside}");
        if frames % 500 == 0 {
            assert_eq!(found(&pages(&hands)), None, "{seed}, {frames}: a page");
            assert_eq!(found(&searched(&mut hands)), None, "{seed}, {frames}: search");
        }
    }
    assert!(rounds < FRAMES / 40, "the hand hardly ever looked at anything: {rounds} beginnings");
}

#[test]
fn five_thousand_random_frames_in_russian_hold_no_hidden_word() {
    random_hand(Language::Ru, 0x5eed_0001);
}

#[test]
fn five_thousand_random_frames_in_english_hold_no_hidden_word() {
    random_hand(Language::En, 0x5eed_0002);
}
