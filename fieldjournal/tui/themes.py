"""The app's colours: dark, light and high contrast. Nothing is told by colour alone.

With `NO_COLOR` set Textual draws all of them in shades of grey.
"""

from __future__ import annotations

from pathlib import Path

from textual.theme import Theme

STYLES = Path(__file__).with_name("work.tcss")
"""The rules of lists, forms and the journal, for every screen that is first of these to be shown."""

DEFAULT = "calm-dark"

THEMES = (
    Theme(
        DEFAULT,
        primary="#8fb3c9", accent="#c9b88f", foreground="#d5d8da", background="#16191c",
        surface="#1d2125", panel="#262b30", warning="#d9a860", error="#d98a80", success="#93b894",
        dark=True,
    ),
    Theme(
        "calm-light",
        primary="#2f5d7c", accent="#6b5516", foreground="#22272b", background="#f6f5f1",
        surface="#eceae4", panel="#dfdcd3", warning="#8a5a00", error="#9c3328", success="#2f6b3a",
        dark=False,
    ),
    Theme(
        "high-contrast",
        primary="#ffffff", accent="#ffff66", foreground="#ffffff", background="#000000",
        surface="#1c1c1c", panel="#3c3c3c", warning="#ffff66", error="#ff9a9a", success="#9aff9a",
        dark=True,
    ),
)  # fmt: skip
