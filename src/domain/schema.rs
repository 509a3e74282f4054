//! The JSON Schema of a deal file. It is made from the types that read the file by the test below and
//! ships as a file, so that the program does not carry what makes it.

/// The JSON Schema (2020-12) of a deal file.
pub const SCHEMA: &str = include_str!("../../assets/schema/deal.schema.json");

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use chrono::{DateTime, FixedOffset, NaiveDate};
    use rust_decimal::Decimal;
    use schemars::generate::SchemaSettings;
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::*;
    use crate::domain::choice::{Choice, Pick, Picks, UNKNOWN};
    use crate::domain::deal::Raw;
    use crate::domain::known::Atom;
    use crate::domain::{Deal, Id, Known, Money};

    /// The schema of a value that stands in a file as one text, number or small object.
    trait Described {
        fn schema() -> Schema;
    }

    macro_rules! described {
        ($($type:ty => $schema:tt;)+) => {$(
            impl Described for $type {
                fn schema() -> Schema {
                    json_schema!($schema)
                }
            }
        )+};
    }

    described! {
        String => { "type": "string" };
        Id => { "type": "string" };
        NaiveDate => { "type": "string", "format": "date" };
        DateTime<FixedOffset> => { "type": "string", "format": "date-time" };
        Decimal => { "type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$" };
        u32 => { "type": "integer", "minimum": 0 };
        bool => { "type": "boolean" };
        Money => {
            "type": "object",
            "properties": {
                "amount": { "type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$" },
                "currency": { "type": "string", "pattern": "^[A-Z]{3}$" }
            },
            "required": ["amount", "currency"]
        };
    }

    /// Declares the schema of a type that stands inline.
    macro_rules! inline {
        ($([$($bound:tt)*] $type:ty = $name:expr => $schema:expr;)+) => {$(
            impl<$($bound)*> JsonSchema for $type {
                fn inline_schema() -> bool {
                    true
                }

                fn schema_name() -> Cow<'static, str> {
                    $name.into()
                }

                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    $schema
                }
            }
        )+};
    }

    fn words<T: Choice>() -> Vec<&'static str> {
        let mut words = T::WORDS.to_vec();
        words.push(UNKNOWN);
        words
    }

    inline! {
        [] Id = "Id" => json_schema!({ "type": "string", "minLength": 1 });
        [] Raw = "Raw" => json_schema!({ "type": "object" });
        [T: Atom + Described] Known<T> = format!("Known {}", T::EXPECTED) => {
            let value = T::schema();
            json_schema!({ "anyOf": [value, {
                "type": "object",
                "properties": { "unknown": { "const": true } },
                "required": ["unknown"]
            }] })
        };
        [T: Choice] Pick<T> = T::NAME => json_schema!({ "type": "string", "enum": words::<T>() });
        [T: Choice] Picks<T> = format!("{} list", T::NAME) => json_schema!({
            "type": "array", "items": { "type": "string", "enum": words::<T>() }
        });
    }

    #[test]
    fn the_schema_that_ships_is_the_one_of_the_types() {
        let generator = SchemaSettings::draft2020_12().into_generator();
        let mut schema = generator.into_root_schema_for::<Deal>();
        schema.insert("title".into(), "deal-defense".into());
        schema.insert("description".into(), "A deal: the whole of what one file holds.".into());
        let text = format!("{:#}\n", schema.to_value());
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            std::fs::write("assets/schema/deal.schema.json", &text).unwrap();
            return;
        }
        assert_eq!(text, SCHEMA, "run the test again with UPDATE_SCHEMA=1");
    }
}
