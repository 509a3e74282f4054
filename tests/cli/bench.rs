//! A bench for the built program: a home of its own, files to be tried, and after every run the
//! proof that none of them was changed.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// What a run said.
#[derive(Debug)]
pub struct Told {
    pub status: i32,
    pub out: String,
    pub err: String,
}

/// A folder of files and an empty home.
pub struct Bench {
    files: TempDir,
    home: TempDir,
}

impl Bench {
    pub fn new() -> Self {
        Self { files: tempfile::tempdir().unwrap(), home: tempfile::tempdir().unwrap() }
    }

    /// The path of a file that need not be there.
    pub fn path(&self, name: &str) -> String {
        self.files.path().join(name).to_str().unwrap().to_owned()
    }

    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        fs::write(&path, text).unwrap();
        path
    }

    /// A copy of a sample of the project.
    pub fn sample(&self, name: &str) -> String {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("sample-data/{name}.json"));
        self.file(&format!("{name}.json"), &fs::read_to_string(source).unwrap())
    }

    /// A file of 33 MiB that takes no room.
    pub fn big(&self, name: &str) -> String {
        let path = self.path(name);
        File::create(&path).unwrap().set_len(33 * 1024 * 1024).unwrap();
        path
    }

    /// A pipe, where the system has a command to make one.
    pub fn pipe(&self, name: &str) -> Option<String> {
        let path = self.path(name);
        let made = Command::new("mkfifo").arg(&path).status();
        made.is_ok_and(|status| status.success()).then_some(path)
    }

    /// Takes the right to read a file away; false where that means nothing, as for root.
    pub fn forbid(path: &str) -> bool {
        let _ = Command::new("chmod").args(["000", path]).status();
        File::open(path).is_err()
    }

    pub fn text(path: &str) -> String {
        fs::read_to_string(path).unwrap()
    }

    pub fn configure(&self, text: &str) {
        let folder = self.home.path().join(".config/deal-defense");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("config.toml"), text).unwrap();
    }

    /// Whether the program has made copies of samples.
    pub fn has_copies(&self) -> bool {
        self.home.path().join(".local/share/deal-defense").exists()
    }

    pub fn run(&self, line: &[&str]) -> Told {
        self.run_in("ru_RU.UTF-8", line)
    }

    /// Runs the program without a terminal.
    pub fn run_in(&self, locale: &str, line: &[&str]) -> Told {
        let before = self.state();
        let output = Command::new(env!("CARGO_BIN_EXE_deal-defense"))
            .args(line)
            .current_dir(self.files.path())
            .env_clear()
            .env("HOME", self.home.path())
            .env("LANG", locale)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let told = Told {
            status: output.status.code().unwrap(),
            out: text(output.stdout),
            err: text(output.stderr),
        };
        assert!(!told.out.contains('\u{1b}') && !told.err.contains('\u{1b}'), "{told:?}");
        let after = self.state();
        for (path, state) in before {
            assert_eq!(after.get(&path), Some(&state), "{} was changed", path.display());
        }
        told
    }

    /// Every file: what a look at it could have changed.
    fn state(&self) -> BTreeMap<PathBuf, (u64, std::time::SystemTime, Option<Vec<u8>>)> {
        let entries = fs::read_dir(self.files.path()).unwrap().map(Result::unwrap);
        let state = entries.map(|entry| {
            let about = entry.metadata().unwrap();
            let small = about.is_file() && about.len() < 1024 * 1024;
            let text = small.then(|| fs::read(entry.path()).unwrap_or_default());
            (entry.path(), (about.len(), about.modified().unwrap(), text))
        });
        state.collect()
    }
}
