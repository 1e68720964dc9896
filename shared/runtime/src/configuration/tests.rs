//! Tests of reading and checking.

use tonle_flow::operator::minor;

use super::*;

fn read(text: &str, variables: &[(&str, &str)]) -> Result<Configuration, Faults> {
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Configuration::from_text(text, variables)
}

#[test]
fn nothing_written_gives_the_defaults() {
    // Protects: the default addresses and times of the contract.
    let all = read("", &[]).unwrap();
    assert_eq!(all.hub.name, "tonle");
    assert_eq!((all.log.clone(), all.cache.clone()), (Log::Embedded, Cache::Embedded));
    let listens = [all.gateway.listen, all.console, all.metrics, all.iso8583];
    assert_eq!(
        listens.map(|listen| (listen.address.to_string(), listen.is_given)),
        ["127.0.0.1:8443", "127.0.0.1:8080", "127.0.0.1:9464", "127.0.0.1:8583"]
            .map(|text| (text.to_owned(), false))
    );
    assert_eq!((all.gateway.body_bytes_max, all.gateway.admission_wait_ms), (262_144, 2_000));
    assert!(!all.gateway.push_private_targets);
    assert_eq!(all.switch.standby_after_ms, 1_000);
    assert_eq!(all.ledgers.keys().collect::<Vec<_>>(), ["khr", "vnd"]);
    let vnd = &all.ledgers["vnd"];
    assert_eq!(
        (vnd.total_ms, vnd.payee_reserve_ms, vnd.stale_ms, vnd.future_ms),
        (10_000, 2_000, 60_000, 5_000)
    );
}

#[test]
fn every_key_can_be_written_and_overridden() {
    // Protects: each key of the contract works, from the file and from the environment, which wins.
    let text = r#"
        [hub]
        name = "mekong"
        data = "/var/lib/tonle"
        [log]
        engine = "kafka"
        brokers = "a:9092,b:9092"
        profile = "production"
        ca = "ca.pem"
        cert = "cert.pem"
        key = "key.pem"
        [cache]
        engine = "redis"
        url = "rediss://user:secret@cache:6379/0"
        ca = "redis.pem"
        [gateway]
        listen = "0.0.0.0:8443"
        authorities = ["Hub.Example", "hub.example:8443"]
        body_bytes_max = 65536
        admission_wait_ms = 1500
        push_private_targets = true
        [console]
        listen = "127.0.0.1:0"
        [metrics]
        listen = "127.0.0.1:1"
        [iso8583]
        listen = "127.0.0.1:2"
        [switch]
        standby_after_ms = 500
        snapshot_every_records = 5000
        references_max = 5000000
        [ledger.vnd]
        currency = "VND"
        total_ms = 3000
        payee_reserve_ms = 500
        stale_ms = 30000
        future_ms = 1000
        amount_max = "1000000"
    "#;
    let file = read(text, &[]).unwrap();
    assert_eq!(file.gateway.authorities, ["hub.example", "hub.example:8443"]);
    assert_eq!(file.ledgers["vnd"].amount_max, "1000000");
    assert!(file.console.is_given);
    let variables = [
        ("TONLE__HUB__NAME", "river"),
        ("TONLE__GATEWAY__AUTHORITIES", "a.example, b.example:1"),
        ("TONLE__GATEWAY__BODY_BYTES_MAX", "2048"),
        ("TONLE__GATEWAY__PUSH_PRIVATE_TARGETS", "false"),
        ("TONLE__LEDGER__VND__TOTAL_MS", "4000"),
        ("TONLE__LEDGER__VND__AMOUNT_MAX", "2000000"),
        ("TONLE__METRICS__LISTEN", "127.0.0.1:0"),
        ("OTHER__HUB__NAME", "x"),
        ("TONLE_LOG", "debug"),
    ];
    let both = read(text, &variables).unwrap();
    assert_eq!(both.hub.name, "river");
    assert_eq!(both.gateway.authorities, ["a.example", "b.example:1"]);
    assert_eq!((both.gateway.body_bytes_max, both.gateway.push_private_targets), (2_048, false));
    assert_eq!((both.ledgers["vnd"].total_ms, both.ledgers["vnd"].amount_max.as_str()), (4_000, "2000000"));
    assert_eq!(both.metrics.address.port(), 0);
    let effective = file.effective();
    assert!(effective.windows(2).all(|pair| pair[0].0 < pair[1].0));
    // The keys of the contract and the maximum of references, and all of them are shown.
    assert_eq!(effective.len(), 2 + 6 + 3 + 5 + 3 + 3 + 6);
    let shown = format!("{effective:?} {file:?}");
    assert!(!shown.contains("secret"), "{shown}");
    assert!(shown.contains("rediss://***@cache:6379/0"));
}

#[test]
fn all_faults_come_at_once() {
    // Protects: an operator mends a file in one go.
    let text = r#"
        surplus = 1
        [hub]
        name = "Bad Name"
        colour = "red"
        shape = "round"
        [log]
        engine = "kafka"
        brokers = "nowhere"
        profile = "huge"
        ca = "x"
        [cache]
        engine = "redis"
        url = "http://:secret@x"
        ca = "x"
        [gateway]
        listen = "0.0.0.0:1"
        body_bytes_max = "many"
        admission_wait_ms = -1
        [console]
        listen = "here"
        [switch]
        standby_after_ms = 1
        [ledger.vnd]
        currency = "dong"
        total_ms = 1000
        payee_reserve_ms = 1000
        amount_max = 500
        [ledger.khr]
        currency = "KHR"
        [other]
    "#;
    let faults = read(text, &[]).unwrap_err().0;
    for start in [
        "surplus: no such section",
        "other: no such section",
        "hub.name = ",
        "hub.colour: no such key",
        "hub.shape: no such key",
        "log.brokers = ",
        "log.profile is huge",
        "log.ca, log.cert, log.key:",
        "cache.url:",
        "cache.ca:",
        "gateway.body_bytes_max: ",
        "gateway.admission_wait_ms: ",
        "console.listen = ",
        "switch.standby_after_ms = 1: 100 to 60000 allowed",
        "ledger.vnd.amount_max: ",
        // Beside keys of a wrong type the others are judged all the same.
        "gateway.authorities: needed",
        "ledger.vnd.currency = \"dong\"",
        "ledger.vnd.payee_reserve_ms: must be below",
        "ledger.khr.amount_max = \"\": decimal text needed",
    ] {
        assert!(faults.iter().any(|fault| fault.starts_with(start)), "{start} is missing in {faults:#?}");
    }
    assert!(!faults.join("").contains("secret"));
    let times =
        read("[ledger.vnd]\ncurrency='dong'\ntotal_ms=1000\npayee_reserve_ms=1000\namount_max='0'", &[]);
    assert_eq!(times.unwrap_err().0.len(), 3);
    assert_eq!(read("not toml", &[]).unwrap_err().0.len(), 1);
    assert!(read("", &[("TONLE__HUB__COLOUR", "red")]).is_err());
    assert!(read("[gateway]\nlisten = '[::]:8443'", &[]).is_err());
    assert!(Configuration::load(Some(Path::new("/nonexistent/x.toml"))).is_err());
}

#[test]
fn amounts_are_exact() {
    // Protects: no rounding and no lost digit between the file and the ledger.
    assert_eq!(minor("5000000000", 0), Ok(5_000_000_000));
    assert_eq!(minor("1.5", 2), Ok(150));
    assert_eq!(minor("18446744073709551615", 0), Ok(u64::MAX));
    for bad in ["", ".5", "5.", "1.000", "-1", "+1", "1e3", "1 0", "18446744073709551616", "١"] {
        assert!(minor(bad, 2).is_err(), "{bad}");
    }
}

#[test]
fn addresses_survive_their_file() {
    // Protects: tools find the running hub by the file, and an ended hub is not found.
    let data = tempfile::tempdir().unwrap();
    assert_eq!(Addresses::read(data.path()).unwrap(), None);
    let mut addresses = Addresses::default();
    addresses.insert("gateway", "127.0.0.1:8443".parse().unwrap());
    addresses.insert("metrics", "127.0.0.1:9464".parse().unwrap());
    addresses.write(data.path()).unwrap();
    let text = std::fs::read_to_string(Addresses::file(data.path())).unwrap();
    assert_eq!(text, "{\"gateway\":\"127.0.0.1:8443\",\"metrics\":\"127.0.0.1:9464\"}\n");
    assert_eq!(Addresses::read(data.path()).unwrap().as_ref(), Some(&addresses));
    addresses.remove(data.path()).unwrap();
    assert_eq!(Addresses::read(data.path()).unwrap(), None);
    addresses.remove(data.path()).unwrap();
    std::fs::write(Addresses::file(data.path()), "{").unwrap();
    assert!(Addresses::read(data.path()).is_err());
    addresses.write(data.path()).unwrap();
    assert_eq!(Addresses::read(data.path()).unwrap(), Some(addresses), "a torn file stops no start");
}

#[test]
fn services_share_the_file() {
    // Protects: of services on one data directory none hides or takes away another's address, also when all start and end
    // at once.
    let data = tempfile::tempdir().unwrap();
    let of = |entries: &[(&str, &str)]| {
        let mut addresses = Addresses::default();
        entries.iter().for_each(|(name, address)| addresses.insert(name, address.parse().unwrap()));
        addresses
    };
    let read = || Addresses::read(data.path()).unwrap();
    let gateway = of(&[("gateway", "127.0.0.1:1"), ("metrics", "127.0.0.1:2")]);
    let switch = of(&[("metrics", "127.0.0.1:3")]);
    gateway.write(data.path()).unwrap();
    switch.write(data.path()).unwrap();
    assert_eq!(read(), Some(of(&[("gateway", "127.0.0.1:1"), ("metrics", "127.0.0.1:3")])));
    gateway.remove(data.path()).unwrap();
    assert_eq!(read(), Some(switch.clone()), "the other's metrics stay");
    switch.remove(data.path()).unwrap();
    assert_eq!(read(), None);
    let many: Vec<Addresses> =
        (1..9).map(|n| of(&[(&format!("service-{n}"), &format!("[::1]:{n}"))])).collect();
    let all_at_once = |act: fn(&Addresses, &std::path::Path)| {
        std::thread::scope(|scope| {
            for one in &many {
                scope.spawn(|| act(one, data.path()));
            }
        });
    };
    all_at_once(|one, data| one.write(data).unwrap());
    assert_eq!(read().unwrap().0.len(), many.len());
    all_at_once(|one, data| one.remove(data).unwrap());
    assert_eq!(read(), None);
}
