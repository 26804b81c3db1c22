"""Edits a site at random, as people and accidents do, and holds each build against one from nothing.

python -m tests.build.editing --sequences 100 --steps 20    does so for as long as one likes, and says what it found.
"""

from __future__ import annotations

import argparse
import io
import multiprocessing
import os
import random
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import redirect_stderr, redirect_stdout
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from explainer.cli.builder import WARM, Answer, Glimpse, builds
from explainer.publish.swap import MARK

from ..support import ROOT, SITES, tree

KEPT = ("notes", "fronts", "bodies", "page-bodies", "findings", "pages", "records", "templates", "last-build.json")
"""What a build from nothing does without. Pictures and cards, which take long to draw, have tests of their own."""

SETTINGS = """
EXPLAINER_SEARCH = False
EXPLAINER_CHARTS = True
EXPLAINER_TODAY = "2031-03-01"
EXPLAINER_SEVERITY = {f"EX2{number:02}": "notice" for number in range(1, 99)}
THEME = "theme"
"""

WRITTEN = ("content", "theme", "pelican.conf.py")
"""What people write, as opposed to what builds do."""

KINDS = {"talks": "talk", "people": "person", "figures": "figure", "terms": "term", "sources": "source"}
SENTENCES = (
    "Zoé d'Arlac spoke again.", "The [[Lindensee]] fell.", "They drew {figure:drawn-2029}.", "Nobody met in Mühlheim.",
    "It was less [@gauge-muehlheim#p2].", "See [the round](../talks/2029-05-03.md).", "In 2028 they drew 1,250 of it.",
    "The Water Board, and the water board, read it.", "{figure:drawn-2029 change figure:drawn-2028} against before.",
    'He said that it was [@bote-2029-05-04#p2 "not enough"].', "![A lake](../images/lindensee.svg)", "[[Nobody]] came.",
    "It was the lowest ever.", "## What else\n\nOn Monday, 3 May 2029.", "Von der Aue and Grüb met.",
)  # fmt: skip
WORDS = ("Lake", "Round of the valleys", "Aue", "Water", "Grüb", "The dam", "Muehlheim", "Käthe von der Aue")


class Ended(NamedTuple):
    """How a build ended: its code, its report without the time it took, and the site that it left."""

    code: int
    told: str
    site: dict[str, bytes]

    def differs_from(self, ahead: Glimpse) -> list[str]:
        """The pages that were shown ahead and are others now."""
        return sorted(path for path, text in ahead.items() if self.site and self.site.get(path) != text.encode())


class Editing:
    """One site under many hands. Every second one is built as it is served: again and again by one process."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.kept = folder.with_name("kept")
        self.random = random.Random(seed)
        self.done: list[str] = []
        self.built_anew = 0
        shutil.copytree(SITES / "good", folder, ignore=shutil.ignore_patterns("output", ".cache", "__pycache__"))
        shutil.copytree(ROOT / "theme", folder / "theme")
        with (folder / "pelican.conf.py").open("a", encoding="utf-8") as settings:
            settings.write(SETTINGS)
        for name in ("zoe-darlac", "juergen-muessig"):
            self._translate(folder / "content" / "people" / f"{name}.md")
        self.building = Building(folder) if seed % 2 else None

    def step(self) -> None:
        """Edit once, or a few times, as before a build."""
        for _ in range(self.random.choice((1, 1, 1, 2, 3))):
            edit = self.random.choice(EDITS)
            self.done.append(edit.__name__)
            edit(self)

    def keep(self) -> None:
        """Keep the files as they are, since a site can be built of them."""
        for name in WRITTEN:
            _replace(self.kept / name, self.folder / name)

    def undo(self) -> None:
        """Take back what made the last build refuse the site, as its author would; what is remembered stays."""
        self.done.append("undo")
        for name in WRITTEN:
            _replace(self.folder / name, self.kept / name)

    def build(self) -> Ended:
        """Build with whatever is remembered. Where a site is served, somebody looks at a few of its pages."""
        self.ahead: dict[str, str] = {}
        if not self.building:
            return _ended(self.folder, built(self.folder))
        output = self.folder / "output"
        pages = sorted(file.relative_to(output).as_posix() for file in output.rglob("*.html"))
        looked_at = self.random.sample(pages, min(len(pages), self.random.choice((0, 2, 50))))
        return _ended(self.folder, self.building.build(looked_at, self.ahead))

    def build_from_nothing(self, beside: Path) -> Ended:
        """Build a copy that remembers nothing. Four in five take over the templates that such a copy compiled, which
        takes longer than all the rest."""
        # Under the same name, since a report may give it.
        copy, compiled = beside / self.folder.name, beside / "templates"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.folder, copy, ignore=lambda at, names: _forgotten(self.folder, Path(at), names))
        if compiled.exists() and self.built_anew % 5:
            shutil.copytree(compiled, copy / ".cache" / "templates")
        self.built_anew += 1
        ended = _ended(copy, built(copy))
        if (copy / ".cache" / "templates").exists():
            _replace(compiled, copy / ".cache" / "templates")
        return ended

    # What people edit

    def notes(self, *folders: str) -> list[Path]:
        """The notes of some kinds, or of all."""
        return sorted(
            file for kind in folders or (*KINDS, "pages") for file in (self.folder / "content" / kind).glob("*.md")
        )

    def note(self, *folders: str) -> Path:
        """One of them."""
        return self.random.choice(self.notes(*folders) or self.notes("pages"))

    def change(self, file: Path, pattern: str, by: Callable[[re.Match[str]], str]) -> None:
        """Change one place of a file."""
        text = file.read_text(encoding="utf-8")
        places = list(re.finditer(pattern, text, re.MULTILINE))
        if places:
            found = self.random.choice(places)
            file.write_text(text[: found.start()] + by(found) + text[found.end() :], encoding="utf-8")

    def add_a_sentence(self) -> None:
        with self.note().open("a", encoding="utf-8") as file:
            file.write(f"\n{self.random.choice(SENTENCES)}\n")

    def take_a_word_out(self) -> None:
        self.change(self.note(), r"(?<= )[A-Za-z]{4,}(?= )", lambda found: "")

    def change_a_number(self) -> None:
        self.change(self.note(), r"(?<![\d-])[1-9]\d*(?![\d-])", lambda found: str(int(found[0]) + 1))

    def change_a_title(self) -> None:
        self.change(self.note(), r"^title: .*$", lambda found: f"title: {self.random.choice(WORDS)}")

    def change_a_summary(self) -> None:
        self.change(self.note(), r"^summary: .*$", lambda found: f"{found[0].rstrip('.')} again.")

    def change_aliases(self) -> None:
        self.change(self.note(*KINDS), r"^(aliases: .*|reviewed: .*)$", self._alias)

    def _alias(self, found: re.Match[str]) -> str:
        return f"aliases: [{self.random.choice(WORDS)}]" + ("" if found[0].startswith("a") else f"\n{found[0]}")

    def make_a_draft(self) -> None:
        self.change(self.note(*KINDS), r"^reviewed: .*$", lambda found: f"{found[0]}\nstatus: draft")

    def publish_a_draft(self) -> None:
        for file in self.notes(*KINDS):
            self.change(file, r"\nstatus: draft$", lambda found: "")

    def add_a_correction(self) -> None:
        entry = "corrections: [{date: 2031-02-02, was: Wrong., now: Right., because: A reader wrote.}]"
        self.change(self.note(*KINDS), r"^reviewed: .*$", lambda found: f"{found[0]}\n{entry}")

    def accept_a_finding(self) -> None:
        entry = "accepted: [{check: EX202, because: It may stand.}]"
        self.change(self.note(*KINDS), r"^reviewed: .*$", lambda found: f"{found[0]}\n{entry}")

    def change_who_came(self) -> None:
        people = [file.stem for file in self.notes("people") if "." not in file.stem]
        self.change(self.note("talks"), r"person:[\w-]+", lambda found: f"person:{self.random.choice(people)}")

    def change_a_state(self) -> None:
        self.change(
            self.note("talks"),
            r"^state: .*$",
            lambda found: f"state: {self.random.choice(['held', 'planned', 'declined'])}",
        )

    def add_a_note(self) -> None:
        id = f"thing-{self.random.randrange(1000)}"
        front = f"title: {self.random.choice(WORDS)} {id}\nsummary: A thing.\ntype: place"
        text = f"---\n{front}\n---\n\nIn the [[Lindensee]].\n"
        (self.folder / "content" / "terms" / f"{id}.md").write_text(text, encoding="utf-8")

    def delete_a_note(self) -> None:
        self.note(*KINDS).unlink(missing_ok=True)

    def rename_a_note(self) -> None:
        file = self.note(*KINDS)
        file.rename(file.with_name(f"x{file.name}"))

    def swap_two_ids(self) -> None:
        one, other = self.note("people"), self.note("people")
        texts = one.read_bytes(), other.read_bytes()
        one.write_bytes(texts[1])
        other.write_bytes(texts[0])

    def translate(self) -> None:
        self._translate(self.note(*KINDS))

    def _translate(self, file: Path) -> None:
        if file.stem.endswith(".es") or not file.exists():
            return
        front = f"title: {file.stem} en español\nsummary: En español."
        text = f"---\n{front}\n---\n\nFue el [[Lindensee]], y Zoé d’Arlac.\n"
        file.with_suffix(".es.md").write_text(text, encoding="utf-8")

    def delete_a_translation(self) -> None:
        for file in [file for file in self.notes() if file.stem.endswith(".es")][:1]:
            file.unlink()

    def change_who_speaks(self) -> None:
        people = [file.stem for file in self.notes("people") if "." not in file.stem]
        by = f' by="person:{self.random.choice(people)}"' if people else ""
        self.change(self.note("sources"), r' \{#(p\d+)( by="[^"]*")?\}$', lambda found: f" {{#{found[1]}{by}}}")

    def quote_a_passage(self) -> None:
        source = self.note("sources")
        passages = re.findall(r"^(.*) \{#(p\d+)", source.read_text(encoding="utf-8"), re.MULTILINE)
        if passages:
            passage, id = self.random.choice(passages)
            said = " ".join(passage.replace('"', "").split()[1:4])
            with self.note().open("a", encoding="utf-8") as file:
                file.write(f'\nIt was said [@{source.stem}#{id} "{said}"].\n')

    def change_a_table(self) -> None:
        file = self.folder / "content" / "data" / "lindensee.csv"
        self.change(file, r"\d+$", lambda found: str(int(found[0]) + 10))

    def change_an_image(self) -> None:
        file = self.folder / "content" / "images" / "lindensee.svg"
        self.change(file, r"\d+", lambda found: str(int(found[0]) + 1))

    # What restylers and owners edit

    def change_a_template(self) -> None:
        templates = sorted((self.folder / "theme" / "templates").rglob("*.html"))
        file = self.random.choice(templates)
        self.change(file, r"</(p|h1|h2|li|a|main)>", lambda found: f"!{found[0]}")

    def change_a_token(self) -> None:
        file = self.folder / "theme" / "static" / "css" / "tokens.css"
        self.change(file, r"#[0-9a-f]{6}\b", lambda found: f"#{self.random.randrange(1 << 24):06x}")

    def change_a_setting(self) -> None:
        name, value = self.random.choice(
            (
                ("SITENAME", "'Water'"),
                ("EXPLAINER_CHARTS", "False"),
                ("SITEURL", "'https://example.org/x'"),
                ("EXPLAINER_QUOTE_WORDS", "3"),
                ("EXPLAINER_CHARTS", "True"),
            )
        )
        with (self.folder / "pelican.conf.py").open("a", encoding="utf-8") as settings:
            settings.write(f"\n{name} = {value}\n")

    # Accidents

    def damage_what_is_kept(self) -> None:
        # Of its own, so that the edits that follow are the same however much is kept by then.
        chance = random.Random(self.random.getrandbits(64))
        kept = [file for file in sorted((self.folder / ".cache").rglob("*")) if file.is_file()]
        if not kept:
            return
        file = chance.choice(kept)
        data = bytearray(file.read_bytes())
        match chance.randrange(4):
            case 0 if data:
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            case 1:
                del data[chance.randrange(len(data) + 1) :]
            case 2:
                data = bytearray(chance.choice(kept).read_bytes())  # another's
            case _:
                file.unlink()
                return
        file.write_bytes(data)

    def keep_an_older_cache(self) -> None:
        cache, older = self.folder / ".cache", self.folder.parent / "older"
        if older.exists() and cache.exists():
            cache.rename(self.folder.parent / "put-away")  # at once, since a server may be about to write there
            shutil.rmtree(self.folder.parent / "put-away", ignore_errors=True)
            shutil.copytree(older, cache, dirs_exist_ok=True)
        elif cache.exists():
            shutil.copytree(cache, older)

    def touch_the_site(self) -> None:
        files = [file for file in sorted((self.folder / "output").rglob("*")) if file.is_file() and file.name != MARK]
        if files:
            file = self.random.choice(files)
            if self.random.random() < 0.5:
                file.unlink()
            else:
                file.write_bytes(file.read_bytes()[::-1])

    def kill_a_build(self) -> None:
        process = CONTEXT.Process(target=_build, args=(str(self.folder), None), daemon=True)
        process.start()
        time.sleep(self.random.random())
        process.kill()
        process.join()


EDITS: tuple[Callable[[Editing], None], ...] = (
    *(Editing.add_a_sentence, Editing.add_a_sentence, Editing.add_a_sentence, Editing.take_a_word_out),
    *(Editing.change_a_number, Editing.change_a_number, Editing.change_a_title, Editing.change_a_summary),
    *(Editing.change_aliases, Editing.make_a_draft, Editing.publish_a_draft, Editing.add_a_correction),
    *(Editing.accept_a_finding, Editing.change_who_came, Editing.change_a_state, Editing.add_a_note),
    *(Editing.delete_a_note, Editing.rename_a_note, Editing.swap_two_ids, Editing.translate),
    *(Editing.delete_a_translation, Editing.change_a_table, Editing.change_an_image, Editing.change_a_template),
    *(Editing.change_a_token, Editing.change_a_setting, Editing.damage_what_is_kept, Editing.keep_an_older_cache),
    *(Editing.touch_the_site, Editing.kill_a_build, Editing.change_who_speaks, Editing.change_who_speaks),
    *(Editing.quote_a_passage, Editing.quote_a_passage, Editing.quote_a_passage),
)

CONTEXT: Any = multiprocessing.get_context("forkserver")
# Nothing of these tests: what is loaded and installed nowhere counts as a helper of the settings.
CONTEXT.set_forkserver_preload([*WARM, "bs4", "PIL.Image", "pydantic", "babel.numbers"])


class Building:
    """A process that builds whenever asked, with all that it has in memory."""

    def __init__(self, folder: Path) -> None:
        self._theirs, ours = CONTEXT.Pipe()
        self._process = CONTEXT.Process(target=_builds, args=(str(folder), ours), daemon=True)
        self._process.start()
        ours.close()

    def build(self, looked_at: Iterable[str], ahead: dict[str, str]) -> Answer:
        """Build once, and note what is shown of some pages before the build has ended."""
        self._theirs.send(frozenset(looked_at))
        while not isinstance(told := self._theirs.recv(), Answer):
            ahead.update(told)
        return told

    def end(self) -> None:
        """Let go of the process."""
        self._theirs.close()
        self._process.join()


def _builds(folder: str, asked: Connection) -> None:
    os.chdir(folder)
    builds("pelican.conf.py", asked)


def built(folder: Path) -> Answer:
    """Build in a process of its own that begins with everything imported."""
    ours, theirs = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=_build, args=(str(folder), theirs), daemon=True)
    process.start()
    theirs.close()
    answer: Answer = ours.recv()
    process.join()
    return answer


def _build(folder: str, answer: Connection | None) -> None:
    from explainer.cli.build import build

    os.chdir(folder)
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            code = build("pelican.conf.py")
        except SystemExit as refused:
            code = refused.code if isinstance(refused.code, int) else 1
    if answer:
        answer.send(Answer(code, out.getvalue().strip(), err.getvalue().strip()))


def _replace(target: Path, source: Path) -> None:
    """Put a copy of a file or folder where another one may be."""
    target.parent.mkdir(exist_ok=True)
    if source.is_file():
        shutil.copy2(source, target)
        return
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)


def _ended(folder: Path, answer: Answer) -> Ended:
    timeless = re.sub(r" in [\d.]+ s\.", "", f"{answer.out}\n{answer.err}")
    return Ended(answer.code, timeless, tree(folder / "output") if answer.code == 0 else {})


def _forgotten(folder: Path, at: Path, names: list[str]) -> list[str]:
    if at == folder:
        return [name for name in names if name.startswith((".output", "output"))]
    return [name for name in names if name in KEPT or name.startswith("said-")] if at == folder / ".cache" else []


class Sequence(NamedTuple):
    """What came of editing and building a site again and again."""

    sites: int
    """How many of the builds made a site; the others refused it."""
    difference: str
    """How the last one differed from a build from nothing; empty where none did."""


def sequence(folder: Path, seed: int, steps: int) -> Sequence:
    """Edit and build a site so many times, or until a build differs from one from nothing."""
    editing = Editing(folder / "site", seed)
    try:
        return _compared(editing, folder / "anew", steps)
    finally:
        if editing.building:
            editing.building.end()


def _compared(editing: Editing, anew_in: Path, steps: int) -> Sequence:
    sites = 0
    for number in range(steps):
        if number:
            editing.step()
        again, anew = editing.build(), editing.build_from_nothing(anew_in)
        if again != anew:
            files = sorted(name for name in {*again.site, *anew.site} if again.site.get(name) != anew.site.get(name))
            told = f"\n{again.told}\n{anew.told}" if again.told != anew.told else ""
            return Sequence(sites, f"after {number} steps ({', '.join(editing.done)}): {files}{told}")
        if others := again.differs_from(editing.ahead):
            return Sequence(sites, f"after {number} steps ({', '.join(editing.done)}): shown ahead otherwise: {others}")
        if again.code:
            editing.undo()
        else:
            editing.keep()
            sites += 1
    return Sequence(sites, "")


def main() -> int:
    """Run many sequences; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sequences", type=int, default=10)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0, help="the first of the sequences")
    chosen = parser.parse_args()
    failed = sites = 0
    for seed in range(chosen.seed, chosen.seed + chosen.sequences):
        with tempfile.TemporaryDirectory() as folder:
            found = sequence(Path(folder), seed, chosen.steps)
        failed += bool(found.difference)
        sites += found.sites
        print(f"{seed}: {found.sites} sites, {found.difference or 'the same'}", file=sys.stderr)
    print(f"{chosen.sequences} sequences of {chosen.steps} builds, {sites} sites, {failed} with a difference")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
