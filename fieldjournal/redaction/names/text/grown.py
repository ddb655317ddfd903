"""What `growing` remembers of one text: many people who share a part of a name stand at one place."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(repr=False)
class Grown:
    """What was found out for the rest of names in one text (`growing`), to be asked for many people."""

    fitting: dict[tuple[str, bool], dict[int, bool]] = field(default_factory=dict)
    """By a word, strictly or not, which forms it fits."""
    broken: dict[tuple[str, str, bool], dict[int, bool]] = field(default_factory=dict)
    """By two words, and whether the first is the longer part, which forms they are together."""
    strict: dict[str, bool | None] = field(default_factory=dict)
    """By a word, whether it is a part only where it is the same name."""
    gaps: dict[int, str | None] = field(default_factory=dict)
    """By a word's number, what stands between it and the next."""
