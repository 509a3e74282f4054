//! The colours of the four looks in 24 bits, and which role takes which.

use super::colour::Rgb;
use super::paint::Paint;
use super::{ATTITUDES, Look, Role};

/// The colours of a look.
pub(super) struct Palette {
    page: Rgb,
    bar: Rgb,
    selected: Rgb,
    input: Rgb,
    overlay: Rgb,
    text: Rgb,
    muted: Rgb,
    accent: Rgb,
    on_accent: Rgb,
    good: Rgb,
    warn: Rgb,
    danger: Rgb,
    rule: Rgb,
    selection: Rgb,
    /// Grounds of the three levels.
    levels: [Rgb; 3],
    /// Ink and ground of the levels in the table of 256; its dark colours are few.
    levels_256: [Option<(u8, u8)>; 3],
    /// How much of red and green is laid over the page in the strongest cell of the matrix.
    heat: f64,
}

static DARK: Palette = Palette {
    page: Rgb::hex(0x14_171c),
    bar: Rgb::hex(0x1b_2129),
    selected: Rgb::hex(0x22_303f),
    input: Rgb::hex(0x1f_2731),
    overlay: Rgb::hex(0x1b_2129),
    text: Rgb::hex(0xd7_dce2),
    muted: Rgb::hex(0xa3_acb8),
    accent: Rgb::hex(0x6c_b6ff),
    on_accent: Rgb::hex(0x14_171c),
    good: Rgb::hex(0x5f_d38d),
    warn: Rgb::hex(0xf2_c14e),
    danger: Rgb::hex(0xff_7b72),
    rule: Rgb::hex(0x39_414c),
    selection: Rgb::hex(0x2f_4f73),
    levels: [Rgb::hex(0x4a_2327), Rgb::hex(0x4d_4220), Rgb::hex(0x1f_4a32)],
    levels_256: [Some((217, 52)), Some((230, 58)), Some((194, 22))],
    heat: 0.10,
};

static LIGHT: Palette = Palette {
    page: Rgb::hex(0xfb_fcfd),
    bar: Rgb::hex(0xe9_eef4),
    selected: Rgb::hex(0xdb_e9fb),
    input: Rgb::hex(0xf0_f4f9),
    overlay: Rgb::hex(0xee_f2f7),
    text: Rgb::hex(0x1c_2128),
    muted: Rgb::hex(0x4d_5661),
    accent: Rgb::hex(0x0b_57a8),
    on_accent: Rgb::hex(0xff_ffff),
    good: Rgb::hex(0x16_633a),
    warn: Rgb::hex(0x75_4700),
    danger: Rgb::hex(0xb0_1c24),
    rule: Rgb::hex(0xb8_c0ca),
    selection: Rgb::hex(0xb9_d6f7),
    levels: [Rgb::hex(0xfb_e0df), Rgb::hex(0xf8_ecc8), Rgb::hex(0xd6_f0de)],
    levels_256: [None; 3],
    heat: 0.18,
};

static HIGH_CONTRAST: Palette = Palette {
    page: Rgb::hex(0x00_0000),
    bar: Rgb::hex(0x12_1820),
    selected: Rgb::hex(0x1a_2c40),
    input: Rgb::hex(0x14_1c26),
    overlay: Rgb::hex(0x10_151b),
    text: Rgb::hex(0xff_ffff),
    muted: Rgb::hex(0xd0_d7de),
    accent: Rgb::hex(0x9b_d0ff),
    on_accent: Rgb::hex(0x00_0000),
    good: Rgb::hex(0x7c_f0a8),
    warn: Rgb::hex(0xff_d75f),
    danger: Rgb::hex(0xff_b3ad),
    rule: Rgb::hex(0x8a_939e),
    selection: Rgb::hex(0x24_4a75),
    levels: [Rgb::hex(0x3e_0f13), Rgb::hex(0x3a_2f00), Rgb::hex(0x00_331b)],
    levels_256: [Some((224, 52)), None, Some((231, 22))],
    heat: 0.2,
};

static PROJECTOR: Palette = Palette {
    page: Rgb::hex(0xff_ffff),
    bar: Rgb::hex(0xe9_eef4),
    selected: Rgb::hex(0xdb_e9fb),
    input: Rgb::hex(0xee_f3f9),
    overlay: Rgb::hex(0xf1_f4f8),
    text: Rgb::hex(0x14_181d),
    muted: Rgb::hex(0x35_3d47),
    accent: Rgb::hex(0x0a_4587),
    on_accent: Rgb::hex(0xff_ffff),
    good: Rgb::hex(0x0b_4a2a),
    warn: Rgb::hex(0x5e_3700),
    danger: Rgb::hex(0x8c_0f16),
    rule: Rgb::hex(0x9a_a3ad),
    selection: Rgb::hex(0xb9_d6f7),
    levels: [Rgb::hex(0xfb_e3e2), Rgb::hex(0xf9_efd2), Rgb::hex(0xdc_f3e3)],
    levels_256: [None; 3],
    heat: 0.14,
};

/// The palette of a look.
pub(super) fn of(look: Look) -> &'static Palette {
    match look {
        Look::Dark => &DARK,
        Look::Light => &LIGHT,
        Look::HighContrast => &HIGH_CONTRAST,
        Look::Projector => &PROJECTOR,
    }
}

impl Palette {
    /// What a role is painted with.
    pub(super) fn paint(&self, role: Role) -> Paint {
        let level = |at: usize, ink| Paint {
            in_256: self.levels_256[at],
            ..Paint::block(ink, self.levels[at])
        };
        let paint = match role {
            Role::Text => Paint::block(self.text, self.page),
            Role::Strong => Paint::ink(self.text),
            Role::Muted | Role::Placeholder => Paint::ink(self.muted),
            Role::Accent | Role::AccentBold | Role::Key | Role::CursorMark | Role::Match => {
                Paint::ink(self.accent)
            }
            Role::AccentStrong => Paint::block(self.on_accent, self.accent),
            Role::Bar => Paint::block(self.text, self.bar),
            Role::Selected => Paint::ground(self.selected),
            Role::CursorCell => Paint::default(),
            Role::Good => Paint::ink(self.good),
            Role::Warn | Role::Unknown | Role::Badge => Paint::ink(self.warn),
            Role::Danger => Paint::ink(self.danger),
            Role::Rule => Paint::ink(self.rule),
            Role::LevelFail => level(0, self.danger),
            Role::LevelAcceptable => level(1, self.warn),
            Role::LevelIdeal => level(2, self.good),
            Role::Input => Paint::block(self.text, self.input),
            Role::Selection => Paint::block(self.text, self.selection),
            Role::Overlay => Paint::block(self.text, self.overlay),
        };
        paint.emphasised(role)
    }

    /// The tint of a cell of the matrix: stronger with influence and with the distance from the
    /// neutral column.
    pub(super) fn heat(&self, strength: usize, attitude: usize) -> Paint {
        let middle = ATTITUDES / 2;
        let (over, side) = match attitude.cmp(&middle) {
            std::cmp::Ordering::Less => (self.danger, (middle - attitude) as f64),
            std::cmp::Ordering::Equal => (self.accent, 0.4),
            std::cmp::Ordering::Greater => (self.good, (attitude - middle) as f64),
        };
        let share = self.heat * HEAT_ROWS[strength.min(2)] * (0.4 + 0.3 * side);
        Paint::ground(self.page.blend(over, share))
    }

    /// The same in the table of 256, which has no faint red and green: grey by influence alone.
    pub(super) fn grey_heat(&self, strength: usize) -> Paint {
        Paint::ground(self.page.blend(self.text, 0.1 * HEAT_ROWS[strength.min(2)]))
    }
}

/// The share of the strongest tint by influence: low, medium, high.
const HEAT_ROWS: [f64; 3] = [0.4, 0.65, 1.0];
