"""What reading asks of files and front matter: one rule for each id under which its problems are told."""

from __future__ import annotations

from ..model.rule import Rule, rule

_READABLE = """
A file can be read: it is UTF-8, and its front matter is a list of fields between two lines of ---.

Passes: `summary: "The lake: what the three valleys share."`
Fails:  `summary: The lake: what the three valleys share.`, where the second colon begins another value.
"""

_KNOWN = """
Every file has a place and a name that are read, and every field a name that its kind knows.

Passes: content/people/anna-aue.md with `surname: Aue`.
Fails:  content/poeple/anna-aue.md, content/people/Anna Aue.md, and the field `surnmae`.
"""

_COMPLETE = """
Every field that must be there is, and none stands twice.

Passes: a note with one title and one summary.
Fails:  a note without a summary, and a talk that gives its place on two lines.
"""

_TRANSLATED = """
A translation belongs to a note and holds words only: data are written once, in the original.

Passes: content/terms/charter.de.md with a title and a summary, beside content/terms/charter.md.
Fails:  the same without content/terms/charter.md, or with `sources` of its own.
"""

_TYPED = """
A value is of its field's type: words, a number, a list, fields, true or false, a ref or a citation.

Passes: `value: 1000`.
Fails:  `value: about 1,000`.
"""

_IN_VOCABULARY = """
A field with a vocabulary holds one of its words.

Passes: `state: held`.
Fails:  `state: hold`.
"""

_DATED = """
A date is as exact as known, in EDTF, and a range ends after it begins.

Passes: `date: 2021-05-03`, `from: 2018~`, `period: 2020-10-01/2021-09-30`.
Fails:  `date: 3 May 2021`, and `period: 2021/2020`.
"""

_TABULAR = """
A table has a first row of distinct names, and in every row a cell for each.

Passes: `year,boats` above `2021,350`.
Fails:  `year,boats` above `2021,1,350`, where the number's comma begins a third cell.
"""

RULES: tuple[Rule, ...] = (
    rule("EX001", "unreadable", _READABLE),
    rule("EX002", "unknown", _KNOWN),
    rule("EX003", "incomplete", _COMPLETE),
    rule("EX004", "translation", _TRANSLATED),
    rule("EX005", "mistyped", _TYPED),
    rule("EX006", "vocabulary", _IN_VOCABULARY),
    rule("EX007", "date", _DATED),
    rule("EX008", "table", _TABULAR),
)
"""In the order of their ids."""
