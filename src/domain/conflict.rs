//! Conflicts: two versions of one place, until a person decides.

use serde_json::Value;

use super::edit::Refusal;
use super::{Deal, Id};

/// The deal after a decision: the place holds the version that was taken, the conflict is gone.
pub fn decided(deal: &Deal, conflict: &Id, theirs: bool) -> Result<Deal, Refusal> {
    let at = deal.conflicts.iter().position(|other| other.id == *conflict).ok_or(Refusal::Unfit)?;
    let mut next = deal.clone();
    let conflict = next.conflicts.remove(at);
    if !theirs {
        return Ok(next);
    }
    // Written and read as text, as files are: one writer and one reader in the program, not two.
    let text = serde_json::to_string(&next).map_err(|_| Refusal::Unfit)?;
    let mut tree: Value = serde_json::from_str(&text).map_err(|_| Refusal::Unfit)?;
    put(&mut tree, &conflict.path, conflict.theirs.clone()).ok_or(Refusal::Unfit)?;
    let mut next: Deal = serde_json::from_str(&tree.to_string()).map_err(|_| Refusal::Unfit)?;
    next.name_items();
    Ok(next)
}

/// The parts of a conflict's path, a JSON pointer with ids for list items: keys, ids, places.
pub fn parts(path: &str) -> Vec<String> {
    let parts = path.trim_start_matches('/').split('/');
    parts.map(|part| part.replace("~1", "/").replace("~0", "~")).collect()
}

/// Whether a path leads to what is written in secret in a session: nobody reads either side.
pub fn is_secret(path: &str) -> bool {
    matches!(&parts(path)[..], [list, _, field, ..] if list == "sessions" && field == "sealed")
}

/// A side of a conflict as it may be read: without what is written in secret.
pub fn readable(path: &str, side: &Value) -> Option<Value> {
    if is_secret(path) {
        return None;
    }
    let mut side = side.clone();
    without_secrets(&mut side);
    Some(side)
}

fn without_secrets(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.remove("sealed");
            map.values_mut().for_each(without_secrets);
        }
        Value::Array(items) => items.iter_mut().for_each(without_secrets),
        _ => {}
    }
}

/// The place of a part of a path in a list: the item with this id; a number only where no item has
/// an id.
fn place_in(items: &[Value], part: &str) -> Option<usize> {
    let named = items.iter().any(|item| item.get("id").is_some());
    if named {
        return items.iter().position(|item| item["id"] == part);
    }
    part.parse().ok()
}

/// Puts a value at a path of keys, ids of list items and places in lists.
fn put(tree: &mut Value, path: &str, value: Option<Value>) -> Option<()> {
    let mut parts = parts(path);
    let last = parts.pop()?;
    let parent = parts.iter().try_fold(tree, |tree, part| step(tree, part))?;
    match (parent, value) {
        (Value::Object(map), Some(value)) => {
            map.insert(last, value);
        }
        (Value::Object(map), None) => {
            map.remove(&last);
        }
        (Value::Array(items), value) => {
            let at = place_in(items, &last).filter(|at| *at < items.len());
            match (at, value) {
                (Some(at), Some(value)) => items[at] = value,
                (Some(at), None) => {
                    items.remove(at);
                }
                (None, Some(value)) => items.push(value),
                (None, None) => {}
            }
        }
        _ => return None,
    }
    Some(())
}

fn step<'a>(tree: &'a mut Value, part: &str) -> Option<&'a mut Value> {
    match tree {
        Value::Object(map) => map.get_mut(part),
        Value::Array(items) => {
            let at = place_in(items, part)?;
            items.get_mut(at)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deal() -> Deal {
        serde_json::from_str(
            r#"{"stakeholders": [{"id": "a", "name": "A", "position": "mine"}],
                "conflicts": [{"id": "c", "path": "/stakeholders/a/position",
                               "base": "b", "mine": "mine", "theirs": "theirs"}]}"#,
        )
        .unwrap()
    }

    #[test]
    fn the_version_that_is_taken_stands_in_place_and_the_conflict_is_gone() {
        for (theirs, position) in [(false, "mine"), (true, "theirs")] {
            let next = decided(&deal(), &Id::from("c"), theirs).unwrap();
            assert_eq!(next.stakeholders[0].position.text(), position);
            assert!(next.conflicts.is_empty());
        }
    }

    #[test]
    fn an_id_that_looks_like_a_number_is_never_a_place() {
        let deal: Deal = serde_json::from_str(
            r#"{"stakeholders": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
                "conflicts": [{"id": "c", "path": "/stakeholders/1",
                               "theirs": {"id": "1", "name": "One"}}]}"#,
        )
        .unwrap();
        let next = decided(&deal, &Id::from("c"), true).unwrap();
        let names: Vec<&str> = next.stakeholders.iter().map(|person| person.name.text()).collect();
        assert_eq!(names, ["A", "B", "One"]);
    }

    #[test]
    fn the_parts_of_a_path_are_as_they_were_before_it_was_written() {
        assert_eq!(parts("/remarks/a~1b~0c/text"), ["remarks", "a/b~c", "text"]);
    }

    #[test]
    fn no_side_of_a_conflict_tells_what_is_written_in_secret() {
        let word = serde_json::json!("Тайное");
        assert_eq!(readable("/sessions/ss/sealed/slips/a/text", &word), None);
        assert_eq!(readable("/remarks/a/text", &word), Some(word.clone()));
        let sealed = serde_json::json!({"slips": [{"text": word}]});
        let session = serde_json::json!({"id": "ss", "place": "Зал", "sealed": sealed});
        let shown = readable("/sessions/ss", &session).unwrap().to_string();
        assert!(shown.contains("Зал") && !shown.contains("Тайное"), "{shown}");
    }
}
