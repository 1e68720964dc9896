//! The tables in the README are the data. `UPDATE_GOLDEN=1` prints them anew.

use tonle_iso8583::map::tables::{ELEMENTS, RESPONSES};

const BEGIN: &str = "<!-- tables: printed by tests/readme.rs -->\n";
const END: &str = "<!-- end of tables -->";

fn tables() -> String {
    let mut out = String::from("\n| pacs.008 | fields of the 0200 | loss | basis |\n|---|---|---|---|\n");
    for row in &ELEMENTS {
        out.push_str(&format!(
            "| {} | {} | {} | {} |\n",
            row.element,
            row.fields,
            row.loss,
            row.basis.name()
        ));
    }
    out.push_str(
        "\n| DE39 | 1993 | meaning | money | pacs.002 | also answered with it |\n|---|---|---|---|---|---|\n",
    );
    for row in &RESPONSES {
        out.push_str(&format!(
            "| {} | {} | {} | {} | {} | {} |\n",
            row.code_1987,
            row.code_1993.unwrap_or("none"),
            row.meaning,
            row.outcome.name(),
            row.reason.unwrap_or("none (admi.002)"),
            if row.also.is_empty() { "none".to_owned() } else { row.also.join(", ") }
        ));
    }
    out.push('\n');
    out
}

#[test]
fn the_readme_shows_the_tables() {
    // Protects: the page that banks read says what the code does.
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let page = std::fs::read_to_string(path).expect("the README");
    let (head, rest) = page.split_once(BEGIN).expect("the place where the tables begin");
    let (shown, tail) = rest.split_once(END).expect("the place where the tables end");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, format!("{head}{BEGIN}{}{END}{tail}", tables())).expect("written");
        return;
    }
    assert_eq!(shown, tables(), "run the tests with UPDATE_GOLDEN=1 to print the tables anew");
}

#[test]
fn the_tables_contradict_nothing() {
    // Protects: a code stands once, a reason is answered in one way.
    for (at, row) in RESPONSES.iter().enumerate() {
        for other in &RESPONSES[at + 1..] {
            assert_ne!(row.code_1987, other.code_1987);
            assert!(row.code_1993.is_none() || row.code_1993 != other.code_1993, "{}", row.code_1987);
            assert!(row.also.iter().all(|reason| !other.also.contains(reason)), "{}", row.code_1987);
        }
        for reason in row.also {
            assert!(RESPONSES.iter().all(|other| other.reason != Some(reason)), "{reason}");
        }
    }
}
