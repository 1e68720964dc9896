//! The JSON form: strict, lossless, and read to the same content as the XML.

use tonle_iso20022::{
    Stage, Syntax, credit_transfer, first_difference, parse, parse_any, parse_json, splice,
};

const BARE: &str = include_str!("../samples/pacs.008.001.08-bare.xml");
const HEADED: &str = include_str!("../samples/pacs.008.001.08-header.xml");
const SUPPLEMENTARY: &str = include_str!("../samples/pacs.008.001.08-supplementary.xml");

fn json(xml: &str) -> String {
    parse(xml.as_bytes()).expect("valid").to_json()
}

#[test]
fn the_form_is_that_of_the_contract() {
    // Protects the shapes that banks program against: names, arrays, amounts, namespace.
    let text = json(HEADED);
    for piece in [
        r#"{"AppHdr":{"@ns":"head.001.001.02","Fr":{"FIId":{"#,
        r#","Document":{"@ns":"pacs.008.001.08","FIToFICstmrCdtTrf":{"GrpHdr":{"#,
        r#""CdtTrfTxInf":[{"PmtId":{"#,
        r#""IntrBkSttlmAmt":{"Ccy":"KHR","amt":"410000.50"}"#,
    ] {
        assert!(text.contains(piece), "{piece} in {text}");
    }
    let message = parse_json(text.as_bytes()).expect("valid");
    assert_eq!(message.syntax(), Syntax::Json);
    let original = parse(HEADED.as_bytes()).expect("valid");
    assert_eq!(message.content_hash(), original.content_hash());
    assert_eq!((message.header(), first_difference(&original, &message)), (original.header(), None));
    assert_eq!(credit_transfer(&message), credit_transfer(&original));
    let either = [text.as_bytes(), HEADED.as_bytes()].map(|bytes| parse_any(bytes).expect("valid").syntax());
    assert_eq!(either, [Syntax::Json, Syntax::Xml]);
}

#[test]
fn keys_may_come_in_any_order() {
    // Protects banks whose JSON libraries sort: an object has no order, the content is the same.
    let text = json(BARE);
    let moved = text.replacen(r#""MsgId":"LOTUS-20261124-000001","#, "", 1);
    let moved =
        moved.replacen(r#""GrpHdr":{"#, r#""GrpHdr":{"NbOfTxs":"1","MsgId":"LOTUS-20261124-000001","#, 1);
    let moved = moved.replacen(r#","NbOfTxs":"1","SttlmInf""#, r#","SttlmInf""#, 1);
    assert_ne!(moved, text);
    let (one, other) =
        (parse_json(text.as_bytes()).expect("valid"), parse_json(moved.as_bytes()).expect("valid"));
    assert_eq!(one.content_hash(), other.content_hash());
}

#[test]
fn what_is_not_the_form_is_refused() {
    // Protects strictness: a message must have one meaning, and numbers lose digits elsewhere.
    let text = json(BARE);
    let amount = r#"{"Ccy":"VND","amt":"125000"}"#;
    assert!(text.contains(amount));
    let cases = [
        (amount, r#"{"Ccy":"VND","amt":125000}"#, Stage::Schema, "type"),
        (amount, "125000", Stage::Schema, "type"),
        (amount, r#"{"amt":"125000"}"#, Stage::Schema, "missing"),
        (amount, r#"{"Ccy":"VND"}"#, Stage::Schema, "missing"),
        (amount, r#"{"Ccy":"VND","amt":"1","amt":"1"}"#, Stage::Syntax, "duplicate"),
        (amount, r#"{"Ccy":"VND","amt":"1","x":"1"}"#, Stage::Schema, "attribute"),
        (amount, r#"{"Ccy":"VND","amt":"1e3"}"#, Stage::Schema, "type"),
        (r#""CdtTrfTxInf":[{"#, r#""CdtTrfTxInf":{"#, Stage::Syntax, "json"),
        (r#""MsgId":"LOTUS-20261124-000001""#, r#""MsgId":1"#, Stage::Schema, "type"),
        (r#""MsgId":"LOTUS-20261124-000001""#, r#""MsgId":null"#, Stage::Schema, "type"),
        (r#""MsgId":"LOTUS-20261124-000001""#, r#""MsgId":["x"]"#, Stage::Schema, "type"),
        (r#""MsgId":"LOTUS-20261124-000001""#, r#""MsgId":"x","MsgId":"x""#, Stage::Syntax, "duplicate"),
        (r#""MsgId":"LOTUS-20261124-000001""#, r#""Msg\u0049d":"x","Nope":"x""#, Stage::Schema, "element"),
        (r#""MsgId":"LOTUS-20261124-000001","#, "", Stage::Schema, "missing"),
        (r#""@ns":"pacs.008.001.08","#, "", Stage::Schema, "namespace"),
        (r#""@ns":"pacs.008.001.08""#, r#""@ns":"pacs.008.001.99""#, Stage::Unsupported, "version"),
        (r#""@ns":"pacs.008.001.08""#, r#""@ns":"x""#, Stage::Schema, "namespace"),
        (
            r#""@ns":"pacs.008.001.08""#,
            r#""@ns":"pacs.008.001.08","@ns":"pacs.008.001.08""#,
            Stage::Syntax,
            "duplicate",
        ),
        (r#"{"Document":"#, r#"{"X":1,"Document":"#, Stage::Structure, "envelope"),
        (r#"{"Document":"#, r#"{"AppHdr":"#, Stage::Structure, "document"),
    ];
    for (from, to, stage, code) in cases {
        let other = text.replacen(from, to, 1);
        assert_ne!(other, text, "{from}");
        let fault = parse_json(other.as_bytes()).expect_err(to);
        assert_eq!((fault.stage, fault.code), (stage, code), "{to}: {fault}");
    }
    for (bad, stage) in
        [("", Stage::Syntax), ("[]", Stage::Structure), ("{}", Stage::Structure), ("\u{1}", Stage::Syntax)]
    {
        assert_eq!(parse_json(bad.as_bytes()).expect_err(bad).stage, stage);
    }
    let fault = parse_json("[".repeat(100).as_bytes()).expect_err("deep");
    assert_eq!((fault.stage, fault.code), (Stage::Security, "depth"));
}

#[test]
fn places_are_those_of_the_json() {
    // Protects the line and column that a bank is told.
    let text = json(BARE).replacen(r#""MsgId":"LOTUS-20261124-000001""#, "\n\"MsgId\":7", 1);
    let fault = parse_json(text.as_bytes()).expect_err("a number");
    assert_eq!(
        (fault.path.as_str(), fault.line, fault.column),
        ("/Document/FIToFICstmrCdtTrf/GrpHdr/MsgId", 2, 9)
    );
}

#[test]
fn content_of_others_is_one_text() {
    // Protects supplementary data: kept whatever it is, and on its own wherever its namespaces were declared.
    let original = parse(SUPPLEMENTARY.as_bytes()).expect("valid");
    let text = original.to_json();
    let back = parse_json(text.as_bytes()).expect("valid");
    assert_eq!(first_difference(&original, &back), None);
    assert_eq!(back.content_hash(), original.content_hash());
    let xml = back.to_xml();
    assert_eq!(parse(xml.as_bytes()).expect("valid").content_hash(), original.content_hash());
    // Declared far outside, and a document with a prefix around an element without one.
    let declare = |text: &str| text.replacen("<Document ", "<Document xmlns:out=\"urn:out\" ", 1);
    let start = SUPPLEMENTARY.find("<Envlp>").expect("there") + "<Envlp>".len();
    let end = SUPPLEMENTARY.find("</Envlp>").expect("there");
    let envelope =
        |inside: &str| declare(&format!("{}{inside}{}", &SUPPLEMENTARY[..start], &SUPPLEMENTARY[end..]));
    for inside in [
        "<out:Zz out:b='1'>&amp;<!-- c --><![CDATA[<]]></out:Zz>",
        " <Zz/>\n",
        "<!-- c --><Zz xmlns=''><out:B/></Zz>",
    ] {
        let xml = envelope(inside);
        let prefixed = xml.replace("xmlns=\"urn", "xmlns:p=\"urn").replace("</", "</p:").replace('<', "<p:");
        let prefixed = prefixed.replace("<p:/p:", "</p:").replace("<p:?", "<?").replace("<p:!", "<!");
        let prefixed =
            prefixed.replace("<p:out:", "<out:").replace("</p:out:", "</out:").replace("p:Zz", "Zz");
        for xml in [xml, prefixed] {
            let original = parse(xml.as_bytes()).unwrap_or_else(|fault| panic!("{fault}\n{xml}"));
            let text = original.to_json();
            let back = parse_json(text.as_bytes()).unwrap_or_else(|fault| panic!("{fault}\n{text}"));
            assert_eq!(first_difference(&original, &back), None, "{text}");
            let plain = back.to_xml();
            assert_eq!(
                parse(plain.as_bytes()).expect("valid").content_hash(),
                original.content_hash(),
                "{plain}"
            );
            assert_eq!(
                parse(original.to_xml().as_bytes()).expect("valid").content_hash(),
                original.content_hash()
            );
        }
    }
    for bad in [
        "",
        "x",
        "<a/><b/>",
        "<a>",
        "</Envlp><Envlp>",
        "<a/></Envlp><Envlp/>",
        "<!DOCTYPE a><a/>",
        "<a b='&c;'/>",
    ] {
        let quoted = format!("\"Envlp\":\"{bad}\"");
        let from = text.find("\"Envlp\":\"").expect("there");
        let to = text[from + 9..].find("\"}").expect("there") + from + 10;
        let other = format!("{}{quoted}{}", &text[..from], &text[to..]);
        assert!(parse_json(other.as_bytes()).is_err(), "{other}");
    }
}

#[test]
fn a_splice_changes_nothing_else() {
    // Protects the bytes of a JSON message that the hub forwards.
    let text = json(BARE);
    let message = parse_json(text.as_bytes()).expect("valid");
    let edits = [("CdtTrfTxInf/InstdAgt/FinInstnId/BICFI", "LAOSLALA"), ("GrpHdr/MsgId", "A\"B")];
    let spliced = String::from_utf8(splice(&message, &edits).expect("valid")).expect("UTF-8");
    let at = text.find("\"InstdAgt\"").expect("there");
    let (before, after) = text.split_at(at);
    let expected = format!(
        "{}{}",
        before.replacen("LOTUS-20261124-000001", "A\\\"B", 1),
        after.replacen("SENNVNVX", "LAOSLALA", 1)
    );
    assert_eq!(spliced, expected);
}
