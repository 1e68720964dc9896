//! A request to write a code: the published fields as a draft, or a tree.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::amount;
use crate::code::{Account, Additional, Initiation, Language, Scheme, Variant};
use crate::encode::tree::Node;
use crate::encode::{Draft, DraftTip, ISSUED};
use crate::fault::{Class, Error};
use crate::path::Path;
use crate::reference::currency::Currency;
use crate::scheme::{self, khqr, laoqr, paynow, promptpay, qris, vietqr, vnpayqr};

use super::value::Value;
use super::{Refusal, invalid};

/// The levels of a tree are judged by the encoder; deeper ones are cut off here with the same answer.
pub(super) fn tree(value: &Value) -> Result<Vec<(String, Node)>, Refusal> {
    level(value, 1)
}

fn level(value: &Value, depth: usize) -> Result<Vec<(String, Node)>, Refusal> {
    let Value::Object(fields) = value else { return Err(invalid("tree is not an object")) };
    let mut nodes = Vec::with_capacity(fields.len());
    for (tag, value) in fields {
        let node = match value {
            Value::Text(text) => Node::Text(text.clone()),
            Value::Object(_) if depth <= crate::limits::TREE_DEPTH_MAX => {
                Node::Template(level(value, depth + 1)?)
            }
            Value::Object(_) => return Err(Class::TemplateMalformed.at(Path::ROOT).into()),
            _ => return Err(invalid(alloc::format!("tree.{tag} is neither text nor object"))),
        };
        nodes.push((tag.clone(), node));
    }
    Ok(nodes)
}

/// Makes a draft of a request and hands it on.
pub(super) fn with_draft(
    request: &Value,
    encode: impl Fn(&Draft<'_>, Option<u64>) -> Result<String, Error>,
) -> Result<String, Refusal> {
    let name = request.text("scheme")?.ok_or_else(|| invalid("scheme or tree is needed"))?;
    let scheme = Scheme::from_name(name).ok_or_else(|| invalid(alloc::format!("unknown scheme {name}")))?;
    if !ISSUED.contains(&scheme) {
        let message = alloc::format!("codes of {name} are read but not written");
        return Err(Refusal::Input("scheme_not_issued", message));
    }
    let variant = request
        .text("variant")?
        .map(|name| Variant::from_name(name).ok_or_else(|| invalid(alloc::format!("unknown variant {name}"))))
        .transpose()?;
    let empty = Value::Object(Vec::new());
    let fields = request.get("account").unwrap_or(&empty);
    let currency = currency(request, scheme)?;
    let amount = amount_text(request, &currency)?;
    let draft = Draft {
        account: account(scheme, variant, fields)?,
        variant,
        initiation: initiation(request)?,
        currency: Some(currency.number),
        amount: amount.as_deref(),
        country: request.text("country")?,
        mcc: request.text("mcc")?,
        merchant_name: request.text("merchant_name")?,
        merchant_city: request.text("merchant_city")?,
        postal_code: request.text("postal_code")?,
        additional: additional(request)?,
        language: language(request)?,
        tip: tip(request)?,
        unionpay: request.text("unionpay")?,
        created_ms: request.integer("created_ms")?,
        expires_ms: request.integer("expires_ms")?,
    };
    Ok(encode(&draft, request.integer("now_ms")?)?)
}

/// `currency` by number or letters, else `currency_alpha`, else the scheme's first.
fn currency(request: &Value, scheme: Scheme) -> Result<Currency, Refusal> {
    let given = request.text("currency")?.or(request.text("currency_alpha")?);
    let text = given.or(scheme::rules(scheme).currencies.first().copied()).unwrap_or_default();
    let currency = Currency::by_number(text).or_else(|| Currency::by_alpha(text));
    Ok(currency.ok_or(Class::CurrencyInvalid.at(Path::tag(53)))?)
}

/// `amount` as text or whole number, else `amount_minor`.
fn amount_text(request: &Value, currency: &Currency) -> Result<Option<String>, Refusal> {
    match (request.get("amount"), request.get("amount_minor")) {
        (Some(Value::Text(text)), _) => Ok(Some(text.clone())),
        (Some(Value::Integer(whole)), _) => Ok(Some(whole.to_string())),
        (Some(_), _) => Err(invalid("amount is not decimal text")),
        (None, Some(Value::Integer(minor))) => {
            let minor = u64::try_from(*minor).map_err(|_| Class::AmountFormat.at(Path::tag(54)))?;
            let text = amount::text(minor, currency, false).map_err(|class| class.at(Path::tag(54)))?;
            Ok(Some(text))
        }
        (None, Some(_)) => Err(invalid("amount_minor is not an integer")),
        (None, None) => Ok(None),
    }
}

fn initiation(request: &Value) -> Result<Option<Initiation>, Refusal> {
    match request.text("initiation")? {
        None => Ok(None),
        Some("static") => Ok(Some(Initiation::Static)),
        Some("dynamic") => Ok(Some(Initiation::Dynamic)),
        Some(other) => Err(invalid(alloc::format!("unknown initiation {other}"))),
    }
}

fn additional(request: &Value) -> Result<Option<Additional<'_>>, Refusal> {
    let Some(fields) = request.get("additional") else { return Ok(None) };
    Ok(Some(Additional {
        bill_number: fields.text("bill_number")?,
        mobile_number: fields.text("mobile_number")?,
        store_label: fields.text("store_label")?,
        loyalty_number: fields.text("loyalty_number")?,
        reference_label: fields.text("reference_label")?,
        customer_label: fields.text("customer_label")?,
        terminal_label: fields.text("terminal_label")?,
        purpose: fields.text("purpose")?,
        consumer_data_request: fields.text("consumer_data_request")?,
    }))
}

fn language(request: &Value) -> Result<Option<Language<'_>>, Refusal> {
    let Some(fields) = request.get("language") else { return Ok(None) };
    let missing = |sub| Class::LanguageIncomplete.at(Path::sub(64, sub));
    Ok(Some(Language {
        preference: fields.text("preference")?.ok_or(missing(0))?,
        name: fields.text("name")?.ok_or(missing(1))?,
        city: fields.text("city")?,
    }))
}

fn tip(request: &Value) -> Result<Option<DraftTip<'_>>, Refusal> {
    let Some(fields) = request.get("tip") else { return Ok(None) };
    let indicator = fields.text("indicator")?.ok_or(Class::TipInvalid.at(Path::tag(55)))?;
    Ok(Some(DraftTip { indicator, fixed: fields.text("fixed")?, percent: fields.text("percent")? }))
}

fn account<'a>(scheme: Scheme, variant: Option<Variant>, fields: &'a Value) -> Result<Account<'a>, Refusal> {
    let text = |name| fields.text(name);
    Ok(match scheme {
        Scheme::Khqr => Account::Khqr(khqr::Account {
            bakong_account_id: text("bakong_account_id")?.unwrap_or_default(),
            account_information: text("account_information")?,
            // The variant decides which of the two tags is written.
            merchant_id: text("merchant_id")?.filter(|_| variant != Some(Variant::Individual)),
            acquiring_bank: text("acquiring_bank")?,
        }),
        Scheme::Vietqr => Account::Vietqr(vietqr_account(variant, fields)?),
        Scheme::Vnpayqr => Account::Vnpayqr(vnpayqr::Account { guid: "", merchant_id: text("merchant_id")? }),
        Scheme::Promptpay => Account::Promptpay(promptpay::Account {
            aid: text("aid")?.unwrap_or_default(),
            proxy_type: proxy_type(fields)?.or(variant),
            proxy: text("proxy")?,
            biller_id: text("biller_id")?,
            reference_1: text("reference_1")?,
            reference_2: text("reference_2")?,
            ota: text("ota")?,
        }),
        Scheme::Paynow => Account::Paynow(paynow::Account {
            guid: "",
            proxy_type: proxy_type(fields)?.or(variant),
            proxy: text("proxy")?.unwrap_or_default(),
            editable: fields.boolean("editable")?,
            expiry: text("expiry")?,
        }),
        Scheme::Qris => Account::Qris(qris::Account {
            guid: "",
            nmid: text("nmid")?,
            criteria: text("criteria")?,
            acquirer_guid: text("acquirer_guid")?,
            pan: text("pan")?,
            merchant_id: text("merchant_id")?,
        }),
        Scheme::Laoqr => Account::Laoqr(laoqr::Account {
            guid: "",
            iin: text("iin")?,
            kind: text("type")?,
            merchant_id: text("merchant_id")?,
        }),
        _ => Account::None,
    })
}

fn vietqr_account(variant: Option<Variant>, fields: &Value) -> Result<vietqr::Account<'_>, Refusal> {
    let by_code = fields
        .text("service_code")?
        .map(|code| {
            vietqr::Service::from_code(code).ok_or(Class::ServiceCodeUnknown.at(Path::sub(vietqr::TAG, 2)))
        })
        .transpose()?;
    let by_variant = variant.and_then(vietqr::Service::from_variant);
    if variant.is_some() && by_variant.is_none() {
        return Err(invalid("unknown variant of vietqr"));
    }
    if by_code.is_some() && by_variant.is_some() && by_code != by_variant {
        return Err(invalid("variant and service_code disagree"));
    }
    Ok(vietqr::Account {
        guid: vietqr::GUID,
        bank_bin: fields.text("bank_bin")?.unwrap_or_default(),
        account_number: fields.text("account_number")?.unwrap_or_default(),
        service: by_code.or(by_variant).unwrap_or_default(),
    })
}

fn proxy_type(fields: &Value) -> Result<Option<Variant>, Refusal> {
    fields
        .text("proxy_type")?
        .map(|name| {
            Variant::from_name(name).ok_or_else(|| invalid(alloc::format!("unknown proxy_type {name}")))
        })
        .transpose()
}
