//! Development tool: published schemas and code sets in, the validator's static tables out.
//!
//! `cargo run -p tonle-iso20022 --bin iso20022-tables -- shared/iso20022 > shared/iso20022/src/generated/tables.rs`
//! The directory holds `schemas/*.xsd` and `codes/*.txt`. A schema that uses a construct unknown here is refused by name
//! (exit 65); nothing is written then.

mod emit;
mod pattern;
mod xsd;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The files of a directory with this extension, in order.
fn files(directory: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let fault = |fault: std::io::Error| format!("{}: {fault}", directory.display());
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(directory).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        if path.extension().is_some_and(|found| found == extension) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn generate(package: &Path) -> Result<String, String> {
    let read = |path: &Path| std::fs::read_to_string(path).map_err(|f| format!("{}: {f}", path.display()));
    let mut schemas = Vec::new();
    for path in files(&package.join("schemas"), "xsd")? {
        schemas.push(xsd::read(&read(&path)?).map_err(|fault| format!("{}: {fault}", path.display()))?);
    }
    let mut sets = emit::CodeSets::new();
    for path in files(&package.join("codes"), "txt")? {
        for line in read(&path)?.lines().filter(|line| !line.starts_with('#')) {
            let mut words = line.split(' ').map(str::to_owned);
            let Some(name) = words.next() else { continue };
            let mut codes: Vec<String> = words.collect();
            codes.sort();
            sets.insert(name, codes);
        }
    }
    emit::emit(&mut schemas, &sets).map_err(|fault| fault.to_string())
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [package] = arguments.as_slice() else {
        eprintln!("iso20022-tables PACKAGE-DIRECTORY");
        return ExitCode::from(64);
    };
    match generate(Path::new(package)) {
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
        let committed =
            std::fs::read_to_string(format!("{root}/src/generated/tables.rs")).expect("committed");
        assert!(
            generate(Path::new(root)).expect("the schemas are supported") == committed,
            "run the generator again"
        );
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
