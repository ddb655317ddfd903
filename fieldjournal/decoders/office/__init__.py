"""Words of office documents (DOCX, ODT), as they are seen on the page: no other part of the file is read.

- `parcel`: the ZIP file they are, read as something hostile.
- `trees`: its XML, without anything that names or repeats other things.
- `looks`: what a style makes of words, and whether they can be seen; `sheet`: what lies beside the page.
- `docx`, `odt`: the words in reading order; `docx_looks`, `odt_looks`: their styles.
- `docx_parts`, `docx_theme`, `docx_shapes`, `docx_symbols`, `docx_measures`: what else a DOCX says of them.
- `covers`: what is drawn over words, and stops a letter; `docx_covers`, `odt_covers`: how each tells of it.
- `words`: the decoder.
"""
