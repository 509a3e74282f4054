//! A window on a list: which rows are shown, with the cursor always among them.

use std::ops::Range;

/// The state of a list on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    len: usize,
    cursor: usize,
    top: usize,
    page: usize,
}

impl Window {
    /// A list with the cursor on its first row.
    pub fn new(len: usize) -> Self {
        Self { len, page: 1, ..Self::default() }
    }

    /// The rows of the list.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether the list has no rows.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The row in focus; 0 in an empty list.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// The first row shown.
    pub fn top(&self) -> usize {
        self.top
    }

    /// The rows shown.
    pub fn visible(&self) -> Range<usize> {
        self.top..(self.top + self.page).min(self.len)
    }

    /// The row of the list at a row of the window.
    pub fn row_at(&self, offset: usize) -> Option<usize> {
        (offset < self.page && self.top + offset < self.len).then_some(self.top + offset)
    }

    /// Rows hidden above and below.
    pub fn hidden(&self) -> (usize, usize) {
        (self.top, self.len - self.visible().end)
    }

    /// The list has another length: the cursor stays on its row as far as there is one.
    pub fn set_len(&mut self, len: usize) {
        self.len = len;
        self.cursor = self.cursor.min(len.saturating_sub(1));
        self.settle();
    }

    /// The window has another height: the first row stays unless the cursor would leave.
    pub fn set_page(&mut self, page: usize) {
        self.page = page.max(1);
        self.settle();
    }

    /// Moves the cursor to a row. Says whether it moved.
    pub fn go(&mut self, row: usize) -> bool {
        let row = row.min(self.len.saturating_sub(1));
        let is_moved = std::mem::replace(&mut self.cursor, row) != row;
        self.settle();
        is_moved
    }

    /// Moves the cursor by rows. Says whether it moved.
    pub fn step(&mut self, by: isize) -> bool {
        self.go(self.cursor.saturating_add_signed(by))
    }

    /// Moves the cursor by pages, with a row in common. Says whether it moved.
    pub fn turn(&mut self, pages: isize) -> bool {
        self.step(pages * self.page.saturating_sub(1).max(1) as isize)
    }

    /// Scrolls without the cursor, as a wheel does; the cursor is taken along at the edge.
    pub fn scroll(&mut self, by: isize) {
        let last = self.len.saturating_sub(self.page);
        self.top = self.top.saturating_add_signed(by).min(last);
        let shown = self.visible();
        self.cursor = self.cursor.clamp(shown.start, shown.end.saturating_sub(1).max(shown.start));
    }

    /// Puts cursor and first row back where they were.
    pub fn restore(&mut self, cursor: usize, top: usize) {
        self.top = top;
        self.go(cursor);
    }

    fn settle(&mut self) {
        let page = self.page.max(1);
        let lowest = (self.cursor + 1).saturating_sub(page);
        self.top = self.top.clamp(lowest, self.cursor).min(self.len.saturating_sub(page));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_first_row_stays_when_the_height_changes() {
        let mut window = Window::new(30);
        window.set_page(10);
        window.go(15);
        assert_eq!(window.visible(), 6..16);
        window.step(-5);
        window.set_page(8);
        assert_eq!(window.visible(), 6..14);
        window.set_page(3);
        assert_eq!(window.visible(), 8..11);
        assert_eq!(window.hidden(), (8, 19));
    }

    #[test]
    fn a_list_that_shrinks_leaves_no_empty_rows() {
        let mut window = Window::new(30);
        window.set_page(10);
        window.go(29);
        window.set_len(12);
        assert_eq!((window.cursor(), window.visible()), (11, 2..12));
        window.set_len(0);
        assert_eq!((window.cursor(), window.visible()), (0, 0..0));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]
        #[test]
        fn the_cursor_is_always_shown(
            moves in prop::collection::vec((0u8..5, -9isize..40), 1..30),
        ) {
            let mut window = Window::new(20);
            for (kind, by) in moves {
                match kind {
                    0 => window.set_len(by.unsigned_abs()),
                    1 => window.set_page(by.unsigned_abs()),
                    2 => window.scroll(by),
                    3 => _ = window.turn(by.signum()),
                    _ => _ = window.step(by),
                }
                prop_assert!(window.is_empty() || window.visible().contains(&window.cursor()));
            }
        }
    }
}
