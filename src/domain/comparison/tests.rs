//! Totals stand on what is known, and say how much is not.

use super::*;

fn deal() -> Deal {
    serde_json::from_str(
        r#"{"format":"deal-defense","version":1,"id":"d","title":"t","stage":5,
        "competitors":[{"id":"c1","name":"a"},{"id":"c2","name":"b","kind":"as_is"}],
        "criteria":[
          {"id":"k1","weight":"compulsory","ours":4,"rivals":[{"id":"s1","competitor":"c1","score":2}]},
          {"id":"k2","weight":"important","ours":{"unknown":true},"rivals":[{"id":"s2","competitor":"c1","score":5}]},
          {"id":"k3","weight":"desirable","ours":9,"rivals":[]},
          {"id":"k4","ours":5,"rivals":[]}]}"#,
    )
    .unwrap()
}

#[test]
fn a_total_counts_only_what_is_known_by_weight() {
    let deal = deal();
    let [us, first, as_is] = &sides(&deal)[..] else { panic!("three sides") };
    assert_eq!(total(&deal, us), Total { reached: 12, best: 15, unknown: 3 });
    assert_eq!(total(&deal, first), Total { reached: 16, best: 25, unknown: 2 });
    assert_eq!(total(&deal, as_is), Total { reached: 0, best: 0, unknown: 4 });
}
