"""What bodies ask of a submission: each rule with the page it was read on, and when.

- A rule was read on a page that prints it. Advice was not, however well known: it never blocks.
- Forms change: both show the day they were checked, so that somebody looks again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from fieldjournal.errors import UnknownName
from fieldjournal.i18n import N_


@dataclass(frozen=True)
class Rule:
    """One demand of a body. `source` is the page it was read on, empty for advice that was not checked."""

    name: str
    label: str
    says: str
    source: str = ""

    @property
    def is_advice(self) -> bool:
        """Whether nobody checked it: shown, and blocks nothing."""
        return not self.source


@dataclass(frozen=True)
class Standard:
    """What one body asks for. Its urgent way is open for `urgent_months`; `checked_on` is ISO 8601."""

    name: str
    title: str
    checked_on: str
    required: tuple[Rule, ...]
    consent: Rule
    urgent: Rule
    urgent_months: int
    advice: tuple[Rule, ...]


_FORM: Final = N_("the body's form, reproduced on a rights blog (opening part)")
_OHCHR: Final = N_("ohchr.org, Reporting a disappearance")

WGEID: Final = Standard(
    name="wgeid",
    title=N_("UN Working Group on Enforced or Involuntary Disappearances"),
    checked_on="2026-11-21",
    required=(
        Rule("person", N_("Who disappeared"), N_("the full name; one form for each person"), _FORM),
        Rule("date", N_("Date"), N_("at least month and year"), _FORM),
        Rule("place", N_("Place"), N_("where taken, or where last seen"), _FORM),
        Rule("forces", N_("Who did it"), N_("forces believed responsible, their names in full"), _FORM),
        Rule(
            "steps", N_("What was done"), N_("by relatives or others to find the person; or why not"), _FORM
        ),
        Rule("sender", N_("Who sends it"), N_("a person or organisation; nobody may stay unnamed"), _FORM),
    ),
    consent=Rule("consent", N_("The family agrees"), N_("asked of organisations that send it"), _OHCHR),
    urgent=Rule("window", N_("Urgent way"), N_("within three months before it is received"), _OHCHR),
    urgent_months=3,
    advice=(
        Rule("follow-up", N_("Able to follow up"), N_("pass answers to the family and back"), _FORM),
        Rule(
            "copies",
            N_("Copies only"),
            N_("a photograph and annexes are welcome"),
            N_("fiacat.org, guidance of 2011"),
        ),
        Rule(
            "day",
            N_("The day"),
            N_("older guidance asks for the day too"),
            N_("fiacat.org, guidance of 2011"),
        ),
        Rule("details", N_("More details"), N_("sex, birth, nationality, papers, witnesses, file numbers")),
        Rule("languages", N_("Language"), N_("English, French or Spanish; others may delay it")),
    ),
)

STANDARDS: Mapping[str, Standard] = MappingProxyType({standard.name: standard for standard in (WGEID,)})
"""Every standard by name."""


def standard_named(name: str) -> Standard:
    """Return the standard called `name`. Raises: `UnknownName`."""
    if name not in STANDARDS:
        raise UnknownName("standard", name, ", ".join(STANDARDS))
    return STANDARDS[name]
