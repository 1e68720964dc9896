//! One line of JSON in, one line out: [`decode_line`] and [`encode_line`]. A bad line is an answer with `"ok": false`,
//! never a fault of the program. Errors of the line itself have stage `input` and the class `input_invalid` (no object,
//! a field of a wrong type, no base64) or `scheme_not_issued`.

mod decoded;
mod draft;
mod value;
mod write;

use alloc::format;
use alloc::string::String;

use crate::base64;
use crate::code::Decoded;
use crate::digest::md5;
use crate::encode::encode;
use crate::encode::tree::encode_tree;
use crate::fault::Error;
use crate::limits::JSON_LINE_BYTES_MAX;
use crate::options::{Options, Profile};
use crate::sentence::{Tongue, sentence};
use crate::{decode, decode_bytes};
use value::Value;
use write::Writer;

/// Why a line has no result.
#[derive(Debug)]
enum Refusal {
    /// The code's own error.
    Code(Error),
    /// The line's error: class and message.
    Input(&'static str, String),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Code(error)
    }
}

fn invalid(message: impl Into<String>) -> Refusal {
    Refusal::Input("input_invalid", message.into())
}

/// Reads a code: `{"id","payload"|"payload_b64","now_ms"?,"profile"?}` to `{"id","ok":true,…}` or
/// `{"id","ok":false,"error":{"class","stage","path","message","messages"}}`.
#[must_use]
pub fn decode_line(line: &str) -> String {
    answer(line, |request, out| {
        let options = Options {
            profile: match request.text("profile")? {
                None => Profile::Lenient,
                Some(name) => {
                    Profile::from_name(name).ok_or_else(|| invalid(format!("unknown profile {name}")))?
                }
            },
            now_ms: request.integer("now_ms")?,
            expiry_grace_ms: 0,
        };
        match (request.text("payload")?, request.text("payload_b64")?) {
            (Some(payload), None) => decoded::write(out, payload, &decode(payload, &options)?),
            (None, Some(wrapped)) => {
                let bytes = base64::decode(wrapped).ok_or_else(|| invalid("payload_b64 is not base64"))?;
                let decoded: Decoded<'_> = decode_bytes(&bytes, &options)?;
                decoded::write(out, core::str::from_utf8(&bytes).unwrap_or_default(), &decoded);
            }
            _ => return Err(invalid("either payload or payload_b64 is needed")),
        }
        Ok(())
    })
}

/// Writes a code: `{"id","scheme","variant",…}` or `{"id","tree":{…}}` to `{"id","ok":true,"payload","md5"}`, or an
/// error as [`decode_line`] has it.
#[must_use]
pub fn encode_line(line: &str) -> String {
    answer(line, |request, out| {
        let payload = match request.get("tree") {
            Some(tree) => encode_tree(&draft::tree(tree)?)?,
            None => draft::with_draft(request, encode)?,
        };
        out.text("payload", &payload);
        out.text("md5", md5(&payload).as_str());
        Ok(())
    })
}

fn answer(line: &str, work: impl Fn(&Value, &mut Writer) -> Result<(), Refusal>) -> String {
    let request = if line.len() > JSON_LINE_BYTES_MAX {
        Err(invalid("the line is too long"))
    } else {
        serde_json::from_str::<Value>(line).map_err(|error| invalid(format!("no json: {error}")))
    };
    let mut head = Writer::object();
    match &request {
        Ok(request) => request.get("id").unwrap_or(&Value::Null).write(&mut head, "id"),
        Err(_) => head.null("id"),
    }
    let mut out = head.clone();
    out.boolean("ok", true);
    let result = request.and_then(|request| match request {
        Value::Object(_) => work(&request, &mut out),
        _ => Err(invalid("the line is no object")),
    });
    match result {
        Ok(()) => out.end(),
        Err(refusal) => {
            head.boolean("ok", false);
            head.open("error");
            refused(&mut head, &refusal);
            head.close();
            head.end()
        }
    }
}

fn refused(out: &mut Writer, refusal: &Refusal) {
    match refusal {
        Refusal::Code(error) => {
            out.text("class", error.class.name());
            out.text("stage", error.class.stage().name());
            if error.path.is_root() {
                out.null("path")
            } else {
                out.text("path", &format!("{}", error.path))
            }
            out.text("message", sentence(error.class, Tongue::English));
            out.open("messages");
            for (tongue, code) in Tongue::ALL {
                out.text(code, sentence(error.class, tongue));
            }
            out.close();
        }
        Refusal::Input(class, message) => {
            out.text("class", class);
            out.text("stage", "input");
            out.null("path");
            out.text("message", message);
        }
    }
}
