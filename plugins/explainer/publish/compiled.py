"""Keeps compiled templates from one build to the next."""

from __future__ import annotations

from jinja2.bccache import Bucket, BytecodeCache

CompiledTemplates = dict[tuple[str, str], bytes]
"""By Jinja's own key, and the checksum of a template's text."""


class Compiled(BytecodeCache):
    """Jinja's way to ask for what it has compiled before."""

    def __init__(self, templates: CompiledTemplates) -> None:
        self.templates = dict(templates)
        self.grown = False
        """Whether something was compiled anew."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket with what was kept."""
        kept = self.templates.get((bucket.key, bucket.checksum))
        if kept is not None:
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what is in a bucket."""
        self.templates[bucket.key, bucket.checksum] = bucket.bytecode_to_string()
        self.grown = True
