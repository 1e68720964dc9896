//! Development tool: published schemas in, the validator's static tables out.
//!
//! `cargo run -p tonle-iso20022 --bin iso20022-tables -- shared/iso20022/schemas/*.xsd > shared/iso20022/src/generated/tables.rs`
//! A schema that uses a construct unknown here is refused by name (exit 65); nothing is written then.

mod emit;
mod pattern;
mod xsd;

use std::io::Write as _;
use std::process::ExitCode;

fn generate(paths: &[String]) -> Result<String, String> {
    let mut schemas = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(path).map_err(|fault| format!("{path}: {fault}"))?;
        schemas.push(xsd::read(&text).map_err(|fault| format!("{path}: {fault}"))?);
    }
    emit::emit(&mut schemas).map_err(|fault| fault.to_string())
}

fn main() -> ExitCode {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    if paths.is_empty() {
        eprintln!("iso20022-tables SCHEMA.xsd...");
        return ExitCode::from(64);
    }
    match generate(&paths) {
        Ok(text) if std::io::stdout().write_all(text.as_bytes()).is_ok() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(75),
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::from(65)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn committed_tables_are_those_of_the_committed_schemas() {
        // Protects against tables edited by hand and against a schema added without running the generator.
        let root = env!("CARGO_MANIFEST_DIR");
        let directory = std::fs::read_dir(format!("{root}/schemas")).expect("the schemas are in the package");
        let mut paths: Vec<String> = directory
            .map(|entry| entry.expect("readable").path().to_string_lossy().into_owned())
            .filter(|path| path.ends_with(".xsd"))
            .collect();
        paths.sort();
        let committed =
            std::fs::read_to_string(format!("{root}/src/generated/tables.rs")).expect("committed");
        assert!(generate(&paths).expect("the schemas are supported") == committed, "run the generator again");
    }

    #[test]
    fn an_unknown_construct_is_refused_by_name() {
        // Protects against a schema that is taken half understood.
        let schema = r###"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
            targetNamespace="urn:iso:std:iso:20022:tech:xsd:test.001.001.01"><xs:element name="Document" type="D"/><xs:complexType name="D">
            <xs:all/></xs:complexType></xs:schema>"###;
        let fault = xsd::read(schema).expect_err("xs:all is not supported").to_string();
        assert_eq!(fault, "`complexType/all` is not supported");
    }
}
