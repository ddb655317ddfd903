"""Source: where something is known from; first of all, what somebody told us, whole, in their words."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.i18n import N_
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Maybe
from fieldjournal.model.fields import (
    Part,
    Values,
    account,
    chain,
    choice,
    flag,
    fuzzy,
    line,
    number,
    parts,
    stored_file,
    text,
    who,
)
from fieldjournal.model.kinds.kind import Kind
from fieldjournal.model.lists import evidence, files
from fieldjournal.model.values import Asserted, Choice, Sensitivity, StoredFile, Text, Who

_OPEN = Sensitivity.OPEN
_NEVER = Sensitivity.NEVER


@dataclass(frozen=True, kw_only=True)
class Claim(Part):
    """What somebody says a value is. Claims stand side by side and never overwrite each other."""

    says: Maybe[Asserted] = account(N_("Says"), column=True)
    by: Maybe[Who] = who(N_("Who says so"), column=True)
    through: Maybe[tuple[Who, ...]] = chain(N_("Through whom"), begins_with="by")
    when: Maybe[FuzzyDate] = fuzzy(N_("When said"), column=True, sensitivity=_OPEN)
    stance: Maybe[Choice] = choice(N_("Stance"), evidence.STANCE, sensitivity=_OPEN, column=True)
    certainty: Maybe[Choice] = choice(N_("Certainty"), evidence.CERTAINTY, column=True, sensitivity=_OPEN)
    result: Maybe[Choice] = choice(
        N_("What became of it"),
        evidence.CLAIM_RESULT,
        column=True,
        sensitivity=_OPEN,
        help=N_("where it was decided which account to follow; no other one goes"),
    )
    result_when: Maybe[FuzzyDate] = fuzzy(N_("Decided when"), sensitivity=_OPEN, after=("when",), column=True)
    result_why: Maybe[Text] = text(N_("Decided why"))
    supports: Maybe[str] = line(N_("Supports claim"))
    contradicts: Maybe[str] = line(N_("Contradicts claim"))


@dataclass(frozen=True, kw_only=True)
class Attachment(Part):
    """A file kept inside the journal: what is known of it. Its bytes are in the store, never altered."""

    name: Maybe[str] = line(N_("File name"), column=True, sensitivity=_NEVER)
    role: Maybe[Choice] = choice(N_("Copy"), files.FILE_ROLE, column=True, sensitivity=_NEVER)
    type: Maybe[Choice] = choice(N_("Type"), files.FILE_TYPE, column=True, sensitivity=_NEVER)
    size: Maybe[int] = number(N_("Size in bytes"), column=True, sensitivity=_NEVER)
    file: Maybe[StoredFile] = stored_file(N_("File"), column=True, sensitivity=_NEVER)
    derived_from: Maybe[str] = line(
        N_("Made from"), help=N_("the file it was made from, by its id"), sensitivity=_NEVER
    )
    description: Maybe[Text] = text(N_("What it shows"), sensitivity=_NEVER)
    custody: Maybe[Text] = text(
        N_("Custody"), help=N_("who had it and what was done with it, line by line"), sensitivity=_NEVER
    )


@dataclass(frozen=True, kw_only=True)
class Source(Values):
    """Where we know it from."""

    words: Maybe[Text] = text(N_("What I heard or saw"), core=True)
    author: Maybe[Who] = who(N_("From whom"), core=True, column=True)
    through: Maybe[tuple[Who, ...]] = chain(N_("Forwarded by"), core=True, begins_with="author")
    received: Maybe[FuzzyDate] = fuzzy(
        N_("When I learned it"), core=True, column=True, timeline=True, huridocs="2560"
    )
    kind: Maybe[Choice] = choice(
        N_("Kind"), evidence.SOURCE_KIND, core=True, column=True, sensitivity=_OPEN, huridocs="2512"
    )
    title: Maybe[str] = line(N_("Title"), core=True)
    publisher: Maybe[str] = line(N_("Publisher"), section=N_("More"))
    published: Maybe[FuzzyDate] = fuzzy(
        N_("Published"), section=N_("More"), column=True, sensitivity=_OPEN, huridocs="2511"
    )
    dated: Maybe[FuzzyDate] = fuzzy(
        N_("Date it bears"),
        section=N_("More"),
        sensitivity=_OPEN,
        help=N_("when the text bears another date than it was published on"),
    )
    accessed: Maybe[FuzzyDate] = fuzzy(N_("Accessed"), section=N_("More"), after=("published",))
    state: Maybe[Choice] = choice(N_("Held?"), evidence.CITATION_STATE, section=N_("More"), sensitivity=_OPEN)
    reliability: Maybe[Choice] = choice(
        N_("Reliability of the source"), evidence.RELIABILITY, section=N_("More"), huridocs="2553"
    )
    credibility: Maybe[Choice] = choice(
        N_("Credibility of what it says"), evidence.CERTAINTY, section=N_("More")
    )
    graphic: Maybe[bool] = flag(N_("Graphic?"), section=N_("More"), sensitivity=_OPEN, veils=True)
    worked_through: Maybe[bool] = flag(N_("Worked through?"), core=True, column=True, sensitivity=_NEVER)
    attachments: tuple[Attachment, ...] = parts(N_("Files"), Attachment, section=N_("Files"))
    claims: tuple[Claim, ...] = parts(N_("What it claims"), Claim, section=N_("Claims"))
    notes: Maybe[Text] = text(N_("Notes"), sensitivity=_NEVER, section=N_("More"))


SOURCE = Kind(
    name="source",
    label=N_("Source"),
    plural=N_("Sources"),
    values=Source,
    title=("title", "words", "attachments/*/name", "kind"),
    who=("author",),
    day="received",
    tells=True,
)
