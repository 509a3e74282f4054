//! The laws of the merge on random documents.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::tests::merged;
use crate::store::json::{Tree, same};

/// A document of the shape a deal has: scalars, objects, lists by id, lists of plain values.
fn document() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Bool(true)),
        (0..9i32).prop_map(Value::from),
        "[а-в]{0,2}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 48, 4, |inner| {
        let object = prop::collection::btree_map("[a-f]", inner.clone(), 0..4);
        let by_id = prop::collection::btree_map("[1-6]", (inner.clone(), any::<u8>()), 0..4);
        prop_oneof![
            object.prop_map(|members| Value::Object(members.into_iter().collect())),
            by_id.prop_map(items_by_id),
            prop::collection::vec(inner, 0..3).prop_map(Value::Array),
        ]
    })
    .prop_map(|value| json!({"a": value, "z": 0}))
}

/// Items in an order of their own.
fn items_by_id(items: std::collections::BTreeMap<String, (Value, u8)>) -> Value {
    let mut items: Vec<_> = items.into_iter().collect();
    items.sort_by_key(|(_, (_, place))| *place);
    let item = |(id, (value, _))| json!({"id": id, "v": value});
    Value::Array(items.into_iter().map(item).collect())
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap() + "\n"
}

fn equal(a: &str, b: &str) -> bool {
    same(&Tree::parse(a).unwrap().root, &Tree::parse(b).unwrap().root)
}

/// Puts an unknown field into every object; the text of each is `marked(n)`.
fn with_unknown(value: &Value, count: &mut usize) -> Value {
    match value {
        Value::Object(members) => {
            let mut out = Map::new();
            out.insert("_unknown".into(), json!({"n": *count, "money": "1.50"}));
            *count += 1;
            for (key, value) in members {
                out.insert(key.clone(), with_unknown(value, count));
            }
            Value::Object(out)
        }
        Value::Array(items) => {
            Value::Array(items.iter().map(|item| with_unknown(item, count)).collect())
        }
        other => other.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_only_i_changed_is_mine(base in document(), mine in document()) {
        let (text, conflicts) = merged(&pretty(&base), &pretty(&mine), &pretty(&base));
        prop_assert!(equal(&text, &pretty(&mine)), "{}", text);
        prop_assert!(conflicts.is_empty());
    }

    #[test]
    fn what_only_they_changed_is_theirs_to_the_byte(base in document(), theirs in document()) {
        let (text, conflicts) = merged(&pretty(&base), &pretty(&base), &pretty(&theirs));
        prop_assert_eq!(text, pretty(&theirs));
        prop_assert!(conflicts.is_empty());
    }

    #[test]
    fn the_same_change_is_taken_once(base in document(), mine in document()) {
        let (text, conflicts) = merged(&pretty(&base), &pretty(&mine), &pretty(&mine));
        prop_assert_eq!(text, pretty(&mine));
        prop_assert!(conflicts.is_empty());
    }

    #[test]
    fn what_was_changed_apart_is_there_together(
        base in (document(), document()), mine in document(), theirs in document(),
    ) {
        let both = |a: &Value, b: &Value| pretty(&json!({"left": a, "x": [1], "right": b}));
        let (text, conflicts) = merged(
            &both(&base.0, &base.1), &both(&mine, &base.1), &both(&base.0, &theirs),
        );
        prop_assert!(equal(&text, &both(&mine, &theirs)), "{}", text);
        prop_assert!(conflicts.is_empty());
    }

    #[test]
    fn merging_any_three_gives_json_and_settles(
        base in document(), mine in document(), theirs in document(),
    ) {
        let (text, _) = merged(&pretty(&base), &pretty(&mine), &pretty(&theirs));
        prop_assert!(Tree::parse(&text).is_ok(), "{}", text);
        let (again, conflicts) = merged(&pretty(&theirs), &text, &text);
        prop_assert_eq!(again, text);
        prop_assert!(conflicts.is_empty());
    }

    #[test]
    fn unknown_fields_at_every_depth_survive_an_edit_elsewhere(base in document(), n in 0..9u8) {
        let mut count = 0;
        let disk = pretty(&with_unknown(&json!({"deal": base, "stage": 10}), &mut count));
        let side = |stage: u8| pretty(&json!({"deal": base, "stage": stage}));
        let [known, mine, disk_tree] = [side(10), side(n), disk.clone()]
            .map(|text| -> &'static str { text.leak() })
            .map(|text| Tree::parse(text).unwrap());
        let merged = super::merge_trees(super::Trees {
            base: &known.root, mine: &mine.root, known: &disk_tree.root, disk: &disk_tree.root,
            opening: None,
        });
        let text = crate::store::emit::emit(&disk_tree, &merged.root);
        prop_assert_eq!(text, disk.replace("\"stage\": 10", &format!("\"stage\": {n}")));
    }
}
