"""What was handed over to be read, or one sentence on why it cannot be."""

from __future__ import annotations


class IngestError(Exception):
    """Why an article cannot be read. The message is one clear sentence for the person who handed it over."""
