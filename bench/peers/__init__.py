"""The tools that are measured, one a file: how each is given the corpus, started, and its pages read."""
