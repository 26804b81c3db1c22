"""What goes around a plot so that the picture can travel alone: title, unit, note and source."""

from __future__ import annotations

from collections.abc import Sequence

from .picture import INK, RULE, SOFT, Size, Spec, wrapped

SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"

FONT = "Liberation Sans"
"""The font that the words are measured in; the theme shows them in its own."""


def framed(plot: Spec, size: Size, title: str, under: Sequence[str], foot: Sequence[str]) -> Spec:
    """A whole specification: the plot, a title with lines under it, and lines at its foot."""
    inner = {key: value for key, value in plot.items() if key not in ("$schema", "config", "datasets", "title")}
    inner["title"] = {
        "text": wrapped(title, size.width, size.title, bold=True),
        "subtitle": [line for text in under for line in wrapped(text, size.width, size.text)],
        "anchor": "start",
        "frame": "bounds",
        "offset": 12,
    }
    spec: Spec = {"$schema": SCHEMA, "padding": 1}
    if feet := [line for text in foot for line in wrapped(text, size.width, size.small)]:
        spec["title"] = {
            "text": feet,
            "orient": "bottom",
            "anchor": "start",
            "frame": "bounds",
            "offset": 12,
            "color": SOFT,
            "fontSize": size.small,
            "fontWeight": "normal",
            "lineHeight": size.small + 4,
        }
    if "datasets" in plot:
        spec["datasets"] = plot["datasets"]
    apart = {"legend": {"color": "independent"}, "scale": {"color": "independent"}}  # a legend stands beneath the title
    return {**spec, "vconcat": [inner], "resolve": apart, "config": {**_config(size), **plot.get("config", {})}}


def _config(size: Size) -> Spec:
    return {
        "background": None,
        "font": FONT,
        "view": {"stroke": None},
        "title": {
            "color": INK,
            "fontSize": size.title,
            "lineHeight": size.title + 4,
            "subtitleColor": SOFT,
            "subtitleFontSize": size.text,
            "subtitleLineHeight": size.text + 5,
            "subtitlePadding": 6,
        },
        "axis": {
            "labelColor": SOFT,
            "labelFontSize": size.small,
            "titleColor": SOFT,
            "titleFontSize": size.small,
            "titleFontWeight": "normal",
            "gridColor": RULE,
            "domainColor": INK,
            "tickColor": INK,
        },
        "legend": {"labelColor": INK, "labelFontSize": size.small, "labelLimit": size.width, "title": None},
        "text": {"color": INK, "fontSize": size.small},
    }
