"""sitemap.xml and robots.txt."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape


def sitemap(pages: Iterable[tuple[str, str]]) -> str:
    """The sitemap out of whole addresses, each with the day it was last reviewed as YYYY-MM-DD, or nothing."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">']
    for address, day in sorted(pages):
        modified = f"<lastmod>{day}</lastmod>" if day else ""
        lines.append(f"<url><loc>{escape(address, quote=False)}</loc>{modified}</url>")
    return "\n".join([*lines, "</urlset>", ""])


def robots(sitemap_address: str) -> str:
    """Everything may be read; the sitemap is where its address says."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {sitemap_address}\n"
