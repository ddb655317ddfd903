"""What a part of a name tells when no other part stands beside it: how sure it is, or that it is nobody's."""
