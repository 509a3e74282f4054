//! Compares the languages: the same ids, the same variables, the plural forms each language has.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use super::Row;
use super::resolve::Resolved;

type Texts = BTreeMap<String, Resolved>;

/// Names of plural categories that only a count can choose.
const COUNTED: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// Joins both languages into rows and complains of everything that keeps them apart.
pub fn paired(ru: &Texts, en: &Texts, complaints: &mut Vec<String>) -> Vec<Row> {
    alone(ru, en, "Russian", "en", complaints);
    alone(en, ru, "English", "ru", complaints);
    let mut rows = Vec::new();
    for (id, russian) in ru {
        let Some(english) = en.get(id) else { continue };
        plurals(id, russian, &["one", "few", "many"], "Russian", complaints);
        plurals(id, english, &["one"], "English", complaints);
        let [variables, others] = [russian, english].map(|text| variables(&text.pattern));
        if variables != others {
            complaints.push(format!(
                "{} and {}: `{id}` has the variables {} in Russian and {} in English",
                russian.place,
                english.place,
                named(&variables),
                named(&others),
            ));
        }
        rows.push(Row {
            id: id.clone(),
            variables: variables.into_iter().collect(),
            ru: russian.text.clone(),
            en: english.text.clone(),
        });
    }
    rows
}

fn alone(
    texts: &Texts,
    counterpart: &Texts,
    language: &str,
    other: &str,
    complaints: &mut Vec<String>,
) {
    for (id, text) in texts.iter().filter(|(id, _)| !counterpart.contains_key(*id)) {
        let place = &text.place;
        complaints.push(format!("{place}: `{id}` is only in {language}; write it in {other}/ too"));
    }
}

fn named(variables: &BTreeSet<String>) -> String {
    let names: Vec<_> = variables.iter().map(|name| format!("${name}")).collect();
    if names.is_empty() { "(none)".into() } else { names.join(", ") }
}

fn variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    walk(pattern, &mut |expression| {
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::VariableReference { id } = inline {
            names.insert(id.name.clone());
        }
    });
    names
}

fn plurals(
    id: &str,
    text: &Resolved,
    forms: &[&str],
    language: &str,
    complaints: &mut Vec<String>,
) {
    walk(&text.pattern, &mut |expression| {
        let Expression::Select { selector, variants } = expression else {
            return;
        };
        if !counts(selector, variants) {
            return;
        }
        let has = |form: &&str| variants.iter().any(|variant| name(variant) == Some(form));
        let mut wanted = forms.to_vec();
        wanted.push("other");
        let missing: Vec<_> = wanted.iter().filter(|form| !has(form)).copied().collect();
        let foreign: Vec<_> = variants
            .iter()
            .filter_map(name)
            .filter(|name| COUNTED.contains(name) && !wanted.contains(name))
            .collect();
        let place = &text.place;
        if !missing.is_empty() {
            let missing = missing.join("] [");
            complaints.push(format!(
                "{place}: `{id}` counts without [{missing}], which {language} needs"
            ));
        }
        if !foreign.is_empty() {
            let foreign = foreign.join("] [");
            complaints
                .push(format!("{place}: `{id}` has [{foreign}], which {language} never chooses"));
        }
    });
}

/// Whether the variants are chosen by a count: a plural category says so, and so do numbers beside a
/// default that shows the count itself.
fn counts(selector: &InlineExpression<String>, variants: &[Variant<String>]) -> bool {
    if variants.iter().filter_map(name).any(|name| !COUNTED.contains(&name) && name != "other") {
        return false;
    }
    let InlineExpression::VariableReference { id } = selector else {
        return false;
    };
    let shown = |variant: &Variant<String>| variables(&variant.value).contains(&id.name);
    variants.iter().any(|variant| {
        name(variant).is_some_and(|name| COUNTED.contains(&name))
            || (variant.default && shown(variant))
    })
}

fn name(variant: &Variant<String>) -> Option<&str> {
    match &variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

fn walk(pattern: &Pattern<String>, visit: &mut impl FnMut(&Expression<String>)) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        visit(expression);
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}
