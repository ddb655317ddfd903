"""Decoders of hostile files: each runs in a process of its own, started by `sandbox`, and ends after one job.

- `loudspeaker` is none, and runs in such a process as well: it speaks to the system's sound.
- They import nothing of the journal: no key, no store, no record is in their reach.
- The only things here that the journal's own process may import are `frames` and `jobs`: plain values.
"""
