//! What a person waits for: a key until its frame, opening, saving, the sieve.
//!
//! Each for a deal of about 200 KB and one of about 5 MB; the sieve for one with many people and
//! tasks too. Nothing here fails for being slow.

#![allow(missing_docs, reason = "criterion's macros declare functions without any")]
#![allow(clippy::print_stderr, reason = "BENCH_SHOW shows the screens that are measured")]

mod support;

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use deal_defense::domain::sieve::sift;
use deal_defense::input::{Chord, Key};
use deal_defense::method::built_in;
use deal_defense::store::merge::Stamp;
use deal_defense::store::save::merge_texts;
use support::Desk;

/// The keys that lead to what is measured, a word only seen there, and the keys that are measured.
struct Walk {
    name: &'static str,
    way: Vec<Chord>,
    seen: &'static str,
    keys: Vec<Chord>,
}

fn there_and_back(there: Chord, back: Chord, times: usize) -> Vec<Chord> {
    [vec![there; times], vec![back; times]].concat()
}

fn arrows(times: usize) -> Vec<Chord> {
    there_and_back(Chord::plain(Key::Down), Chord::plain(Key::Up), times)
}

fn typed(text: &str) -> Vec<Chord> {
    text.chars().map(Chord::char).collect()
}

fn walks() -> Vec<Walk> {
    let enter = Chord::plain(Key::Enter);
    let down = Chord::plain(Key::Down);
    let words = "Бельский ждёт письма о сроке. ";
    let types = [typed(words), vec![Chord::plain(Key::Backspace); words.chars().count()]].concat();
    let step = |number| vec![Chord::char(number)];
    let form =
        [step('2'), vec![down, enter], vec![Chord::plain(Key::Up); 30], vec![enter]].concat();
    vec![
        Walk { name: "stakeholders", way: step('2'), seen: "Щукина", keys: arrows(14) },
        Walk { name: "issues", way: step('4'), seen: "идеал", keys: arrows(4) },
        Walk { name: "typing", way: form, seen: "Enter сохранить", keys: types.clone() },
        Walk { name: "remarks", way: step('5'), seen: "▾", keys: arrows(20) },
        Walk { name: "verdict", way: step('6'), seen: "○", keys: arrows(20) },
        Walk {
            name: "remark-box",
            way: [step('4'), vec![Chord::char('c')]].concat(),
            seen: "",
            keys: types,
        },
    ]
}

fn key_to_frame(c: &mut Criterion) {
    for (size, text) in support::deals() {
        for walk in walks() {
            let mut desk = Desk::open(&text);
            for key in &walk.way {
                desk.key(*key);
                desk.draw();
            }
            let shown = desk.shown();
            assert!(shown.contains(walk.seen), "{} of {size} shows:\n{shown}", walk.name);
            let mut keys = walk.keys.iter().cycle();
            c.bench_function(&format!("key/{}/{size}", walk.name), |b| {
                b.iter(|| {
                    let key = keys.next().expect("keys without end");
                    black_box(desk.key(*key));
                    black_box(desk.draw())
                });
            });
        }
    }
}

fn sieve(c: &mut Criterion) {
    let method = built_in();
    let crowd = ("200-people-500-tasks", support::crowd());
    for (size, text) in support::deals().into_iter().chain([crowd]) {
        let deal = Desk::open(&text).deal();
        // As on the screen, which keeps it.
        let _index = deal.index();
        c.bench_function(&format!("sieve/{size}"), |b| {
            b.iter(|| sift(black_box(&deal), &method, support::today()));
        });
    }
}

fn open_save(c: &mut Criterion) {
    for (size, text) in support::deals() {
        c.bench_function(&format!("open/{size}"), |b| {
            b.iter(|| {
                let mut desk = Desk::open(black_box(&text));
                desk.draw();
                desk
            });
        });
        let deal = Desk::open(&text).deal();
        // A save without the disk: the deal as text, merged into the file's text in its own hand.
        c.bench_function(&format!("save/{size}"), |b| {
            let base = serde_json::to_string(&*deal).expect("a text");
            let mut stamp =
                || Stamp { id: "bench".to_owned(), at: "2026-11-17T12:00:00+03:00".to_owned() };
            b.iter(|| {
                let mine = serde_json::to_string(&*deal).expect("a text");
                merge_texts(&base, black_box(&mine), &text, &mut stamp).expect("merged")
            });
        });
    }
}

fn settings() -> Criterion {
    Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_millis(1500))
        .configure_from_args()
}

criterion_group! { name = benches; config = settings(); targets = key_to_frame, open_save, sieve }
criterion_main!(benches);
