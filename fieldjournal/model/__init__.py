"""The records and their rules: pure values, standard library only, no input and no output."""
