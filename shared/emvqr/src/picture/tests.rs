use super::*;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use image::{DynamicImage, ImageFormat, RgbImage};
use std::io::Cursor;

const PAYLOAD: &str =
    "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F";

fn frame() -> Frame {
    Frame {
        title: "VietQR".to_string(),
        colour: [0, 90, 170],
        name: Some("PHỞ <Hà> & con".to_string()),
        amount: Some("45,000 VND".to_string()),
    }
}

fn file(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    DynamicImage::from(picture.clone()).write_to(&mut file, format).unwrap();
    file.into_inner()
}

fn payloads(file: &[u8]) -> Vec<String> {
    read(file).unwrap().into_iter().map(|found| String::from_utf8(found.payload).unwrap()).collect()
}

/// Protects the way there and back: what is drawn is read again, framed or not, and as a JPEG.
#[test]
fn what_is_drawn_is_read() {
    for frame in [None, Some(&frame())] {
        let drawn = png(PAYLOAD, frame).unwrap();
        assert_eq!(payloads(&drawn), [PAYLOAD]);
        let picture = image::load_from_memory(&drawn).unwrap().to_rgb8();
        assert_eq!(payloads(&file(&picture, ImageFormat::Jpeg)), [PAYLOAD]);
    }
}

/// Protects large and odd pictures: several codes in one, light on dark, and one on a sheet larger than is looked at.
#[test]
fn several_codes_in_one_picture() {
    let draw = |payload| image::load_from_memory(&png(payload, None).unwrap()).unwrap().to_rgb8();
    let (one, mut other) = (draw(PAYLOAD), draw("https://qr.example/p/2"));
    image::imageops::invert(&mut other);
    let mut sheet = RgbImage::from_pixel(3_000, 1_500, image::Rgb([255; 3]));
    image::imageops::overlay(&mut sheet, &one, 100, 800);
    image::imageops::overlay(&mut sheet, &other, 1_900, 40);
    assert_eq!(payloads(&file(&sheet, ImageFormat::Png)), ["https://qr.example/p/2", PAYLOAD]);
}

/// Protects pages that show the SVG: texts of a code cannot become markup, and each dark module is drawn.
#[test]
fn an_svg_is_well_formed() {
    let drawn = svg(PAYLOAD, Some(&frame())).unwrap();
    assert!(drawn.contains("PHỞ &lt;Hà&gt; &amp; con") && !drawn.contains("<Hà>"), "{drawn}");
    assert!(drawn.contains("#005aaa") && drawn.ends_with("</svg>\n"));
    assert!(svg(PAYLOAD, None).unwrap().matches('M').count() > 200);
}

/// Protects the terminal: the rows are whole, framed by light, and a name cannot send control sequences.
#[test]
fn a_terminal_picture_has_its_quiet_zone() {
    let text = terminal(PAYLOAD, None, false).unwrap();
    let rows: Vec<Vec<char>> = text.lines().map(|line| line.chars().collect()).collect();
    let side = rows[0].len();
    assert_eq!(rows.len(), side.div_ceil(2));
    assert!(rows.iter().all(|row| row.len() == side && row[..4].iter().all(|c| matches!(c, '█' | '▀'))));
    assert!(rows[..2].iter().flatten().all(|c| *c == '█'));
    let hostile = Frame { name: Some("\u{1b}[2J".to_string()), ..frame() };
    assert!(!terminal(PAYLOAD, Some(&hostile), false).unwrap().contains('\u{1b}'));
}

/// Protects the reader: no bytes make it panic or find what is not there.
#[test]
fn broken_pictures_are_faults() {
    assert!(read(b"").is_err() && read(b"GIF89a").is_err());
    let whole = png(PAYLOAD, None).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 40) {
        assert!(read(&whole[..at]).is_err());
        let mut damaged = whole.clone();
        damaged[at] ^= 0x55;
        // Either a fault or nothing but the truth.
        assert!(read(&damaged).unwrap_or_default().iter().all(|found| found.payload == PAYLOAD.as_bytes()));
    }
    let huge = RgbImage::new(10_001, 2);
    assert!(matches!(read(&file(&huge, ImageFormat::Png)), Err(ReadFault::Picture(_))));
}

/// Protects against payloads beyond the largest code.
#[test]
fn too_long_is_said() {
    let long = "0".repeat(9_000);
    assert_eq!(svg(&long, None), Err(RenderFault::TooLong { bytes: 9_000 }));
}
