//! The merge by example, down to the bytes.

use super::*;
use crate::store::emit::emit;
use crate::store::json::Tree;

/// Merges three texts and gives the merged text and the pointers of the conflicts.
pub(super) fn merged(base: &str, mine: &str, disk: &str) -> (String, Vec<String>) {
    let [base, mine, disk] = [base, mine, disk].map(|text| Tree::parse(text).unwrap());
    let merged = merge(&base.root, &mine.root, &disk.root);
    let paths = merged.conflicts.iter().map(|conflict| pointer(&conflict.path)).collect();
    (emit(&disk, &merged.root), paths)
}

/// Merges my edit into a file nobody else touched, its unknown fields beside the known ones.
fn saved(base: &str, mine: &str, disk: &str) -> String {
    let [base, mine, disk] = [base, mine, disk].map(|text| Tree::parse(text).unwrap());
    let trees = Trees {
        base: &base.root,
        mine: &mine.root,
        known: &disk.root,
        disk: &disk.root,
        opening: None,
    };
    let merged = merge_trees(trees);
    assert_eq!(merged.conflicts, []);
    emit(&disk, &merged.root)
}

#[test]
fn an_edit_changes_its_own_bytes_only() {
    let disk = "\u{feff}{\r\n\t\"title\" : \"Ячейки\",\r\n\t\"x\": {\"later\":  1.50},\r\n\t\"stage\": 5\r\n}";
    let text = saved(
        r#"{"title":"Ячейки","stage":5}"#,
        r#"{"title":"Ячейки","stage":6,"goal":{"result":"да"}}"#,
        disk,
    );
    let mended =
        disk.replace("5\r\n}", "6,\r\n\t\"goal\" : {\r\n\t\t\"result\" : \"да\"\r\n\t}\r\n}");
    assert_eq!(text, mended);
}

#[test]
fn a_new_key_comes_after_its_neighbour() {
    let disk = "{\n  \"a\": 1,\n  \"zz\": 0,\n  \"c\": 3\n}\n";
    let text = saved(r#"{"a":1,"c":3}"#, r#"{"a":1,"b":[],"c":3}"#, disk);
    assert_eq!(text, "{\n  \"a\": 1,\n  \"b\": [],\n  \"zz\": 0,\n  \"c\": 3\n}\n");
}

#[test]
fn the_last_member_can_go_and_the_first_can_come() {
    let disk = "{\n  \"a\": 1,\n  \"c\": 3\n}\n";
    assert_eq!(saved(r#"{"a":1,"c":3}"#, r#"{"a":1}"#, disk), "{\n  \"a\": 1\n}\n");
    assert_eq!(saved(r#"{"a":1,"c":3}"#, "{}", disk), "{}\n");
    let text = saved(r#"{"a":1,"c":3}"#, r#"{"_":0,"a":1,"c":3}"#, disk);
    assert_eq!(text, "{\n  \"_\": 0,\n  \"a\": 1,\n  \"c\": 3\n}\n");
    assert_eq!(saved("{}", r#"{"a":[{"id":"x"}]}"#, "{\"a\": []}"), "{\"a\": [{\"id\": \"x\"}]}");
}

#[test]
fn new_items_follow_the_hand_of_the_list() {
    let disk = "{\n  \"l\": [\n    {\"id\": \"1\", \"u\": 7},\n    {\"id\": \"2\"}\n  ]\n}";
    let base = r#"{"l":[{"id":"1"},{"id":"2"}]}"#;
    let mine = r#"{"l":[{"id":"1"},{"id":"n","a":[1,2]},{"id":"2"}]}"#;
    let new = "\n    {\"id\": \"n\", \"a\": [1, 2]},\n    {\"id\": \"2\"}";
    assert_eq!(saved(base, mine, disk), disk.replace("\n    {\"id\": \"2\"}", new));
    let one_line = r#"{"l":[{"id":"1","u":7},{"id":"2"}]}"#;
    let expected = r#"{"l":[{"id":"1","u":7},{"id":"n","a":[1,2]},{"id":"2"}]}"#;
    assert_eq!(saved(base, mine, one_line), expected);
}

#[test]
fn a_move_keeps_the_text_of_what_moved() {
    let disk = r#"[{"id": "1", "u": 7}, {"id": "2"}, {"id": "3"}]"#;
    let base = r#"[{"id":"1"},{"id":"2"},{"id":"3"}]"#;
    let mine = r#"[{"id":"2"},{"id":"3"},{"id":"1"}]"#;
    assert_eq!(saved(base, mine, disk), r#"[{"id": "2"}, {"id": "3"}, {"id": "1", "u": 7}]"#);
    let (text, _) = merged(base, base, r#"[{"id":"3"},{"id":"1"},{"id":"2"}]"#);
    assert_eq!(text, r#"[{"id":"3"},{"id":"1"},{"id":"2"}]"#);
}

#[test]
fn both_add_and_both_are_there() {
    let (text, paths) = merged(
        r#"{"l":[{"id":"1"}]}"#,
        r#"{"l":[{"id":"1"},{"id":"m"}]}"#,
        r#"{"l":[{"id":"0"},{"id":"1"},{"id":"t"}]}"#,
    );
    assert_eq!(text, r#"{"l":[{"id":"0"},{"id":"1"},{"id":"m"},{"id":"t"}]}"#);
    assert_eq!(paths, Vec::<String>::new());
}

#[test]
fn a_real_conflict_keeps_mine_and_tells() {
    let side = |word: &str| format!(r#"{{"people":[{{"id":"01st","name":"{word}"}}]}}"#);
    let (text, paths) = merged(&side("a"), &side("b"), &side("c"));
    assert_eq!(text, side("b"));
    assert_eq!(paths, ["/people/01st/name"]);
    let (text, paths) = merged(&side("a"), &side("b"), &side("b"));
    assert_eq!((text, paths.len()), (side("b"), 0));
}

#[test]
fn what_one_side_deleted_and_the_other_changed_stays() {
    let base = r#"{"l":[{"id":"1","a":1},{"id":"2"}]}"#;
    let changed = r#"{"l":[{"id":"1","a":2},{"id":"2"}]}"#;
    let deleted = r#"{"l":[{"id":"2"}]}"#;
    assert_eq!(merged(base, deleted, changed), (changed.into(), vec!["/l/1".into()]));
    assert_eq!(merged(base, changed, deleted), (changed.into(), vec!["/l/1".into()]));
    assert_eq!(merged(base, deleted, base).0, deleted);
    assert_eq!(merged(base, base, deleted).0, deleted);
}

#[test]
fn an_emptied_list_takes_only_what_it_had() {
    let base = r#"{"l":[{"id":"1"}]}"#;
    let more = r#"{"l":[{"id":"1"},{"id":"t"}]}"#;
    assert_eq!(merged(base, "{}", more), (r#"{"l":[{"id":"t"}]}"#.into(), vec![]));
    let gone = r#"{"a":0}"#;
    assert_eq!(merged(base, more, gone), (r#"{"l":[{"id":"t"}],"a":0}"#.into(), vec![]));
    assert_eq!(merged(base, "{}", base).0, "{}");
}

#[test]
fn unknown_fields_live_on_in_lists_without_ids() {
    let disk = r#"{"moves":[{"on":"1","u":1},{"on":"2","u":2},{"on":"3","u":3}]}"#;
    let base = r#"{"moves":[{"on":"1"},{"on":"2"},{"on":"3"}]}"#;
    let edited = saved(base, r#"{"moves":[{"on":"1"},{"on":"9"},{"on":"3"}]}"#, disk);
    assert_eq!(edited, disk.replace("\"2\"", "\"9\""));
    let shorter = saved(base, r#"{"moves":[{"on":"1"},{"on":"3"}]}"#, disk);
    assert_eq!(shorter, r#"{"moves":[{"on":"1","u":1},{"on":"3","u":3}]}"#);
}

#[test]
fn what_comes_back_has_its_unknown_fields_again() {
    let texts = [
        r#"{"l":[]}"#,
        r#"{"l":[{"id":"1","a":1}]}"#,
        "{\"l\": []}",
        r#"{"l":[{"id":"1","a":1}]}"#,
        "{\"l\": [{\"id\": \"1\", \"u\": {\"v\":0}, \"a\": 1}]}",
    ];
    let [base, mine, disk, typed, opening] = texts.map(|text| Tree::parse(text).unwrap());
    let merged = merge_trees(Trees {
        base: &base.root,
        mine: &mine.root,
        known: &disk.root,
        disk: &disk.root,
        opening: Some((&typed.root, &opening.root)),
    });
    assert!(merged.fresh);
    assert_eq!(emit(&disk, &merged.root), opening.text);
}

#[test]
fn a_default_that_only_the_file_spells_out_is_no_conflict() {
    assert_eq!(
        saved("{}", r#"{"first_deal":true}"#, r#"{"first_deal":false}"#),
        r#"{"first_deal":true}"#
    );
    assert_eq!(saved("{}", r#"{"a":{"b":1}}"#, r#"{"a":null}"#), r#"{"a":{"b":1}}"#);
}
