//! Turns the Fluent files of `assets/locales/` into the table the program looks its texts up in,
//! and stops the build with a sentence a translator understands when the languages disagree. The
//! shipped method goes into the program without its white space: a third less to read at a start.

#[path = "build/locales/mod.rs"]
mod locales;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

/// The method that ships with the program.
const METHOD: &str = "assets/methods/project-sales.json";

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(complaints) => {
            for complaint in complaints {
                tell(&format!("cargo::error={complaint}"));
            }
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Vec<String>> {
    tell("cargo::rerun-if-changed=build");
    tell("cargo::rerun-if-changed=assets/locales");
    tell(&format!("cargo::rerun-if-changed={METHOD}"));
    let rows = locales::compile(Path::new("assets/locales"))?;
    let (texts, index) = locales::written(&rows);
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let write = |name: &str, content: &str| {
        fs::write(out.join(name), content).map_err(|error| vec![format!("{name}: {error}")])
    };
    write("locales.txt", &texts)?;
    write("locales.rs", &index)?;
    let method = fs::read_to_string(METHOD).map_err(|error| vec![format!("{METHOD}: {error}")])?;
    write("method.json", &compact(&method))
}

/// JSON without the white space between its values.
fn compact(json: &str) -> String {
    let (mut in_string, mut is_escaped) = (false, false);
    let keep = |&sign: &char| {
        let kept = in_string || !sign.is_ascii_whitespace();
        in_string ^= sign == '"' && !is_escaped;
        is_escaped = sign == '\\' && !is_escaped;
        kept
    };
    json.chars().filter(keep).collect()
}

/// Speaks to cargo. If cargo no longer listens there is nobody left to tell.
fn tell(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}
