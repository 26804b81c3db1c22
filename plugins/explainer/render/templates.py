"""Compiles the theme's templates so that macros and gettext are called directly.

Jinja passes each call through the context, in case what is called wants the context, and escapes what comes back, in
case it is no markup. A page of ours makes some two hundred calls, and nearly all are of macros or of gettext: neither
asks for the context, and both answer in markup. The pages have the same bytes either way.
"""

from __future__ import annotations

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame

GETTEXT = frozenset({"_", "gettext", "ngettext"})


class DirectCalls(CodeGenerator):
    """Jinja's code generator, for an environment that escapes by default and whose gettext answers in markup."""

    direct = GETTEXT
    """The names that are called directly."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802 (Jinja's name)
        """Learn which names are macros, then compile."""
        macros: set[str] = set()
        assigned: set[str] = set()
        for each in node.find_all((nodes.FromImport, nodes.Macro, nodes.Name)):  # one walk: it is slow
            match each:
                case nodes.FromImport(names=names):
                    macros.update(name if isinstance(name, str) else name[1] for name in names)
                case nodes.Macro(name=name):
                    macros.add(name)
                case nodes.Name(name=name, ctx="store" | "param"):
                    assigned.add(name)
        self.direct = GETTEXT | macros - assigned
        super().visit_Template(node, frame)

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        """A direct call where it is one of ours and simple; Jinja's own otherwise."""
        if forward_caller or not self._is_direct(node):
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def _is_direct(self, node: nodes.Node) -> bool:
        return (
            isinstance(node, nodes.Call)
            and isinstance(node.node, nodes.Name)
            and node.node.name in self.direct
            and node.dyn_args is None
            and node.dyn_kwargs is None
        )

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if frame.eval_ctx.autoescape and finalize.src is None and self._is_direct(node):
            self.write("(")
        else:
            super()._output_child_pre(node, frame, finalize)
