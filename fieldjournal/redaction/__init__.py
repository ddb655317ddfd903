"""What may leave: a record and a policy in, a redacted record out. Pure, standard library only.

`finder` finds every mention of the people to protect, in any text. Its word lists take a moment to read, and
most commands look for nobody: what imports a policy or an answer from here must not import it too.
"""
