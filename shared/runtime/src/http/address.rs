//! Which addresses a push may go to. A participant's URL is data, so its host may lead inside (also by a name that changes
//! after it was approved): the address is judged when the connection is made, and the judged address is the one used.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// Whether an address is not one of the public internet: loopback, private, link-local, shared, documentation, benchmark,
/// multicast, reserved (IANA special-purpose registries), and IPv6 forms that embed such an IPv4 address.
pub fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_private_v4(address),
        IpAddr::V6(address) => is_private_v6(address),
    }
}

fn is_private_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation()
        || matches!(
            (a, b, c),
            (0, _, _) | (100, 64..=127, _) | (192, 0, 0) | (192, 88, 99) | (198, 18..=19, _)
        )
        || a >= 240
}

fn is_private_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    let [_, _, a, b, c, d, ..] = address.octets();
    let low = Ipv4Addr::from_bits(u32::from(segments[6]) << 16 | u32::from(segments[7]));
    match segments {
        // Unspecified, loopback, IPv4-compatible, IPv4-mapped and translated.
        [0, 0, 0, 0, 0, 0 | 0xffff, ..] | [0, 0, 0, 0, 0xffff, 0, ..] => {
            address.is_unspecified() || address.is_loopback() || is_private_v4(low)
        }
        // NAT64, well-known and local prefix.
        [0x64, 0xff9b, 0, 0, 0, 0, ..] => is_private_v4(low),
        [0x64, 0xff9b, 1, ..] => true,
        // 6to4 embeds the IPv4 address after the prefix.
        [0x2002, ..] => is_private_v4(Ipv4Addr::new(a, b, c, d)),
        // Teredo, ORCHID, benchmark, documentation, discard-only, segment routing.
        [0x2001, 0..=0x1ff, ..] | [0x2001, 0xdb8, ..] | [0x100, 0, 0, 0, ..] | [0x3fff, 0..=0xfff, ..] => {
            true
        }
        [0x5f00, ..] => true,
        // Global unicast is 2000::/3; unique local, link-local, site-local and multicast lie outside.
        [first, ..] => !(0x2000..=0x3fff).contains(&first),
    }
}

/// The addresses of a host that a push may go to. If any of them is private and that is not allowed, none is given: a
/// name that leads both outside and inside is an attack or a mistake.
///
/// # Errors
/// `Ok(None)` means that the addresses are private; the error is the resolver's.
pub async fn resolve(host: &str, port: u16, allow_private: bool) -> std::io::Result<Option<Vec<SocketAddr>>> {
    let found: Vec<SocketAddr> = tokio::net::lookup_host((host, port)).await?.collect();
    let is_refused = !allow_private && found.iter().any(|address| is_private(address.ip()));
    Ok(if is_refused { None } else { Some(found) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inner_addresses_are_private() {
        // Protects: no written form of an inner address passes as public.
        for text in [
            "127.0.0.1",
            "127.1.2.3",
            "0.0.0.0",
            "10.0.0.1",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "192.0.0.1",
            "192.0.2.1",
            "198.18.0.1",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "::ffff:10.0.0.1",
            "::ffff:169.254.169.254",
            "64:ff9b::7f00:1",
            "64:ff9b:1::1",
            "2002:7f00:1::",
            "2002:a00:1::1",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "2001:db8::1",
            "2001::1",
            "100::1",
            "::ffff:0:127.0.0.1",
            "4000::1",
            "5f00::1",
        ] {
            assert!(is_private(text.parse().unwrap()), "{text}");
        }
        for text in [
            "1.1.1.1",
            "172.32.0.1",
            "100.128.0.1",
            "198.20.0.1",
            "2606:4700::1111",
            "::ffff:1.1.1.1",
            "2001:4860:4860::8888",
            "64:ff9b::101:101",
            "2002:101:101::1",
        ] {
            assert!(!is_private(text.parse().unwrap()), "{text}");
        }
    }

    #[tokio::test]
    async fn private_hosts_are_refused_when_resolved() {
        // Protects: the policy holds for names and for numbers written unusually.
        for host in ["localhost", "127.0.0.1", "127.1", "2130706433", "0x7f.1", "::1"] {
            // A resolver may refuse the unusual forms altogether, which is as good.
            assert!(matches!(resolve(host, 443, false).await, Ok(None) | Err(_)), "{host}");
        }
        assert!(resolve("127.0.0.1", 443, true).await.unwrap().is_some());
    }
}
