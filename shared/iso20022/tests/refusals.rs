//! What is refused, at which stage, with which code, and where.

use proptest::prelude::*;
use tonle_iso20022::{
    CheckOptions, CreditTransfer, Fault, Profile, Stage, check_line, credit_transfer, parse, parse_json,
    parse_within, rejection, splice, status_report, status_request,
};

const GOOD: &str = include_str!("../samples/pacs.008.001.08-bare.xml");
const WRAPPED: &str = include_str!("../samples/pacs.008.001.08-header.xml");
const ACTC: &str = include_str!("../samples/pacs.002.001.10-actc.xml");
const RJCT: &str = include_str!("../samples/pacs.002.001.10-rjct.xml");
const ASKED: &str = include_str!("../samples/pacs.028.001.03.xml");
const REFUSED: &str = include_str!("../samples/admi.002.001.01.xml");
const SUPPLEMENTARY: &str = include_str!("../samples/pacs.008.001.08-supplementary.xml");

fn fault(text: &str) -> Fault {
    match parse(text.as_bytes()) {
        Ok(_) => panic!("accepted: {text}"),
        Err(fault) => fault,
    }
}

/// The document without its declaration.
fn document() -> &'static str {
    GOOD.split_once('\n').expect("a declaration").1
}

/// Replaces in the good message.
fn edit(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from}");
    GOOD.replacen(from, to, 1)
}

fn value(to: &str) -> String {
    edit(">125000<", &format!(">{to}<"))
}

fn refused(cases: Vec<(Stage, &str, String)>) {
    for (stage, code, text) in cases {
        let found = fault(&text);
        assert_eq!((found.stage, found.code), (stage, code), "{found}\n{text}");
    }
}

#[test]
fn bad_xml_has_its_stage_and_code() {
    // Protects the public stages and codes, one line for each way to be wrong.
    refused(vec![
        (Stage::Security, "doctype", edit("<Document", "<!DOCTYPE Document [<!ENTITY a \"b\">]><Document")),
        (
            Stage::Security,
            "doctype",
            edit("<Document", "<!DOCTYPE Document SYSTEM \"http://example/x\"><Document"),
        ),
        (Stage::Security, "entity", value("&amount;")),
        (Stage::Security, "instruction", edit("<GrpHdr>", "<?x y?><GrpHdr>")),
        (Stage::Security, "depth", format!("{}{}{}", "<a>".repeat(38), document(), "</a>".repeat(38))),
        (Stage::Security, "elements", format!("<a>{}</a>", "<b/>".repeat(10_000))),
        (
            Stage::Security,
            "attributes",
            format!("<a {}/>", (0..65).map(|n| format!("a{n}='' ")).collect::<String>()),
        ),
        (Stage::Syntax, "xml", String::new()),
        (Stage::Syntax, "xml", GOOD.replace("</Document>", "")),
        (Stage::Syntax, "xml", edit("</GrpHdr>", "</GrpHd>")),
        (Stage::Syntax, "xml", format!("{GOOD}x")),
        (Stage::Syntax, "xml", format!("{GOOD}<Document/>")),
        (Stage::Syntax, "xml", value("1]]>2")),
        (Stage::Syntax, "xml", value("1&2")),
        (Stage::Syntax, "xml", edit("<GrpHdr>", "<!-- a -- b --><GrpHdr>")),
        (Stage::Syntax, "reference", value("&#0;")),
        (Stage::Syntax, "character", value("\u{1}")),
        (Stage::Syntax, "character", value("\u{FFFF}")),
        (Stage::Syntax, "encoding", edit("UTF-8", "ISO-8859-1")),
        (Stage::Syntax, "encoding", edit("UTF-8", "US-ASCII")),
        (Stage::Syntax, "version", edit("1.0", "1.1")),
        (Stage::Syntax, "declaration", format!(" {GOOD}")),
        (Stage::Syntax, "attribute", edit("Ccy=\"VND\"", "Ccy=\"VND\" Ccy=\"VND\"")),
        (Stage::Syntax, "attribute", edit("Ccy=\"VND\"", "Ccy=VND")),
        (Stage::Syntax, "namespace", edit("<GrpHdr>", "<x:GrpHdr>").replace("</GrpHdr>", "</x:GrpHdr>")),
    ]);
}

#[test]
fn wrong_messages_have_their_stage_and_code() {
    // Protects the public stages and codes, one line for each way to be wrong.
    refused(vec![
        (Stage::Structure, "document", "<Envelope/>".to_owned()),
        (Stage::Structure, "envelope", format!("<a>{0}{0}</a>", document())),
        (Stage::Structure, "definition", WRAPPED.replace("pacs.008.001.08</h:Msg", "pacs.008.001.09</h:Msg")),
        (Stage::Structure, "root", GOOD.replace("Document", "Dokument")),
        (
            Stage::Schema,
            "namespace",
            GOOD.replace(" xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08\"", ""),
        ),
        (Stage::Schema, "namespace", GOOD.replace("urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08", "urn:x")),
        (Stage::Schema, "namespace", edit("<GrpHdr>", "<GrpHdr xmlns='urn:x'>")),
        (Stage::Schema, "missing", edit("<MsgId>LOTUS-20261124-000001</MsgId>", "")),
        (Stage::Schema, "missing", edit(" Ccy=\"VND\"", "")),
        (
            Stage::Schema,
            "missing",
            edit("<Othr>\n            <Id>9704990000000001</Id>\n          </Othr>", ""),
        ),
        (Stage::Schema, "element", edit("<GrpHdr>", "<Grp/><GrpHdr>")),
        (Stage::Schema, "element", edit("<ChrgBr>SLEV", "<ChrgBr><b/>SLEV")),
        (Stage::Schema, "order", edit("<ChrgBr>", "<PmtId/><ChrgBr>")),
        (Stage::Schema, "choice", edit("<Cd>GDDS</Cd>", "<Cd>GDDS</Cd><Prtry>x</Prtry>")),
        (
            Stage::Schema,
            "occurrence",
            edit("<ChrgBr>", "<IntrBkSttlmDt>2026-11-24</IntrBkSttlmDt><ChrgBr>")
                .replace("<AccptncDtTm>2026-11-24T10:00:00.000+07:00</AccptncDtTm>", ""),
        ),
        (Stage::Schema, "text", edit("<GrpHdr>", "x<GrpHdr>")),
        (Stage::Schema, "attribute", edit("<GrpHdr>", "<GrpHdr a='b'>")),
        (
            Stage::Schema,
            "nil",
            edit("<GrpHdr>", "<GrpHdr xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'>"),
        ),
        (Stage::Schema, "pattern", edit("\"VND\"", "\"vnd\"")),
        (Stage::Schema, "pattern", edit("8a562c67", "8A562C67")),
        (Stage::Schema, "enumeration", edit(">CLRG<", ">CLRG <")),
        (Stage::Schema, "length", edit("LOTUS-20261124-000001", &"x".repeat(36))),
        (Stage::Schema, "length", edit("LOTUS-20261124-000001", "")),
        (Stage::Schema, "type", value("1e3")),
        (Stage::Schema, "type", value("NaN")),
        (Stage::Schema, "minimum", value("-5")),
        (Stage::Schema, "digits", value("1.234567")),
        (Stage::Schema, "type", edit("2026-11-24<", "2026-02-29<")),
        (
            Stage::Schema,
            "namespace",
            WRAPPED.replace("urn:iso:std:iso:20022:tech:xsd:head.001.001.02", "urn:x"),
        ),
        (Stage::Unsupported, "version", GOOD.replace("pacs.008.001.08", "pacs.008.001.99")),
        (Stage::Unsupported, "version", WRAPPED.replace("head.001.001.02", "head.001.001.99")),
    ]);
}

#[test]
fn limits_hold_at_their_border() {
    // Protects the limits from being off by one, and the size from being looked at too late.
    let wrapped = |depth: usize| format!("{}{}{}", "<a>".repeat(depth), document(), "</a>".repeat(depth));
    let deepest = (1..40).rev().find(|depth| parse(wrapped(*depth).as_bytes()).is_ok()).expect("some depth");
    // Document/FIToFICstmrCdtTrf/CdtTrfTxInf/DbtrAcct/Id/Othr/Id are seven.
    assert_eq!(deepest, 33);
    let attributes = |count: usize| (0..count).map(|n| format!(" a{n}=''")).collect::<String>();
    assert!(parse(format!("<a{}>{}</a>", attributes(64), document()).as_bytes()).is_ok());
    let found = parse_within(&[0xFF; 11], 10).expect_err("too large");
    assert_eq!((found.stage, found.code), (Stage::Security, "size"));
    let found = parse(b"<a>\xFF</a>").expect_err("no UTF-8");
    assert_eq!((found.stage, found.code, found.column), (Stage::Syntax, "encoding", 4));
}

#[test]
fn a_fault_names_its_place() {
    // Protects what the sender needs to mend a message.
    let found = fault(&GOOD.replace(">125000<", ">abc<"));
    assert_eq!(found.path, "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/IntrBkSttlmAmt");
    assert_eq!((found.line, found.column), (19, 7));
    let found = fault(&GOOD.replace("<MsgId>LOTUS-20261124-000001</MsgId>", ""));
    assert_eq!(found.path, "/Document/FIToFICstmrCdtTrf/GrpHdr/MsgId");
    let found = fault(&GOOD.replace(" Ccy=\"VND\"", ""));
    assert_eq!(found.path, "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/IntrBkSttlmAmt/@Ccy");
    let found = fault(&GOOD.replace("</Ustrd>", "</Ustrd><Ustrd></Ustrd>"));
    assert_eq!(found.path, "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/RmtInf/Ustrd[2]");
    let found = fault(&WRAPPED.replace("<h:CreDt>2026", "<h:CreDt>26"));
    assert_eq!(found.path, "/AppHdr/CreDt");
    assert_eq!(fault(&"<a>".repeat(3)).path, "/a/a/a");
}

#[test]
fn harmless_forms_are_accepted() {
    // Protects senders whose writers differ from ours in form only.
    let instance = " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a b'";
    for text in [
        format!("\u{feff}{GOOD}"),
        document().to_owned(),
        GOOD.replace("<Document", &format!("<Document{instance}")),
        GOOD.replace("UTF-8", "utf-8"),
        GOOD.replace("\"?>", "\" standalone=\"yes\"?>"),
        format!("{GOOD}<!-- end -->\n"),
        format!("<m:E xmlns:m='urn:m' b='c'>text &amp; more<m:D x='&lt;'/>{}<F>tail</F></m:E>", document()),
        GOOD.replace("<Dbtr>\n        <Nm>Nguyễn Thị Hoa</Nm>\n      </Dbtr>", "<Dbtr/>"),
        GOOD.replace("\"VND\"", "'VND'").replace("Ccy=", "Ccy = "),
    ] {
        parse(text.as_bytes()).unwrap_or_else(|fault| panic!("{fault}\n{text}"));
    }
}

fn transfer(from: &str, to: &str) -> Result<CreditTransfer, (String, String)> {
    let text = GOOD.replacen(from, to, 1);
    let message = parse(text.as_bytes()).unwrap_or_else(|fault| panic!("{fault}"));
    credit_transfer(&message).map_err(|fault| {
        assert_eq!(fault.stage, Stage::Rule);
        (fault.code.to_owned(), fault.path.replace("/Document/FIToFICstmrCdtTrf", ""))
    })
}

#[test]
fn stateless_rules_have_iso_codes() {
    // Protects the refusals with 422: code and field.
    let amount = "Ccy=\"VND\">125000<";
    let sum = |text: &str| format!("<NbOfTxs>1</NbOfTxs><CtrlSum>{text}</CtrlSum>");
    let total = |text: &str| format!("<NbOfTxs>1</NbOfTxs><TtlIntrBkSttlmAmt {text}</TtlIntrBkSttlmAmt>");
    let one = "<NbOfTxs>1</NbOfTxs>";
    let uetr = "<UETR>8a562c67-ca16-48ba-b074-65581be6f001</UETR>";
    let cases = [
        (amount, "Ccy=\"VND\">0<".to_owned(), "AM01", "/CdtTrfTxInf/IntrBkSttlmAmt"),
        (amount, "Ccy=\"KHR\">0.00<".to_owned(), "AM01", "/CdtTrfTxInf/IntrBkSttlmAmt"),
        (amount, "Ccy=\"VND\">1.5<".to_owned(), "CH20", "/CdtTrfTxInf/IntrBkSttlmAmt"),
        (amount, "Ccy=\"VND\">1.0<".to_owned(), "CH20", "/CdtTrfTxInf/IntrBkSttlmAmt"),
        (amount, "Ccy=\"USD\">1.005<".to_owned(), "CH20", "/CdtTrfTxInf/IntrBkSttlmAmt"),
        (amount, "Ccy=\"ZZZ\">1<".to_owned(), "AM03", "/CdtTrfTxInf/IntrBkSttlmAmt/@Ccy"),
        (amount, "Ccy=\"USD\">999999999999999999<".to_owned(), "AM02", "/CdtTrfTxInf/IntrBkSttlmAmt"),
        (one, "<NbOfTxs>2</NbOfTxs>".to_owned(), "AM18", "/GrpHdr/NbOfTxs"),
        (one, "<NbOfTxs>0</NbOfTxs>".to_owned(), "AM18", "/GrpHdr/NbOfTxs"),
        (one, sum("125000.01"), "AM10", "/GrpHdr/CtrlSum"),
        (one, sum("-125000"), "AM10", "/GrpHdr/CtrlSum"),
        (one, total("Ccy=\"VND\">125001"), "AM10", "/GrpHdr/TtlIntrBkSttlmAmt"),
        (one, total("Ccy=\"USD\">125000"), "AM10", "/GrpHdr/TtlIntrBkSttlmAmt"),
        (uetr, String::new(), "CH21", "/CdtTrfTxInf/PmtId/UETR"),
    ];
    for (from, to, code, path) in cases {
        assert_eq!(
            transfer(from, &to).expect_err("a rule is broken"),
            (code.to_owned(), path.to_owned()),
            "{to}"
        );
    }
    for (text, minor) in [("+0125000.", 125_000), (" 125000 ", 125_000)] {
        let found = transfer(amount, &format!("Ccy=\"VND\">{text}<")).expect("no rule is broken");
        assert_eq!((found.amount.minor, found.amount.text.as_str()), (minor, text.trim()));
    }
    assert!(transfer(one, &sum("125000.00")).is_ok() && transfer(one, &sum("0125000")).is_ok());
    assert!(transfer(one, "<NbOfTxs>0001</NbOfTxs>").is_ok());
    assert_eq!(transfer(amount, "Ccy=\"KHR\">.5<").expect("no rule is broken").amount.minor, 50);
    let (start, end) = (GOOD.find("<CdtTrfTxInf>").expect("there"), GOOD.find("</FIToFI").expect("there"));
    let twice = &GOOD[start..end];
    let found = transfer(twice, &twice.repeat(2)).expect_err("two transactions");
    assert_eq!(found, ("AM18".to_owned(), "/CdtTrfTxInf[2]".to_owned()));
}

#[test]
fn reports_and_requests_have_rules_too() {
    // Protects the fold from answers that say nothing.
    let report = |text: String| {
        let message = parse(text.as_bytes()).unwrap_or_else(|fault| panic!("{fault}\n{text}"));
        status_report(&message).expect_err("a rule is broken")
    };
    let uetr = "<OrgnlUETR>8a562c67-ca16-48ba-b074-65581be6f001</OrgnlUETR>";
    let base = "/Document/FIToFIPmtStsRpt/TxInfAndSts";
    let cases = [
        (ACTC.replace(uetr, ""), "CH21", format!("{base}/OrgnlUETR")),
        (ACTC.replace("<TxSts>ACTC</TxSts>", ""), "CH21", format!("{base}/TxSts")),
        (ACTC.replace(">ACTC<", ">ACXX<"), "CH16", format!("{base}/TxSts")),
        (ACTC.replace(">ACTC<", ">RJCT<"), "CH21", format!("{base}/StsRsnInf/Rsn")),
        (
            RJCT.replace("<Rsn>\n          <Cd>AC04</Cd>\n        </Rsn>", ""),
            "CH21",
            format!("{base}/StsRsnInf/Rsn"),
        ),
    ];
    for (text, code, path) in cases {
        let found = report(text);
        assert_eq!((found.stage, found.code, found.path), (Stage::Rule, code, path));
    }
    let asked = ASKED.replace(uetr, "");
    let found = status_request(&parse(asked.as_bytes()).expect("valid")).expect_err("a rule is broken");
    assert_eq!(found.code, "CH21");
    let other = parse(ACTC.as_bytes()).expect("valid");
    assert_eq!(credit_transfer(&other).expect_err("another message").stage, Stage::Unsupported);
    assert_eq!(rejection(&other).expect_err("another message").stage, Stage::Unsupported);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn nothing_panics(
        which in 0usize..7,
        edits in proptest::collection::vec((any::<prop::sample::Index>(), 0usize..4, any::<[u8; 3]>()), 1..6),
    ) {
        // Protects totality: whatever bytes come, there is an answer, and what is accepted can be read.
        let mut bytes = [GOOD, WRAPPED, ACTC, RJCT, ASKED, REFUSED, SUPPLEMENTARY][which].as_bytes().to_vec();
        for (index, kind, new) in edits {
            let at = index.index(bytes.len());
            let end = (at + usize::from(new[0])).min(bytes.len());
            match kind {
                0 => bytes[at] = new[1],
                1 => { bytes.splice(at..at, new); }
                2 => { bytes.drain(at..end); }
                _ => { let copy = bytes[at..end].to_vec(); bytes.splice(at..at, copy); }
            }
            if bytes.is_empty() {
                bytes.push(b'<');
            }
        }
        if let Ok(message) = parse(&bytes) {
            let _ = (credit_transfer(&message), status_report(&message), status_request(&message), rejection(&message));
            let _ = (message.content_hash(), message.leaves(), message.answer_form());
            let _ = splice(&message, &[("GrpHdr/MsgId", "x")]);
        }
    }

    #[test]
    fn nothing_panics_in_json(
        which in 0usize..4,
        edits in proptest::collection::vec((any::<prop::sample::Index>(), 0usize..4, any::<[u8; 3]>()), 1..6),
    ) {
        // Protects totality at the other door, and of the tools' lines.
        let text = parse([GOOD, WRAPPED, RJCT, SUPPLEMENTARY][which].as_bytes()).expect("valid").to_json();
        let mut bytes = text.into_bytes();
        for (index, kind, new) in edits {
            let at = index.index(bytes.len());
            let end = (at + usize::from(new[0])).min(bytes.len());
            match kind {
                0 => bytes[at] = new[1],
                1 => { bytes.splice(at..at, new); }
                2 => { bytes.drain(at..end); }
                _ => { let copy = bytes[at..end].to_vec(); bytes.splice(at..at, copy); }
            }
            if bytes.is_empty() {
                bytes.push(b'{');
            }
        }
        if let Ok(message) = parse_json(&bytes) {
            let xml = message.to_xml();
            let again = parse(xml.as_bytes()).unwrap_or_else(|fault| panic!("{fault}\n{xml}"));
            prop_assert_eq!(again.to_json(), message.to_json());
        }
        let line = [b"{\"id\":1,\"json\":".as_slice(), &bytes, b"}"].concat();
        let options = CheckOptions { profile: Profile::Nexus, canonical: true };
        let mut out = String::new();
        check_line(&line, options, &|_| Err(std::io::Error::other("none")), &mut out);
        check_line(&bytes, options, &|_| Err(std::io::Error::other("none")), &mut out);
        let whole = out.ends_with('}');
        prop_assert!(whole);
    }

    #[test]
    fn noise_is_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        // Protects totality on input that was never a message.
        prop_assert!(parse(&bytes).is_err());
    }
}
