//! JSON bodies of the API that are made on the hot path: plain structs in a fixed order of members, so that the same
//! facts give the same bytes.

use serde::Serialize;

/// Where a message lies in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Position<'a> {
    /// The group.
    pub group: &'a str,
    /// Offset in the group's orders.
    pub offset: u64,
}

/// The answer to an accepted message (202).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Receipt<'a> {
    /// The UETR, where the message has one.
    pub uetr: Option<&'a str>,
    /// The sender's reference.
    pub reference: &'a str,
    /// `RCVD`, or `PDNG` while it is not known whether the log has it.
    pub status: &'static str,
    /// Where it lies; null with `PDNG`.
    pub position: Option<Position<'a>>,
    /// `pending` where the log has it and the fold has not judged it yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admission: Option<&'static str>,
}

impl<'a> Receipt<'a> {
    /// Admitted at this offset: the same bytes for ever.
    pub fn admitted(group: &'a str, uetr: Option<&'a str>, reference: &'a str, offset: u64) -> Self {
        Self { uetr, reference, status: "RCVD", position: Some(Position { group, offset }), admission: None }
    }

    /// In the log, not judged yet.
    pub fn pending(group: &'a str, uetr: Option<&'a str>, reference: &'a str, offset: u64) -> Self {
        Self { admission: Some("pending"), ..Self::admitted(group, uetr, reference, offset) }
    }

    /// Not known to be durable: repeat the same message.
    pub fn unknown(uetr: Option<&'a str>, reference: &'a str) -> Self {
        Self { uetr, reference, status: "PDNG", position: None, admission: None }
    }
}

/// The bytes of a JSON body.
pub fn json<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).expect("structs with text keys always serialize")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn receipts_are_as_the_contract_says() {
        // Protects: names, order and nulls of the answer that banks compare byte by byte.
        let text = |receipt: &Receipt<'_>| String::from_utf8(json(receipt)).unwrap();
        assert_eq!(
            text(&Receipt::admitted("main", Some("u"), "r", 7)),
            r#"{"uetr":"u","reference":"r","status":"RCVD","position":{"group":"main","offset":7}}"#
        );
        assert_eq!(
            text(&Receipt::pending("main", Some("u"), "r", 7)),
            r#"{"uetr":"u","reference":"r","status":"RCVD","position":{"group":"main","offset":7},"admission":"pending"}"#
        );
        assert_eq!(
            text(&Receipt::unknown(None, "r")),
            r#"{"uetr":null,"reference":"r","status":"PDNG","position":null}"#
        );
    }
}
