use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::*;
use crate::input::keymap::KeyFault;
use crate::input::{Chord, Command};
use crate::l10n::Language;
use crate::runtime::config::{ConfigFault, FaultKind, WriteBackError};
use crate::store::json::{Expected, Fault, FaultKind as Json, NotText};
use crate::store::read::{Mistake, OpenError};
use crate::store::save::SaveError;
use crate::store::write::{WriteError, WriteStep};

const PLACE: Place = Place { line: 12_345, column: 7 };
const FILE: &str = "Ячейки.json";

/// Said in both languages: whole, in one line, closed by a full stop, about the file.
fn clear(report: &Report) -> [String; 2] {
    Language::ALL.map(|language| {
        let said = report.say(Texts::new(language));
        assert!(!said.contains(['⟦', '\n']), "{said}");
        assert!(said.starts_with(FILE), "{said}");
        assert!(said.ends_with('.'), "{said}");
        let russian = said[FILE.len()..].chars().any(|sign| ('а'..='я').contains(&sign));
        assert_eq!(russian, language == Language::Ru, "{said}");
        said
    })
}

fn opening(error: &OpenError) -> [String; 2] {
    clear(&Report::opening(Path::new(FILE), error))
}

#[test]
fn every_way_a_file_refuses_to_open_is_said_in_both_languages() {
    let not_text = [
        NotText::Empty,
        NotText::Utf16,
        NotText::Cp1251(PLACE),
        NotText::NotUtf8(PLACE),
        NotText::Zeros(PLACE),
    ];
    let mut errors: Vec<_> = not_text.into_iter().map(OpenError::NotText).collect();
    errors.extend([
        OpenError::Missing,
        OpenError::Dangling { to: PathBuf::from("there") },
        OpenError::LinkLoop,
        OpenError::Folder,
        OpenError::NotAFile,
        OpenError::NoRight,
        OpenError::Io(io::Error::other("5")),
        OpenError::TooLarge { bytes: 1 },
        OpenError::GitConflict { line: 3 },
        OpenError::NotADeal,
        OpenError::NewerVersion { version: 2 },
        OpenError::DuplicateId { id: "01".into(), first: PLACE, second: PLACE },
    ]);
    for error in &errors {
        opening(error);
    }
}

#[test]
fn every_mistake_of_writing_is_said_with_its_place() {
    let expected = [
        Expected::Value,
        Expected::Key,
        Expected::Colon,
        Expected::CommaOrBrace,
        Expected::CommaOrBracket,
    ];
    let mut kinds: Vec<_> = expected.into_iter().map(Json::Expected).collect();
    kinds.extend([
        Json::UnexpectedEnd,
        Json::Trailing,
        Json::UnclosedString,
        Json::ControlInString,
        Json::BadEscape,
        Json::LoneSurrogate,
        Json::BadNumber,
        Json::Comment,
        Json::DuplicateKey { key: "title".into(), first: PLACE },
        Json::TooDeep,
        Json::TooManyValues,
        Json::StringTooLong,
    ]);
    for kind in kinds {
        let [russian, english] = opening(&OpenError::Syntax(Fault { place: PLACE, kind }));
        assert!(russian.contains("строка 12345, столбец 7"), "{russian}");
        assert!(english.contains("line 12345, column 7"), "{english}");
    }
}

#[test]
fn a_value_that_does_not_fit_is_named_with_what_belongs_there() {
    let said = |mistake: Mistake, detail: &str| {
        let path = "dates.decision".to_owned();
        opening(&OpenError::Mistyped { path, place: PLACE, mistake, detail: detail.to_owned() })
    };
    let date =
        "invalid type: integer `5`, expected a date such as 2026-12-03 or {\"unknown\": true}";
    let [russian, english] = said(Mistake::WrongType, date);
    assert!(russian.contains("«dates.decision» должно стоять другое: дата"), "{russian}");
    assert!(english.contains("“dates.decision” must hold something else: a date"), "{english}");
    let [russian, _] = said(Mistake::Refused, "expected one of the words low, high, unknown");
    assert!(russian.contains("low, high, unknown"), "{russian}");
    said(Mistake::Refused, "who knows");
    said(Mistake::MissingKey("path".into()), "");
    said(Mistake::UnknownWord { word: "a".into(), words: vec!["b".into()] }, "");
}

#[test]
fn every_reason_for_not_saving_is_said() {
    let io = |kind: ErrorKind| WriteError::Io { step: WriteStep::Write, source: kind.into() };
    let kinds = [
        ErrorKind::AlreadyExists,
        ErrorKind::NotFound,
        ErrorKind::PermissionDenied,
        ErrorKind::ReadOnlyFilesystem,
        ErrorKind::StorageFull,
        ErrorKind::Other,
    ];
    let mut errors: Vec<_> = kinds.into_iter().map(io).collect();
    let torn = WriteError::Torn { copy: "copy".into(), source: ErrorKind::Other.into() };
    errors.extend([WriteError::ReadOnly, WriteError::Overtaken, torn]);
    for error in errors {
        clear(&Report::saving(Path::new(FILE), &error.into()));
    }
    for error in [
        SaveError::Newer { version: 2 },
        SaveError::Outside(OpenError::NotADeal),
        SaveError::Unmergeable(OpenError::NotADeal),
    ] {
        clear(&Report::saving(Path::new(FILE), &error));
    }
}

#[test]
fn every_mistake_of_the_configuration_is_said_with_line_and_key() {
    let taken = KeyFault::Taken(Chord::char('q'), Command::Quit);
    let keys = [KeyFault::NoCommand("x".into()), KeyFault::NoKey("f77".into()), taken];
    let mut kinds: Vec<_> = keys.into_iter().map(FaultKind::Key).collect();
    kinds.extend([
        FaultKind::UnknownKey,
        FaultKind::NoSuchWord { word: "x".into(), words: vec!["a"] },
        FaultKind::NotYesNo,
        FaultKind::NotText,
        FaultKind::NotKeys,
        FaultKind::NotATable,
    ]);
    for kind in kinds {
        let fault = ConfigFault { line: Some(3), key: "keys.remark".into(), kind };
        for said in clear(&Report::config(Path::new(FILE), &fault)) {
            assert!(said.contains('3') && said.contains("keys.remark"), "{said}");
        }
    }
    for (line, kind) in [(None, FaultKind::Unreadable("5".into())), (Some(2), FaultKind::Syntax)] {
        clear(&Report::config(Path::new(FILE), &ConfigFault { line, key: String::new(), kind }));
    }
}

#[test]
fn a_setting_that_cannot_be_kept_is_said() {
    let read = WriteBackError::Read(ErrorKind::PermissionDenied.into());
    for error in [WriteBackError::NotToml, read, WriteError::ReadOnly.into()] {
        clear(&Report::write_back(Path::new(FILE), &error));
    }
}
