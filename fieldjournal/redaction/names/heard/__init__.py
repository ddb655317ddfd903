"""How letters are heard: every alphabet's letters as sounds, and how far two sounds are apart."""
