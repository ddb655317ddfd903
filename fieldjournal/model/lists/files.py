"""Choice lists: what a file is by its bytes, and which copy of it this is."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.model.vocabulary import choice_list

FILE_ROLE = choice_list(
    "file-role",
    ("original", N_("original, as it was received")),
    ("working", N_("working copy")),
    ("redacted", N_("redacted copy")),
)
FILE_TYPE = choice_list(
    "file-type",
    ("jpeg", N_("JPEG picture")),
    ("png", N_("PNG picture")),
    ("gif", N_("GIF picture")),
    ("webp", N_("WebP picture")),
    ("tiff", N_("TIFF picture")),
    ("bmp", N_("BMP picture")),
    ("heif", N_("HEIC or AVIF picture")),
    ("pdf", N_("PDF document")),
    ("opendocument", N_("OpenDocument file")),
    ("office", N_("Word, Excel or PowerPoint file")),
    ("old_office", N_("old Word, Excel or PowerPoint file")),
    ("rtf", N_("RTF document")),
    ("text", N_("plain text")),
    ("html", N_("web page")),
    ("mp3", N_("MP3 sound")),
    ("wav", N_("WAV sound")),
    ("ogg", N_("Ogg sound")),
    ("flac", N_("FLAC sound")),
    ("amr", N_("AMR sound")),
    ("m4a", N_("M4A sound")),
    ("mp4", N_("MP4 or QuickTime video")),
    ("matroska", N_("Matroska or WebM video")),
    ("avi", N_("AVI video")),
    ("zip", N_("ZIP archive")),
    ("archive", N_("other archive")),
)
