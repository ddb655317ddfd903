"""The declarations as a page of markdown: `docs/fields.md` is what this prints in English."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fieldjournal.i18n import _
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.plain import ManyOf, OneOf
from fieldjournal.model.forms.pointing import Reference, References
from fieldjournal.model.kinds.kind import Kind
from fieldjournal.model.vocabulary import Vocabulary


def page(kinds: Iterable[Kind]) -> Iterator[str]:
    """Yield the lines: a table for each kind and each list of parts in it, then the choice lists they use."""
    shown = tuple(kinds)
    yield "# " + _("Fields")
    yield ""
    yield _("Printed by `fieldjournal schema --markdown` from the declarations; not written by hand.")
    yield _("Codes are HURIDOCS codes; the wording is our own. Every list also takes `other` with words.")
    yield _(
        "Every field also takes *unknown*, *withheld* and *does not apply*, which are no codes of a list."
    )
    for kind in shown:
        yield from ("", f"## {_(kind.label)} (`{kind.name}`)", "", *_table(kind.values))
        for spec in specs_of(kind.values).values():
            if spec.part:
                yield from ("", f"### {_(spec.label)} (`{kind.name}/{spec.key}`)", "", *_table(spec.part))
    yield from ("", "## " + _("Choice lists"))
    heads = (_("code"), _("label"), "HURIDOCS")
    for name, vocabulary in sorted(_vocabularies(shown).items()):
        yield from ("", f"### `{name}`", "", f"| {' | '.join(heads)} |", "|---|---|---|")
        yield from (f"| `{entry.code}` | {_(entry.label)} | {entry.huridocs} |" for entry in vocabulary)


def _table(declared: type[Part | Values]) -> Iterator[str]:
    heads = (_("field"), _("label"), _("form"), _("how far it may go"), "HURIDOCS", _("help"))
    retired, names = _("retired"), _("names somebody")
    yield f"| {' | '.join(heads)} |"
    yield "|---" * len(heads) + "|"
    for spec in specs_of(declared).values():
        key = f"`{spec.key}`" + (f" ({retired})" if spec.retired else "")
        level = spec.sensitivity.shown() + (f"; {names}" if spec.identifies else "")
        yield f"| {key} | {_(spec.label)} | {_form(spec)} | {level} | {spec.huridocs} | {_(spec.help)} |"


def _form(spec: Spec) -> str:
    if spec.part:
        return _("parts")
    if isinstance(spec.form, OneOf | ManyOf):
        return f"{spec.form.name}: `{spec.form.vocabulary.name}`"
    if isinstance(spec.form, Reference | References):
        return f"{spec.form.name}: {', '.join(spec.form.kinds)}"
    return spec.form.name


def _vocabularies(kinds: Iterable[Kind]) -> dict[str, Vocabulary]:
    declared: list[type[Part | Values]] = [kind.values for kind in kinds]
    declared += [spec.part for each in tuple(declared) for spec in specs_of(each).values() if spec.part]
    return {
        spec.form.vocabulary.name: spec.form.vocabulary
        for each in declared
        for spec in specs_of(each).values()
        if isinstance(spec.form, OneOf | ManyOf)
    }
