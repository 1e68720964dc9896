//! Limits on what is read, each with its reason.

/// Size of a message in bytes: the gateway's body limit. The largest real payment messages with one transaction are
/// about 30 kB.
pub const SIZE_MAX: usize = 256 * 1024;

/// Depth of elements, the envelope included. The deepest published content model with one transaction stays below 20;
/// the rest is for envelopes and supplementary data.
pub const DEPTH_MAX: usize = 40;

/// Attributes of one element, namespace declarations included. The schemas know one attribute.
pub const ATTRIBUTES_MAX: usize = 64;

/// Attributes of a whole message: the schemas know one, on amounts. Looking each of them up stays cheap with this.
pub const ATTRIBUTES_TOTAL_MAX: usize = 2 * ELEMENTS_MAX;

/// Namespace declarations in force at one place: looking one up is a scan, and this keeps it bounded.
pub const BINDINGS_MAX: usize = 128;

/// Elements of a message: bounds memory, about 160 bytes for each.
pub const ELEMENTS_MAX: usize = 10_000;

/// Depth of JSON values: twice that of elements, since arrays count too.
pub const JSON_DEPTH_MAX: usize = 2 * DEPTH_MAX;

/// JSON values of one text, keys not counted: each element is at most an array, an object and two texts.
pub const JSON_ITEMS_MAX: usize = 4 * ELEMENTS_MAX;

/// Size of a message in the tools (`tonle message`): they read what a hub's limit would refuse, statements of an account for
/// instance, and still in bounded memory.
pub const TOOL_SIZE_MAX: usize = 1024 * 1024;
