//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Tonle: a payment switch and interoperability hub.
#[derive(Debug, Parser)]
#[command(name = "tonle", version, about)]
pub struct Cli {
    /// What to do; without it, the demo.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// A whole hub with sandbox banks in one process, payments of every outcome, a table and the money audit.
    Demo(Demo),
    /// The hub for real use, all services in one process.
    Up(Up),
    /// The participants' door alone (Kafka only).
    Gateway(Service),
    /// The switch alone (Kafka only).
    Switch(SwitchService),
    /// Comes with a later version.
    #[command(hide = true)]
    Router(Later),
    /// Comes with a later version.
    #[command(hide = true)]
    Connector(Later),
    /// Comes with a later version.
    #[command(hide = true)]
    Console(Later),
    /// A codec as a tool.
    #[command(flatten)]
    Codec(Codec),
    /// Simulated banks against a hub.
    Sandbox(Service),
    /// The development authority: certificates and keys.
    #[command(subcommand)]
    Pki(Pki),
    /// The participants' registry.
    #[command(subcommand)]
    Participant(Participant),
    /// Money of prefunded accounts, in or out.
    #[command(subcommand)]
    Funds(Funds),
    /// One payment by hand.
    Pay(Pay),
    /// Why a payment went as it did.
    Explain(Explain),
    /// Folds the whole log again and compares every record.
    Replay(Source),
    /// Checks every stored signature, output name and sum.
    Verify(Source),
    /// The money audit of a log with the statements of sandbox banks.
    #[command(hide = true)]
    Audit(Audit),
}

/// The codecs as tools.
#[derive(Debug, Subcommand)]
pub enum Codec {
    /// Payment codes.
    #[command(subcommand)]
    Qr(Qr),
    /// ISO 20022 messages.
    #[command(subcommand)]
    Message(Message),
    /// ISO 8583 messages.
    #[command(subcommand)]
    Iso8583(Iso8583),
}

/// Payment codes.
#[derive(Debug, Subcommand)]
pub enum Qr {
    /// What a code says.
    Decode(QrDecode),
    /// A code from what it should say.
    Encode(QrItems),
    /// A code as a picture.
    Render(QrRender),
    /// The codes of a picture (PNG or JPEG), one line each.
    Read {
        /// The picture.
        image: PathBuf,
    },
}

/// Where items come from: lines of standard input, or one word.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("items").required(true).args(["jsonl", "item"]))]
pub struct QrItems {
    /// One item on each line of standard input.
    #[arg(long)]
    pub jsonl: bool,
    /// One item: the payload to decode, or the JSON to encode.
    pub item: Option<String>,
}

/// How a code is read.
#[derive(Debug, Args)]
pub struct QrDecode {
    /// What is read.
    #[command(flatten)]
    pub items: QrItems,
    /// How strictly the one item is read: lenient, strict or emvco.
    #[arg(long, value_name = "NAME", requires = "item")]
    pub profile: Option<String>,
    /// The present time for the one item, in milliseconds since 1970; without it expiry is not judged.
    #[arg(long, value_name = "N", requires = "item")]
    pub now_ms: Option<u64>,
}

/// How a code is drawn.
#[derive(Debug, Args)]
pub struct QrRender {
    /// The payload.
    pub payload: String,
    /// The form of the picture.
    #[arg(long, value_enum)]
    pub format: PictureForm,
    /// Where it is written; without it, to standard output.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// With the scheme's name above, name and amount below.
    #[arg(long)]
    pub frame: bool,
}

/// Forms of a picture.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum PictureForm {
    /// Scalable, for print and pages.
    Svg,
    /// Pixels.
    Png,
    /// Characters.
    Terminal,
}

/// ISO 20022.
#[derive(Debug, Subcommand)]
pub enum Message {
    /// Whether messages keep their schema and the rules of a profile, and what they say.
    Check(MessageCheck),
    /// XML to JSON or back.
    Convert(MessageConvert),
}

/// How messages are checked.
#[derive(Debug, Args)]
pub struct MessageCheck {
    /// What is checked.
    #[command(flatten)]
    pub items: MessageItems,
    /// Whose rules hold: base, domestic-vn, domestic-kh, cbpr or nexus.
    #[arg(long, value_name = "NAME", default_value = "base")]
    pub profile: String,
    /// Adds the message in its JSON form.
    #[arg(long)]
    pub canonical: bool,
}

/// How messages are converted.
#[derive(Debug, Args)]
pub struct MessageConvert {
    /// What is converted.
    #[command(flatten)]
    pub items: MessageItems,
    /// The syntax of the result.
    #[arg(long, value_enum)]
    pub to: MessageSyntax,
}

/// Where messages come from: lines of standard input, or one file.
#[derive(Debug, Args)]
pub struct MessageItems {
    /// One item on each line of standard input; so it is too without a file.
    #[arg(long, conflicts_with = "file")]
    pub jsonl: bool,
    /// One message, XML or JSON.
    pub file: Option<String>,
}

/// How a message is written.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum MessageSyntax {
    /// XML.
    Xml,
    /// The JSON form.
    Json,
}

/// ISO 8583.
#[derive(Debug, Subcommand)]
pub enum Iso8583 {
    /// Bytes to fields.
    Decode(Iso8583Source),
    /// Fields to bytes.
    Encode(Iso8583Source),
}

/// Where messages come from: lines of standard input, or one word.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("items").required(true).args(["jsonl", "message"]))]
pub struct Iso8583Source {
    /// The link profiles (JSON).
    #[arg(long, value_name = "FILE")]
    pub profiles: PathBuf,
    /// One item on each line of standard input.
    #[arg(long)]
    pub jsonl: bool,
    /// One message: hexadecimal digits to decode, or the JSON item to encode.
    pub message: Option<String>,
    /// The link profile of the one message to decode.
    #[arg(long, value_name = "NAME", requires = "message")]
    pub profile: Option<String>,
}

impl Default for Command {
    fn default() -> Self {
        Self::Demo(Demo {
            exit: false,
            json: None,
            seconds: 5,
            rate: 100,
            kafka: None,
            redis: None,
            data: None,
            config: None,
        })
    }
}

/// The demo.
#[derive(Debug, Args)]
pub struct Demo {
    /// Ends when the table and the audit are printed.
    #[arg(long)]
    pub exit: bool,
    /// Writes the figures as JSON.
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Seconds of traffic.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=3_600))]
    pub seconds: u32,
    /// Payments a second.
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=20_000))]
    pub rate: u32,
    /// Brokers of a Kafka to use instead of the embedded log.
    #[arg(long, value_name = "HOST:PORT")]
    pub kafka: Option<String>,
    /// A Redis to use instead of the embedded cache.
    #[arg(long, value_name = "URL")]
    pub redis: Option<String>,
    /// Where its data is kept; without it, a directory that goes with the process.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// A configuration whose addresses are used.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// The hub.
#[derive(Debug, Args)]
pub struct Up {
    /// The configuration.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The data directory.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Brokers of a Kafka to use instead of the embedded log.
    #[arg(long, value_name = "HOST:PORT")]
    pub kafka: Option<String>,
    /// A Redis to use instead of the embedded cache.
    #[arg(long, value_name = "URL")]
    pub redis: Option<String>,
}

/// One service.
#[derive(Debug, Args)]
pub struct Service {
    /// The configuration.
    #[arg(long, value_name = "FILE")]
    pub config: PathBuf,
}

/// The switch.
#[derive(Debug, Args)]
pub struct SwitchService {
    /// The configuration.
    #[arg(long, value_name = "FILE")]
    pub config: PathBuf,
    /// Writes only what another switch leaves missing.
    #[arg(long)]
    pub standby: bool,
}

/// Whatever the words are, the answer is the same.
#[derive(Debug, Args)]
pub struct Later {
    /// Ignored.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub words: Vec<String>,
}

/// The development authority.
#[derive(Debug, Subcommand)]
pub enum Pki {
    /// Certificate, TLS key and signing key of a participant.
    Issue {
        /// The participant's id.
        participant: String,
        /// Adds another signing key.
        #[arg(long)]
        rotate: bool,
        /// The data directory.
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
    },
}

/// The registry.
#[derive(Debug, Subcommand)]
pub enum Participant {
    /// Makes the registry as the manifest says; absent participants are untouched.
    Apply {
        /// The manifest (TOML).
        file: PathBuf,
        /// The data directory.
        #[arg(long, value_name = "DIR", default_value = "data")]
        data: PathBuf,
    },
    /// All participants.
    List {
        /// The data directory.
        #[arg(long, value_name = "DIR", default_value = "data")]
        data: PathBuf,
    },
    /// One participant, as a manifest.
    Show {
        /// Its id.
        id: String,
        /// The data directory.
        #[arg(long, value_name = "DIR", default_value = "data")]
        data: PathBuf,
    },
}

/// Funds.
#[derive(Debug, Subcommand)]
pub enum Funds {
    /// Money came in.
    In(FundsArgs),
    /// Money goes out.
    Out(FundsArgs),
}

/// Whose funds, and how much.
#[derive(Debug, Args)]
pub struct FundsArgs {
    /// The participant's id.
    #[arg(long)]
    pub participant: String,
    /// The ledger's name.
    #[arg(long)]
    pub ledger: String,
    /// Decimal text in the ledger's currency.
    #[arg(long)]
    pub amount: String,
    /// The data directory.
    #[arg(long, value_name = "DIR", default_value = "data")]
    pub data: PathBuf,
}

/// One payment.
#[derive(Debug, Args)]
pub struct Pay {
    /// The paying participant, whose keys are in the data directory's PKI.
    #[arg(long = "as", value_name = "ID")]
    pub payer: String,
    /// The payee's agent (BIC, bank code or participant id) and account.
    #[arg(long, value_name = "AGENT/ACCOUNT")]
    pub to: String,
    /// Decimal text.
    #[arg(long)]
    pub amount: String,
    /// Currency.
    #[arg(long)]
    pub ccy: String,
    /// Waits for the final.
    #[arg(long)]
    pub wait: bool,
    /// The data directory of the hub.
    #[arg(long, value_name = "DIR", default_value = "data")]
    pub data: PathBuf,
}

/// Why.
#[derive(Debug, Args)]
pub struct Explain {
    /// The payment.
    pub uetr: String,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
    /// Where the log is.
    #[command(flatten)]
    pub source: Source,
}

/// Where a log is: a data directory, or the Kafka of a configuration.
#[derive(Debug, Args)]
pub struct Source {
    /// The data directory of an embedded log.
    #[arg(long, value_name = "DIR", conflicts_with = "config")]
    pub data: Option<PathBuf>,
    /// A configuration.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// What to audit.
#[derive(Debug, Args)]
pub struct Audit {
    /// Directory with the banks' statements, one JSON file each.
    #[arg(long, value_name = "DIR")]
    pub statements: PathBuf,
    /// Where the log is.
    #[command(flatten)]
    pub source: Source,
}
