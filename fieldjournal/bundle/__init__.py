"""Redacted values in, one sealed file out, and back."""
