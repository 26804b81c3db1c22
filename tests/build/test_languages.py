"""A site in two languages: each page speaks its own, and leads to the same page in the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.settings import SettingsError, read_settings
from tests.support import SETTINGS, build, draw, page

SPANISH = """
EXPLAINER_LANGUAGES = {
    "es": {
        "SITENAME": "Un sitio pequeño",
        "SITESUBTITLE": "Pequeño",
        "sides": {"north": {"name": "Norte", "adjective": "norteña"}},
        "region": "419",
    },
}
"""

FRONT = "title: {title}\nsummary: {summary}\n"

SOURCE = """---
title: The Gazette
summary: A newspaper's report of the round.
type: article
publisher: The Gazette
published: 2021-05-04
language: en
rights: public-domain
---

They met on May 3, 2021 and agreed. {#p1}

Ana Aue said that it was "not enough" for 220,908 people. {#p2 by="an aide"}
"""

SOURCE_ES = """---
title: La Gaceta
summary: La nota de un periódico sobre la ronda.
publisher: La Gaceta
---

Se reunieron el 3 de mayo de 2021 y acordaron. {#p1}

Ana Aue dijo que era "not enough" (insuficiente) para 220.908 personas. {#p2 by="una asistente"}
"""

TALK = """---
title: The first round
summary: They met and agreed.
date: 2021-05-03
state: held
place: Weir
parties:
  north:
    head: [ana-aue]
    says:
      - about: Water
        text: There is not enough.
        sources: [gazette#p2]
  south: {}
agenda: [Water]
outcomes:
  - text: They share it.
    state: agreed
    sources: [gazette#p1]
sources: [gazette#p1]
---

They met [@gazette#p1]. It was [@gazette#p2 "not enough"] for {figure:people} people.
"""

TALK_ES = """---
title: La primera ronda
summary: Se reunieron y acordaron.
place: Presa
parties:
  north:
    says:
      - about: Agua
        text: No basta.
agenda: [Agua]
outcomes:
  - text: La comparten.
---

Se reunieron [@gazette#p1]. Fue [@gazette#p2 "not enough"] (insuficiente) para {figure:people} personas.
"""

PERSON = """---
title: Ana Aue
summary: She led the northern side.
side: north
roles:
  - title: Envoy
    organisation: The Office
    from: 2020-02-03
    to: 2021-06
    sources: [gazette#p2]
  - title: Adviser
    from: 2021-07-01
    sources: [gazette#p2]
---
"""

PERSON_ES = """---
title: Ana Aue
summary: Encabezó la parte norteña.
roles:
  - title: Enviada
    organisation: La Oficina
  - title: Asesora
---
"""

FIGURE = """---
title: People of 2021
summary: How many there were.
value: 220908
unit: person
counts: people
source: gazette#p2
period: 2020-10-01/2021-09-30
---
"""

FILES = {
    "pelican.conf.py": SETTINGS + SPANISH,
    "content/sources/gazette.md": SOURCE,
    "content/sources/gazette.es.md": SOURCE_ES,
    "content/talks/2021-05-03.md": TALK,
    "content/talks/2021-05-03.es.md": TALK_ES,
    "content/people/ana-aue.md": PERSON,
    "content/people/ana-aue.es.md": PERSON_ES,
    "content/figures/people.md": FIGURE,
    "content/pages/404.md": "---\n" + FRONT.format(title="Not found", summary="It is not here.") + "save_as: 404.html\n"
    "---\n\nNothing.\n",
    "content/pages/404.es.md": "---\n"
    + FRONT.format(title="No está", summary="Aquí no está.")
    + "save_as: es/404.html\n---\n\nNada.\n",
    "content/pages/home.md": "---\n" + FRONT.format(title="Home", summary="The site.") + "template: home\n"
    "save_as: index.html\nfigures: [people]\n---\n\nWords.\n",
    "content/pages/home.es.md": "---\n" + FRONT.format(title="Inicio", summary="El sitio.") + "template: home\n"
    "save_as: es/index.html\nfigures: [people]\n---\n\nPalabras.\n",
}


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site."""
    return build(draw(tmp_path_factory.mktemp("languages"), FILES))


def words(output: Path, path: str) -> str:
    return " ".join(page(output, path).get_text(" ", strip=True).split())


def test_a_talk_speaks_spanish_from_its_masthead_to_its_lists(output: Path) -> None:
    shown = words(output, "es/talks/2021-05-03")
    for said in (
        *("Un sitio pequeño", "Norte", "La primera ronda", "3 de mayo de 2021", "Tuvo lugar", "Presa"),
        *("Agua", "No basta.", "La comparten.", "Acordado", "220,908", "Enviada"),
    ):
        assert said in shown, said
    for left in ("There is not enough", "They share it", "Held", "May 3", "Weir"):
        assert left not in shown, left


def test_who_speaks_is_told_in_the_words_of_the_sources_translation(output: Path) -> None:
    for path in ("talks/2021-05-03", "figures/people", "sources/gazette"):
        assert "an aide" in words(output, path)
    for path in ("es/talks/2021-05-03", "es/sources/gazette"):
        assert "una asistente" in words(output, path)
        assert "an aide" not in words(output, path)


def test_a_publisher_is_called_as_the_sources_translation_calls_it(output: Path) -> None:
    for path in ("talks/2021-05-03", "sources/gazette", "sources"):
        assert "The Gazette" in words(output, path)
        assert "La Gaceta" in words(output, f"es/{path}")
        assert "The Gazette" not in words(output, f"es/{path}")


def test_the_site_keeps_its_own_name_in_its_own_language(output: Path) -> None:
    shown = words(output, "talks/2021-05-03")
    assert "A Small Site" in shown
    assert "North" in shown
    assert "Norte" not in shown


def test_roles_have_articles_before_days_and_none_before_months(output: Path) -> None:
    shown = words(output, "es/people/ana-aue")
    assert "del 3 de febrero de 2020 a junio de 2021" in shown
    assert "desde el 1 de julio de 2021" in shown
    assert "Enviada" in shown


def switch(output: Path, path: str) -> list[tuple[str, str, str]]:
    """What the switch of languages says and leads to."""
    found = page(output, path).select(".masthead-languages li")
    return [
        (" ".join(one.get_text(" ", strip=True).split()), str(one.a["href"]), str(one.a["hreflang"]))  # type: ignore[index]
        for one in found
    ]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("talks/2021-05-03", "es/talks/2021-05-03"),
        ("people/ana-aue", "es/people/ana-aue"),
        ("talks", "es/talks"),
        ("figures", "es/figures"),
        ("timeline", "es/timeline"),
        ("corrections", "es/corrections"),
        ("data", "es/data"),
        ("", "es"),
    ],
)
def test_the_switch_stays_on_the_page(english: str, spanish: str, output: Path) -> None:
    """Search engines are told of the pair on both, and which of the two is for everybody else."""
    addresses = {lang: f"/repo/{path}/".replace("//", "/") for lang, path in (("en", english), ("es", spanish))}
    whole = {lang: f"https://example.org{address}" for lang, address in addresses.items()}
    assert switch(output, english) == [("Español", addresses["es"], "es")]
    assert switch(output, spanish) == [("English", addresses["en"], "en")]
    for path in (english, spanish):
        soup = page(output, path)
        alternates = {str(one["hreflang"]): one["href"] for one in soup.select("link[rel=alternate][hreflang]")}
        assert alternates == {**whole, "x-default": whole["en"]}
    assert page(output, spanish).html["lang"] == "es"  # type: ignore[index]


def test_a_page_that_is_not_translated_says_so_in_the_language_that_lacks_it(output: Path) -> None:
    """It leads to what there is to read instead, and search engines are told of no pair."""
    soup = page(output, "figures/people")
    assert switch(output, "figures/people") == [
        ("Español Esta página aún no está traducida.", "/repo/es/figures/", "es")
    ]
    assert soup.select_one(".masthead-languages li")["lang"] == "es"  # type: ignore[index]
    assert soup.select("link[rel=alternate][hreflang]") == []


def test_words_in_another_language_say_which(output: Path) -> None:
    """Quotations in that of their source; titles and summaries of what is not translated in that of the original."""
    talk = page(output, "es/talks/2021-05-03")
    assert [(one.get_text(), one["lang"]) for one in talk.select(".prose q")] == [("not enough", "en")]
    assert [one.get("lang") for one in page(output, "talks/2021-05-03").select(".prose q")] == [None]

    figures = page(output, "es/figures").select("main a.ref-figure")
    assert [(one.get_text(), one["lang"], one["hreflang"]) for one in figures] == [("People of 2021", "en", "en")]
    talks = page(output, "es/talks").select("main a.ref-talk")
    assert [(one.get_text(), one.get("lang")) for one in talks] == [("La primera ronda", None)]


def test_the_sitemap_has_both_languages(output: Path) -> None:
    sitemap = (output / "sitemap.xml").read_text(encoding="utf-8")
    for path in ("", "es/", "talks/2021-05-03/", "es/talks/2021-05-03/", "es/timeline/", "figures/people/"):
        assert f"<loc>https://example.org/repo/{path}</loc>" in sitemap, path
    assert "404" not in sitemap
    assert "es/figures/people" not in sitemap


@pytest.mark.parametrize(
    ("languages", "told"),
    [
        (
            {"es": {"NAME": "x"}},
            (
                'EXPLAINER_LANGUAGES["es"]: "NAME" is not said again in a language. '
                "Use SITENAME, SITESUBTITLE, sides, region."
            ),
        ),
        (
            {"es": {"sides": {"east": {"name": "Este", "adjective": "del este"}}}},
            'EXPLAINER_LANGUAGES["es"]: EXPLAINER_SIDES declares no side "east". It has north.',
        ),
        (
            {"es": {"sides": {"north": {"name": "Norte"}}}},
            'EXPLAINER_LANGUAGES["es"]: side "north" lacks adjective.',
        ),
    ],
)
def test_a_setting_that_cannot_be_used_is_told(languages: dict[str, object], told: str) -> None:
    side = {"id": "north", "name": "North", "adjective": "Northern", "colour": "side-1"}
    with pytest.raises(SettingsError) as error:
        read_settings(
            {"SITENAME": "A", "DEFAULT_LANG": "en", "EXPLAINER_SIDES": [side], "EXPLAINER_LANGUAGES": languages}
        )
    assert str(error.value) == told


def test_translated_words_for_a_series_lead_to_the_talks_of_that_series(tmp_path: Path) -> None:
    site = draw(tmp_path / "site", FILES)
    for suffix, series in (("", "Ferry talks"), (".es", "Conversaciones del ferry")):
        first = site / f"content/talks/2021-05-03{suffix}.md"
        text = first.read_text(encoding="utf-8").replace("\n---\n\n", f"\nseries: {series}\n---\n\n", 1)
        first.write_text(text, encoding="utf-8")
        second = (
            text.replace("2021-05-03", "2021-06-03").replace("The first", "The second").replace("primera", "segunda")
        )
        (site / f"content/talks/2021-06-03{suffix}.md").write_text(second, encoding="utf-8")

    links = page(build(site), "es/talks/2021-06-03").select(".neighbours a")

    assert [link["href"] for link in links] == ["/repo/es/talks/2021-05-03/"]
