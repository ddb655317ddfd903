import base64
import hashlib
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal import errors
from fieldjournal.crypto import sshsig
from fieldjournal.secret import Secret

SEED = Secret(bytes(range(32)))
KEY = sshsig.public_key(SEED)
DATA = "MANIFEST: получатель серый-мост, ýazgy 3\n".encode()
SIGNATURE = sshsig.sign(DATA, SEED)

ssh_keygen = pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed")


def stock_verify(
    folder: Path, signature: str, data: bytes, allowed: str, namespace: str = sshsig.NAMESPACE
) -> subprocess.CompletedProcess[bytes]:
    (folder / "allowed_signers").write_text(f"{allowed}\n")
    (folder / "data.sig").write_text(signature)
    command: list[str | Path] = [
        "ssh-keygen",
        "-Y",
        "verify",
        "-f",
        folder / "allowed_signers",
        "-I",
        "journal",
    ]
    command += ["-n", namespace, "-s", folder / "data.sig"]
    return subprocess.run(command, input=data, capture_output=True, check=False)


def test_the_key_is_rfc_8032_test_1() -> None:
    seed = Secret(bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
    assert sshsig.public_key(seed).hex() == (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    )


@given(st.binary(max_size=2000), st.binary(min_size=32, max_size=32))
def test_what_was_signed_verifies_and_names_its_key(data: bytes, seed: bytes) -> None:
    signature = sshsig.sign(data, Secret(seed))
    assert sshsig.verify(signature, data) == sshsig.public_key(Secret(seed))


def test_ed25519_signs_the_same_data_the_same_way() -> None:
    assert sshsig.sign(DATA, SEED) == SIGNATURE


@ssh_keygen
def test_stock_ssh_keygen_accepts_ours(tmp_path: Path) -> None:
    allowed = sshsig.allowed_signers_line(KEY, "journal")
    done = stock_verify(tmp_path, SIGNATURE, DATA, allowed)
    assert done.returncode == 0, done.stderr
    assert b"Good" in done.stdout
    assert stock_verify(tmp_path, SIGNATURE, DATA + b"x", allowed).returncode != 0


@ssh_keygen
def test_stock_ssh_keygen_holds_ours_to_the_namespace(tmp_path: Path) -> None:
    allowed = sshsig.allowed_signers_line(KEY, "journal")
    assert stock_verify(tmp_path, SIGNATURE, DATA, allowed, "file").returncode != 0
    for_files = sshsig.sign(DATA, SEED, namespace="file")
    # Rightly signed for "file", but the line says this key is for bundles only.
    assert stock_verify(tmp_path, for_files, DATA, allowed, "file").returncode != 0


@ssh_keygen
def test_we_accept_what_stock_ssh_keygen_signs(tmp_path: Path) -> None:
    key, data = tmp_path / "key", tmp_path / "data"
    data.write_bytes(DATA)
    make: list[str | Path] = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "invented", "-f", key]
    subprocess.run(make, check=True)
    sign: list[str | Path] = ["ssh-keygen", "-Y", "sign", "-n", sshsig.NAMESPACE, "-f", key, data]
    subprocess.run(sign, check=True, capture_output=True)
    signed_by = sshsig.verify((tmp_path / "data.sig").read_text(), DATA)
    public = (tmp_path / "key.pub").read_text()
    assert signed_by == sshsig.parse_public_line(public)
    assert sshsig.public_line(signed_by, "invented") == public.strip()


def test_a_signature_that_stock_ssh_keygen_made_verifies(own_vectors: Path) -> None:
    folder = own_vectors / "sshsig"
    key = sshsig.verify((folder / "data.sig").read_text(), (folder / "data").read_bytes())
    assert key == sshsig.parse_public_line((folder / "key.pub").read_text())


def test_changed_data_does_not_verify() -> None:
    with pytest.raises(errors.SignatureWrong) as caught:
        sshsig.verify(SIGNATURE, DATA + b" ")
    assert caught.value.reason == "does-not-verify"


def test_a_signature_for_another_purpose_is_refused() -> None:
    with pytest.raises(errors.SignatureWrong) as caught:
        sshsig.verify(sshsig.sign(DATA, SEED, namespace="file"), DATA)
    assert caught.value.reason == "other-purpose"


@given(st.integers(0, len(SIGNATURE) - 1), st.characters(max_codepoint=255))
def test_one_changed_character_never_verifies(at: int, char: str) -> None:
    changed = SIGNATURE[:at] + char + SIGNATURE[at + 1 :]
    if changed != SIGNATURE:
        with pytest.raises(errors.SignatureWrong):
            sshsig.verify(changed, DATA)


def blob_of(signature: str) -> bytes:
    return base64.b64decode("".join(signature.splitlines()[1:-1]))


def armored(blob: bytes) -> str:
    coded = base64.b64encode(blob).decode()
    return f"-----BEGIN SSH SIGNATURE-----\n{coded}\n-----END SSH SIGNATURE-----\n"


@given(st.integers(0, len(blob_of(SIGNATURE)) * 8 - 1))
def test_one_flipped_bit_never_verifies_as_the_same_key(bit: int) -> None:
    blob = bytearray(blob_of(SIGNATURE))
    blob[bit // 8] ^= 1 << bit % 8
    with pytest.raises(errors.SignatureWrong):
        sshsig.verify(armored(bytes(blob)), DATA)


def string(value: bytes) -> bytes:
    return struct.pack(">I", len(value)) + value


def made(*, key: bytes = KEY, reserved: bytes = b"", after_key: bytes = b"", signature_cut: int = 0) -> str:
    """Return a signature over `DATA` made from its parts, rightly signed whatever is wrong with it."""
    head, algorithm = string(sshsig.NAMESPACE.encode()) + string(reserved), string(b"sha512")
    private = Ed25519PrivateKey.from_private_bytes(SEED.reveal())
    signature = private.sign(b"SSHSIG" + head + algorithm + string(hashlib.sha512(DATA).digest()))
    kind = string(b"ssh-ed25519")
    blob = b"SSHSIG\0\0\0\1" + string(kind + string(key) + after_key) + head + algorithm
    return armored(blob + string(kind + string(signature[: 64 - signature_cut])))


def other_last_bits(signature: str) -> str:
    at = signature.index("==\n") - 1
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    other = alphabet[alphabet.index(signature[at]) + 1]
    changed = signature[:at] + other + signature[at + 1 :]
    assert blob_of(changed) == blob_of(signature)
    return changed


def test_what_is_reserved_is_signed_too() -> None:
    assert sshsig.verify(made(), DATA) == sshsig.verify(made(reserved=b"\x01"), DATA) == KEY
    taken_out = blob_of(made(reserved=b"\x01")).replace(string(b"\x01"), string(b""), 1)
    with pytest.raises(errors.SignatureWrong) as caught:
        sshsig.verify(armored(taken_out), DATA)
    assert caught.value.reason == "does-not-verify"


BLOB = blob_of(SIGNATURE)
MALFORMED = [
    ("", "nothing"),
    (SIGNATURE + "more\n", "something after the footer"),
    ("\n" + SIGNATURE, "something before the header"),
    (SIGNATURE.replace("SSH SIGNATURE", "PGP SIGNATURE"), "another kind of signature"),
    (SIGNATURE[:-30], "no footer"),
    (armored(BLOB + b"\0"), "bytes after the last string"),
    (armored(BLOB[:-1]), "the last string cut"),
    (armored(BLOB[:6] + struct.pack(">I", 2) + BLOB[10:]), "a newer version"),
    (armored(BLOB.replace(b"sha512", b"sha256")), "another hash"),
    (armored(BLOB[:10] + b"\xff\xff\xff\xff" + BLOB[14:]), "a string of four gigabytes"),
    (armored(BLOB.replace(b"ssh-ed25519", b"sk-ed25519\0")), "another kind of key"),
    (made(after_key=b"\0"), "bytes after the key, inside its string"),
    (made(key=KEY[:31]), "a key of 31 bytes"),
    (made(signature_cut=1), "a signature of 63 bytes"),
    (made(reserved=bytes(4000)), "far too long"),
    (made(reserved=b"\x01").replace("==\n", "=\n"), "padding left out"),
    (other_last_bits(made(reserved=b"\x01")), "leftover bits: a second spelling of the same bytes"),
    (SIGNATURE.replace("\n", "\n ", 3), "spaces in the base64"),
    ("-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n", "nothing inside"),
    ("-----BEGIN SSH SIGNATURE-----\nподпись\n-----END SSH SIGNATURE-----\n", "no base64"),
]


@pytest.mark.parametrize("text", [pytest.param(text, id=case) for text, case in MALFORMED])
def test_what_is_no_signature_is_refused(text: str) -> None:
    with pytest.raises(errors.SignatureWrong) as caught:
        sshsig.verify(text, DATA)
    assert caught.value.reason == "not-a-signature"


def test_windows_line_ends_are_accepted() -> None:
    assert sshsig.verify(SIGNATURE.replace("\n", "\r\n"), DATA) == KEY


@given(st.text(max_size=300))
def test_arbitrary_text_raises_only_declared_errors(untrusted: str) -> None:
    with pytest.raises(errors.SignatureWrong):
        sshsig.verify(untrusted, DATA)
    with pytest.raises(errors.PartnerKeyBad):
        sshsig.parse_public_line(untrusted)
    with pytest.raises(errors.PartnerKeyBad):
        sshsig.parse_public_line(f"ssh-ed25519 {untrusted}")


LINE = sshsig.public_line(KEY)


@given(st.binary(min_size=32, max_size=32))
def test_a_public_line_round_trips(key: bytes) -> None:
    assert sshsig.parse_public_line(sshsig.public_line(key)) == key
    assert sshsig.parse_public_line(f" {sshsig.public_line(key, 'serin kopri')}\r\n") == key


@pytest.mark.parametrize(
    "line",
    [
        "",
        "ssh-ed25519",
        "ssh-rsa " + LINE.split()[1],
        LINE[:-4],
        LINE[:-1] + "=",
        LINE.replace("AAAAC3", "AAAAC4"),
        f"{LINE} comment\n{LINE}",
        f"\udcff{LINE}",  # as a terminal hands over what is no UTF-8
        "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
    ],
)
def test_a_line_that_is_no_key_is_refused(line: str) -> None:
    with pytest.raises(errors.PartnerKeyBad) as caught:
        sshsig.parse_public_line(line)
    assert caught.value.reason == "not-an-ssh-key"


@pytest.mark.parametrize("principal", ["", "*", "a b", "a,b", '"a"', "!a", "журнал", "a\nb", "a" * 65])
def test_a_principal_that_could_be_a_pattern_is_refused(principal: str) -> None:
    with pytest.raises(ValueError, match="principal"):
        sshsig.allowed_signers_line(KEY, principal)


@pytest.mark.parametrize("comment", ["a\nssh-ed25519 AAAA", "журнал", " a", "a "])
def test_a_comment_is_one_visible_line(comment: str) -> None:
    with pytest.raises(ValueError, match="comment"):
        sshsig.public_line(KEY, comment)
