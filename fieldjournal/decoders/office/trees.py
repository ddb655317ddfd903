"""XML as a tree: elements, attributes and words, and nothing that names or repeats anything else.

- A document type is refused, and with it every entity (XML 1.0, 2.8 and 4.2): no office program writes one.
- Depth and number of elements are bounded.
- Names come back with the short prefixes of a table, whatever prefixes the file chose; names of a namespace
  that is not in the table begin with `other:`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from fieldjournal.decoders.frames import Refused

_MOST_DEPTH: Final = 150
_MOST_ELEMENTS: Final = 600_000

REQUIRES: Final = "Requires"
"""An attribute that holds prefixes (ISO/IEC 29500-3, 7.6): they come back as what they stand for."""

OTHER: Final = "other"


def tree_of(untrusted: bytes, prefixes: Mapping[str, str]) -> Element:
    """Return the root. `prefixes` are short ones by namespace. Raises: `Refused`, `expat.ExpatError`."""
    return _Reader(prefixes).read(untrusted)


def child(parent: Element | None, *path: str) -> Element | None:
    """Return the first element at the end of a path of names, or None."""
    for name in path:
        parent = None if parent is None else next((each for each in parent if each.tag == name), None)
    return parent


def value(parent: Element | None, name: str, attribute: str) -> str | None:
    """Return an attribute of the first child of a name; None where it does not stand there."""
    found = child(parent, name)
    return None if found is None else found.get(attribute)


class _Reader:
    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self._prefixes = prefixes
        self._names: dict[str, str] = {}
        self._in_scope: dict[str, list[str]] = {}
        self._depth = self._elements = 0
        self._builder = TreeBuilder()

    def read(self, untrusted: bytes) -> Element:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._builder.data
        parser.StartNamespaceDeclHandler = self._declared
        parser.EndNamespaceDeclHandler = lambda prefix: self._in_scope[prefix or ""].pop()
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse
        parser.Parse(untrusted, True)
        return self._builder.close()

    def _declared(self, prefix: str | None, namespace: str | None) -> None:
        self._in_scope.setdefault(prefix or "", []).append(namespace or "")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > _MOST_DEPTH or self._elements > _MOST_ELEMENTS:
            raise Refused("too-much-inside")
        held = {self._short(key): value for key, value in attributes.items()}
        if REQUIRES in held:
            held[REQUIRES] = " ".join(self._meant(each) for each in held[REQUIRES].split())
        self._builder.start(self._short(name), held)

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._builder.end(self._short(name))

    def _short(self, name: str) -> str:
        known = self._names.get(name)
        if known is None:
            namespace, _space, local = name.rpartition(" ")
            known = f"{self._prefixes.get(namespace, OTHER)}:{local}" if namespace else local
            self._names[name] = known
        return known

    def _meant(self, prefix: str) -> str:
        found = self._in_scope.get(prefix)
        return found[-1] if found else OTHER


def _refuse(*_declared: object) -> None:
    raise Refused("damaged")
