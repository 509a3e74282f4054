//! Records: the entities of a deal, written once and read by serde, the schema and the field table.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

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

/// An object of a file that is read key by key; what a file leaves out stays as the default says.
pub trait Keyed: Default {
    /// Reads the value of a key into its field, or says that there is no such field.
    fn take<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error>;
}

/// Reads an object; unknown keys are passed over, the scanner has refused those that stand twice.
pub fn read<'de, T: Keyed, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(KeyedVisitor(PhantomData))
}

#[derive(Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

struct KeyedVisitor<T>(PhantomData<T>);

impl<'de, T: Keyed> Visitor<'de> for KeyedVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut object = T::default();
        while let Some(Key(key)) = map.next_key()? {
            if !object.take(&key, &mut map)? {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(object)
    }
}

/// The key of a field: its name, or another where the name says it better.
macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident as $key:literal) => {
        $key
    };
}
pub(crate) use key;

/// Declares a struct as it stands and how it is read by its keys; `field as "key"` has another key.
///
/// What serde derives also reads lists, and by numbers of fields: twice the code for files that
/// nobody writes. What stands `beside` is in no file.
macro_rules! keyed {
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$fmeta:meta])* pub $field:ident $(as $key:literal)? : $type:ty),+ $(,)?
    } $(beside { $(#[$bmeta:meta])* pub $beside:ident: $btype:ty })?) => {
        $(#[$meta])*
        pub struct $name {
            $($(#[$fmeta])* $(#[serde(rename = $key)])? pub $field: $type,)+
            $($(#[$bmeta])* #[serde(skip)] pub $beside: $btype)?
        }

        impl $crate::domain::record::Keyed for $name {
            fn take<'de, A: serde::de::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> Result<bool, A::Error> {
                match key {
                    $($crate::domain::record::key!($field $(as $key)?) => {
                        self.$field = map.next_value()?;
                    })+
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::domain::record::read(deserializer)
            }
        }
    };
}
pub(crate) use keyed;

/// Declares a record: every key is optional in a file, and an empty one is not written.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$fdoc:meta])* $field:ident $(as $key:literal)? : $type:ty),+ $(,)?
    }) => {
        $crate::domain::record::keyed! {
            $(#[$doc])*
            #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
            #[cfg_attr(test, derive(schemars::JsonSchema))]
            #[serde(default)]
            pub struct $name {
                $(
                    $(#[$fdoc])*
                    #[doc = concat!("Key `", $crate::domain::record::key!($field $(as $key)?), "`.")]
                    #[serde(skip_serializing_if = "crate::domain::Blank::is_blank")]
                    pub $field $(as $key)? : $type
                ),+
            }
        }

        impl $crate::domain::Blank for $name {
            fn is_blank(&self) -> bool {
                true $(&& $crate::domain::Blank::is_blank(&self.$field))+
            }
        }
    };
}
pub(crate) use record;
