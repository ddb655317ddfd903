"""Registers of the law's side: proceedings, interim measures, sentences and their ends, wanted notices.

- A term is counted from the earliest possible day of `Counted from`; where nobody told it, from the day of
  the decision, and the line shows the date that was taken.
- A term is overdue when it should have ended and nobody knows the person to be out. A suspended one is none.
- A measure that names the incident that broke it is breached, whatever else was or was not filled in.
"""

from __future__ import annotations
