//! Events of the console as crossterm names them, made [`Input`]. Used where the terminal does not
//! speak in bytes (Windows).

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use crate::input::{Chord, Input, Key, MouseKind};

/// The event in our own terms; None for what nobody acts on (a key let go, a modifier alone, a
/// mouse that only moves).
pub fn input(event: Event) -> Option<Input> {
    match event {
        Event::Key(key) => press(key),
        Event::Paste(text) => Some(Input::paste(&text)),
        Event::Mouse(mouse) => pointer(mouse),
        Event::Resize(width, height) => Some(Input::Resize { width, height }),
        Event::FocusGained => Some(Input::Focus(true)),
        Event::FocusLost => Some(Input::Focus(false)),
    }
}

/// A repeat counts as a press: Windows and some protocols report it so.
fn press(event: KeyEvent) -> Option<Input> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let mut chord = Chord {
        key: key(event.code)?,
        ctrl: event.modifiers.contains(KeyModifiers::CONTROL),
        alt: event.modifiers.contains(KeyModifiers::ALT),
        shift: event.modifiers.contains(KeyModifiers::SHIFT),
    };
    chord.shift |= event.code == KeyCode::BackTab;
    Some(Input::press(chord))
}

fn key(code: KeyCode) -> Option<Key> {
    Some(match code {
        KeyCode::Char(sign) => Key::Char(sign),
        KeyCode::Null => Key::Char(' '),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab | KeyCode::BackTab => Key::Tab,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Insert => Key::Insert,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::F(number) => Key::F(number),
        _ => return None,
    })
}

fn pointer(event: MouseEvent) -> Option<Input> {
    let kind = match event.kind {
        MouseEventKind::Down(MouseButton::Left) => MouseKind::Down,
        MouseEventKind::Up(MouseButton::Left) => MouseKind::Up,
        MouseEventKind::Drag(MouseButton::Left) => MouseKind::Drag,
        MouseEventKind::ScrollUp => MouseKind::Wheel(-1),
        MouseEventKind::ScrollDown => MouseKind::Wheel(1),
        _ => return None,
    };
    Some(Input::Mouse { kind, column: event.column, row: event.row })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> Option<Input> {
        input(Event::Key(KeyEvent::new_with_kind(code, modifiers, kind)))
    }

    #[test]
    fn a_key_let_go_is_nothing_and_a_repeat_is_a_press() {
        let none = KeyModifiers::NONE;
        let pressed = event(KeyCode::Char('й'), none, KeyEventKind::Press);
        assert_eq!(pressed, Some(Input::Key { chord: Chord::char('q'), text: Some('й') }));
        assert_eq!(event(KeyCode::Char('й'), none, KeyEventKind::Repeat), pressed);
        assert_eq!(event(KeyCode::Char('й'), none, KeyEventKind::Release), None);
    }

    #[test]
    fn back_tab_is_shift_tab() {
        let pressed = event(KeyCode::BackTab, KeyModifiers::NONE, KeyEventKind::Press);
        assert_eq!(pressed, Some(Input::Key { chord: Chord::plain(Key::Tab).shift(), text: None }));
    }

    #[test]
    fn ctrl_with_a_russian_letter_is_the_latin_chord() {
        let pressed = event(KeyCode::Char('с'), KeyModifiers::CONTROL, KeyEventKind::Press);
        assert_eq!(pressed, Some(Input::Key { chord: Chord::char('c').ctrl(), text: None }));
    }

    #[test]
    fn a_paste_is_cleaned_at_the_border() {
        assert_eq!(input(Event::Paste("a\rb".into())), Some(Input::Paste("a\nb".into())));
    }
}
