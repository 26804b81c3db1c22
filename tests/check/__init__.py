"""One rule at a time, on the good site with a few files laid over it."""
