//! What is written in secret, and how it comes to light.

use super::*;

fn slip(id: &str, function: Voice, text: &str) -> Sealing {
    Sealing::Slip(Box::new(Slip {
        id: Id::new(id),
        person: Known::Is(Id::new(format!("who-{id}"))),
        function: function.into(),
        text: Known::Is(text.to_owned()),
        ..Slip::default()
    }))
}

fn deal(sealings: &[Sealing]) -> Deal {
    let mut session = Session { id: Id::new("ss"), ..Session::default() };
    for sealing in sealings {
        session.sealed.put(sealing);
    }
    Deal { sessions: vec![Arc::new(session)], ..Deal::default() }
}

#[test]
fn slips_come_to_light_together_by_function_and_nobody_is_named() {
    let mut deal = deal(&[
        slip("b", Voice::Legal, "Штраф без предела"),
        slip("a", Voice::Finance, "Разрыв в мае"),
    ]);
    deal.remarks.push(Arc::new(Remark {
        number: Known::Is(4),
        session: Known::Is(Id::new("ss")),
        ..Remark::default()
    }));
    assert!(deal.reveal(&Id::new("ss"), Secret::Slips));
    let seen: Vec<_> = deal.remarks[1..].iter().map(|it| (it.text.text(), &it.number)).collect();
    assert_eq!(seen, [("Разрыв в мае", &Known::Is(5)), ("Штраф без предела", &Known::Is(6))]);
    assert!(deal.remarks.iter().all(|it| it.by.get().is_none()));
    assert_eq!(deal.sessions[0].sealed.count(Secret::Slips), 0);
}

#[test]
fn a_second_guess_takes_the_place_of_the_first() {
    let guess = |id: &str, sure: u32| {
        Sealing::Forecast(Box::new(Forecast {
            id: Id::new(id),
            person: Known::Is(Id::new("anna")),
            confidence: Known::Is(sure.into()),
            ..Forecast::default()
        }))
    };
    let mut deal = deal(&[guess("a", 60), guess("b", 70)]);
    assert_eq!(deal.sessions[0].sealed.count(Secret::Forecasts), 1);
    deal.reveal(&Id::new("ss"), Secret::Forecasts);
    let shown = &deal.sessions[0].forecasts;
    assert_eq!((shown.len(), shown[0].confidence.clone()), (1, Known::Is(70.into())));
}
