//! Who speaks in the round, in which order, and who has not been heard (method 6.1, 6.3).

use super::choice::Choice;
use super::remark::Voice;
use super::session::{Phase, Presence, RoomRole, Session};
use super::words::Function;
use super::{Deal, Id};

impl Presence {
    /// Whether the person is there to remark on the deal: the defender answers, the facilitator
    /// and those who write have no opinion, the curator speaks when the round is over.
    pub fn speaks(&self) -> bool {
        !self.absent.is_true()
            && !matches!(
                self.role.get(),
                Some(
                    RoomRole::Facilitator
                        | RoomRole::Defender
                        | RoomRole::Curator
                        | RoomRole::Administrator
                        | RoomRole::Scribe
                )
            )
    }

    /// For whom the person speaks: the role where it has a voice of its own, else the function.
    pub fn voice(&self) -> Option<Voice> {
        match self.role.get() {
            Some(RoomRole::ClientChair) => Some(Voice::ClientChair),
            Some(RoomRole::Leader) => Some(Voice::Leader),
            Some(RoomRole::AnotherManager) => Some(Voice::AnotherManager),
            _ => Voice::from_word(self.function.word()?),
        }
    }

    /// The place in the round: functions in the order of the method, then the client's chair, the
    /// leader last.
    fn place(&self) -> usize {
        match self.voice() {
            Some(Voice::Leader) => usize::MAX,
            Some(Voice::ClientChair) => usize::MAX - 1,
            Some(voice) => Voice::WORDS.iter().position(|it| *it == voice.word()).unwrap_or(0),
            None => Function::WORDS.len(),
        }
    }
}

/// Those who speak in the round, in its order.
pub fn speakers(session: &Session) -> Vec<&Presence> {
    let mut all: Vec<&Presence> =
        session.people.iter().map(AsRef::as_ref).filter(|it| it.speaks()).collect();
    all.sort_by_key(|it| it.place());
    all
}

/// Those who may write in secret: who speaks in the round first, then the others who are there.
pub fn writers(session: &Session) -> Vec<&Presence> {
    let others = session.people.iter().filter(|it| !it.absent.is_true() && !it.speaks());
    speakers(session).into_iter().chain(others.map(AsRef::as_ref)).collect()
}

/// One of our people, as he is in this room.
pub fn person_of<'a>(session: &'a Session, member: &Id) -> Option<&'a Presence> {
    session.people.iter().find(|it| it.person.get() == Some(member)).map(AsRef::as_ref)
}

/// The place of one of our people among those who write.
pub fn place_of(session: &Session, member: &Id) -> usize {
    let all = writers(session);
    all.iter().position(|it| it.person.get() == Some(member)).unwrap_or(all.len())
}

/// The seconds of a phase that are meant for each who speaks.
pub fn share(session: &Session) -> i64 {
    let all = speakers(session).len().max(1) as i64;
    session.phase().map_or(0, Phase::planned_s) / all
}

/// Who is to speak after the one who has the floor; the first when nobody has it.
pub fn after<'a>(session: &'a Session, speaker: Option<&Id>) -> Option<&'a Presence> {
    let all = speakers(session);
    let at = speaker.and_then(|id| all.iter().position(|it| it.id == *id));
    all.get(at.map_or(0, |at| at + 1)).copied()
}

/// Who spoke before the one who has the floor.
pub fn before<'a>(session: &'a Session, speaker: &Id) -> Option<&'a Presence> {
    let all = speakers(session);
    let at = all.iter().position(|it| it.id == *speaker)?;
    at.checked_sub(1).and_then(|at| all.get(at).copied())
}

/// Whether a person has been heard in this session: had the floor and used it, has it now, or said
/// that there are no remarks. Where the floor does not go round, a remark for the same voice counts.
pub fn is_heard(deal: &Deal, session: &Session, person: &Presence) -> bool {
    if session.clock.speaker.get() == Some(&person.id) {
        return true;
    }
    if !session.turns.is_empty() {
        let own = session.turns.iter().filter(|turn| turn.person.get() == Some(&person.id));
        return own.into_iter().any(|turn| turn.no_remarks.is_true() || turn.used_s.is_known());
    }
    let Some(voice) = person.voice() else { return false };
    deal.remarks.iter().any(|it| it.session.get() == Some(&session.id) && it.function.is(voice))
}

/// Those of the round who have not been heard.
pub fn silent<'a>(deal: &Deal, session: &'a Session) -> Vec<&'a Presence> {
    speakers(session).into_iter().filter(|it| !is_heard(deal, session, it)).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::Known;
    use crate::domain::remark::Remark;

    fn person(id: &str, function: Function, role: RoomRole) -> Arc<Presence> {
        Arc::new(Presence {
            id: Id::new(id),
            function: function.into(),
            role: role.into(),
            ..Presence::default()
        })
    }

    fn session() -> Session {
        Session {
            id: Id::new("ss"),
            people: vec![
                person("leader", Function::Leader, RoomRole::Leader),
                person("client", Function::Sales, RoomRole::ClientChair),
                person("legal", Function::Legal, RoomRole::Critic),
                person("defender", Function::Sales, RoomRole::Defender),
                person("finance", Function::Finance, RoomRole::Critic),
                person("curator", Function::Leader, RoomRole::Curator),
            ],
            ..Session::default()
        }
    }

    #[test]
    fn functions_speak_first_then_the_client_and_the_leader_last() {
        let session = session();
        let order: Vec<&str> = speakers(&session).iter().map(|it| it.id.as_str()).collect();
        assert_eq!(order, ["finance", "legal", "client", "leader"]);
        assert_eq!(after(&session, None).unwrap().id.as_str(), "finance");
        assert_eq!(after(&session, Some(&Id::new("client"))).unwrap().id.as_str(), "leader");
        assert!(after(&session, Some(&Id::new("leader"))).is_none());
        assert_eq!(before(&session, &Id::new("legal")).unwrap().id.as_str(), "finance");
    }

    #[test]
    fn a_remark_or_no_remarks_is_what_makes_one_heard() {
        let mut session = session();
        let remark = Remark {
            session: Known::Is(Id::new("ss")),
            function: Voice::Finance.into(),
            ..Remark::default()
        };
        let deal = Deal { remarks: vec![Arc::new(remark)], ..Deal::default() };
        let names = |session: &Session| -> Vec<String> {
            silent(&deal, session).iter().map(|it| it.id.to_string()).collect()
        };
        assert_eq!(names(&session), ["legal", "client", "leader"]);
        session.turns.push(Arc::new(crate::domain::session::Turn {
            person: Known::Is(Id::new("legal")),
            no_remarks: Known::Is(true),
            ..Default::default()
        }));
        // The floor goes round: a remark alone is no turn.
        assert_eq!(names(&session), ["finance", "client", "leader"]);
    }

    #[test]
    fn who_was_invited_and_did_not_come_is_not_waited_for() {
        let mut session = session();
        Arc::make_mut(&mut session.people[2]).absent = Known::Is(true);
        assert!(speakers(&session).iter().all(|it| it.id.as_str() != "legal"));
    }
}
