"""A translation's front matter, laid over its original's: words in the places of words, and no data a second time."""

from __future__ import annotations

from typing import Any, get_origin

from ..frozen import frozen
from ..model.note import Field, Origin
from ..model.part import Part
from ..model.said import Said
from ..model.translation import fields, holds_models, inner, is_model
from ..problems import Problem
from .frontmatter import NULL

_WRITTEN_ONCE = "Leave it out: it is written once, in the original, and holds for every language."
_ONLY_WORDS = "Leave it out, or write it in the original first: a translation says the original's words, and no more."
_EACH = (
    "Write one for each, in the original's order; a hyphen with nothing behind it leaves the original's words in place."
)


@frozen
class Laid:
    """A translation's words over its original's data, to be validated as any front matter is."""

    data: dict[str, Any]
    told: frozenset[Field]
    """What is not the translation's: what is wrong with these fields, or within them, is told elsewhere."""
    problems: tuple[Problem, ...]


def lay_over(model: type[Part], original: dict[str, Any], given: dict[str, Any], origin: Origin) -> Laid:
    """Both as written, the original's front matter and the translation's; origin is the translation's file."""
    laying = _Laying(origin, set(), [])
    data = laying.model(model, original, given, ())
    return Laid(data, frozenset(laying.told), tuple(laying.problems))


@frozen
class _Laying:
    origin: Origin
    told: set[Field]
    problems: list[Problem]

    def model(self, model: type[Part], original: dict[str, Any], given: Any, way: Field) -> dict[str, Any]:
        """A mapping whose fields a model names."""
        known = fields(model)
        whole = {name: value for name, value in original.items() if name in known and known[name].said != Said.OWN}
        self.told.update((*way, name) for name in {*known, *original} - {*given})
        for name, value in given.items():
            here = (*way, name)
            if name not in known:
                whole[name] = value  # validation tells that there is no such field
                continue
            _, said, kind, _ = known[name]
            if said == Said.OWN and not holds_models(kind):
                whole[name] = value
            elif said == Said.OWN:
                whole[name] = self._more(kind, original.get(name, []), value, here)
            elif said in (Said.WORDS, Said.NAME) or holds_models(kind):
                whole[name] = self._value(kind, original.get(name), value, here)
            else:
                whole[name] = self._kept(original.get(name), here, "a translation does not repeat data", _WRITTEN_ONCE)
        return {name: value for name, value in whole.items() if value is not None}

    def _value(self, kind: Any, original: Any, given: Any, way: Field) -> Any:
        """Words, or what has words within it, in the place of the original's."""
        shape = dict if is_model(kind) else {tuple: list, dict: dict}.get(get_origin(kind), str)
        if original is None:
            return self._kept(None, way, f"the original has no {way[-1]}", _ONLY_WORDS)
        if not isinstance(original, shape):
            self.told.add(way)
            return original
        if not isinstance(given, shape):
            return given  # validation tells what is wanted
        if is_model(kind):
            return self.model(kind, original, given, way)
        if shape is list:
            return self._list(kind, original, given, way)
        if shape is dict:
            return self._mapping(kind, original, given, way)
        if original.startswith("term:") or given.startswith("term:"):
            return self._kept(original, way, "a translation does not repeat data", _WRITTEN_ONCE)
        return given

    def _list(self, kind: Any, original: list[Any], given: list[Any], way: Field) -> list[Any]:
        """One entry for each of the original's."""
        if len(given) != len(original):
            what = f"the original has {_entries(len(original))} here, and the translation {len(given)}"
            return self._kept(original, way, what, _EACH)  # type: ignore[no-any-return]
        return [self._entry(kind, *pair, (*way, index)) for index, pair in enumerate(zip(original, given, strict=True))]

    def _more(self, kind: Any, original: list[Any], given: Any, way: Field) -> Any:
        """The words of the original's entries, then whole entries of the translation's own."""
        if not isinstance(original, list) or not isinstance(given, list):
            return given
        pairs = enumerate(zip(original, given, strict=False))
        return [*(self._entry(kind, *pair, (*way, index)) for index, pair in pairs), *given[len(original) :]]

    def _entry(self, kind: Any, original: Any, given: Any, way: Field) -> Any:
        if isinstance(given, str) and given in NULL:
            self.told.add(way)
            return original
        return self._value(inner(kind), original, given, way)

    def _mapping(self, kind: Any, original: dict[str, Any], given: dict[str, Any], way: Field) -> dict[str, Any]:
        """A value for some of the original's keys, such as the sides of a talk."""
        self.told.update((*way, key) for key in original.keys() - given.keys())
        laid = {key: self._value(inner(kind), original.get(key), value, (*way, key)) for key, value in given.items()}
        return {**original, **{key: value for key, value in laid.items() if value is not None}}

    def _kept(self, original: Any, way: Field, what: str, mend: str) -> Any:
        """What the original says, since the translation cannot say it so."""
        self.problems.append(self.origin.problem(way, what, mend, "EX004"))
        self.told.add(way)
        return original


def _entries(number: int) -> str:
    return "1 entry" if number == 1 else f"{number} entries"
