"""One redacted bundle to look at: an incident, a threat and two people, one of them only pointed to."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from fieldjournal.bundle import writer
from fieldjournal.crypto import age, sshsig
from fieldjournal.model.dates import parse_date
from fieldjournal.model.fields import Values
from fieldjournal.model.kinds.contact import Contact, Name, Status
from fieldjournal.model.kinds.incident import Incident, Involvement, Return
from fieldjournal.model.kinds.threat import Threat
from fieldjournal.model.record import Envelope, Record
from fieldjournal.model.values import Choice, Place, Ref, Text, Translation, Who
from fieldjournal.redaction.policy import Policy, profile_named
from fieldjournal.redaction.redact import Redaction, redact
from fieldjournal.secret import Secret

WRITTEN = "2026-03-01T09:30:00Z"
MERDAN, AYNA, INCIDENT, THREAT = (f"{name:0<16}" for name in ("merdan", "ayna", "inc", "thr"))


def _record(own_id: str, kind: str, values: Values) -> Record:
    return Record(own_id, kind, values, Envelope(), 1, 1, WRITTEN, WRITTEN)


def _journal() -> list[Record]:
    merdan = Contact(
        kind=Choice("person"),
        names=(
            Name(id="a000000001", text="Merdan Orazgulyýew"),
            Name(id="a000000002", text="Мердан Оразгулыев"),
        ),
        born=parse_date("12 May 1991"),
        safe_channel="+993 65 12-34-56",
        statuses=(Status(id="a000000003", fate=Choice("missing"), as_of=parse_date("2023")),),
    )
    ayna = Contact(kind=Choice("person"), names=(Name(id="b000000001", text="Aýna Çaryýewa"),))
    incident = Incident(
        type=Choice("deportation"),
        when=parse_date("19 May 2023"),
        where=Place(said="Istanbul airport", country="TR"),
        what=Text(
            "Мердана Оразгулыева вывели. <script>alert(1)</script> “Aýna Çaryýewa” & co.\nОн не звонил.",
            "ru",
            (Translation("en", "Merdan Orazgulyyew was led away."),),
        ),
        involvements=(
            Involvement(id="c000000001", contact=Ref(MERDAN), role=Choice("victim")),
            Involvement(id="c000000002", contact=Ref(AYNA), role=Choice("witness")),
        ),
        returns=(
            Return(
                id="d000000001", mode=Choice("deportation"), from_place=Place(said="Turkey", country="TR")
            ),
        ),
        notes=Text("for us alone"),
    )
    threat = Threat(
        words=Text('=HYPERLINK("x") he said'),
        sender=Who(words="+ a man in a grey coat"),
        directed_at=(Ref(AYNA),),
        incidents=(Ref(INCIDENT), Ref("elsewhere0000000")),
        handle="@watcher_77",
    )
    return [
        _record(MERDAN, "contact", merdan),
        _record(AYNA, "contact", ayna),
        _record(INCIDENT, "incident", incident),
        _record(THREAT, "threat", threat),
    ]


@pytest.fixture(autouse=True)
def _quick(quick_readings: None) -> None:
    """The fixed pages are the same in every test."""


@pytest.fixture(scope="session")
def redaction() -> Redaction:
    records = _journal()
    sent = [each for each in records if each.id != AYNA]
    people = [each for each in records if each.kind == "contact"]
    policy = Policy(profile_named("trusted-ngo"))
    return redact(sent, people, policy, key=Secret(b"k" * 32), label="B3", answers={})


@pytest.fixture(scope="session")
def partner() -> SimpleNamespace:
    identity = age.generate_identity()
    seed = Secret(b"s" * 32)
    return SimpleNamespace(
        identity=identity,
        recipient=str(identity.recipient),
        seed=seed,
        signer=sshsig.public_line(sshsig.public_key(seed)),
    )


@pytest.fixture(scope="session")
def sending(partner: SimpleNamespace) -> writer.Sending:
    return writer.Sending(
        number=3,
        recipient=partner.recipient,
        profile="trusted-ngo",
        purpose="Urgent appeal",
        language="en",
        created="2026-03-01",
        witness="ab" * 32,
    )


@pytest.fixture(scope="session")
def archive(redaction: Redaction, sending: writer.Sending, partner: SimpleNamespace) -> writer.Archive:
    return writer.compose(redaction.outgoing, sending, partner.seed)


@pytest.fixture(scope="session")
def sealed_once(
    archive: writer.Archive,
    sending: writer.Sending,
    redaction: Redaction,
    tmp_path_factory: pytest.TempPathFactory,
) -> writer.Sealed:
    return writer.seal(archive, sending, redaction.protected, tmp_path_factory.mktemp("sealed"))


@pytest.fixture
def sealed(sealed_once: writer.Sealed, tmp_path: Path) -> writer.Sealed:
    """A copy for each test, with the times and rights of what was sealed."""
    folder = tmp_path / "out"
    folder.mkdir()
    return replace(sealed_once, path=Path(shutil.copy2(sealed_once.path, folder)))


@pytest.fixture
def seal_members(partner: SimpleNamespace, tmp_path: Path) -> Callable[[bytes], Path]:
    """Seal any bytes to the partner, as somebody hostile with the public key can."""

    def seal(plaintext: bytes) -> Path:
        path = tmp_path / "hostile.age"
        with path.open("wb") as target:
            age.encrypt(io.BytesIO(plaintext), target, [partner.identity.recipient])
        return path

    return seal
