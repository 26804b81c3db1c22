"""Front matter and files, as far as they can be read."""
