//! A style before it is known how many colours the terminal has.

use ratatui::style::{Color, Modifier, Style};

use super::colour::{Rgb, nearest_256, nearest_ink_256};
use super::{Depth, Role};

/// Ink and ground in 24 bits, and emphasis.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Paint {
    pub(super) ink: Option<Rgb>,
    pub(super) ground: Option<Rgb>,
    pub(super) emphasis: Modifier,
    /// Ink and ground in the table of 256 where the nearest would lose the difference.
    pub(super) in_256: Option<(u8, u8)>,
}

impl Paint {
    /// Ink that leaves the ground it is drawn on.
    pub(super) fn ink(colour: Rgb) -> Self {
        Self { ink: Some(colour), ..Self::default() }
    }

    /// Ink on a ground of its own.
    pub(super) fn block(ink: Rgb, ground: Rgb) -> Self {
        Self { ink: Some(ink), ground: Some(ground), ..Self::default() }
    }

    /// A ground that leaves the ink.
    pub(super) fn ground(colour: Rgb) -> Self {
        Self { ground: Some(colour), ..Self::default() }
    }

    /// With the emphasis that a role has in every colourful theme.
    pub(super) fn emphasised(self, role: Role) -> Self {
        Self { emphasis: emphasis(role), ..self }
    }

    /// As a terminal style.
    pub(super) fn style(self, depth: Depth) -> Style {
        let colour = |rgb: Rgb, nearest: fn(Rgb) -> u8| match depth {
            Depth::Colours256 => Color::Indexed(nearest(rgb)),
            _ => Color::Rgb(rgb.0, rgb.1, rgb.2),
        };
        let mut style = Style::new().add_modifier(self.emphasis);
        if let (Some((ink, ground)), Depth::Colours256) = (self.in_256, depth) {
            return style.fg(Color::Indexed(ink)).bg(Color::Indexed(ground));
        }
        style.fg = self.ink.map(|rgb| colour(rgb, nearest_ink_256));
        style.bg = self.ground.map(|rgb| colour(rgb, nearest_256));
        style
    }
}

/// The emphasis of a role where there are colours.
pub(super) fn emphasis(role: Role) -> Modifier {
    match role {
        Role::Strong
        | Role::AccentBold
        | Role::AccentStrong
        | Role::Key
        | Role::CursorMark
        | Role::Badge => Modifier::BOLD,
        Role::CursorCell => Modifier::REVERSED,
        Role::Match => Modifier::BOLD.union(Modifier::UNDERLINED),
        _ => Modifier::empty(),
    }
}
