"""The settings of this site, each with its reason. Another explainer is another content/ and another such file."""

import os

import explainer

# Who we are.
SITENAME = "Cuba–U.S. Migration Talks"
SITESUBTITLE = "Who met, what was agreed, and what the numbers count"
DEFAULT_LANG = "en"

# The address comes from the environment, so that the same files build for any host: make publish SITEURL=…
# Locally the site is read through make serve.
SITEURL = os.environ.get("SITEURL", "http://localhost:8000")

# Who talks with whom. A colour is one of the theme's tokens, side-1 to side-6.
EXPLAINER_SIDES = [
    {"id": "united-states", "name": "United States", "adjective": "U.S.", "colour": "side-1"},
    {"id": "cuba", "name": "Cuba", "adjective": "Cuban", "colour": "side-2"},
]

# The imported module, not its name: Pelican builds on without a plugin that it cannot find, and says exit 0.
PLUGINS = [explainer]
THEME = "theme"

PATH = "content"
OUTPUT_PATH = "output"

# Notes are the plugin's. Pelican's own are the pages; without these lines it would read every note as an article.
PAGE_PATHS = ["pages"]
ARTICLE_PATHS = []
STATIC_PATHS = ["images"]

# Every address is a folder, so that none shows how it is made.
PAGE_URL = "{slug}/"
PAGE_SAVE_AS = "{slug}/index.html"
PAGE_LANG_URL = "{lang}/{slug}/"
PAGE_LANG_SAVE_AS = "{lang}/{slug}/index.html"

# No list of articles, authors, categories, tags or months: this is no blog.
DIRECT_TEMPLATES = []
AUTHOR_SAVE_AS = ""
CATEGORY_SAVE_AS = ""
TAG_SAVE_AS = ""
YEAR_ARCHIVE_SAVE_AS = ""
MONTH_ARCHIVE_SAVE_AS = ""
DAY_ARCHIVE_SAVE_AS = ""

# One feed, of changes, which the plugin writes.
FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None

# Both follow the machine unless they are pinned, and a build has the same bytes everywhere.
TIMEZONE = "UTC"
LOCALE = ["C.UTF-8", "C"]
