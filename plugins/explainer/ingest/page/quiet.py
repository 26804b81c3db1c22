"""What libraries say of a page while they read it is for their authors, and stays off the terminal."""

from __future__ import annotations

import logging


def hush() -> None:
    """Called before a page is read: a program that wants to hear a library can raise its level again."""
    for library in ("trafilatura", "htmldate", "courlan", "justext", "charset_normalizer"):
        logger = logging.getLogger(library)
        if logger.level == logging.NOTSET:
            logger.setLevel(logging.CRITICAL)
