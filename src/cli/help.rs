//! The help in the user's language: the shape comes from the declared arguments, every word from
//! the catalogue.

use std::borrow::Cow;
use std::fmt::Write as _;

use clap::{Arg, Command, CommandFactory as _};

use super::args::Line;
use crate::l10n::Texts;

/// The command line as it speaks this language.
pub fn command(texts: Texts) -> Command {
    let command = Line::command();
    let main = page(&command, "cli", texts);
    command.help_template(main).mut_args(|arg| spoken(arg, "cli", texts)).mut_subcommands(|task| {
        let id = format!("cli-{}", task.get_name());
        let own = page(&task, &id, texts);
        task.about(texts.text(&id).into_owned())
            .help_template(own)
            .mut_args(|arg| spoken(arg, &id, texts))
    })
}

/// The help of an argument: the command's own words, else those that every command shares.
fn spoken(arg: Arg, command: &str, texts: Texts) -> Arg {
    let name = arg.get_id().as_str().replace('_', "-");
    let own = format!("{command}-{name}");
    let id = if texts.has(&own) { own } else { format!("cli-arg-{name}") };
    let arg = arg.help(texts.text(&id).into_owned());
    let value = format!("cli-value-{name}");
    match texts.has(&value).then(|| texts.text(&value)) {
        // What can stand there is part of the help, in words.
        Some(Cow::Borrowed(word)) => {
            arg.value_name(word).hide_possible_values(true).hide_default_value(true)
        }
        _ => arg,
    }
}

/// The parts of a help page that this command has.
fn page(command: &Command, id: &str, texts: Texts) -> String {
    let say = |id: &str| texts.text(id);
    let mut page = format!("{}\n\n{}:\n", say(id), say("cli-heading-usage"));
    for line in texts.attr(id, "usage").lines() {
        let _ = writeln!(page, "  {line}");
    }
    let mut part = |heading: &str, tag: &str| {
        let _ = write!(page, "\n{}:\n{tag}\n", say(heading));
    };
    if command.has_subcommands() {
        part("cli-heading-tasks", "{subcommands}");
    }
    if command.get_positionals().next().is_some() {
        part("cli-heading-arguments", "{positionals}");
    }
    part("cli-heading-options", "{options}");
    page
}
