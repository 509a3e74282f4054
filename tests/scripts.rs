//! Key scripts: keys go in, the deal and the screen come out. Each promise of the keyboard is tried
//! here in the program itself, without a terminal and without a disk.

#![allow(clippy::unwrap_used)]

#[path = "support/desk.rs"]
mod desk;

#[path = "scripts/fields.rs"]
mod fields;

#[path = "scripts/holes.rs"]
mod holes;

#[path = "scripts/questions.rs"]
mod questions;

#[path = "scripts/hands.rs"]
mod hands;

#[path = "scripts/money.rs"]
mod money;

#[path = "scripts/trade.rs"]
mod trade;

#[path = "scripts/qualify.rs"]
mod qualify;

#[path = "scripts/undo.rs"]
mod undo;

#[path = "scripts/stages.rs"]
mod stages;

#[path = "scripts/room.rs"]
mod room;

#[path = "scripts/leaving.rs"]
mod leaving;

#[path = "scripts/pending.rs"]
mod pending;

#[path = "scripts/nothing.rs"]
mod nothing;

#[path = "scripts/drafts.rs"]
mod drafts;

#[path = "scripts/defense.rs"]
mod defense;

#[path = "scripts/answers.rs"]
mod answers;

#[path = "scripts/map.rs"]
mod map;

#[path = "scripts/export.rs"]
mod export;

#[path = "scripts/rehearsal.rs"]
mod rehearsal;

#[path = "scripts/assignments.rs"]
mod assignments;

#[path = "scripts/secret.rs"]
mod secret;
