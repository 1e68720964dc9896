//! `tonle funds in|out`: money of a prefunded account comes in or goes out, by an operator's order.

use crate::cli::{Funds, FundsArgs};
use crate::exit::Exit;
use crate::operators::{self, Given, Operators};

/// The command.
///
/// # Errors
/// 64 if the hub refuses it, 75 if no hub runs or it is not known what became of it.
pub async fn run(funds: &Funds) -> Result<(), Exit> {
    let (kind, args) = match funds {
        Funds::In(args) => ("FundsIn", args),
        Funds::Out(args) => ("FundsOut", args),
    };
    let FundsArgs { participant, ledger, amount, data } = args;
    let order = operators::funds(kind, participant, ledger, amount);
    match Operators::running(data)?.give(&order).await? {
        Given::Done(position) => {
            println!("{kind} {amount} for {participant} in {ledger}: done at {position}");
            Ok(())
        }
        Given::Refused(why) => Err(Exit::Usage(format!("{kind} refused: {why}"))),
    }
}
