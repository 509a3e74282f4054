//! A program with nothing but the terminal in it: tests end it in every way and look at what is
//! left, benches measure the way of a key. To go when the real program does all this.
//!
//! `guard_probe [line|echo] [mouse]`: `line` moves a marked row, `echo` names what arrived. Keys:
//! `q` quit, `e` end with an error, `p` panic, `w` panic of a worker.
//! `PROBE_SAVED` names the file that "save now" writes, `PROBE_STUCK` makes saving hang.

use std::io;
use std::process::ExitCode;
use std::sync::Arc;
use std::{env, fs, thread};

use deal_defense::input::{Chord, Input, Key};
use deal_defense::runtime::backend::{self, Drawn, Screen};
use deal_defense::runtime::os::{self, Arrived, Wait};
use deal_defense::runtime::panic::{self, Place, Rescue};
use deal_defense::runtime::{Signal, TerminalGuard};
use ratatui::Frame;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

struct Probe {
    echo: bool,
    row: usize,
    text: String,
    end: Option<u8>,
}

fn main() -> ExitCode {
    if !os::is_terminal() {
        return ExitCode::from(2);
    }
    match run() {
        Ok(status) => ExitCode::from(status),
        Err(_) => ExitCode::from(1),
    }
}

fn save() {
    while env::var_os("PROBE_STUCK").is_some() {
        thread::park();
    }
    if let Some(path) = env::var_os("PROBE_SAVED") {
        fs::write(path, "saved").ok();
    }
}

fn run() -> io::Result<u8> {
    let asked = |word: &str| env::args().any(|arg| arg == word);
    let mut wait = Wait::new()?;
    panic::install(Rescue {
        save: Arc::new(save),
        line: Box::new(|place: &Place| format!("probe 0.1.0 broke at {place}")),
    });
    let guard = TerminalGuard::enter(asked("mouse"))?;
    let mut screen = backend::open()?;
    let mut probe = Probe { echo: asked("echo"), row: 0, text: "probe ready".into(), end: None };
    let mut arrived = Arrived::default();
    let mut dirty = true;
    while probe.end.is_none() {
        let drawn = if dirty {
            backend::draw(&mut screen, |frame| probe.draw(frame))
        } else {
            backend::send_backlog(&mut screen)
        };
        dirty &= drawn == Drawn::PutOff;
        if drawn != Drawn::Lost {
            wait.wait(None, backend::has_backlog(&screen), &mut arrived)?;
        }
        if arrived.hung_up || drawn == Drawn::Lost {
            save();
            return Ok(129);
        }
        for signal in arrived.signals.drain(..) {
            probe.signal(signal, &guard, &mut screen)?;
            dirty = true;
        }
        for input in arrived.inputs.drain(..) {
            probe.take(&input)?;
            dirty = true;
        }
    }
    Ok(probe.end.unwrap_or_default())
}

impl Probe {
    fn signal(
        &mut self,
        signal: Signal,
        guard: &TerminalGuard,
        screen: &mut Screen,
    ) -> io::Result<()> {
        match signal {
            Signal::Suspend => guard.suspend()?,
            Signal::Continue => guard.take()?,
            _ => {
                save();
                self.end = self.end.or(signal.exit_status());
                return Ok(());
            }
        }
        self.text = format!("{signal:?}");
        backend::redraw(screen);
        Ok(())
    }

    fn take(&mut self, input: &Input) -> io::Result<()> {
        self.row += 1;
        if self.echo {
            self.text = format!("{input:?}");
        }
        let Input::Key { chord, .. } = input else {
            return Ok(());
        };
        match chord {
            Chord { key: Key::Char('q'), ctrl: false, alt: false, shift: false } => {
                self.end = Some(0);
            }
            Chord { key: Key::Char('e'), .. } => return Err(io::ErrorKind::Other.into()),
            Chord { key: Key::Char('p'), ctrl: false, .. } => panic!("canary content"),
            Chord { key: Key::Char('w'), ctrl: false, .. } => {
                thread::spawn(|| panic!("canary content"));
            }
            _ => {}
        }
        Ok(())
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        let (width, height) = (frame.area().width.into(), usize::from(frame.area().height));
        let row = |y: usize| {
            let text = match y {
                0 => self.text.clone(),
                _ if self.echo => return Line::default(),
                _ => format!("{:.<width$}", format!("row {y:04} hello ratatui ")),
            };
            let marked = !self.echo && y == self.row % height;
            Line::styled(text, if marked { Style::new().reversed() } else { Style::new() })
        };
        frame.render_widget(Paragraph::new((0..height).map(row).collect::<Vec<_>>()), frame.area());
    }
}
