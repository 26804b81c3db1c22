"""A site served here behaves as it will on GitHub Pages."""

from __future__ import annotations

import gzip
import http.client
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from explainer.cli.live import Live
from explainer.cli.server import Server

LONG = "<p>A page worth packing.</p>\n" * 100


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A small built site, with something beside it that nobody may read."""
    output = tmp_path / "output"
    files = {
        "index.html": LONG,
        "404.html": "<h1>Not here</h1>",
        "talks/index.html": "<h1>Talks</h1>",
        "ácido/index.html": "<h1>Ácido</h1>",
        "about.html": "<h1>About</h1>",
        "empty/file.txt": "words",
        "data/a.csv": "x,y\n",
        "feeds/changes.atom.xml": "<feed/>",
        "calendar.ics": "BEGIN:VCALENDAR",
        "a.json": "{}",
        "app.webmanifest": "{}",
        "a.svg": "<svg/>",
        "a.woff2": "font",
    }
    for path, words in files.items():
        (output / path).parent.mkdir(parents=True, exist_ok=True)
        (output / path).write_text(words)
    (tmp_path / "secret.txt").write_text("secret")
    (output / "leak.txt").symlink_to(tmp_path / "secret.txt")
    return output


@pytest.fixture(params=["/repo", ""], ids=["under a path", "at the root"])
def base(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class Client:
    """Asks one question a connection, and follows nothing."""

    def __init__(self, server: Server) -> None:
        self.port = server.server_port

    def get(self, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, dict(answer.getheaders()), content


@contextmanager
def serving(site: Path, base: str, live: Live | None = None) -> Iterator[Client]:
    with Server(site, base, "127.0.0.1", 0, live) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield Client(server)
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def client(site: Path, base: str) -> Iterator[Client]:
    with serving(site, base) as client:
        yield client


def test_a_folder_answers_with_its_index(client: Client, base: str) -> None:
    assert client.get(f"{base}/")[2] == LONG.encode()
    assert client.get(f"{base}/talks/?from=feed")[2] == b"<h1>Talks</h1>"
    assert client.get(f"{base}/%C3%A1cido/")[2] == "<h1>Ácido</h1>".encode()


def test_a_folder_without_its_slash_redirects(client: Client, base: str) -> None:
    status, headers, _ = client.get(f"{base}/talks?from=feed")
    assert (status, headers["Location"]) == (301, f"{base}/talks/?from=feed")

    status, headers, _ = client.get(f"{base}/%C3%A1cido")
    assert (status, headers["Location"]) == (301, f"{base}/%C3%A1cido/")


def test_a_page_answers_without_its_ending(client: Client, base: str) -> None:
    status, _, content = client.get(f"{base}/about")
    assert (status, content) == (200, b"<h1>About</h1>")


@pytest.mark.parametrize(
    "path", ["/none", "/talks/none/", "/none.html", "/empty/", "/empty", "/" + "long" * 2000, "/a%00b"]
)
def test_everything_else_is_the_sites_404_page(client: Client, base: str, path: str) -> None:
    status, headers, content = client.get(base + path)
    assert (status, content) == (404, b"<h1>Not here</h1>")
    assert headers["Content-Type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/talks/../../secret.txt",
        "/leak.txt",
        "//etc/passwd",
    ],
)
def test_nothing_outside_the_site_is_shown(client: Client, base: str, path: str) -> None:
    status, _, content = client.get(base + path)
    assert status == 404
    assert b"secret" not in content


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/data/a.csv", "text/csv; charset=utf-8"),
        ("/feeds/changes.atom.xml", "application/xml; charset=utf-8"),
        ("/calendar.ics", "text/calendar; charset=utf-8"),
        ("/a.json", "application/json; charset=utf-8"),
        ("/app.webmanifest", "application/manifest+json; charset=utf-8"),
        ("/a.svg", "image/svg+xml; charset=utf-8"),
        ("/a.woff2", "font/woff2"),
    ],
)
def test_each_file_says_what_it_is(client: Client, base: str, path: str, kind: str) -> None:
    assert client.get(base + path)[1]["Content-Type"] == kind


def test_text_is_packed_for_who_can_unpack_it(client: Client, base: str) -> None:
    _, headers, content = client.get(f"{base}/", Accept_Encoding="br, gzip;q=0.8")
    assert headers["Content-Encoding"] == "gzip"
    assert len(content) < len(LONG) / 10
    assert gzip.decompress(content) == LONG.encode()

    for accepted in ("identity", "gzip;q=0", "gzip; q=0.0, br"):
        _, headers, content = client.get(f"{base}/", Accept_Encoding=accepted)
        assert "Content-Encoding" not in headers
        assert content == LONG.encode()


def test_head_answers_without_content(client: Client, base: str) -> None:
    status, headers, content = client.get(f"{base}/", method="HEAD")
    assert (status, headers["Content-Length"], content) == (200, str(len(LONG)), b"")


def test_a_site_that_was_exchanged_is_shown_at_once(client: Client, base: str, site: Path) -> None:
    site.rename(site.with_name("old"))
    (site / "talks").mkdir(parents=True)
    (site / "talks/index.html").write_text("new")

    assert client.get(f"{base}/talks/")[2] == b"new"


def test_only_what_is_named_by_its_content_is_kept_by_browsers(client: Client, base: str, site: Path) -> None:
    for path in ("theme/site.0123456789.css", "theme/site.0123456789.js", "theme/site.css"):
        (site / path).parent.mkdir(exist_ok=True)
        (site / path).write_text("a {}")
    for path in ("theme/site.0123456789.css", "theme/site.0123456789.js"):
        assert "immutable" in client.get(f"{base}/{path}")[1]["Cache-Control"]
    for path in ("", "talks", "talks/", "a.json", "nothing", "theme/site.css"):
        assert client.get(f"{base}/{path}")[1]["Cache-Control"] == "no-cache"


def test_outside_its_path_there_is_no_site(site: Path) -> None:
    with serving(site, "/repo") as client:
        assert client.get("/repo")[0] == 301
        assert client.get("/repo")[1]["Location"] == "/repo/"
        assert client.get("/")[1]["Location"] == "/repo/"
        assert client.get("/talks/")[0] == 404
        assert client.get("/repository/")[0] == 404


def test_what_a_page_that_is_shown_ahead_names_is_waited_for(site: Path) -> None:
    live = Live("a")
    with serving(site, "", live) as client:
        assert client.get("/new.webp")[0] == 404
        live.glimpsed({"index.html": '<img src="/new.webp">'})
        with ThreadPoolExecutor() as browser:
            asked = browser.submit(client.get, "/new.webp")
            (site / "new.webp").write_bytes(b"a picture")
            live.built({Path("content/terms/lake.md")})

            assert asked.result()[::2] == (200, b"a picture")


def test_a_page_that_is_shown_ahead_is_served_until_the_build_ends(site: Path) -> None:
    live = Live("a")
    with serving(site, "", live) as client:
        live.glimpsed({"talks/index.html": "<h1>New talks</h1>"})
        assert client.get("/talks/")[2].startswith(b"<h1>New talks</h1>")
        live.refused("No.")
        assert client.get("/talks/")[2].startswith(b"<h1>Talks</h1>")
