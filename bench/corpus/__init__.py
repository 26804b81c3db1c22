"""A corpus of notes made up by arithmetic: words and names, then a body, then front matter, then the whole.

The same size gives the same corpus on any machine and any Python. Notes are kept in a form that belongs to no tool;
each peer writes them in its own.
"""
