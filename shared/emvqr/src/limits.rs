//! The limits of a payload, each with its reason.

/// Characters of a merchant-presented payload (EMVCo MPM v1.1, 3.2: "shall not exceed 512").
pub const PAYLOAD_CHARACTERS_MAX: usize = 512;

/// An element has two digits of tag, two of length and one character at least, so 512 characters hold no more.
pub const ELEMENTS_MAX: usize = PAYLOAD_CHARACTERS_MAX / 5;

/// The length field has two digits.
pub const VALUE_CHARACTERS_MAX: usize = 99;

/// A template has 99 characters, so it holds no more elements than this.
pub const TEMPLATE_ELEMENTS_MAX: usize = VALUE_CHARACTERS_MAX / 5;

/// Bytes of a consumer-presented payload after base64 (EMVCo CPM v1.1: readers take 512).
pub const CONSUMER_BYTES_MAX: usize = 512;

/// The same before base64: four characters for three bytes, filled up.
pub const CONSUMER_CHARACTERS_MAX: usize = CONSUMER_BYTES_MAX.div_ceil(3) * 4;

/// Templates inside templates of a consumer-presented payload; the specification knows two levels.
pub const CONSUMER_DEPTH_MAX: usize = 4;

/// Levels of a tree that is encoded as given: root, template, and the beneficiary inside VietQR's tag 38.
pub const TREE_DEPTH_MAX: usize = 3;

/// Characters of a line of JSON. A payload in base64 or escapes, with its names, is far below.
pub const JSON_LINE_BYTES_MAX: usize = 65_536;
