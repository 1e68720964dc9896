//! `tonle explain`: why a payment went as it did, from the log alone, or from the hub that has the log open.

use std::path::Path;

use tonle_flow::explain::{Reader, Story};
use tonle_flow::fold::{uetr_bytes, uetr_text};
use tonle_runtime::configuration::Addresses;
use tonle_runtime::log::{Log, Topic};
use tonle_wire::journal::{Journal, Place};
use tonle_wire::order::{Order, Record};

use crate::cli::Explain;
use crate::exit::{Exit, Usage as _};
use crate::logs;
use crate::operators::Operators;
use crate::replay::{BATCH, Following};

/// The command.
///
/// # Errors
/// 64 if there is no such payment, 75 if neither log nor hub can be reached.
pub async fn run(args: &Explain) -> Result<(), Exit> {
    let wrong = || Exit::Usage(format!("{:?} is no UETR", args.uetr));
    let uetr = uetr_bytes(&args.uetr).ok_or_else(wrong)?;
    let text = match (logs::open(&args.source).await, &args.source.data) {
        (Ok(log), _) => tell(log.as_ref(), uetr, args.json).await?,
        // A hub has the log open, or has it on Kafka.
        (Err(exit @ (Exit::Later(_) | Exit::Usage(_))), Some(data)) => {
            ask(data, uetr, args.json, exit).await?
        }
        (Err(exit), _) => return Err(exit),
    };
    println!("{}", text.trim_end());
    Ok(())
}

fn none(uetr: [u8; 16]) -> Exit {
    Exit::Usage(format!("there is no payment {}", uetr_text(&uetr)))
}

/// Tells the story from the log.
async fn tell(log: &dyn Log, uetr: [u8; 16], json: bool) -> Result<String, Exit> {
    let mut journal = Following::new(log).await?;
    let mut story: Option<Story> = None;
    let mut next = 0;
    'log: loop {
        let orders = log.read(Topic::Orders, next, BATCH, 16 << 20).await?;
        if orders.is_empty() {
            break;
        }
        for order in &orders {
            next = order.offset.saturating_add(1);
            let record = Record::decode(&order.value);
            let mut place = Place::first_of(order.offset);
            while place.offset == order.offset {
                let Some(bytes) = journal.record_at(place).await? else { break 'log };
                let broken = |fault: tonle_wire::Fault| {
                    Exit::Broken(format!("journal of order {}: {fault}", order.offset))
                };
                let said = Journal::decode(&bytes).map_err(broken)?;
                place = said.next_place();
                // A record that was set aside still carries the time by which others end.
                let unread = Record::new(Order::Tick);
                let record = record.as_ref().unwrap_or(&unread);
                if let Order::Genesis(genesis) = &record.order {
                    story.get_or_insert_with(|| Story::new(&genesis.group, uetr));
                }
                if let Some(story) = &mut story {
                    story.take(record, &said);
                }
            }
        }
    }
    let story = story.filter(Story::is_known).ok_or_else(|| none(uetr))?;
    let text = if json { story.explain_json(Reader::Operator) } else { story.explain_text(Reader::Operator) };
    text.ok_or_else(|| none(uetr))
}

/// Asks the hub that has the log; `otherwise` is the exit where none runs.
async fn ask(data: &Path, uetr: [u8; 16], json: bool, otherwise: Exit) -> Result<String, Exit> {
    if !Addresses::file(data).is_file() {
        return Err(otherwise);
    }
    let Some(operators) = Operators::find(data)? else { return Err(otherwise) };
    let accept = if json { "application/json" } else { "text/plain" };
    let answer = operators.get(&format!("/v1/payments/{}/explain", uetr_text(&uetr)), accept).await?;
    match answer.status {
        200 => String::from_utf8(answer.body.to_vec()).unreadable(),
        404 => Err(none(uetr)),
        _ => Err(answer.refusal()),
    }
}
