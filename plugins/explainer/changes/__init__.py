"""What changed for readers between two states of a site, in words.

A state is taken down as a record, which every build also writes as explainer.json: two revisions, two folders and two
built sites are thereby compared in the same way and told in the same words, whatever theme draws their pages.
"""
