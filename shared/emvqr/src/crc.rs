//! CRC-16 with polynomial 1021 and start FFFF, as EMVCo's tag 63 wants it.

/// `TABLES[k][b]` is the CRC of byte `b` and `k` bytes of zero behind it, from a start of zero. With eight of them eight
/// bytes are taken in one step instead of one step waiting for the last.
static TABLES: [[u16; 256]; STEP] = tables();
const STEP: usize = 8;

const fn tables() -> [[u16; 256]; STEP] {
    let mut tables = [[0; 256]; STEP];
    let mut byte = 0;
    while byte < 256 {
        let mut rest = (byte as u16) << 8;
        let mut table = 0;
        while table < STEP {
            let mut bit = 0;
            while bit < 8 {
                rest = if rest & 0x8000 == 0 { rest << 1 } else { (rest << 1) ^ 0x1021 };
                bit += 1;
            }
            tables[table][byte] = rest;
            table += 1;
        }
        byte += 1;
    }
    tables
}

/// The CRC of the bytes; of a payload these are all up to and with `6304`.
#[must_use]
pub fn crc16(bytes: &[u8]) -> u16 {
    let mut crc = 0xFFFF_u16;
    let (blocks, rest) = bytes.as_chunks::<STEP>();
    for block in blocks {
        let [high, low] = crc.to_be_bytes();
        let [a, b, c, d, e, f, g, h] = *block;
        let look = |table: usize, byte: u8| TABLES[table][usize::from(byte)];
        crc = look(7, a ^ high) ^ look(6, b ^ low) ^ look(5, c) ^ look(4, d);
        crc ^= look(3, e) ^ look(2, f) ^ look(1, g) ^ look(0, h);
    }
    for byte in rest {
        crc = (crc << 8) ^ TABLES[0][usize::from((crc >> 8) as u8 ^ *byte)];
    }
    crc
}

/// Four upper-case hexadecimal digits.
#[must_use]
pub fn letters(crc: u16) -> [u8; 4] {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    [12, 8, 4, 0].map(|shift| DIGITS[usize::from(crc >> shift & 0xF)])
}

/// The value of four hexadecimal digits of either case; nothing for any other text.
#[must_use]
pub fn value(text: &str) -> Option<u16> {
    if text.len() != 4 {
        return None;
    }
    text.bytes()
        .try_fold(0, |sum: u16, byte| Some(sum << 4 | u16::try_from(char::from(byte).to_digit(16)?).ok()?))
}

#[cfg(test)]
mod tests {
    use super::{crc16, letters, value};

    /// Bit by bit, as the specification describes it.
    fn slow(bytes: &[u8]) -> u16 {
        let mut crc = 0xFFFF_u16;
        for byte in bytes {
            crc ^= u16::from(*byte) << 8;
            for _ in 0..8 {
                crc = if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 };
            }
        }
        crc
    }

    #[test]
    fn the_check_value_of_the_catalogue() {
        // Protects polynomial, start and order of bits.
        assert_eq!(crc16(b"123456789"), 0x29B1);
        assert_eq!(crc16(b"12345678901234567890123"), slow(b"12345678901234567890123"));
        assert_eq!(&letters(0x29B1), b"29B1");
        assert_eq!(&letters(0x000A), b"000A");
        assert_eq!(value("9e6F"), Some(0x9E6F));
        assert_eq!(value("+E6F"), None);
        assert_eq!(value("E6F"), None);
    }
}
