"""The EXPLAINER_* settings and the Pelican settings that the stages use, as one frozen value."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date
from functools import cache
from pathlib import PurePosixPath
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from .frozen import frozen
from .model.refs import FOLDERS, KINDS, Kind
from .problems import Severity

ADDRESSES: dict[str, str] = {
    **{f"{kind.upper()}_URL": f"{FOLDERS[kind]}/{{slug}}/" for kind in KINDS},
    **{f"{kind.upper()}_INDEX_URL": f"{FOLDERS[kind]}/" for kind in KINDS},
    "TIMELINE_URL": "timeline/",
    "CORRECTIONS_URL": "corrections/",
    "SEARCH_URL": "search/",
    "DATA_URL": "data/",
}
"""Where pages live unless the settings say otherwise. {slug} is the note's id. The file is index.html in that folder
unless …_SAVE_AS says otherwise; another language's pages live under {lang}/ unless …_LANG_URL and …_LANG_SAVE_AS do."""

COLOURS = tuple(f"side-{number}" for number in range(1, 7))
"""The theme's colour tokens for sides."""


@frozen
class Side:
    """A party to the talks, as declared in EXPLAINER_SIDES."""

    id: str
    name: str
    adjective: str
    colour: str


@frozen
class InLanguage:
    """What the settings say again in another language, as declared in EXPLAINER_LANGUAGES; empty where they do not."""

    site_name: str = ""
    tagline: str = ""
    sides: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """The name and the adjective of a side, by its id."""
    region: str = ""
    """Where it is read: numbers and dates are written as there. A country, or 419 for Latin America."""


@frozen
class Settings:
    """Everything the stages may know of pelican.conf.py."""

    site_name: str
    tagline: str
    site_url: str
    """SITEURL: scheme, host and path, without a slash at the end; empty for a build at the root of no host."""
    lang: str
    """The language of NAME.md files."""
    sides: tuple[Side, ...]
    addresses: Mapping[str, str]
    """Every *_URL, *_SAVE_AS, *_LANG_URL and *_LANG_SAVE_AS of our own pages."""
    feeds: Mapping[str, str]
    """The path of each Atom feed: changes, corrections, and one for each kind under its folder's name."""
    calendar_file: str
    """The path of the calendar of talks."""
    licence: str
    """What our own words may be used under, such as MIT licence; empty where nothing is said."""
    licence_url: str
    """Where that licence can be read."""
    search: bool
    """Whether readers can search the site."""
    repository: str
    """The GitHub repository's address, for "Edit this page"; empty for none."""
    branch: str
    quote_words: int
    """How many words of a restricted source may be quoted at once."""
    other_folders: tuple[str, ...]
    """Where Pelican's own pages, articles and static files lie, relative to content/."""
    severities: Mapping[str, Severity]
    """How grave a check's findings are, by its id, where that is not the check's own default."""
    today: date | None
    """The day on which notes become due for review; None for the day of the build. Only checks ask."""
    fiscal_year_start: tuple[int, int]
    """The month and day on which a fiscal year begins; it bears the number of the year in which it ends."""
    cards: bool
    """Whether each page has a card, which other sites show beside a link to it."""
    titles: tuple[str, ...]
    """Words that may stand before a surname without being another given name, such as President."""
    charts: bool
    """Whether figures are drawn."""
    languages: Mapping[str, InLanguage]
    """Other languages by their codes."""

    def site_name_in(self, lang: str) -> str:
        """The site's name in a language."""
        return self._in(lang).site_name or self.site_name

    def tagline_in(self, lang: str) -> str:
        """The site's subtitle in a language."""
        return self._in(lang).tagline or self.tagline

    def region(self, lang: str) -> str:
        """Where a language is read; empty where nothing says so."""
        return self._in(lang).region

    def _in(self, lang: str) -> InLanguage:
        return self.languages.get(lang, InLanguage())

    @property
    def base(self) -> str:
        """The path under which the site is served, without a slash at the end: /repo, or empty."""
        return _path_of(self.site_url)

    def side(self, id: str, lang: str = "") -> Side | None:
        """The declared side of that id, with its names in a language where that is another one."""
        side = next((side for side in self.sides if side.id == id), None)
        if side is None or id not in self._in(lang).sides:
            return side
        name, adjective = self._in(lang).sides[id]
        return replace(side, name=name, adjective=adjective)

    def url(self, page: str, lang: str, slug: str = "") -> str:
        """The address of a page of ours relative to the site's root; page is such as TALK or TALK_INDEX."""
        return self._address(page, "URL", lang, slug)

    def save_as(self, page: str, lang: str, slug: str = "") -> str:
        """The file of a page of ours relative to the output folder."""
        return self._address(page, "SAVE_AS", lang, slug)

    def file(self, path: str, lang: str) -> str:
        """The path of a file that each language has for itself."""
        return path if lang == self.lang else f"{lang}/{path}"

    def feed(self, name: str, lang: str, form: Literal["atom", "json"]) -> str:
        """The path of a feed; as JSON Feed it stands beside the Atom one."""
        path = self.file(self.feeds[name], lang)
        return path if form == "atom" else path.removesuffix(".xml").removesuffix(".atom") + ".json"

    def calendar(self, lang: str) -> str:
        """The path of the calendar of talks."""
        return self.file(self.calendar_file, lang)

    def _address(self, page: str, what: str, lang: str, slug: str) -> str:
        key = f"{page}_{what}" if lang == self.lang else f"{page}_LANG_{what}"
        return self.addresses[key].format(slug=slug, lang=lang)


@cache
def _path_of(address: str) -> str:
    return urlsplit(address).path.rstrip("/")


class SettingsError(Exception):
    """A setting that cannot be used; the message is one sentence for the person who wrote it."""


TITLES = (
    "President", "Vice President", "Prime Minister", "Minister", "Secretary", "Ambassador", "Director", "Senator",
    "Mr.", "Mrs.", "Ms.", "Dr.", "Sr.", "Sra.", "Presidente", "Presidenta", "Ministro", "Ministra",
)  # fmt: skip


def read_settings(pelican: Mapping[str, Any]) -> Settings:
    """Settings out of Pelican's. Raises SettingsError for one that cannot be used."""
    _refuse_notes_as_pages(pelican)
    return Settings(
        site_name=pelican["SITENAME"],
        tagline=pelican.get("SITESUBTITLE") or "",
        site_url=(pelican.get("SITEURL") or "").rstrip("/"),
        lang=pelican["DEFAULT_LANG"],
        sides=tuple(_side(number, side) for number, side in enumerate(pelican.get("EXPLAINER_SIDES", ()))),
        addresses=_addresses(pelican),
        feeds=_feeds(pelican),
        calendar_file=pelican.get("EXPLAINER_CALENDAR", "calendar.ics"),
        licence=pelican.get("EXPLAINER_LICENCE") or "",
        licence_url=pelican.get("EXPLAINER_LICENCE_URL") or "",
        search=bool(pelican.get("EXPLAINER_SEARCH", True)),
        repository=(pelican.get("EXPLAINER_REPOSITORY") or "").rstrip("/"),
        branch=pelican.get("EXPLAINER_BRANCH", "main"),
        quote_words=int(pelican.get("EXPLAINER_QUOTE_WORDS", 10)),
        other_folders=tuple(
            str(folder).strip("/")
            for name in ("PAGE_PATHS", "ARTICLE_PATHS", "STATIC_PATHS")
            for folder in pelican.get(name, ())
        ),
        severities=_severities(pelican.get("EXPLAINER_SEVERITY") or {}),
        today=_day("EXPLAINER_TODAY", os.environ.get("EXPLAINER_TODAY") or pelican.get("EXPLAINER_TODAY")),
        fiscal_year_start=_month_and_day(pelican.get("EXPLAINER_FISCAL_YEAR_START", "01-01")),
        cards=_switch(os.environ.get("EXPLAINER_CARDS") or pelican.get("EXPLAINER_CARDS", True)),
        titles=tuple(pelican.get("EXPLAINER_TITLES", TITLES)),
        charts=bool(pelican.get("EXPLAINER_CHARTS", True)),
        languages={
            lang: _in_language(lang, said, pelican.get("EXPLAINER_SIDES", ()))
            for lang, said in (pelican.get("EXPLAINER_LANGUAGES") or {}).items()
        },
    )


def _refuse_notes_as_pages(pelican: Mapping[str, Any]) -> None:
    for name in ("PAGE_PATHS", "ARTICLE_PATHS"):
        for path in pelican.get(name) or ():
            if PurePosixPath(path).parts[:1] in {(folder,) for folder in FOLDERS.values()}:
                raise SettingsError(f'{name} names "{path}", where notes lie. Leave it out: they are read without it.')


def _side(number: int, side: Any) -> Side:
    where = f"EXPLAINER_SIDES[{number}]"
    if not isinstance(side, Mapping):
        raise SettingsError(f'{where} is no mapping. Write {{"id": …, "name": …, "adjective": …, "colour": "side-1"}}.')
    missing = [key for key in ("id", "name", "adjective", "colour") if not side.get(key)]
    if missing:
        raise SettingsError(f"{where} lacks {', '.join(missing)}.")
    if side["colour"] not in COLOURS:
        raise SettingsError(f'{where}: "{side["colour"]}" is no colour of the theme. Use one of {", ".join(COLOURS)}.')
    return Side(side["id"], side["name"], side["adjective"], side["colour"])


def _in_language(lang: str, said: Any, sides: Any) -> InLanguage:
    """One language of EXPLAINER_LANGUAGES, such as {"SITENAME": …, "sides": {"north": {"name": …, "adjective": …}}}."""
    where = f'EXPLAINER_LANGUAGES["{lang}"]'
    known = ("SITENAME", "SITESUBTITLE", "sides", "region")
    for key in said:
        if key not in known:
            raise SettingsError(f'{where}: "{key}" is not said again in a language. Use {", ".join(known)}.')
    declared = [side["id"] for side in sides]
    named = {}
    for id, words in said.get("sides", {}).items():
        if id not in declared:
            raise SettingsError(f'{where}: EXPLAINER_SIDES declares no side "{id}". It has {", ".join(declared)}.')
        missing = [key for key in ("name", "adjective") if not words.get(key)]
        if missing:
            raise SettingsError(f'{where}: side "{id}" lacks {", ".join(missing)}.')
        named[id] = (words["name"], words["adjective"])
    return InLanguage(said.get("SITENAME", ""), said.get("SITESUBTITLE", ""), named, str(said.get("region", "")))


def _severities(given: Any) -> dict[str, Severity]:
    """EXPLAINER_SEVERITY, such as {"EX215": "warning"}."""
    known = get_args(Severity)
    for check, severity in given.items():
        where = f'EXPLAINER_SEVERITY: "{check}"'
        if not re.fullmatch(r"EX2\d\d", str(check)):
            raise SettingsError(f"{where} is no check that can be weighed. Name one, such as EX215.")
        if severity not in known:
            raise SettingsError(f'{where} cannot be "{severity}". Write one of {", ".join(known)}.')
    return dict(given)


def _switch(given: Any) -> bool:
    """A setting that is on or off, as the environment or the settings give it."""
    return str(given).casefold() not in ("false", "no", "off", "0", "")


def _day(name: str, given: Any) -> date | None:
    """A day as the environment or the settings give it."""
    try:
        return date.fromisoformat(str(given)) if given else None
    except ValueError:
        raise SettingsError(f'{name}: "{given}" is no day. Write year, month and day, such as 2022-11-15.') from None


def _feeds(pelican: Mapping[str, Any]) -> dict[str, str]:
    of_kind = pelican.get("EXPLAINER_KIND_FEED_ATOM", "feeds/{slug}.atom.xml")
    return {
        "changes": pelican.get("EXPLAINER_FEED_ATOM", "feeds/changes.atom.xml"),
        "corrections": pelican.get("EXPLAINER_CORRECTIONS_FEED_ATOM", "feeds/corrections.atom.xml"),
        **{folder: of_kind.format(slug=folder) for folder in FOLDERS.values()},
    }


def _month_and_day(given: str) -> tuple[int, int]:
    start = _day("EXPLAINER_FISCAL_YEAR_START", f"2000-{given}")
    assert start is not None
    return start.month, start.day


def _addresses(pelican: Mapping[str, Any]) -> dict[str, str]:
    addresses: dict[str, str] = {}
    for key, default in ADDRESSES.items():
        page = key.removesuffix("_URL")
        url = addresses[key] = pelican.get(key, default).lstrip("/")
        lang_url = addresses[f"{page}_LANG_URL"] = pelican.get(f"{page}_LANG_URL", "{lang}/" + url).lstrip("/")
        addresses[f"{page}_SAVE_AS"] = pelican.get(f"{page}_SAVE_AS", _file(url)).lstrip("/")
        addresses[f"{page}_LANG_SAVE_AS"] = pelican.get(f"{page}_LANG_SAVE_AS", _file(lang_url)).lstrip("/")
    for key, address in addresses.items():
        try:
            address.format(slug="a", lang="en")
        except (KeyError, IndexError, ValueError):
            raise SettingsError(
                f'{key} = "{address}" cannot be used. Only {{slug}} and {{lang}} are filled in.'
            ) from None
    return addresses


def _file(url: str) -> str:
    """The file that answers for an address: a folder's index.html."""
    return f"{url}index.html" if not url or url.endswith("/") else url


def index_page(kind: Kind) -> str:
    """The name in the settings of a kind's index, such as TALK_INDEX."""
    return f"{kind.upper()}_INDEX"
