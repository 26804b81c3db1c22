"""Serves a built site the way GitHub Pages does, so that what works here works there.

The site lies under its path: /repo redirects to /repo/. A folder answers with its index.html, and without the slash it
redirects there; /about answers with about.html. Everything else is the site's 404.html, with status 404. A live server
adds to each page the script by which it learns of the next build.
"""

from __future__ import annotations

import gzip
import mimetypes
import os
import re
import socket
import sys
from collections.abc import Mapping
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from socketserver import TCPServer
from types import MappingProxyType
from urllib.parse import parse_qs, quote, unquote, urlsplit

from .live import PLACE, SCRIPT, SCRIPT_AT, Live, State

TYPES: Mapping[str, str] = MappingProxyType(
    {
        ".css": "text/css; charset=utf-8",
        ".csv": "text/csv; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".ics": "text/calendar; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json; charset=utf-8",
        ".jsonld": "application/ld+json; charset=utf-8",
        ".mjs": "text/javascript; charset=utf-8",
        ".svg": "image/svg+xml; charset=utf-8",
        ".txt": "text/plain; charset=utf-8",
        ".wasm": "application/wasm",
        ".webmanifest": "application/manifest+json; charset=utf-8",
        ".woff2": "font/woff2",
        ".xml": "application/xml; charset=utf-8",
    }
)
"""Written out, because what the standard library says depends on the machine."""

_WORTH_PACKING = 512
"""Bytes below which a packed answer is hardly smaller."""

_GZIP = re.compile(r"\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))")
"""gzip among what a browser accepts, unless it gives it no weight at all."""


_NAMED_BY_CONTENT = re.compile(r"\.[0-9a-f]{10}\.(?:css|js)$")
"""The names of files that have another name as soon as they have another content."""

_ASK = "no-cache"
"""Before a browser shows an answer again, it asks whether that is still the one."""
_KEEP = "max-age=31536000, immutable"
"""A browser may show an answer again without asking."""

_PATIENCE = 15.0
"""Seconds after which a page that waits for news is told that there are none, so that one which is gone is noticed; and
for which a file that is being made is waited for."""

_NO_PAGE_YET = b"<!doctype html><title>No page yet</title><h1>There is no page here yet</h1>"


class Server(ThreadingHTTPServer):
    """A site's folder under a path of this machine."""

    daemon_threads = True
    request_queue_size = 128  # a link checker opens a hundred connections at once, and five may wait by default
    allow_reuse_address = os.name == "posix"

    def __init__(self, folder: Path, base: str, bind: str, port: int, live: Live | None = None) -> None:
        """base is the path of SITEURL without a slash at the end: /repo, or empty. live tells pages of new builds."""
        self.address_family = socket.AF_INET6 if ":" in bind else socket.AF_INET
        super().__init__((bind, port), partial(_Handler, folder, base, live))

    def server_bind(self) -> None:
        """Bind without the look-up of the machine's own name, which can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a reader who went away."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def _listening(page: bytes, state: State) -> bytes:
    """A page with the script that waits for news of the site."""
    end = page.rfind(b"</body>")
    tag = state.tag(page)
    return page[:end] + tag + page[end:] if end >= 0 else page + tag


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, folder: Path, base: str, live: Live | None, *arguments: object) -> None:
        self.folder = folder
        self.base = base
        self.live = live
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer with a file, a redirect or the 404 page."""
        path = urlsplit(self.path).path
        if self.live and path == SCRIPT_AT:
            return self._answer(HTTPStatus.OK, SCRIPT, TYPES[".js"], _KEEP)
        if self.live and path == f"{PLACE}/live":
            return self._tell(self.live, parse_qs(urlsplit(self.path).query).get("page", [""])[0])
        if path == self.base or (path == "/" and self.base):
            return self._redirect(f"{self.base}/")
        file = self._page(path)
        # A page that is shown ahead may name a picture or a stylesheet that is being made.
        if not file and self.live and self.live.ended(_PATIENCE):
            file = self._page(path)
        if file:
            return self._send(HTTPStatus.OK, file)
        if not path.endswith("/") and self._page(f"{path}/"):
            return self._redirect(quote(unquote(path)) + "/")
        return self._missing()

    do_HEAD = do_GET  # noqa: N815 - http.server's own name; _send leaves the content out

    def _page(self, path: str) -> str | None:
        """The file of the site that answers for a path, seen from the site's folder."""
        if not path.startswith(f"{self.base}/"):
            return None
        name = unquote(path.removeprefix(f"{self.base}/"))
        return self._file(f"{name}index.html") if not name or name.endswith("/") else self._file(name, f"{name}.html")

    def _file(self, *names: str) -> str | None:
        """The first of some files that there is."""
        # Resolved anew at each request: a build exchanges the folder.
        root = self.folder.resolve()
        try:
            files = [(root / name.lstrip("/")).resolve() for name in names]
            found = next((file for file in files if file.is_relative_to(root) and file.is_file()), None)
        except (OSError, ValueError):  # a name that no file can have: too long, or with a null byte
            return None
        return found.relative_to(root).as_posix() if found else None

    def _content(self, file: str | None) -> bytes:
        """What a page of the site says now: before the build that runs has ended, what it will say."""
        if file is None:
            return _NO_PAGE_YET
        ahead = self.live and self.live.ahead.get(file)
        return ahead.encode() if ahead else (self.folder / file).read_bytes()

    def _redirect(self, location: str) -> None:
        query = urlsplit(self.path).query
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", f"{location}?{query}" if query else location)
        self.send_header("Cache-Control", _ASK)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _missing(self) -> None:
        file = self._file("404.html")
        if file or self.live:
            self._send(HTTPStatus.NOT_FOUND, file)
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _send(self, status: HTTPStatus, file: str | None) -> None:
        # Asked before the page is read: one that is built meanwhile is loaded once too often, and never once too few.
        state = self.live.state if self.live else None
        content, suffix = self._content(file), PurePosixPath(file or "no-page-yet.html").suffix
        if state and suffix == ".html":
            content = _listening(content, state)
        kind = TYPES.get(suffix) or mimetypes.guess_type(file or "")[0] or "application/octet-stream"
        self._answer(status, content, kind, _KEEP if file and _NAMED_BY_CONTENT.search(file) else _ASK)

    def _answer(self, status: HTTPStatus, content: bytes, kind: str, cache: str = _ASK) -> None:
        packed = "charset=" in kind and len(content) >= _WORTH_PACKING and self._takes_gzip()
        if packed:
            content = gzip.compress(content, mtime=0)
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Vary", "Accept-Encoding")
        self.send_header("Cache-Control", cache)
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _tell(self, live: Live, path: str) -> None:
        """Send the state now, and each one that follows, for as long as the page listens (server-sent events)."""
        self.close_connection = True
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        path = f"/{path.lstrip('/')}"  # as http.server reads the address of a page, which may begin with several
        known: State | None = None
        with live.open(self._page(path) or ""):
            while True:
                now = live.another(known, _PATIENCE)
                told = f"data: {now.data(self._content(self._page(path) or self._file('404.html')))}"
                self.wfile.write(b": nothing new\n\n" if now == known else f"{told}\n\n".encode())
                known = now

    def _takes_gzip(self) -> bool:
        return bool(_GZIP.search(self.headers.get("Accept-Encoding", "")))

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing of what went well."""
        if int(code) >= HTTPStatus.BAD_REQUEST:
            super().log_request(code, size)
