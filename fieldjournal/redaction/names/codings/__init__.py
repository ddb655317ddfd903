"""Texts that a machine coded: which characters stand for which, before any word of them is read."""
