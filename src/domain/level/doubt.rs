//! What is doubtful about a level while it is typed, and which way a scale runs by its levels.
//!
//! Nothing here forbids: a doubt is said, and the level is taken all the same.

use rust_decimal::Decimal;

use super::{Point, Scale};
use crate::domain::choice::Pick;
use crate::domain::negotiation::{Better, Issue, ScaleType};
use crate::domain::{Deal, Id, Known, Money};

/// What is doubtful about a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LevelDoubt {
    /// It contradicts another: `stop`, `ideal` or `opening` against acceptable.
    Crossed(&'static str),
    /// A number of nothing.
    NoUnit,
    /// Nobody has said which direction is better, and the levels do not tell.
    NoDirection,
}

impl Scale {
    /// Which direction is better, by the places of acceptable and ideal; none where they do not
    /// tell.
    pub fn implied_better(&self) -> Option<Better> {
        let acceptable = self.point(self.acceptable.text())?;
        let ideal = self.point(self.ideal.text())?;
        let in_days = matches!(acceptable, Point::Day(_));
        match acceptable.partial_cmp(&ideal)? {
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Less if in_days => Some(Better::Later),
            std::cmp::Ordering::Less => Some(Better::More),
            std::cmp::Ordering::Greater if in_days => Some(Better::Earlier),
            std::cmp::Ordering::Greater => Some(Better::Less),
        }
    }

    /// Whether places on it can be compared.
    pub fn is_measured(&self) -> bool {
        matches!(self.kind.get(), Some(ScaleType::Number | ScaleType::Date))
    }
}

impl Issue {
    /// The issue with another text in one of its levels, by the key of the field.
    #[must_use]
    pub fn with_level(&self, key: &str, text: &str) -> Self {
        let mut issue = self.clone();
        let scale = &mut issue.scale;
        let level = match key {
            "scale.fail" => &mut scale.fail,
            "scale.acceptable" => &mut scale.acceptable,
            "scale.ideal" => &mut scale.ideal,
            "scale.stop" => &mut scale.stop,
            "opening" => &mut issue.opening,
            _ => return issue,
        };
        *level = Known::Is(text.to_owned());
        issue
    }

    /// What is doubtful about its levels, the worst first.
    pub fn level_doubt(&self) -> Option<LevelDoubt> {
        if !self.scale.is_measured() {
            return None;
        }
        let mut scale = self.scale.clone();
        if scale.better.get().is_none() {
            scale.better = scale.implied_better().map_or(Pick::NotAsked, Pick::Is);
        }
        let crossed = scale.contradictions(self.opening.text()).first().copied();
        let is_bare = scale.kind.is(ScaleType::Number) && !scale.unit.has_text();
        let unit = is_bare.then_some(LevelDoubt::NoUnit);
        let direction = scale.better.get().is_none().then_some(LevelDoubt::NoDirection);
        crossed.map(LevelDoubt::Crossed).or(unit).or(direction)
    }
}

/// What the other concessions of its negotiation leave of the margin reserve for this one; none
/// without a reserve.
pub fn reserve_left(deal: &Deal, concession: &Id) -> Option<Money> {
    let reserve = deal.economics.margin_reserve.get()?;
    let holds = |issue: &Issue| issue.concessions.iter().any(|it| it.id == *concession);
    let negotiation = deal.negotiations.iter().find(|it| it.issues.iter().any(|it| holds(it)))?;
    let all = negotiation.issues.iter().flat_map(|issue| &issue.concessions);
    let others = all
        .filter(|it| it.id != *concession)
        .filter_map(|it| it.cost.get())
        .filter(|cost| cost.currency == reserve.currency)
        .try_fold(Decimal::ZERO, |sum, cost| sum.checked_add(cost.amount))?;
    Some(Money::new(reserve.amount.checked_sub(others)?, reserve.currency.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issue(json: &str) -> Issue {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn the_levels_tell_which_way_the_scale_runs() {
        for (kind, acceptable, ideal, better) in [
            ("number", "30", "50", Some(Better::More)),
            ("number", "10", "5", Some(Better::Less)),
            ("number", "5", "5", None),
            ("number", "5", "", None),
            ("date", "2026-12-10", "2026-12-20", Some(Better::Later)),
            ("date", "2026-12-20", "2026-12-10", Some(Better::Earlier)),
            ("text", "10", "5", None),
        ] {
            let json = format!(
                r#"{{"scale":{{"type":"{kind}","acceptable":"{acceptable}","ideal":"{ideal}"}}}}"#
            );
            assert_eq!(issue(&json).scale.implied_better(), better, "{kind} {acceptable} {ideal}");
        }
    }

    #[test]
    fn a_level_is_doubted_as_it_would_stand() {
        let advance =
            issue(r#"{"scale":{"type":"number","unit":"%","better":"more","acceptable":"30"}}"#);
        let doubt = |key, text| advance.with_level(key, text).level_doubt();
        assert_eq!(doubt("scale.ideal", "50"), None);
        assert_eq!(doubt("scale.ideal", "20"), Some(LevelDoubt::Crossed("ideal")));
        assert_eq!(doubt("scale.stop", "40"), Some(LevelDoubt::Crossed("stop")));
        assert_eq!(doubt("opening", "25"), Some(LevelDoubt::Crossed("opening")));
    }

    #[test]
    fn a_number_of_nothing_and_a_scale_without_direction_are_doubted_and_words_are_not() {
        let bare = issue(r#"{"scale":{"type":"number","acceptable":"30"}}"#);
        assert_eq!(bare.level_doubt(), Some(LevelDoubt::NoUnit));
        let open = issue(r#"{"scale":{"type":"number","unit":"%","acceptable":"30"}}"#);
        assert_eq!(open.level_doubt(), Some(LevelDoubt::NoDirection));
        assert_eq!(open.with_level("scale.ideal", "20").level_doubt(), None, "less is better");
        assert_eq!(issue(r#"{"scale":{"type":"text","acceptable":"a"}}"#).level_doubt(), None);
    }

    #[test]
    fn the_other_concessions_eat_the_reserve() {
        let deal: Deal = serde_json::from_str(
            r#"{"economics":{"margin_reserve":{"amount":"5","currency":"RUB"}},
                "negotiations":[{"id":"n","issues":[{"id":"i","concessions":[
                {"id":"a","cost":{"amount":"2","currency":"RUB"}},
                {"id":"b","cost":{"amount":"9","currency":"RUB"}}]}]}]}"#,
        )
        .unwrap();
        assert_eq!(reserve_left(&deal, &Id::new("b")).unwrap().amount, Decimal::from(3));
        assert_eq!(reserve_left(&Deal::default(), &Id::new("b")), None);
    }
}
