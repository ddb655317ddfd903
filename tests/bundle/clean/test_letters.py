"""Of an office document the words on its pages leave, and nothing of all that stands beside them."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldjournal.bundle.clean.clean_copy import Clean
from fieldjournal.bundle.clean.rebuild import rebuild
from fieldjournal.decoders.frames import Refused
from fieldjournal.decoders.office.words import decode
from fieldjournal.errors import CannotShow
from tests.bundle.clean import hostile, letters

pytestmark = pytest.mark.usefixtures("quick_decoders")

DOCX, ODT = letters.docx_parts(), letters.odt_parts()


def words(clean: Clean) -> str:
    assert clean.words is not None
    return clean.words


@pytest.mark.parametrize(
    ("untrusted", "seen"),
    [(letters.packed(DOCX), letters.DOCX_WORDS), (letters.packed(ODT), letters.ODT_WORDS)],
    ids=["DOCX", "ODT"],
)
def test_the_words_on_the_page_leave_and_nothing_beside_them(untrusted: bytes, seen: str) -> None:
    clean = rebuild([untrusted])
    assert (clean.ending, words(clean)) == ("txt", seen)
    assert not any(piece in words(clean) for piece in letters.SECRET.split())
    assert clean.lost == ("words", "hidden", "inside"), "what was left out is said"


def docx(body: str) -> bytes:
    return letters.packed(letters.docx_parts(body))


def odt(body: str) -> bytes:
    return letters.packed(letters.odt_parts(body))


def changed(parts: dict[str, str | bytes], name: str, content: str | bytes | None) -> bytes:
    """Return a letter with one part exchanged, added, or taken away."""
    others = {each: held for each, held in parts.items() if each != name}
    return letters.packed(others if content is None else {**others, name: content})


_DOCUMENT = str(DOCX["word/document.xml"])


def with_type(subset: str) -> str:
    head, _end, rest = _DOCUMENT.partition("?>")
    named = rest.replace("<w:body>", "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p>")
    return f"{head}?><!DOCTYPE w [{subset}]>{named}"


_LAUGHS = '<!ENTITY a "ха">' + "".join(
    f'<!ENTITY {name} "{10 * f"&{before};"}">' for before, name in zip("abcdefgh", "bcdefghx", strict=True)
)
_NESTED = "<w:p>" + "<w:ins>" * 400 + "</w:ins>" * 400 + "</w:p>"
_MANIFEST = str(ODT["META-INF/manifest.xml"])
_ENCRYPTED = _MANIFEST.replace(
    "/>", "><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
)


_LONG = _DOCUMENT.replace("<w:t ", f"<w:t>{' '.join(map(str, range(200_000)))}</w:t><w:t ", 1)


def _twice() -> bytes:
    made = io.BytesIO(letters.packed(DOCX))
    with zipfile.ZipFile(made, "a") as file:
        file.writestr("WORD/document.xml", _DOCUMENT)
    return made.getvalue()


def _locked() -> bytes:
    """Return a letter that says of one of its parts that it is encrypted."""
    whole = bytearray(letters.packed(DOCX))
    whole[whole.index(b"PK\x01\x02") + 8] |= 1
    return bytes(whole)


@pytest.mark.parametrize(
    ("untrusted", "reason"),
    [
        (changed(DOCX, "word/document.xml", with_type(_LAUGHS)), "damaged"),
        (changed(DOCX, "word/document.xml", with_type('<!ENTITY x SYSTEM "file:///etc/passwd">')), "damaged"),
        (changed(DOCX, "word/document.xml", " " * (60 << 20)), "too-much-inside"),
        (changed(DOCX, "word/document.xml", _DOCUMENT + " " * (8 << 20)), "too-much-inside"),
        (docx(_NESTED), "too-much-inside"),
        (docx(letters.paragraph(letters.run("длинное письмо " * 70_000))), "too-much-inside"),
        (changed(DOCX, "word/document.xml", None), "damaged"),
        (changed(DOCX, "word/document.xml", _DOCUMENT[:-40]), "damaged"),
        (changed(DOCX, "_rels/.rels", None), "damaged"),
        (changed(ODT, "content.xml", None), "damaged"),
        (changed(ODT, "META-INF/manifest.xml", _ENCRYPTED), "encrypted"),
        (changed(ODT, "mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "not-this-type"),
        (_twice(), "damaged"),
        (_locked(), "encrypted"),
        (letters.packed(DOCX, method=zipfile.ZIP_LZMA), "damaged"),
        (letters.packed(DOCX)[:-200], "damaged"),
        (letters.packed({"[Content_Types].xml": "", "xl/workbook.xml": "<x/>"}), "damaged"),
        (changed(DOCX, "word/document.xml", '<workbook xmlns="x"/>'), "not-this-type"),
        (letters.packed({"photo.jpg": hostile.jpeg()}), "not-this-type"),
    ],
    ids=[
        "billion laughs", "entity from a file", "bomb", "dense bomb", "deep", "the same words again",
        "no document", "half a document", "no relations", "no content", "encrypted ODT", "spreadsheet ODS",
        "two documents in one", "encrypted ZIP", "LZMA", "no end", "half a spreadsheet", "spreadsheet",
        "archive",
    ],
)  # fmt: skip
def test_what_cannot_be_read_for_sure_is_refused(untrusted: bytes, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        decode({}, untrusted)
    assert refused.value.code == reason


@pytest.mark.parametrize(
    ("untrusted", "reason"),
    [
        (letters.packed({"photo.jpg": hostile.jpeg()}), "cannot-rebuild"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "encrypted",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "cannot-rebuild"),
        (rb"{\rtf1\ansi " + letters.SECRET.encode() + b"}", "cannot-rebuild"),
        (docx(letters.paragraph(letters.run(letters.SECRET, "<w:vanish/>"))), "no-words"),
        (changed(DOCX, "word/document.xml", _LONG), "too-long-a-text"),
        ("Приходили двое.\n".encode() * 400_000, "too-long-a-text"),
    ],
    ids=["archive", "encrypted DOCX", "old DOC", "RTF", "nothing that is seen", "long DOCX", "10 MB of text"],
)
def test_why_it_is_refused_is_said(untrusted: bytes, reason: str) -> None:
    with pytest.raises(CannotShow) as refused:
        rebuild([untrusted])
    assert refused.value.reason == reason


def read(untrusted: bytes) -> str:
    _told, body = decode({}, untrusted)
    return body.decode()


_WHITE = '<w:color w:val="FFFFFF"/>'


def _field_in_a_field() -> str:
    inner = letters.field(letters.run("x", tag="instrText"), letters.run(letters.SECRET))
    return letters.paragraph(letters.field(inner, letters.run("видно")))


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        (_field_in_a_field(), "видно"),
        (letters.paragraph(letters.run("Мейман"), letters.run("кулыев", "<w:b/>")), "Мейманкулыев"),
        (letters.paragraph(letters.run("ждёт\n"), letters.run("Гуль\r\n"), letters.run("и")), "ждёт Гуль и"),
        (letters.paragraph(letters.run("", tag="br"), letters.run("ниже")), "ниже"),
        ("<w:tbl><w:tr><w:tc><w:p/><w:p/></w:tc></w:tr></w:tbl>" + letters.paragraph(letters.run("y")), "y"),
        (letters.paragraph(letters.run("белым", f'{_WHITE}<w:highlight w:val="black"/>')), "белым"),
        (letters.paragraph(letters.run("и это", _WHITE), properties='<w:shd w:fill="000000"/>'), "и это"),
    ],
    ids=[
        "code within a code", "a name in two runs", "ends of lines", "line break", "empty table", "marked",
        "on black",
    ],
)  # fmt: skip
def test_what_is_seen_is_read(body: str, seen: str) -> None:
    assert read(docx(body)).strip() == seen


def test_what_programs_pass_over_does_not_leave() -> None:
    run = letters.run(letters.SECRET)
    foreign = f"<new:x>{letters.paragraph(run)}</new:x>" + letters.paragraph(f"<new:x>{run}</new:x>")
    shape = f'<draw:custom-shape draw:display="none"><text:p>{letters.SECRET}</text:p></draw:custom-shape>'
    seen = letters.paragraph(letters.run("y"))
    for untrusted in (docx(foreign + seen), odt(f"<text:p>y{shape}</text:p>")):
        told, body = decode({}, untrusted)
        assert letters.SECRET not in body.decode()
        assert told["hidden"]


_BLACK = '<w:shd w:val="clear" w:fill="000000"/>'


@pytest.mark.parametrize(
    ("properties", "seen"),
    [
        ('<w:highlight w:val="black"/>', ""),
        ('<w:color w:val="000000"/><w:highlight w:val="black"/>', ""),
        (f'<w:color w:val="0D0D0D"/>{_BLACK}', ""),
        ('<w:color w:val="FF0000"/><w:highlight w:val="red"/>', ""),
        ('<w:color w:val="000000"/><w:shd w:val="solid" w:color="000000" w:fill="FFFFFF"/>', ""),
        (_BLACK, "Сердар"),
        ('<w:color w:val="000000"/><w:highlight w:val="yellow"/>', "Сердар"),
        ('<w:color w:val="000000"/><w:shd w:val="clear" w:fill="auto"/>', "Сердар"),
    ],
    ids=["marker", "black marker", "shade", "red", "solid", "turned white", "yellow", "no shade"],
)
def test_what_was_blacked_out_by_hand_does_not_leave(properties: str, seen: str) -> None:
    told, body = decode({}, docx(letters.paragraph(letters.run("Сердар", properties), letters.run(" ждёт"))))
    assert body.decode().strip() == f"{seen} ждёт".strip()
    assert seen or told["hidden"]


@pytest.mark.parametrize(
    ("properties", "seen"),
    [
        ('fo:color="#000000" fo:background-color="#000000"', ""),
        ('fo:color="#000000" fo:background-color="transparent"', "Сердар"),
        ('style:use-window-font-color="true" fo:color="#000000" fo:background-color="#000000"', "Сердар"),
    ],
    ids=["black", "no ground", "turned white"],
)
def test_nor_out_of_an_odt(properties: str, seen: str) -> None:
    style = f'<style:style style:name="bar" style:family="text"><style:text-properties {properties}/>'
    parts = letters.odt_parts('<text:p><text:span text:style-name="bar">Сердар</text:span> ждёт</text:p>')
    content = str(parts["content.xml"])
    at = content.index("<style:style")
    parts["content.xml"] = content[:at] + style + "</style:style>" + content[at:]
    [line] = [each for each in read(letters.packed(parts)).split("\n") if "ждёт" in each]
    assert line.strip() == f"{seen} ждёт".strip()


def test_a_note_that_points_to_itself_ends() -> None:
    """Else it would be read until the process is ended."""
    own = letters.paragraph('<w:r><w:footnoteReference w:id="2"/></w:r>')
    notes = str(DOCX["word/footnotes.xml"]).replace('<w:footnote w:id="2">', f'<w:footnote w:id="2">{own}')
    parts = letters.docx_parts(own)
    assert "со слов матери" in read(changed(parts, "word/footnotes.xml", notes))


def test_a_number_of_blanks_is_bounded() -> None:
    assert len(read(odt('<text:p>а<text:s text:c="999999999"/>б</text:p>'))) < 500


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(["docx", "odt"]), st.data())
def test_a_damaged_letter_gives_words_or_the_declared_refusal(kind: str, data: st.DataObject) -> None:
    parts = {"docx": DOCX, "odt": ODT}[kind]
    name = data.draw(st.sampled_from([each for each in parts if each.endswith((".xml", ".rels"))]))
    content = bytearray(str(parts[name]).encode())
    at, more = data.draw(st.integers(0, len(content))), data.draw(st.binary(max_size=4))
    content[at : at + data.draw(st.integers(0, 400))] = more
    with suppress(Refused):
        assert isinstance(read(changed(parts, name, bytes(content))), str)


@pytest.mark.parametrize("program", ["exiftool", "mat2"])
def test_independent_checkers_find_nothing(program: str, tmp_path: Path) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    file = tmp_path / "att-001.txt"
    file.write_text(words(rebuild([letters.packed(DOCX)])), "utf-8")
    options = {"exiftool": ["-a", "-u", "-ee"], "mat2": ["--show"]}[program]
    told = subprocess.run([program, *options, str(file)], capture_output=True, check=False).stdout
    assert letters.SECRET.split()[0].encode() not in told
