"""How two numbers stand to each other, in one sentence: for readers in their language, for the checks in English."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from .compare import Measure, Verdict, step_of
from .locale import Locale

_QUALIFIED: dict[str, Callable[[Locale], str]] = {
    "nearly": lambda locale: locale.gettext("nearly %(number)s"),
    "almost": lambda locale: locale.gettext("almost %(number)s"),
    "more than": lambda locale: locale.gettext("more than %(number)s"),
    "at least": lambda locale: locale.gettext("at least %(number)s"),
    "less than": lambda locale: locale.gettext("less than %(number)s"),
    "at most": lambda locale: locale.gettext("at most %(number)s"),
    "about": lambda locale: locale.gettext("about %(number)s"),
    "estimated": lambda locale: locale.gettext("an estimated %(number)s"),
}
"""The qualifiers that change which values a number admits."""


def explain(one: Measure, other: Measure, verdict: Verdict, locale: Locale) -> str:
    """A whole sentence on two numbers and the verdict on them; it speaks of the other first, as of a report on ours."""
    if verdict.agreement == "not comparable":
        sentence = _incomparable(one, other, verdict, locale)
    elif verdict.agreement == "differs":
        sentence = _difference(one, other, locale)
    elif "counts" in verdict.differs_in:
        sentence = _two_names(one, other, verdict, locale)
    elif verdict.agreement == "same":
        sentence = locale.gettext("The same number.")
    else:
        sentence = _rounding(one, other, locale)
    return sentence[:1].upper() + sentence[1:]  # it may begin with "nearly"


def _incomparable(one: Measure, other: Measure, verdict: Verdict, locale: Locale) -> str:
    _ = locale.gettext
    aspects = [aspect for aspect in verdict.differs_in if aspect != "counts"]
    if not aspects:
        sentence = _("%(other)s counts %(theirs)s, while %(one)s counts %(ours)s: cannot be compared.")
        return sentence % _values(one, other, locale)
    if len(aspects) > 1:
        names = {"unit": _("unit"), "scope": _("scope"), "period": _("period")}
        listed = locale.listed([names[aspect] for aspect in aspects])
        return _("Not the same in %(aspects)s: cannot be compared.") % {"aspects": listed}
    return {
        "unit": _("Another unit: cannot be compared."),
        "scope": _("Another scope: cannot be compared."),
        "period": _("Another period: cannot be compared."),
    }[aspects[0]]


def _difference(one: Measure, other: Measure, locale: Locale) -> str:
    apart = abs(one.value - other.value)
    unit = one.unit.partition("/")[0]
    difference = locale.number(apart, one.unit)
    if unit == "percent":
        # Two shares are apart by points, not by a share of something.
        points = locale.gettext("%(number)s percentage points")
        difference = points % {"number": locale.number(apart)}
    return locale.gettext("%(other)s differs from %(one)s by %(difference)s.") % {
        **_values(one, other, locale),
        "difference": difference,
    }


def _two_names(one: Measure, other: Measure, verdict: Verdict, locale: Locale) -> str:
    """The same count, reported as something else."""
    _ = locale.gettext
    if verdict.agreement == "same":
        sentence = _("Counts %(theirs)s, while %(one)s counts %(ours)s; the number is the same.")
    else:
        sentence = _("%(other)s counts %(theirs)s, while %(one)s counts %(ours)s; the numbers agree.")
    return sentence % _values(one, other, locale)


def _rounding(one: Measure, other: Measure, locale: Locale) -> str:
    _ = locale.gettext
    qualified = [measure for measure in (one, other) if _qualifier(measure)]
    if len(qualified) == 2:
        return _("%(other)s and %(one)s can both be right.") % _values(one, other, locale)
    if qualified:
        plain = other if qualified[0] is one else one
        return _("%(plain)s is %(qualified)s.") % {
            "plain": locale.number(plain.value, plain.unit),
            "qualified": _value(qualified[0], locale),
        }
    coarse, fine = sorted((one, other), key=lambda measure: step_of(measure.value), reverse=True)
    step = step_of(coarse.value)
    words = {"coarse": _value(coarse, locale), "fine": _value(fine, locale)}
    digits = fine.value.adjusted() - step.adjusted() + 1
    if digits < 1:  # 100,000 of 60,000: none of its digits is left
        return _("%(coarse)s is %(fine)s rounded to the nearest %(step)s.") % {
            **words,
            "step": locale.number(step, coarse.unit),
        }
    sentence = locale.ngettext(
        "%(coarse)s is %(fine)s rounded to its first digit.",
        "%(coarse)s is %(fine)s rounded to its first %(digits)s digits.",
        digits,
    )
    return sentence % {**words, "digits": locale.words(Decimal(digits))}


def _values(one: Measure, other: Measure, locale: Locale) -> dict[str, str]:
    return {
        "one": _value(one, locale),
        "other": _value(other, locale),
        "ours": one.counts,
        "theirs": other.counts,
    }


def _value(measure: Measure, locale: Locale) -> str:
    """A number with the qualifier that changes what it admits, such as nearly 221,000."""
    number = locale.number(measure.value, measure.unit)
    qualifier = _qualifier(measure)
    return _QUALIFIED[qualifier](locale) % {"number": number} if qualifier else number


def _qualifier(measure: Measure) -> str:
    return next((word for word in _QUALIFIED if word in measure.qualifiers), "")
