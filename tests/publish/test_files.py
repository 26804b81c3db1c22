"""Files are written inside the output folder, and each of them once."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.publish.files import Files, FilesError


def test_text_and_bytes_are_written_and_folders_made(tmp_path: Path) -> None:
    files = Files(tmp_path)

    files.write("talks/2022-11-15/index.html", "Cómo\n")
    files.write("cards/a.png", b"\x89PNG\r\n")

    assert (tmp_path / "talks/2022-11-15/index.html").read_bytes() == "Cómo\n".encode()
    assert (tmp_path / "cards/a.png").read_bytes() == b"\x89PNG\r\n"
    assert files.written == ("cards/a.png", "talks/2022-11-15/index.html")


@pytest.mark.parametrize("path", ["../a.html", "a/../../b.html", "/etc/passwd", "", ".", "a\\b.html", "a\0b", "a/"])
def test_a_path_that_leaves_the_folder_is_refused(path: str, tmp_path: Path) -> None:
    with pytest.raises(FilesError) as refused:
        Files(tmp_path / "output").write(path, "x")

    assert str(refused.value) == (
        f'"{path}" is no file inside the output folder. Begin at its root, without .. and without /.'
    )
    assert list(tmp_path.iterdir()) == []


def test_the_second_file_at_one_path_is_refused(tmp_path: Path) -> None:
    files = Files(tmp_path)
    files.write("a/index.html", "first")

    with pytest.raises(FilesError) as refused:
        files.write("a/index.html", "second")

    assert str(refused.value) == "a/index.html is written twice. Give one of the two pages another address."
    assert (tmp_path / "a/index.html").read_text() == "first"


def test_a_file_that_somebody_else_wrote_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("by another hand")

    with pytest.raises(FilesError):
        Files(tmp_path).write("index.html", "ours")

    assert (tmp_path / "index.html").read_text() == "by another hand"


def test_a_folder_with_the_name_of_a_file_is_refused(tmp_path: Path) -> None:
    files = Files(tmp_path)
    files.write("about", "a file")

    with pytest.raises(FilesError) as refused:
        files.write("about/index.html", "a page")

    assert str(refused.value) == (
        "about/index.html lies under the name of a file. Give one of the two another address."
    )
