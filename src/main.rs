//! The program: arguments in, exit code out.

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    deal_defense::cli::run(env::args_os().collect()).into()
}
