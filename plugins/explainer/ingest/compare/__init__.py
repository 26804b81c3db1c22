"""How what an article says stands to what the site says: the same, rounded, in conflict, or the same story told again.

noted.py     the site's notes, made ready to compare with
talks.py     the same talks as a note's
figures.py   numbers that report a note's figure
copies.py    the article is a known source, or a copy of one
"""

from __future__ import annotations

from dataclasses import replace

from ..article import Article
from ..findings import Findings
from ..known import Known
from .copies import copies
from .figures import compared_figures
from .talks import compared_talks


def compare(findings: Findings, article: Article, known: Known) -> Findings:
    """Findings with the notes that their talks and figures are, and every relation worth telling."""
    told = copies(article, known)
    talks, of_talks = compared_talks(findings.talks, article, known)
    figures, of_figures = compared_figures(findings.figures, article, known)
    return replace(findings, talks=talks, figures=figures, relations=(*told, *of_talks, *of_figures))
