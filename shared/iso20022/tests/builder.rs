//! What is built is read back as it was meant, in every form, and is valid for libxml2.

use std::process::Command;

use tonle_iso20022::{
    AgentId, CreditTransferDraft, Form, Level, OriginalRefs, PartyDraft, RejectionDraft, StatusReportDraft,
    StatusRequestDraft, build_credit_transfer, build_rejection, build_status_report, build_status_request,
    credit_transfer, parse, rejection, status_report, status_request,
};

const UETR: &str = "8a562c67-ca16-48ba-b074-65581be6f001";
const NOW_MS: u64 = 1_795_489_200_000;

fn hub() -> AgentId {
    AgentId::Member("hub".to_owned())
}

fn lotus() -> AgentId {
    AgentId::Bic("LOTUVNVX".to_owned())
}

fn report<'d>(
    form: &'d Form,
    orgnl: OriginalRefs<'d>,
    hub: &'d AgentId,
    lotus: &'d AgentId,
) -> StatusReportDraft<'d> {
    StatusReportDraft {
        form,
        msg_id: "HUB-0-17-0",
        created_ms: NOW_MS,
        orgnl,
        status: "RJCT",
        reason: Some("AB05"),
        additional: &["DUE 2026-11-24T03:00:10.000Z", "a < b & \"c\" > d\u{1}"],
        instg: Some(hub),
        instd: Some(lotus),
    }
}

fn transfer<'d>(form: &'d Form, from: &'d AgentId, to: &'d AgentId) -> CreditTransferDraft<'d> {
    CreditTransferDraft {
        form,
        msg_id: "LOTUS-1",
        created_ms: NOW_MS,
        instr_id: Some("I-1"),
        end_to_end_id: "E-1",
        tx_id: Some("T-1"),
        uetr: UETR,
        ccy: "KHR",
        amount: "4100",
        sttlm_dt: Some("2026-11-24"),
        accepted_ms: Some(NOW_MS),
        instg: Some(from),
        instd: Some(to),
        dbtr_agt: from,
        cdtr_agt: to,
        dbtr: PartyDraft { name: "Nguyễn & Co", account: "0001" },
        cdtr: PartyDraft { name: "សុខ សុភា", account: "0002" },
        purpose: Some("GDDS"),
        remittance: Some("<hoá đơn>"),
    }
}

fn originals() -> OriginalRefs<'static> {
    OriginalRefs {
        msg_id: Some("LOTUS-1"),
        msg_nm_id: Some("pacs.008.001.08"),
        created: Some("2026-11-24T10:00:00+07:00"),
        instr_id: Some("I-1"),
        end_to_end_id: Some("E-1"),
        tx_id: None,
        uetr: Some(UETR),
    }
}

fn forms() -> Vec<Form> {
    let header = Form::with_header(hub(), lotus());
    vec![
        Form::bare(),
        header.clone(),
        Form { prefix: "ns2".to_owned(), ..header },
        Form { prefix: "p".to_owned(), envelope: true, ..Form::bare() },
        Form { level: Level::B, ..Form::bare() },
        Form { prefix: "xml bad".to_owned(), header: Some((None, None)), ..Form::bare() },
    ]
}

#[test]
fn every_message_is_read_back_in_every_form() {
    // Protects what participants receive from the hub.
    let (hub, lotus) = (hub(), lotus());
    for form in &forms() {
        let text = build_status_report(&report(form, originals(), &hub, &lotus)).expect("valid");
        let message = parse(text.as_bytes()).expect("valid");
        assert_eq!(message.header().is_some(), form.header.is_some());
        assert_eq!(message.has_envelope(), form.envelope || form.header.is_some());
        let found = status_report(&message).expect("no rule is broken");
        assert_eq!((found.tx_sts.as_str(), found.reason.as_deref()), ("RJCT", Some("AB05")));
        assert_eq!(found.additional[1], "a < b & \"c\" > d ");
        assert_eq!((found.orgnl.uetr.as_str(), found.orgnl.msg_id.as_deref()), (UETR, Some("LOTUS-1")));
        assert_eq!((found.instg_agt.as_ref(), found.instd_agt.as_ref()), (Some(&hub), Some(&lotus)));
        assert_eq!(
            (found.created.text.as_str(), found.created.ms),
            ("2026-11-24T03:00:00.000Z", Some(1_795_489_200_000))
        );

        let text = build_credit_transfer(&transfer(form, &lotus, &hub)).expect("valid");
        let found = credit_transfer(&parse(text.as_bytes()).expect("valid")).expect("no rule is broken");
        assert_eq!((found.amount.minor, found.cdtr_name.as_deref()), (410_000, Some("សុខ សុភា")));
        assert_eq!((found.dbtr_agt.as_ref(), found.cdtr_agt.as_ref()), (Some(&lotus), Some(&hub)));
        assert_eq!(found.cdtr_account.expect("given").text(), "0002");

        let request = StatusRequestDraft {
            form,
            msg_id: "Q-1",
            created_ms: NOW_MS,
            orgnl: originals(),
            instg: Some(&lotus),
            instd: None,
        };
        let text = build_status_request(&request).expect("valid");
        let found = status_request(&parse(text.as_bytes()).expect("valid")).expect("no rule is broken");
        assert_eq!((found.orgnl.uetr.as_str(), found.instg_agt), (UETR, Some(lotus.clone())));

        let long = "ỗ".repeat(500);
        let draft = RejectionDraft {
            form,
            msg_id: "HUB-R-1",
            created_ms: NOW_MS,
            reference: &long,
            reason: "schema",
            field: Some("/Document"),
            detail: Some(&long),
        };
        let text = build_rejection(&draft).expect("valid");
        let found = rejection(&parse(text.as_bytes()).expect("valid")).expect("readable");
        assert_eq!(
            (found.reference.chars().count(), found.description.expect("given").chars().count()),
            (35, 350)
        );
        assert_eq!((found.reason.as_str(), found.location.as_deref()), ("schema", Some("/Document")));
    }
}

#[test]
fn an_answer_repeats_the_form_of_the_question() {
    // Protects participants whose parsers know one form only.
    let original = include_str!("../samples/pacs.008.001.08-header.xml");
    let form = parse(original.as_bytes()).expect("valid").answer_form();
    let (hub, lotus) = (hub(), lotus());
    let text = build_status_report(&report(&form, originals(), &hub, &lotus)).expect("valid");
    let message = parse(text.as_bytes()).expect("valid");
    let header = message.header().expect("the original has one");
    assert_eq!((message.prefix(), header.from.as_ref()), ("ns2", Some(&hub)));
    assert_eq!(header.to, Some(AgentId::Bic("MEKOKHPP".to_owned())));
    assert_eq!(header.msg_def, "pacs.002.001.10");
}

#[test]
fn a_draft_that_cannot_be_a_message_is_a_fault() {
    // Protects the promise that nothing invalid leaves, and that bad input never panics.
    let (hub, lotus, form) = (hub(), lotus(), Form::bare());
    let good = transfer(&form, &lotus, &hub);
    let long = "x".repeat(36);
    let wrong = [
        CreditTransferDraft { msg_id: &long, ..good },
        CreditTransferDraft { msg_id: "", ..good },
        CreditTransferDraft { uetr: "8A562C67", ..good },
        CreditTransferDraft { amount: "1e3", ..good },
        CreditTransferDraft { ccy: "V\"D", ..good },
    ];
    for draft in wrong {
        assert!(build_credit_transfer(&draft).is_err(), "{draft:?}");
    }
    let agents = [
        AgentId::Lei("5493001KJTIIGC8Y1R12".to_owned()),
        AgentId::Other("o".to_owned()),
        AgentId::Name("Sen & Sons".to_owned()),
    ];
    for agent in agents {
        let text =
            build_credit_transfer(&CreditTransferDraft { instg: Some(&agent), ..good }).expect("valid");
        let found = credit_transfer(&parse(text.as_bytes()).expect("valid")).expect("no rule is broken");
        assert_eq!(found.instg_agt, Some(agent));
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
    let (hub, lotus) = (hub(), lotus());
    let prefixed = Form { prefix: "q".to_owned(), ..Form::bare() };
    let directory = tempfile::tempdir().expect("a directory");
    for form in [&Form::bare(), &prefixed] {
        let request = StatusRequestDraft {
            form,
            msg_id: "Q",
            created_ms: 0,
            orgnl: originals(),
            instg: Some(&hub),
            instd: None,
        };
        let refused = RejectionDraft {
            form,
            msg_id: "R",
            created_ms: 0,
            reference: "",
            reason: "DU01",
            field: None,
            detail: Some("d"),
        };
        let built = [
            ("pacs.002.001.10", build_status_report(&report(form, originals(), &hub, &lotus))),
            ("pacs.008.001.08", build_credit_transfer(&transfer(form, &lotus, &hub))),
            ("pacs.028.001.03", build_status_request(&request)),
            ("admi.002.001.01", build_rejection(&refused)),
        ];
        for (name, text) in built {
            let file = directory.path().join(name);
            std::fs::write(&file, text.expect("valid")).expect("writable");
            let schema = format!("{}/schemas/{name}.xsd", env!("CARGO_MANIFEST_DIR"));
            let status =
                Command::new("xmllint").args(["--noout", "--nonet", "--schema", &schema]).arg(&file).output();
            let output = status.expect("xmllint runs");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
    }
}
