"""A text as the finder reads it: its words, in every way they may be put together, and its whole manner."""
