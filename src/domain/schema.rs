//! The JSON Schema of a deal file, made from the types that read it.

use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::Deal;

/// The JSON Schema (2020-12) of a deal file.
pub fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<Deal>();
    schema.insert("title".into(), "deal-defense".into());
    schema.insert("description".into(), "A deal: the whole of what one file holds.".into());
    schema.to_value()
}
