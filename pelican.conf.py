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

# Where a reader can mend a page. A fork's pages lead to the fork: its workflow says where that is.
EXPLAINER_REPOSITORY = os.environ.get("EXPLAINER_REPOSITORY", "")

# What our own words may be used under; readers and other programs are told so beside the data.
EXPLAINER_LICENCE = "MIT License"
EXPLAINER_LICENCE_URL = "https://opensource.org/license/mit"

# Who talks with whom. A colour is one of the theme's tokens, side-1 to side-6.
EXPLAINER_SIDES = [
    {"id": "united-states", "name": "United States", "adjective": "U.S.", "colour": "side-1"},
    {"id": "cuba", "name": "Cuba", "adjective": "Cuban", "colour": "side-2"},
]

# What is said again in Spanish.
EXPLAINER_LANGUAGES = {
    "es": {
        "SITENAME": "Conversaciones migratorias entre Cuba y Estados Unidos",
        "SITESUBTITLE": "Quiénes se reunieron, qué se acordó y qué cuentan las cifras",
        "sides": {
            "united-states": {"name": "Estados Unidos", "adjective": "estadounidense"},
            "cuba": {"name": "Cuba", "adjective": "cubana"},
        },
    },
}

# The sources count by the U.S. fiscal year, which begins on October 1 of the year before.
EXPLAINER_FISCAL_YEAR_START = "10-01"

# The imported module, not its name: Pelican builds on without a plugin that it cannot find, and says exit 0.
PLUGINS = [explainer]
THEME = "theme"

PATH = "content"
OUTPUT_PATH = "output"

# Beyond notes, content/ has ordinary pages. Whatever else Pelican would do by itself, such as a blog's lists and feeds,
# the plugin turns off: see plugins/explainer/defaults.py.
PAGE_PATHS = ["pages"]

# Both follow the machine unless they are pinned, and a build has the same bytes everywhere.
TIMEZONE = "UTC"
LOCALE = ["C.UTF-8", "C"]
