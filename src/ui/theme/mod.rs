//! How the screen looks: roles, palettes and the depth of colour of the terminal.
//!
//! A widget asks for a role, never for a colour. All styles are computed once, when the theme is
//! made; drawing only looks them up.

pub mod colour;
mod depth;
mod paint;
mod palette;
mod role;
mod sixteen;

#[cfg(test)]
mod contrast_test;

use ratatui::style::Style;

pub use depth::{Depth, Terminal};
pub use role::Role;

use paint::Paint;

/// Which of the shipped looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// Light on dark, the look of the desk.
    #[default]
    Dark,
    /// Dark on light.
    Light,
    /// White on black with at least 7:1 everywhere.
    HighContrast,
    /// Black on white with at least 7:1 everywhere, for a room of people.
    Projector,
}

impl Look {
    /// Every look.
    pub const ALL: [Self; 4] = [Self::Dark, Self::Light, Self::HighContrast, Self::Projector];

    /// The word of the configuration and of `--theme`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::HighContrast => "high-contrast",
            Self::Projector => "projector",
        }
    }

    /// The look of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|look| look.word() == word)
    }

    /// The least contrast between a text and its ground (WCAG 2.2: 1.4.3 and 1.4.6).
    pub fn least_contrast(self) -> f64 {
        match self {
            Self::Dark | Self::Light => 4.5,
            Self::HighContrast | Self::Projector => 7.0,
        }
    }
}

/// Rows of the influence × attitude matrix: low, medium, high.
pub const STRENGTHS: usize = 3;
/// Columns of the matrix with a known attitude: − −, −, =, +, + +.
pub const ATTITUDES: usize = 5;

/// The styles of every role.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    look: Look,
    depth: Depth,
    styles: [Style; Role::COUNT],
    heat: [[Style; ATTITUDES]; STRENGTHS],
}

impl Theme {
    /// Computes the styles of a look for a terminal.
    pub fn new(look: Look, depth: Depth) -> Self {
        let palette = palette::of(look);
        let style = |paint: Paint| paint.style(depth);
        let styles = match depth {
            Depth::TrueColor | Depth::Colours256 => {
                Role::ALL.map(|role| style(palette.paint(role)))
            }
            Depth::Colours16 => Role::ALL.map(|role| sixteen::style(look, role)),
            Depth::None => Role::ALL.map(sixteen::colourless),
        };
        let heat = std::array::from_fn(|strength| {
            std::array::from_fn(|attitude| match depth {
                Depth::TrueColor => style(palette.heat(strength, attitude)),
                Depth::Colours256 => style(palette.grey_heat(strength)),
                Depth::Colours16 | Depth::None => Style::new(),
            })
        });
        Self { look, depth, styles, heat }
    }

    /// The style of a role. A role without a ground of its own leaves the ground it is drawn on.
    pub fn style(&self, role: Role) -> Style {
        self.styles[role as usize]
    }

    /// The ground of a cell of the influence × attitude matrix: `strength` 0 (low) to 2,
    /// `attitude` −2 to 2. Anything else has no tint.
    pub fn heat(&self, strength: usize, attitude: i8) -> Style {
        usize::try_from(attitude + 2)
            .ok()
            .and_then(|column| self.heat.get(strength)?.get(column))
            .copied()
            .unwrap_or_default()
    }

    /// The look.
    pub fn look(&self) -> Look {
        self.look
    }

    /// The depth of colour.
    pub fn depth(&self) -> Depth {
        self.depth
    }
}

impl Default for Theme {
    fn default() -> Self {
        Self::new(Look::default(), Depth::TrueColor)
    }
}
