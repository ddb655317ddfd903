"""SSH signatures, Ed25519 over SHA-512, both ways with stock `ssh-keygen -Y`.

Source: OpenSSH, PROTOCOL.sshsig; encodings RFC 4253 section 5 and RFC 8709. A `string` is a length
as uint32 big-endian, then as many bytes.

| signature blob          | content                                          |
|-------------------------|--------------------------------------------------|
| 6 bytes                 | `SSHSIG`                                         |
| uint32                  | version, 1                                       |
| string                  | public key: string `ssh-ed25519`, string 32 bytes |
| string                  | namespace                                        |
| string                  | reserved, empty                                  |
| string                  | hash algorithm, `sha512`                         |
| string                  | signature: string `ssh-ed25519`, string 64 bytes |

Signed is `SSHSIG`, then namespace, reserved, hash algorithm and SHA-512(data), each as a string; the
blob stands as base64 between BEGIN and END lines.

Rules:
- The namespace says what a signature is for; one made for anything else is refused. Without that,
  a signature given for a file could be passed off as one over a bundle.
- `verify` returns the key that signed. It never says that this is the right key: the caller must
  compare it with the one it knows.
- One kind of key and one hash; anything around the armour, a second spelling of the base64 or bytes
  after a last string are refused. A signature has at most 4096 characters.
- The signature names nobody: a partner's key is used for this partner only.
"""

import base64
import hashlib
import re
import struct
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from fieldjournal import errors
from fieldjournal.secret import Secret

NAMESPACE: Final = "fieldjournal-bundle"
"""What our signatures are for; partners give it to `ssh-keygen -n`."""

BEGIN: Final = "-----BEGIN SSH SIGNATURE-----"
END: Final = "-----END SSH SIGNATURE-----"
_COLUMNS: Final = 70
_MOST_CHARS: Final = 4096

_MAGIC: Final = b"SSHSIG"
_VERSION: Final = 1
_KEY_TYPE: Final = b"ssh-ed25519"
_HASH: Final = b"sha512"
_KEY_BYTES: Final = 32
_SIGNATURE_BYTES: Final = 64

_PRINCIPAL: Final = re.compile(r"[A-Za-z0-9._@+-]{1,64}")
_COMMENT: Final = re.compile(r"[!-~]([ -~]*[!-~])?")


def public_key(seed: Secret) -> bytes:
    """Return the 32-byte Ed25519 public key of a 32-byte seed."""
    return _private(seed).public_key().public_bytes_raw()


def sign(data: bytes, seed: Secret, namespace: str = NAMESPACE) -> str:
    """Return the armoured signature over `data`, with a line feed at its end."""
    named = namespace.encode("ascii")
    signature = _private(seed).sign(_signed(named, b"", data))
    blob = b"".join(
        (
            _MAGIC,
            struct.pack(">I", _VERSION),
            _string(_key_blob(public_key(seed))),
            _string(named),
            _string(b""),
            _string(_HASH),
            _string(_string(_KEY_TYPE) + _string(signature)),
        )
    )
    text = base64.b64encode(blob).decode("ascii")
    lines = [text[at : at + _COLUMNS] for at in range(0, len(text), _COLUMNS)]
    return "\n".join((BEGIN, *lines, END, ""))


def verify(untrusted_signature: str, data: bytes, namespace: str = NAMESPACE) -> bytes:
    """Return the public key (32 bytes) that signed `data`. The caller must compare it.

    Raises: `SignatureWrong` with the reason `not-a-signature`, `other-purpose` or `does-not-verify`.
    """
    try:
        found = _parse(untrusted_signature)
    except _MalformedError:
        raise errors.SignatureWrong("not-a-signature") from None
    if found.namespace != namespace.encode("ascii"):
        raise errors.SignatureWrong("other-purpose")
    signed = _signed(found.namespace, found.reserved, data)
    try:
        Ed25519PublicKey.from_public_bytes(found.key).verify(found.signature, signed)
    except InvalidSignature:
        raise errors.SignatureWrong("does-not-verify") from None
    return found.key


def public_line(key: bytes, comment: str = "") -> str:
    """Return `ssh-ed25519 AAAA… comment`, without a line feed.

    Raises: `ValueError` for a comment that is not one line of visible ASCII.
    """
    if comment and not _COMMENT.fullmatch(comment):
        raise ValueError("a comment is one line of visible ASCII")
    coded = base64.b64encode(_key_blob(key)).decode("ascii")
    return f"{_KEY_TYPE.decode('ascii')} {coded} {comment}".rstrip()


def parse_public_line(untrusted: str) -> bytes:
    """Return the 32-byte key of one `ssh-ed25519 AAAA…` line; a comment after it is ignored.

    Raises: `PartnerKeyBad`, also for a second line: it could be another key.
    """
    line = untrusted.strip()
    named, _, rest = line.partition(" ")
    coded = rest.split(" ")[0] if named == _KEY_TYPE.decode("ascii") and "\n" not in line else ""
    try:
        return _ed25519(_decode(coded), _KEY_BYTES)
    except _MalformedError:
        raise errors.PartnerKeyBad("not-an-ssh-key") from None


def allowed_signers_line(key: bytes, principal: str, namespace: str = NAMESPACE) -> str:
    """Return one line for `ssh-keygen -Y verify -f`, good for this namespace and nothing else.

    Raises: `ValueError` for a principal that could be read as a pattern, a list or an option.
    """
    if not _PRINCIPAL.fullmatch(principal):
        raise ValueError("a principal is 1 to 64 letters, digits or . _ @ + -")
    return f'{principal} namespaces="{namespace}" {public_line(key)}'


class _MalformedError(ValueError):
    """Not the bytes the format allows; holds nothing of them."""


@dataclass(frozen=True, slots=True)
class _Signature:
    key: bytes
    namespace: bytes
    reserved: bytes
    signature: bytes


class _Strings:
    """A cursor over SSH's length-prefixed strings."""

    def __init__(self, untrusted: bytes) -> None:
        self._rest = untrusted

    def take(self, size: int) -> bytes:
        if size > len(self._rest):
            raise _MalformedError
        taken, self._rest = self._rest[:size], self._rest[size:]
        return taken

    def string(self) -> bytes:
        return self.take(int.from_bytes(self.take(4), "big"))

    def end(self) -> None:
        if self._rest:
            raise _MalformedError


def _parse(untrusted: str) -> _Signature:
    blob = _Strings(_unarmor(untrusted))
    if blob.take(len(_MAGIC)) != _MAGIC or blob.take(4) != struct.pack(">I", _VERSION):
        raise _MalformedError
    key, namespace, reserved, algorithm, signature = (blob.string() for _ in range(5))
    blob.end()
    if algorithm != _HASH:
        raise _MalformedError
    return _Signature(
        key=_ed25519(key, _KEY_BYTES),
        namespace=namespace,
        reserved=reserved,
        signature=_ed25519(signature, _SIGNATURE_BYTES),
    )


def _unarmor(untrusted: str) -> bytes:
    if len(untrusted) > _MOST_CHARS:
        raise _MalformedError
    lines = untrusted.replace("\r\n", "\n").removesuffix("\n").split("\n")
    if lines[0] != BEGIN or lines[-1] != END:
        raise _MalformedError
    return _decode("".join(lines[1:-1]))


def _decode(untrusted: str) -> bytes:
    """Return the bytes of canonical base64."""
    try:
        data = base64.b64decode(untrusted, validate=True)
    except ValueError:
        raise _MalformedError from None
    if base64.b64encode(data).decode("ascii") != untrusted:
        raise _MalformedError
    return data


def _ed25519(untrusted: bytes, size: int) -> bytes:
    """Return the value of a key or signature: string `ssh-ed25519`, string of exactly `size`."""
    strings = _Strings(untrusted)
    key_type, value = strings.string(), strings.string()
    strings.end()
    if key_type != _KEY_TYPE or len(value) != size:
        raise _MalformedError
    return value


def _signed(namespace: bytes, reserved: bytes, data: bytes) -> bytes:
    digest = hashlib.sha512(data).digest()
    return _MAGIC + b"".join(_string(part) for part in (namespace, reserved, _HASH, digest))


def _key_blob(key: bytes) -> bytes:
    return _string(_KEY_TYPE) + _string(key)


def _string(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value


def _private(seed: Secret) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(seed.reveal())
