//! THE table of commands: from it come the resolver, the bottom line, the help, the palette, the
//! README's key table and the `[keys]` of the configuration.
//!
//! A command's name and description are looked up by its id in the locale files.

use super::{Chord, Key};

/// Where a key is looked up; the innermost scope that knows it wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Anywhere, even while a text is typed: function keys and chords only.
    Everywhere,
    /// Anywhere in an open deal while nothing is typed.
    Walk,
    /// On the one-minute card; what it does not know is looked up in the walk.
    Card,
    /// On the home screen.
    Home,
    /// While a field is edited.
    Typing,
    /// In a list that filters as one types.
    Chooser,
}

/// A row of the table.
#[derive(Debug)]
pub struct Row {
    /// What it does.
    pub command: Command,
    /// Its id in the locale files and in the configuration.
    pub id: &'static str,
    /// Where its keys are looked up.
    pub scope: Scope,
    /// Its default keys, the one to show first.
    pub keys: &'static [Chord],
    /// Whether help and palette offer it to be run.
    pub listed: bool,
}

const fn key(key: Key) -> Chord {
    Chord::plain(key)
}

const fn char(sign: char) -> Chord {
    Chord::char(sign)
}

const fn ctrl(sign: char) -> Chord {
    Chord::char(sign).ctrl()
}

/// Declares the commands with their rows.
macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident = $id:literal in $scope:ident [$($key:expr),*] $($listed:ident)?;)+) => {
        /// Everything a person can tell the program to do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Command {
            $($(#[$doc])* $name),+
        }

        /// Every command, in the order of the help.
        pub static COMMANDS: &[Row] = &[$(Row {
            command: Command::$name,
            id: $id,
            scope: Scope::$scope,
            keys: &[$($key),*],
            listed: commands!(@listed $($listed)?),
        }),+];
    };
    (@listed) => { true };
    (@listed quiet) => { false };
}

commands! {
    /// Keys of this screen.
    Help = "help" in Everywhere [key(Key::F(1))];
    /// Every command by name.
    Palette = "palette" in Everywhere [key(Key::F(2)), ctrl('p')];
    /// People, tasks, issues, remarks by their words.
    Search = "search" in Everywhere [key(Key::F(3)), ctrl('f')];
    /// The list of holes.
    Holes = "holes" in Everywhere [key(Key::F(4))];
    /// The hardest questions the room may ask.
    Questions = "questions" in Everywhere [key(Key::F(5))];
    /// The step after this one.
    NextStep = "next-step" in Everywhere [key(Key::PageDown).ctrl()];
    /// The step before this one.
    PreviousStep = "previous-step" in Everywhere [key(Key::PageUp).ctrl()];
    /// Names the leaving key; a second one leaves.
    Interrupt = "interrupt" in Everywhere [ctrl('c')] quiet;

    /// Keys of this screen, by the sign.
    HelpSign = "help-sign" in Walk [char('?')] quiet;
    /// Every command by name, by the sign.
    PaletteSign = "palette-sign" in Walk [char(':')] quiet;
    /// Search, by the sign.
    SearchSign = "search-sign" in Walk [char('/')] quiet;
    /// Passport.
    Passport = "step-passport" in Walk [char('1')];
    /// Stakeholders.
    Stakeholders = "step-stakeholders" in Walk [char('2')];
    /// Stage.
    Stage = "step-stage" in Walk [char('3')];
    /// Negotiation.
    Negotiation = "step-negotiation" in Walk [char('4')];
    /// Defense.
    Defense = "step-defense" in Walk [char('5')];
    /// Verdict.
    Verdict = "step-verdict" in Walk [char('6')];
    /// Review.
    Review = "step-review" in Walk [char('7')];
    /// The one-minute card.
    Card = "card" in Walk [char('0')];
    /// On, for a clicker: the next phase while a session runs, else the next step.
    On = "on" in Walk [key(Key::PageDown)] quiet;
    /// Back, for a clicker: the phase before while a session runs, else the step before.
    Off = "back-step" in Walk [key(Key::PageUp)] quiet;
    /// The step after this one, by the sign.
    Ahead = "ahead" in Walk [char(']')] quiet;
    /// The step before this one, by the sign.
    Aback = "aback" in Walk [char('[')] quiet;
    /// Open or edit.
    Open = "open" in Walk [key(Key::Enter)];
    /// Back to the list.
    Leave = "leave" in Walk [key(Key::Esc)];
    /// Back to where one was before a jump.
    Return = "return" in Walk [key(Key::Backspace)];
    /// The next pane.
    NextPane = "next-pane" in Walk [key(Key::Tab)];
    /// The pane before.
    PreviousPane = "previous-pane" in Walk [key(Key::Tab).shift()];
    /// A remark on what is in focus.
    Remark = "remark" in Walk [char('c')];
    /// A new item.
    New = "new" in Walk [char('n')];
    /// Delete the item.
    Delete = "delete" in Walk [char('x'), key(Key::Delete)];
    /// Answer the remark in focus.
    Answer = "answer" in Walk [char('a')];
    /// To what the remark in focus is about: what is changed there is tied to it.
    Mend = "mend" in Walk [char('a').shift()];
    /// How many voted for the remark in focus.
    Votes = "votes" in Walk [char('v')];
    /// A remark for another day, into the queue of the deal.
    Queue = "queue" in Walk [char('o')];
    /// The log of all sessions.
    Log = "log" in Walk [char('y')];
    /// Ticks what is in focus: an error as seen, a check point as met.
    Tick = "tick" in Walk [char(' ')];
    /// Places tried on the issues of the map.
    WhatIf = "what-if" in Walk [char('w')];
    /// What is unknown becomes a question of the map.
    AskAbout = "ask-about" in Walk [char('s')];
    /// What is unknown becomes an assignment.
    Assign = "assign" in Walk [char('d')];
    /// Why what a verdict froze was changed.
    WhyChanged = "why-changed" in Walk [char('y').shift()];
    /// The deal moves to another stage.
    MoveStage = "move-stage" in Walk [char('m')];
    /// Nobody knows.
    Unknown = "unknown" in Everywhere [key(Key::F(6))];
    /// What was written in secret comes to light.
    Reveal = "reveal" in Everywhere [key(Key::F(9))];
    /// The item a place up.
    MoveUp = "move-up" in Walk [key(Key::Up).alt(), key(Key::Up).shift()];
    /// The item a place down.
    MoveDown = "move-down" in Walk [key(Key::Down).alt(), key(Key::Down).shift()];
    /// The person a cell to the left.
    MoveLeft = "move-left" in Walk [key(Key::Left).shift(), key(Key::Left).alt()];
    /// The person a cell to the right.
    MoveRight = "move-right" in Walk [key(Key::Right).shift(), key(Key::Right).alt()];
    /// Take back.
    Undo = "undo" in Walk [char('u'), ctrl('z')];
    /// Do again.
    Redo = "redo" in Walk [ctrl('r'), ctrl('y')];
    /// The item alone, large.
    Wall = "wall" in Walk [char('z')];
    /// The projector theme.
    Projector = "projector" in Walk [char('p')];
    /// Up.
    Up = "up" in Walk [key(Key::Up), char('k')] quiet;
    /// Down.
    Down = "down" in Walk [key(Key::Down), char('j')] quiet;
    /// Left.
    Left = "left" in Walk [key(Key::Left), char('h')] quiet;
    /// Right.
    Right = "right" in Walk [key(Key::Right), char('l')] quiet;
    /// A page of the list up.
    PageUp = "page-up" in Walk [ctrl('u')];
    /// A page of the list down.
    PageDown = "page-down" in Walk [ctrl('d')];
    /// To the beginning.
    First = "first" in Walk [key(Key::Home), char('g')];
    /// To the end.
    Last = "last" in Walk [key(Key::End), char('g').shift()];
    /// Objections and tactics, one after another.
    Rehearse = "rehearse" in Walk [char('r')];
    /// Two minutes more for the phase.
    MoreTime = "more-time" in Walk [char('t')];
    /// The clock stops, or runs on.
    Pause = "pause" in Walk [ctrl('t')];
    /// The phases of the session.
    Agenda = "agenda" in Walk [char('i')];
    /// Nothing on the screen.
    Blank = "blank" in Walk [char('b'), char('.')];
    /// The one who has the floor has no remarks.
    NoRemarks = "no-remarks" in Walk [char('f')];
    /// The phase is passed over.
    SkipPhase = "skip-phase" in Walk [];
    /// The phase once more.
    RepeatPhase = "repeat-phase" in Walk [];
    /// Start a defense session.
    StartSession = "start-session" in Walk [];
    /// Close the defense session.
    CloseSession = "close-session" in Walk [];
    /// The qualification ends: into work.
    DecideWork = "decide-work" in Walk [];
    /// The qualification ends: postponed until an event.
    DecidePostpone = "decide-postpone" in Walk [];
    /// The qualification ends: forgotten.
    DecideForget = "decide-forget" in Walk [];
    /// The qualification goes back: something must be learnt first.
    DecideUnclear = "decide-unclear" in Walk [];
    /// The usual payment schedule of the architecture.
    UsualPayments = "usual-payments" in Walk [];
    /// Starter issues of the method.
    StarterIssues = "starter-issues" in Walk [];
    /// Tactics of the other side that the method knows.
    UsualTactics = "usual-tactics" in Walk [];
    /// What two programs wrote differently.
    Conflicts = "conflicts" in Walk [];
    /// The other language.
    Language = "language" in Walk [];
    /// The next theme.
    Theme = "theme" in Walk [];
    /// Mouse on or off.
    Mouse = "mouse" in Walk [];
    /// To the home screen.
    GoHome = "go-home" in Walk [];
    /// The deal as it is here into another file.
    SaveCopy = "save-copy" in Walk [ctrl('s')];
    /// Leave the program.
    Quit = "quit" in Walk [char('q')];

    /// A page of the deal beside it, chosen from a list.
    Export = "export" in Walk [char('e')];
    /// The card as Markdown, beside the deal.
    CardMarkdown = "card-markdown" in Walk [];
    /// The card as a page, beside the deal.
    CardHtml = "card-html" in Walk [];
    /// The qualification sheet as Markdown, beside the deal.
    SheetMarkdown = "sheet-markdown" in Walk [];
    /// The qualification sheet as a page, beside the deal.
    SheetHtml = "sheet-html" in Walk [];

    /// The decision: into work.
    CardWork = "card-work" in Card [char('w')];
    /// The decision: postpone.
    CardPostpone = "card-postpone" in Card [char('o')];
    /// The decision: forget.
    CardForget = "card-forget" in Card [char('f')];
    /// The decision: more information first.
    CardUnclear = "card-unclear" in Card [char('i')];

    /// Up on the home screen.
    HomeUp = "home-up" in Home [key(Key::Up), char('k')] quiet;
    /// Down on the home screen.
    HomeDown = "home-down" in Home [key(Key::Down), char('j')] quiet;
    /// Opens what is in focus.
    HomeOpen = "home-open" in Home [key(Key::Enter)];
    /// Opens what is in focus with its card first.
    HomeCard = "home-card" in Home [char('0')];
    /// A new deal.
    HomeNew = "home-new" in Home [char('n')];
    /// A file.
    HomeFile = "home-file" in Home [char('o')];
    /// The sample afresh.
    HomeFresh = "home-fresh" in Home [char('r')];
    /// The other language.
    HomeLanguage = "home-language" in Home [char('l')];
    /// The next theme.
    HomeTheme = "home-theme" in Home [char('t')];
    /// Keys, by the sign.
    HomeHelp = "home-help" in Home [char('?')] quiet;
    /// Every command, by the sign.
    HomePalette = "home-palette" in Home [char(':')] quiet;
    /// Leave the program.
    HomeQuit = "home-quit" in Home [char('q'), key(Key::Esc)];

    /// Keeps what was typed and goes on.
    Accept = "accept" in Typing [key(Key::Enter)];
    /// A new line in a long text.
    LineBreak = "line-break" in Typing [key(Key::Enter).alt(), key(Key::Enter).shift(), ctrl('j')];
    /// Keeps what was typed; the next field opens.
    NextField = "next-field" in Typing [key(Key::Tab)];
    /// Keeps what was typed; the field before opens.
    PreviousField = "previous-field" in Typing [key(Key::Tab).shift()];
    /// Puts the old value back.
    Restore = "restore" in Typing [key(Key::Esc)];
    /// The field on the whole screen.
    FullField = "full-field" in Typing [ctrl('e')];

    /// Chooses.
    Choose = "choose" in Chooser [key(Key::Enter)] quiet;
    /// Closes the list.
    Close = "close" in Chooser [key(Key::Esc)] quiet;
    /// Takes what is chosen; the next field opens.
    ChooseOn = "choose-on" in Chooser [key(Key::Tab)] quiet;
    /// The rule of a hole off, or on again.
    SwitchRule = "switch-rule" in Chooser [key(Key::F(8))] quiet;
    /// Marks one of several.
    Mark = "mark" in Chooser [char(' ')] quiet;
}

impl Command {
    /// Its row of the table.
    pub fn row(self) -> &'static Row {
        &COMMANDS[self as usize]
    }

    /// Its id in the locale files and in the configuration.
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// The command of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        COMMANDS.iter().find(|row| row.id == id).map(|row| row.command)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::input::layout;

    #[test]
    fn no_two_commands_share_a_key_in_a_scope() {
        let inner = [Scope::Walk, Scope::Card, Scope::Home, Scope::Typing, Scope::Chooser];
        for scope in inner {
            let mut seen = HashSet::new();
            for row in COMMANDS.iter().filter(|row| [scope, Scope::Everywhere].contains(&row.scope))
            {
                for chord in row.keys {
                    assert!(seen.insert(*chord), "{chord} twice in {scope:?}");
                }
            }
        }
    }

    #[test]
    fn every_row_stands_at_its_command() {
        for row in COMMANDS {
            assert_eq!(row.command.id(), row.id);
            assert_eq!(Command::from_id(row.id), Some(row.command));
        }
    }

    #[test]
    fn every_command_has_a_key_that_lies_on_a_russian_keyboard_too() {
        let typed_alike = |chord: &Chord| match chord.key {
            Key::Char(sign) => {
                sign.is_ascii_digit()
                    || sign == ' '
                    || layout::to_russian(sign).is_some_and(char::is_alphabetic)
            }
            _ => true,
        };
        let signs = ["help-sign", "palette-sign", "search-sign", "home-help", "home-palette"];
        for row in COMMANDS.iter().filter(|row| !row.keys.is_empty() && !signs.contains(&row.id)) {
            assert!(row.keys.iter().any(typed_alike), "{}", row.id);
        }
    }
}
