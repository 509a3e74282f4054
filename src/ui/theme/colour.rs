//! Arithmetic of colours: 24 bits, the nearest of 256, contrast.

use ratatui::style::Color;

/// A colour in sRGB, eight bits a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// From `0xRRGGBB`.
    pub const fn hex(value: u32) -> Self {
        Self((value >> 16) as u8, (value >> 8) as u8, value as u8)
    }

    /// `#rrggbb`.
    pub fn css(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// This colour with a `share` (0 to 1) of another laid over it.
    pub fn blend(self, over: Self, share: f64) -> Self {
        let mix =
            |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
        Self(mix(self.0, over.0), mix(self.1, over.1), mix(self.2, over.2))
    }

    /// The relative luminance, 0 to 1 (WCAG 2.2, definition).
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| LINEAR[usize::from(channel)];
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

/// The light of each value of a channel, worked out when the program is built.
static LINEAR: [f64; 256] = {
    let mut table = [0.0; 256];
    let mut channel = 0;
    while channel < table.len() {
        let part = channel as f64 / 255.0;
        table[channel] =
            if part <= 0.040_45 { part / 12.92 } else { to_the_2_4((part + 0.055) / 1.055) };
        channel += 1;
    }
    table
};

/// A share to the power of 2.4: its square times the fifth root of its square, by Newton's method.
const fn to_the_2_4(share: f64) -> f64 {
    let square = share * share;
    let mut root = 1.0;
    let mut step = 0;
    while step < 16 {
        root = 0.8 * root + 0.2 * square / (root * root * root * root);
        step += 1;
    }
    square * root
}

/// The contrast of two colours, 1 to 21 (WCAG 2.2, definition).
pub fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (a, b) = (one.luminance(), other.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The steps of a channel in the cube of 256 colours.
const CUBE: [u8; 6] = [0, 95, 135, 175, 215, 255];

/// The sixteen named colours as xterm shows them.
pub const XTERM: [Rgb; 16] = [
    Rgb::hex(0x00_0000),
    Rgb::hex(0xcd_0000),
    Rgb::hex(0x00_cd00),
    Rgb::hex(0xcd_cd00),
    Rgb::hex(0x00_00ee),
    Rgb::hex(0xcd_00cd),
    Rgb::hex(0x00_cdcd),
    Rgb::hex(0xe5_e5e5),
    Rgb::hex(0x7f_7f7f),
    Rgb::hex(0xff_0000),
    Rgb::hex(0x00_ff00),
    Rgb::hex(0xff_ff00),
    Rgb::hex(0x5c_5cff),
    Rgb::hex(0xff_00ff),
    Rgb::hex(0x00_ffff),
    Rgb::hex(0xff_ffff),
];

/// The sixteen named colours as the VGA console shows them.
pub const VGA: [Rgb; 16] = [
    Rgb::hex(0x00_0000),
    Rgb::hex(0xaa_0000),
    Rgb::hex(0x00_aa00),
    Rgb::hex(0xaa_5500),
    Rgb::hex(0x00_00aa),
    Rgb::hex(0xaa_00aa),
    Rgb::hex(0x00_aaaa),
    Rgb::hex(0xaa_aaaa),
    Rgb::hex(0x55_5555),
    Rgb::hex(0xff_5555),
    Rgb::hex(0x55_ff55),
    Rgb::hex(0xff_ff55),
    Rgb::hex(0x55_55ff),
    Rgb::hex(0xff_55ff),
    Rgb::hex(0x55_ffff),
    Rgb::hex(0xff_ffff),
];

/// A colour of the table of 256; the first sixteen as xterm shows them.
pub fn indexed(index: u8) -> Rgb {
    TABLE[usize::from(index)]
}

static TABLE: [Rgb; 256] = {
    let mut table = [Rgb(0, 0, 0); 256];
    let mut at = 0;
    while at < table.len() {
        table[at] = match at {
            0..16 => XTERM[at],
            16..232 => Rgb(CUBE[(at - 16) / 36], CUBE[(at - 16) / 6 % 6], CUBE[(at - 16) % 6]),
            _ => {
                let grey = 8 + 10 * (at - 232) as u8;
                Rgb(grey, grey, grey)
            }
        };
        at += 1;
    }
    table
};

/// The nearest colour of the table of 256, among those that every terminal shows alike (16 to 255).
pub fn nearest_256(colour: Rgb) -> u8 {
    nearest_among(colour, |_| true)
}

/// The nearest colour of the table of 256 for an ink: a light ink gets hardly darker and a dark one
/// hardly lighter, so that it does not come nearer to its ground.
pub fn nearest_ink_256(ink: Rgb) -> u8 {
    // A colour of this luminance stands equally far from black and from white.
    const MIDDLE: f64 = 0.179;
    let own = ink.luminance();
    nearest_among(ink, |other| {
        if own > MIDDLE { other.luminance() >= own * 0.9 } else { other.luminance() <= own * 1.1 }
    })
}

fn nearest_among(colour: Rgb, is_allowed: impl Fn(Rgb) -> bool) -> u8 {
    let distance = |other: Rgb| {
        // Weights by the mean of red: cheap and close to what the eye sees.
        let mean = i32::midpoint(i32::from(colour.0), i32::from(other.0));
        let part = |a: u8, b: u8| (i32::from(a) - i32::from(b)).pow(2);
        (512 + mean) * part(colour.0, other.0)
            + 1024 * part(colour.1, other.1)
            + (767 - mean) * part(colour.2, other.2)
    };
    // Whether a colour is allowed takes long to say: only one that would be taken is asked about.
    let nearer = |best: Option<(i32, u8)>, index| {
        let other = indexed(index);
        let away = distance(other);
        let is_nearer = best.is_none_or(|(least, _)| away < least);
        if is_nearer && is_allowed(other) { Some((away, index)) } else { best }
    };
    (16..=255u8).fold(None, nearer).map_or(16, |(_, index)| index)
}

/// What a terminal colour looks like, with the sixteen named ones from a table; `None` for the
/// terminal's own default.
pub fn shown(colour: Color, named: &[Rgb; 16]) -> Option<Rgb> {
    const NAMES: [Color; 16] = [
        Color::Black,
        Color::Red,
        Color::Green,
        Color::Yellow,
        Color::Blue,
        Color::Magenta,
        Color::Cyan,
        Color::Gray,
        Color::DarkGray,
        Color::LightRed,
        Color::LightGreen,
        Color::LightYellow,
        Color::LightBlue,
        Color::LightMagenta,
        Color::LightCyan,
        Color::White,
    ];
    match colour {
        Color::Reset => None,
        Color::Rgb(r, g, b) => Some(Rgb(r, g, b)),
        Color::Indexed(index) if index < 16 => Some(named[usize::from(index)]),
        Color::Indexed(index) => Some(indexed(index)),
        name => NAMES.iter().position(|other| *other == name).map(|at| named[at]),
    }
}

/// The same against xterm's table, as a picture writer asks for it.
pub fn shown_on_xterm(colour: Color) -> Option<[u8; 3]> {
    shown(colour, &XTERM).map(|Rgb(r, g, b)| [r, g, b])
}
