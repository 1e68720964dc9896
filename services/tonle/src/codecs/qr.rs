//! `tonle qr decode|encode|render|read`: codes as text, as pictures, and pictures as codes.

use std::io::{self, IsTerminal as _};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use tonle_emvqr::json::{decode_line, encode_line};
use tonle_emvqr::picture::{self, Frame};
use tonle_emvqr::{Code, Decoded, Options, Scheme, decode};

use super::lines::{answer_lines, text_of};
use super::{one, print};
use crate::cli::{PictureForm, Qr, QrDecode, QrItems, QrRender};
use crate::exit::{Exit, Usage as _};

/// The answer to a line longer than any code.
const TOO_LONG: &str = r#"{"id":null,"ok":false,"error":{"class":"input_invalid","stage":"input","path":"","message":"the line is too long"}}"#;
/// The answer to a line that is no text.
const NO_TEXT: &str = r#"{"id":null,"ok":false,"error":{"class":"input_invalid","stage":"input","path":"","message":"the line is not UTF-8"}}"#;

pub(super) fn run(command: &Qr) -> Result<(), Exit> {
    match command {
        Qr::Decode(QrDecode { items: QrItems { item: Some(payload), .. }, profile, now_ms }) => {
            one(&decode_line(&json!({"payload": payload, "profile": profile, "now_ms": now_ms}).to_string()))
        }
        Qr::Encode(QrItems { item: Some(item), .. }) => one(&encode_line(item)),
        Qr::Decode(_) => stream(decode_line),
        Qr::Encode(_) => stream(encode_line),
        Qr::Render(render) => draw(render),
        Qr::Read { image } => read(image),
    }
}

fn stream(answer: fn(&str) -> String) -> Result<(), Exit> {
    let work = |line: &[u8]| text_of(line).map_or_else(|| NO_TEXT.to_owned(), answer);
    answer_lines(io::stdin().lock(), io::stdout().lock(), work, TOO_LONG)
}

/// Draws any text; what reads as a payment code gets its scheme's frame if one is asked for.
fn draw(render: &QrRender) -> Result<(), Exit> {
    let frame = match (render.frame, decode(&render.payload, &Options::default())) {
        (false, _) => None,
        (true, Ok(Decoded::Merchant(code))) => Some(frame(&code)),
        (true, Ok(_)) => return Err(Exit::Usage("only a payee's code has a frame".to_owned())),
        (true, Err(fault)) => return Err(Exit::Unreadable(format!("the payload: {fault}"))),
    };
    let frame = frame.as_ref();
    let bytes = match render.format {
        PictureForm::Svg => picture::svg(&render.payload, frame).unreadable()?.into_bytes(),
        PictureForm::Png => picture::png(&render.payload, frame).unreadable()?,
        PictureForm::Terminal => {
            let colours = render.out.is_none() && io::stdout().is_terminal();
            picture::terminal(&render.payload, frame, colours).unreadable()?.into_bytes()
        }
    };
    match &render.out {
        Some(file) => {
            std::fs::write(file, bytes).map_err(|fault| Exit::Usage(format!("{}: {fault}", file.display())))
        }
        None => print(&bytes),
    }
}

/// What is customary around a printed code of this scheme. The colours are those in which the schemes print their own
/// names; no mark or drawing of theirs is used.
fn frame(code: &Code<'_>) -> Frame {
    let (title, colour) = match code.scheme {
        Scheme::Khqr => ("KHQR", [0xe1, 0x23, 0x2e]),
        Scheme::Vietqr => ("VietQR", [0x1b, 0x4f, 0x9c]),
        Scheme::Vnpayqr => ("VNPAY-QR", [0x00, 0x5b, 0xaa]),
        Scheme::Promptpay => ("PromptPay", [0x11, 0x35, 0x66]),
        Scheme::Qris => ("QRIS", [0xed, 0x1c, 0x24]),
        Scheme::Paynow => ("PayNow", [0x7c, 0x1a, 0x78]),
        Scheme::Duitnow => ("DuitNow QR", [0xed, 0x2c, 0x67]),
        Scheme::Laoqr => ("LAO QR", [0xce, 0x11, 0x26]),
        Scheme::Qrph => ("QR Ph", [0x00, 0x38, 0xa8]),
        Scheme::Pix => ("Pix", [0x32, 0xbc, 0xad]),
        Scheme::Unionpay => ("UnionPay", [0x00, 0x7b, 0x84]),
        Scheme::Sgqr => ("SGQR", [0xc8, 0x10, 0x2e]),
        // No name of its own to print.
        _ => ("QR", [0x33, 0x33, 0x33]),
    };
    Frame {
        title: title.to_owned(),
        colour,
        name: code.merchant_name.map(str::to_owned),
        amount: code.amount.as_ref().map(|amount| format!("{} {}", amount.text, code.currency.alpha)),
    }
}

/// Prints what each code of a picture says, one line each.
fn read(image: &Path) -> Result<(), Exit> {
    let file = image.display();
    let bytes = std::fs::read(image).map_err(|fault| Exit::Unreadable(format!("{file}: {fault}")))?;
    let found = picture::read(&bytes).map_err(|fault| Exit::Unreadable(format!("{file}: {fault}")))?;
    if found.is_empty() {
        return Err(Exit::Unreadable(format!("{file}: no code was found")));
    }
    for (n, code) in found.iter().enumerate() {
        let wrapped = STANDARD.encode(&code.payload);
        let answer = decode_line(&json!({"id": n, "payload_b64": wrapped}).to_string());
        // What was read is worth seeing, all the more where it is refused.
        let payload = json!(String::from_utf8_lossy(&code.payload));
        let answer = answer.strip_suffix('}').map(|answer| format!("{answer},\"payload\":{payload}}}\n"));
        print(answer.unwrap_or_default().as_bytes())?;
    }
    Ok(())
}
