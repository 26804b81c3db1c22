"""What a language knows of the head of an article: datelines, bylines, credits, and the words of releases."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class HeadRules:
    """The words and patterns of one language."""

    common: frozenset[str]
    """Small words by which the language is known."""
    byline: re.Pattern[str]
    """How a line begins that names who wrote the article."""
    desk: re.Pattern[str]
    """What a byline names that is nobody: staff, newsroom."""
    speaker: re.Pattern[str]
    """A line of a release that says who speaks; groups name and post."""
    labels: re.Pattern[str]
    """A line of a release or page that says what it is, and is neither headline nor text: MEDIA NOTE."""
    publishers: Mapping[str, str]
    """Whose release it is, by labels and posts that only one publisher has, in small letters."""
    day_label: re.Pattern[str]
    """Words that stand beside the day on a line that gives the day of publication: Published, Release date, Tuesday."""
    changed: re.Pattern[str]
    """Those of them that tell of a later change: Updated."""
    no_place: re.Pattern[str]
    """What stands before a dash at the beginning, as a place does, and is none: WATCH, EXCLUSIVE."""
    before_day: re.Pattern[str]
    """What may stand between the place and the day of a dateline and is no region: a weekday."""
    credits: re.Pattern[str]
    """How a line of credits at the end begins."""
    furniture: re.Pattern[str]
    """A line that belongs to the page around the article: share, read more."""
    no_headline: re.Pattern[str]
    """What a sentence of a report has and a headline with a full stop has not: an article at its beginning, said."""
    captions: re.Pattern[str]
    """What tells that a line stands beneath a picture, and is no headline."""
    asides: re.Pattern[str]
    """A paragraph that is surely none of the article's own words, whatever it ends with: a picture's caption."""
    announces: re.Pattern[str]
    """What a body's own release says in its first sentence: announced today."""
    over: re.Pattern[str]
    """All that stands between a fiscal year and the day on which it ended."""
    past: re.Pattern[str]
    """Ends the words before a date that is past, where nothing else is said: since, in."""
    to_come: re.Pattern[str]
    """Ends the words before a date that is still to come: will be held in."""
    unsure: re.Pattern[str]
    """Words beside a date that may be past or to come."""
    this_weekday: re.Pattern[str]
    """A weekday of these days, group weekday: on Monday, but not last Monday."""
