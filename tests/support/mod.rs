//! What the journeys share.

pub mod pty;
