//! What the hub emits beyond status reports: in every form and at both levels, read back, and judged by libxml2.

use std::process::Command;

use tonle_iso20022::*;

const NOW_MS: u64 = 1_795_489_200_000;
const UETR: &str = "8a562c67-ca16-48ba-b074-65581be6f001";

fn forms() -> Vec<Form> {
    let parties = (AgentId::Bic("TONLVNVX".into()), AgentId::Member("lotus-bank".into()));
    let header = Form::with_header(parties.0, parties.1);
    let mut forms = vec![
        Form::bare(),
        header.clone(),
        Form { prefix: "ns2".to_owned(), ..header.clone() },
        Form { syntax: Syntax::Json, header: header.header.clone(), ..Form::bare() },
        Form { header_version: "head.001.001.04", ..header.clone() },
        Form { header_version: "head.001.001.01", ..header },
    ];
    let newer: Vec<Form> = forms.iter().map(|form| Form { level: Level::B, ..form.clone() }).collect();
    forms.extend(newer);
    forms
}

const ORIGINAL: OriginalRefs<'static> = OriginalRefs {
    msg_id: Some("LOTUS-1"),
    msg_nm_id: Some("pacs.008.001.08"),
    created: Some("2026-11-24T10:00:00.000+07:00"),
    instr_id: Some("I-1"),
    end_to_end_id: Some("E-1"),
    tx_id: Some("T-1"),
    uetr: Some(UETR),
};

fn report(form: &Form, kind: ReportKind) -> String {
    let (lotus, sen) = (AgentId::Bic("LOTUVNVX".into()), AgentId::Bic("SENNVNVX".into()));
    let entry = EntryDraft {
        reference: Some("17"),
        amount: "125000",
        credit: false,
        booked_ms: NOW_MS,
        value_date: Some("2026-11-24"),
        code: "instant-payment",
        payment: ORIGINAL,
        dbtr: Some(PartyDraft { name: "Hoa <&>", account: "0001" }),
        cdtr: Some(PartyDraft { name: "", account: "0002" }),
        dbtr_agt: Some(&lotus),
        cdtr_agt: Some(&sen),
    };
    let bare = EntryDraft {
        reference: None,
        credit: true,
        value_date: None,
        payment: OriginalRefs::default(),
        dbtr: None,
        cdtr: None,
        dbtr_agt: None,
        cdtr_agt: None,
        ..entry
    };
    let balance = |kind, amount, credit| BalanceDraft { kind, amount, credit, date: "2026-11-24" };
    build_report(&ReportDraft {
        form,
        kind,
        msg_id: "RPT-1",
        created_ms: NOW_MS,
        period: Some((NOW_MS - 3_600_000, NOW_MS)),
        account: "lotus-bank/vnd",
        ccy: "VND",
        owner: Some("Lotus Bank"),
        balances: &[balance("OPBD", "0", true), balance("CLBD", "125000", false)],
        entries: &[entry, bare],
    })
    .expect("valid")
}

/// Message without version, and the text.
fn built(form: &Form) -> Vec<(&'static str, String)> {
    let (hub, lotus) = (AgentId::Bic("TONLVNVX".into()), AgentId::Bic("LOTUVNVX".into()));
    let returned = ReturnDraft {
        form,
        msg_id: "RTR-1",
        created_ms: NOW_MS,
        return_id: Some("R-1"),
        orgnl: ORIGINAL,
        orgnl_amount: Some(("VND", "125000")),
        orgnl_sttlm_dt: Some("2026-11-24"),
        ccy: "VND",
        amount: "120000",
        sttlm_dt: Some("2026-11-25"),
        reason: Some("FOCR"),
        additional: &["after a recall"],
        instg: Some(&hub),
        instd: Some(&lotus),
    };
    let resolved = ResolutionDraft {
        form,
        msg_id: "RES-1",
        created_ms: NOW_MS,
        assigner: &hub,
        assignee: &lotus,
        confirmation: "RJCR",
        status_id: Some("S-1"),
        orgnl: ORIGINAL,
        status: Some("RJCR"),
        reason: Some("CUST"),
        additional: &["the payee said no"],
    };
    let asked = RequestStatusDraft {
        form,
        msg_id: "RQS-1",
        created_ms: NOW_MS,
        initiator: "Tonle",
        dbtr_agt: Some(&lotus),
        cdtr_agt: None,
        orgnl: ORIGINAL,
        payment_id: None,
        status: "RJCT",
        reason: Some("AM02"),
        additional: &[],
    };
    let verified = VerificationDraft {
        form,
        msg_id: "VER-1",
        created_ms: NOW_MS,
        assigner: &hub,
        assignee: &lotus,
        orgnl: Some(("Q-1", Some("2026-11-24T10:00:00Z"))),
        orgnl_id: "V-1",
        verified: false,
        reason: Some("AC01"),
        name: Some("N*** H**"),
        account: Some("0001"),
        agent: Some(&lotus),
    };
    let event = EventDraft {
        form,
        msg_id: "EVT-1",
        created_ms: NOW_MS,
        code: "ECHO",
        parameters: &["1", ""],
        description: Some("alive"),
    };
    let noted = EventAckDraft {
        form,
        msg_id: "ACK-1",
        created_ms: NOW_MS,
        originator: Some("EVT-1"),
        code: Some("ECHO"),
        event_ms: Some(NOW_MS),
    };
    let received = ReceiptDraft {
        form,
        msg_id: "RCT-1",
        created_ms: NOW_MS,
        reference: "LOTUS-1",
        message: Some("pacs.008.001.08"),
        status: "ACPT",
        description: None,
    };
    vec![
        ("pacs.004", build_return(&returned).expect("valid")),
        ("camt.029", build_resolution(&resolved).expect("valid")),
        ("pain.014", build_request_status(&asked).expect("valid")),
        ("acmt.024", build_verification(&verified).expect("valid")),
        ("admi.004", build_event(&event).expect("valid")),
        ("admi.011", build_event_ack(&noted).expect("valid")),
        ("admi.007", build_receipt(&received).expect("valid")),
        ("camt.052", report(form, ReportKind::Intraday)),
        ("camt.053", report(form, ReportKind::Statement)),
        ("camt.054", report(form, ReportKind::Notification)),
    ]
}

fn read<'t>(form: &Form, text: &'t str) -> Message<'t> {
    let read = match form.syntax {
        Syntax::Xml => parse(text.as_bytes()),
        Syntax::Json => parse_json(text.as_bytes()),
    };
    read.unwrap_or_else(|fault| panic!("{fault}\n{text}"))
}

#[test]
fn what_is_written_says_what_was_meant() {
    // Protects participants: each message in each form carries its ids, amounts and reasons, and breaks no rule.
    for form in &forms() {
        for (name, text) in built(form) {
            let message = read(form, &text);
            assert!(message.definition().starts_with(name));
            assert_eq!((message.header().is_some(), message.syntax()), (form.header.is_some(), form.syntax));
            if let Some(header) = message.header() {
                assert_eq!(header.version, form.header_version);
            }
            assert_eq!(judge(&message, Profile::Base), Ok(Vec::new()), "{text}");
            let overview = message.overview();
            let first = overview.transactions.first();
            match name {
                "pacs.004" => {
                    let first = first.expect("one");
                    assert_eq!(first.amount, Some(Money { ccy: "VND", value: "120000" }));
                    assert_eq!(
                        (first.uetr, first.reason, overview.msg_id),
                        (Some(UETR), Some("FOCR"), Some("RTR-1"))
                    );
                }
                "camt.029" => {
                    let first = first.expect("one");
                    assert_eq!(
                        (first.tx_sts, first.reason, first.tx_id),
                        (Some("RJCR"), Some("CUST"), Some("T-1"))
                    );
                    assert_eq!(overview.msg_id, Some("RES-1"));
                }
                "pain.014" => {
                    let first = first.expect("one");
                    assert_eq!(
                        (first.tx_sts, first.reason, first.uetr),
                        (Some("RJCT"), Some("AM02"), Some(UETR))
                    );
                }
                "acmt.024" => {
                    let first = first.expect("one");
                    assert_eq!((first.vrfctn_id, first.reason), (Some("V-1"), Some("AC01")));
                }
                "admi.011" | "admi.007" => assert!(overview.msg_id.is_some()),
                "admi.004" => assert_eq!(message.text("EvtInf/EvtCd"), Some("ECHO")),
                _ => {
                    let first = first.expect("two");
                    assert_eq!((overview.transactions.len(), first.uetr), (2, Some(UETR)));
                    assert_eq!((first.dbtr, first.dbtr_acct), (Some("Hoa <&>"), Some("0001")));
                }
            }
        }
    }
}

#[test]
fn an_answer_is_of_the_level_and_syntax_of_the_question() {
    // Protects banks that speak one generation: nothing is upgraded silently.
    let original = include_str!("../samples/pacs.008.001.08-header.xml");
    let newer = original.replace("pacs.008.001.08", "pacs.008.001.13").replace(
        "<ns2:AccptncDtTm>2026-11-24T10:00:00.000+07:00</ns2:AccptncDtTm>",
        "<ns2:AddtlDtTm><ns2:AccptncDtTm>2026-11-24T10:00:00.000+07:00</ns2:AccptncDtTm></ns2:AddtlDtTm>",
    );
    let message = parse(newer.as_bytes()).unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!(
        credit_transfer(&message).expect("no rule is broken").accepted_at.expect("given").ms,
        Some(1_795_489_200_000)
    );
    let json = message.to_json();
    let from_json = parse_json(json.as_bytes()).expect("valid");
    for (message, media_type) in [(&message, "application/xml"), (&from_json, "application/json")] {
        let form = message.answer_form();
        assert_eq!(form.media_type(), media_type);
        let text = build_status_report(&StatusReportDraft {
            form: &form,
            msg_id: "S-1",
            created_ms: NOW_MS,
            orgnl: ORIGINAL,
            status: "ACSC",
            reason: None,
            additional: &[],
            instg: None,
            instd: None,
        })
        .expect("valid");
        assert_eq!(read(&form, &text).definition(), "pacs.002.001.15");
        assert_eq!(text.starts_with('{'), form.syntax == Syntax::Json);
    }
}

#[test]
fn libxml2_accepts_what_is_built() {
    // Protects against an error that our builder and our validator share.
    if Command::new("xmllint").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "xmllint is needed in CI: install libxml2-utils");
        eprintln!("SKIPPED: xmllint is absent (Debian package libxml2-utils)");
        return;
    }
    let directory = tempfile::tempdir().expect("a directory");
    for form in forms().iter().filter(|form| form.header.is_none() || form.syntax == Syntax::Json) {
        for (_, text) in built(form) {
            let message = read(form, &text);
            // Of an envelope libxml2 would have to know the schema: the document alone is judged.
            let plain = message.to_xml();
            let from = plain.find("<Document").expect("there");
            let to = plain.find("</Document>").expect("there") + "</Document>".len();
            let file = directory.path().join("built.xml");
            std::fs::write(&file, &plain[from..to]).expect("writable");
            let schema = format!("{}/schemas/{}.xsd", env!("CARGO_MANIFEST_DIR"), message.definition());
            let output =
                Command::new("xmllint").args(["--noout", "--nonet", "--schema", &schema]).arg(&file).output();
            let output = output.expect("xmllint runs");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
    }
}
