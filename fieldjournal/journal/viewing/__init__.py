"""Looking at a file inside the journal: as a picture, a page, a text, by ear. Nothing goes to the disk.

- What touches the store (`content`, `texts.window`, `thumbnails.keep`) is for the session's own thread.
- What decodes (`pictures.draw`, `texts.decoded`) blocks until a process of its own has answered, touches no
  session, and is for another thread.
"""
