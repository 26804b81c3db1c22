"""Compiles the theme's templates so that what a page is put together from takes no detour.

Jinja passes each call through the context, in case what is called wants the context; makes markup of every piece of
text, though all that is printed ends as plain text; and looks at each import through all globals, in case a template
was loaded with others. A page of ours prints five hundred pieces, makes two hundred calls, nearly all of macros or of
gettext, and imports twenty parts, all with the same globals. The pages have the same bytes either way.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from typing import Any

import markupsafe
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Macro
from jinja2.utils import missing
from markupsafe import Markup, escape

GETTEXT = frozenset({"_", "gettext", "ngettext"})

_escaped = getattr(markupsafe, "_escape_inner", escape)
"""What escapes a text without making markup of it; private to markupsafe, and missed only by the clock."""


def printed(value: object) -> str:
    """A value as a page shows it: escaped, unless it is markup."""
    kind = type(value)
    if kind is str:
        return _escaped(value)
    return value if kind is Markup else escape(value)  # type: ignore[return-value]


def taken(template: Any, undefined: Callable[..., object], where: str, *names: str) -> Iterator[object]:
    """What a template imports of another one."""
    for name in names:
        found = getattr(template, name, missing)
        if found is missing:
            told = (
                f"the template {template.__name__!r} (imported on {where}) does not export the requested name {name!r}"
            )
            found = undefined(told, name=name)
        yield found


_LEAVES = frozenset({nodes.Const, nodes.Name, nodes.TemplateData})
"""Nodes that hold no others: most of them."""


def children(
    node: nodes.Node, exclude: Container[str] | None = None, only: Container[str] | None = None
) -> list[nodes.Node]:
    """The nodes directly within another, as Node.iter_child_nodes gives them. Jinja asks for them from ten sides, and
    spends a quarter of its time on the question."""
    found: list[nodes.Node] = []
    if type(node) in _LEAVES:
        return found
    for name in node.fields:
        if (exclude is None or name not in exclude) and (only is None or name in only):
            value = getattr(node, name, None)
            if type(value) is list:
                found += [each for each in value if isinstance(each, nodes.Node)]
            elif isinstance(value, nodes.Node):
                found.append(value)
    return found


nodes.Node.iter_child_nodes = children  # type: ignore[assignment, method-assign]


class DirectMacro(Macro):
    """A macro with a quick way in."""

    def __init__(self, *how: Any) -> None:
        super().__init__(*how)
        self.direct = self
        """Called with arguments in their order; what it answers needs no escaping, and may be no markup."""
        if not (self.catch_kwargs or self.catch_varargs or self.caller):
            self._func.__defaults__ = (missing,) * len(self.arguments)
            self._func.__qualname__ = self.name or "caller"  # by which an error calls it
            self.direct = self._func  # type: ignore[assignment]


class DirectCalls(CodeGenerator):
    """Jinja's code generator, for an environment that escapes by default and whose gettext answers in markup."""

    macros: frozenset[str] = frozenset()
    """The names that stand for macros."""
    translating: frozenset[str] = frozenset()
    """The names that stand for gettext."""
    printing: nodes.Expr | None = None
    """What is printed as it comes."""

    def __init__(self, *how: Any) -> None:
        super().__init__(*how)
        self.optimizer = None  # which looks for what can be worked out beforehand: templates hold nothing of that kind

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802 (Jinja's name)
        """Learn which names are macros, then compile."""
        macros = {"caller"}
        assigned: set[str] = set()
        for each in node.find_all((nodes.FromImport, nodes.Macro, nodes.Name)):  # one walk: it is slow
            match each:
                case nodes.FromImport(names=names):
                    macros.update(name if isinstance(name, str) else name[1] for name in names)
                case nodes.Macro(name=name):
                    macros.add(name)
                case nodes.Name(name=name, ctx="store" | "param"):
                    assigned.add(name)
        self.macros = frozenset(macros - assigned)
        self.translating = GETTEXT - assigned  # in a template that gives the name to something else, it is no such call
        self.writeline(f"from {__name__} import printed, taken, DirectMacro")
        super().visit_Template(node, frame)

    def macro_def(self, *what: Any) -> None:
        """Make a macro with a quick way in."""
        self.write("Direct")
        super().macro_def(*what)

    def _import_common(self, node: nodes.Import | nodes.FromImport, frame: Frame) -> None:
        if node.with_context:
            super()._import_common(node, frame)
            return
        self.write("environment.get_template(")
        self.visit(node.template, frame)
        self.write(f", {self.name!r}).module")

    def visit_FromImport(self, node: nodes.FromImport, frame: Frame) -> None:  # noqa: N802 (Jinja's name)
        """Take names from another template: all of them by one call."""
        self.newline(node)
        self.write("included_template = ")
        self._import_common(node, frame)
        names = {(name if isinstance(name, str) else name[1]): name for name in node.names}
        theirs = [repr(name if isinstance(name, str) else name[0]) for name in names.values()]
        refs = [frame.symbols.ref(name) for name in names]
        where = repr(self.position(node))
        self.writeline(f"({', '.join(refs)},) = taken(included_template, undefined, {where}, {', '.join(theirs)})")
        if frame.toplevel:
            ours = ", ".join(f"{name!r}: {ref}" for name, ref in zip(names, refs, strict=True))
            self.writeline(f"context.vars.update({{{ours}}})")
            hidden = ", ".join(repr(name) for name in names if not name.startswith("_"))
            self.writeline(f"context.exported_vars.difference_update(({hidden},))" if hidden else "pass")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        """A direct call where it is one of ours and simple; Jinja's own otherwise."""
        if not self._is_direct(node):
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        quick = self._is_macro(node.node) and not node.kwargs and not forward_caller
        closing = ")"
        if quick and node is not self.printing:
            self.write("Markup(")
            closing = "))"
        self.visit(node.node, frame)
        self.write(".direct(" if quick else "(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write("caller=caller" if forward_caller else "")
        self.write(closing)

    def _is_direct(self, node: nodes.Node) -> bool:
        return (
            isinstance(node, nodes.Call)
            and isinstance(node.node, nodes.Name)
            and (node.node.name in self.translating or self._is_macro(node.node))
            and node.dyn_args is None
            and node.dyn_kwargs is None
        )

    def _is_macro(self, node: nodes.Node) -> bool:
        return isinstance(node, nodes.Name) and node.name in self.macros

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape or finalize.src is not None:
            super()._output_child_pre(node, frame, finalize)
        elif self._is_direct(node):
            self.printing = node
            self.write("(")
        else:
            self.write("printed(")
