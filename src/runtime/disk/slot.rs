//! What waits for the disk, and what is next.
//!
//! A deal to be saved stands in a slot of one: a newer deal takes the place of an older one that
//! was not begun yet. Drafts are gathered for a moment. What belongs to one file is done before
//! another is opened.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use super::Job;
use crate::app::{Draft, ToSave};

/// How long drafts are gathered before they are written.
const GATHER: Duration = Duration::from_millis(400);

/// Half-typed texts by their places; none for one that is forgotten.
pub type Texts = HashMap<String, Option<Draft>>;

/// Something for the disk to do.
pub enum Work {
    /// Save a deal.
    Save(ToSave),
    /// Keep half-typed texts, or forget them.
    Drafts(Texts),
    /// Something else.
    Job(Job),
}

/// What waits.
#[derive(Default)]
pub struct Slot {
    save: Option<ToSave>,
    drafts: Texts,
    gather_until: Option<Instant>,
    /// What is done in the order in which it came.
    line: VecDeque<Work>,
}

impl Slot {
    /// A deal to be saved.
    pub fn save(&mut self, save: ToSave) {
        self.save = Some(save);
    }

    /// A half-typed text to be kept, or to be forgotten.
    pub fn draft(&mut self, place: String, draft: Option<Draft>, now: Instant) {
        self.drafts.insert(place, draft);
        self.gather_until.get_or_insert(now + GATHER);
    }

    /// Something else. What waits for the file that is open is done before another is opened.
    pub fn ask(&mut self, job: Job) {
        if job.opens() {
            self.line.extend(self.save.take().map(Work::Save));
            let drafts = self.take_drafts();
            self.line.extend(drafts);
        }
        self.line.push_back(Work::Job(job));
    }

    /// What is next. A save goes before all that does not open another file.
    pub fn next(&mut self, now: Instant) -> Option<Work> {
        let another = self.line.iter().any(|work| matches!(work, Work::Job(job) if job.opens()));
        if !another && let Some(save) = self.save.take() {
            return Some(Work::Save(save));
        }
        if let Some(work) = self.line.pop_front() {
            return Some(work);
        }
        let due = self.gather_until.is_some_and(|until| until <= now);
        if due { self.take_drafts() } else { None }
    }

    /// What is still to be written into the file that is open.
    pub fn last(&mut self) -> Vec<Work> {
        let mut all = Vec::new();
        while let Some(work) = self.line.pop_front() {
            match work {
                Work::Job(job) if job.opens() => return all,
                Work::Job(_) => {}
                work => all.push(work),
            }
        }
        all.extend(self.take_drafts());
        all.extend(self.save.take().map(Work::Save));
        all
    }

    /// Until when drafts are gathered.
    pub fn gathers_until(&self) -> Option<Instant> {
        self.gather_until
    }

    /// No more drafts are waited for.
    pub fn hurry(&mut self, now: Instant) {
        self.gather_until = self.gather_until.map(|_| now);
    }

    /// Whether nothing waits.
    pub fn is_empty(&self) -> bool {
        self.save.is_none() && self.drafts.is_empty() && self.line.is_empty()
    }

    fn take_drafts(&mut self) -> Option<Work> {
        self.gather_until = None;
        let drafts = std::mem::take(&mut self.drafts);
        (!drafts.is_empty()).then_some(Work::Drafts(drafts))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn save(revision: u64) -> ToSave {
        ToSave { deal: Arc::default(), revision, merge: 0 }
    }

    fn opening() -> Job {
        Job::Open("b.json".into())
    }

    /// What is done, a word each.
    fn order(mut slot: Slot) -> Vec<String> {
        let now = Instant::now();
        std::iter::from_fn(|| slot.next(now))
            .map(|work| match work {
                Work::Save(save) => format!("save {}", save.revision),
                Work::Drafts(texts) => texts.into_keys().collect(),
                Work::Job(job) if job.opens() => "open".to_owned(),
                Work::Job(_) => "job".to_owned(),
            })
            .collect()
    }

    #[test]
    fn only_the_newest_deal_is_saved_and_before_other_things() {
        let mut slot = Slot::default();
        slot.ask(Job::Recent);
        slot.save(save(1));
        slot.save(save(2));
        assert_eq!(order(slot), ["save 2", "job"]);
    }

    #[test]
    fn what_belongs_to_a_file_is_written_before_another_is_opened() {
        let mut slot = Slot::default();
        slot.draft("worry".into(), None, Instant::now());
        slot.save(save(1));
        slot.ask(opening());
        slot.save(save(0));
        assert_eq!(order(slot), ["save 1", "worry", "open", "save 0"]);
    }

    #[test]
    fn drafts_are_gathered_for_a_moment() {
        let mut slot = Slot::default();
        let now = Instant::now();
        slot.draft("worry".into(), None, now);
        assert!(slot.next(now).is_none());
        assert!(slot.next(now + GATHER).is_some());
        assert!(slot.is_empty());
    }

    #[test]
    fn the_last_writing_stops_where_another_file_would_be_opened() {
        let mut slot = Slot::default();
        slot.save(save(1));
        slot.ask(opening());
        slot.save(save(2));
        let last: Vec<u64> = slot
            .last()
            .into_iter()
            .filter_map(|work| match work {
                Work::Save(save) => Some(save.revision),
                _ => None,
            })
            .collect();
        assert_eq!(last, [1]);
    }
}
