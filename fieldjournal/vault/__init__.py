"""The encrypted store: the only home of SQL."""
