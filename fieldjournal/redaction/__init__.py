"""What may leave: a record and a policy in, a redacted record out. Pure, standard library only.

`find` and `Mention` are the finder: every mention of the people to protect, in any text.
"""

from fieldjournal.redaction.finder import Compiled, Mention, Tier, compile_people, find

__all__ = ["Compiled", "Mention", "Tier", "compile_people", "find"]
