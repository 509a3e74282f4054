//! The promises of the themes: everything that is text can be read, everything selected is seen.

use ratatui::style::{Color, Modifier, Style};

use super::colour::{Rgb, VGA, XTERM, contrast, shown};
use super::{ATTITUDES, Depth, Look, Role, STRENGTHS, Theme};

fn themes(depth: Depth) -> impl Iterator<Item = Theme> {
    Look::ALL.into_iter().map(move |look| Theme::new(look, depth))
}

/// Every style in which a text may stand: an ink on a ground, or a block.
fn text_styles(theme: &Theme) -> Vec<(String, Style)> {
    let page = theme.style(Role::Text);
    let mut grounds: Vec<(String, Style)> = Role::GROUNDS
        .iter()
        .map(|ground| (format!("{ground:?}"), page.patch(theme.style(*ground))))
        .collect();
    for strength in 0..STRENGTHS {
        for attitude in -2..=2i8 {
            let name = format!("heat {strength} {attitude}");
            grounds.push((name, page.patch(theme.heat(strength, attitude))));
        }
    }
    let mut styles = grounds.clone();
    for (name, ground) in &grounds {
        for ink in Role::INKS {
            styles.push((format!("{ink:?} on {name}"), ground.patch(theme.style(ink))));
        }
    }
    for block in Role::BLOCKS {
        styles.push((format!("{block:?}"), page.patch(theme.style(block))));
    }
    styles
}

fn assert_readable(theme: &Theme, named: &[Rgb; 16]) {
    let least = theme.look().least_contrast();
    let mut pale = Vec::new();
    for (name, style) in text_styles(theme) {
        let colour = |side: Option<Color>| shown(side.expect(&name), named).expect(&name);
        let ratio = contrast(colour(style.fg), colour(style.bg));
        if ratio < least {
            pale.push(format!("{name} {ratio:.2}"));
        }
    }
    assert!(pale.is_empty(), "{:?} {:?}: {pale:#?}", theme.look(), theme.depth());
}

#[test]
fn every_text_can_be_read_in_24_bits() {
    themes(Depth::TrueColor).for_each(|theme| assert_readable(&theme, &XTERM));
}

#[test]
fn every_text_can_be_read_in_256_colours() {
    themes(Depth::Colours256).for_each(|theme| assert_readable(&theme, &XTERM));
}

#[test]
fn every_text_can_be_read_in_the_usual_sixteen_colours() {
    for theme in themes(Depth::Colours16) {
        assert_readable(&theme, &XTERM);
        assert_readable(&theme, &VGA);
    }
}

#[test]
fn without_colour_no_style_names_a_colour() {
    for theme in themes(Depth::None) {
        for role in Role::ALL {
            let style = theme.style(role);
            assert_eq!((style.fg, style.bg), (None, None), "{role:?}");
        }
        assert_eq!(theme.heat(2, -2), Style::new());
    }
}

#[test]
fn what_is_selected_is_seen_at_every_depth() {
    for depth in [Depth::TrueColor, Depth::Colours256, Depth::Colours16, Depth::None] {
        for theme in themes(depth) {
            let page = theme.style(Role::Text);
            for role in [Role::Selected, Role::AccentStrong, Role::Selection] {
                let style = theme.style(role);
                let is_reversed = style.add_modifier.contains(Modifier::REVERSED);
                let is_grounded = style.bg.is_some() && style.bg != page.bg;
                assert!(is_reversed || is_grounded, "{:?} {depth:?} {role:?}", theme.look());
            }
        }
    }
}

#[test]
fn the_three_levels_differ_at_every_depth() {
    for depth in [Depth::TrueColor, Depth::Colours256, Depth::Colours16, Depth::None] {
        for theme in themes(depth) {
            let [fail, acceptable, ideal] =
                [Role::LevelFail, Role::LevelAcceptable, Role::LevelIdeal].map(|r| theme.style(r));
            let seen = |style: Style| (style.bg, style.add_modifier);
            assert_ne!(seen(fail), seen(acceptable), "{:?} {depth:?}", theme.look());
            assert_ne!(seen(acceptable), seen(ideal), "{:?} {depth:?}", theme.look());
        }
    }
}

#[test]
fn a_cell_off_the_matrix_has_no_tint() {
    let theme = Theme::default();
    assert_eq!(theme.heat(STRENGTHS, 0), Style::new());
    assert_eq!(theme.heat(0, 3), Style::new());
    assert_eq!(theme.heat(0, -3), Style::new());
    assert_ne!(theme.heat(2, -2), theme.heat(2, 2));
    assert_eq!(ATTITUDES, 5);
}
