"""Whether a number names, orders or dates something: section 212, room 5, a boy of 14, 9 a.m., the year 1066, 3–1."""

from __future__ import annotations

import re

from .hedges import hedges
from .language import Language
from .numerals import Numeral
from .openers import OPENERS

_LABELS = frozenset(
    " ".join(
        (
            "age aged article articles section sections sec title chapter chapters page pages part parts paragraph",
            "point item items figure table step phase stage level line lines grade class group question option number",
            "numbers no nos version volume issue day week room floor suite apartment building gate platform track",
            "route highway flight bus channel resolution decree law act rule regulation order proclamation directive",
            "bill protocol annex appendix schedule note category tier type model size exhibit count case district",
            "precinct artículo artículos sección título capítulo página páginas punto número ley decreto resolución",
            "row rows column columns cell equation formula theorem lemma screen seat lane pier berth dock camp",
            "peak hill zone sector car race game match round lap turn hole court heat scene episode season verse",
            "psalm sonnet plate opus op symphony footnote endnote recital clause subsection annexe module unit",
            "lesson exercise problem vol nr num ward box locker shelf drawer ring bell code pin port factor",
            "magnitude force gear mode bit byte error status build revision commit ticket request squad",
            "squadron battery platoon division regiment flat apt block lot plot studio stop exit junction mile",
            "marker sheet trail carriage compartment coach cabin bed docket ballot measure proposition form",
            "fiscal top bottom rank ranked place position sample well vowel grupo piso calle avenida anexo tabla",
            "figs nos tables lines sheets figures chapters clauses fila vuelo sala puerta canal autobús tomo",
            "edición minuto párrafo inciso nivel fase etapa capítulos puntos",
        )
    ).split()
)
"""Nouns behind which a number is a name: section 212, page 3."""

_AGE = re.compile(
    r"(?:\s*(?:to|and|or|a|o|y|[-–])\s*\d+)?"
    r"(?:[- ](?:years?|months?|weeks?|days?)(?:[- ]olds?|\s+of\s+age)\b|\s+años\s+de\s+edad\b)",
    re.IGNORECASE,
)
_AGED = re.compile(
    r"\b(?:aged?|ages)\s+(?:(?:of|between|from|over|under|up\s+to|\d+\s*(?:to|and|or|[-–]))\s*){0,3}$"
    r"|\bde\s+\d+\s+a\s+$|,\s+de\s+$|\b(?:tiene|tenía|tuvo|cumpl\w+|a\s+los)\s+$",
    re.IGNORECASE,
)
_AGE_BEHIND = re.compile(r"(?:\s*(?:to|and|or|[-–])\s*\d+)?\s+(?:years?|años)\b|[-–,.;)]|\s*$", re.IGNORECASE)

_CLOCK = re.compile(
    r"[ \u00a0]?(?:[ap]\.?m\b|o['’]clock|h\b(?!a))|:\d|\s+minutes?\s+(?:to|past)\b"
    r"|-hour\s+(?:clock|news|service|hotline)\b",
    re.IGNORECASE,
)
_HOURS = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")
_DEGREES = re.compile(r"(?:\s+degrees?|\s?°)\s+(?:north|south|east|west|latitude|longitude|[NSEWO]\b)", re.IGNORECASE)
_WON = re.compile(r"\b(?:in|won|win|wins|ran|run|swam|over)\s+the\s+$", re.IGNORECASE)
_EVENT = re.compile(
    r"(?:[ -](?:km|m|metres?|meters?|yards?|miles?))?[ -](?:finals?|races?|sprint|dash|hurdles|freestyle|relay"
    r"|butterfly|backstroke|breaststroke|medley|run|walk|champions?|title|medal|record)\b",
    re.IGNORECASE,
)
_SCREEN = frozenset(("2K", "4K", "8K"))
_STREET = re.compile(
    r"\s+(?:[A-Z0-9][\w.'’]*\s+){1,3}?"
    r"(?:Street|St|Road|Rd|Lane|Avenue|Ave|Place|Square|Drive|Way|Boulevard|Row|Close|Court|Terrace|Hill)\b"
)
_OPENS_TITLE = re.compile(r"[\"“«‘](?:(?:The|A|An|Los|Las)\s+)?$")
_NAME_BEHIND = re.compile(r"[\s-]+[A-ZÁÉÍÓÚÑ]")
_SPAN_NAME = re.compile(r"\s+(?:Hours|Cents|Years|Days|Weeks|Minutes|Nights|Men|Women|Steps|Años|Días|Horas)\b")
_BEGINS = re.compile(r"(?:^|\n\s*\n|[.!?:…—–]\s|\)\s-+\s)\W*$")

_YEAR = re.compile(
    r"\b(?:in|since|by|until|till|before|after|around|circa|from|to|between|and|year|en|desde|hasta)\s+$", re.IGNORECASE
)
_ERA_BEFORE, _ERA = re.compile(r"\bAD\s+$"), re.compile(r"\s+(?:AD|BC|BCE|CE|a\.\s?C|d\.\s?C)\b")
_IDIOM = re.compile(r"an?[\s-]+(?:hundred|thousand|million|billion|trillion)", re.IGNORECASE)
_OF_A_GROUP = re.compile(r"\b(?:Group|Gang|Club|Committee|Council)\s+of\s+$")

_LISTED = re.compile(r"\b([^\W\d_]+s)\.?(?:\s+\d+\s*(?:,|[-–]|and|to|or|y|a)){1,3}\s*$")
"""Pages 30 and 31."""
_BEFORE = re.compile(r"([\w.§#№-]+)[ \u00a0\n]$")


def names_something(text: str, numeral: Numeral, language: Language) -> bool:
    """Whether a number is an age, a time of day, a year, an event, a house, a title or a label."""
    start, end = numeral.start, numeral.end
    before = _words_before(text, start)
    if _AGE.match(text, end) or _CLOCK.match(text, end):
        return True
    if numeral.in_words:
        # A thousand thanks; but more than a thousand people.
        speaking = _IDIOM.fullmatch(numeral.text) and not hedges(text, start, language)
        return bool(speaking) or _is_title(text, numeral)
    if numeral.text in _SCREEN or _EVENT.match(text, end) or _DEGREES.match(text, end):
        return True
    if _HOURS.fullmatch(numeral.text) and text.startswith(" hours", end):
        return True
    if _WON.search(before) and text.startswith((" metres", " meters"), end):
        return True
    if not numeral.grouped and (_is_age(text, before, end) or _is_year(text, before, numeral)):
        return True
    if _STREET.match(text, end) or _OF_A_GROUP.search(before) or _is_title(text, numeral):
        return True
    return not numeral.grouped and _is_label(text, numeral, language)


def _words_before(text: str, start: int) -> str:
    """What stands before a number, where that ends with a word or a dash: behind another number, as in lists and
    tables, nothing there makes a name of it."""
    before = text[max(0, start - 40) : start]
    last = before.rstrip()[-1:]
    return before if last.isalpha() or last in ("-", "–") else ""


def _is_age(text: str, before: str, end: int) -> bool:
    return bool(_AGED.search(before) and _AGE_BEHIND.match(text, end))


def _is_year(text: str, before: str, numeral: Numeral) -> bool:
    """Whether digits are a year that is no date by itself: in 1066, AD 79, 44 BC."""
    if _ERA_BEFORE.search(before) or _ERA.match(text, numeral.end):
        return True
    return 1000 <= numeral.value < 1400 and bool(_YEAR.search(before))


def _is_title(text: str, numeral: Numeral) -> bool:
    """Whether a number with a capital behind it opens a title: "The 400 Blows", the Thirty Years' War."""
    if not _NAME_BEHIND.match(text, numeral.end):
        return False
    if _OPENS_TITLE.search(text[max(0, numeral.start - 6) : numeral.start]) or _SPAN_NAME.match(text, numeral.end):
        return True
    if numeral.in_words:
        # A capital within a sentence.
        return numeral.text[0].isupper() and not _BEGINS.search(text[: numeral.start])
    # A postcode stands before its town, a small number before a book: 1 Kings.
    return not numeral.grouped and not 4 <= numeral.value < 1000


def _is_label(text: str, numeral: Numeral, language: Language) -> bool:
    """Whether the word before makes the number a name: section 212, Boeing 737, Washington 20520."""
    before = text[max(0, numeral.start - 24) : numeral.start]
    listed = _LISTED.search(before)
    if listed and listed[1].lower() in _LABELS:
        return True
    found = _BEFORE.search(before)
    if not found:
        return text[max(0, numeral.start - 1) : numeral.start] in ("§", "#", "№")
    word = found[1]
    if word.lower().rstrip(".") in _LABELS or word[-1] in "§#№":
        return True
    if word == word.lower() or word.rstrip(".") in OPENERS:
        return False
    # A capital may be that of the sentence: Llegaron 350 personas.
    at = numeral.start - len(found[0])
    return not (_BEGINS.search(text[:at]) and re.fullmatch(language.opening_verb, word))
