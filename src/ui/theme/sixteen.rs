//! Styles for terminals with sixteen colours or none, mapped by hand.
//!
//! Which sixteen colours they are is the user's choice, and no ground but black and white carries
//! all inks in the usual tables. So grounds stay the page's, and what must stand out is reversed:
//! reversing keeps the contrast of every ink.

use ratatui::style::{Color, Modifier, Style};

use super::paint::emphasis;
use super::{Look, Role};

/// The six inks of a look and its page.
struct Inks {
    page: Color,
    text: Color,
    muted: Color,
    accent: Color,
    good: Color,
    warn: Color,
    danger: Color,
}

const ON_BLACK: Inks = Inks {
    page: Color::Black,
    text: Color::White,
    muted: Color::Gray,
    accent: Color::LightCyan,
    good: Color::LightGreen,
    warn: Color::LightYellow,
    danger: Color::LightRed,
};

// Neither usual table has a red that stands 7:1 on black or on white: there danger is told by
// bold and underline.
const STRONG_ON_BLACK: Inks = Inks { danger: Color::White, ..ON_BLACK };

// Green, cyan and yellow are too pale on white in the VGA table.
const ON_WHITE: Inks = Inks {
    page: Color::White,
    text: Color::Black,
    muted: Color::Black,
    accent: Color::Blue,
    good: Color::Black,
    warn: Color::Magenta,
    danger: Color::Red,
};

const STRONG_ON_WHITE: Inks = Inks { warn: Color::Black, danger: Color::Black, ..ON_WHITE };

/// The style of a role with sixteen colours.
pub(super) fn style(look: Look, role: Role) -> Style {
    let inks = match look {
        Look::Dark => &ON_BLACK,
        Look::Light => &ON_WHITE,
        Look::HighContrast => &STRONG_ON_BLACK,
        Look::Projector => &STRONG_ON_WHITE,
    };
    let ink = |colour| Style::new().fg(colour);
    let ground = |colour| Style::new().fg(colour).bg(inks.page);
    let style = match role {
        Role::Text | Role::Bar | Role::Overlay | Role::Input => ground(inks.text),
        Role::Selected | Role::CursorCell => Style::new(),
        Role::Strong | Role::Rule => ink(inks.text),
        Role::Muted | Role::Placeholder => ink(inks.muted),
        Role::Accent | Role::AccentBold | Role::Key | Role::CursorMark | Role::Match => {
            ink(inks.accent)
        }
        Role::AccentStrong | Role::Selection => ground(inks.accent),
        Role::Good => ink(inks.good),
        Role::Warn | Role::Unknown | Role::Badge => ink(inks.warn),
        Role::Danger => ink(inks.danger),
        Role::LevelFail => ground(inks.danger),
        Role::LevelAcceptable => ground(inks.warn),
        Role::LevelIdeal => ground(inks.good),
    };
    style.add_modifier(plain_emphasis(role))
}

/// The style of a role without any colour.
pub(super) fn colourless(role: Role) -> Style {
    Style::new().add_modifier(plain_emphasis(role))
}

fn plain_emphasis(role: Role) -> Modifier {
    match role {
        Role::Selected | Role::Selection | Role::LevelIdeal => Modifier::REVERSED,
        Role::AccentStrong => Modifier::REVERSED.union(Modifier::BOLD),
        Role::Input | Role::LevelAcceptable => Modifier::UNDERLINED,
        Role::Good | Role::Warn => Modifier::BOLD,
        Role::Danger => Modifier::BOLD.union(Modifier::UNDERLINED),
        other => emphasis(other),
    }
}
