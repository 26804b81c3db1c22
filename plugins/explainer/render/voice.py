"""The theme's words as templates ask for them, in whatever language the page at hand has."""

from __future__ import annotations

from markupsafe import Markup

from ..model.locale import Locale


class Voice:
    """The language in which templates speak; Jinja keeps these functions, and the language changes behind them."""

    def __init__(self, locale: Locale) -> None:
        self.locale = locale
        self._memos: dict[str, dict[str, Markup]] = {}
        self.speak(locale)

    def speak(self, locale: Locale) -> None:
        """Change the language."""
        self.locale = locale
        self._memo = self._memos.setdefault(locale.lang, {})

    def gettext(self, words: str, /, **values: object) -> Markup:
        """The theme's words; a theme's words may hold HTML, the values in them may not."""
        text = self._memo.get(words)
        if text is None:
            text = self._memo[words] = Markup(self.locale.gettext(words))
        return text % values if values else text

    def pgettext(self, context: str, words: str, /, **values: object) -> Markup:
        """The theme's words where they are others in some context."""
        return Markup(self.locale.pgettext(context, words)) % values

    def ngettext(self, one: str, many: str, num: int, /, **values: object) -> Markup:
        """The theme's words for a number of things."""
        return Markup(self.locale.ngettext(one, many, num)) % {"num": num, **values}
