//! XSD patterns compiled to deterministic automata, so that the validator needs no regular-expression engine.
//!
//! Knows the part of the pattern language that the published schemas use: classes, groups, alternatives, `.` and
//! counted repetition. Class subtraction, category escapes and negated classes are refused, never guessed.

use std::collections::{BTreeMap, BTreeSet};

/// A pattern that cannot be compiled is a reason to stop: a table that accepts too much would go unnoticed.
#[derive(Debug, thiserror::Error)]
#[error("pattern `{pattern}`: {reason}")]
pub struct PatternFault {
    pattern: String,
    reason: &'static str,
}

/// An automaton over character classes; state 0 starts, state `DEAD` never accepts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Automaton {
    /// Class of each ASCII character.
    pub classes: Vec<u8>,
    /// Class of every other character.
    pub other: u8,
    /// Number of classes, the width of a row in `next`.
    pub width: usize,
    /// Row by state, column by class.
    pub next: Vec<u16>,
    /// Whether the text may end in this state.
    pub accept: Vec<bool>,
}

/// The state without a way out.
pub const DEAD: u16 = u16::MAX;
/// More states than any published pattern needs (the largest has 66); stops a pattern that would explode.
const STATES_MAX: usize = 2_048;

#[derive(Debug, Clone)]
enum Node {
    /// Bit c set: ASCII character c matches; bit 128: every other character matches.
    Class(Vec<bool>),
    Concat(Vec<Node>),
    Either(Vec<Node>),
    Repeat(Box<Node>, u32, Option<u32>),
}

/// Compiles one pattern; it must match the whole text, as XSD demands.
pub fn compile(pattern: &str) -> Result<Automaton, PatternFault> {
    let fault = |reason| PatternFault { pattern: pattern.to_owned(), reason };
    let chars: Vec<char> = pattern.chars().collect();
    let mut parser = Parser { chars: &chars, at: 0 };
    let node = parser.either().map_err(fault)?;
    if parser.at != chars.len() {
        return Err(fault("unbalanced bracket"));
    }
    let mut nfa = Nfa::default();
    let start = nfa.state();
    let end = nfa.add(&node, start).map_err(fault)?;
    determine(&nfa, start, end).map_err(fault)
}

struct Parser<'a> {
    chars: &'a [char],
    at: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn take(&mut self) -> Option<char> {
        let c = self.peek();
        self.at += 1;
        c
    }

    fn either(&mut self) -> Result<Node, &'static str> {
        let mut options = vec![self.concat()?];
        while self.peek() == Some('|') {
            self.at += 1;
            options.push(self.concat()?);
        }
        Ok(Node::Either(options))
    }

    fn concat(&mut self) -> Result<Node, &'static str> {
        let mut parts = Vec::new();
        while let Some(c) = self.peek() {
            if c == '|' || c == ')' {
                break;
            }
            let atom = self.atom()?;
            parts.push(self.quantified(atom)?);
        }
        Ok(Node::Concat(parts))
    }

    fn atom(&mut self) -> Result<Node, &'static str> {
        match self.take().ok_or("ends too early")? {
            '(' => {
                let inner = self.either()?;
                if self.take() == Some(')') { Ok(inner) } else { Err("group not closed") }
            }
            '[' => self.class(),
            '.' => {
                let mut set = vec![true; 129];
                set[usize::from(b'\n')] = false;
                set[usize::from(b'\r')] = false;
                Ok(Node::Class(set))
            }
            '\\' => single(self.escaped()?),
            '*' | '+' | '?' | '{' | '}' | ']' => Err("misplaced special character"),
            c => single(c),
        }
    }

    fn escaped(&mut self) -> Result<char, &'static str> {
        match self.take() {
            Some(
                c @ ('+' | '-' | '.' | '(' | ')' | '[' | ']' | '\\' | '|' | '?' | '*' | '{' | '}' | '^'),
            ) => Ok(c),
            _ => Err("escape is not supported"),
        }
    }

    fn class(&mut self) -> Result<Node, &'static str> {
        let mut set = vec![false; 129];
        if self.peek() == Some('^') {
            return Err("negated class is not supported");
        }
        loop {
            let first = match self.take().ok_or("class not closed")? {
                ']' => return Ok(Node::Class(set)),
                '[' => return Err("class subtraction is not supported"),
                '\\' => self.escaped()?,
                c => c,
            };
            let mut last = first;
            if self.peek() == Some('-') && self.chars.get(self.at + 1).is_some_and(|c| *c != ']') {
                self.at += 1;
                last = match self.take().ok_or("class not closed")? {
                    '\\' => self.escaped()?,
                    c => c,
                };
            }
            if !first.is_ascii() || !last.is_ascii() || first > last {
                return Err("class range is not supported");
            }
            for c in first..=last {
                set[c as usize] = true;
            }
        }
    }

    fn quantified(&mut self, atom: Node) -> Result<Node, &'static str> {
        let (least, most) = match self.peek() {
            Some('?') => (0, Some(1)),
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('{') => {
                self.at += 1;
                let least = self.number()?;
                let most = match self.peek() {
                    Some(',') => {
                        self.at += 1;
                        if self.peek() == Some('}') { None } else { Some(self.number()?) }
                    }
                    _ => Some(least),
                };
                if self.peek() != Some('}') || most.is_some_and(|m| m < least) {
                    return Err("wrong repetition");
                }
                (least, most)
            }
            _ => return Ok(atom),
        };
        self.at += 1;
        Ok(Node::Repeat(Box::new(atom), least, most))
    }

    fn number(&mut self) -> Result<u32, &'static str> {
        let from = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.at += 1;
        }
        let text: String = self.chars[from..self.at].iter().collect();
        text.parse().map_err(|_| "wrong repetition")
    }
}

fn single(c: char) -> Result<Node, &'static str> {
    if !c.is_ascii() {
        return Err("only ASCII characters are supported");
    }
    let mut set = vec![false; 129];
    set[c as usize] = true;
    Ok(Node::Class(set))
}

/// Thompson's construction.
#[derive(Default)]
struct Nfa {
    empty: Vec<Vec<usize>>,
    step: Vec<Option<(Vec<bool>, usize)>>,
}

impl Nfa {
    fn state(&mut self) -> usize {
        self.empty.push(Vec::new());
        self.step.push(None);
        self.empty.len() - 1
    }

    fn add(&mut self, node: &Node, from: usize) -> Result<usize, &'static str> {
        if self.empty.len() > STATES_MAX * 4 {
            return Err("too many states");
        }
        match node {
            Node::Class(set) => {
                let (begin, end) = (self.state(), self.state());
                self.empty[from].push(begin);
                self.step[begin] = Some((set.clone(), end));
                Ok(end)
            }
            Node::Concat(parts) => parts.iter().try_fold(from, |at, part| self.add(part, at)),
            Node::Either(options) => {
                let end = self.state();
                for option in options {
                    let begin = self.state();
                    self.empty[from].push(begin);
                    let last = self.add(option, begin)?;
                    self.empty[last].push(end);
                }
                Ok(end)
            }
            Node::Repeat(inner, least, most) => {
                let mut at = from;
                for _ in 0..*least {
                    at = self.add(inner, at)?;
                }
                let end = self.state();
                self.empty[at].push(end);
                if let Some(most) = most {
                    for _ in *least..*most {
                        at = self.add(inner, at)?;
                        self.empty[at].push(end);
                    }
                } else {
                    let begin = self.state();
                    self.empty[at].push(begin);
                    let last = self.add(inner, begin)?;
                    self.empty[last].push(begin);
                    self.empty[last].push(end);
                }
                Ok(end)
            }
        }
    }

    fn closure(&self, seeds: impl IntoIterator<Item = usize>) -> BTreeSet<usize> {
        let mut todo: Vec<usize> = seeds.into_iter().collect();
        let mut set = BTreeSet::new();
        while let Some(state) = todo.pop() {
            if set.insert(state) {
                todo.extend(&self.empty[state]);
            }
        }
        set
    }
}

/// The subset construction over the classes of characters that the pattern tells apart.
fn determine(nfa: &Nfa, start: usize, end: usize) -> Result<Automaton, &'static str> {
    let mut signatures: BTreeMap<Vec<bool>, u8> = BTreeMap::new();
    let mut class_of = Vec::new();
    for c in 0..=128usize {
        let signature: Vec<bool> = nfa.step.iter().flatten().map(|(set, _)| set[c]).collect();
        let fresh = u8::try_from(signatures.len()).map_err(|_| "too many classes")?;
        class_of.push(*signatures.entry(signature).or_insert(fresh));
    }
    let width = signatures.len();
    let mut ids = BTreeMap::new();
    let mut rows: Vec<BTreeSet<usize>> = vec![nfa.closure([start])];
    ids.insert(rows[0].clone(), 0u16);
    let (mut next, mut accept, mut at) = (Vec::new(), Vec::new(), 0);
    while at < rows.len() {
        let row = rows[at].clone();
        accept.push(row.contains(&end));
        for class in 0..width {
            let sample = class_of.iter().position(|c| usize::from(*c) == class).unwrap_or(128);
            let targets = row.iter().filter_map(|s| nfa.step[*s].as_ref()).filter(|(set, _)| set[sample]);
            let set = nfa.closure(targets.map(|(_, to)| *to));
            if set.is_empty() {
                next.push(DEAD);
            } else if let Some(id) = ids.get(&set) {
                next.push(*id);
            } else {
                let id = u16::try_from(rows.len()).map_err(|_| "too many states")?;
                if rows.len() >= STATES_MAX {
                    return Err("too many states");
                }
                ids.insert(set.clone(), id);
                rows.push(set);
                next.push(id);
            }
        }
        at += 1;
    }
    let other = class_of.pop().unwrap_or(0);
    Ok(Automaton { classes: class_of, other, width, next, accept })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, text: &str) -> bool {
        let a = compile(pattern).expect("the pattern compiles");
        let mut state = 0u16;
        for c in text.chars() {
            let class = a.classes.get(c as usize).copied().unwrap_or(a.other);
            state = a.next[usize::from(state) * a.width + usize::from(class)];
            if state == DEAD {
                return false;
            }
        }
        a.accept[usize::from(state)]
    }

    #[test]
    fn the_forms_that_schemas_use_match_as_xsd_says() {
        // Protects the meaning of compiled patterns: counted, optional, alternative, escaped, open-ended.
        let bic = "[A-Z0-9]{4,4}[A-Z]{2,2}[A-Z0-9]{2,2}([A-Z0-9]{3,3}){0,1}";
        assert!(matches(bic, "LOTUVNVX") && matches(bic, "LOTUVNVXXXX"));
        assert!(!matches(bic, "LOTUVNVXX") && !matches(bic, "lotuvnvx") && !matches(bic, ""));
        assert!(matches("[BEOVW]{1,1}[0-9]{2,2}|DUM", "DUM") && matches("[BEOVW]{1,1}[0-9]{2,2}|DUM", "B12"));
        assert!(!matches("[BEOVW]{1,1}[0-9]{2,2}|DUM", "BDUM"));
        assert!(matches("\\+[0-9]{1,3}-[0-9()+\\-]{1,30}", "+84-(90)1-2"));
        assert!(matches(".*Z", "Ünï Z") && matches(".*Z", "ZZ") && !matches(".*Z", "a\nZ"));
        assert!(matches("([0-9A-F][0-9A-F]){2}", "0AFF") && !matches("([0-9A-F][0-9A-F]){2}", "0AF"));
        assert!(matches("[0-9a-fA-F]+", "09af") && !matches("[0-9a-fA-F]+", ""));
    }

    #[test]
    fn what_is_not_supported_is_refused() {
        // Protects against a pattern that is silently read as something else.
        for pattern in ["[^a]", "\\d", "[a-z-[b]]", "a{2", "(a", "a)", "a{3,2}", "é"] {
            assert!(compile(pattern).is_err(), "{pattern}");
        }
    }
}
