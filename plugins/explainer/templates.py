"""Pelican's templates during a build: quick, and in the language of the page at hand."""

from __future__ import annotations

from jinja2 import Environment

from .build import Build
from .model.locale import Locale
from .publish.compiled import Compiled, CompiledTemplates
from .publish.memories import Memories
from .render.templates import DirectCalls
from .render.voice import Voice


class Templates:
    """What all templates of a build have in common. Macros hold on to it, so that there is one for each build."""

    def __init__(self, build: Build, env: Environment) -> None:
        self._kept: Memories[CompiledTemplates] = build.memories("templates", build.made_with, {})
        self._compiled = Compiled(self._kept.last())
        self._voice = Voice(build.locale(build.settings.lang))
        # Templates do not change during a build; to ask the disk each time costs more than they do.
        env.auto_reload = False
        for name in ("lipsum", "cycler", "joiner"):  # unused, and every import of macros looks through all globals
            env.globals.pop(name, None)
        env.code_generator_class = DirectCalls
        env.bytecode_cache = self._compiled
        env.newstyle_gettext = True  # type: ignore[attr-defined]
        env.globals.update(_=self._voice.gettext, gettext=self._voice.gettext)
        env.globals.update(ngettext=self._voice.ngettext, pgettext=self._voice.pgettext)

    def speak(self, locale: Locale) -> None:
        """Speak a language from here on."""
        self._voice.speak(locale)

    def keep(self) -> None:
        """Keep what was compiled for the next build."""
        if self._compiled.grown:
            self._kept.keep(self._compiled.templates)
