//! Draws the program's own frames as pictures: without arguments those of the README, with
//! `sheets FOLDER` contact sheets of everything, to be looked at, with `phases FOLDER` those of a
//! running session, with `text` all frames as text.

#[path = "../tests/support/png.rs"]
mod png_support;
#[path = "../tests/support/scenes.rs"]
mod scenes;
#[path = "../tests/support/stage.rs"]
mod stage;

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use deal_defense::l10n::Language;
use deal_defense::report::picture::Paper;
use deal_defense::ui::theme::Look;
use deal_defense::ui::theme::colour::shown_on_xterm;
use png_support::Picture;
use scenes::{FORMS, OVERLAYS, PHASES, STEPS, Scene};
use stage::Stage;

const SIZES: [(u16, u16); 4] = [(80, 24), (100, 30), (120, 36), (160, 45)];
const LANGUAGES: [Language; 2] = [Language::Ru, Language::En];

/// The pictures of the README: file, look, keys.
const README: [(&str, Look, &str); 4] = [
    ("card", Look::Dark, "0"),
    ("stakeholders", Look::Dark, "2 <down>"),
    ("negotiation", Look::Dark, "4 <down>"),
    ("defense", Look::Light, "5 <down>"),
];

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["sheets", folder] => sheets(Path::new(folder)),
        ["phases", folder] => phases(Path::new(folder)),
        ["text"] => text(),
        _ => readme(),
    }
}

fn readme() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("pictures");
    fs::create_dir_all(&folder)?;
    for (name, look, keys) in README {
        let mut stage = Stage::sample("switchgear", Language::En).look(look).size(100, 30);
        fs::write(folder.join(format!("{name}.png")), picture(stage.keys(keys)).png())?;
        let mut stage = Stage::sample("switchgear", Language::Ru).look(look).size(100, 30);
        fs::write(folder.join(format!("{name}.ru.png")), picture(stage.keys(keys)).png())?;
    }
    Ok(())
}

/// A running session as the room sees it.
fn phases(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for language in LANGUAGES {
        for size in [(80, 24), (100, 30), (120, 36)] {
            let name = format!("phases-{}-{}.png", language.tag(), size.0);
            save(folder, &name, &drawn(&PHASES, language, Look::Projector, size))?;
        }
    }
    Ok(())
}

fn sheets(folder: &Path) -> io::Result<()> {
    phases(folder)?;
    for language in LANGUAGES {
        let tag = language.tag();
        for (columns, rows) in SIZES {
            let name = format!("steps-{tag}-{columns}x{rows}.png");
            save(folder, &name, &drawn(&STEPS, language, Look::Dark, (columns, rows)))?;
        }
        for size in [(80, 24), (120, 36)] {
            save(
                folder,
                &format!("forms-{tag}-{}.png", size.0),
                &drawn(&FORMS, language, Look::Dark, size),
            )?;
            let mut over = drawn(&OVERLAYS, language, Look::Dark, size);
            over.push(("home".to_owned(), home(language, Look::Dark, size)));
            over.push(("empty deal".to_owned(), empty(language, size)));
            save(folder, &format!("overlays-{tag}-{}.png", size.0), &over)?;
        }
    }
    for look in Look::ALL {
        let name = format!("look-{look:?}.png").to_lowercase();
        save(folder, &name, &drawn(&STEPS, Language::Ru, look, (100, 30)))?;
    }
    Ok(())
}

/// Every screen as text, for reading and comparing.
fn text() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for language in LANGUAGES {
        for (columns, rows) in SIZES {
            for scene in STEPS.iter().chain(&FORMS).chain(&OVERLAYS).chain(&PHASES) {
                let mut stage = Stage::sample("switchgear", language).size(columns, rows);
                let buffer = stage.keys(scene.keys).frame();
                writeln!(out, "──── {} · {} · {columns}×{rows}", scene.name, language.tag())?;
                for line in buffer.content.chunks(usize::from(columns).max(1)) {
                    let line: String = line.iter().map(ratatui::buffer::Cell::symbol).collect();
                    writeln!(out, "{}", line.trim_end())?;
                }
            }
        }
    }
    Ok(())
}

fn save(folder: &Path, name: &str, pictures: &[(String, Picture)]) -> io::Result<()> {
    let paper = paper();
    fs::write(folder.join(name), Picture::sheet(pictures, 2, &paper, false).png())
}

fn drawn(
    scenes: &[Scene],
    language: Language,
    look: Look,
    size: (u16, u16),
) -> Vec<(String, Picture)> {
    let draw = |scene: &Scene| {
        let mut stage = Stage::sample("switchgear", language).look(look).size(size.0, size.1);
        stage.keys(scene.keys);
        (
            format!("{} · {} · {}×{}", scene.name, language.tag(), size.0, size.1),
            picture(&mut stage),
        )
    };
    scenes.iter().map(draw).collect()
}

fn home(language: Language, look: Look, size: (u16, u16)) -> Picture {
    picture(&mut Stage::home(language, look).size(size.0, size.1))
}

fn empty(language: Language, size: (u16, u16)) -> Picture {
    picture(&mut Stage::empty(language).size(size.0, size.1))
}

fn picture(stage: &mut Stage) -> Picture {
    Picture::of(&stage.frame(), &paper())
}

fn paper() -> Paper {
    Paper { cell: (10, 20), ink: [215; 3], ground: [20; 3], shown: shown_on_xterm }
}
