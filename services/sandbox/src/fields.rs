//! The little of structured fields (RFC 8941) that signatures need: dictionaries, inner lists with parameters. Total:
//! anything else is `None`. Knows no header by name.

/// Members `key=value` of a dictionary, values as they stand. `None` if a quote or parenthesis is not closed or a
/// member has no `=`.
pub fn dictionary(line: &str) -> Option<Vec<(&str, &str)>> {
    split(line, b',')?
        .into_iter()
        .filter(|part| !part.trim().is_empty())
        .map(|part| {
            let (key, value) = part.trim().split_once('=')?;
            Some((key, value))
        })
        .collect()
}

/// Where the inner list at the start of `text` ends (after its parenthesis).
pub fn list_end(text: &str) -> Option<usize> {
    let mut quoted = false;
    let mut escaped = false;
    if !text.starts_with('(') {
        return None;
    }
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b')' if !quoted => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// Parameters in order of appearance, each name once.
pub struct Parameters<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Parameters<'a> {
    /// Of `;name=value;…`, as they follow an inner list.
    pub fn of(text: &'a str) -> Option<Self> {
        let mut parts = split(text, b';')?.into_iter();
        if !parts.next()?.is_empty() {
            return None;
        }
        Self::collect(parts)
    }

    /// Of `name=value` members separated by commas or semicolons.
    pub fn of_list(text: &'a str) -> Option<Self> {
        let mut all = Vec::new();
        for part in split(text, b',')? {
            all.extend(split(part, b';')?);
        }
        Self::collect(all.into_iter().filter(|part| !part.trim().is_empty()))
    }

    fn collect(parts: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut found: Vec<(&str, &str)> = Vec::with_capacity(8);
        for part in parts {
            let (name, value) = part.trim().split_once('=')?;
            if found.iter().any(|(known, _)| *known == name) {
                return None;
            }
            found.push((name, value));
        }
        Some(Self(found))
    }

    fn raw(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    /// The text parameter `name`, quoted or a bare token. Text with escapes is refused: the profile's texts need none.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        let raw = self.raw(name)?;
        let text = match raw.strip_prefix('"') {
            Some(rest) => rest.strip_suffix('"')?,
            None => raw,
        };
        (!text.contains(['"', '\\'])).then_some(text)
    }

    /// The integer parameter `name`.
    pub fn integer(&self, name: &str) -> Option<u64> {
        let raw = self.raw(name)?;
        if raw.bytes().all(|b| b.is_ascii_digit()) { raw.parse().ok() } else { None }
    }
}

/// Splits at `separator` outside quotes and parentheses.
fn split(text: &str, separator: u8) -> Option<Vec<&str>> {
    let (mut quoted, mut escaped, mut depth, mut from) = (false, false, 0_usize, 0);
    let mut parts = Vec::with_capacity(8);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'(' if !quoted => depth += 1,
            b')' if !quoted => depth = depth.checked_sub(1)?,
            _ if byte == separator && !quoted && depth == 0 => {
                parts.push(&text[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    if quoted || depth > 0 {
        return None;
    }
    parts.push(&text[from..]);
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_split_outside_quotes_and_lists() {
        // Protects the choice of the label: a comma inside a nonce must not make a second member.
        let line = r#"tonle=("a" "b";req);nonce="x,y=(z", origin=:AA==:"#;
        let members = dictionary(line).unwrap();
        assert_eq!(members, [("tonle", r#"("a" "b";req);nonce="x,y=(z""#), ("origin", ":AA==:")]);
        let end = list_end(members[0].1).unwrap();
        assert_eq!(&members[0].1[..end], r#"("a" "b";req)"#);
        let parameters = Parameters::of(&members[0].1[end..]).unwrap();
        assert_eq!(parameters.text("nonce"), Some("x,y=(z"));
    }

    #[test]
    fn broken_text_is_none_and_never_a_panic() {
        // Protects totality: this text comes from the network.
        for bad in ["\"", "a=(", "a=)", "tonle", "a=\"\\"] {
            assert!(dictionary(bad).is_none(), "{bad}");
        }
        assert!(Parameters::of("created=1").is_none());
        assert!(Parameters::of(";created=1;created=2").is_none());
        assert_eq!(Parameters::of(";created=-1").unwrap().integer("created"), None);
        assert!(list_end("x").is_none());
    }
}
