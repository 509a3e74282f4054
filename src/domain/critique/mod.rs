//! What is true of the remarks of a session as a whole: which say the same, who looked at what, which
//! are the strongest, and what speaks of theatre.

pub mod alike;
