"""Places on a page: what a part is called in its address."""

from __future__ import annotations

from markdown.extensions.toc import slugify_unicode

from ..model.refs import Citation


class Places:
    """Names the places of one page; the same name again gets a number."""

    def __init__(self) -> None:
        self._times: dict[str, int] = {}

    def of_words(self, prefix: str, words: str) -> str:
        """A place by its words, such as account-weekly-readings."""
        return self._once(f"{prefix}-{slugify_unicode(words, '-')}")

    def of_citation(self, prefix: str, citation: Citation) -> str:
        """A place by the passage that it rests on, such as report-gazette-p6."""
        return self._once("-".join(filter(None, (prefix, citation.source.id, citation.passage))))

    def _once(self, id: str) -> str:
        times = self._times[id] = self._times.get(id, 0) + 1
        return id if times == 1 else f"{id}-{times}"
