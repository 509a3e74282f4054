//! Writing a file so that after any interruption the old text or the new one is there, whole.
//!
//! A temporary file in the same folder, flushed, takes the target's rights and its place, and the
//! folder is flushed: the only recipe that holds a power cut on every file system measured. Where a
//! replaced file would lose something that can be seen (another name, an owner, an access list),
//! the file is rewritten in place, with a whole copy beside it until that is done.

mod in_place;
mod temp;
#[cfg(test)]
mod tests;

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

pub use in_place::finish_interrupted;
pub use temp::remove_strays;

use super::target::folder_of;
use crate::runtime::os::files;
use temp::Temp;

/// The steps of a save, in the order they are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WriteStep {
    /// Looking at what stands there.
    Look,
    /// Creating the temporary file.
    Create,
    /// Writing the text into it.
    Write,
    /// Giving it owner, rights and attributes.
    CarryOver,
    /// Flushing it.
    Flush,
    /// Putting it in the place of the old one.
    Replace,
    /// Flushing the folder.
    FlushFolder,
    /// Rewriting the file in place.
    Rewrite,
}

/// Why a text is not on the disk.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The file may not be written to.
    #[error("the file is read-only")]
    ReadOnly,
    /// Another program changed the file between reading and writing.
    #[error("the file was changed meanwhile")]
    Overtaken,
    /// The file was being rewritten in place and could neither be finished nor set back; the whole
    /// new text is in the copy.
    #[error("half written, the whole text is in {}: {source}", copy.display())]
    Torn {
        /// The copy.
        copy: PathBuf,
        /// The system's answer.
        source: io::Error,
    },
    /// The system refused a step.
    #[error("{step:?}: {source}")]
    Io {
        /// The step.
        step: WriteStep,
        /// The system's answer; its kind tells a full disk from a missing right.
        source: io::Error,
    },
}

impl WriteError {
    /// What the system said: a full disk, a missing right, a read-only file system.
    pub fn system(&self) -> Option<io::ErrorKind> {
        match self {
            Self::Io { source, .. } | Self::Torn { source, .. } => Some(source.kind()),
            Self::ReadOnly | Self::Overtaken => None,
        }
    }

    fn at(step: WriteStep) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { step, source }
    }
}

/// A test's hand in the steps: an error stops the save there.
pub(super) type Watch<'w> = &'w mut dyn FnMut(WriteStep) -> io::Result<()>;

/// Who may read a file that did not exist before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Whom the folder and the user's own settings allow.
    AsUsual,
    /// Only the owner.
    Owner,
}

/// Replaces the text of `target`, which must be no link (see [`super::target::resolve`]), or
/// creates it. `unchanged` is asked at the last moment whether the file is still the one that was
/// read.
pub fn write(
    target: &Path,
    text: &[u8],
    readers: Readers,
    unchanged: &dyn Fn() -> bool,
) -> Result<(), WriteError> {
    Save { target, text, readers, unchanged, watch: &mut |_| Ok(()) }.run()
}

/// Creates a file that must not exist yet.
pub fn create(target: &Path, text: &[u8]) -> Result<(), WriteError> {
    let mut temp = Temp::create(folder_of(target), Readers::AsUsual)
        .map_err(WriteError::at(WriteStep::Create))?;
    temp.file.write_all(text).map_err(WriteError::at(WriteStep::Write))?;
    temp.file.sync_all().map_err(WriteError::at(WriteStep::Flush))?;
    // A hard link refuses a name that is taken; where there are none, the file is made at once.
    match std::fs::hard_link(&temp.path, target) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) => copy_to_new(target, text),
    }
    .map_err(WriteError::at(WriteStep::Replace))?;
    files::sync_folder(folder_of(target)).map_err(WriteError::at(WriteStep::FlushFolder))
}

fn copy_to_new(target: &Path, text: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(target)?;
    file.write_all(text)?;
    file.sync_all()
}

struct Save<'s> {
    target: &'s Path,
    text: &'s [u8],
    readers: Readers,
    unchanged: &'s dyn Fn() -> bool,
    watch: Watch<'s>,
}

impl Save<'_> {
    fn run(&mut self) -> Result<(), WriteError> {
        self.step(WriteStep::Look, |_| Ok(()))?;
        let old = match File::open(self.target) {
            Ok(old) => Some(old),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(WriteError::at(WriteStep::Look)(error)),
        };
        let Some(old) = old else {
            return self.replace(None);
        };
        if !files::writable(self.target) {
            return Err(WriteError::ReadOnly);
        }
        let about = old.metadata().map_err(WriteError::at(WriteStep::Look))?;
        if files::links(&about) > 1 {
            return self.rewrite();
        }
        match self.replace(Some(old)) {
            Err(WriteError::Io { step: WriteStep::CarryOver, .. }) => self.rewrite(),
            outcome => outcome,
        }
    }

    fn replace(&mut self, old: Option<File>) -> Result<(), WriteError> {
        let (target, text) = (self.target, self.text);
        let folder = folder_of(target);
        let readers = if old.is_some() { Readers::Owner } else { self.readers };
        let mut temp = self.step(WriteStep::Create, |_| Temp::create(folder, readers))?;
        self.step(WriteStep::Write, |_| temp.file.write_all(text))?;
        if let Some(old) = old {
            // Closed at once: Windows does not replace a file that somebody holds open.
            self.step(WriteStep::CarryOver, |_| files::carry_over(&old, &temp.file))?;
        }
        self.step(WriteStep::Flush, |_| temp.file.sync_all())?;
        if !(self.unchanged)() {
            return Err(WriteError::Overtaken);
        }
        self.step(WriteStep::Replace, |_| temp.replace(target))?;
        self.step(WriteStep::FlushFolder, |_| files::sync_folder(folder))
    }

    fn rewrite(&mut self) -> Result<(), WriteError> {
        let (target, text) = (self.target, self.text);
        let old = self.step(WriteStep::Look, |_| std::fs::read(target))?;
        let copy = self.step(WriteStep::Create, |_| in_place::safe_copy(target, text))?;
        if !(self.unchanged)() {
            in_place::drop_copy(&copy);
            return Err(WriteError::Overtaken);
        }
        let outcome = self.step(WriteStep::Rewrite, |watch| in_place::rewrite(target, text, watch));
        if let Err(error) = outcome {
            // The old text needs no more room than it has, so even a full disk takes it back.
            return match in_place::rewrite(target, &old, &mut |_| Ok(())) {
                Ok(()) => {
                    in_place::drop_copy(&copy);
                    Err(error)
                }
                Err(source) => Err(WriteError::Torn { copy, source }),
            };
        }
        in_place::drop_copy(&copy);
        Ok(())
    }

    fn step<T>(
        &mut self,
        step: WriteStep,
        act: impl FnOnce(Watch) -> io::Result<T>,
    ) -> Result<T, WriteError> {
        (self.watch)(step).and_then(|()| act(self.watch)).map_err(WriteError::at(step))
    }
}
