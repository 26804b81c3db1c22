"""Pages that a browser saved as a single file, with their pictures."""

from __future__ import annotations

import quopri
import tracemalloc

from explainer.ingest.given import Given
from explainer.ingest.reading import read_article
from tests.ingest.page.pages import STORY, page

ADDRESS = "https://nimbus.example/world/vell-crossing"


def saved(html: str, pictures: str = "iVBORw0KGgo=\r\n") -> bytes:
    """As Chromium saves it."""
    return (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {ADDRESS}\r\nSubject: Border crossing\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n'
        '\tboundary="--Vell--7"\r\n\r\n\r\n'
        "----Vell--7\r\nContent-Type: text/html\r\nContent-ID: <f@mhtml.blink>\r\n"
        f"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: {ADDRESS}\r\n\r\n"
    ).encode() + (
        quopri.encodestring(html.encode())
        + b"\r\n----Vell--7\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + pictures.encode()
        + b"\r\n----Vell--7----\r\n"
    )


def test_its_page_is_read_and_its_address_is_the_one_it_was_saved_from() -> None:
    article = read_article(Given(saved(page()), "vell.mhtml"))
    assert article.head.url == ADDRESS
    assert list(STORY) == [article.words(passage) for passage in article.passages]


def test_a_page_within_parts_of_parts_is_found() -> None:
    inner = saved(page())
    whole = (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="outer"\r\n\r\n--outer\r\n'
        + inner[inner.index(b"Content-Type: multipart") :]
        + b"\r\n--outer--\r\n"
    )
    assert len(STORY) == sum(1 for _ in read_article(Given(whole, "vell.mht")).passages)


def test_its_pictures_take_no_memory() -> None:
    data = saved(page(), "QUJDREVGR0hJSktM\r\n" * 500_000)
    tracemalloc.start()
    read_article(Given(data, "vell.mhtml"))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < len(data)


def test_a_file_that_was_cut_short_is_read_as_far_as_it_goes() -> None:
    data = saved(page())
    assert STORY[0] in read_article(Given(data[: data.index(b"----Vell--7\r\nContent-Type: image")], "vell.mhtml")).text
