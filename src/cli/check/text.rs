//! Holes for people: a heading a file, the worst hole first, each with what to do.

use super::{Checked, Sifted};
use crate::cli::out::{complain, say};
use crate::l10n::Texts;
use crate::report::hole;
use crate::runtime::report::tame;

/// Holes go to the standard output, files that cannot be read to the standard error.
pub(super) fn tell(texts: Texts, checked: &[Checked]) {
    for (index, one) in checked.iter().enumerate() {
        if index > 0 {
            say("");
        }
        match &one.outcome {
            Ok(sifted) => say(&tame_lines(&page(texts, &one.file.display().to_string(), sifted))),
            Err(report) => complain(&report.say(texts)),
        }
    }
}

fn page(texts: Texts, file: &str, sifted: &Sifted) -> String {
    let count = sifted.holes.len();
    let count = match count {
        0 => texts.text("check-no-holes").into_owned(),
        _ => texts.with("check-holes", &[("count", count.into())]),
    };
    let mut lines = vec![format!("{file} · {} · {count}", sifted.title)];
    lines.push(format!("  {}", sifted.standing.sentence(texts)));
    if sifted.is_newer {
        lines.push(format!("  {}", texts.text("check-newer")));
    }
    for it in &sifted.holes {
        let (severity, step) = (hole::severity(texts, it), hole::step(texts, it.step));
        let message = hole::message(texts, it).replace('\n', " ");
        lines.push(format!("\n  {severity} · {step}\n  {message}"));
        lines.push(format!("    {}", hole::mend(texts, it, hole::Readers::Us).replace('\n', " ")));
    }
    if !sifted.off.is_empty() {
        lines.push(format!("\n  {}", texts.text("check-off")));
    }
    for it in &sifted.off {
        let reason = hole::off_reason(texts, it).replace('\n', " ");
        lines.push(format!("    {} · {reason}", hole::rule(texts, it.rule.code)));
    }
    lines.join("\n")
}

fn tame_lines(page: &str) -> String {
    page.split('\n').map(tame).collect::<Vec<_>>().join("\n")
}
