//! The tools' lines: shapes, stages, codes and rules, as the contract says.

use tonle_iso20022::{CheckOptions, Profile, Syntax, check_line, convert_line};

const BARE: &str = include_str!("../samples/pacs.008.001.08-bare.xml");
const HEADED: &str = include_str!("../samples/pacs.008.001.08-header.xml");
const RJCT: &str = include_str!("../samples/pacs.002.001.10-rjct.xml");
const ASKED: &str = include_str!("../samples/pacs.028.001.03.xml");

fn quote(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    format!("\"{}\"", escaped.replace('\r', "\\r"))
}

fn line(line: &[u8], profile: Profile, canonical: bool) -> String {
    let load = |path: &str| match path {
        "good.xml" => Ok(BARE.as_bytes().to_vec()),
        _ => Err(std::io::Error::from(std::io::ErrorKind::NotFound)),
    };
    let mut out = String::new();
    check_line(line, CheckOptions { profile, canonical }, &load, &mut out);
    assert!(!out.contains('\n'));
    out
}

fn check_as(xml: &str, profile: Profile) -> String {
    line(format!("{{\"id\":\"a\",\"xml\":{}}}", quote(xml)).as_bytes(), profile, false)
}

fn check(xml: &str) -> String {
    check_as(xml, Profile::Base)
}

/// The value of a key that stands once, as text.
fn field<'a>(answer: &'a str, key: &str) -> &'a str {
    let from =
        answer.find(&format!("\"{key}\":")).unwrap_or_else(|| panic!("{key} in {answer}")) + key.len() + 3;
    let rest = &answer[from..];
    match rest.strip_prefix('"') {
        Some(text) => text.split('"').next().expect("closed"),
        None => rest.split([',', '}']).next().expect("some"),
    }
}

#[test]
fn a_good_message_is_told_field_by_field() {
    // Protects the shape that acceptance programs compare, key by key.
    let expected = concat!(
        r#"{"id":"a","ok":true,"message":"pacs.008.001.08","root":"FIToFICstmrCdtTrf","header":null,"#,
        r#""msg_id":"LOTUS-20261124-000001","created":"2026-11-24T10:00:00.000+07:00","#,
        r#""number_of_transactions":"1","settlement_method":"CLRG","transactions":[{"#,
        r#""instr_id":"LOTUS-I-1","end_to_end_id":"HD-2026-0001","tx_id":"LOTUS-T-1","#,
        r#""uetr":"8a562c67-ca16-48ba-b074-65581be6f001","amount":{"ccy":"VND","value":"125000"},"instd_amt":null,"#,
        r#""sttlm_dt":"2026-11-24","chrg_br":"SLEV","instg_agt":"LOTUVNVX","instd_agt":"SENNVNVX","#,
        r#""dbtr_agt":"LOTUVNVX","cdtr_agt":"SENNVNVX","dbtr":"Nguyễn Thị Hoa","cdtr":"Phở Hà Nội & Co","#,
        r#""dbtr_acct":"9704990000000001","cdtr_acct":"9704980000000002","purp":"GDDS","tx_sts":null,"reason":null,"#,
        r#""vrfctn_id":null}],"warnings":[]}"#
    );
    assert_eq!(check(BARE), expected);
    let path = line(br#"{"path":"good.xml","id":"a","more":[{}]}"#, Profile::Base, false);
    assert_eq!(path, expected);
    let headed = check(HEADED);
    assert!(
        headed
            .contains(r#""header":{"version":"head.001.001.02","from":"MEKOKHPP","to":"hub","biz_msg_id":""#)
    );
    let canonical = line(format!("{{\"id\":1,\"xml\":{}}}", quote(RJCT)).as_bytes(), Profile::Base, true);
    assert!(canonical.contains(r#""tx_sts":"RJCT","reason":"AC04","#), "{canonical}");
    assert!(canonical.contains(r#""warnings":[],"json":{"AppHdr":{"@ns":"head.001.001.02","#), "{canonical}");
    assert!(check(ASKED).contains(r#""uetr":"8a562c67-ca16-48ba-b074-65581be6f001""#));
}

#[test]
fn a_bad_line_is_an_answer() {
    // Protects long runs: nothing that stands in a line ends them, and the id comes back where it can be read.
    let cases: &[(&[u8], &str, &str)] = &[
        (b"", "null", "json"),
        (b"x", "null", "json"),
        (b"\xff", "null", "encoding"),
        (b"[]", "null", "json"),
        (b"{\"id\":5}", "5", "input"),
        (b"{\"id\":5,\"xml\":\"a\",\"json\":{}}", "5", "input"),
        (b"{\"id\":5,\"xml\":7}", "5", "input"),
        (b"{\"id\":5,\"xml\":\"\\q\"}", "5", "json"),
        (b"{\"id\":5,\"xml_b64\":\"*\"}", "5", "base64"),
        (b"{\"id\":5,\"path\":\"nowhere\"}", "5", "path"),
        (b"{\"id\":5,\"json\":{\"a\":}}", "5", "json"),
        (b"{\"id\":nope,\"xml\":\"<a\"}", "null", "xml"),
    ];
    for (bytes, id, code) in cases {
        let answer = line(bytes, Profile::Base, false);
        let found =
            (field(&answer, "id"), field(&answer, "stage"), field(&answer, "code"), field(&answer, "ok"));
        assert_eq!(found, (*id, "syntax", *code, "false"), "{answer}");
    }
    let deep = format!("{{\"id\":5,\"json\":{}{}}}", "[".repeat(1_000), "]".repeat(1_000));
    let answer = line(deep.as_bytes(), Profile::Base, false);
    assert_eq!((field(&answer, "id"), field(&answer, "stage")), ("5", "security"));
    let large = format!("{{\"id\":5,\"xml\":\"<a>{}</a>\"}}", " ".repeat(1024 * 1024));
    let answer = line(large.as_bytes(), Profile::Base, false);
    assert_eq!((field(&answer, "stage"), field(&answer, "code")), ("security", "size"));
}

#[test]
fn all_ways_in_give_the_same() {
    // Protects that text, base64, JSON and JSON as text are one message.
    let mut out = String::new();
    let none = |_: &str| Err(std::io::Error::other("none"));
    convert_line(format!("{{\"id\":1,\"xml\":{}}}", quote(HEADED)).as_bytes(), Syntax::Json, &none, &mut out);
    let json = out
        .strip_prefix(r#"{"id":1,"ok":true,"json":"#)
        .and_then(|rest| rest.strip_suffix('}'))
        .expect("converted");
    let plain = check(HEADED);
    let object = line(format!("{{\"id\":\"a\",\"json\":{json}}}").as_bytes(), Profile::Base, false);
    let text = line(format!("{{\"id\":\"a\",\"json\":{}}}", quote(json)).as_bytes(), Profile::Base, false);
    assert_eq!((&object, &text), (&plain, &plain));
    let mut back = String::new();
    convert_line(format!("{{\"id\":1,\"json\":{json}}}").as_bytes(), Syntax::Xml, &none, &mut back);
    assert!(back.starts_with(
        r#"{"id":1,"ok":true,"xml":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Envelope><AppHdr xmlns"#
    ));
    let mut bad = String::new();
    convert_line(b"{\"id\":1,\"xml\":\"<a/>\"}", Syntax::Json, &none, &mut bad);
    assert_eq!((field(&bad, "stage"), field(&bad, "answer")), ("structure", "admi.002"));
}

/// Stage, code and answer after an edit of a sample.
fn refused(sample: &str, from: &str, to: &str, profile: Profile) -> (String, String, String) {
    let text = sample.replacen(from, to, 1);
    assert_ne!(text, sample, "{from}");
    let answer = check_as(&text, profile);
    assert_eq!(field(&answer, "ok"), "false", "{to}: {answer}");
    let part = |key| field(&answer, key).to_owned();
    (part("stage"), part("code"), part("answer"))
}

#[test]
fn the_rules_of_base_are_judged() {
    // Protects each rule of the contract, with the code that a bank is told.
    let transaction = {
        let (from, to) = (BARE.find("<CdtTrfTxInf>").expect("there"), BARE.find("</FIToFI").expect("there"));
        &BARE[from..to]
    };
    let twice = transaction.repeat(2);
    let other = transaction.replace("6f001", "6f002");
    let amount = "Ccy=\"VND\">125000<";
    let number = "<NbOfTxs>1</NbOfTxs>";
    let cases: &[(&str, &str, String, &str)] = &[
        (BARE, amount, "Ccy=\"VND\">125000.5<".into(), "CH20"),
        (BARE, amount, "Ccy=\"VND\">0<".into(), "AM01"),
        (BARE, amount, "Ccy=\"VNX\">1<".into(), "AM03"),
        (BARE, amount, "Ccy=\"HRK\">1<".into(), "AM03"),
        (BARE, amount, "Ccy=\"XAU\">1<".into(), "AM03"),
        (BARE, number, "<NbOfTxs>2</NbOfTxs>".into(), "AM18"),
        (BARE, number, format!("{number}<CtrlSum>125000.01</CtrlSum>"), "AM10"),
        (BARE, number, format!("{number}<TtlIntrBkSttlmAmt Ccy=\"VND\">125001</TtlIntrBkSttlmAmt>"), "AM10"),
        (BARE, number, format!("{number}<TtlIntrBkSttlmAmt Ccy=\"USD\">125000</TtlIntrBkSttlmAmt>"), "AM10"),
        (BARE, transaction, twice.clone(), "AM18"),
        (BARE, "LOTUS-I-1", "  ".into(), "CH21"),
        (BARE, "<BICFI>LOTUVNVX", "<BICFI>LOTUZZVX".into(), "RC01"),
        (BARE, "<IntrBkSttlmDt>2026-11-24", "<IntrBkSttlmDt>2026-11-22".into(), "DT01"),
        (BARE, "<IntrBkSttlmDt>2026-11-24", "<IntrBkSttlmDt>12026-11-24".into(), "DT02"),
    ];
    for (sample, from, to, code) in cases {
        let found = refused(sample, from, to, Profile::Base);
        assert_eq!(found, ("rule".into(), (*code).into(), "pacs.002".into()), "{to}");
    }
    let group = BARE.replacen(transaction, &twice, 1).replacen(number, "<NbOfTxs>2</NbOfTxs>", 1);
    assert_eq!(field(&check(&group), "code"), "AM05");
    let group = BARE.replacen(transaction, &format!("{transaction}{other}"), 1);
    let group = group.replacen(number, "<NbOfTxs>02</NbOfTxs><CtrlSum>250000.0</CtrlSum>", 1);
    assert_eq!(field(&check(&group), "ok"), "true", "{}", check(&group));
    assert_eq!(check(&group).matches("\"instr_id\"").count(), 2);
    let iban = |iban: &str| {
        let account = "<Othr>\n            <Id>9704990000000001</Id>\n          </Othr>";
        assert!(BARE.contains(account));
        check(&BARE.replacen(account, &format!("<IBAN>{iban}</IBAN>"), 1))
    };
    assert_eq!(field(&iban("GB82WEST12345698765432"), "ok"), "true");
    assert_eq!(field(&iban("GB83WEST12345698765432"), "code"), "AC01");
    for (from, to, code) in [("<Cd>AC04</Cd>", "<Prtry>x</Prtry>", "ok"), (">RJCT<", ">RJCX<", "CH16")] {
        let answer = check(&RJCT.replacen(from, to, 1));
        let found = if code == "ok" { field(&answer, "ok") } else { field(&answer, "code") };
        assert_eq!(found, if code == "ok" { "true" } else { code }, "{answer}");
    }
    let silent = RJCT.replace("<Rsn>\n          <Cd>AC04</Cd>\n        </Rsn>", "");
    assert_eq!((field(&check(&silent), "code"), field(&check(&silent), "answer")), ("CH21", "admi.002"));
}

#[test]
fn unknown_codes_are_warnings() {
    // Protects forwarding: a code of next quarter's list is no reason to refuse money.
    let answer = check(&RJCT.replacen("AC04", "ZZZZ", 1));
    assert!(
        answer.contains(r#""ok":true"#)
            && answer.contains(r#""warnings":[{"code":"CH16","path":"/Document/"#),
        "{answer}"
    );
    let answer = check(&BARE.replacen("<Cd>GDDS</Cd>", "<Cd>ZZZZ</Cd>", 1));
    assert!(answer.contains(r#""purp":"ZZZZ""#) && answer.contains("/Purp/Cd"), "{answer}");
}

#[test]
fn header_and_document_must_agree() {
    // Protects routing: a message must not have two senders or two definitions.
    let other = refused(HEADED, "<h:BICFI>MEKOKHPP", "<h:BICFI>LOTUVNVX", Profile::Base);
    assert_eq!(other, ("structure".into(), "sender".into(), "admi.002".into()));
    let eleven = HEADED.replacen("<h:BICFI>MEKOKHPP", "<h:BICFI>MEKOKHPPXXX", 1);
    assert_eq!(field(&check(&eleven), "ok"), "true");
    let (stage, code, _) =
        refused(HEADED, "<h:MsgDefIdr>pacs.008.001.08", "<h:MsgDefIdr>pacs.008.001.09", Profile::Base);
    assert_eq!((stage.as_str(), code.as_str()), ("structure", "definition"));
}

#[test]
fn profiles_add_their_own() {
    // Protects the schemes' own rules, and that they are not judged where they do not hold.
    assert_eq!(
        field(&check_as(BARE, Profile::DomesticVn), "ok"),
        "true",
        "{}",
        check_as(BARE, Profile::DomesticVn)
    );
    let dollars = BARE.replacen("Ccy=\"VND\">125000<", "Ccy=\"USD\">125000<", 1);
    assert_eq!(field(&check(&dollars), "ok"), "true");
    let cases: &[(Profile, &str, &str, &str)] = &[
        (Profile::DomesticVn, "Ccy=\"VND\"", "Ccy=\"USD\"", "AM03"),
        (Profile::DomesticKh, "Ccy=\"VND\"", "Ccy=\"VND\" ", "AM03"),
        (Profile::DomesticVn, "10:00:00.000+07:00", "10:00:00.000", "DT01"),
        (Profile::DomesticVn, "10:00:00.000+07:00", "10:00:00.0001Z", "DT01"),
        (Profile::DomesticVn, "LOTUS-I-1", "LO\u{200b}TUS", "CH16"),
        (Profile::DomesticVn, "<ChrgBr>SLEV", "<ChrgBr>SHAR", "CH16"),
        (Profile::DomesticVn, "<SttlmMtd>CLRG", "<SttlmMtd>INDA", "CH16"),
        (Profile::Cbpr, "LOTUS-I-1", "LO//TUS", "CH16"),
        (Profile::Cbpr, "LOTUS-I-1", "LOTUS/", "CH16"),
        (Profile::Nexus, "LOTUS-I-1", "LOTUS", "CH16"),
    ];
    for (profile, from, to, code) in cases {
        let (stage, found, _) = refused(BARE, from, to, *profile);
        assert_eq!((stage.as_str(), found.as_str()), ("rule", *code), "{profile:?} {to}");
    }
}
