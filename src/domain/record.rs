//! Records: the entities of a deal, written once and read by serde, the schema and the field table.

use std::sync::Arc;

use super::Id;

/// Whether there is nothing to write in a file.
pub trait Blank {
    /// Whether nothing stands here.
    fn is_blank(&self) -> bool;
}

impl<T> Blank for Vec<T> {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Blank for Option<T> {
    fn is_blank(&self) -> bool {
        self.is_none()
    }
}

impl<T: Blank> Blank for Arc<T> {
    fn is_blank(&self) -> bool {
        T::is_blank(self)
    }
}

impl Blank for Id {
    fn is_blank(&self) -> bool {
        !self.is_written()
    }
}

impl Blank for bool {
    fn is_blank(&self) -> bool {
        !self
    }
}

/// Items in the order people gave them; a copy of the list shares them.
pub type List<T> = Vec<Arc<T>>;

/// Declares a record: every key is optional in a file, and an empty one is not written.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident : $type:ty),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[serde(default)]
        pub struct $name {
            $(
                $(#[$fdoc])*
                #[doc = concat!("Key `", stringify!($field), "`.")]
                #[serde(skip_serializing_if = "crate::domain::Blank::is_blank")]
                pub $field: $type
            ),+
        }

        impl $crate::domain::Blank for $name {
            fn is_blank(&self) -> bool {
                true $(&& $crate::domain::Blank::is_blank(&self.$field))+
            }
        }
    };
}
pub(crate) use record;
