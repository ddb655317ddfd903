"""Recovery shares: a secret as k of n lists of words (SLIP-39), written on paper or given to friends.

Source: SLIP-0039 (satoshilabs/slips). Splitting and joining are done by `shamir-mnemonic`, the reference
implementation; why that one is in docs/decisions/014-recovery-shares.md. Here stand our choices and what
a person who types a share is told.

    33 words = id 15 bits, extendable 1, cost 4 | group 12, member 4, needed 4 | value 260 | checksum 30

Rules:
- What is split is 32 random bytes, so SLIP-39's own passphrase stays empty and its cost at the least:
  stretching would protect nothing.
- One group, k of n, n at most 16. k = 1 is refused: each share alone would be the secret.
- A share is checked by itself before it is joined: unknown word, number of words, checksum. Where one
  wrong word explains a failed checksum, that word is named, and never put right by itself.
- Shares beyond the k that are needed are checked too: each must give the same secret.
- The library's messages repeat words of a share; none of them is let through.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.share import Share
from shamir_mnemonic.wordlist import WORD_INDEX_MAP, WORDLIST

from fieldjournal import errors
from fieldjournal.crypto.share_words import likely_slip, near_words
from fieldjournal.secret import Secret

SECRET_BYTES: Final = 32
SHARE_WORDS: Final = 33
FEWEST_NEEDED: Final = 2
MOST_SHARES: Final = 16

_SHORT_SHARE_WORDS: Final = 20
"""A share of 128 bits: ours never have so few, other programs' may."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a person has come who types shares one by one."""

    given: int
    needed: int

    @property
    def complete(self) -> bool:
        """Whether the secret can be joined."""
        return self.given >= self.needed


def split(secret: Secret, needed: int, count: int) -> tuple[Secret, ...]:
    """Return `count` shares (33 words with single spaces), any `needed` of which give back `secret`.

    Raises: `ValueError` for a secret of another size or numbers outside 2 <= needed <= count <= 16.
    """
    if len(secret.reveal()) != SECRET_BYTES:
        raise ValueError("a secret of 32 bytes is split")
    if not FEWEST_NEEDED <= needed <= count <= MOST_SHARES:
        raise ValueError("shares are 2 of 2 to 16 of 16")
    groups = generate_mnemonics(1, [(needed, count)], secret.reveal(), iteration_exponent=0)
    return tuple(Secret.from_text(mnemonic) for mnemonic in groups[0])


def progress(untrusted: Sequence[str]) -> Progress:
    """Return how many different shares were given and how many are needed.

    Raises: `ShareBad` for a share that is wrong by itself or does not belong to the others.
    """
    shares = _read(untrusted)
    return Progress(len(shares), _needed(shares))


def join(untrusted: Sequence[str], passphrase: bytes = b"") -> Secret:
    """Return the secret of enough shares; those beyond what is needed must agree.

    `passphrase` is SLIP-39's own, for shares that another program made.

    Raises: `ShareBad`, `ShareWordBad`, `SharesDoNotFit`, `SharesMissing`.
    """
    shares = _read(untrusted)
    groups = [list(members) for _, members in groupby(sorted(shares, key=_place), key=_group)]
    complete = [members for members in groups if len(members) >= members[0].member_threshold]
    if not shares or len(complete) < shares[0].group_threshold:
        raise errors.SharesMissing(len(shares), _needed(shares))
    chosen = complete[: shares[0].group_threshold]
    secret = _join([share for members in chosen for share in _first(members)], passphrase)
    for place, members in enumerate(chosen):
        others = [share for at, rest in enumerate(chosen) if at != place for share in _first(rest)]
        for extra in members[members[0].member_threshold :]:
            if _join([*_first(members)[1:], extra, *others], passphrase) != secret:
                raise errors.SharesDoNotFit
    return secret


def _read(untrusted: Sequence[str]) -> list[Share]:
    """Return the different shares of what was typed, each right by itself, all of one set."""
    shares: list[Share] = []
    for number, text in enumerate(untrusted, start=1):
        share = _share(text, number)
        if share in shares:
            continue
        if shares and share.common_parameters() != shares[0].common_parameters():
            raise errors.ShareBad("share-other-set", number)
        same_group = [other for other in shares if other.group_index == share.group_index]
        if same_group and share.group_parameters() != same_group[0].group_parameters():
            raise errors.ShareBad("share-other-set", number)
        if share.index in (other.index for other in same_group):
            raise errors.ShareBad("share-contradicts", number)
        if same_group and len(share.value) != len(same_group[0].value):
            raise errors.ShareBad("share-other-set", number)
        shares.append(share)
    return shares


def unknown_word(untrusted: str) -> tuple[int, str] | None:
    """Return place (from 1) and near words of the first word that no share has; None where all are known."""
    for place, word in enumerate(untrusted.lower().split(), start=1):
        if word not in WORD_INDEX_MAP:
            return place, near_words(word, WORDLIST)
    return None


def _share(untrusted: str, number: int) -> Share:
    words = untrusted.lower().split()
    if unknown := unknown_word(untrusted):
        raise errors.ShareWordBad("share-unknown-word", number, *unknown)
    if len(words) not in (_SHORT_SHARE_WORDS, SHARE_WORDS):
        raise errors.ShareBad("share-word-count", number)
    try:
        return Share.from_mnemonic(" ".join(words))
    except MnemonicError:
        slip = likely_slip([WORD_INDEX_MAP[word] for word in words])
    if slip is None:
        raise errors.ShareBad("share-mistyped", number)
    raise errors.ShareWordBad("share-mistyped", number, slip[0], WORDLIST[slip[1]])


def _join(shares: Iterable[Share], passphrase: bytes) -> Secret:
    try:
        return Secret(combine_mnemonics([share.mnemonic() for share in shares], passphrase))
    except MnemonicError:
        raise errors.SharesDoNotFit from None


def _needed(shares: Sequence[Share]) -> int:
    """Return how many shares it takes, at the least, with those that were given."""
    if not shares:
        return FEWEST_NEEDED
    known = {share.group_index: share.member_threshold for share in shares}
    cheapest: list[int] = sorted(known.values())[: shares[0].group_threshold]
    missing_groups: int = shares[0].group_threshold - len(cheapest)
    return sum(cheapest) + missing_groups


def _first(members: list[Share]) -> list[Share]:
    needed: int = members[0].member_threshold
    return members[:needed]


def _group(share: Share) -> int:
    group: int = share.group_index
    return group


def _place(share: Share) -> tuple[int, int]:
    return share.group_index, share.index
