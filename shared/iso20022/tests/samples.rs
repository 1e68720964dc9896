//! The sample messages: valid, and read as they are meant.

use tonle_iso20022::{
    Account, AgentId, Message, credit_transfer, first_difference, parse, rejection, splice, status_report,
    status_request,
};

fn sample(name: &str) -> String {
    let path = format!("{}/samples/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("the sample is in the package")
}

fn read(text: &str) -> Message<'_> {
    parse(text.as_bytes()).unwrap_or_else(|fault| panic!("{fault}"))
}

#[test]
fn a_credit_transfer_is_read_field_by_field() {
    // Protects the view that all routing and booking rests on.
    let text = sample("pacs.008.001.08-bare.xml");
    let message = read(&text);
    assert_eq!((message.definition(), message.root()), ("pacs.008.001.08", "FIToFICstmrCdtTrf"));
    assert_eq!(message.reference(), "LOTUS-20261124-000001");
    assert!(message.header().is_none() && !message.has_envelope());
    let transfer = credit_transfer(&message).expect("no rule is broken");
    assert_eq!(transfer.uetr, "8a562c67-ca16-48ba-b074-65581be6f001");
    assert_eq!((transfer.amount.ccy.as_str(), transfer.amount.minor), ("VND", 125_000));
    assert_eq!(transfer.created.ms, Some(1_795_489_200_000));
    assert_eq!(transfer.accepted_at.expect("given").ms, Some(1_795_489_200_000));
    assert_eq!(transfer.instg_agt, Some(AgentId::Bic("LOTUVNVX".to_owned())));
    assert_eq!(transfer.instd_agt, Some(AgentId::Bic("SENNVNVX".to_owned())));
    assert_eq!(transfer.cdtr_name.as_deref(), Some("Phở Hà Nội & Co"));
    assert_eq!(transfer.cdtr_account, Some(Account::Other("9704980000000002".to_owned())));
    assert_eq!(transfer.sttlm_dt.as_deref(), Some("2026-11-24"));
    assert_eq!(transfer.purpose.as_deref(), Some("GDDS"));
    assert_eq!(transfer.settlement_method, "CLRG");
}

#[test]
fn header_prefix_and_cdata_are_read() {
    // Protects messages in an envelope, with prefixes, with CDATA.
    let text = sample("pacs.008.001.08-header.xml");
    let message = read(&text);
    let header = message.header().expect("given");
    assert_eq!(header.from, Some(AgentId::Bic("MEKOKHPP".to_owned())));
    assert_eq!(header.to, Some(AgentId::Member("hub".to_owned())));
    assert_eq!((header.version, header.msg_def.as_str()), ("head.001.001.02", "pacs.008.001.08"));
    assert_eq!((message.prefix(), message.has_envelope()), ("ns2", true));
    let transfer = credit_transfer(&message).expect("no rule is broken");
    assert_eq!((transfer.amount.text.as_str(), transfer.amount.minor), ("410000.50", 41_000_050));
    assert_eq!(transfer.cdtr_name.as_deref(), Some("Psar & Sons"));
}

#[test]
fn status_messages_are_read() {
    // Protects what an answer says.
    let text = sample("pacs.002.001.10-rjct.xml");
    let report = status_report(&read(&text)).expect("no rule is broken");
    assert_eq!((report.tx_sts.as_str(), report.reason.as_deref()), ("RJCT", Some("AC04")));
    assert_eq!(report.additional, ["account closed", "ask the payee"]);
    assert_eq!(report.orgnl.msg_id.as_deref(), Some("LOTUS-20261124-000001"));
    assert_eq!(report.orgnl.uetr, "8a562c67-ca16-48ba-b074-65581be6f001");
    assert_eq!(report.instd_agt, Some(AgentId::Member("hub".to_owned())));
    let text = sample("pacs.002.001.10-actc.xml");
    assert_eq!(status_report(&read(&text)).expect("no rule is broken").tx_sts, "ACTC");
    let text = sample("pacs.028.001.03.xml");
    let request = status_request(&read(&text)).expect("no rule is broken");
    assert_eq!(request.orgnl.msg_nm_id.as_deref(), Some("pacs.008.001.08"));
    assert_eq!(request.instg_agt, Some(AgentId::Bic("LOTUVNVXXXX".to_owned())));
    let text = sample("admi.002.001.01.xml");
    let refused = rejection(&read(&text)).expect("readable");
    assert_eq!((refused.reference.as_str(), refused.reason.as_str()), ("LOTUS-20261124-000001", "DU01"));
}

#[test]
fn content_is_what_the_leaves_say() {
    // Protects duplicate detection: form is no content, every value is.
    let text = sample("pacs.008.001.08-bare.xml");
    let message = read(&text);
    let prefixed =
        text.replace("xmlns=", "xmlns:q=").replace('<', "<q:").replace("<q:/", "</q:").replace("<q:?", "<?");
    let same = [
        prefixed,
        text.replace("<MsgId>LOTUS", "<MsgId>LO<!-- x -->TUS"),
        text.replace("<MsgId>LOTUS", "<MsgId>&#76;O<![CDATA[TU]]>S"),
        text.replace(">125000<", ">\n 125000 \t<"),
        text.replace("\n", "\r\n"),
        format!("\u{feff}{}", text.replace("  ", "")),
        format!("<Envelope>{}</Envelope>", text.split_once('\n').expect("a declaration").1),
    ];
    for other in &same {
        let other = read(other);
        assert_eq!(other.content_hash(), message.content_hash());
        assert_eq!(first_difference(&message, &other), None);
    }
    let base = "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/";
    for (from, to, path) in [
        (">125000<", ">125001<", "IntrBkSttlmAmt"),
        (">125000<", ">0125000<", "IntrBkSttlmAmt"),
        ("\"VND\"", "\"USD\"", "IntrBkSttlmAmt/@Ccy"),
        ("<InstrId>LOTUS-I-1</InstrId>", "", "PmtId/InstrId"),
        ("<Cd>GDDS</Cd>", "<Prtry>GDDS</Prtry>", "Purp/Cd"),
        ("<ChrgBr>", "<ChrgBr>", ""),
    ] {
        let other = text.replace(from, to);
        let expected = (!path.is_empty()).then(|| format!("{base}{path}"));
        assert_eq!(first_difference(&message, &read(&other)), expected);
        assert_eq!(message.content_hash() == read(&other).content_hash(), expected.is_none());
    }
    let longer = text.replace("</Ustrd>", "</Ustrd><Ustrd>x</Ustrd>");
    let expected = Some(format!("{base}RmtInf/Ustrd[2]"));
    assert_eq!(first_difference(&message, &read(&longer)), expected);
    assert_eq!(first_difference(&read(&longer), &message), expected);
}

#[test]
fn supplementary_data_is_content_without_its_form() {
    // Protects data of others that the hub only carries.
    let text = sample("pacs.008.001.08-supplementary.xml");
    let message = read(&text);
    let same = text.replace("q:", "zz:").replace("xmlns:q", "xmlns:zz");
    assert_eq!(read(&same).content_hash(), message.content_hash());
    let other = text.replace("000201010212", "000201010211");
    assert_ne!(read(&other).content_hash(), message.content_hash());
    let place = "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf/SplmtryData/Envlp";
    assert_eq!(first_difference(&message, &read(&other)).as_deref(), Some(place));
}

#[test]
fn a_splice_changes_nothing_else() {
    // Protects the original bytes of what the hub forwards.
    let text = sample("pacs.008.001.08-header.xml");
    let message = read(&text);
    let edits = [("CdtTrfTxInf/InstdAgt/FinInstnId/BICFI", "LAOSLALA"), ("GrpHdr/MsgId", "A<B&C")];
    let spliced = String::from_utf8(splice(&message, &edits).expect("valid")).expect("UTF-8");
    let expected = text
        .replacen("<ns2:MsgId>MEKONG-20261124-000001", "<ns2:MsgId>A&lt;B&amp;C", 1)
        .replacen("TONLKHPP", "LAOSLALA", 1);
    assert_eq!(spliced, expected);
    assert!(splice(&message, &[("GrpHdr/MsgId", "")]).is_err());
    assert!(splice(&message, &[("GrpHdr/Nope", "x")]).is_err());
    assert!(splice(&message, &[("GrpHdr/MsgId", "x"), ("GrpHdr/MsgId", "y")]).is_err());
}

#[test]
fn a_splice_puts_in_what_is_missing() {
    // Protects what the hub has to set: elements that the sender left out come at their place, and nothing else moves.
    let text = sample("pacs.008.001.08-header.xml").replacen(
        "<ns2:Purp>\n        <ns2:Cd>GDDS</ns2:Cd>\n      </ns2:Purp>",
        "",
        1,
    );
    let message = read(&text);
    let edits = [
        ("GrpHdr/SttlmInf/ClrSys/Prtry", "TONLE"),
        ("GrpHdr/IntrBkSttlmDt", "2026-11-24"),
        ("CdtTrfTxInf/PrvsInstgAgt1/FinInstnId/BICFI", "MEKOKHPP"),
        ("CdtTrfTxInf/PrvsInstgAgt1/FinInstnId/Nm", "A & B"),
        ("CdtTrfTxInf/Purp/Cd", "GDDS"),
    ];
    let method = "<ns2:SttlmMtd>CLRG</ns2:SttlmMtd>";
    assert!(text.contains(method) && !text.contains("Purp"), "{text}");
    let spliced = String::from_utf8(splice(&message, &edits).expect("valid")).expect("UTF-8");
    for piece in [
        "<ns2:NbOfTxs>1</ns2:NbOfTxs>\n      <ns2:IntrBkSttlmDt>2026-11-24</ns2:IntrBkSttlmDt><ns2:SttlmInf>",
        "\n      <ns2:ClrSys><ns2:Prtry>TONLE</ns2:Prtry></ns2:ClrSys></ns2:SttlmInf>",
        "<ns2:FinInstnId><ns2:BICFI>MEKOKHPP</ns2:BICFI><ns2:Nm>A &amp; B</ns2:Nm></ns2:FinInstnId></ns2:PrvsInstgAgt1>",
        "<ns2:Purp><ns2:Cd>GDDS</ns2:Cd></ns2:Purp>",
    ] {
        assert!(spliced.contains(piece), "{piece}\n{spliced}");
    }
    let found = read(&spliced);
    assert_eq!(found.text("CdtTrfTxInf/PrvsInstgAgt1/FinInstnId/Nm"), Some("A & B"));
    let json = message.to_json();
    let changed =
        splice(&tonle_iso20022::parse_json(json.as_bytes()).expect("valid"), &edits).expect("valid");
    let changed = tonle_iso20022::parse_json(&changed).expect("valid");
    assert_eq!(first_difference(&changed, &found), None);
    // No place, an amount without its currency, a second alternative, the same twice.
    for bad in [
        vec![("CdtTrfTxInf/Nope/Cd", "x")],
        vec![("CdtTrfTxInf/InstdAmt", "1")],
        vec![("CdtTrfTxInf/RmtInf/Ustrd/X", "1")],
        vec![("GrpHdr/SttlmInf/ClrSys/Cd", "ABC"), ("GrpHdr/SttlmInf/ClrSys/Prtry", "x")],
        vec![("CdtTrfTxInf/Purp/Cd", "GDDS"), ("CdtTrfTxInf/Purp/Cd", "GDDS")],
        vec![("CdtTrfTxInf/Purp/Cd", "too long")],
    ] {
        assert!(splice(&message, &bad).is_err(), "{bad:?}");
    }
    // An empty element gets its end tag.
    let bare = sample("pacs.002.001.10-actc.xml");
    let from = bare.find("<InstgAgt>").expect("there");
    let to = bare.find("</InstgAgt>").expect("there");
    let empty = format!("{}<InstgAgt><FinInstnId />{}", &bare[..from], &bare[to..]);
    let spliced =
        splice(&read(&empty), &[("TxInfAndSts/InstgAgt/FinInstnId/BICFI", "SENNVNVX")]).expect("valid");
    assert!(String::from_utf8_lossy(&spliced).contains("<FinInstnId ><BICFI>SENNVNVX</BICFI></FinInstnId>"));
}
