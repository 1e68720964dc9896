//! `POST /v1/qr/resolve`: what a scanned code says, whose it is by the registry's address tables, and by which networks it
//! can be paid now.
//!
//! Nothing is kept between two calls: there is no cache that could say what is not true any more. An answer depends on the
//! registry of this moment, on the caller and on the clock, and to make it from the body to the bytes costs about 8 us in the
//! profile of the tests (`cargo test -p tonle-gateway what_a_resolution_costs -- --nocapture`).
//!
//! It does not know whether the payee's account exists: only its bank does.

mod address;
mod amount;
mod candidates;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tonle_emvqr::reference::currency::Currency;
use tonle_emvqr::{Code, Decoded, Options, Tongue, decode, json, sentence};

use crate::answer::Answer;
use crate::directory::Directory;
use crate::errors::{self, Problem};
use crate::hub::now_ms;
use crate::service::Gateway;
use address::Payee;
use amount::Rule;
use candidates::{Asked, Candidate};

/// The body of the call.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    /// The text of the code as it was scanned.
    payload: String,
    /// The currency that the payer pays in, if it is not the code's: three letters (ISO 4217).
    payer_currency: Option<String>,
    /// What the payer typed, in the code's currency: decimal text, tips and fees included.
    amount: Option<String>,
}

/// The body of the answer.
#[derive(Serialize)]
struct Resolved<'a> {
    /// The decoded code, its fields as published.
    code: Box<RawValue>,
    /// Null for codes that name no payee.
    payee: Option<Payee<'a>>,
    amount_rule: Rule<'a>,
    /// The last moment at which the code may be paid.
    expiry: Option<String>,
    /// Deviations that were tolerated; they are in the code too.
    warnings: Vec<String>,
    /// Whether any network is usable.
    routable: bool,
    networks: Vec<Candidate>,
}

/// A broken code as the caller is told: the class as rule, its path as field, the teller's sentence.
fn broken(fault: &tonle_emvqr::Error) -> Problem {
    let field = if fault.path.is_root() { "/payload".to_owned() } else { fault.path.to_string() };
    Problem::new(errors::QR_CODE, sentence(fault.class, Tongue::English))
        .rule(fault.class.name())
        .field(field)
}

fn read(body: &[u8]) -> Result<Body, Problem> {
    let body: Body = serde_json::from_slice(body).map_err(|fault| {
        Problem::new(errors::MALFORMED, format!("the body is not a question about a code: {fault}"))
            .rule("qr-resolve")
    })?;
    if body.payer_currency.as_deref().is_some_and(|alpha| Currency::by_alpha(alpha).is_none()) {
        return Err(Problem::new(errors::MALFORMED, "no currency of ISO 4217")
            .rule("qr-resolve")
            .field("/payer_currency"));
    }
    Ok(body)
}

/// The published fields of a code, without those of a line of the tool.
fn fields(payload: &str, now_ms: u64) -> Result<Box<RawValue>, Problem> {
    let line = serde_json::json!({"payload": payload, "now_ms": now_ms}).to_string();
    let line = json::decode_line(&line);
    let text = match line.strip_prefix(r#"{"id":null,"ok":true,"#) {
        Some(rest) => format!("{{{rest}"),
        None => line,
    };
    RawValue::from_string(text).map_err(|_| Problem::new(errors::INTERNAL, "the code cannot be written down"))
}

/// The answer to a question at this time (milliseconds since 1970).
///
/// # Errors
/// 400 if the body is not a question, 422 if the code is broken or the amount cannot be one.
fn resolve(directory: &Directory, payer: &str, body: &[u8], now_ms: u64) -> Result<Vec<u8>, Problem> {
    let body = read(body)?;
    let options = Options { now_ms: Some(now_ms), ..Options::default() };
    let decoded = decode(&body.payload, &options).map_err(|fault| broken(&fault))?;
    let registry = directory.registry();
    let code: Option<&Code<'_>> = match &decoded {
        Decoded::Merchant(code) => Some(code),
        _ => None,
    };
    let payee = code.and_then(|code| address::payee(code, registry));
    let rule = code.map_or(Rule::OPEN, Rule::new);
    let asked = Asked {
        decoded: &decoded,
        payee: payee.as_ref(),
        payer,
        payer_currency: body.payer_currency.as_deref(),
        amount_minor: code
            .map(|code| amount::asked(body.amount.as_deref(), &code.currency))
            .transpose()?
            .flatten(),
    };
    let networks = candidates::ranked(&asked, registry);
    let resolved = Resolved {
        code: fields(&body.payload, now_ms)?,
        amount_rule: rule,
        expiry: code.and_then(amount::expires_ms).map(tonle_iso20022::time_text),
        warnings: code.map_or_else(Vec::new, |code| code.warnings.iter().map(ToString::to_string).collect()),
        routable: networks.iter().any(|network| network.usable),
        networks,
        payee,
    };
    Ok(crate::body::json(&resolved))
}

impl Gateway {
    /// Says what a code is. `participant` is the caller, who would pay.
    pub(crate) fn resolve(&self, participant: &str, body: &[u8]) -> Result<Answer, Problem> {
        Ok(Answer::json(200, resolve(&self.hub.directory(), participant, body, now_ms())?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATIC: &str =
        "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F";

    #[test]
    fn the_fields_are_those_of_the_tool() {
        // Protects the published names: what the tool prints of a code is what the call answers, but for id and ok.
        let fields: serde_json::Value = serde_json::from_str(fields(STATIC, 1).unwrap().get()).unwrap();
        assert_eq!((&fields["scheme"], &fields["variant"]), (&"vietqr".into(), &"account".into()));
        assert!(fields.get("id").is_none() && fields.get("ok").is_none(), "{fields}");
    }

    #[test]
    fn questions_that_cannot_be_are_refused_by_field() {
        // Protects: a misspelt name or currency is told, never passed over; nothing panics on any body.
        let ask = |body: &str| resolve(&Directory::default(), "alpha", body.as_bytes(), 1).unwrap_err();
        for body in ["", "null", "[]", "{}", r#"{"payload":1}"#, r#"{"payload":"x","payer_curency":"VND"}"#] {
            assert_eq!(ask(body).entry, errors::MALFORMED, "{body}");
        }
        let currency = ask(r#"{"payload":"x","payer_currency":"vnd"}"#);
        assert_eq!((currency.entry, currency.field.as_deref()), (errors::MALFORMED, Some("/payer_currency")));
        let empty = ask(r#"{"payload":""}"#);
        assert_eq!((empty.entry, empty.rule.as_deref()), (errors::QR_CODE, Some("empty")));
        assert_eq!(empty.field.as_deref(), Some("/payload"));
        for amount in ["0", "-1", "1e3", "1.5", "", "99999999999999"] {
            let amount = ask(&serde_json::json!({"payload": STATIC, "amount": amount}).to_string());
            assert_eq!((amount.entry, amount.field.as_deref()), (errors::QR_CODE, Some("/amount")));
        }
    }

    #[test]
    fn what_a_resolution_costs() {
        // Protects the reason for having no cache: an answer costs microseconds. It prints how many; the bound is a
        // hundred times that, for machines that do other things too.
        const ROUNDS: u32 = 5_000;
        let body = serde_json::json!({"payload": STATIC}).to_string();
        let directory = Directory::default();
        let started = std::time::Instant::now();
        for _ in 0..ROUNDS {
            std::hint::black_box(resolve(&directory, "alpha", body.as_bytes(), 1).unwrap());
        }
        let each = started.elapsed() / ROUNDS;
        println!("{each:?} for each code");
        assert!(each < std::time::Duration::from_millis(1), "{each:?}");
    }
}
