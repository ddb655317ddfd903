"""Bytes in, bytes out: the only home of cryptographic primitives."""
