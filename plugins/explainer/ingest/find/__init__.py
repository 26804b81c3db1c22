"""Everything that rules find in an article: names, dates, quotations, figures and talks."""

from __future__ import annotations

from ..article import Article
from ..findings import Findings
from ..known import Known
from ..languages import rules_of
from .dates import FISCAL_YEAR, find_dates
from .figures import find_figures
from .names import find_names
from .quotes import find_quotes
from .speech_passages import read_passages
from .talks import find_talks
from .turns import speakers, turns_of, voices_of
from .voices import find_voices


def find(article: Article, known: Known) -> Findings:
    """Find in the order in which each kind needs the ones before it."""
    rules = rules_of(article.head.language)
    # Without a setting it is the calendar year, which no article means by a fiscal one.
    start = known.site.settings.fiscal_year_start
    dates = find_dates(article, rules, FISCAL_YEAR if start == (1, 1) else start)
    mentions = find_names(article, rules, known)
    turns = turns_of(article, mentions)
    labels = {each.start: each for each in speakers(turns, rules, known)}
    others = (each for each in mentions if each.start not in labels)
    mentions = tuple(sorted((*others, *labels.values()), key=lambda each: each.start))
    passages = read_passages(article, rules, mentions)
    quotes = find_quotes(article, rules, mentions, passages)
    voices = find_voices(article, rules, mentions, quotes, passages, voices_of(article, turns, known))
    figures = find_figures(article, rules, dates, voices)
    talks = find_talks(article, rules, mentions, dates, known)
    return Findings(mentions, figures, dates, quotes, talks)
