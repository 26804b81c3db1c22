"""The names in an article: people with their roles as given, bodies, places and terms; those with notes are linked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from ...model.names import fold
from ...model.refs import Ref
from ...model.term import Term
from ..article import Article, Block
from ..findings import Mention
from ..known import Known
from ..languages import Rules
from ..languages.names import NameRules
from .chains import Chain, Chains
from .name_spans import Run, Word, runs, with_suffix
from .people import Named, named, role_behind
from .place_names import bodies_and_places


def find_names(article: Article, rules: Rules, known: Known) -> tuple[Mention, ...]:
    """Every mention of a person by name, then of bodies, places and terms where no person stands."""
    text, names = article.text, rules.names
    found: list[tuple[Block, list[Run]]] = [
        (block, list(runs(text, block.start, block.end, names))) for block in article.blocks
    ]
    others = list(_terms(article, known))
    chains = Chains(names)
    full = {
        each.start: each
        for block, of_block in found
        for each in _full_names(text, block, of_block, names, known, chains)
    }
    people = list(_mentions(text, found, full, chains, names, known))
    taken = [(each.start, each.end) for each in people]
    others = [each for each in others if not _overlaps(each.start, each.end, taken)]
    taken += [(each.start, each.end) for each in others]
    more = bodies_and_places(article, rules, [run for _, of_block in found for run in of_block], taken)
    return tuple(sorted((*people, *others, *more), key=lambda each: (each.start, -each.end)))


def _overlaps(start: int, end: int, taken: Sequence[tuple[int, int]]) -> bool:
    return any(start < last and first < end for first, last in taken)


def _terms(article: Article, known: Known) -> Iterator[Mention]:
    """What has a note and is no person."""
    for block in article.blocks:
        for hit in known.gazetteer.hits(article.text[block.start : block.end]):
            if hit.ref.kind != "term":
                continue
            note = known.site.notes[hit.ref]
            kind = {"organisation": "org", "place": "place"}.get(note.type if isinstance(note, Term) else "", "term")
            start, end = block.start + hit.start, block.start + hit.end
            yield Mention(start, end, kind, note.title, None, hit.ref)  # type: ignore[arg-type]


def _full_names(
    text: str, block: Block, found: list[Run], rules: NameRules, known: Known, chains: Chains
) -> Iterator[Named]:
    """The people of a block whom it names in full; each opens or goes on with a chain."""
    for run in found:
        ref = None
        each = named(text, run, rules)
        if each is None and len(run.words) > 1:
            # Somebody with a note needs no other evidence than their name.
            ref = known.people.find(text[run.start : run.end])
            if ref and not _goes_on(text, run.end, rules):
                each = Named(run.start, with_suffix(text, run.end), text[run.start : run.end], None, True)
        if each and fold(each.name) in chains.forms | known.people.surnames:
            continue  # a surname of several words
        if each is None or len(each.name.split()) < 2 or (block.kind == "headline" and not _is_sentence(text, block)):
            continue
        ref = ref or known.people.find(each.name)
        title = known.people.notes[ref].title if ref else ""
        chains.add(" ".join(each.name.split()), each.start, ref, title)
        yield each


def _is_sentence(text: str, block: Block) -> bool:
    """Whether a headline is written with the capitals of a sentence, so that a capital says something."""
    words = re.findall(r"[^\W\d_]{4,}", text[block.start : block.end])
    return sum(word[0].isupper() for word in words) * 3 < len(words) * 2


def _goes_on(text: str, end: int, rules: NameRules) -> bool:
    """Whether a capital right behind makes a name part of a longer one."""
    behind = re.match(r"\s+([^\W\d_])", text[end : end + 4])
    return bool(behind and behind[1].isupper() and not rules.nested.match(text, end))


def _mentions(
    text: str,
    found: list[tuple[Block, list[Run]]],
    full: dict[int, Named],
    chains: Chains,
    rules: NameRules,
    known: Known,
) -> Iterator[Mention]:
    """Full names, and the surnames by which the text goes on."""
    alone = dict(known.people.alone())
    for block, of_block in found:
        for run in of_block:
            each = next((full[word.start] for word in run.words if word.start in full), None)
            if each:
                chain = chains.find(each.name, known.people.find(each.name))
                if chain:
                    role = each.role or role_behind(text, each.end, rules)
                    yield Mention(each.start, each.end, "person", chain.name, role, chain.ref)
                continue
            yield from _short(text, block, run, chains, rules, known, alone)


def _short(
    text: str,
    block: Block,
    run: Run,
    chains: Chains,
    rules: NameRules,
    known: Known,
    alone: dict[str, Ref],
) -> Iterator[Mention]:
    """A surname alone, or behind a title: of somebody named before, or of whom a note lets it stand for."""
    forms = chains.forms | alone.keys() | known.people.surnames
    for first in range(len(run.words)):
        words = run.words[first:]
        before = run.words[:first]
        if before and not _are_titles(before, rules, run):
            break
        length = next((n for n in range(min(4, len(words)), 0, -1) if _form(text, words[:n]) in forms), 0)
        if not length:
            if (
                words[0].plain in rules.role_heads | rules.role_words | rules.honorifics | rules.openers
                or words[0].text.islower()
            ):
                continue
            break
        last = words[length - 1]
        end = with_suffix(text, last.end)
        if len(words) > length and not rules.nested.match(text, last.end):
            break
        if (
            _goes_on(text, end, rules)
            or _is_joined(text, words[0].start, end)
            or _behind_another(text, block, words[0], before, rules)
        ):
            break
        form = _form(text, words[:length])
        chain = chains.called(form, words[0].start)
        role = _title(before, rules)
        if chain is None:
            chain = _by_note(form, role, words[0].text, chains, known, alone, words[0].start)
        if chain:
            start = _with_particles(text, block.start, words[0].start, last.end, forms, rules)
            yield Mention(start, end, "person", chain.name, role or role_behind(text, end, rules), chain.ref)
        break


def _with_particles(text: str, block: int, start: int, end: int, forms: Set[str], rules: NameRules) -> int:
    """Where a surname begins once the small words before it are taken in: von der in von der Aue."""
    reached = start
    while found := re.search(r"([^\W\d_]+)\s+$", text[max(block, reached - 8) : reached]):
        if found[1].lower() not in rules.particles:
            break
        reached = max(block, reached - 8) + found.start()
        if fold(text[reached:end]) in forms:
            start = reached
    return start


def _form(text: str, words: Sequence[Word]) -> str:
    return fold(text[words[0].start : words[-1].end])


def _are_titles(words: Sequence[Word], rules: NameRules, run: Run) -> bool:
    """Whether only titles, roles and what opens a sentence stand before a surname."""
    return all(
        word.plain in rules.role_heads
        or word.plain in rules.honorifics
        or word.plain in rules.role_words
        or word.text.islower()
        or re.search(r"(?:an|ese|ish|ian)$", word.text)
        or (index == 0 and run.opens and word.plain in rules.openers)
        for index, word in enumerate(words)
    )


def _title(before: Sequence[Word], rules: NameRules) -> str | None:
    kept = [word.text for word in before if word.plain not in rules.honorifics and word.plain not in rules.openers]
    return " ".join(kept) if any(word.lower().rstrip(".") in rules.role_heads for word in kept) else None


def _is_joined(text: str, start: int, end: int) -> bool:
    """Whether a hyphen or a slash joins the word to another: Kennedy-style, Aue–Brenn."""
    return text[start - 1 : start] in ("-", "–", "/") or (
        text[end : end + 1] in ("-", "–", "/") and text[end + 1 : end + 2].isupper()
    )


def _behind_another(text: str, block: Block, word: Word, before: Sequence[Word], rules: NameRules) -> bool:
    """Whether another given name stands right before, so that it is somebody else of that surname."""
    if before:
        return False
    stretch = text[max(block.start, word.start - 24) : word.start]
    found = re.search(r"([^\W\d_][\w.'’-]*)\s+$", stretch)
    return bool(found and found[1] in rules.given and found[1].lower() not in rules.openers)


def _by_note(
    form: str, role: str | None, written: str, chains: Chains, known: Known, alone: dict[str, Ref], at: int
) -> Chain | None:
    """Somebody whom the article does not name in full: by a title that their note has, or by their note's leave."""
    rivals = [chain for chain in chains.all if form in chain.forms]
    ref = alone.get(form)
    if ref is None and role:
        ref = known.people.by_title(written, role.split()[-1])
    if ref is None or any(chain.ref != ref for chain in rivals):
        return None
    title = known.people.notes[ref].title
    return chains.add(title, at, ref, title)
