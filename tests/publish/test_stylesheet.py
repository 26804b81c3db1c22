"""The theme's stylesheets become one, without what only its writers need."""

from pathlib import Path

from explainer.publish.stylesheet import stylesheet


def drawn(folder: Path, **files: str) -> str:
    """The text of the one stylesheet that these files make."""
    for name, text in files.items():
        (folder / f"{name}.css").write_text(text, encoding="utf-8")
    return stylesheet(folder)[1]


def test_imports_are_drawn_in_in_their_order_with_their_media(tmp_path: Path) -> None:
    text = drawn(tmp_path, site='@import "one.css";\n@import "two.css" print;\n', one="a {}", two="b {}")
    assert text == "a {}\n@media print {\nb {}\n}"


def test_comments_are_left_out_and_strings_keep_what_looks_like_one(tmp_path: Path) -> None:
    text = drawn(
        tmp_path, site='/* Why\n   so. */\n\na { color: red; /* it\'s loud */ }\nb::after { content: "/* no */"; }\n'
    )
    assert text == 'a { color: red; }\nb::after { content: "/* no */"; }\n'


def test_it_is_named_after_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "site.css").write_text("a {}", encoding="utf-8")
    first = stylesheet(tmp_path)
    (tmp_path / "site.css").write_text("b {}", encoding="utf-8")
    assert first[0] != stylesheet(tmp_path)[0]
