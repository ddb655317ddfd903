"""How fast the vault is at the size of a lifetime's journal, and how fast what leaves is searched and sealed.

Each number stands beside a plain peer's in the same run.
"""
