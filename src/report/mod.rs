//! What is true of a deal, told outside the screen: holes in words, pictures of frames.

pub mod hole;
pub mod picture;
