"""A corpus of notes made up by arithmetic: words and names, then what passages say, bodies, front matter, the whole.

The same size and seed give the same corpus on any machine and any Python. Notes are kept in a form that belongs to no
tool; each peer writes them in its own.
"""
