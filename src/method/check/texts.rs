//! Every text of a method in both languages.

use serde_json::Value;

use super::{FaultKind, Faults};
use crate::domain::method::Method;

impl Faults {
    /// Every text in both languages: whatever holds a text in one must hold it in the other.
    pub(super) fn texts(&mut self, method: &Method) {
        match serde_json::to_value(method) {
            Ok(tree) => self.texts_of(&tree, ""),
            Err(_) => self.note("", FaultKind::NoText),
        }
    }

    fn texts_of(&mut self, tree: &Value, place: &str) {
        let below = |key: &str| match place {
            "" => key.to_owned(),
            place => format!("{place}.{key}"),
        };
        match tree {
            Value::Object(map) => {
                for (key, value) in map {
                    let here = below(key);
                    let empty = match value {
                        Value::String(text) => text.trim().is_empty(),
                        Value::Array(list) => list.is_empty(),
                        _ => false,
                    };
                    if empty && matches!(key.as_str(), "ru" | "en") {
                        self.note(here, FaultKind::NoText);
                    } else {
                        self.texts_of(value, &here);
                    }
                }
            }
            Value::Array(list) => {
                for (index, item) in list.iter().enumerate() {
                    self.texts_of(item, &below(&index.to_string()));
                }
            }
            _ => {}
        }
    }
}
