//! One Redis that keeps nothing on disk: the cache it serves may be lost at any time.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::{free_addresses, log_file, until_ready};
use crate::limits;
use crate::process::Group;

pub struct Redis {
    pub address: SocketAddr,
    pub group: Group,
    pub log: PathBuf,
}

impl Redis {
    /// Starts the server on a free port, without a configuration file.
    pub fn start(program: &Path, data: &Path) -> Result<Self> {
        let [address] = free_addresses()?;
        let home = data.join(format!("redis-{}", address.port()));
        std::fs::create_dir_all(&home).with_context(|| format!("cannot create {}", home.display()))?;
        let (log, stdout, stderr) = log_file(&home, "output")?;
        let mut command = Command::new(program);
        command
            .args(["--bind", &address.ip().to_string(), "--port", &address.port().to_string()])
            .args(["--save", "", "--appendonly", "no", "--daemonize", "no", "--dir"])
            .arg(&home)
            .stdin(Stdio::null())
            .stdout(stdout)
            .stderr(stderr);
        let mut group = Group::spawn(&mut command, Some(data))?;
        until_ready("Redis", &mut group, &log, || ping(address))?;
        Ok(Self { address, group, log })
    }
}

fn ping(address: SocketAddr) -> Result<()> {
    let mut stream = TcpStream::connect_timeout(&address, limits::SERVER_ANSWER)?;
    stream.set_read_timeout(Some(limits::SERVER_ANSWER))?;
    stream.set_write_timeout(Some(limits::SERVER_ANSWER))?;
    stream.write_all(b"PING\r\n")?;
    let mut answer = [0; 7];
    stream.read_exact(&mut answer)?;
    ensure!(&answer == b"+PONG\r\n", "answered {:?}", String::from_utf8_lossy(&answer));
    Ok(())
}
