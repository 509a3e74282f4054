//! What the journeys share: reading deals, sifting them, putting holes into words.

#![allow(dead_code)]

use deal_defense::domain::deal::Deal;
use deal_defense::domain::sieve::{Arg, Hole, sift};
use deal_defense::method;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// The file of a path in the project.
pub fn file(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The deal of a text.
pub fn deal(text: &str) -> Deal {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The holes of a deal by the built-in method.
pub fn holes(deal: &Deal) -> Vec<Hole> {
    sift(deal, &method::built_in(), "2026-11-29".parse().unwrap())
}

/// Where a hole is: its item, or a dash, and the key of the field.
pub fn place(hole: &Hole) -> (String, &'static str) {
    let item = hole
        .item
        .as_ref()
        .map_or("-".to_owned(), |id| id.to_string());
    (item, hole.field)
}

/// The messages of holes in a language.
pub struct Words(FluentBundle<FluentResource>);

impl Words {
    pub fn of(language: &str) -> Self {
        let text = file(&format!("assets/locales/{language}/sieve.ftl"));
        let resource = FluentResource::try_new(text)
            .unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
        let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).unwrap();
        Self(bundle)
    }

    /// Whether a rule has its message, its why and its mend.
    pub fn has(&self, code: &str) -> bool {
        let message = self.0.get_message(&format!("hole-{code}"));
        message.is_some_and(|it| {
            let attributes = ["why", "mend"].map(|key| it.get_attribute(key).is_some());
            it.value().is_some() && attributes == [true, true]
        })
    }

    /// Message, why and mend of a hole; nothing in them may be left open.
    pub fn tell(&self, hole: &Hole) -> [String; 3] {
        let message = self.0.get_message(&format!("hole-{}", hole.code)).unwrap();
        let mut args = FluentArgs::new();
        for (name, arg) in &hole.args {
            args.set(*name, value(arg));
        }
        let attribute = |key| message.get_attribute(key).unwrap().value();
        [
            message.value().unwrap(),
            attribute("why"),
            attribute("mend"),
        ]
        .map(|pattern| {
            let mut errors = Vec::new();
            let text = self.0.format_pattern(pattern, Some(&args), &mut errors);
            assert!(errors.is_empty(), "{}: {errors:?}", hole.code);
            text.into_owned()
        })
    }
}

fn value(arg: &Arg) -> FluentValue<'static> {
    match arg {
        Arg::Text(text) | Arg::Person { name: text, .. } => text.clone().into(),
        Arg::Word(word) => (*word).into(),
        Arg::Field(field) => field.key.into(),
        Arg::Tasks(tasks) => tasks.join(", ").into(),
        Arg::Count(count) => (*count).into(),
        Arg::Number(number) => number.to_string().into(),
        Arg::Money(money) => money.amount.to_string().into(),
        Arg::Day(day) => day.to_string().into(),
    }
}
