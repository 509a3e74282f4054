//! An own method over its base: what has the same id is overridden, the rest stays.

use serde_json::{Map, Value};

/// The keys that name an item of a list, in the order in which they are tried.
const NAMES: [&str; 5] = ["id", "number", "kind", "key", "version"];

/// The key that takes an item out of a list.
const REMOVED: &str = "removed";

/// The base with what the own file says otherwise.
///
/// Objects are joined key by key. Items of a list are joined by id; one with `"removed": true`
/// leaves the list, one that the base does not have is added at its end. A list of anything else
/// replaces the list of the base.
pub(super) fn overlay(base: Value, own: Value) -> Value {
    match (base, own) {
        (Value::Object(base), Value::Object(own)) => Value::Object(join(base, own)),
        (Value::Array(base), Value::Array(own)) if own.iter().all(|it| name(it).is_some()) => {
            Value::Array(join_lists(base, own))
        }
        (_, own) => own,
    }
}

fn join(mut base: Map<String, Value>, own: Map<String, Value>) -> Map<String, Value> {
    for (key, value) in own {
        let joined = match base.get_mut(&key).map(Value::take) {
            Some(old) => overlay(old, value),
            None => value,
        };
        base.insert(key, joined);
    }
    base
}

fn join_lists(mut base: Vec<Value>, own: Vec<Value>) -> Vec<Value> {
    for item in own {
        let place = base.iter().position(|other| name(other) == name(&item));
        let removed = item.get(REMOVED).and_then(Value::as_bool) == Some(true);
        match (place, removed) {
            (Some(place), true) => {
                base.remove(place);
            }
            (Some(place), false) => base[place] = overlay(base[place].take(), item),
            (None, true) => {}
            (None, false) => base.push(item),
        }
    }
    base
}

/// What tells an item from its neighbours; two starter issues of a kind differ by architecture.
fn name(item: &Value) -> Option<(&'static str, &Value, Option<&Value>)> {
    let key = NAMES.into_iter().find(|key| item.get(key).is_some())?;
    Some((key, item.get(key)?, item.get("architecture")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_own_method_overrides_by_id_and_leaves_the_rest() {
        let base = json!({"version": 1, "stages": [{"number": 6, "tasks": [
            {"id": "6.1", "title": {"ru": "а", "en": "a"}, "weight": "important"},
            {"id": "6.2", "title": {"ru": "б", "en": "b"}}]}], "rules": ["x", "y"]});
        let own = json!({"version": 2, "stages": [{"number": 6, "tasks": [
            {"id": "6.1", "weight": "compulsory"}, {"id": "6.2", "removed": true},
            {"id": "6.9", "title": {"ru": "в", "en": "c"}}]}], "rules": ["z"]});
        assert_eq!(
            overlay(base, own),
            json!({"version": 2, "stages": [{"number": 6, "tasks": [
                {"id": "6.1", "title": {"ru": "а", "en": "a"}, "weight": "compulsory"},
                {"id": "6.9", "title": {"ru": "в", "en": "c"}}]}], "rules": ["z"]})
        );
    }
}
