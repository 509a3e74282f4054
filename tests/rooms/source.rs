//! The sources of the program, read as tokens: what is compiled for people, without what is
//! compiled for tests.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A file of the program.
pub struct Source {
    /// Its path from the project's root, with `/`.
    pub path: String,
    /// Its place in the tree of modules: `["ui", "widget", "text"]`.
    pub module: Vec<String>,
    /// Its tokens in order, groups opened up, docs and tests left out.
    pub tokens: Vec<Token>,
}

/// A token and its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// A name, a sign, a bracket or a literal as it is written.
    pub text: String,
    /// From 1.
    pub line: usize,
}

impl Source {
    /// A file's text as the program's part of it.
    pub fn read(path: &str, module: &[&str], text: &str) -> Self {
        let stream = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut tokens = Vec::new();
        flatten(shipped(stream), &mut tokens);
        let module = module.iter().map(|name| (*name).to_owned()).collect();
        Self { path: path.to_owned(), module, tokens }
    }
}

/// Every file that the program is compiled from, on whatever system.
pub fn all() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for start in ["src/lib.rs", "src/main.rs"] {
        follow(root, Path::new(start), Path::new("src"), &[], &mut found);
    }
    found
}

/// Reads a file and the modules it names. `inner` is the folder where those lie.
fn follow(root: &Path, file: &Path, inner: &Path, module: &[&str], found: &mut Vec<Source>) {
    let path = file.to_string_lossy().replace('\\', "/");
    let text =
        fs::read_to_string(root.join(file)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let source = Source::read(&path, module, &text);
    let named = source.modules();
    found.push(source);
    for Named { name, path } in named {
        let child: Vec<&str> = module.iter().copied().chain([name.as_str()]).collect();
        let beside = file.parent().unwrap_or(Path::new(""));
        let candidates: [PathBuf; 2] = match path {
            Some(path) => [beside.join(&path), beside.join(&path)],
            None => [inner.join(format!("{name}.rs")), inner.join(&name).join("mod.rs")],
        };
        let file = candidates.into_iter().find(|it| root.join(it).exists());
        let file = file.unwrap_or_else(|| panic!("mod {name} of {}", inner.display()));
        follow(root, &file, &inner.join(&name), &child, found);
    }
}

/// A module that lies in a file of its own, with the path it was given.
struct Named {
    name: String,
    path: Option<String>,
}

impl Source {
    fn modules(&self) -> Vec<Named> {
        let text = |at: usize| self.tokens.get(at).map_or("", |token| token.text.as_str());
        let mut path = None;
        let mut named = Vec::new();
        for at in 0..self.tokens.len() {
            match text(at) {
                "path" if text(at + 1) == "=" && text(at.wrapping_sub(1)) == "[" => {
                    path = Some(text(at + 2).trim_matches('"').to_owned());
                }
                "mod" if text(at + 2) == ";" => {
                    named.push(Named { name: text(at + 1).to_owned(), path: path.take() });
                }
                _ => {}
            }
        }
        named
    }
}

/// The tokens without docs and without what is only compiled for tests.
fn shipped(stream: TokenStream) -> Vec<TokenTree> {
    let mut kept = Vec::new();
    let mut trees = stream.into_iter().peekable();
    while let Some(tree) = trees.next() {
        let attribute = match (&tree, trees.peek()) {
            (TokenTree::Punct(sign), Some(TokenTree::Punct(next)))
                if sign.as_char() == '#' && next.as_char() == '!' =>
            {
                trees.next();
                trees.peek().and_then(attribute_of)
            }
            (TokenTree::Punct(sign), Some(next)) if sign.as_char() == '#' => attribute_of(next),
            _ => None,
        };
        let Some(attribute) = attribute else {
            kept.push(opened(tree));
            continue;
        };
        let group = trees.next();
        if is_for_tests(&attribute) {
            for tree in trees.by_ref() {
                let ends = match &tree {
                    TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                    TokenTree::Punct(sign) => sign.as_char() == ';',
                    _ => false,
                };
                if ends {
                    break;
                }
            }
        } else if !attribute.starts_with("doc") {
            kept.extend([tree].into_iter().chain(group));
        }
    }
    kept
}

/// What stands in the brackets of an attribute.
fn attribute_of(tree: &TokenTree) -> Option<String> {
    match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            Some(group.stream().to_string().replace(' ', ""))
        }
        _ => None,
    }
}

fn is_for_tests(attribute: &str) -> bool {
    attribute == "test" || attribute == "cfg(test)" || attribute.starts_with("cfg(all(test")
}

/// The tree with its inside cleared in the same way.
fn opened(tree: TokenTree) -> TokenTree {
    let TokenTree::Group(group) = tree else { return tree };
    let mut cleared = Group::new(group.delimiter(), shipped(group.stream()).into_iter().collect());
    cleared.set_span(group.span());
    TokenTree::Group(cleared)
}

fn flatten(trees: impl IntoIterator<Item = TokenTree>, tokens: &mut Vec<Token>) {
    let mut push = |text: String, line: usize| tokens.push(Token { text, line });
    let mut inner = Vec::new();
    for tree in trees {
        let line = tree.span().start().line;
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                push(open.to_owned(), line);
                inner.clear();
                flatten(group.stream(), &mut inner);
                inner.drain(..).for_each(|token| push(token.text, token.line));
                push(close.to_owned(), line);
            }
            other => push(other.to_string(), line),
        }
    }
}
