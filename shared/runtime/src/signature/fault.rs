//! Why a signature is not accepted.

use tonle_wire::registry::Algorithm;

/// Why a signed message is refused. Each case is one rule of the profile; [`Fault::rule`] names it towards the caller.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A field that the profile needs is absent.
    #[error("the field {0} is missing")]
    FieldMissing(&'static str),
    /// A field occurs more than once where the profile takes one line.
    #[error("the field {0} is given twice")]
    FieldTwice(&'static str),
    /// A field is longer than the profile takes.
    #[error("the field {0} is too long")]
    FieldTooLong(&'static str),
    /// A field is not a structured field of RFC 9651.
    #[error("the field {field} is not a structured dictionary, at byte {at}")]
    FieldSyntax {
        /// The field's name in lower case.
        field: &'static str,
        /// Where reading stopped.
        at: usize,
    },
    /// No signature has the wanted label.
    #[error("no signature is labelled {0}")]
    LabelMissing(&'static str),
    /// Two signatures have the wanted label.
    #[error("the label {0} is given twice")]
    LabelTwice(&'static str),
    /// The covered components are not exactly those of the profile, in its order.
    #[error("the covered components must be exactly {expected}")]
    Components {
        /// The list as it has to be.
        expected: &'static str,
    },
    /// The parameters are legal, but not written in the one form of the profile.
    #[error("the signature parameters are not in canonical form, at byte {at}")]
    ParameterForm {
        /// Where reading stopped, counted from the start of the parameters.
        at: usize,
    },
    /// A parameter is not known to the profile.
    #[error("the signature parameter {0} is not part of the profile")]
    ParameterUnknown(String),
    /// A parameter is given twice.
    #[error("the signature parameter {0} is given twice")]
    ParameterTwice(&'static str),
    /// A parameter stands at another place than the profile says.
    #[error("the signature parameter {0} stands at the wrong place")]
    ParameterOrder(&'static str),
    /// A parameter is absent.
    #[error("the signature parameter {0} is missing")]
    ParameterMissing(&'static str),
    /// A parameter has a value that the profile does not take.
    #[error("the signature parameter {0} has a value outside the profile")]
    ParameterValue(&'static str),
    /// `created` is outside the window.
    #[error("created {created} is more than 300 s away from {now}")]
    Window {
        /// Seconds since 1970, as signed.
        created: u64,
        /// Seconds since 1970, the verifier's clock.
        now: u64,
    },
    /// The message was signed for another host.
    #[error("signed for another authority than this hub's")]
    Authority,
    /// A component's value holds bytes outside visible ASCII and space, or is too long.
    #[error("the component {0} has a value that cannot be signed")]
    ComponentValue(&'static str),
    /// `Content-Digest` is not exactly one sha-256 in canonical form.
    #[error("content-digest must be exactly one sha-256")]
    DigestForm,
    /// The body is not the one that was signed.
    #[error("content-digest does not belong to the body")]
    DigestMismatch,
    /// The signature is not 64 bytes in canonical base64.
    #[error("the signature is not 64 bytes in base64")]
    SignatureForm,
    /// The verifier does not know the key, or it is not valid now.
    #[error("the key is not known or not valid")]
    KeyUnknown,
    /// The message names another algorithm than the key is registered with.
    #[error("the key is registered for another algorithm than {named}", named = .0.name())]
    AlgorithmMismatch(Algorithm),
    /// The signature does not belong to message and key.
    #[error("the signature does not verify")]
    Mismatch,
    /// The origin's parameters name another participant than `Tonle-Origin`.
    #[error("tonle-origin names another participant than the key")]
    OriginParticipant,
    /// `Tonle-Origin` is not in its one form.
    #[error("tonle-origin is malformed")]
    OriginForm,
    /// An answer in a push response must have status 200.
    #[error("a signed answer needs status 200")]
    AnswerStatus,
    /// The operating system refused to sign, which means that it gave no random bytes.
    #[error("signing failed")]
    Signing,
}

impl Fault {
    /// The HTTP status that says this to the sender: 421 for a foreign authority, else 401.
    pub fn status(&self) -> u16 {
        match self {
            Self::Authority => 421,
            _ => 401,
        }
    }

    /// The short, stable name of the broken rule, for the member `rule` of a problem answer.
    pub fn rule(&self) -> &'static str {
        match self {
            Self::FieldMissing(_) => "signature-field-missing",
            Self::FieldTwice(_) => "signature-field-twice",
            Self::FieldTooLong(_) => "signature-field-length",
            Self::FieldSyntax { .. } => "signature-field-syntax",
            Self::LabelMissing(_) => "signature-label-missing",
            Self::LabelTwice(_) => "signature-label-twice",
            Self::Components { .. } => "signature-components",
            Self::ParameterForm { .. } => "signature-parameter-form",
            Self::ParameterUnknown(_) => "signature-parameter-unknown",
            Self::ParameterTwice(_) => "signature-parameter-twice",
            Self::ParameterOrder(_) => "signature-parameter-order",
            Self::ParameterMissing(_) => "signature-parameter-missing",
            Self::ParameterValue(_) => "signature-parameter-value",
            Self::Window { .. } => "signature-window",
            Self::Authority => "signature-authority",
            Self::ComponentValue(_) => "signature-component-value",
            Self::DigestForm => "content-digest-form",
            Self::DigestMismatch => "content-digest-mismatch",
            Self::SignatureForm => "signature-form",
            Self::KeyUnknown => "signature-key-unknown",
            Self::AlgorithmMismatch(_) => "signature-algorithm",
            Self::Mismatch => "signature-mismatch",
            Self::OriginParticipant => "origin-participant",
            Self::OriginForm => "origin-form",
            Self::AnswerStatus => "answer-status",
            Self::Signing => "signing",
        }
    }
}
