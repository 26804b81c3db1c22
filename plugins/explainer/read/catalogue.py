"""The theme's words in a language: gettext catalogues in theme/locale/LANG/LC_MESSAGES/messages.po."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..model.locale import Locale


def read_locale(theme: Path, lang: str, region: str, said: dict[Any, str]) -> Locale:
    """A language with the theme's words in it; with the words as the templates write them where it has none. said is
    what it was asked before."""
    path = theme / "locale" / lang / "LC_MESSAGES" / "messages.po"
    if not path.is_file():
        return Locale(lang, region=region, said=said)
    import io

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po
    from babel.support import Translations

    compiled = io.BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=lang.replace("-", "_")))
    compiled.seek(0)
    translations = Translations(compiled)

    def in_context(context: str, words: str) -> str:
        return str(translations.pgettext(context, words))

    return Locale(lang, translations.gettext, translations.ngettext, in_context, region, said)
