//! A disk that is only pretended. It answers as that of the runtime does, with whose merges it
//! works: at once, late, or by refusing; and others may write the file meanwhile.

use std::collections::BTreeMap;
use std::sync::Arc;

use deal_defense::app::{Draft, Effect, Msg, Rebased, Saved, ToSave};
use deal_defense::domain::Deal;
use deal_defense::runtime::disk::merges::Merges;
use deal_defense::runtime::disk::named;
use deal_defense::store::merge::Stamp;
use deal_defense::store::save::{merge_deals, replay};

use super::NOW;

/// How a disk takes a deal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    /// It is saved at once.
    #[default]
    Prompt,
    /// It waits until the disk catches up.
    Slow,
    /// It is refused.
    Refusing,
}

/// What comes of something that was asked.
pub enum Outcome {
    /// Nothing is said of it.
    Silent,
    /// The disk answers.
    Answer(Msg),
    /// It is not for the disk.
    NotMine(Effect),
}

/// The disk and the one file on it.
#[derive(Default)]
pub struct Disk {
    /// How it takes a deal.
    pub manner: Manner,
    /// Half-typed texts.
    pub drafts: BTreeMap<String, Draft>,
    /// What the program last read or wrote.
    known: Arc<Deal>,
    /// What stands in the file.
    file: Arc<Deal>,
    merges: Merges,
    /// The deal that waits.
    slot: Option<ToSave>,
}

impl Disk {
    /// The file is that of this deal.
    pub fn open(&mut self, deal: &Arc<Deal>) {
        self.known = deal.clone();
        self.file = deal.clone();
        self.merges = Merges::default();
    }

    /// Another program writes the file.
    pub fn others_write(&mut self, change: impl FnOnce(&mut Deal)) {
        change(Arc::make_mut(&mut self.file));
    }

    /// Does what is asked of it.
    pub fn take(&mut self, effect: Effect) -> Outcome {
        match effect {
            Effect::Save(save) => {
                self.slot = Some(save);
                return self.work().map_or(Outcome::Silent, Outcome::Answer);
            }
            Effect::Rebase { now, revision, taken } => {
                let (from, to) = taken.sides();
                let deal = replay(&**from, &**to, &*now, &mut stamp).ok();
                let deal = deal.map(|(deal, _)| named(Arc::new(deal)));
                let rebased = Rebased { revision, deal, taken };
                return Outcome::Answer(Msg::Rebased(Box::new(rebased)));
            }
            Effect::Draft(draft) => {
                self.drafts.insert(draft.place.clone(), draft);
            }
            Effect::Undraft(place) => {
                self.drafts.remove(&place);
            }
            other => return Outcome::NotMine(other),
        }
        Outcome::Silent
    }

    /// What waits is done after all.
    pub fn catch_up(&mut self) -> Option<Msg> {
        self.manner = Manner::Prompt;
        self.work()
    }

    fn work(&mut self) -> Option<Msg> {
        match self.manner {
            Manner::Prompt => self.slot.take().and_then(|save| self.save(&save)),
            Manner::Slow => None,
            Manner::Refusing => Some(Msg::NotSaved("на диске нет места".to_owned())),
        }
    }

    fn save(&mut self, save: &ToSave) -> Option<Msg> {
        let whole = self.merges.whole(save, &mut stamp);
        let merged = (self.file != self.known).then(|| {
            let merged = merge_deals(&*self.known, &*whole, &*self.file, &mut stamp);
            named(Arc::new(merged.expect("deals can be merged").0))
        });
        let now = merged.clone().unwrap_or_else(|| whole.clone());
        let is_news = now != self.file || merged.is_some() || save.revision != 0;
        (self.known, self.file) = (now.clone(), now);
        let merged = self.merges.note(save, whole, merged);
        let (revision, merge, time) = (save.revision, self.merges.count(), "14:02:11".to_owned());
        is_news.then(|| Msg::Saved(Saved { revision, merged, merge, time }))
    }
}

/// What a conflict is called here.
fn stamp() -> Stamp {
    Stamp { id: "conflict".to_owned(), at: NOW.to_owned() }
}
