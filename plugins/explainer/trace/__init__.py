"""From a note down to every passage behind it, and up to every page that uses it."""
