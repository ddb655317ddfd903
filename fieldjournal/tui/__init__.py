"""The terminal app: the only home of Textual."""
