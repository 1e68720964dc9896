//! The fuzzing corpus through the codec: good inputs are taken by their profile, bad ones are refused by all.

mod common;

use std::path::{Path, PathBuf};

use tonle_iso8583::{Fields, decode, encode, encode_line, take_frame};

fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(folder);
    let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
        .expect("the corpus")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| {
            let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
            (name, std::fs::read(path).expect("a file"))
        })
        .collect();
    files.sort();
    assert!(files.len() >= 15, "the corpus is there");
    files
}

#[test]
fn messages() {
    // Protects: the corpus says what it means, so that a fuzzer starts from both sides of the border.
    let samples = common::samples();
    for (name, wire) in files("decode") {
        for profile in samples.iter() {
            match decode(profile, &wire) {
                Ok(message) => {
                    assert!(!name.starts_with("bad-"), "{name} is taken by {}", profile.name());
                    let written = encode(profile, &message.mti_text(), &Fields::from(&message));
                    assert_eq!(written.as_ref(), Ok(&wire), "{name}");
                }
                Err(fault) => assert!(!name.starts_with(profile.name()), "{name}: {fault}"),
            }
        }
    }
}

#[test]
fn frames() {
    // Protects: the same for frames, on the links with a header of their own.
    let samples = common::samples();
    for (name, wire) in files("frames") {
        for profile in samples.iter() {
            let whole = matches!(take_frame(profile, &wire), Ok(Some((_, used))) if used == wire.len());
            assert!(whole || !name.starts_with(profile.name()), "{name}");
            assert!(!whole || !name.starts_with("bad-"), "{name} is taken by {}", profile.name());
        }
    }
}

#[test]
fn requests() {
    // Protects: the same for the lines of encode.
    let samples = common::samples();
    for (name, line) in files("encode") {
        let line = String::from_utf8(line).expect("JSON");
        let answer = encode_line(&samples, &line);
        assert_eq!(answer.contains(r#""ok":true"#), !name.starts_with("bad-"), "{name}: {answer}");
    }
}
