"""The use cases: the only part of the program the command line and the app may call.

Values in, values out; nothing here prints, asks or exits. A `Session` belongs to the thread that
opened it. What takes long comes in two steps, so that a worker thread can do the slow one with
values that do not change: `session.derive` then `session.open_with`, and `share.begin`,
`share.write`, `share.finish`. `session.unlock`, `session.create` and `share.seal` do all steps at once.
"""
