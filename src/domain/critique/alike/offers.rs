//! Which of many pairs are offered: those that stand out for both remarks, and not too many.

/// Two remarks by their places, the first before the other, and how near they are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Candidate {
    /// The places.
    pub(super) places: (usize, usize),
    /// How near, from 0 up.
    pub(super) near: f32,
}

/// Below this nothing is offered.
const LEAST: f32 = 0.18;
/// From here on a pair is offered whatever else is.
const STRONG: f32 = 0.6;
/// How much it takes from a pair that its remarks are near others too.
const CROWD: f32 = 0.3;
/// Of so many remarks one pair is offered that is not strong.
const REMARKS_A_PAIR: usize = 5;

/// The pairs to offer among so many remarks, best first.
///
/// A remark stands in one pair only, but for strong ones. `decided` pairs were offered before.
pub(super) fn offers(all: &[Candidate], remarks: usize, decided: usize) -> Vec<Candidate> {
    let mut ranked = set_apart(all, remarks);
    ranked.retain(|it| it.near >= LEAST);
    ranked
        .sort_by(|one, other| other.near.total_cmp(&one.near).then(one.places.cmp(&other.places)));
    let mut room = remarks.div_ceil(REMARKS_A_PAIR).saturating_sub(decided);
    let mut taken = vec![false; remarks];
    ranked.retain(|it| takes(it, &mut taken, &mut room));
    ranked
}

fn takes(pair: &Candidate, taken: &mut [bool], room: &mut usize) -> bool {
    let (one, other) = pair.places;
    let is_free = !taken[one] && !taken[other] && *room > 0;
    if !is_free && pair.near < STRONG {
        return false;
    }
    (taken[one], taken[other]) = (true, true);
    *room = room.saturating_sub(1);
    true
}

/// The pairs less what their remarks have in common with others.
fn set_apart(all: &[Candidate], remarks: usize) -> Vec<Candidate> {
    let nearest = two_nearest(all, remarks);
    let crowd = |place: usize, near: f32| {
        let [first, second] = nearest[place];
        if near >= first { second } else { first }
    };
    let apart = |it: &Candidate| {
        let (one, other) = it.places;
        let crowd = f32::midpoint(crowd(one, it.near), crowd(other, it.near));
        // A strong pair stays one, however many say the same.
        let near = if it.near >= STRONG { it.near } else { it.near - CROWD * crowd };
        Candidate { near, ..*it }
    };
    all.iter().map(apart).collect()
}

/// Of each remark how near the two nearest are.
fn two_nearest(all: &[Candidate], remarks: usize) -> Vec<[f32; 2]> {
    let mut nearest = vec![[0.0_f32; 2]; remarks];
    for pair in all {
        for place in [pair.places.0, pair.places.1] {
            let [first, second] = nearest[place];
            nearest[place] =
                if pair.near > first { [pair.near, first] } else { [first, second.max(pair.near)] };
        }
    }
    nearest
}
