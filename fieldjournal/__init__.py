"""fieldjournal: an offline-first encrypted field journal for people who document repression from exile."""

__version__ = "0.1.0"
