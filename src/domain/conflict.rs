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
    let mut tree = serde_json::to_value(&next).map_err(|_| Refusal::Unfit)?;
    put(&mut tree, &conflict.path, conflict.theirs.clone()).ok_or(Refusal::Unfit)?;
    // Read from text, as files are: one reader in the program instead of two.
    let mut next: Deal = serde_json::from_str(&tree.to_string()).map_err(|_| Refusal::Unfit)?;
    next.name_items();
    Ok(next)
}

/// Puts a value at a path of keys, ids of list items and places in lists.
fn put(tree: &mut Value, path: &str, value: Option<Value>) -> Option<()> {
    let mut parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let last = parts.pop()?;
    let parent = parts.into_iter().try_fold(tree, step)?;
    match (parent, value) {
        (Value::Object(map), Some(value)) => {
            map.insert(last.to_owned(), value);
        }
        (Value::Object(map), None) => {
            map.remove(last);
        }
        (Value::Array(items), value) => {
            let at = items.iter().position(|item| item["id"] == last).or_else(|| last.parse().ok());
            match (at.filter(|at| *at < items.len()), value) {
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
            let at =
                items.iter().position(|item| item["id"] == part).or_else(|| part.parse().ok())?;
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
}
