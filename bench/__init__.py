"""How fast the vault is at the size of a lifetime's journal, beside plain SQLite in the same run."""
