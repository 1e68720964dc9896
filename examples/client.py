#!/usr/bin/env python3
"""Both banks of one payment, against a running `tonle up --data DATA`:  client.py DATA PAYER PAYEE

Needs Python 3.11 and from PyPI `cryptography` and `httpx`; docs/PARTICIPANT.md says why each line is as it is. A real bank is one
of the two sides, keeps the cursor and its references in its database, and credits at most once for each UETR."""
import base64, datetime, hashlib, json, re, ssl, sys, time, uuid
from pathlib import Path
from xml.etree import ElementTree
import httpx
from cryptography.hazmat.primitives import serialization

XML = "application/xml"
REQUEST = '("@method" "@authority" "@path" "@query" "content-digest" "content-type")'
ANSWER = '("@status" "content-digest" "content-type" "@method";req "@path";req "signature";req)'
EVENT = '("tonle-event" "tonle-kind" "tonle-message" "tonle-participant" "content-digest" "content-type")'
PUSH_ANSWER = '("@status" "tonle-event";req "content-digest" "content-type")'
PAY = """<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"><FIToFICstmrCdtTrf><GrpHdr><MsgId>{reference}</MsgId>\
<CreDtTm>{now}</CreDtTm><NbOfTxs>1</NbOfTxs><SttlmInf><SttlmMtd>CLRG</SttlmMtd></SttlmInf></GrpHdr><CdtTrfTxInf><PmtId>\
<EndToEndId>INVOICE-1</EndToEndId><UETR>{uetr}</UETR></PmtId><IntrBkSttlmAmt Ccy="VND">{amount}</IntrBkSttlmAmt><ChrgBr>SLEV</ChrgBr>\
<Dbtr><Nm>Payer</Nm></Dbtr><DbtrAcct><Id><Othr><Id>1001</Id></Othr></Id></DbtrAcct>\
<DbtrAgt><FinInstnId><ClrSysMmbId><MmbId>{payer}</MmbId></ClrSysMmbId></FinInstnId></DbtrAgt>\
<CdtrAgt><FinInstnId><ClrSysMmbId><MmbId>{payee}</MmbId></ClrSysMmbId></FinInstnId></CdtrAgt>\
<Cdtr><Nm>Payee</Nm></Cdtr><CdtrAcct><Id><Othr><Id>2002</Id></Othr></Id></CdtrAcct></CdtTrfTxInf></FIToFICstmrCdtTrf></Document>"""
REPLY = """<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.002.001.10"><FIToFIPmtStsRpt><GrpHdr><MsgId>{reference}</MsgId>\
<CreDtTm>{now}</CreDtTm></GrpHdr><TxInfAndSts><OrgnlUETR>{uetr}</OrgnlUETR><TxSts>ACTC</TxSts></TxInfAndSts></FIToFIPmtStsRpt></Document>"""

def content_digest(body: bytes) -> str:
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"

def escape(reference: str) -> str:
    """A reference as `nonce` writes it: only visible ASCII, and neither quote nor backslash nor percent."""
    return "".join(chr(b) if 0x21 <= b <= 0x7E and b not in b'"\\%' else f"%{b:02X}" for b in reference.encode())

def signature_base(components: str, values: list[str], parameters: str) -> bytes:
    """The bytes that are signed: one line for each component, then the list itself with its parameters."""
    lines = "".join(f"{name}: {value}\n" for name, value in zip(components[1:-1].split(" "), values, strict=True))
    return f'{lines}"@signature-params": {components}{parameters}'.encode()

def sign(key, key_id: str, components: str, values: list[str], nonce: str, tag: str, created: int) -> dict[str, str]:
    parameters = f';created={created};keyid="{key_id}";alg="ed25519";nonce="{escape(nonce)}";tag="{tag}"'
    signature = base64.b64encode(key.sign(signature_base(components, values, parameters))).decode()
    return {"Signature-Input": f"tonle={components}{parameters}", "Signature": f"tonle=:{signature}:"}

def member(field: str, label: str) -> str:
    """The value of the one member `label` of a dictionary field (RFC 8941); commas inside quotes do not separate."""
    (value,) = re.findall(rf'(?:^|,)[ \t]*{label}=((?:[^",]|"(?:[^"\\]|\\.)*")*)', field)  # exactly one, else an error
    return value

def verify(headers, label: str, components: str, values: list[str], tag: str, owner: str, key_of) -> dict[str, str]:
    """Raises if the signature does not hold; `key_of` gives the public key of OWNER/KEY. Gives the parameters."""
    raw = member(headers["Signature-Input"], label)
    parameters = raw.removeprefix(components)
    said = {name: value.strip('"') for name, value in re.findall(r';([a-z]+)=("[^"]*"|\d+)', parameters)}
    if raw == parameters or said["tag"] != tag or said["alg"] != "ed25519" or said["keyid"].split("/")[0] != owner:
        raise ValueError(f"not the profile's: {raw}")
    signature = base64.b64decode(member(headers["Signature"], label).strip(":"), validate=True)
    key_of(said["keyid"]).verify(signature, signature_base(components, values, parameters))
    return said

class Bank:
    def __init__(self, data: Path, name: str):
        pki, self.name, self.cursor = data / "pki", name, None
        own = pki / "participants" / name
        self.key = serialization.load_pem_private_key((own / "sign.pem").read_bytes(), None)
        # Of all public keys only the hub's is needed at onboarding; the others come from the hub, under its signature.
        self.keys = {"hub/k1": serialization.load_pem_public_key((pki / "hub/sign.pub.pem").read_bytes())}
        tls = ssl.create_default_context(cafile=pki / "ca.pem")
        tls.minimum_version = ssl.TLSVersion.TLSv1_3
        tls.load_cert_chain(own / "cert.pem", own / "key.pem")
        self.authority = json.loads((data / "addresses.json").read_text())["gateway"]
        self.http = httpx.Client(base_url=f"https://{self.authority}", verify=tls, timeout=40)

    def ask(self, method: str, path: str, query="", body=b"", headers=None) -> httpx.Response:
        """One exchange. Nothing of the answer is used before the hub's signature over it holds."""
        answer = self.http.request(method, path + query, content=body, headers=headers)
        server = answer.extensions["network_stream"].get_extra_info("ssl_object").getpeercert()
        signature = (headers or {}).get("Signature")
        components = ANSWER if signature else ANSWER.replace("signature", "@query")
        values = [str(answer.status_code), content_digest(answer.content), answer.headers["Content-Type"], method, path]
        values.append(signature or query or "?")
        said = verify(answer.headers, "tonle", components, values, "tonle-v1", "hub", self.key_of)
        if ("URI", "urn:tonle:hub") not in server["subjectAltName"] or abs(time.time() - int(said["created"])) > 300:
            raise ValueError("not the hub, or an old answer")
        return answer

    def key_of(self, key_id: str):
        if key_id not in self.keys:
            owner = key_id.split("/")[0]
            for row in self.ask("GET", f"/v1/participants/{owner}/keys").json()["keys"]:
                self.keys[f"{owner}/{row['id']}"] = serialization.load_pem_public_key(row["pem"].encode())
        return self.keys[key_id]

    def send(self, text: str, reference: str) -> httpx.Response:
        """Sends the same message, each time signed anew, until the hub says that it has it: that is never twice too much."""
        body, digest = text.encode(), content_digest(text.encode())
        for pause in (0, 0.5, 1, 2, 4):
            time.sleep(pause)
            values = ["POST", self.authority, "/v1/messages", "?", digest, XML]
            signed = sign(self.key, f"{self.name}/k1", REQUEST, values, reference, "tonle-v1", int(time.time()))
            headers = {"Content-Type": XML, "Content-Digest": digest, **signed}
            try:
                answer = self.ask("POST", "/v1/messages", body=body, headers=headers)
            except httpx.TransportError:
                continue  # it may have arrived: the repeat finds out
            if answer.status_code not in (408, 429, 500, 503) and answer.json().get("status") != "PDNG":
                return answer
        raise TimeoutError(f"{reference}: not known whether the hub has it; ask with a pacs.028 before anything else")

    def event(self, kind: str, uetr: str) -> dict:
        """The next event of this kind about this payment; the feed wakes the reader."""
        while True:
            query = "?limit=100&wait=20" + (f"&after={self.cursor}" if self.cursor else "")
            for event in self.ask("GET", "/v1/events", query).json()["events"]:
                self.cursor = event["cursor"]
                if (event["kind"], event["uetr"]) == (kind, uetr):
                    return self.checked(event)

    def checked(self, event: dict) -> dict:
        """The hub's signature over the delivery, and, where another bank wrote the body, that bank's own."""
        headers, digest = event["headers"], content_digest(event["body"].encode())
        named = [headers[f"Tonle-{name}"] for name in ("Event", "Kind", "Message", "Participant")]
        verify(headers, "tonle", EVENT, [*named, digest, event["media_type"]], "tonle-event-v1", "hub", self.key_of)
        if named != [event["id"], event["kind"], event["message"], self.name]:
            raise ValueError("another delivery than the feed says")
        if "Tonle-Origin" in headers:
            owner, *way = [item.split("=", 1)[1].strip('"') for item in headers["Tonle-Origin"].split(", ")]
            components, tag = (PUSH_ANSWER, "tonle-answer-v1") if len(way) == 2 else (REQUEST, "tonle-v1")
            verify(headers, "origin", components, [*way, digest, event["media_type"]], tag, owner, self.key_of)
        return event

def main(data: Path, payer_name: str, payee_name: str):
    payer, payee = Bank(data, payer_name), Bank(data, payee_name)
    reference, answer, uetr = f"P{uuid.uuid4().hex}", f"A{uuid.uuid4().hex}", str(uuid.uuid4())
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    pay = PAY.format(reference=reference, uetr=uetr, now=now, amount="125000", payer=payer_name, payee=payee_name)
    accepted = payer.send(pay, reference)
    print("accepted  ", accepted.status_code, accepted.text)
    print("payee got ", payee.event("instruction", uetr)["id"])
    print("answered  ", payee.send(REPLY.format(reference=answer, uetr=uetr, now=now), answer).status_code)
    print("payer got ", payer.event("answer", uetr)["id"])
    for bank in (payer, payee):
        final = ElementTree.fromstring(bank.event("final", uetr)["body"])
        print("final     ", bank.name, final.findtext(".//{*}TxSts"))  # the payee credits now, and only on ACSC
    print("same bytes", payer.send(pay, reference).content == accepted.content)
    conflict = payer.send(pay.replace(">125000<", ">125001<"), reference)
    print("conflict  ", conflict.status_code, json.dumps(conflict.json(), indent=2))

if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
