"""Wordings that head columns of several kinds of record, each time another field."""

from __future__ import annotations

from typing import Final

WHEN: Final = (
    *("when", "date", "day", "time", "on"),
    *("когда", "дата", "время", "haçan", "sene", "senesi", "wagty", "qachon", "sana", "tarih"),
)
PLACE: Final = (
    *("where", "place", "location", "region", "country", "city"),
    *("где", "место", "страна", "регион", "город", "nirede", "ýeri", "ýurt", "qayerda", "yer"),
)
TOLD: Final = (
    *("what", "description", "details", "summary", "text"),
    *("что", "описание", "подробности", "содержание", "текст", "beýany", "jikme jik"),
)
KIND: Final = ("type", "kind", "тип", "вид", "görnüşi")
BY: Final = ("by whom", "by", "кем", "kim tarapyndan")
