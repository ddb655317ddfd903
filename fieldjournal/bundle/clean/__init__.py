"""Clean copies of files: rebuilt from what is seen and read in them, never edited.

A file is turned into pixels, samples or words by a process without keys. These are all that comes back, and a
new file is made of them. What a camera, a scanner or an office program wrote beside (places, serial numbers,
names, earlier versions, small pictures, what stands behind the end) is not taken out: it never goes along.

- `rebuild`: which files can be, and how.
- `clean_copy`: what comes of one, and what of it is lost.
- `structures`: what a rebuilt file may consist of, by independent code, for the gate.
"""
