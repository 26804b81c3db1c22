"""Pelican as it comes: its own theme, its Markdown, its feeds."""

import os

SITENAME = "Benchmark"
SITEURL = os.environ["SITEURL"]
PATH = "content"
THEME = "simple"
THEME_TEMPLATES_OVERRIDES = ["templates"]
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
DIRECT_TEMPLATES = ["index"]
ARTICLE_URL = "{category}/{slug}/"
ARTICLE_SAVE_AS = "{category}/{slug}/index.html"
CATEGORY_URL = "{slug}/"
CATEGORY_SAVE_AS = "{slug}/index.html"
AUTHOR_SAVE_AS = TAG_SAVE_AS = ""
FEED_ALL_ATOM = "feed.atom.xml"
CATEGORY_FEED_ATOM = "{slug}/feed.atom.xml"
FEED_MAX_ITEMS = 50
MARKDOWN = {"extensions": ["attr_list", "footnotes", "tables", "toc", "meta"], "output_format": "html5"}
