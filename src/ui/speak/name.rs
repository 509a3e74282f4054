//! What items are called, and what the method calls its own.

use crate::domain::field::Shape;
use crate::domain::{Id, Kind, Known, Value};
use crate::ui::view::View;

use super::{brief, message_id};

impl View<'_> {
    /// What an item is called; a text for the nameless.
    pub fn name(&self, kind: Kind, id: &Id) -> String {
        let name = self.own_name(kind, id);
        if name.trim().is_empty() {
            self.say(&message_id(&["nameless", kind.key()])).into_owned()
        } else {
            name
        }
    }

    fn own_name(&self, kind: Kind, id: &Id) -> String {
        let key = match kind {
            Kind::Deal => return self.deal.title.clone(),
            Kind::Qualification => return self.say("kind-qualification").into_owned(),
            Kind::Stakeholder => {
                let Some(person) = self.item::<crate::domain::stakeholder::Stakeholder>(id) else {
                    return String::new();
                };
                let name = person.name.text();
                return if name.is_empty() { person.position.text() } else { name }.to_owned();
            }
            Kind::Task => {
                let Some(task) = self.item::<crate::domain::deal::Task>(id) else {
                    return String::new();
                };
                return match task.task.get() {
                    Some(number) => self.task_title(number),
                    None => task.title.text().to_owned(),
                };
            }
            Kind::ServedTask => {
                let task = self.item::<crate::domain::negotiation::ServedTask>(id);
                return task.map_or_else(String::new, |task| self.task_title(task.task.text()));
            }
            Kind::Control => {
                let control = self.item::<crate::domain::deal::Control>(id);
                return control
                    .map_or_else(String::new, |it| self.control_title(it.control.text()));
            }
            Kind::Phase => {
                let phase = self.item::<crate::domain::session::Phase>(id);
                return phase.map_or_else(String::new, |it| self.phase_title(it.phase.text()));
            }
            Kind::ErrorSeen => {
                let seen = self.item::<crate::domain::review::ErrorSeen>(id);
                return seen.map_or_else(String::new, |it| self.error_title(it.error.text()));
            }
            Kind::StageError => {
                let seen = self.item::<crate::domain::deal::StageError>(id);
                return seen.map_or_else(String::new, |it| self.error_title(it.error.text()));
            }
            Kind::PersonLink => return self.tie(id),
            Kind::StageMove => return self.stage_move(id),
            Kind::Session => return self.session_name(id),
            Kind::Review => return self.linked(kind, "negotiation", id),
            Kind::IssueResult | Kind::Move | Kind::Guess => return self.linked(kind, "issue", id),
            Kind::Visit | Kind::Delegate | Kind::Forecast | Kind::Vote | Kind::Seat => {
                return self.linked(kind, "person", id);
            }
            Kind::RivalScore => return self.linked(kind, "competitor", id),
            Kind::Guarantee => "kind",
            Kind::Round => "date",
            Kind::DateMove => "from",
            Kind::RuleOff => "rule",
            Kind::Mean => return self.mean_name(id),
            Kind::Contact | Kind::Assignment => "what",
            Kind::Concession => "give",
            Kind::Evidence
            | Kind::Tactic
            | Kind::Argument
            | Kind::Question
            | Kind::Objection
            | Kind::Condition
            | Kind::Correction
            | Kind::Remark => "text",
            Kind::Organisation | Kind::Competitor | Kind::Member | Kind::Presence => "name",
            Kind::Change => return self.voice().name(kind, id).text(),
            Kind::Negotiation | Kind::Package | Kind::Issue | Kind::Payment | Kind::Criterion => {
                "title"
            }
        };
        crate::domain::field::field(kind, key)
            .map_or_else(String::new, |field| self.value(field, id))
    }

    fn linked(&self, kind: Kind, key: &str, id: &Id) -> String {
        crate::domain::field::field(kind, key).map_or_else(String::new, |field| {
            if let (Shape::Link(target), Value::Link(other)) =
                (field.shape, (field.read)(self.deal, id))
            {
                self.name(target, &other)
            } else {
                String::new()
            }
        })
    }

    fn tie(&self, id: &Id) -> String {
        let Some(link) = self.item::<crate::domain::stakeholder::PersonLink>(id) else {
            return String::new();
        };
        let end =
            |link: &Known<Id>| link.get().map_or_else(|| "?".to_owned(), |id| self.brief_name(id));
        format!("{} → {}", end(&link.from), end(&link.to))
    }

    fn stage_move(&self, id: &Id) -> String {
        let Some(it) = self.item::<crate::domain::deal::StageMove>(id) else {
            return String::new();
        };
        let number =
            |stage: &Known<u32>| stage.get().map_or_else(|| "?".to_owned(), ToString::to_string);
        format!("{} → {}", number(&it.from), number(&it.to))
    }

    fn session_name(&self, id: &Id) -> String {
        let Some(session) = self.item::<crate::domain::session::Session>(id) else {
            return String::new();
        };
        let kind = self.session_kind(session.kind.text());
        match session.date.get() {
            Some(day) => format!("{kind} · {}", self.texts.date(*day)),
            None => kind,
        }
    }

    fn mean_name(&self, id: &Id) -> String {
        let Some(mean) = self.item::<crate::domain::deal::Mean>(id) else {
            return String::new();
        };
        if mean.title.has_text() {
            mean.title.text().to_owned()
        } else {
            self.picked(mean.kind).into_owned()
        }
    }

    /// The title of a target task by its number, with the number before it.
    pub fn task_title(&self, number: &str) -> String {
        match self.method.task(number) {
            Some(task) => format!("{number} {}", self.both(&task.title)),
            None => number.to_owned(),
        }
    }

    /// A check point of a target task by its id.
    pub fn check_title(&self, id: &str) -> String {
        self.method.check(id).map_or_else(|| id.to_owned(), |it| self.both(it).to_owned())
    }

    /// The title of a stage control.
    pub fn control_title(&self, number: &str) -> String {
        self.method
            .control(number)
            .map_or_else(|| number.to_owned(), |control| self.both(&control.title).to_owned())
    }

    /// The title of a typical error.
    pub fn error_title(&self, id: &str) -> String {
        self.method
            .error(id)
            .map_or_else(|| id.to_owned(), |error| self.both(&error.title).to_owned())
    }

    /// A kind of session: the program's word for those it knows, else the method's title.
    pub fn session_kind(&self, kind: &str) -> String {
        use crate::domain::choice::Choice;
        use crate::domain::session::SessionKind;
        if SessionKind::from_word(kind).is_some() {
            return self.word(SessionKind::NAME, kind).into_owned();
        }
        let agenda = self.method.agenda(kind);
        agenda.map_or_else(|| kind.to_owned(), |it| self.both(&it.title).to_owned())
    }

    /// The title of a session's phase.
    pub fn phase_title(&self, id: &str) -> String {
        let mut phases = self.method.sessions.iter().flat_map(|agenda| &agenda.phases);
        phases
            .find(|phase| &*phase.id == id)
            .map_or_else(|| id.to_owned(), |phase| self.both(&phase.title).to_owned())
    }

    /// The title of a stage.
    pub fn stage_title(&self, number: u32) -> String {
        self.method
            .stage(number)
            .map_or_else(String::new, |stage| self.both(&stage.title).to_owned())
    }

    /// The family name and initials of a person, or the position where no name is known.
    pub fn brief_name(&self, id: &Id) -> String {
        brief(&self.name(Kind::Stakeholder, id), self.item_has_name(id))
    }

    /// The family name and initials of one of our people.
    pub fn brief_member(&self, id: &Id) -> String {
        let member = self.item::<crate::domain::deal::Member>(id);
        brief(&self.name(Kind::Member, id), member.is_some_and(|it| it.name.has_text()))
    }

    fn item_has_name(&self, id: &Id) -> bool {
        self.item::<crate::domain::stakeholder::Stakeholder>(id)
            .is_some_and(|person| person.name.has_text())
    }
}
