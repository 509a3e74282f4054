//! The bytes of a terminal made [`Input`].
//!
//! Our own reader and not a library's, because reading must never wait: an unfinished sequence
//! (`Alt-[` on an old terminal) or a vanished window would otherwise hold the whole program, its
//! signals and its saving included. The decoder keeps what is unfinished and says how long it is
//! worth waiting for the rest.

mod csi;
mod escape;
mod sign;

use std::time::Duration;

use super::Input;

/// A sequence ends within one burst; what is still open after this time was a key, not a sequence.
const SEQUENCE_PATIENCE: Duration = Duration::from_millis(50);
/// A long paste may come in slow pieces; after this silence its end is given up.
const PASTE_PATIENCE: Duration = Duration::from_secs(1);
/// The largest paste kept, in bytes; what is beyond is dropped.
const PASTE_LIMIT: usize = 8 << 20;
const PASTE_END: &[u8] = b"\x1b[201~";

/// What the front of the bytes is.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    /// Not to be told yet.
    More,
    /// So many bytes, and what they mean, if anything.
    Took(usize, Option<Input>),
    /// So many bytes, and from here on a paste.
    Paste(usize),
}

/// Turns bytes into input, whatever the pieces they come in.
#[derive(Debug, Default)]
pub struct Decoder {
    open: Vec<u8>,
    paste: Option<Vec<u8>>,
}

impl Decoder {
    /// Adds what the bytes mean to `inputs`. A lone Escape at the end of a read is the key, at
    /// once; behind other bytes it waits, since a busy line may have cut a sequence there.
    pub fn feed(&mut self, bytes: &[u8], inputs: &mut Vec<Input>) {
        self.open.extend_from_slice(bytes);
        let open = std::mem::take(&mut self.open);
        let mut rest = open.as_slice();
        while !rest.is_empty() {
            if let Some(paste) = &mut self.paste {
                let (taken, ended) = take_paste(rest, paste);
                rest = &rest[taken..];
                if !ended {
                    break;
                }
                self.end_paste(inputs);
                continue;
            }
            match step(rest) {
                Step::More => break,
                Step::Paste(taken) => {
                    self.paste = Some(Vec::new());
                    rest = &rest[taken..];
                }
                Step::Took(taken, input) => {
                    inputs.extend(input);
                    rest = &rest[taken..];
                }
            }
        }
        self.open.extend_from_slice(rest);
        if bytes == b"\x1b" && self.open == bytes && self.paste.is_none() {
            self.give_up(inputs);
        }
    }

    /// How long to wait for the rest of what is open; None when nothing is.
    pub fn patience(&self) -> Option<Duration> {
        match (&self.paste, self.open.is_empty()) {
            (Some(_), _) => Some(PASTE_PATIENCE),
            (None, false) => Some(SEQUENCE_PATIENCE),
            (None, true) => None,
        }
    }

    /// Takes what is open for what it can be by itself: a key, or a paste without its end.
    pub fn give_up(&mut self, inputs: &mut Vec<Input>) {
        let open = std::mem::take(&mut self.open);
        if let Some(paste) = &mut self.paste {
            paste.extend_from_slice(&open);
            self.end_paste(inputs);
        } else {
            inputs.extend(escape::cut_short(&open));
        }
    }

    fn end_paste(&mut self, inputs: &mut Vec<Input>) {
        if let Some(paste) = self.paste.take() {
            inputs.push(Input::paste(&String::from_utf8_lossy(&paste)));
        }
    }
}

/// Moves bytes into the paste: how many, and whether its end was among them.
fn take_paste(bytes: &[u8], paste: &mut Vec<u8>) -> (usize, bool) {
    let end = bytes.windows(PASTE_END.len()).position(|window| window == PASTE_END);
    let content = end.unwrap_or_else(|| bytes.len() - cut_end(bytes));
    let room = PASTE_LIMIT.saturating_sub(paste.len());
    paste.extend_from_slice(&bytes[..content.min(room)]);
    (end.map_or(content, |at| at + PASTE_END.len()), end.is_some())
}

/// Bytes at the end that may be the beginning of the paste's end.
fn cut_end(bytes: &[u8]) -> usize {
    (1..PASTE_END.len()).rev().find(|&n| bytes.ends_with(&PASTE_END[..n])).unwrap_or(0)
}

/// Reads one thing from the front of bytes that are not empty.
fn step(bytes: &[u8]) -> Step {
    match bytes {
        [0x1b, ..] => escape::step(bytes),
        _ => sign::step(bytes),
    }
}

#[cfg(test)]
mod tests;
