"""An invented journal: to try the program on, to show it with, and as realistic material for tests.

Nobody in it exists. The names are made up so as to look like the region's and to be spelled as messily.
"""
