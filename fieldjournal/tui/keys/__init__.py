"""Every key of the app, declared once: a table for each screen, in a module for each area; taken from here.

- Lock never depends on a letter alone: it is on F12 too.
- Only lock, close and the moves of the review take a key before the field it was typed into
  (`priority`). Every other key waits its turn behind the letters typed before it: a save that
  overtook them would lose the last words.
- The texts are only marked here and translated when they are drawn (`tui/layouts.py`): which language the
  person chose is known once the journal is open.
- The twins of a key on other layouts come from `tui/layouts.py`.
"""

from __future__ import annotations

from fieldjournal.tui.keys.everywhere import *
from fieldjournal.tui.keys.files import *
from fieldjournal.tui.keys.journal import *
from fieldjournal.tui.keys.opening import *
from fieldjournal.tui.keys.overviews import *
from fieldjournal.tui.keys.recovery import *
from fieldjournal.tui.keys.safety import *
from fieldjournal.tui.keys.sharing import *
