"""The quick stages give the HTML of Python-Markdown's own, and all names at once are those of each text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from markdown.extensions.attr_list import AttrListTreeprocessor
from markdown.inlinepatterns import build_inlinepatterns
from markdown.serializers import to_html_string
from markdown.treeprocessors import InlineProcessor, UnescapeTreeprocessor

from explainer.defaults import DEFAULTS
from explainer.link import extension, quick_inline
from explainer.link.flow import Flow
from explainer.link.linking import Linking
from explainer.link.mentions import hits_in
from explainer.link.numbers import Numbers
from explainer.link.quick_html import to_html
from explainer.model.gazetteer import Gazetteer
from explainer.model.locale import Locale
from explainer.read.content import read_content
from explainer.settings import read_settings
from tests import support


class Stage:
    """A converter as the build makes it, with the quick stages or Python-Markdown's own."""

    def __init__(self, *, stock: bool) -> None:
        folder = support.SITES / "good"
        site = read_content(folder, folder / "content", read_settings({"SITENAME": "Good", "DEFAULT_LANG": "en"})).site
        self.linking = Linking(site, Gazetteer(site), Numbers(site, Locale), Locale("en"))
        self.markdown = extension.converter(self.linking, DEFAULTS["MARKDOWN"])
        if stock:
            original = build_inlinepatterns(self.markdown)
            for name in ("reference", "link", "short_reference"):
                self.markdown.inlinePatterns[name].compiled_re = original[name].compiled_re
            stages = self.markdown.treeprocessors
            stages.register(InlineProcessor(self.markdown), "inline", 20)
            stages.register(AttrListTreeprocessor(self.markdown), "attr_list", 8)
            stages.register(UnescapeTreeprocessor(self.markdown), "unescape", 0)
            self.markdown.parser.blockprocessors.deregister("plain-paragraph")
            self.markdown.set_output_format("html")
            del self.markdown.is_block_level

    def html(self, text: str) -> str:
        self.linking.begin(None)
        self.markdown.reset()
        return self.markdown.convert(text)


QUICK, STOCK = Stage(stock=False), Stage(stock=True)


def shipped_bodies() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted((support.ROOT / "content").rglob("*.md"))]


def test_the_quick_stages_are_in_use() -> None:
    assert type(QUICK.markdown.treeprocessors["inline"]) is quick_inline.QuickInlineProcessor
    assert "plain-paragraph" in QUICK.markdown.parser.blockprocessors
    assert QUICK.markdown.serializer is to_html
    assert type(STOCK.markdown.treeprocessors["inline"]) is InlineProcessor
    assert "plain-paragraph" not in STOCK.markdown.parser.blockprocessors
    assert STOCK.markdown.serializer is to_html_string


def test_a_site_that_has_other_blocks_is_asked_for_them_first() -> None:
    options = {"extensions": [*DEFAULTS["MARKDOWN"]["extensions"], "markdown.extensions.admonition"]}
    assert "plain-paragraph" not in extension.converter(QUICK.linking, options).parser.blockprocessors


def test_attribute_lists_are_read_without_patterns_of_ours_too() -> None:
    text = "Some *words*{: .mark} here."
    quick = Markdown(extensions=["attr_list"])
    quick_inline.quicken(quick, {})
    assert quick.convert(text) == Markdown(extensions=["attr_list"]).convert(text)


def test_every_shipped_body_has_the_same_html() -> None:
    bodies = shipped_bodies()
    assert [QUICK.html(body) for body in bodies] == [STOCK.html(body) for body in bodies]


PIECES = (
    *(
        "word",
        "Lindensee",
        " ",
        "  \n",
        "\n\n",
        "\n",
        "*",
        "**",
        "_",
        "__",
        "`",
        "``",
        "\\",
        "\\*",
        "\\[",
        "!",
        "&amp;",
    ),
    *("[words](https://example.org/ 'a')", "[words][1]", "[1]", "![alt](../images/a.svg)", "![alt][1]", "<b>", "</b>"),
    *("<https://example.org/>", "<a@example.org>", "<a title='[[Lindensee]]'>", "</a>", "[^1]", "# ", "> ", "- ", "&"),
    *("[[Lindensee]]", "[[term:lindensee|the lake]]", "[@linden-compact#p1]", '[@linden-compact#p1 "words"]'),
    *("{figure:drawn-2028}", "{figure:drawn-2028 words}", "{#here}", "{: .there}", "\n{: #block }\n", "[a](b)"),
    *("[", "]", "(", ")", "{", "}", "<", ">", "é", "|", '"', "“", "1. ", ": ", "    ", "\n---\n", "\n===\n", "\n\n> "),
    *("\n\n| a | b |\n| --- | :-: |\n| c | d |\n\n", "<!-- word -->", "\n\n<div hidden>\n\n", "<br>", "&", "\n\n"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
@settings(max_examples=300)
def test_any_body_has_the_same_html(text: str) -> None:
    text += "\n\n[1]: https://example.org/one\n\n[^1]: A footnote with *words*.\n"
    assert QUICK.html(text) == STOCK.html(text)


NAMES = (
    *(
        "Lindensee",
        "Linden Compact",
        "Anton Grüb",
        "Grüb",
        "Käthe von der Aue",
        "von der Aue",
        "Anton ",
        "The ",
        "word",
    ),
    *(" ", ".", ",", "-", "“", "A. ", "\0", "\n", "É", "e\u0301", "u\u0308", "’s "),
)


@given(st.lists(st.lists(st.sampled_from(NAMES), max_size=8).map("".join).map(Flow), max_size=5))
@settings(max_examples=300)
def test_the_names_of_all_texts_at_once_are_those_of_each(texts: list[Flow]) -> None:
    gazetteer = QUICK.linking.gazetteer
    assert list(hits_in(gazetteer, texts)) == [list(gazetteer.hits(text.text)) for text in texts]
