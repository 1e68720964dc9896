//! The codecs as processes: lines in, lines out, and how they end.
#![allow(clippy::unwrap_used, reason = "a test ends at the first surprise")]

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

const PROFILES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/iso8583/profiles/samples.json");

fn tonle(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tonle"));
    command.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// The answers to these lines, and the exit code.
fn lines(words: &[&str], input: &[u8]) -> (Vec<Value>, Option<i32>) {
    let mut child = tonle(words).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // From a thread of its own, since the process answers while it reads.
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    (text.lines().map(|line| serde_json::from_str(line).unwrap()).collect(), output.status.code())
}

fn once(words: &[&str]) -> (Output, Option<Value>) {
    let output = tonle(words).stdin(Stdio::null()).output().unwrap();
    let answer = serde_json::from_slice(&output.stdout).ok();
    (output, answer)
}

/// Protects scripts that read many messages: each line has its answer in order, a bad one is an answer, and what was
/// encoded decodes to the same.
#[test]
fn iso8583_answers_each_line() {
    let fields = json!({"3": "430000", "4": "000012500000", "7": "1124031500", "11": "000042", "49": "704"});
    let item = json!({"id": 1, "profile": "sample-ascii-1987", "mti": "0200", "fields": fields});
    let (encoded, code) = lines(
        &["iso8583", "encode", "--profiles", PROFILES, "--jsonl"],
        format!("{item}\nno json\n\n{item}").as_bytes(),
    );
    assert_eq!((encoded.len(), code), (4, Some(0)));
    assert_eq!(
        (&encoded[0], &encoded[1]["ok"], &encoded[2]["ok"]),
        (&encoded[3], &json!(false), &json!(false))
    );
    let hex = encoded[0]["hex"].as_str().unwrap();
    let mut input = json!({"id": "a", "profile": "sample-ascii-1987", "hex": hex}).to_string().into_bytes();
    input.extend(b"\n\xff\xfe\n");
    let (decoded, code) = lines(&["iso8583", "decode", "--profiles", PROFILES, "--jsonl"], &input);
    assert_eq!((decoded.len(), code), (2, Some(0)));
    assert_eq!((&decoded[0]["id"], &decoded[0]["fields"]), (&json!("a"), &fields));
    assert_eq!((&decoded[1]["ok"], &decoded[1]["layer"]), (&json!(false), &json!("framing")));

    let (output, answer) =
        once(&["iso8583", "decode", "--profiles", PROFILES, "--profile", "sample-ascii-1987", hex]);
    assert_eq!((output.status.code(), &answer.unwrap()["mti"]), (Some(0), &json!("0200")));
    let (output, answer) =
        once(&["iso8583", "decode", "--profiles", PROFILES, "--profile", "sample-ascii-1987", "30"]);
    assert_eq!((output.status.code(), &answer.unwrap()["ok"]), (Some(65), &json!(false)));
}

/// A static VietQR code of an account.
const VIETQR: &str =
    "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F";

/// Protects the codes' tool: each line its answer, and what was encoded decodes to the same.
#[test]
fn qr_answers_each_line() {
    let input =
        format!("{}\n{{}}\n\u{feff}{}\n", json!({"id": 1, "payload": VIETQR}), json!({"payload": "x"}));
    let (decoded, code) = lines(&["qr", "decode", "--jsonl"], input.as_bytes());
    assert_eq!((decoded.len(), code), (3, Some(0)));
    assert_eq!(
        (&decoded[0]["scheme"], &decoded[0]["account"]["bank_bin"]),
        (&json!("vietqr"), &json!("970403"))
    );
    assert_eq!((&decoded[1]["ok"], &decoded[2]["error"]["class"]), (&json!(false), &json!("not_emv")));
    let item = json!({"id": 2, "tree": decoded[0]["tree"]});
    let (encoded, _) = lines(&["qr", "encode", "--jsonl"], item.to_string().as_bytes());
    assert_eq!(encoded[0]["payload"], json!(VIETQR));

    let (output, answer) = once(&["qr", "decode", VIETQR]);
    assert_eq!((output.status.code(), &answer.unwrap()["ok"]), (Some(0), &json!(true)));
    // The tree is shown in the order of the code.
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.find("\"38\"").unwrap() < text.find("\"53\"").unwrap(), "{text}");
    assert_eq!(once(&["qr", "decode", "000201"]).0.status.code(), Some(65));
}

/// Protects pictures: what is drawn is read again by the tool, with the scheme's frame too.
#[test]
fn qr_pictures_there_and_back() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("code.png");
    let file = file.to_str().unwrap();
    for more in [&[][..], &["--frame"]] {
        let (output, _) =
            once(&[&["qr", "render", VIETQR, "--format", "png", "--out", file][..], more].concat());
        assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
        let (output, answer) = once(&["qr", "read", file]);
        let answer = answer.unwrap();
        assert_eq!((output.status.code(), &answer["payload"]), (Some(0), &json!(VIETQR)));
        assert_eq!(answer["account"]["account_number"], json!("0011012345678"));
    }
    let (svg, _) = once(&["qr", "render", VIETQR, "--format", "svg", "--frame"]);
    assert!(String::from_utf8(svg.stdout).unwrap().contains(">VietQR</text>"));
    let (terminal, _) = once(&["qr", "render", VIETQR, "--format", "terminal"]);
    assert!(String::from_utf8(terminal.stdout).unwrap().lines().count() > 20);
    assert_eq!(once(&["qr", "read", file!()]).0.status.code(), Some(65));
    assert_eq!(once(&["qr", "render", "x", "--format", "svg", "--frame"]).0.status.code(), Some(65));
}

const SAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/iso20022/samples");

/// Protects the messages' tool: files and texts, the way to JSON and back, and refusals as answers.
#[test]
fn messages_are_checked_and_converted() {
    let path = format!("{SAMPLES}/pacs.008.001.08-header.xml");
    let xml = std::fs::read_to_string(&path).unwrap();
    let input =
        format!("{}\n{}\n{}\n", json!({"id": 1, "path": path}), json!({"id": 2, "path": "/no/file"}), "{");
    let (checked, code) = lines(&["message", "check", "--jsonl"], input.as_bytes());
    assert_eq!((checked.len(), code), (3, Some(0)));
    assert_eq!((&checked[0]["ok"], &checked[0]["message"]), (&json!(true), &json!("pacs.008.001.08")));
    assert_eq!((&checked[1]["ok"], &checked[2]["ok"]), (&json!(false), &json!(false)));

    let item = json!({"id": 3, "xml": xml}).to_string();
    let (converted, _) = lines(&["message", "convert", "--to", "json", "--jsonl"], item.as_bytes());
    let item = json!({"id": 4, "json": converted[0]["json"]}).to_string();
    let (back, _) = lines(&["message", "convert", "--to", "xml"], item.as_bytes());
    let view = |xml: &Value| {
        let item = json!({"id": 5, "xml": xml}).to_string();
        lines(&["message", "check", "--canonical"], item.as_bytes()).0.remove(0)
    };
    assert_eq!(view(&back[0]["xml"]), view(&json!(xml)));
    assert_eq!(view(&back[0]["xml"])["json"], converted[0]["json"]);

    let (output, answer) = once(&["message", "check", "--profile", "base", &path]);
    assert_eq!((output.status.code(), answer.is_some()), (Some(0), true));
    assert_eq!(once(&["message", "check", "/no/file"]).0.status.code(), Some(65));
}

/// Protects those who call the tools wrongly: exit 64 with a sentence, and nothing on standard output.
#[test]
fn wrong_words_are_64() {
    for words in [
        &["message", "check", "--profile", "nobody"][..],
        &["message", "convert"],
        &["qr", "decode"],
        &["qr", "decode", "--jsonl", VIETQR],
        &["qr", "render", VIETQR, "--format", "gif"],
        &["iso8583", "decode", "--jsonl"],
        &["iso8583", "decode", "--profiles", PROFILES],
        &["iso8583", "decode", "--profiles", "/no/such/file", "--jsonl"],
        &["iso8583", "decode", "--profiles", file!(), "--jsonl"],
        &["iso8583", "decode", "--profiles", PROFILES, "30"],
    ] {
        let (output, _) = once(words);
        assert_eq!(output.status.code(), Some(64), "{words:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{words:?}");
    }
}

/// Protects dialogues: an answer comes before the next line is written.
#[test]
fn answers_are_flushed() {
    let mut child = tonle(&["iso8583", "decode", "--profiles", PROFILES, "--jsonl"]).spawn().unwrap();
    let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    for id in 0..3 {
        stdin.write_all(format!("{{\"id\":{id}}}\n").as_bytes()).unwrap();
        let mut answer = String::new();
        stdout.read_line(&mut answer).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&answer).unwrap()["id"], json!(id));
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
