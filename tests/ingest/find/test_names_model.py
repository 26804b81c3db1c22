"""The recogniser that can be installed beside the rules: only the very files that are known are ever loaded."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from explainer.ingest.find.lexicon import lexicon_of
from explainer.ingest.find.model_files import verified
from explainer.ingest.find.ner import MODEL, VERSION, proposals
from explainer.ingest.find.people import Passage, candidates
from explainer.ingest.find.places import places_of
from explainer.ingest.find.whos_who import Cast
from explainer.ingest.find.words import words_of
from explainer.ingest.given import IngestError
from explainer.ingest.languages import rules_of
from tests.ingest.find.names_world import article_of, known

FILES = {"lake_model/__init__.py": "raise SystemExit('run')\n", "lake_model/data/weights": "1 2 3\n"}


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small package, installed."""
    info = tmp_path / "lake_model-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: lake-model\nVersion: 1.0\n")
    for name, words in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(words)
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def _digest() -> str:
    lines = sorted(f"{name} {hashlib.sha256(words.encode()).hexdigest()}" for name, words in FILES.items())
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def test_a_model_whose_files_are_known_is_found_and_not_run(package: Path) -> None:
    assert verified("lake-model", "1.0", _digest()) == package / "lake_model"


def test_what_python_compiled_does_not_matter(package: Path) -> None:
    (package / "lake_model" / "__pycache__").mkdir()
    (package / "lake_model" / "__pycache__" / "x.pyc").write_text("x")
    assert verified("lake-model", "1.0", _digest()) == package / "lake_model"


def test_a_model_that_is_not_installed_is_none() -> None:
    assert verified("no-such-lake-model", "1.0", _digest()) is None


@pytest.mark.parametrize("change", ["differs", "missing", "too many", "another version"])
def test_a_model_that_is_not_the_one_that_is_known_is_refused(package: Path, change: str) -> None:
    weights = package / "lake_model" / "data" / "weights"
    if change == "differs":
        weights.write_text("1 2 4\n")
    elif change == "missing":
        weights.unlink()
    elif change == "too many":
        (package / "lake_model" / "more.py").write_text("")
    version = "1.1" if change == "another version" else "1.0"
    with pytest.raises(IngestError) as refused:
        verified("lake-model", version, _digest())
    assert str(refused.value) == (
        f"The model lake-model that is installed is not version {version} as it was published, and is not loaded. "
        f"Install it again: pip install --force-reinstall --no-deps lake-model=={version}"
    )


def test_people_are_proposed_where_the_model_is_installed_and_nothing_elsewhere() -> None:
    article = article_of("Yesterday Ulrich Hansen met Barbara Connelly in Copenhagen.")
    found = {article.text[start:end] for start, end in proposals(article, "en")}
    assert found == ({"Ulrich Hansen", "Barbara Connelly"} if _is_installed() else set())


def test_nothing_is_proposed_in_a_language_that_the_model_does_not_know() -> None:
    assert proposals(article_of("Ayer Ana Ruiz habló."), "es") == frozenset()


@pytest.mark.parametrize(
    ("text", "proposed", "expected"),
    [
        ("They spoke with Uxa Zell at noon.", "Uxa Zell", ["Uxa Zell"]),
        ("They are of Uxa Zell. He left the post in Uxa Zell.", "Uxa Zell", []),
        ("The group Uxa Zell won.", "Uxa Zell", []),
        ("To the Uxa Zell they went.", "Uxa Zell", []),
        ("They sing in the film Uxa Zell.", "Uxa Zell", []),
        ("Mayor Uxa Zell has many a Zell Quillan.", "Zell Quillan", ["Uxa Zell"]),
        ("They saw Space Shuttle Zellan land.", "Space Shuttle Zellan", []),
        ("Pan-democrat Uxa Zell won.", "Uxa Zell", ["Uxa Zell"]),
    ],
)
def test_what_is_proposed_is_kept_unless_the_text_tells_a_thing_or_body(
    text: str, proposed: str, expected: list[str]
) -> None:
    lexicon = lexicon_of(rules_of("en"))
    words = words_of(text, 0, len(text))
    found = list(candidates(Passage(text, words, places_of(words, lexicon), [len(text)], 0, False), lexicon))
    start = text.index(proposed)
    spans = frozenset(((start, start + len(proposed)),))
    cast = Cast(text, found, known().people, lexicon, None, spans, frozenset())
    assert [chain.name for chain in cast.chains] == expected


def _is_installed() -> bool:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(MODEL) == VERSION and bool(version("spacy"))
    except PackageNotFoundError:
        return False
