//! The room `l10n`.
