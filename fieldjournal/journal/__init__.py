"""The use cases: the only part of the program that front ends may call."""
