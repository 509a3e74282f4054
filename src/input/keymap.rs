//! Which key means which command: the table, with the user's own keys over it.

use std::collections::HashMap;

use super::Chord;
use super::command::{COMMANDS, Command, Scope};

/// Keys to commands, scope by scope.
#[derive(Clone, Debug)]
pub struct Keymap {
    by_key: HashMap<(Scope, Chord), Command>,
    own: HashMap<Command, Vec<Chord>>,
}

/// A key of the configuration that cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// There is no command with this id.
    NoCommand(String),
    /// This is not a key.
    NoKey(String),
    /// Another command has the key in the same scope.
    Taken(Chord, Command),
}

impl Default for Keymap {
    fn default() -> Self {
        let mut map = Self { by_key: HashMap::new(), own: HashMap::new() };
        for row in COMMANDS {
            map.bind(row.command, row.keys);
        }
        map
    }
}

impl Keymap {
    fn bind(&mut self, command: Command, keys: &[Chord]) {
        for chord in keys {
            self.by_key.insert((command.row().scope, *chord), command);
        }
    }

    /// Gives a command the keys of a configuration instead of its own.
    pub fn rebind(&mut self, id: &str, keys: &[String]) -> Result<(), KeyFault> {
        let command = Command::from_id(id).ok_or_else(|| KeyFault::NoCommand(id.to_owned()))?;
        let mut chords = Vec::new();
        for text in keys {
            let chord = text.parse::<Chord>().map_err(|_| KeyFault::NoKey(text.clone()))?;
            chords.push(chord.canonical());
        }
        let scope = command.row().scope;
        for chord in &chords {
            let taken = self.lookup(scope, *chord).filter(|other| *other != command);
            if let Some(other) = taken {
                return Err(KeyFault::Taken(*chord, other));
            }
        }
        self.by_key.retain(|_, bound| *bound != command);
        self.bind(command, &chords);
        self.own.insert(command, chords);
        Ok(())
    }

    fn lookup(&self, scope: Scope, chord: Chord) -> Option<Command> {
        self.by_key.get(&(scope, chord)).copied()
    }

    /// The command of a key: the scope's own, else that of the scope beneath, else the one that is
    /// known everywhere.
    pub fn command(&self, scope: Scope, chord: Chord) -> Option<Command> {
        let beneath = || (scope == Scope::Card).then(|| self.lookup(Scope::Walk, chord)).flatten();
        self.lookup(scope, chord).or_else(beneath).or_else(|| self.lookup(Scope::Everywhere, chord))
    }

    /// The keys of a command, the one to show first.
    pub fn keys(&self, command: Command) -> &[Chord] {
        self.own.get(&command).map_or(command.row().keys, Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Key;

    #[test]
    fn a_key_of_the_configuration_takes_the_place_of_the_default() {
        let mut map = Keymap::default();
        map.rebind("remark", &["f9".to_owned()]).unwrap();
        assert_eq!(map.command(Scope::Walk, Chord::plain(Key::F(9))), Some(Command::Remark));
        assert_eq!(map.command(Scope::Walk, Chord::char('c')), None);
    }

    #[test]
    fn a_cyrillic_letter_in_the_configuration_is_the_key_it_lies_on() {
        let mut map = Keymap::default();
        map.rebind("remark", &["ж".to_owned()]).unwrap();
        assert_eq!(map.command(Scope::Walk, Chord::char(';')), Some(Command::Remark));
    }

    #[test]
    fn a_taken_key_is_refused_and_nothing_changes() {
        let mut map = Keymap::default();
        let fault = map.rebind("remark", &["q".to_owned()]).unwrap_err();
        assert_eq!(fault, KeyFault::Taken(Chord::char('q'), Command::Quit));
        assert_eq!(map.command(Scope::Walk, Chord::char('c')), Some(Command::Remark));
    }

    #[test]
    fn while_typing_a_letter_is_no_command() {
        let map = Keymap::default();
        assert_eq!(map.command(Scope::Typing, Chord::char('q')), None);
        assert_eq!(map.command(Scope::Typing, Chord::plain(Key::F(4))), Some(Command::Holes));
    }
}
