"""Recomputes the test vectors of docs/PARTICIPANT.md with the functions of examples/client.py: a second implementation."""
import re, sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "examples"))
import client
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

PAGE = (ROOT / "docs/PARTICIPANT.md").read_text()


def block(name: str) -> str:
    """A block after `<!-- vector: NAME -->`, without its last line end."""
    (text,) = re.findall(rf"<!-- vector: {name} -->\n```[a-z]*\n(.*?)\n```\n", PAGE, re.S)
    return text


def fields(name: str) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in block(name).split("\n"))


def rows(name: str) -> dict[str, list[str]]:
    lines = [line.split() for line in block(name).split("\n")]
    return {owner: rest for owner, *rest in lines}


KEYS = rows("keys")
PRIVATE = {name: Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed)) for name, (seed, _) in KEYS.items()}
PUBLIC = {name: key.public_key() for name, key in PRIVATE.items()}


def check(name: str, label: str, components: str, values: list[str], tag: str, nonce: str | None = None) -> None:
    """The base as printed, the signature verified, and, with the same seed, the same bytes again."""
    said = fields(f"{name}-headers")
    raw = client.member(said["Signature-Input"], label)
    owner = re.search(r'keyid="([^"]*)"', raw)[1]
    verified = client.verify(said, label, components, values, tag, owner.split("/")[0], PUBLIC.__getitem__)
    base = client.signature_base(components, values, raw.removeprefix(components)).decode()
    if label == "tonle" and base != block(f"{name}-base"):
        raise SystemExit(f"{name}: another base\n{base}")
    if nonce is not None:
        created = int(verified["created"])
        again = client.sign(PRIVATE[owner], owner, components, values, nonce, tag, created)
        if again["Signature"] != f"tonle={client.member(said['Signature'], label)}" or verified["nonce"] != client.escape(nonce):
            raise SystemExit(f"{name}: another signature")


def main() -> None:
    for name, (_, public) in KEYS.items():
        if PUBLIC[name].public_bytes(Encoding.Raw, PublicFormat.Raw).hex() != public:
            raise SystemExit(f"{name}: another public key")
    payment, receipt, answer = (block(f"{name}-body").encode() for name in ("request", "receipt", "answer"))
    digests = [client.content_digest(body) for body in (payment, receipt, answer)]
    for name, digest in zip(("request", "receipt", "answer"), digests, strict=True):
        if fields(f"{name}-headers")["Content-Digest"] != digest:
            raise SystemExit(f"{name}: another digest")
    request = ["POST", "hub.example:8443", "/v1/messages", "?", digests[0], client.XML]
    check("request", "tonle", client.REQUEST, request, "tonle-v1", "LOTUS 2026-000042")
    print("request holds")
    signature = fields("request-headers")["Signature"]
    check("receipt", "tonle", client.ANSWER,
          ["202", digests[1], "application/json", "POST", "/v1/messages", signature], "tonle-v1")
    print("receipt holds")
    said = fields("delivery-headers")
    named = [said[f"Tonle-{name}"] for name in ("Event", "Kind", "Message", "Participant")]
    check("delivery", "tonle", client.EVENT, [*named, digests[0], client.XML], "tonle-event-v1")
    check("delivery", "origin", client.REQUEST, request, "tonle-v1", "LOTUS 2026-000042")
    print("delivery holds")
    check("answer", "tonle", client.PUSH_ANSWER, ["200", said["Tonle-Event"], digests[2], client.XML],
          "tonle-answer-v1", "SEN-2026-000007")
    print("push answer holds")


main()
