//! The program: arguments in, exit code out.

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().collect();
    deal_defense::cli::run(&arguments).into()
}
