//! The room `store`: a deal as a file, and what is remembered beside it.
//!
//! [`read`] opens a file or says in one error what, where and why; [`save`] keeps an open deal in
//! its file: it reads what is there now, merges ([`merge`] over the trees of [`json`]), writes it in
//! the file's own hand ([`emit`]) so that the old text or the new one is there, whole ([`mod@write`]).
//! [`lock`], [`drafts`] and [`recent`] live in the state folder, never beside the deal. Nothing here
//! has a thread, a clock or a sentence for people; the deal's type is given by the caller.

pub mod drafts;
pub mod emit;
pub mod json;
pub mod lock;
pub mod merge;
pub mod read;
pub mod recent;
pub mod save;
pub mod target;
pub mod write;
