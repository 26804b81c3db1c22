"""What a language knows of names: the words of titles, of bodies, of places and of whatever else has a capital."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

POST: Final = 1
MODIFIER: Final = 2
PORTFOLIO: Final = 4
HONORIFIC: Final = 8
KIN: Final = 16
GROUP: Final = 32
BODY: Final = 64
THING: Final = 128
OPENS_THING: Final = 256
GOVERNS: Final = 512
TIME: Final = 1024
OTHER: Final = 2048
RANK: Final = 4096
"""The kinds of words that are told apart, each a bit."""

IN_TITLE: Final = POST | MODIFIER | PORTFOLIO | GROUP | BODY | RANK
"""What a title is made of."""
NO_NAME: Final = IN_TITLE | HONORIFIC | KIN | THING | OPENS_THING | GOVERNS | TIME | OTHER
"""What by itself is no part of a person's name."""


@dataclass(frozen=True, eq=False)
class NameRules:
    """The words and patterns of one language; all words are in small letters, without accents and full stops."""

    posts: frozenset[str]
    """Nouns for who holds a post or has a calling: minister, economist."""
    plurals: frozenset[str]
    """Those of them that are plurals and say nothing behind a name: , and 55 students."""
    callings: frozenset[str]
    """Those of them that are no address before a surname alone: migrant, student."""
    verbs_too: frozenset[str]
    """Words of titles that are another word in small letters: under, host, lead."""
    modifiers: frozenset[str]
    """What stands before them in a title: deputy, former, foreign."""
    former: re.Pattern[str]
    """What makes a role one of the past."""
    portfolios: frozenset[str]
    """What a post is for: state, security, affairs."""
    never_last: frozenset[str]
    """Those of them that no title ends in: of Human; NAME cannot stand behind."""
    beside_given: frozenset[str]
    """Posts in small letters that tell of a person only before a given name: the producer Ann Aue, the producer Auoil."""
    honorifics: frozenset[str]
    """Words before a name that are no part of a role: Mr., Ms."""
    styles: frozenset[str]
    """The same in letters, as they are written: HE for His Excellency."""
    ranks: frozenset[str]
    """Posts as they are shortened before a name: Sen., Gen."""
    kin: frozenset[str]
    """What somebody is to another: wife, son."""
    family: frozenset[str]
    """Those of them behind which a name, even one of a single word, can only be a person's: wife."""
    whose: frozenset[str]
    """Possessive pronouns before them: his wife."""
    befalls: frozenset[str]
    """What only befalls people, in front of of and a name: arrest."""
    befallen: frozenset[str]
    """Verbs whose object or subject is a person: arrested NAME, NAME was sworn."""
    led: frozenset[str]
    """Participles behind which by and a person stand: led by NAME."""
    by: frozenset[str]
    being: frozenset[str]
    """What may stand between them and a name before them: was."""
    groups: frozenset[str]
    """Parties, faiths and peoples without a country: Republican, Jewish."""
    bodies: frozenset[str]
    """Nouns that make a body's name: department, council."""
    things: frozenset[str]
    """Nouns that make the name of a place, building, law, event or work: tower, act, accords."""
    opens_things: frozenset[str]
    """Words before the name of what is no person: hurricane, camp."""
    media: frozenset[str]
    """What stands in small letters behind the name of a newspaper or broadcaster: Al Aue television."""
    bodies_first: bool
    """Whether a body's own name stands behind the noun for it: Partido Liberal."""
    small_open_things: frozenset[str]
    """Words that do so in small letters: parque Ana Aue, the cutter Ana Aue."""
    before_things: re.Pattern[str]
    """Words right before a name that nothing else tells to be a person's, and that is a thing's or body's: the, in."""
    governs: frozenset[str]
    """What somebody's government or campaign is called by their name: administration."""
    headed: frozenset[str]
    """Those of them that a surname alone stands before, and no place: administration."""
    in_headlines: frozenset[str]
    """Words that stand behind a post in a headline and are no names: Secretary Travel."""
    times: frozenset[str]
    """Months, days and feasts."""
    others: frozenset[str]
    """Other words with a capital that are no names of people."""
    also_surnames: frozenset[str]
    """Words of the lists above, and of places, that are surnames behind a given name: price, king, washington."""
    behind_hyphen: frozenset[str]
    """What makes of a name something else: Aue-led."""
    behind_name: frozenset[str]
    """Letters that stand behind a name and are no part of it, as they are written: MP, PhD."""
    particles: frozenset[str]
    """Small words within a name: de, van, bin."""
    openers: frozenset[str]
    """Words that open a sentence, and are no names, beyond those that every language's list has."""
    articles: frozenset[str]
    of: frozenset[str]
    """What joins a post to what it is for: of, for, to."""
    at: frozenset[str]
    """Prepositions behind which a place stands rather than a person: in, at, near."""
    joining: frozenset[str]
    """and."""
    companies: frozenset[str]
    """Names of two words or more that look like a person's and are none."""
    acronyms: Mapping[str, str]
    """Bodies that go by their letters."""
    cities: frozenset[str]
    """Places beyond countries and the cities of time zones, with their capitals and accents."""
    age: re.Pattern[str]
    """What tells, right behind a name, how old somebody is."""
    years_old: re.Pattern[str]
    """Words that tell a person behind the comma after a name: a 22-year-old, a woman."""
    who: re.Pattern[str]
    """What tells, right behind a name, that it is a person's: , who."""
    behind_post: re.Pattern[str]
    """What may follow the noun of a role behind a name."""

    @cached_property
    def kinds(self) -> Mapping[str, int]:
        """The kinds of each word, as bits."""
        kinds: dict[str, int] = {}

        def put(kind: int, words: Iterable[str]) -> None:
            for word in words:
                kinds[word] = kinds.get(word, 0) | kind

        put(POST, self.posts)
        put(MODIFIER, self.modifiers)
        put(PORTFOLIO, self.portfolios)
        put(HONORIFIC, self.honorifics)
        put(RANK, self.ranks)
        put(KIN, self.kin)
        put(GROUP, self.groups)
        put(BODY, self.bodies)
        put(THING, self.things)
        put(OPENS_THING, self.opens_things)
        put(GOVERNS, self.governs)
        put(TIME, self.times)
        put(OTHER, self.others)
        return kinds


def words(*texts: str) -> frozenset[str]:
    """The words of some texts."""
    return frozenset(" ".join(texts).split())


def lines(text: str) -> frozenset[str]:
    """The entries of a text that are separated by |."""
    return frozenset(entry.strip() for entry in text.replace("\n", " ").split("|"))
