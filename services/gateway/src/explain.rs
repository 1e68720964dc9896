//! One payment for people: where it is, and why.

use crate::answer::Answer;
use crate::authority::Caller;
use crate::errors::{self, Problem};
use crate::service::Gateway;

impl Gateway {
    /// Where a payment is, for one of its parties.
    pub(crate) async fn payment(&self, _participant: &str, _uetr: &str) -> Result<Answer, Problem> {
        Err(Problem::new(errors::NOT_OFFERED, "not yet"))
    }

    /// Why a payment went as it did.
    pub(crate) async fn explain(&self, _caller: &Caller, _uetr: &str) -> Result<Answer, Problem> {
        Err(Problem::new(errors::NOT_OFFERED, "not yet"))
    }
}
