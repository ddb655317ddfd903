"""What stands beside a part of a name: another part, somebody else's, a word of respect, a father's name."""
