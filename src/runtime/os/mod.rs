//! The system, in a Unix and a Windows half behind one interface.

pub mod files;
