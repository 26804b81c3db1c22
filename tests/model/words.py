"""What the tests of running text share: numbers to write, and words to write them among."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from explainer.model.language import ENGLISH, SPANISH, Language

LANGUAGES = (ENGLISH, SPANISH)

ANY_TEXT = st.text(max_size=80) | st.text(
    alphabet="0123456789 ,.:;/-–—%$€§#()[]{}\n\u00a0\u202f\u2009kKmMaoneııſİ½²ªº٣万", max_size=60
)
"""Text that nobody writes: none of it may raise."""

COUNTS = st.integers(0, 10**9)

DECIMALS = st.decimals(0, 10**6, places=2)

AROUND = {
    ENGLISH: st.sampled_from(("", "they counted ", "The board saw, at dusk, ", "(", "“")),
    SPANISH: st.sampled_from(("", "contaron ", "La junta vio, al anochecer, ", "(", "«")),
}
BEHIND = st.sampled_from(("", " boats", ", more than ever", ".", ": more than ever", ")", "”", "; then none", "?"))


def grouped(number: int, sign: str) -> str:
    """A number with a sign between its thousands."""
    return f"{number:,}".replace(",", sign)


def pointed(number: Decimal, language: Language) -> str:
    """A number with its decimals."""
    return f"{number:f}".replace(".", language.point)
