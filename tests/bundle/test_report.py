from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from fieldjournal.bundle.report import POLICY, write_report
from fieldjournal.bundle.report_style import STYLE
from fieldjournal.bundle.writer import Archive, Sending, compose
from fieldjournal.i18n import language
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.values import Text
from fieldjournal.redaction.redact import Redaction
from fieldjournal.redaction.redacted import Outgoing

VOID = {"meta", "br"}
NEVER = {
    "script",
    "link",
    "img",
    "iframe",
    "object",
    "embed",
    "form",
    "input",
    "base",
    "svg",
    "audio",
    "video",
}


class Page(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.words: list[str] = []
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.fixture
def html(archive: Archive) -> str:
    return archive.members["index.html"].decode()


def test_it_is_well_formed_and_runs_and_loads_nothing(html: str) -> None:
    page = Page(html)
    assert NEVER.isdisjoint(page.tags)
    assert not [each for each in page.attributes if each[1].startswith("on") or each[1] in {"src", "style"}]
    assert all(value.startswith("#") for _tag, name, value in page.attributes if name == "href")
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    assert not re.search(r"https?:|//[a-z]", html)


def test_the_policy_stands_before_anything_it_rules(html: str) -> None:
    assert html.startswith("<!doctype html>")
    assert html.index('charset="utf-8"') < html.index("Content-Security-Policy") < html.index("<title>")
    assert "default-src 'none'" in POLICY


def test_what_somebody_typed_is_words_and_never_markup(html: str) -> None:
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "<script>" not in html


def test_original_and_translation_are_both_there(html: str) -> None:
    assert "Он не звонил." in html
    assert "was led away." in html


def test_every_link_leads_somewhere(html: str) -> None:
    page = Page(html)
    ids = {value for _tag, name, value in page.attributes if name == "id"}
    links = {value[1:] for _tag, name, value in page.attributes if name == "href"}
    assert links == ids == {"B3-01", "B3-02", "B3-03"}


def test_what_is_not_sent_reads_not_included_and_what_is_withheld_so(html: str) -> None:
    page = Page(html)
    assert "not included" in page.words
    assert "withheld" in page.words


def test_it_speaks_the_partners_language_and_the_interface_keeps_its_own(
    redaction: Redaction, sending: Sending
) -> None:
    russian = compose(redaction.outgoing, replace(sending, language="ru"), None)
    assert b'<html lang="ru">' in russian.members["index.html"]
    assert language() == "en"


@pytest.mark.skipif(shutil.which("chromium") is None, reason="Chromium is not installed")
def test_a_browser_paints_it_and_finds_nothing_to_complain_about(html: str, tmp_path: Path) -> None:
    page, picture = tmp_path / "index.html", tmp_path / "page.png"
    page.write_text(html, encoding="utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"]
    command += [f"--user-data-dir={tmp_path / 'profile'}", f"--screenshot={picture}", page.as_uri()]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert picture.stat().st_size > 10_000
    assert "CONSOLE" not in run.stderr


def test_marks_for_words_taken_out_are_explained(html: str, archive: Archive) -> None:
    readme = archive.members["README.txt"].decode()
    assert "[…] [P-????????]" in html
    assert "[…] [P-????????]" in readme


def test_no_column_is_cut_off_on_paper() -> None:
    printed = STYLE[STYLE.index("@media print") :]
    assert ".scroll { overflow: visible; }" in printed


def test_only_tables_of_many_columns_are_printed_small() -> None:
    """A browser that does not know `:has` passes over the rule, and prints all of them small."""
    printed = STYLE[STYLE.index("@media print") :]
    assert printed.index("font-size: 7.5pt") < printed.index("table:not(:has(th:nth-child(6)))")


def _telling(redaction: Redaction, words: str) -> Outgoing:
    """Return what leaves, with other words in its incident."""
    outgoing = redaction.outgoing
    told = [
        replace(each, values=replace(each.values, what=Text(words)))
        if isinstance(each.values, Incident)
        else each
        for each in outgoing.records
    ]
    return replace(outgoing, records=tuple(told))


def test_whom_only_a_narrative_tells_of_is_counted_and_listed(redaction: Redaction, sending: Sending) -> None:
    aunt, doubtful = "[P-7KQ3M2XB]", "[P-????????]"
    [before, after] = (
        write_report(each, sending, "").decode()
        for each in (redaction.outgoing, _telling(redaction, f"{aunt} wept, and {aunt} left. {doubtful}."))
    )

    def under(html: str) -> int:
        words = Page(html).words
        return int(next(each for each in words[words.index("People under pseudonyms") + 1 :] if each.strip()))

    def mentioned(html: str) -> str:
        return html.partition("People mentioned")[2]

    assert under(after) == under(before) + 1
    assert aunt in mentioned(after)
    assert doubtful not in mentioned(after)


@pytest.mark.parametrize("words", ["[P-7KQ3M2XB] قالت", "قالت [P-7KQ3M2XB]", "Она.\n\nقالت [P-7KQ3M2XB]"])
def test_a_pseudonym_turns_no_sentence_and_every_paragraph_has_its_direction(
    redaction: Redaction, sending: Sending, words: str
) -> None:
    html = write_report(_telling(redaction, words), sending, "").decode()
    typed = words.replace("[P-7KQ3M2XB]", '<bdi class="who">[P-7KQ3M2XB]</bdi>')
    assert f'<div dir="auto">{typed}</div>' in html
    assert "div[dir=auto], td[dir=auto], dd[dir=auto] { unicode-bidi: plaintext;" in html


def test_names_in_the_contents_stand_in_the_order_of_the_page(redaction: Redaction, sending: Sending) -> None:
    """One Arabic name among them turned the whole line round, and set it at the other edge."""
    outgoing = redaction.outgoing
    named = dict.fromkeys(outgoing.people, "رنا القاسمي")
    html = write_report(replace(outgoing, people=named), sending, "").decode()
    contents = html[html.index('class="contents"') : html.index("</ol>")]
    assert '<div class="soft"><span dir="auto">رنا القاسمي</span><span dir="auto">, </span>' in contents
    assert '<div class="soft" dir' not in contents
