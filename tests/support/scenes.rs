//! The screens that are looked at: a name and the keys that lead there from a sample just opened.
//!
//! Included by `#[path]`. Pictures and tests draw the same.

#![allow(dead_code, reason = "each including program uses a part")]

/// A screen and the way to it.
pub struct Scene {
    /// Its name, as in the caption of a sheet.
    pub name: &'static str,
    /// The keys that lead there.
    pub keys: &'static str,
}

const fn scene(name: &'static str, keys: &'static str) -> Scene {
    Scene { name, keys }
}

/// The seven steps.
pub const STEPS: [Scene; 7] = [
    scene("1 passport", "1"),
    scene("2 stakeholders", "2"),
    scene("3 stage", "3"),
    scene("4 negotiation", "4"),
    scene("5 defense", "5"),
    scene("6 verdict", "6"),
    scene("7 review", "7"),
];

/// A form of each step.
pub const FORMS: [Scene; 8] = [
    scene("form: deal", "1 <enter>"),
    scene("form: closing the qualification", "1 <down> <down> <down> <down> <down> <down> <enter>"),
    scene("form: stakeholder", "2 <down> <enter>"),
    scene("form: task", "3 <down> <enter>"),
    scene("form: issue", "4 <down> <enter>"),
    scene("form: remark", "5 <down> <down> <enter>"),
    scene("form: session", "6 <enter>"),
    scene("form: issue result", "7 <enter>"),
];

/// What lies over a step, and what is done in it.
pub const OVERLAYS: [Scene; 43] = [
    scene("card", "0"),
    scene("card: row alone", "0 <down> <down> z"),
    scene("holes", "<f4>"),
    scene("questions", "<f5>"),
    scene("question at the end", "<f5> <pagedown>"),
    scene("why a rule is off", "<f4> <f8>"),
    scene("rule off", "<f4> <f8> new.json <enter> <pagedown> <pagedown>"),
    scene("help", "2 <f1>"),
    scene("palette", "<f2>"),
    scene("search", "<f3>"),
    scene("search: rjnjd", "<f3> rjnjd"),
    scene("remark", "2 <down> c Кто <space> его <space> видел?"),
    scene("remark: kind", "2 <down> c Кто? <tab>"),
    scene("remark: weight", "4 c Кто? <tab> <tab>"),
    scene("remark: function", "4 c Кто? <tab> <tab> <tab>"),
    scene("remark kept", "2 <down> c Кто? <esc>"),
    scene("remark saved", "2 <down> c Кто? <enter>"),
    scene("quick row: person", "2 <down> n Иванов"),
    scene("quick row: issue", "4 n Гарантия"),
    scene("map of people", "2 <down> <tab>"),
    scene("map: moved", "2 <down> <tab> <shift-left>"),
    scene("cell edited", "4 <right> <right> <enter>"),
    scene("level typed", "4 <tab> <tab> 99"),
    scene("workbench", "4 <end>"),
    scene("what if", "4 w <left> <left> <down> <left> <left>"),
    scene("what if: typed", "4 w 82"),
    scene("rehearsal", "4 r"),
    scene("rehearsal: the answer", "4 r <space>"),
    scene("text edited", "1 <enter> <down> <enter>"),
    scene("text on the whole screen", "1 <enter> <down> <enter> <ctrl-e>"),
    scene("deleted", "2 <down> x"),
    scene("undone", "2 <down> c Кто? <enter> u"),
    scene("wall: person", "2 <down> <down> z"),
    scene("wall: issue", "4 z"),
    scene("qualification", "1 <down> <down>"),
    scene("qualification: its steps", "1 <down> <down> <enter>"),
    scene("sheet unfolded", "1 <down> <down> <down> <down> <down> <enter>"),
    scene("question", "1 <down> <down> <down> <down> <down> <enter> <enter>"),
    scene("scoring", "1 <down> <down> <down> <enter> <enter>"),
    scene("decision: into work", "<f2> Into <space> work <enter> 12345 <enter>"),
    scene("decision: postponed", "<f2> Postpone <space> the <space> deal <enter>"),
    scene("decision: forgotten", "<f2> Forget <enter> 12345 <enter>"),
    scene("decision: unclear", "<f2> Needs <enter>"),
];

/// A session is started, its result typed, and the room goes on so many times.
macro_rules! phase {
    ($name:literal, $on:literal) => {
        phase!($name, $on, "")
    };
    ($name:literal, $on:literal, $then:literal) => {
        scene(
            $name,
            concat!(
                "5 <home> <enter> <enter> <enter> new.json <enter> <esc> <esc> ",
                $on,
                " ",
                $then
            ),
        )
    };
}

/// A running session: each phase of a full defense, and what is done in it.
pub const PHASES: [Scene; 22] = [
    phase!("session, not begun", ""),
    phase!("1 opening", "<pgdn>"),
    phase!("1 opening, confirmed", "<pgdn>", "<space> <down> <space>"),
    phase!("2 goals", "<pgdn> <pgdn>"),
    phase!("3 reports", "<pgdn> <pgdn> <pgdn>"),
    phase!("4 card", "<pgdn> <pgdn> <pgdn> <pgdn>"),
    phase!("5 people", "<pgdn> <pgdn> <pgdn> <pgdn> <pgdn>"),
    phase!("6 stage", "<pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn>"),
    phase!("7 map", "<pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn>"),
    phase!("8 questions", "<pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn>"),
    phase!("9 silent", "<pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn>"),
    phase!("10 round", "<pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn>"),
    phase!(
        "10 round, a remark",
        "<pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn>",
        "c new.json <tab>"
    ),
    phase!(
        "10 round, no remarks",
        "<pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn>",
        "f"
    ),
    phase!(
        "10 round, large",
        "<pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn>",
        "z"
    ),
    phase!(
        "11 answers",
        "<pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn>"
    ),
    phase!(
        "11 answers, one given",
        "<pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn>",
        "a 1"
    ),
    phase!(
        "12 verdict",
        "<pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn>"
    ),
    phase!(
        "13 assignments",
        "<pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn> <pgdn>"
    ),
    phase!("agenda", "<pgdn> <pgdn>", "i <down> x"),
    phase!("time added", "<pgdn>", "t"),
    phase!("blank", "<pgdn>", "b"),
];
