"""What changed for readers between two states of a site, in words.

A state is taken down from its records, which every build also publishes: two revisions, two folders and two built
sites are thereby compared in the same way and told in the same words, whatever theme draws their pages.
"""
