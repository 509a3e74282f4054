//! What a deal is and what is true of it: no files, no terminal, no clock, no language.

pub mod assignment;
pub mod cash;
pub mod choice;
pub mod conflict;
pub mod current;
pub mod deal;
pub mod edit;
pub mod field;
pub mod id;
pub mod known;
pub mod level;
pub mod lobby;
pub mod making;
pub mod method;
pub mod money;
pub mod negotiation;
pub mod qualification;
pub mod record;
pub mod remark;
pub mod review;
pub mod schema;
pub mod session;
pub mod shelf;
pub mod sieve;
pub mod stakeholder;
pub mod step;
pub mod value;
pub mod words;

pub use deal::Deal;
pub use id::Id;
pub use known::Known;
pub use money::Money;
pub use record::{Blank, List};
pub use shelf::Kind;
pub use step::Step;
pub use value::Value;
