"""What around the journal could give it away: swap, snapshots, cloud folders, recorders, the clock.

`facts` reads the machine and nothing else does; `checks` decides from what was read. Nothing is written, no
program is started, no passphrase is needed.
"""
