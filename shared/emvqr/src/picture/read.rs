//! Finds codes in photographs. A picture is tried as it is, smaller, and with light and dark exchanged, since a small
//! code is lost when a photograph shrinks and a grainy one is found only then.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use image::imageops::FilterType;
use image::{DynamicImage, GrayImage, ImageReader, Limits};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use thiserror::Error;

/// Bytes of a file: a photograph of a telephone has up to 12 MB.
const FILE_BYTES_MAX: usize = 32 * 1024 * 1024;
/// Pixels of a side: 100 megapixels of a square picture.
const SIDE_MAX: u32 = 10_000;
/// Bytes that the decoder may take, so that a small file cannot ask for more memory than a person has.
const DECODER_BYTES_MAX: u64 = 512 * 1024 * 1024;
/// Longest sides that are tried, the picture's own size apart.
const TRIED: [u32; 2] = [1_600, 800];
/// The own size of a larger picture than this is not tried: it costs seconds and finds nothing more.
const OWN_SIDE_MAX: u32 = 2_400;

/// A code in a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it says, byte for byte: EMV codes are text, others need not be.
    pub payload: Vec<u8>,
    /// Its middle in pixels of the picture: from the left, from the top.
    pub middle: (u32, u32),
}

/// Why a picture cannot be read.
#[derive(Debug, Error)]
pub enum ReadFault {
    /// The file is larger than 32 MiB.
    #[error("the file has {bytes} bytes, at most {max} are read")]
    TooLarge {
        /// Bytes of the file.
        bytes: usize,
        /// The most.
        max: usize,
    },
    /// It is neither PNG nor JPEG, it is damaged, or it has too many pixels.
    #[error("the picture cannot be read: {0}")]
    Picture(String),
}

/// All codes in a PNG or JPEG picture, from the top left on, each once. None found is an empty list.
///
/// # Errors
/// As [`ReadFault`] says.
pub fn read(file: &[u8]) -> Result<Vec<Found>, ReadFault> {
    if file.len() > FILE_BYTES_MAX {
        return Err(ReadFault::TooLarge { bytes: file.len(), max: FILE_BYTES_MAX });
    }
    // The decoders are others' work and read hostile input: one that panics is a damaged picture, not our end.
    let picture = catch_unwind(|| decode(file))
        .unwrap_or_else(|_| Err(ReadFault::Picture("its decoder failed".to_string())))?;
    let own = picture.width().max(picture.height()).max(1);
    let mut found: Vec<Found> = Vec::new();
    let sides = core::iter::once(own).filter(|own| *own <= OWN_SIDE_MAX);
    for side in sides.chain(TRIED.into_iter().filter(|side| *side < own)) {
        let mut gray = match side == own {
            true => picture.to_luma8(),
            false => picture.resize(side, side, FilterType::Triangle).to_luma8(),
        };
        for inverted in [false, true] {
            if inverted {
                image::imageops::invert(&mut gray);
            }
            for (payload, (x, y)) in detect(&gray) {
                let back =
                    |at: u32| u32::try_from(u64::from(at) * u64::from(own) / u64::from(side)).unwrap_or(0);
                let code = Found { payload, middle: (back(x), back(y)) };
                if !found.iter().any(|known| same(known, &code, own)) {
                    found.push(code);
                }
            }
        }
    }
    found.sort_by_key(|code| (code.middle.1, code.middle.0));
    Ok(found)
}

/// Whether two findings are one code: the same content at about the same place.
fn same(one: &Found, other: &Found, side: u32) -> bool {
    let near = |a: u32, b: u32| a.abs_diff(b) <= side / 20;
    one.payload == other.payload && near(one.middle.0, other.middle.0) && near(one.middle.1, other.middle.1)
}

fn decode(file: &[u8]) -> Result<DynamicImage, ReadFault> {
    let fault = |fault: &dyn core::fmt::Display| ReadFault::Picture(format!("{fault}"));
    let mut reader = ImageReader::new(Cursor::new(file)).with_guessed_format().map_err(|f| fault(&f))?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(DECODER_BYTES_MAX);
    reader.limits(limits);
    reader.decode().map_err(|f| fault(&f))
}

/// Codes in one form of the picture with their middles. A detector that panics has found nothing.
fn detect(gray: &GrayImage) -> Vec<(Vec<u8>, (u32, u32))> {
    let look = || {
        let (width, height) = (gray.width() as usize, gray.height() as usize);
        let pixel = |x: usize, y: usize| gray.as_raw()[y * width + x];
        let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, pixel);
        let mut found = Vec::new();
        for grid in prepared.detect_grids() {
            let mut payload = Vec::new();
            if grid.decode_to(&mut payload).is_err() {
                continue;
            }
            let sum = grid.bounds.iter().fold((0_i64, 0_i64), |sum, corner| {
                (sum.0 + i64::from(corner.x), sum.1 + i64::from(corner.y))
            });
            let middle = |sum: i64| u32::try_from(sum / 4).unwrap_or(0);
            found.push((payload, (middle(sum.0), middle(sum.1))));
        }
        found
    };
    catch_unwind(AssertUnwindSafe(look)).unwrap_or_default()
}
