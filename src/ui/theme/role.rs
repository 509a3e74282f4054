//! What a cell of the screen is for. Themes give each role a style.

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        /// What a cell of the screen is for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Role { $($(#[$doc])* $name),+ }

        impl Role {
            /// Every role, in the order of their numbers.
            pub const ALL: [Self; Self::COUNT] = [$(Self::$name),+];
            /// How many there are.
            pub const COUNT: usize = [$(stringify!($name)),+].len();
        }
    };
}

roles! {
    /// The page and the plain text on it.
    Text,
    /// Titles, names and what the eye must find first.
    Strong,
    /// Labels and what is secondary.
    Muted,
    /// What is current or can be followed.
    Accent,
    /// The same, a degree stronger.
    AccentBold,
    /// The current step: inverse.
    AccentStrong,
    /// The ground of the header and of the bottom line.
    Bar,
    /// The key of a key hint.
    Key,
    /// The ground of the selected row.
    Selected,
    /// The mark at the left edge of the selected row.
    CursorMark,
    /// The cell under the text cursor.
    CursorCell,
    /// For us, reached, saved.
    Good,
    /// A hole, overdue soon.
    Warn,
    /// Against us, failed, blocks.
    Danger,
    /// What nobody knows yet.
    Unknown,
    /// The badge of an invented deal, of aliases, of reading only.
    Badge,
    /// Lines between groups; decoration, never text.
    Rule,
    /// The part of a scale below acceptable.
    LevelFail,
    /// The part of a scale from acceptable to ideal.
    LevelAcceptable,
    /// The part of a scale from ideal on.
    LevelIdeal,
    /// The ground of a field being edited.
    Input,
    /// What an empty field says of itself.
    Placeholder,
    /// Text marked in a field.
    Selection,
    /// The letters that a filter found.
    Match,
    /// The ground of what lies over a step.
    Overlay,
}

impl Role {
    /// The roles with a ground on which any ink may be drawn.
    pub const GROUNDS: [Self; 5] =
        [Self::Text, Self::Bar, Self::Selected, Self::Input, Self::Overlay];

    /// The roles without a ground of their own that are text.
    pub const INKS: [Self; 13] = [
        Self::Strong,
        Self::Muted,
        Self::Accent,
        Self::AccentBold,
        Self::Key,
        Self::CursorMark,
        Self::Good,
        Self::Warn,
        Self::Danger,
        Self::Unknown,
        Self::Badge,
        Self::Placeholder,
        Self::Match,
    ];

    /// The roles that bring both their ink and their ground.
    pub const BLOCKS: [Self; 5] = [
        Self::AccentStrong,
        Self::LevelFail,
        Self::LevelAcceptable,
        Self::LevelIdeal,
        Self::Selection,
    ];
}
