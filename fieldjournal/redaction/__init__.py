"""What may leave: a record and a policy in, a redacted record out. Pure, standard library only."""
