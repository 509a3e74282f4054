//! Paths as they are written in code, `use` trees spread out: `std::{env, fs}` is two.

use super::source::{Source, Token};

/// A path and where it stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Path {
    /// Its names.
    pub names: Vec<String>,
    /// The line of its last name.
    pub line: usize,
}

impl Path {
    /// Whether it begins with these names: `std::os`.
    pub fn begins(&self, with: &str) -> bool {
        let mut names = self.names.iter();
        with.split("::").all(|name| names.next().is_some_and(|own| own == name))
    }

    /// Whether one of its names is this.
    pub fn has(&self, name: &str) -> bool {
        self.names.iter().any(|own| own == name)
    }

    /// The path from the root of the crate, where it says so: by `crate`, or by as many `super` as
    /// lead there.
    pub fn below_root(&self, module: &[String]) -> Option<&[String]> {
        let first = self.names.first()?;
        if first == "crate" || first == "deal_defense" {
            return Some(&self.names[1..]);
        }
        let up = self.names.iter().take_while(|name| *name == "super").count();
        (up > 0 && up >= module.len()).then(|| &self.names[up..])
    }
}

/// Every path of a file.
pub fn paths(source: &Source) -> Vec<Path> {
    let tokens = &source.tokens;
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        at = if is_name(&tokens[at]) { path(tokens, at, &[], &mut found) } else { at + 1 };
    }
    found
}

/// Reads a path from its first name on; says where it ends.
fn path(tokens: &[Token], start: usize, before: &[String], found: &mut Vec<Path>) -> usize {
    let mut names = before.to_vec();
    names.push(tokens[start].text.clone());
    let mut at = start + 1;
    while is(tokens, at, ":") && is(tokens, at + 1, ":") {
        match tokens.get(at + 2) {
            Some(next) if is_name(next) => {
                names.push(next.text.clone());
                at += 3;
            }
            Some(next) if next.text == "{" => return tree(tokens, at + 3, &names, found),
            _ => break,
        }
    }
    found.push(Path { names, line: tokens[at - 1].line });
    at
}

/// Reads the branches of a `use` tree up to its closing brace.
fn tree(tokens: &[Token], start: usize, before: &[String], found: &mut Vec<Path>) -> usize {
    let mut at = start;
    while at < tokens.len() && !is(tokens, at, "}") {
        at = if is_name(&tokens[at]) { path(tokens, at, before, found) } else { at + 1 };
    }
    at + 1
}

fn is(tokens: &[Token], at: usize, text: &str) -> bool {
    tokens.get(at).is_some_and(|token| token.text == text)
}

fn is_name(token: &Token) -> bool {
    token.text.starts_with(|sign: char| sign.is_alphabetic() || sign == '_')
        && !token.text.contains(['"', '\''])
}
