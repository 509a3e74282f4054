//! Finding things in a method by the numbers and words that a deal file names them with.

use super::{Agenda, AgendaPhase, Both, Method, Pattern, Stage, StageControl, TargetTask, Titled};
use crate::domain::choice::{Choice, Pick};
use crate::domain::deal::Architecture;

impl Method {
    /// The stage of a number.
    pub fn stage(&self, number: u32) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.number == number)
    }

    /// The target task of a number, those of every architecture included.
    pub fn task(&self, number: &str) -> Option<&TargetTask> {
        let own = self.architectures.iter().flat_map(|it| &it.tasks);
        let staged = self.stages.iter().flat_map(|it| &it.tasks);
        staged.chain(own).find(|task| &*task.id == number)
    }

    /// The target task of a number, where it is valid for deals of this architecture.
    pub fn task_for(&self, architecture: Pick<Architecture>, number: &str) -> Option<&TargetTask> {
        self.tasks_for(architecture).find(|task| &*task.id == number)
    }

    /// The target tasks of deals of this architecture: those of the stages, then its own.
    pub fn tasks_for(&self, architecture: Pick<Architecture>) -> impl Iterator<Item = &TargetTask> {
        let own = self.architecture(architecture).map(|it| &it.tasks);
        let staged = self.stages.iter().flat_map(|it| &it.tasks);
        staged.chain(own.into_iter().flatten())
    }

    /// The target tasks of one stage for deals of this architecture.
    pub fn tasks_of_stage(
        &self,
        architecture: Pick<Architecture>,
        stage: u32,
    ) -> impl Iterator<Item = &TargetTask> {
        self.tasks_for(architecture).filter(move |task| task.stage == stage)
    }

    /// The check point of an id such as `6.3-1`: the number of its task and its place.
    pub fn check(&self, id: &str) -> Option<&Both> {
        let (number, place) = id.rsplit_once('-')?;
        let place: usize = place.parse().ok()?;
        self.task(number)?.checks.get(place.checked_sub(1)?)
    }

    /// The architecture of a deal.
    pub fn architecture(&self, architecture: Pick<Architecture>) -> Option<&Pattern> {
        let word = architecture.get()?.word();
        self.architectures.iter().find(|it| &*it.id == word)
    }

    /// The control of an id such as `6-1`.
    pub fn control(&self, id: &str) -> Option<&StageControl> {
        self.stages.iter().flat_map(|stage| &stage.controls).find(|it| &*it.id == id)
    }

    /// The typical error of an id such as `6-a`.
    pub fn error(&self, id: &str) -> Option<&Titled> {
        find(self.stages.iter().flat_map(|stage| &stage.errors), id)
    }

    /// The tool of an id such as `6-t1`.
    pub fn tool(&self, id: &str) -> Option<&Titled> {
        find(self.stages.iter().flat_map(|stage| &stage.tools), id)
    }

    /// The agenda of a kind of session.
    pub fn agenda(&self, kind: &str) -> Option<&Agenda> {
        self.sessions.iter().find(|it| &*it.kind == kind)
    }

    /// A phase of a kind of session.
    pub fn phase(&self, kind: &str, id: &str) -> Option<&AgendaPhase> {
        self.agenda(kind)?.phases.iter().find(|phase| &*phase.id == id)
    }

    /// What is asked of a voice of the round: a function's prompt, else a role's.
    pub fn prompt(&self, voice: &str) -> Option<&Both> {
        let function = self.functions.iter().find(|it| &*it.id == voice);
        function.map(|it| &it.prompt).or_else(|| {
            let role = self.roles.iter().find(|it| &*it.id == voice)?;
            role.prompt.as_ref()
        })
    }

    /// Writes into each task of a stage the number of its stage.
    pub fn number_tasks(&mut self) {
        for stage in &mut self.stages {
            for task in &mut stage.tasks {
                task.stage = stage.number;
            }
        }
    }
}

impl TargetTask {
    /// Its check points, each with its id.
    pub fn check_points(&self) -> impl Iterator<Item = (String, &Both)> {
        self.checks.iter().enumerate().map(|(at, it)| (format!("{}-{}", self.id, at + 1), it))
    }
}

fn find<'a>(mut list: impl Iterator<Item = &'a Titled>, id: &str) -> Option<&'a Titled> {
    list.find(|it| &*it.id == id)
}
