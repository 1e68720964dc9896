//! Time of one decode of a typical 0200 on each sample, in nanoseconds: the best and the middle of many rounds.

use std::hint::black_box;
use std::time::Instant;

use tonle_iso8583::{Fields, Profiles, decode, encode};

const ROUNDS: usize = 200;
const DECODES: u128 = 2_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let profiles = Profiles::parse(include_str!("../profiles/samples.json"))?;
    for profile in profiles.iter() {
        let (packed, of_1993) = (profile.name().contains("packed"), profile.name().ends_with("1993"));
        let mut fields = Fields::new();
        for (number, text) in [
            (2, "4111222233334444"),
            (3, "430000"),
            (4, "000012500000"),
            (7, "1124031500"),
            (11, "000042"),
            (12, if of_1993 { "261124101500" } else { "101500" }),
            (15, if of_1993 { "261124" } else { "1124" }),
            (32, "970499"),
            (37, "632803000042"),
            (41, "TONLE001"),
            (49, if packed { "0704" } else { "704" }),
            (100, "970422"),
            (102, "0011223344"),
            (103, "9988776655443322"),
        ] {
            fields.set(number, text);
        }
        let wire = encode(profile, if of_1993 { "1200" } else { "0200" }, &fields)?;
        let mut rounds = Vec::with_capacity(ROUNDS);
        for _ in 0..ROUNDS {
            let start = Instant::now();
            for _ in 0..DECODES {
                black_box(decode(black_box(profile), black_box(&wire))?);
            }
            rounds.push(start.elapsed().as_nanos() / DECODES);
        }
        rounds.sort_unstable();
        let (best, middle) = (rounds.first().unwrap_or(&0), rounds.get(ROUNDS / 2).unwrap_or(&0));
        println!("{}: {} bytes, {best} ns best, {middle} ns median", profile.name(), wire.len());
    }
    Ok(())
}
