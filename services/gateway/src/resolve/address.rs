//! Whose a code is: the addresses that stand in it, looked up in the registry's tables. It judges nobody's state.

use serde::Serialize;
use tonle_emvqr::Code;
use tonle_emvqr::code::Account;
use tonle_emvqr::reference::identifier::Network;
use tonle_emvqr::walk::Template;
use tonle_flow::view::Registry;
use tonle_wire::registry::Participant;

/// The identifier under which UnionPay's numbers (tags 15 and 16) stand in the table of wallet codes: in the code itself
/// they have none. The first eight digits are the acquirer's.
const UNIONPAY: &str = "unionpay";

/// First tag of the account templates (EMVCo MPM v1.1, tags 26 to 51).
const TEMPLATE_TAG: u8 = 26;

/// The tables of addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Table {
    /// Six-digit bank codes.
    Bins,
    /// Bakong suffixes.
    Bakong,
    /// Wallet codes.
    Wallets,
}

/// Who is paid.
#[derive(Debug, Serialize)]
pub(super) struct Payee<'a> {
    /// The participant's id; null: the address is nobody's here.
    pub participant: Option<&'a str>,
    /// The participant's name for people. The merchant's own name is in the code, unconfirmed.
    pub name: Option<&'a str>,
    /// The account, card, proxy or merchant number at the participant, as the code writes it.
    pub account: Option<&'a str>,
    /// The table that decided, or would.
    pub table: Table,
    /// The address in it.
    pub address: &'a str,
    #[serde(skip)]
    pub row: Option<&'a Participant>,
}

/// An address in a code.
struct Address<'a> {
    table: Table,
    /// Bank code, suffix or identifier.
    value: &'a str,
    /// What wallet codes are compared with.
    number: &'a str,
    account: Option<&'a str>,
}

impl<'a> Address<'a> {
    fn wallet(identifier: &'a str, number: Option<&'a str>, account: Option<&'a str>) -> Self {
        Self { table: Table::Wallets, value: identifier, number: number.unwrap_or_default(), account }
    }

    /// A wallet that rides on a bank's numbers is more exact than the bank.
    fn owner<'r>(&self, registry: &'r Registry) -> Option<(Table, &'r Participant)> {
        let wallet = || registry.by_wallet(self.value, self.number).map(|(row, _)| (Table::Wallets, row));
        match self.table {
            Table::Bins => wallet().or_else(|| registry.by_bin(self.value).map(|row| (Table::Bins, row))),
            Table::Bakong => registry.by_bakong(self.value).map(|row| (Table::Bakong, row)),
            Table::Wallets => wallet(),
        }
    }
}

/// The payee of a code: the first of its addresses that a participant has, else the first. `None`: it has no address.
pub(super) fn payee<'a>(code: &Code<'a>, registry: &'a Registry) -> Option<Payee<'a>> {
    let addresses = addresses(code);
    let served = addresses.iter().find_map(|address| Some((address, address.owner(registry)?)));
    let (address, owner) = match served {
        Some((address, owner)) => (address, Some(owner)),
        None => (addresses.first()?, None),
    };
    let row = owner.map(|(_, row)| row);
    Some(Payee {
        participant: row.map(|row| row.id.as_str()),
        name: row.map(|row| row.name.as_str()),
        account: address.account,
        table: owner.map_or(address.table, |(table, _)| table),
        address: address.value,
        row,
    })
}

/// The addresses of a code: the main scheme's, then the other templates' in the order of their tags.
fn addresses<'a>(code: &Code<'a>) -> Vec<Address<'a>> {
    let mut addresses: Vec<Address<'a>> = main(code).into_iter().collect();
    for entry in &code.networks {
        let Some(value) = code.elements().get(entry.tag) else { continue };
        if entry.network == Network::Unionpay {
            addresses.push(Address::wallet(UNIONPAY, Some(value), Some(value)));
        }
        if entry.tag < TEMPLATE_TAG || entry.network.name() == code.scheme.name() {
            continue;
        }
        if let Ok(template) = Template::read(value)
            && let Some(identifier) = template.get(0)
        {
            addresses.push(Address::wallet(identifier, template.get(1), template.get(1)));
        }
    }
    addresses
}

fn main<'a>(code: &Code<'a>) -> Option<Address<'a>> {
    let address = match code.account {
        Account::Khqr(khqr) => {
            // The whole id is the account: a user may have several, under one suffix.
            let (_, suffix) = khqr.bakong_account_id.split_once('@')?;
            let account = Some(khqr.bakong_account_id);
            Address { table: Table::Bakong, value: suffix, number: "", account }
        }
        Account::Vietqr(vietqr) => Address {
            table: Table::Bins,
            value: vietqr.bank_bin,
            number: vietqr.account_number,
            account: Some(vietqr.account_number),
        },
        Account::Vnpayqr(vnpay) => Address::wallet(vnpay.guid, vnpay.merchant_id, vnpay.merchant_id),
        Account::Promptpay(promptpay) => {
            let number = promptpay.biller_id.or(promptpay.proxy);
            Address::wallet(promptpay.aid, number, number)
        }
        Account::Qris(qris) => {
            Address::wallet(qris.acquirer_guid.unwrap_or(qris.guid), qris.pan, qris.pan.or(qris.nmid))
        }
        Account::Paynow(paynow) => Address::wallet(paynow.guid, Some(paynow.proxy), Some(paynow.proxy)),
        Account::Duitnow(duitnow) => Address::wallet(duitnow.guid, duitnow.acquirer_id, duitnow.merchant_id),
        Account::Laoqr(laoqr) => Address::wallet(laoqr.guid, laoqr.iin, laoqr.merchant_id),
        Account::Qrph(qrph) => Address::wallet(qrph.guid, None, None),
        Account::Pix(pix) => Address::wallet(pix.guid, pix.key, pix.key.or(pix.url)),
        _ => return None,
    };
    Some(address)
}
