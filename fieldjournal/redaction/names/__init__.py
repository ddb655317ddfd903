"""Names of people in text, in whatever way they were typed. Pure, standard library, no stemmer, no model."""
