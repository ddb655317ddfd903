"""From checked pixels to what a terminal draws. Nothing here ever sees a byte of the file itself."""
