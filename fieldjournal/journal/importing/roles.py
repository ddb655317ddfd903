"""Where the words of a column go: the address of a declared field, or one of the few words of `ROLES`.

    contact/born                           a field
    proceeding/charges/article             a field of a part: one row makes one part of a list
    proceeding/charges.2/article           of the second part of that list in one row
    incident/involvements.perpetrator/contact
                                           of a part that has this code in one of its choices
    contact/channels.phone.2/handle        both
    incident/what@ru                       a text in a language: the first is the text, others translate it
    threat/tags                            of the envelope: tags, sensitivity, language

- A field of any kind can be a target at once, by its declaration; a list of files cannot: words are none.
- A claim is told by three columns of its own: what it is `about`, which `field`, and the `account`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from fieldjournal.i18n import N_, _
from fieldjournal.model.address import Address
from fieldjournal.model.fields import Part, Spec, specs_of
from fieldjournal.model.forms.asserted import Account
from fieldjournal.model.forms.filed import Filed
from fieldjournal.model.forms.plain import OneOf
from fieldjournal.model.forms.said import Prose
from fieldjournal.model.kinds import KINDS, find_spec
from fieldjournal.model.vocabulary import OTHER

NOTES: Final = "notes"
SKIP: Final = "skip"

ROLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "who": N_("the person it is about"),
        "spellings": N_("other spellings of the name"),
        "relation": N_("what they are to the one beside"),
        "relative_of": N_("whose relative or friend they are"),
        "source": N_("title of the source"),
        "case": N_("the case it belongs to"),
        "ref": N_("reference number: joins rows, and others point to it"),
        "about": N_("what the account is about"),
        "field": N_("which field the account is about"),
        "account": N_("what is said"),
        "sensitive": N_("what must not leave"),
        NOTES: N_("kept as words in the notes"),
        SKIP: N_("left out, not taken in"),
    }
)
MANY: Final = frozenset({NOTES, SKIP, "sensitive", "spellings"})
"""Roles that several columns may have."""

ENVELOPE: Final[Mapping[str, str]] = MappingProxyType(
    {"tags": N_("Tags"), "sensitivity": N_("Sensitivity"), "language": N_("Language")}
)
"""What of the envelope a column may fill, under its label."""

_TARGET: Final = re.compile(
    r"(?P<kind>[a-z]+)/(?P<field>[a-z_]+)(?:\.(?P<group>[a-z0-9_]+(?:\.[1-9][0-9]?)?))?"
    r"(?:/(?P<inner>[a-z_]+))?(?:@(?P<language>[a-z]{2,3}))?"
)
_NUMBER: Final = re.compile(r"[1-9][0-9]?")


@dataclass(frozen=True)
class Target:
    """One field a column fills. `inner` is empty for a field of the record itself.

    `code` is a choice the part gets; `number` tells apart several parts of one list in one row, 0 where
    the column says none.
    """

    kind: str
    field: str
    inner: str = ""
    code: str = ""
    number: int = 0
    language: str = ""

    def __str__(self) -> str:
        group = f".{self.code}" * bool(self.code) + f".{self.number}" * bool(self.number)
        inner = f"/{self.inner}" if self.inner else ""
        language = f"@{self.language}" if self.language else ""
        return f"{self.kind}/{self.field}{group}{inner}{language}"

    @property
    def list(self) -> Spec | None:
        """The declaration of the list of parts; None for a field of the record itself."""
        return find_spec(self.kind, Address(self.field)) if self.inner else None

    @property
    def spec(self) -> Spec:
        """The declaration of the field itself. Raises `LookupError` for one of the envelope."""
        found = find_spec(self.kind, Address(self.field, "*" if self.inner else "", self.inner))
        if found is None:
            raise LookupError(str(self))
        return found

    @property
    def label(self) -> str:
        """What the field itself is called, not translated."""
        return ENVELOPE.get(self.field) or self.spec.label


@cache
def target_of(role: str) -> Target | None:
    """Return the field a role names, or None for a word of `ROLES` and for what is no field."""
    found = _TARGET.fullmatch(role)
    if found is None:
        return None
    first, _dot, second = (found["group"] or "").partition(".")
    number, code = (first, "") if _NUMBER.fullmatch(first) else (second, first)
    target = Target(
        found["kind"],
        found["field"],
        found["inner"] or "",
        code,
        int(number or 0),
        found["language"] or "",
    )
    return target if _can_be_filled(target) and str(target) == role else None


def is_role(role: str) -> bool:
    """Say whether a role is one of the words, or names a field that words can fill."""
    return role in ROLES or target_of(role) is not None


def fields_known() -> tuple[str, ...]:
    """Return the address of every field a column may fill, without groups and languages."""
    return tuple(
        f"{kind.name}/{key}/{inner}" if inner else f"{kind.name}/{key}"
        for kind in KINDS.values()
        for key, spec in specs_of(kind.values).items()
        for inner, each in (specs_of(spec.part).items() if spec.part else (("", spec),))
        if _takes_words(each) and not _holds_files(spec)
    ) + tuple(f"{kind}/{key}" for kind in KINDS for key in ENVELOPE)


def role_label(role: str) -> str:
    """Return what a role is called: the words in `ROLES`, or the labels of kind, list, group and field."""
    target = target_of(role)
    if target is None:
        return _(ROLES.get(role, ""))
    labels = [_(KINDS[target.kind].label)]
    if target.list:
        labels += [_(target.list.label), preset_label(target)]
    labels += [str(target.number) if target.number else "", _(target.label), target.language]
    return " · ".join(dict.fromkeys(label for label in labels if label))


def preset(target: Target) -> tuple[str, str]:
    """Return field and code a part gets because its column names the code; nothing where it names none."""
    part = target.list.part if target.list else None
    return _coded(part, target.code) if part and target.code else ("", "")


def preset_label(target: Target) -> str:
    """Return the label of the code a column names."""
    part, (key, code) = (target.list.part if target.list else None), preset(target)
    form = specs_of(part)[key].form if part and key else None
    entry = form.vocabulary.entry(code) if isinstance(form, OneOf) else None
    return _(entry.label) if entry else ""


def _coded(part: type[Part], code: str) -> tuple[str, str]:
    """Return the first choice of a part that knows a code, and the code."""
    for key, spec in specs_of(part).items():
        if isinstance(spec.form, OneOf) and code != OTHER and spec.form.vocabulary.entry(code):
            return key, code
    return "", ""


def _can_be_filled(target: Target) -> bool:
    if target.kind not in KINDS:
        return False
    if target.field in ENVELOPE:
        return target == Target(target.kind, target.field)
    declared = find_spec(target.kind, Address(target.field))
    if declared is None or bool(declared.part) != bool(target.inner) or _holds_files(declared):
        return False
    if declared.part:
        grouped = not target.code or bool(preset(target)[0])
        fits = grouped and target.inner in specs_of(declared.part)
    else:
        fits = not (target.code or target.number)
    return fits and _takes_words(target.spec) and (not target.language or isinstance(target.spec.form, Prose))


def _takes_words(spec: Spec) -> bool:
    return not spec.retired and not isinstance(spec.form, Account | Filed)


def _holds_files(declared: Spec) -> bool:
    inside = specs_of(declared.part).values() if declared.part else ()
    return any(isinstance(spec.form, Filed) for spec in inside)
