"""What cannot be read is told in one sentence, before anything else happens."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from explainer.ingest.given import MOST_BYTES, Given, IngestError, given


def refused(path: Path | str) -> str:
    with pytest.raises(IngestError) as error:
        given(str(path))
    return str(error.value)


def written(folder: Path, data: bytes, name: str = "article.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_file_is_its_bytes_and_its_name(tmp_path: Path) -> None:
    path = written(tmp_path, b"Talks resume\n")
    assert given(str(path)) == Given(b"Talks resume\n", str(path))


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Talks resume\n")))
    assert given("-") == Given(b"Talks resume\n", "standard input")


def test_standard_input_may_be_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert refused("-") == "standard input is empty."


def test_no_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.txt") == f"There is no file {tmp_path}/none.txt."


def test_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path) == f"{tmp_path} is a folder; name a file in it."


def test_a_link_says_where_it_leads(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to("/etc/hostname")
    assert refused(link) == f"{link} is a link that leads to /etc/hostname; name the file itself."


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    import os

    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert refused(pipe) == f"{pipe} is no ordinary file; save the article as one."


def test_an_impossible_path() -> None:
    assert refused("a\0b").startswith("a\0b cannot be opened: ")


@pytest.mark.parametrize("data", [b"", b"\n\n", b" \t\r\n "])
def test_nothing_but_white_space(tmp_path: Path, data: bytes) -> None:
    path = written(tmp_path, data)
    assert refused(path) == f"{path} is empty."


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = written(tmp_path, b"a" * (MOST_BYTES + 1_000_000))
    assert refused(path) == f"{path} has 21 MB, and no article is longer than 20 MB; cut it down to it."


SAVE = "Save its text as a .txt file, or save the article as a web page."


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n", f"a PDF document, and only text and web pages can be read. {SAVE}"),
        (
            b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml",
            f"a Word document, and only text and web pages can be read. {SAVE}",
        ),
        (
            b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text",
            f"an OpenDocument file, and only text and web pages can be read. {SAVE}",
        ),
        (
            b"PK\x03\x04" + bytes(26) + b"news.txt",
            "an archive of files, and only text and web pages can be read. Unpack it first.",
        ),
        (b"\x89PNG\r\n\x1a\n", "a picture, and only text and web pages can be read. Hand over the article's text."),
        (b"\xff\xd8\xff\xe0", "a picture, and only text and web pages can be read. Hand over the article's text."),
        (b"\x1f\x8b\x08", "a compressed file, and only text and web pages can be read. Unpack it first."),
        (b"{\\rtf1\\ansi", f"an RTF document, and only text and web pages can be read. {SAVE}"),
    ],
)
def test_what_is_no_text_is_named(tmp_path: Path, data: bytes, what: str) -> None:
    path = written(tmp_path, data)
    assert refused(path) == f"{path} is {what}"


@pytest.mark.parametrize("data", [b"BZh is a company.", b"RIFFs were heard all night.", b"MZ is a code.", b"ID"])
def test_a_text_may_begin_with_the_letters_of_a_format(tmp_path: Path, data: bytes) -> None:
    assert given(str(written(tmp_path, data))).data == data
