//! Many items through a codec: one line of standard input, one line of standard output, in order, flushed. A bad item is
//! an answer; only a stream that cannot be read or written ends the loop. Memory does not grow with the number of lines.

use std::io::{self, BufRead, Write};

use crate::exit::Exit;

/// Bytes of one line. A message has at most 256 KiB at the gateway; base64 and JSON escapes may treble it, and the
/// longest that a person may want to look at should still pass.
const LINE_BYTES_MAX: usize = 16 * 1024 * 1024;

/// What came in as one line.
enum Line {
    End,
    Whole,
    /// It was longer than [`LINE_BYTES_MAX`] and is skipped to its end.
    TooLong,
}

/// Answers each line of `input` by `answer`; `too_long` is the answer to a line that is not even looked at. An empty
/// line is answered like any other. Ends quietly when nobody reads `output` any more.
///
/// # Errors
/// [`Exit::Unreadable`] if `input` cannot be read, [`Exit::Later`] if `output` cannot be written.
pub(super) fn answer_lines(
    mut input: impl BufRead,
    mut output: impl Write,
    mut answer: impl FnMut(&[u8]) -> String,
    too_long: &str,
) -> Result<(), Exit> {
    let mut line = Vec::new();
    loop {
        let read = read_line(&mut input, &mut line)
            .map_err(|fault| Exit::Unreadable(format!("standard input: {fault}")))?;
        let text = match read {
            Line::End => return Ok(()),
            Line::Whole => answer(&line),
            Line::TooLong => too_long.to_owned(),
        };
        debug_assert!(!text.contains('\n'), "an answer is one line");
        let written = output
            .write_all(text.as_bytes())
            .and_then(|()| output.write_all(b"\n"))
            .and_then(|()| output.flush());
        match written {
            Ok(()) => {}
            Err(fault) if fault.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            Err(fault) => return Err(Exit::Later(format!("standard output: {fault}"))),
        }
    }
}

/// The line as text, without a byte order mark, or nothing if it is not UTF-8.
pub(super) fn text_of(line: &[u8]) -> Option<&str> {
    str::from_utf8(line).ok().map(|line| line.strip_prefix('\u{feff}').unwrap_or(line))
}

/// Reads one line without its end into `line`.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Line> {
    line.clear();
    let (mut any, mut too_long) = (false, false);
    loop {
        let chunk = match input.fill_buf() {
            Ok(chunk) => chunk,
            Err(fault) if fault.kind() == io::ErrorKind::Interrupted => continue,
            Err(fault) => return Err(fault),
        };
        if chunk.is_empty() {
            return Ok(match (any, too_long) {
                (false, _) => Line::End,
                (true, true) => Line::TooLong,
                (true, false) => Line::Whole,
            });
        }
        any = true;
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let part = &chunk[..end.unwrap_or(chunk.len())];
        if line.len().saturating_add(part.len()) > LINE_BYTES_MAX {
            too_long = true;
            *line = Vec::new();
        } else if !too_long {
            line.extend_from_slice(part);
        }
        let used = end.map_or(chunk.len(), |at| at + 1);
        input.consume(used);
        if end.is_some() {
            if line.last() == Some(&b'\r') {
                line.pop();
            }
            return Ok(if too_long { Line::TooLong } else { Line::Whole });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::BufReader;

    fn answers(input: &[u8]) -> String {
        let mut output = Vec::new();
        let echo = |line: &[u8]| format!("<{}>", String::from_utf8_lossy(line));
        // A tiny buffer, so that lines come in parts.
        answer_lines(BufReader::with_capacity(7, input), &mut output, echo, "too long").unwrap();
        String::from_utf8(output).unwrap()
    }

    /// Protects the pairing: one answer for each line, in order, also for the last one without an end.
    #[test]
    fn one_answer_for_each_line() {
        assert_eq!(answers(b""), "");
        assert_eq!(
            answers(b"one\r\n\nlonger than the buffer\nlast"),
            "<one>\n<>\n<longer than the buffer>\n<last>\n"
        );
        assert_eq!(answers(b"\xff\xfe\n"), "<\u{fffd}\u{fffd}>\n");
    }

    /// Protects memory: a line without measure is answered and skipped, and the next one is read as usual.
    #[test]
    fn endless_lines_are_skipped() {
        let mut input = vec![b'x'; LINE_BYTES_MAX + 1];
        input.extend_from_slice(b"\nnext\n");
        let mut output = Vec::new();
        let echo = |line: &[u8]| line.len().to_string();
        answer_lines(&input[..], &mut output, echo, "too long").unwrap();
        assert_eq!(output, b"too long\n4\n");
        output.clear();
        answer_lines(&input[1..], &mut output, echo, "too long").unwrap();
        assert_eq!(output, format!("{LINE_BYTES_MAX}\n4\n").as_bytes());
    }

    /// Protects pipes: a reader that goes away is no fault, a full disk is one.
    #[test]
    fn faults_of_streams_are_told_apart() {
        struct Fails(io::ErrorKind);
        impl Write for Fails {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(self.0.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let run = |kind| answer_lines(&b"one\n"[..], Fails(kind), |_| String::new(), "");
        assert!(run(io::ErrorKind::BrokenPipe).is_ok());
        assert!(matches!(run(io::ErrorKind::StorageFull), Err(Exit::Later(_))));
    }
}
