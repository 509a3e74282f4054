//! The promises of saving on random edits and interleavings.

use std::collections::BTreeSet;
use std::fs;

use proptest::prelude::*;

use super::tests::{Bench, Person, Small, TEXT, person};
use crate::store::read::open;

fn people() -> impl Strategy<Value = Vec<Person>> {
    prop::collection::btree_map("[a-h]", "[а-я]{0,3}", 0..6)
        .prop_map(|people| people.into_iter().map(|(id, name)| person(&id, &name)).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_chain_of_edits_undone_gives_the_opening_bytes(
        chain in prop::collection::vec(people(), 1..5), indent in "[ \t]{0,3}", crlf: bool,
    ) {
        let end = if crlf { "\r\n" } else { "\n" };
        let text = TEXT.replace('\t', &indent).replace('\n', end);
        let mut bench = Bench::new(&text);
        let opening = bench.deal.clone();
        for people in chain {
            bench.deal.people = people.clone();
            bench.save().unwrap();
            prop_assert_eq!(open::<Small>(&bench.path).unwrap().deal.people, people);
        }
        bench.deal = opening;
        bench.save().unwrap();
        prop_assert_eq!(bench.text(), text);
    }

    #[test]
    fn whoever_writes_when_nothing_acknowledged_is_lost(
        steps in prop::collection::vec((0..3u8, 0..3u8), 1..12),
    ) {
        let first = Bench::new(TEXT);
        let path = first.path.clone();
        let mut benches = [Bench::at(&path), first];
        let mut wanted: BTreeSet<String> = ["a", "b"].map(String::from).into();
        for (n, (who, what)) in steps.into_iter().enumerate() {
            let id = format!("n{n}");
            let Some(bench) = benches.get_mut(usize::from(who)) else {
                let text = fs::read_to_string(&path).unwrap();
                let item = format!("\"people\": [{{\"id\": \"{id}\", \"name\": \"\"}},");
                fs::write(&path, text.replace("\"people\": [", &item)).unwrap();
                wanted.insert(id);
                continue;
            };
            match what {
                0 => bench.deal.people.insert(0, person(&id, "")),
                1 => bench.deal.people.push(person(&id, "")),
                _ => bench.deal.people[0].name.push_str(&id),
            }
            bench.save().unwrap();
            wanted.extend((what < 2).then_some(id));
        }
        let deal = open::<Small>(&path).unwrap().deal;
        let there: BTreeSet<String> = deal.people.into_iter().map(|person| person.id).collect();
        prop_assert_eq!(there, wanted);
    }
}
