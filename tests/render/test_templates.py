"""Direct calls give the same pages as Jinja's own."""

from __future__ import annotations

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, UndefinedError, nodes
from jinja2.compiler import CodeGenerator
from markupsafe import Markup

from explainer.render.templates import DirectCalls

PARTS = """
{%- macro link(to, words="") %}<a href="{{ to }}">{{ words or to }}</a>{% endmacro %}
{%- macro box(title) %}<div title="{{ title }}">{{ caller() }}</div>{% endmacro %}
{%- macro open(title) %}{{ title }}{{ varargs | join }}{{ kwargs | length }}{% endmacro %}
{%- macro boxed(title, caller=none) %}{{ title }}{{ caller() if caller }}{% endmacro %}
{%- macro twice(text) %}{{ link(text) }}{{ link(text, words=_("Go to <b>%(text)s</b>", text=text)) }}{% endmacro %}
"""

BETWEEN = "{% from 'parts' import link, box as _box %}{% set own = link(1) %}"

PAGES = {
    "a macro": "{% from 'parts' import link %}{{ link(unsafe) }}",
    "a macro under another name": "{% from 'parts' import link as to %}{{ to(unsafe, words='<') }}",
    "macros within macros": "{% from 'parts' import twice %}{{ twice(unsafe) }}",
    "a macro of its own": "{% macro own(x) %}<i>{{ x }}</i>{% endmacro %}{{ own(unsafe) }}",
    "gettext": "{{ _('Words & more') }} {{ _('Hello %(who)s', who=unsafe) }}",
    "ngettext": "{{ ngettext('%(num)s day', '%(num)s days', 2) }}",
    "a call with a body": "{% from 'parts' import box %}{% call box(unsafe) %}{{ unsafe }}{% endcall %}",
    "a list of arguments": "{% from 'parts' import link %}{{ link(*[unsafe, 'x']) }}{{ link(**{'to': unsafe}) }}",
    "in a loop": "{% from 'parts' import link %}{% for x in [1, 2] %}{% set y = link(x) %}{{ y }}{% endfor %}",
    "a name that hides it": "{% from 'parts' import link %}{% for link in [plain] %}{{ link(unsafe) }}{% endfor %}",
    "a macro that takes any argument": "{% from 'parts' import open %}{{ open(unsafe, 1, '<', x=2) }}",
    "a body that may be missing": "{% from 'parts' import boxed %}{{ boxed('<') }}{% call boxed(2) %}<i>{% endcall %}",
    "what a macro gives": "{% from 'parts' import link %}{% set x = link(unsafe) %}{{ x }}{{ x ~ '<' }}",
    "a choice of macros": "{% from 'parts' import link, twice %}{{ link(unsafe) if plain else twice(unsafe) }}",
    "values of any kind": "{{ unsafe }}{{ 1 }}{{ none }}{{ ['<'] }}{{ unsafe | e }}{{ '<b>' | safe }}{{ 1.5 }}",
    "an import with context": "{% from 'parts' import link with context %}{{ link(unsafe) }}",
    "several imports": "{% from 'parts' import link, box as room, twice %}{{ link(1) }}{{ room is defined }}",
    "an import where it is used": "{% if plain %}{% from 'parts' import link %}{{ link(unsafe) }}{% endif %}",
    "an import within a macro": "{% macro own() %}{% from 'parts' import link %}{{ link(1) }}{% endmacro %}{{ own() }}",
    "imports are not exported": "{% import 'between' as between %}{{ between.link is defined }}{{ between.own }}",
    "a module": "{% import 'parts' as parts %}{{ parts.link(unsafe) }}",
    "without escaping": "{% autoescape false %}{% macro own(x) %}{{ x }}{% endmacro %}{{ own(1) }}{% endautoescape %}",
    "a plain function": "{{ plain(unsafe) }}",
    "a name set to something else than gettext": "{% set _ = plain %}{{ _(unsafe) }}",
    "an argument that hides gettext": "{% macro own(_) %}{{ _(unsafe) }}{% endmacro %}{{ own(plain) }}",
    "a loop that hides gettext": "{% for gettext in [plain] %}{{ gettext(unsafe) }}{% endfor %}",
}


def render(generator: type[CodeGenerator], page: str) -> str:
    env = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        loader=DictLoader({"parts": PARTS, "between": BETWEEN, "page": page}),
    )
    env.code_generator_class = generator

    def gettext(words: str, /, **values: object) -> Markup:
        return Markup(words) % values

    def ngettext(one: str, many: str, num: int, /) -> Markup:
        return Markup(many) % {"num": num}

    env.globals.update(_=gettext, gettext=gettext, ngettext=ngettext)
    return env.get_template("page").render(unsafe='"<script>&', plain=lambda text: f"{text}<br>")


@pytest.mark.parametrize("page", PAGES)
def test_the_same_page(page: str) -> None:
    assert render(DirectCalls, PAGES[page]) == render(CodeGenerator, PAGES[page])
    assert "<script>" not in render(DirectCalls, PAGES[page])


@pytest.mark.parametrize("page", ["{{ nobody }}", "{% from 'parts' import nobody %}{{ nobody(1) }}", "{{ caller() }}"])
def test_what_is_not_there_is_still_an_error(page: str) -> None:
    told = []
    for generator in (CodeGenerator, DirectCalls):
        with pytest.raises(UndefinedError) as error:
            render(generator, page)
        told.append(str(error.value))
    assert told[0] == told[1]


@pytest.mark.parametrize("page", PAGES)
def test_the_nodes_within_a_node_are_those_that_jinja_finds(page: str) -> None:
    waiting: list[nodes.Node] = [Environment().parse(PAGES[page])]
    while waiting:
        node = waiting.pop()
        values = [value for _, value in node.iter_fields()]
        within = [each for value in values for each in (value if isinstance(value, list) else [value])]
        assert list(node.iter_child_nodes()) == [each for each in within if isinstance(each, nodes.Node)]
        waiting += node.iter_child_nodes()


def test_calls_of_macros_do_not_pass_through_the_context() -> None:
    env = Environment(autoescape=True)
    source = "{% macro own(x) %}{{ x }}{% endmacro %}{{ own(1) }}{{ _('a') }}"
    assert "context.call" in str(env.compile(source, raw=True))
    env.code_generator_class = DirectCalls
    assert "context.call" not in str(env.compile(source, raw=True))


def test_too_many_arguments_are_told_with_the_name_of_the_macro() -> None:
    with pytest.raises(TypeError, match="link"):
        render(DirectCalls, "{% from 'parts' import link %}{{ link(1, 2, 3) }}")
