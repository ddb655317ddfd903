"""The command line, for scripts, screen readers and partners: the same use cases as the app.

stdout is data, stderr is narration; `command.py` says how a command is written.
"""
