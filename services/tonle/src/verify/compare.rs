//! In which part two journal records of one order differ, in words.

use tonle_wire::journal::Journal;

/// The first part that differs, with a few words of both.
pub fn difference(said: &Journal, made: &Journal) -> String {
    let hex = |digest: &[u8; 16]| digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    if said.verdict != made.verdict {
        return format!("it says {:?}, the fold {:?}", said.verdict, made.verdict);
    }
    if said.time_ms != made.time_ms {
        return format!("time {}, the fold {}", said.time_ms, made.time_ms);
    }
    if said.part != made.part {
        return format!("{:?}, the fold {:?}", said.part, made.part);
    }
    let step = said.steps.iter().zip(&made.steps).position(|(one, two)| one != two);
    if let Some(k) = step {
        return format!("step {k}");
    }
    if said.steps.len() != made.steps.len() {
        return format!("{} steps, the fold {}", said.steps.len(), made.steps.len());
    }
    if said.digest != made.digest {
        return format!("digest {}, the fold {}", hex(&said.digest), hex(&made.digest));
    }
    if said.armed != made.armed {
        return format!("{} timers, the fold {}", said.armed, made.armed);
    }
    "its encoding".to_owned()
}
