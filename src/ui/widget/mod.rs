//! Pieces that every screen is made of. They know nothing of deals.
