"""The settings of a small explainer on an invented topic: three valleys and the water of one lake."""

from pathlib import Path

import explainer

SITENAME = "The Lindensee Water Talks"
SITESUBTITLE = "Who met, what was agreed, and how much water there was"
SITEURL = "https://example.org/lindensee"
DEFAULT_LANG = "en"
TIMEZONE = "UTC"

PATH = "content"
OUTPUT_PATH = "output"
THEME = str(Path(explainer.__file__).parents[2] / "theme")
PLUGINS = [explainer]
PAGE_PATHS = ["pages"]
ARTICLE_PATHS = []
STATIC_PATHS = ["images"]

# To draw takes a second, and this site is built often.
EXPLAINER_CHARTS = False

# The most that EXPLAINER_QUOTE_WORDS would allow by itself is ten.
EXPLAINER_QUOTE_WORDS = 8

EXPLAINER_SIDES = [
    {"id": "oberland", "name": "Oberland", "adjective": "Oberländer", "colour": "side-1"},
    {"id": "muehltal", "name": "Mühltal", "adjective": "Mühltaler", "colour": "side-2"},
    {"id": "seemark", "name": "Seemark", "adjective": "Seemärker", "colour": "side-3"},
]
