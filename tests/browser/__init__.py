"""The shipped site as a reader's machine meets it: in a browser, and before checkers that others made."""
