"""What a language knows of speech: the verbs that report it, and the words for those who speak."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

Gender = Literal["m", "f", "n", ""]


def words(text: str) -> frozenset[str]:
    """The words of a list that is written with spaces."""
    return frozenset(text.split())


def genders(men: str, women: str) -> Mapping[str, Gender]:
    """Nouns for men and for women."""
    return {**dict.fromkeys(men.split(), "m"), **dict.fromkeys(women.split(), "f")}


@dataclass(frozen=True, eq=False)
class SpeechRules:
    """The words and patterns of one language."""

    saying: frozenset[str]
    """Finite forms of verbs whose object is what somebody says: said, adds."""
    naming: frozenset[str]
    """Finite forms of verbs beside which words are quoted: called, praised."""
    participles: frozenset[str]
    """Forms without a subject of their own: saying, calling."""
    infinitives: frozenset[str]
    """The same verbs as another verb's object: to say."""
    inverted: frozenset[str]
    """Forms of saying that can stand before the speaker: said the minister."""
    bases: frozenset[str]
    """Those of the forms that are a verb only behind several people or another verb, and often a noun: report."""
    perfect: frozenset[str]
    """Past participles where they differ from the finite past and stand behind an auxiliary: ha dicho."""
    ambiguous: frozenset[str]
    """Forms that are nouns as well: claims, reports."""
    according: re.Pattern[str]
    """What stands before a source that is no subject: according to."""
    passive: frozenset[str]
    """Auxiliaries that turn the subject of a past form into the one who is spoken of: was told."""
    auxiliaries: frozenset[str]
    adverbs: frozenset[str]
    adverb_ending: str
    """The ending of words that are adverbs: ly."""
    to: str
    """The sign of an infinitive; empty where its form tells."""
    joining: frozenset[str]
    """and, but: words behind which a verb shares a subject."""
    as_: frozenset[str]
    """What stands between somebody and what they are called: described as."""
    clausal: frozenset[str]
    """Words that begin a clause of its own: that, because, while."""
    prepositions: frozenset[str]
    determiners: frozenset[str]
    definite: frozenset[str]
    """The article that points back at somebody already named."""
    one: frozenset[str]
    """Determiners before of and several of whom one speaks: one of the speakers."""
    of: frozenset[str]
    """Prepositions that join what belongs to a body's name: Department of State."""
    free_relative: frozenset[str]
    """Words that make of a clause a name for something: what he called."""
    who: frozenset[str]
    which: frozenset[str]
    """Relative pronouns for people, and for things; one that also begins other clauses is among the clausal words too,
    and is relative only behind a noun."""
    pronouns: Mapping[str, Gender]
    """n of several people or of a thing."""
    objects: Mapping[str, Gender]
    """Pronouns behind a preposition: according to him."""
    quoting: frozenset[str]
    """Verbs behind which whoever is quoted stands: quoted X as saying."""
    singular: frozenset[str]
    """Those of them that mean one thing: it."""
    possessives: Mapping[str, Gender]
    crowd: frozenset[str]
    """Words for people nobody names: some, many, critics."""
    quantifiers: frozenset[str]
    """Those of them that are no more than an article before a noun: those discussions."""
    roles: frozenset[str]
    """Nouns for somebody in a part or post, in the singular and the plural."""
    bodies: frozenset[str]
    """Nouns for a body that speaks: ministry, administration."""
    any_body: frozenset[str]
    """Those of them by which a text calls again a body that has a name of its own: the company."""
    documents: frozenset[str]
    """Nouns for something written that speaks: report, statement."""
    occasions: frozenset[str]
    """Nouns for an occasion on which somebody speaks: interview, conference."""
    epithets: frozenset[str]
    """Roles by which a text calls somebody again whom it has named: the tycoon; a post is none, for others hold it."""
    issued_by: frozenset[str]
    """Prepositions between a document and whoever issued it."""
    agents: frozenset[str]
    """Those of them behind which stands by whom something is done."""
    with_: frozenset[str]
    """Prepositions behind which somebody may be the subject of a form without one: with X telling reporters."""
    in_: frozenset[str]
    """Prepositions between somebody and a document in which they say something: in a statement."""
    joint: frozenset[str]
    """What tells that several issue a document: a joint statement."""
    texts: Mapping[str, str]
    """Nouns by which a document is called again: the text is the statement."""
    vague: frozenset[str]
    """Roles that only say that somebody speaks for, or knows: spokesperson, official, source."""
    plural_ending: str
    collective: frozenset[str]
    """Plurals without that ending: people, data."""
    peoples: re.Pattern[str]
    """A single name that stands for many people: Republicans."""
    days: frozenset[str]
    """Words with a capital that name a time and no speaker."""
    honorifics: Mapping[str, Gender]
    """What stands before a name and tells a person: Mr."""
    gendered: Mapping[str, Gender]
    """Nouns for a man or a woman: spokeswoman."""
    small: frozenset[str]
    """Words that titles of works write small."""
    works: frozenset[str]
    """Nouns for works that have titles: book, song."""
    opening: re.Pattern[str]
    """A verb that begins a sentence, and no name: alarmed, dashing."""
    reporting: frozenset[str]
    """Forms of those verbs beside which not only quoted words are somebody's, but all that is stated."""
    reporting_that: frozenset[str]
    """Those of which this holds only where that follows: found that."""
    showing: frozenset[str]
    """Those of which this holds where a document is the subject: the data show."""
    that: frozenset[str]
    states: frozenset[str]
    """Those of them that begin a statement and no question."""
    claims: frozenset[str]
    """Nouns for what somebody says, with that behind: X's claim that."""
    negating: frozenset[str]
    """Auxiliaries and words that deny the verb behind them: not."""
    contrasting: frozenset[str]
    """Words that begin, behind a comma, a clause that what is said before does not reach into: while."""
    asking: frozenset[str]
    """Verbs behind which somebody else goes on speaking."""
    wanting: frozenset[str]
    """Verbs of what somebody wants, which somebody else may tell."""
    hearing: frozenset[str]
    """Verbs beside which the hearer stands: told, asked."""
    terms: frozenset[str]
    """Nouns before words that are quoted as words: the phrase."""
    phrasal: frozenset[str]
    """Verbs that report speech only with the word behind them: fired back."""
    short_titles: Mapping[str, str]
    """How titles are shortened before a name: senator is sen."""
    governs: str
    """How a government is named after whoever heads it, with {name}; such as {name} administration."""
    owned: str
    """How a body is named after whoever it belongs to, with {name} and {noun}; such as {name}'s {noun}."""
    governments: frozenset[str]
    """Nouns for a government: the administration of NAME, the NAME administration."""
    officials: re.Pattern[str]
    """Found in the name of a publisher that speaks for a government: what it says is a document."""
    dash_dialogue: bool
    """Whether a paragraph that begins with a dash is speech."""
    adjectives_behind: bool
    """Whether an adjective stands behind its noun."""
    answering: frozenset[str]
    """Verbs without a subject of their own that mean whoever was asked: contestó."""
    past: re.Pattern[str]
    """How verbs end that say nothing, so that they are no nouns: llegaron."""
    agencies: frozenset[str]
    """Agencies and broadcasters to which somebody speaks, whose name stands right before the speaker's."""
    relaying: frozenset[str]
    """Verbs by which a paper brings what somebody has said: the paper reported."""
    opinion: re.Pattern[str]
    """What stands before somebody whose view a sentence tells: para, in para Ana Aue es tarde."""
    drops_subject: bool
    """Whether a verb stands without a subject where it is the one before."""

    @cached_property
    def verbs_or_nouns(self) -> frozenset[str]:
        """Words that are a verb of saying or a noun for who says it: report."""
        return (self.saying | self.naming) & (self.roles | self.bodies | self.documents)

    @cached_property
    def kinds(self) -> Mapping[str, str]:
        """The kind of each word, for telling tokens apart."""
        kinds: dict[str, str] = {}

        def put(kind: str, words: Iterable[str]) -> None:
            kinds.update(dict.fromkeys(words, kind))

        put("H", self.roles | self.bodies | self.documents | self.crowd)
        put("G", self.participles)
        put("L", self.infinitives)
        put("v", self.naming)
        put("X", self.perfect)
        put("V", self.saying)
        put("I", self.prepositions)
        put("D", self.determiners)
        put("R", self.adverbs)
        put("A", self.auxiliaries | self.passive)
        put("W", self.who | self.which)
        put("C", self.clausal)
        put("J", self.joining)
        put("F", self.free_relative)
        put("P", self.pronouns)
        put("S", self.possessives)
        return kinds
