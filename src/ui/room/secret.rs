//! A line that is written in secret on the wall: dots for letters, whose turn it is, and what was
//! understood, said back without showing it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::negotiation::Negotiation;
use crate::domain::sealed::Secret;
use crate::domain::session::Session;
use crate::domain::{Id, Kind};
use crate::l10n::Arg;
use crate::ui::speak::message_id;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;
use crate::ui::widget::text_field::{Mode, TextField};

use super::ballot::{self, Fault, Guessed};
use super::board::Words;
use super::clock::who;

/// The rows of dots in sight.
const ROWS: usize = 3;

/// A line that somebody types while the room looks at the screen.
#[derive(Clone, Debug)]
pub struct SecretLine {
    /// What is written.
    pub secret: Secret,
    /// Who in the room writes; nobody for a slip without a name.
    pub person: Option<Id>,
    /// The words, drawn as dots.
    pub input: TextField,
}

impl SecretLine {
    /// A line with what was kept of it.
    pub fn new(secret: Secret, person: Option<Id>, kept: &str) -> Self {
        Self { secret, person, input: TextField::new(Mode::Line, kept).hidden() }
    }

    /// The rows it takes: a rule, whose turn it is, the dots, what the signs mean.
    pub fn height(&self, width: u16) -> u16 {
        let dots = self.input.height(width).clamp(1, ROWS) as u16;
        dots + 2 + u16::from(self.secret != Secret::Slips)
    }

    /// Draws it and says where the cursor stands.
    pub fn draw(
        &self,
        buf: &mut Buffer,
        area: Rect,
        view: &View,
        session: &Session,
    ) -> Option<(u16, u16)> {
        let rule = "─".repeat(usize::from(area.width));
        text::put(buf, area.x, area.y, area.width, &rule, view.theme.style(Role::Rule));
        let name = match &self.person {
            Some(id) => who(view, session, id),
            None => view.say("secret-unsigned").into_owned(),
        };
        let strong = view.theme.style(Role::AccentStrong);
        let name = format!(" {name} ");
        let mut x = area.x + text::put(buf, area.x, area.y + 1, area.width, &name, strong) + 2;
        for (words, role) in self.said_back(view, session) {
            let room = area.right().saturating_sub(x);
            x += text::put(buf, x, area.y + 1, room, &words, view.theme.style(role)) + 3;
        }
        let legend = u16::from(self.secret != Secret::Slips);
        let height = area.height.saturating_sub(2 + legend);
        let input = Rect { y: area.y + 2, height, ..area };
        let hint = view.say("secret-hint");
        let caret = self.input.draw_or(buf, input, view.theme, true, &hint);
        if legend > 0 {
            let words = view.say(&message_id(&["secret", self.secret.word(), "legend"]));
            let muted = view.theme.style(Role::Muted);
            text::put(buf, area.x, input.bottom(), area.width, &words, muted);
        }
        caret.map(|place| (place.x, place.y))
    }

    /// What was understood; never what it is.
    fn said_back(&self, view: &View, session: &Session) -> Vec<Words> {
        match self.secret {
            Secret::Slips => Vec::new(),
            Secret::Forecasts => {
                let guessed = ballot::forecast(self.input.text(), wanted(view, session));
                forecast_back(view, session, &guessed)
            }
            Secret::Votes => match ballot::vote(self.input.text()) {
                None => vec![(view.say("vote-unread").into_owned(), Role::Muted)],
                Some((_, "")) => vec![(view.say("vote-read").into_owned(), Role::Good)],
                Some(_) => vec![(view.say("vote-read-why").into_owned(), Role::Good)],
            },
        }
    }
}

/// The issues whose levels are guessed, in the order of the map.
pub fn issues(view: &View, session: &Session) -> Vec<Id> {
    let map = session.negotiation.get().and_then(|id| view.item::<Negotiation>(id));
    map.map(|map| map.issues.iter().map(|it| it.id.clone()).collect()).unwrap_or_default()
}

/// How many levels a forecast has: one an issue, and that of the whole.
pub fn wanted(view: &View, session: &Session) -> usize {
    issues(view, session).len() + 1
}

fn forecast_back(view: &View, session: &Session, guessed: &Guessed) -> Vec<Words> {
    let (done, wanted) = (guessed.levels.len(), guessed.wanted);
    let args = [("done", Arg::from(done)), ("wanted", Arg::from(wanted))];
    let sign = if done == wanted { "✓ " } else { "" };
    let role = if done == wanted { Role::Good } else { Role::Text };
    let mut words = vec![(format!("{sign}{}", view.with("forecast-read", &args)), role)];
    if let Some(fault) = guessed.fault {
        words.push((fault_words(view, fault), Role::Danger));
    } else if done < wanted {
        let next = issues(view, session).get(done).map(|id| view.name(Kind::Issue, id));
        let next = next.unwrap_or_else(|| view.say("forecast-whole").into_owned());
        let next = view.with("forecast-next", &[("what", Arg::Text(&next))]);
        words.push((next, Role::Accent));
    } else if guessed.confidence.is_some() {
        words.push((format!("✓ {}", view.say("forecast-sure")), Role::Good));
    } else {
        words.push((view.say("forecast-unsure").into_owned(), Role::Accent));
    }
    words
}

/// What is wrong with a line, by its place alone.
pub fn fault_words(view: &View, fault: Fault) -> String {
    match fault {
        Fault::Level(place) => view.with("forecast-fault-level", &[("place", place.into())]),
        Fault::TooMany => view.say("forecast-fault-many").into_owned(),
        Fault::Percent => view.say("forecast-fault-percent").into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_line_grows_with_its_words_up_to_three_rows() {
        let line = |words: &str| SecretLine::new(Secret::Slips, None, words).height(20);
        assert_eq!([line(""), line(&"слово ".repeat(5)), line(&"слово ".repeat(40))], [3, 4, 5]);
    }
}
