//! Brings the issues of a map on one page: texts are cut until they fit it, then what is left of the
//! page goes to the issues whose texts are cut, the weightiest first.

use crate::domain::negotiation::Negotiation;
use crate::domain::words::Weight;
use crate::report::outline::{Outline, Sheet};
use crate::report::paper::face::Faces;
use crate::report::paper::{Page, Piece, Style, lay_out};
use crate::report::voice::Voice;

use super::page;
use super::sheet::Room;

/// How many rows a cell of an issue may have, and a text on a third of the width; the most generous
/// first.
const ROWS: [(usize, usize); 9] =
    [(9, 5), (7, 4), (6, 4), (5, 4), (5, 3), (4, 4), (4, 3), (3, 3), (2, 2)];
/// What they have where no cutting brings all issues on one page.
const OVER: (usize, usize) = (4, 4);
/// So many rows more an issue may get of what is left.
const MORE: usize = 4;
/// What stays free at the foot, in points: other programs set the same texts a little wider.
const FREE: f32 = 10.0;

/// The map on one page; with so many issues that no cutting helps it goes on to further ones.
pub fn fitted(voice: &Voice, it: &Negotiation) -> Outline {
    let faces = Faces::load();
    let issues = it.issues.len();
    let mut rooms = ROWS.iter().map(|rows| Room::new(&faces, *rows, issues));
    let fits = |room: &Room, free| is_one_page(&page(voice, it, room), &faces, free);
    let Some(mut room) = rooms.find(|room| fits(room, 0.0)) else {
        return page(voice, it, &Room::new(&faces, OVER, issues));
    };
    for _ in 0..MORE {
        for at in weightiest_first(it) {
            room.rows[at] += 1;
            if !fits(&room, FREE) {
                room.rows[at] -= 1;
            }
        }
    }
    page(voice, it, &room)
}

fn weightiest_first(it: &Negotiation) -> Vec<usize> {
    let weight = |at: &usize| match it.issues[*at].weight.get() {
        Some(Weight::Compulsory) => 0,
        Some(Weight::Important) => 1,
        Some(Weight::Desirable) | None => 2,
    };
    let mut places: Vec<usize> = (0..it.issues.len()).collect();
    places.sort_by_key(weight);
    places
}

fn is_one_page(outline: &Outline, faces: &Faces, free: f32) -> bool {
    let pages = lay_out(outline, faces);
    let bottom = Style::of(Sheet::Landscape).bottom() - free;
    pages.len() == 1 && pages.iter().all(|page| foot(page) <= bottom)
}

/// How far down a page is drawn on.
fn foot(Page(pieces): &Page) -> f32 {
    let lowest = |piece: &Piece| match piece {
        Piece::Text { y, .. } | Piece::Rule { y, .. } => *y,
        Piece::Ground { y, height, .. } => y + height,
    };
    pieces.iter().map(lowest).fold(0.0, f32::max)
}
