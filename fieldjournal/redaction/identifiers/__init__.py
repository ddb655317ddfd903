"""Numbers, addresses and dates of anybody, known or not, by how they are written.

Each kind is a module of patterns and, where a format has one, a check. A checksum or a word beside it
(*паспорт*, *IBAN*) makes a hit sure; what is only shaped like an identifier is asked. Years, amounts,
article numbers, counts and times have none of these shapes.
"""

from fieldjournal.redaction.identifiers.search import KINDS, identifiers_in

__all__ = ["KINDS", "identifiers_in"]
