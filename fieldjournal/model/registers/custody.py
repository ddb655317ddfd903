"""Registers of people in custody or missing: signs of life, who is silent, contact with the outside.

- Silent is who is held or missing and has given no sign of life for thirty days. The days are counted from
  the earliest possible day of the last sign; without any sign, from when the person was held or the fate
  became known, and the line says which. A refuted sign is none.
- Held or missing is who has such a fate, or an unknown one; of whom no fate is known, who is in custody.
"""

from __future__ import annotations
