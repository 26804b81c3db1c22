"""Reads templates as a type checker would: which field of which view does each expression use?

Page templates are walked with their view's class. Macros are walked with the types that their file's header comment
gives, in the form `name(argument: Type, …)`, so that those headers stay true as well.
"""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass, field, is_dataclass
from typing import Any

from jinja2 import Environment, nodes

from explainer.render import views

UNKNOWN: Any = None
SIGNATURE = re.compile(r"^\s+(\w+)\(([^)]*)\)", re.MULTILINE)
KINDS = {name: value for name, value in vars(views).items() if isinstance(value, type)}
VIEWS = tuple(value for value in KINDS.values() if is_dataclass(value) and value.__module__ == views.__name__)


@dataclass
class Reading:
    """What was found: the fields that are used, each with the class that declares it, and what is wrong."""

    used: set[tuple[type, str]] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


@dataclass
class Macro:
    """A macro's own name and the types of its arguments."""

    name: str
    arguments: dict[str, Any]


def plain(hint: Any) -> Any:
    """A type without `| None`, and with Markup as the words it is."""
    if isinstance(hint, types.UnionType):
        rest = [part for part in typing.get_args(hint) if part is not type(None)]
        return rest[0] if len(rest) == 1 else UNKNOWN
    return hint


def element(hint: Any) -> Any:
    """What a loop over it gives."""
    arguments = typing.get_args(hint)
    return plain(arguments[0]) if arguments and typing.get_origin(hint) in (tuple, list) else UNKNOWN


def hints(view: type) -> dict[str, Any]:
    """A view's fields and properties with their types."""
    worked_out = {name: value.fget for name, value in vars(view).items() if isinstance(value, property)}
    found = {name: typing.get_type_hints(get, vars(views))["return"] for name, get in worked_out.items()}
    return {name: plain(hint) for name, hint in {**found, **typing.get_type_hints(view, vars(views))}.items()}


def owner(view: type, name: str) -> type:
    """The class that declares a field."""
    return next(each for each in view.__mro__ if name in {**vars(each), **each.__annotations__})


def signatures(source: str) -> dict[str, Macro]:
    """The macros that a file's header comment describes."""
    header = source[: source.find("-#}")]
    found = {}
    for name, arguments in SIGNATURE.findall(header):
        pairs = re.findall(r"(\w+): ((?:[^,\[]|\[(?:[^\[\]]|\[[^\]]*\])*\])+)", arguments)
        # The types are the contract's names, written by us.
        found[name] = Macro(name, {argument: eval(hint, dict(vars(views))) for argument, hint in pairs})
    return found


class Reader:
    """Walks one template, or the macros of one file."""

    def __init__(self, env: Environment, template: str, reading: Reading) -> None:
        self.env, self.template, self.reading = env, template, reading
        self.source = env.loader.get_source(env, template)[0]  # type: ignore[union-attr]
        self.tree = env.parse(self.source)

    def fault(self, node: nodes.Node, what: str) -> None:
        self.reading.faults.append(f"{self.template}:{node.lineno}: {what}")

    def read_page(self, view: type, scope: dict[str, Any] | None = None) -> None:
        """A page template and those it extends."""
        scope = {"view": view, "site": views.SiteView, "page": ("page", view)} if scope is None else scope
        self.read_all(self.tree.body, scope)
        for extends in self.tree.find_all(nodes.Extends):
            assert isinstance(extends.template, nodes.Const)
            Reader(self.env, extends.template.value, self.reading).read_page(view, scope)

    def read_macros(self) -> None:
        """Every macro of a file, by the header's types."""
        known = signatures(self.source)
        scope: dict[str, Any] = {}
        self.read_all([node for node in self.tree.body if not isinstance(node, nodes.Macro)], scope)
        macros = list(self.tree.find_all(nodes.Macro))
        scope |= {macro.name: known.get(macro.name, UNKNOWN) for macro in macros}
        for macro in macros:
            arguments = [argument.name for argument in macro.args]
            if macro.name not in known:
                self.fault(macro, f"{macro.name} is not in the header")
            elif arguments != list(known[macro.name].arguments):
                self.fault(
                    macro, f"{macro.name} takes {arguments}, the header says {list(known[macro.name].arguments)}"
                )
            else:
                self.read_all(macro.body, scope | known[macro.name].arguments)

    def read_all(self, body: list[nodes.Node], scope: dict[str, Any]) -> None:
        for node in body:
            self.read(node, scope)

    def read(self, node: nodes.Node, scope: dict[str, Any]) -> None:
        """A statement."""
        match node:
            case nodes.FromImport():
                assert isinstance(node.template, nodes.Const)
                known = signatures(self.env.loader.get_source(self.env, node.template.value)[0])  # type: ignore[union-attr]
                for name in node.names:
                    original, local = name if isinstance(name, tuple) else (name, name)
                    if original not in known:
                        self.fault(node, f"{node.template.value} has no {original} in its header")
                    scope[local] = known.get(original, UNKNOWN)
            case nodes.For():
                self.bind(node.target, element(self.type_of(node.iter, scope)), scope)
                self.read_all(node.body, scope)
                self.read_all(node.else_, scope)
            case nodes.Assign():
                self.bind(node.target, self.type_of(node.node, scope), scope)
            case nodes.Output():
                for part in node.nodes:
                    self.type_of(part, scope)
            case nodes.CallBlock():
                self.type_of(node.call, scope)
                self.read_all(node.body, dict(scope))
            case nodes.Block():
                self.read_all(node.body, scope)
            case nodes.Expr():
                self.type_of(node, scope)
            case _:
                for child in node.iter_child_nodes():
                    self.read(child, scope)

    def bind(self, target: nodes.Node, hint: Any, scope: dict[str, Any]) -> None:
        """Give a loop's or an assignment's names their types."""
        if isinstance(target, nodes.Tuple):
            parts = typing.get_args(hint) or (UNKNOWN,) * len(target.items)
            for item, part in zip(target.items, parts, strict=True):
                self.bind(item, part, scope)
        elif isinstance(target, nodes.Name):
            scope[target.name] = hint

    def type_of(self, node: nodes.Node, scope: dict[str, Any]) -> Any:
        """The type of an expression; UNKNOWN where it is none of ours."""
        match node:
            case nodes.Name():
                return scope.get(node.name, UNKNOWN)
            case nodes.Const():
                return type(node.value)
            case nodes.Getattr():
                return self.attribute(node, self.type_of(node.node, scope))
            case nodes.Getitem():
                hint = self.type_of(node.node, scope)
                self.type_of(node.arg, scope)
                return hint if isinstance(node.arg, nodes.Slice) else element(hint)
            case nodes.Filter():
                hint = self.type_of(node.node, scope) if node.node else UNKNOWN
                for argument in node.args:
                    self.type_of(argument, scope)
                return {"sort": hint, "list": hint, "first": element(hint), "last": element(hint)}.get(node.name)
            case nodes.CondExpr():
                self.type_of(node.test, scope)
                either = [self.type_of(part, scope) for part in (node.expr1, node.expr2) if part]
                return next((hint for hint in either if hint is not UNKNOWN), UNKNOWN)
            case nodes.Call():
                return self.call(node, scope)
            case _:
                for child in node.iter_child_nodes():
                    self.type_of(child, scope)
                return UNKNOWN

    def attribute(self, node: nodes.Getattr, hint: Any) -> Any:
        if isinstance(hint, tuple) and node.attr == "view":  # Pelican's page carries ours
            return hint[1]
        if hint in VIEWS:
            fields = hints(hint)
            if node.attr not in fields:
                self.fault(node, f"{hint.__name__} has no field {node.attr}")
                return UNKNOWN
            self.reading.used.add((owner(hint, node.attr), node.attr))
            return fields[node.attr]
        return UNKNOWN

    def call(self, node: nodes.Call, scope: dict[str, Any]) -> Any:
        macro = self.type_of(node.node, scope)
        given = [self.type_of(argument, scope) for argument in node.args]
        for keyword in node.kwargs:
            self.type_of(keyword.value, scope)
        if isinstance(macro, Macro):
            for hint, (name, wanted) in zip(given, macro.arguments.items(), strict=False):
                if hint in VIEWS and not (wanted in VIEWS and issubclass(hint, wanted)):
                    self.fault(node, f"{macro.name} wants {wanted} as {name}, and gets {hint.__name__}")
        return UNKNOWN


def read_theme(env: Environment, pages: dict[str, type]) -> Reading:
    """Every page template with its view, and every part."""
    reading = Reading()
    for template, view in pages.items():
        Reader(env, template, reading).read_page(view)
    for template in parts(env):
        Reader(env, template, reading).read_macros()
    return reading


def parts(env: Environment) -> Iterator[str]:
    """The files of parts."""
    return (name for name in env.list_templates() if name.startswith("parts/"))
