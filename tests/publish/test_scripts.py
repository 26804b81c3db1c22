"""A theme's scripts become one file that is named after its bytes."""

from __future__ import annotations

from pathlib import Path

from explainer.publish.scripts import script


def test_every_file_has_a_scope_of_its_own_in_the_order_of_names(tmp_path: Path) -> None:
    (tmp_path / "b.js").write_text("const name = 2;\n")
    (tmp_path / "a.js").write_text("const name = 1;\n")

    _, text = script(tmp_path)

    assert text == "(() => {\nconst name = 1;\n})();\n(() => {\nconst name = 2;\n})();"


def test_what_lies_in_folders_below_is_loaded_when_it_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text("1;")
    (tmp_path / "later").mkdir()
    (tmp_path / "later" / "b.js").write_text("2;")

    assert script(tmp_path)[1] == "(() => {\n1;\n})();"


def test_another_text_has_another_name(tmp_path: Path) -> None:
    names = set()
    for text in ("1;", "2;"):
        (tmp_path / "a.js").write_text(text)
        names.add(script(tmp_path)[0])

    assert len(names) == 2


def test_a_theme_without_scripts_has_none(tmp_path: Path) -> None:
    assert script(tmp_path / "js") == ("", "")
