"""One screen a file; a screen asks the journal and dismisses with a typed result."""
