//! Draws a payload. Each picture has the quiet zone of four modules that the symbology asks for, dark on light.

use super::Frame;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt::Write as _;
use fast_qr::qr::QRBuilder;
use fast_qr::{ECL, QRCode};
use font8x8::{BASIC_FONTS, LATIN_FONTS, UnicodeFonts};
use std::io::Cursor;
use thiserror::Error;

/// Modules of light around the code (ISO/IEC 18004: four).
const QUIET: usize = 4;
/// Pixels of a module in a PNG: large enough to be scanned from a screen, 33 modules make 410 pixels.
const PIXELS: usize = 10;
/// Height of a line of text in modules.
const LINE: usize = 4;
/// Side of a glyph in pixels of the font.
const GLYPH: usize = 8;

/// Why a payload cannot be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RenderFault {
    /// It does not fit the largest code of this error correction (2,331 bytes).
    #[error("the payload of {bytes} bytes does not fit a QR code")]
    TooLong {
        /// Its bytes.
        bytes: usize,
    },
    /// The picture could not be written.
    #[error("the picture cannot be written: {0}")]
    Picture(String),
}

/// The matrix: its side in modules, and whether each is dark.
struct Matrix {
    code: QRCode,
}

impl Matrix {
    fn of(payload: &str) -> Result<Self, RenderFault> {
        // Level M is what EMVCo recommends and what the schemes print.
        let code = QRBuilder::new(payload).ecl(ECL::M).build();
        code.map(|code| Self { code }).map_err(|_| RenderFault::TooLong { bytes: payload.len() })
    }

    fn side(&self) -> usize {
        self.code.size
    }

    fn dark(&self, x: usize, y: usize) -> bool {
        self.code[y][x].value()
    }
}

/// Where the parts of a picture stand, in modules.
struct Plan {
    width: usize,
    height: usize,
    /// Top of the code without its quiet zone.
    top: usize,
}

impl Plan {
    fn of(side: usize, frame: Option<&Frame>) -> Self {
        let title = if frame.is_some() { LINE + 2 } else { 0 };
        let lines = frame.map_or(0, |frame| frame.lines().count()) * LINE;
        let foot = if lines > 0 { 1 } else { 0 };
        Self {
            width: side + 2 * QUIET,
            height: title + QUIET + side + QUIET + lines + foot,
            top: title + QUIET,
        }
    }
}

/// An SVG document of the code, each module one unit, with a frame if one is given.
///
/// # Errors
/// [`RenderFault::TooLong`].
pub fn svg(payload: &str, frame: Option<&Frame>) -> Result<String, RenderFault> {
    let matrix = Matrix::of(payload)?;
    let plan = Plan::of(matrix.side(), frame);
    let mut path = String::new();
    for y in 0..matrix.side() {
        let mut x = 0;
        while x < matrix.side() {
            let from = x;
            while x < matrix.side() && matrix.dark(x, y) {
                x += 1;
            }
            if x > from {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{} {}h{}v1h-{}z", from + QUIET, y + plan.top, x - from, x - from);
            }
            x += 1;
        }
    }
    let (width, height) = (plan.width, plan.height);
    let mut texts = String::new();
    if let Some(frame) = frame {
        let [red, green, blue] = frame.colour;
        let centre = format!("{}.5", width / 2);
        let _ = write!(
            texts,
            "<rect width=\"{width}\" height=\"{bar}\" fill=\"#{red:02x}{green:02x}{blue:02x}\"/>\
             <text x=\"{centre}\" y=\"4.3\" font-size=\"3.6\" font-weight=\"bold\" fill=\"#fff\">{}</text>",
            escaped(&frame.title),
            bar = LINE + 2,
        );
        for (n, line) in frame.lines().enumerate() {
            let y = plan.top + matrix.side() + QUIET + n * LINE + LINE / 2;
            let _ =
                write!(texts, "<text x=\"{centre}\" y=\"{y}\" font-size=\"2.8\">{}</text>", escaped(line));
        }
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{}\" height=\"{}\" \
         shape-rendering=\"crispEdges\" text-anchor=\"middle\" font-family=\"sans-serif\">\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/><path d=\"{path}\"/>{texts}</svg>\n",
        width * PIXELS,
        height * PIXELS,
    ))
}

/// A PNG file of the code, ten pixels a module, with a frame if one is given.
///
/// # Errors
/// As [`RenderFault`] says.
pub fn png(payload: &str, frame: Option<&Frame>) -> Result<Vec<u8>, RenderFault> {
    let matrix = Matrix::of(payload)?;
    let plan = Plan::of(matrix.side(), frame);
    let mut canvas = Canvas::light(plan.width * PIXELS, plan.height * PIXELS);
    for y in 0..matrix.side() {
        for x in (0..matrix.side()).filter(|x| matrix.dark(*x, y)) {
            canvas.fill((x + QUIET) * PIXELS, (y + plan.top) * PIXELS, PIXELS, PIXELS, [0; 3]);
        }
    }
    if let Some(frame) = frame {
        canvas.fill(0, 0, plan.width * PIXELS, (LINE + 2) * PIXELS, frame.colour);
        canvas.write(&frame.title, PIXELS * 3 / 2, 3, [255; 3]);
        for (n, line) in frame.lines().enumerate() {
            canvas.write(line, (plan.top + matrix.side() + QUIET + n * LINE) * PIXELS, 2, [0; 3]);
        }
    }
    canvas.png()
}

/// Pixels in three bytes each.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Canvas {
    fn light(width: usize, height: usize) -> Self {
        Self { width, height, pixels: vec![255; width * height * 3] }
    }

    /// Fills a rectangle; what lies outside the picture is cut.
    fn fill(&mut self, left: usize, top: usize, width: usize, height: usize, colour: [u8; 3]) {
        for y in top..(top + height).min(self.height) {
            for x in left..(left + width).min(self.width) {
                let at = (y * self.width + x) * 3;
                self.pixels[at..at + 3].copy_from_slice(&colour);
            }
        }
    }

    /// Writes one line in the middle, in the largest size up to `scale` that fits; what does not fit at all is cut.
    fn write(&mut self, text: &str, top: usize, scale: usize, colour: [u8; 3]) {
        let count = text.chars().count().max(1);
        let scale = (self.width / (count * GLYPH)).clamp(1, scale);
        let left = self.width.saturating_sub(count * GLYPH * scale) / 2;
        for (n, character) in text.chars().enumerate() {
            let glyph = BASIC_FONTS.get(character).or_else(|| LATIN_FONTS.get(character));
            let glyph = glyph.or_else(|| BASIC_FONTS.get('?')).unwrap_or([0; GLYPH]);
            for (row, bits) in glyph.into_iter().enumerate() {
                for column in (0..GLYPH).filter(|column| bits & (1 << column) != 0) {
                    let x = left + (n * GLYPH + column) * scale;
                    self.fill(x, top + row * scale, scale, scale, colour);
                }
            }
        }
    }

    fn png(self) -> Result<Vec<u8>, RenderFault> {
        let side = |pixels: usize| u32::try_from(pixels).unwrap_or(u32::MAX);
        let picture = image::RgbImage::from_raw(side(self.width), side(self.height), self.pixels);
        let picture = picture.ok_or_else(|| RenderFault::Picture("its size is wrong".into()))?;
        let mut file = Cursor::new(Vec::new());
        picture
            .write_to(&mut file, image::ImageFormat::Png)
            .map_err(|fault| RenderFault::Picture(format!("{fault}")))?;
        Ok(file.into_inner())
    }
}

/// Lines for a terminal: two modules in one character, light as blocks, so that it can be scanned on a dark background;
/// `colours` adds the sequences that make it so on any background.
///
/// # Errors
/// [`RenderFault::TooLong`].
pub fn terminal(payload: &str, frame: Option<&Frame>, colours: bool) -> Result<String, RenderFault> {
    let matrix = Matrix::of(payload)?;
    let side = matrix.side() + 2 * QUIET;
    let light = |x: usize, y: usize| {
        let inside = |at: usize| (QUIET..QUIET + matrix.side()).contains(&at);
        !(inside(x) && inside(y) && matrix.dark(x - QUIET, y - QUIET))
    };
    let mut text = String::new();
    let mut line = |content: &str| {
        let (on, off) = if colours { ("\u{1b}[97;40m", "\u{1b}[0m") } else { ("", "") };
        text.extend([on, content, off, "\n"]);
    };
    if let Some(frame) = frame {
        line(&middle(&frame.title, side));
    }
    for y in (0..side).step_by(2) {
        let row: String = (0..side)
            .map(|x| match (light(x, y), y + 1 < side && light(x, y + 1)) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            })
            .collect();
        line(&row);
    }
    for below in frame.into_iter().flat_map(Frame::lines) {
        line(&middle(below, side));
    }
    Ok(text)
}

/// The text in the middle of a line; control characters, which could move a terminal's cursor, are replaced.
fn middle(text: &str, width: usize) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    format!("{text:^width$}")
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // Characters that XML 1.0 does not allow.
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}
