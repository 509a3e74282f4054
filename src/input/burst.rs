//! Keys that came at once. Where a terminal cannot say that a text was pasted, it comes as keys, and
//! its line ends as `Enter`: inside a text field they are taken for the paste that they are.

use super::{Chord, Input, Key};

/// The shortest run of signs that nobody types at once.
const SHORTEST: usize = 4;

/// The inputs of one moment, runs of signs with a line end inside as pastes.
///
/// A line end after all signs ends what a person typed, and stays a key.
pub fn with_pastes(inputs: Vec<Input>) -> Vec<Input> {
    let mut all = Vec::with_capacity(inputs.len());
    let mut run = Vec::new();
    for input in inputs {
        if sign(&input).is_some() {
            run.push(input);
        } else {
            close(&mut run, &mut all);
            all.push(input);
        }
    }
    close(&mut run, &mut all);
    all
}

fn close(run: &mut Vec<Input>, all: &mut Vec<Input>) {
    let text: String = run.iter().filter_map(sign).collect();
    let lines = text.trim_end_matches('\n').contains('\n');
    if lines && run.len() >= SHORTEST {
        run.clear();
        all.push(Input::paste(&text));
    } else {
        all.append(run);
    }
}

/// What a key writes into a text.
fn sign(input: &Input) -> Option<char> {
    match input {
        Input::Key { text: Some(sign), chord } if !chord.ctrl && !chord.alt => Some(*sign),
        Input::Key { text: None, chord } if *chord == Chord::plain(Key::Enter) => Some('\n'),
        Input::Key { text: None, chord } if *chord == Chord::plain(Key::Tab) => Some('\t'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<Input> {
        let press = |sign| match sign {
            '\n' => Input::press(Chord::plain(Key::Enter)),
            sign => Input::press(Chord::char(sign)),
        };
        text.chars().map(press).collect()
    }

    #[test]
    fn lines_that_come_at_once_are_a_paste() {
        assert_eq!(with_pastes(keys("да\nнет\n")), [Input::paste("да\nнет\n")]);
    }

    #[test]
    fn a_quick_word_with_enter_behind_it_stays_keys() {
        for typed in ["Котов\n", "\n\n", "a\nb", ""] {
            assert_eq!(with_pastes(keys(typed)), keys(typed), "{typed}");
        }
    }

    #[test]
    fn a_key_that_writes_nothing_parts_two_pastes() {
        let mut inputs = keys("a\nbc");
        inputs.push(Input::press(Chord::plain(Key::Esc)));
        inputs.extend(keys("d\nef"));
        let esc = Input::press(Chord::plain(Key::Esc));
        assert_eq!(with_pastes(inputs), [Input::paste("a\nbc"), esc, Input::paste("d\nef")]);
    }
}
