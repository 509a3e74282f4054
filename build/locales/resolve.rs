//! Puts referenced messages and terms in place, so that each text stands on its own: one without
//! variables is finished here, and one with variables needs nothing but itself to be shown.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer, unicode};

use super::read::{Lexicon, Placed};

/// A text of one language with its references in place.
pub struct Resolved {
    pub place: String,
    pub pattern: Pattern<String>,
    /// The text itself, or, where the pattern has variables, its source from ` =` on.
    pub text: String,
}

/// Deeper than any honest chain of references: a circle.
const DEEPEST: usize = 16;

/// Resolves every message and attribute of a language.
pub fn all(lexicon: &Lexicon, complaints: &mut Vec<String>) -> BTreeMap<String, Resolved> {
    let mut resolved = BTreeMap::new();
    for (id, Placed { place, pattern }) in &lexicon.messages {
        let finished = flat(lexicon, pattern, 0).and_then(|pattern| {
            let text = match plain(&pattern) {
                Some(text) => text,
                None => source(pattern.clone())?,
            };
            Ok(Resolved { place: place.clone(), pattern, text })
        });
        match finished {
            Ok(finished) => _ = resolved.insert(id.clone(), finished),
            Err(reason) => complaints.push(format!("{place}: `{id}` {reason}")),
        }
    }
    resolved
}

fn flat(
    lexicon: &Lexicon,
    pattern: &Pattern<String>,
    depth: usize,
) -> Result<Pattern<String>, String> {
    if depth > DEEPEST {
        return Err("refers to itself by a circle of references".into());
    }
    let mut elements = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => elements.push(element.clone()),
            PatternElement::Placeable { expression } => {
                elements.extend(unfolded(lexicon, expression, depth)?);
            }
        }
    }
    Ok(Pattern { elements })
}

fn unfolded(
    lexicon: &Lexicon,
    expression: &Expression<String>,
    depth: usize,
) -> Result<Vec<PatternElement<String>>, String> {
    let kept = |expression| Ok(vec![PatternElement::Placeable { expression }]);
    let expression = match expression {
        Expression::Select { selector, variants } => {
            if !matches!(selector, InlineExpression::VariableReference { .. }) {
                return Err("selects by something other than a variable".into());
            }
            let mut variants = variants.clone();
            for variant in &mut variants {
                variant.value = flat(lexicon, &variant.value, depth)?;
            }
            return kept(Expression::Select { selector: selector.clone(), variants });
        }
        Expression::Inline(expression) => expression,
    };
    let (shelf, key) = match expression {
        InlineExpression::Placeable { expression } => return unfolded(lexicon, expression, depth),
        InlineExpression::MessageReference { id, attribute } => {
            (&lexicon.messages, key(&id.name, attribute.as_ref()))
        }
        InlineExpression::TermReference { id, attribute, arguments: None } => {
            (&lexicon.terms, key(&format!("-{}", id.name), attribute.as_ref()))
        }
        InlineExpression::TermReference { id, .. } => {
            return Err(format!("gives arguments to the term `-{}`; write two terms", id.name));
        }
        InlineExpression::FunctionReference { id, .. } => {
            return Err(format!("calls {}(); numbers and dates come in formatted", id.name));
        }
        _ => return kept(Expression::Inline(expression.clone())),
    };
    let Some(found) = shelf.get(&key) else {
        return Err(format!("refers to `{key}`, which {} does not have", lexicon.language));
    };
    Ok(flat(lexicon, &found.pattern, depth + 1)?.elements)
}

fn key(id: &str, attribute: Option<&Identifier<String>>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{}", attribute.name))
}

/// The finished text of a pattern without variables.
fn plain(pattern: &Pattern<String>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(literal) } => {
                match literal {
                    InlineExpression::StringLiteral { value } => {
                        text.push_str(&unicode::unescape_unicode_to_string(value));
                    }
                    InlineExpression::NumberLiteral { value } => text.push_str(value),
                    _ => return None,
                }
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

/// The pattern as Fluent source, tried once here so that the program can rely on it.
fn source(pattern: Pattern<String>) -> Result<String, String> {
    let message = Message {
        id: Identifier { name: "m".to_owned() },
        value: Some(pattern),
        attributes: Vec::new(),
        comment: None,
    };
    let source = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    if parser::parse_runtime(source.as_str()).is_err() {
        return Err("becomes unreadable when its references are put in place".into());
    }
    Ok(source.trim_start_matches('m').to_owned())
}
