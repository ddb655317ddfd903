"""The forms a field may take: one class for each, and all it needs everywhere."""
