"""Renders the gallery of parts and one page of each kind into a folder: python -m tests.theme.gallery FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from explainer.publish.scripts import script
from tests.theme import samples

THEME = Path(__file__).parents[2] / "theme"


def environment() -> Environment:
    """Jinja as the plugin sets it up, in English."""
    env = Environment(
        loader=FileSystemLoader(THEME / "templates"),
        extensions=["jinja2.ext.i18n"],
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.install_null_translations(newstyle=True)  # type: ignore[attr-defined]
    return env


def render(env: Environment, template: str, view: object) -> str:
    """One page. Pelican's own pages find their view on the page."""
    return env.get_template(template).render(view=view, page=SimpleNamespace(view=view), site=samples.SITE)


def gallery(env: Environment) -> str:
    """The page that shows every part."""
    return env.get_template("parts.html").render(view=samples.PARTS, site=samples.SITE, examples=samples)


def stylesheet() -> str:
    """css/site.css with its imports drawn in."""
    css = THEME / "static" / "css"
    imports = (css / "site.css").read_text().splitlines()
    return "\n".join((css / line.split('"')[1]).read_text() for line in imports if line.startswith("@import"))


def write(folder: Path) -> None:
    """The gallery as parts.html, and each page beside it, ready to open from the disk."""
    env = environment()
    pages = {name: render(env, template, view) for name, (template, view) in samples.PAGES.items()} | {
        "parts": gallery(env)
    }
    (folder / "img").mkdir(parents=True, exist_ok=True)
    (folder / "site.css").write_text(stylesheet())
    (folder / "site.js").write_text(script(THEME / "static" / "js")[1])
    (folder / "img" / "favicon.svg").write_bytes((THEME / "static" / "img" / "favicon.svg").read_bytes())
    for name, html in pages.items():
        for address, file in ((samples.SITE.stylesheet, "site.css"), (samples.SITE.script, "site.js")):
            html = html.replace(f'"{address}"', f'"{file}"')
        html = html.replace(f'"{samples.SITE.static}/', '"')
        (folder / f"{name}.html").write_text(html)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
