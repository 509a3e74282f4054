use super::*;
use crate::input::keymap::KeyFault;
use crate::input::{Chord, Command, Key, Scope};

#[test]
fn every_setting_counts() {
    let (config, faults) = read(
        "language = \"en\"\ntheme = \"high-contrast\"\nmouse = false\n\
         [keys]\nremark = \"f9\"\nundo = [\"u\", \"f10\"]\n\
         [user]\nname = \"Котов\"\nfunction = \"finance\"\n",
    );
    assert_eq!(faults, []);
    assert_eq!(config.language, Some(Language::En));
    assert_eq!(config.look, Some(Look::HighContrast));
    assert!(!config.mouse);
    let of = |key| config.keymap.command(Scope::Walk, Chord::plain(Key::F(key)));
    assert_eq!(of(9), Some(Command::Remark));
    assert_eq!(of(10), Some(Command::Undo));
    assert_eq!(config.user.name.as_deref(), Some("Котов"));
    assert_eq!(config.user.function, Some(Function::Finance));
}

#[test]
fn each_mistake_is_told_with_line_and_key_and_the_rest_still_counts() {
    let (config, faults) = read(
        "language = \"de\"\nmouse = 1\ncolour = \"red\"\ntheme = \"light\"\n\
         [keys]\nremrak = \"f9\"\nundo = \"q\"\nquit = \"f77\"\nnew = 3\n\
         [user]\nname = 7\n",
    );
    let told: Vec<_> = faults.iter().map(|it| (it.line.unwrap_or(0), it.key.as_str())).collect();
    let expected = [
        (1, "language"),
        (2, "mouse"),
        (3, "colour"),
        (6, "keys.remrak"),
        (7, "keys.undo"),
        (8, "keys.quit"),
        (9, "keys.new"),
        (11, "user.name"),
    ];
    assert_eq!(told, expected);
    assert_eq!(faults[3].kind, FaultKind::Key(KeyFault::NoCommand("remrak".into())));
    assert_eq!(config.look, Some(Look::Light));
    assert_eq!(config.language, None);
}

#[test]
fn a_slip_of_the_pen_spoils_its_own_line_only() {
    let (config, faults) = read("language = \"en\"\ntheme = = \"dark\"\nmouse = false\n");
    let lines: Vec<_> = faults.iter().map(|it| (it.line, it.kind.clone())).collect();
    assert_eq!(lines, [(Some(2), FaultKind::Syntax)]);
    assert_eq!(config.language, Some(Language::En));
    assert!(!config.mouse);
}
