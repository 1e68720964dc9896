//! A decoded code as the published fields. What the code does not have is null.

use alloc::format;
use alloc::string::ToString;

use crate::code::{Account, Code, Decoded, Opaque, Scheme, Tip, Variant};
use crate::consumer::{Consumer, hexadecimal};
use crate::digest::md5;
use crate::reference::identifier::Network;
use crate::walk::{Element, Template};

use super::write::Writer;

/// Writes the fields of a code into an open object.
pub(super) fn write(out: &mut Writer, payload: &str, decoded: &Decoded<'_>) {
    match decoded {
        Decoded::Merchant(code) => merchant(out, code),
        Decoded::Consumer(code) => consumer(out, code),
        Decoded::Opaque(code) => opaque(out, code),
    }
    out.text("md5", md5(payload).as_str());
    out.name("warnings");
    out.open_with('[');
    if let Decoded::Merchant(code) = decoded {
        for warning in &code.warnings {
            out.item();
            out.quote(&warning.to_string());
        }
    }
    out.close_with(']');
    if let Decoded::Merchant(code) = decoded {
        tree(out, code);
    }
}

fn head(out: &mut Writer, scheme: Scheme, variant: Option<Variant>) {
    out.text("scheme", scheme.name());
    out.maybe("variant", variant.map(Variant::name));
}

fn merchant(out: &mut Writer, code: &Code<'_>) {
    head(out, code.scheme, code.variant);
    out.name("networks");
    out.open_with('[');
    for entry in &code.networks {
        out.item();
        out.quote(entry.network.name());
    }
    out.close_with(']');
    out.maybe("initiation", code.initiation.map(|initiation| initiation.name()));
    out.text("currency", code.currency.number);
    out.text("currency_alpha", code.currency.alpha);
    out.maybe("amount", code.amount.map(|amount| amount.text));
    out.integer("amount_minor", code.amount.map(|amount| amount.minor));
    out.text("country", code.country.as_str());
    out.maybe("mcc", code.mcc);
    out.maybe("merchant_name", code.merchant_name);
    out.maybe("merchant_city", code.merchant_city);
    out.maybe("postal_code", code.postal_code);
    account(out, &code.account);
    parts(out, code);
    out.maybe("unionpay", code.unionpay);
    out.integer("created_ms", code.created_ms);
    out.integer("expires_ms", code.expires_ms);
    out.text("crc", code.crc_text());
}

fn account(out: &mut Writer, account: &Account<'_>) {
    if *account == Account::None {
        return out.null("account");
    }
    out.open("account");
    match account {
        Account::None => {}
        Account::Khqr(khqr) => {
            out.text("bakong_account_id", khqr.bakong_account_id);
            out.maybe("account_information", khqr.account_information);
            out.maybe("merchant_id", khqr.merchant_id);
            out.maybe("acquiring_bank", khqr.acquiring_bank);
        }
        Account::Vietqr(vietqr) => {
            out.text("guid", vietqr.guid);
            out.text("bank_bin", vietqr.bank_bin);
            out.text("account_number", vietqr.account_number);
            out.text("service_code", vietqr.service.code());
        }
        Account::Vnpayqr(vnpay) => {
            out.text("guid", vnpay.guid);
            out.maybe("merchant_id", vnpay.merchant_id);
        }
        Account::Promptpay(promptpay) => {
            out.text("aid", promptpay.aid);
            out.maybe("proxy_type", promptpay.proxy_type.map(Variant::name));
            out.maybe("proxy", promptpay.proxy);
            out.maybe("biller_id", promptpay.biller_id);
            out.maybe("reference_1", promptpay.reference_1);
            out.maybe("reference_2", promptpay.reference_2);
            out.maybe("ota", promptpay.ota);
        }
        Account::Qris(qris) => {
            out.text("guid", qris.guid);
            out.maybe("nmid", qris.nmid);
            out.maybe("criteria", qris.criteria);
            out.maybe("acquirer_guid", qris.acquirer_guid);
            out.maybe("pan", qris.pan);
            out.maybe("merchant_id", qris.merchant_id);
        }
        Account::Paynow(paynow) => {
            out.text("guid", paynow.guid);
            out.maybe("proxy_type", paynow.proxy_type.map(Variant::name));
            out.text("proxy", paynow.proxy);
            match paynow.editable {
                Some(editable) => out.boolean("editable", editable),
                None => out.null("editable"),
            }
            out.maybe("expiry", paynow.expiry);
        }
        Account::Duitnow(duitnow) => {
            out.text("guid", duitnow.guid);
            out.maybe("acquirer_id", duitnow.acquirer_id);
            out.maybe("merchant_id", duitnow.merchant_id);
        }
        Account::Laoqr(laoqr) => {
            out.text("guid", laoqr.guid);
            out.maybe("iin", laoqr.iin);
            out.maybe("type", laoqr.kind);
            out.maybe("merchant_id", laoqr.merchant_id);
        }
        Account::Qrph(qrph) => out.text("guid", qrph.guid),
        Account::Pix(pix) => {
            out.text("guid", pix.guid);
            out.maybe("key", pix.key);
            out.maybe("url", pix.url);
        }
    }
    out.close();
}

/// Tags 62, 64 and 55 to 57.
fn parts(out: &mut Writer, code: &Code<'_>) {
    match &code.additional {
        None => out.null("additional"),
        Some(additional) => {
            out.open("additional");
            for (name, value) in additional.fields().into_iter().filter(|(_, value)| value.is_some()) {
                out.maybe(name, value);
            }
            out.close();
        }
    }
    match &code.language {
        None => out.null("language"),
        Some(language) => {
            out.open("language");
            out.text("preference", language.preference);
            out.text("name", language.name);
            out.maybe("city", language.city);
            out.close();
        }
    }
    let Some(tip) = &code.tip else { return out.null("tip") };
    out.open("tip");
    match tip {
        Tip::Ask => out.text("indicator", "01"),
        Tip::Fixed(amount) => {
            out.text("indicator", "02");
            out.text("fixed", amount.text);
        }
        Tip::Percent { text, .. } => {
            out.text("indicator", "03");
            out.text("percent", text);
        }
    }
    out.close();
}

/// Tag to text or object; templates one level deep, VietQR's beneficiary one deeper.
fn tree(out: &mut Writer, code: &Code<'_>) {
    out.open("tree");
    for element in code.elements.iter() {
        let template =
            matches!(element.tag, 26..=51 | 62 | 64..=99).then(|| Template::read(element.value).ok());
        let Some(template) = template.flatten() else {
            leaf(out, &element);
            continue;
        };
        let beneficiary =
            code.networks.iter().any(|entry| entry.tag == element.tag && entry.network == Network::Vietqr);
        out.open(digits(element.tag, &mut [0; 2]));
        for sub in template.elements() {
            match Template::read(sub.value) {
                Ok(inner) if beneficiary && sub.tag == 1 => {
                    out.open(digits(sub.tag, &mut [0; 2]));
                    inner.elements().iter().for_each(|third| leaf(out, third));
                    out.close();
                }
                _ => leaf(out, sub),
            }
        }
        out.close();
    }
    out.close();
}

/// The two digits of a tag.
fn digits(tag: u8, place: &mut [u8; 2]) -> &str {
    *place = [b'0' + tag / 10 % 10, b'0' + tag % 10];
    core::str::from_utf8(place).unwrap_or_default()
}

fn leaf(out: &mut Writer, element: &Element<'_>) {
    out.text(digits(element.tag, &mut [0; 2]), element.value);
}

fn opaque(out: &mut Writer, code: &Opaque<'_>) {
    head(out, code.scheme, Some(code.variant));
    out.name("networks");
    out.raw("[]");
    out.open("account");
    out.text("code", code.code);
    out.close();
}

fn consumer(out: &mut Writer, code: &Consumer) {
    head(out, Scheme::Cpm, None);
    out.name("networks");
    out.raw("[]");
    out.name("aids");
    out.open_with('[');
    for aid in &code.aids {
        out.item();
        out.quote(aid);
    }
    out.close_with(']');
    out.name("labels");
    out.open_with('[');
    for label in &code.labels {
        out.item();
        match label {
            Some(label) => out.quote(label),
            None => out.raw("null"),
        }
    }
    out.close_with(']');
    objects(out, code);
}

/// Pairs of tag and value; the depth of each object says how many lists are open, so nothing recurses.
fn objects(out: &mut Writer, code: &Consumer) {
    out.name("tlv");
    out.open_with('[');
    let mut open = 0;
    let close_to = |out: &mut Writer, open: &mut u8, depth: u8| {
        while *open > depth {
            out.close_with(']');
            out.close_with(']');
            *open -= 1;
        }
    };
    for object in code.objects() {
        close_to(out, &mut open, object.depth);
        out.item();
        out.open_with('[');
        out.item();
        out.quote(&if object.tag > 0xFF {
            format!("{:04X}", object.tag)
        } else {
            format!("{:02X}", object.tag)
        });
        out.item();
        if object.constructed {
            out.open_with('[');
            open = object.depth + 1;
        } else {
            out.quote(&hexadecimal(code.value(object)));
            out.close_with(']');
        }
    }
    close_to(out, &mut open, 0);
    out.close_with(']');
}
