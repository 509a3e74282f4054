//! How many colours the terminal has, decided once at the start.

/// What the terminal can show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// 24 bits.
    #[default]
    TrueColor,
    /// The table of 256 colours.
    Colours256,
    /// The sixteen colours that the user's terminal names.
    Colours16,
    /// No colour: bold, underline and reverse only.
    None,
}

/// What the environment says of the terminal: the values of the variables, not read here.
#[derive(Clone, Copy, Debug, Default)]
pub struct Terminal<'a> {
    /// `NO_COLOR` (no-color.org): any text switches colour off.
    pub no_color: Option<&'a str>,
    /// `COLORTERM`.
    pub colorterm: Option<&'a str>,
    /// `TERM`.
    pub term: Option<&'a str>,
    /// `WT_SESSION`, set by Windows Terminal.
    pub wt_session: Option<&'a str>,
}

impl Depth {
    /// The depth that the environment promises; the lower one in doubt.
    pub fn of(terminal: Terminal) -> Self {
        let term = terminal.term.unwrap_or_default().to_ascii_lowercase();
        let colorterm = terminal.colorterm.unwrap_or_default().to_ascii_lowercase();
        let is_full = ["direct", "kitty", "alacritty", "wezterm", "foot", "ghostty"]
            .iter()
            .any(|name| term.contains(name))
            || ["truecolor", "24bit"].iter().any(|name| colorterm.contains(name));
        let is_refused = terminal.no_color.is_some_and(|value| !value.is_empty());
        if is_refused || term == "dumb" || term.starts_with("vt") {
            Self::None
        } else if is_full || terminal.wt_session.is_some() {
            Self::TrueColor
        } else if term.contains("256") {
            Self::Colours256
        } else {
            Self::Colours16
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lower_depth_is_taken_in_doubt() {
        let depth = |no_color, colorterm, term| {
            Depth::of(Terminal { no_color, colorterm, term, wt_session: None })
        };
        assert_eq!(depth(None, Some("truecolor"), Some("xterm")), Depth::TrueColor);
        assert_eq!(depth(None, None, Some("xterm-kitty")), Depth::TrueColor);
        assert_eq!(depth(None, None, Some("tmux-256color")), Depth::Colours256);
        assert_eq!(depth(None, None, Some("linux")), Depth::Colours16);
        assert_eq!(depth(None, None, None), Depth::Colours16);
        assert_eq!(depth(None, None, Some("dumb")), Depth::None);
        assert_eq!(depth(Some("1"), Some("truecolor"), Some("xterm")), Depth::None);
        assert_eq!(depth(Some(""), Some("truecolor"), Some("xterm")), Depth::TrueColor);
    }
}
