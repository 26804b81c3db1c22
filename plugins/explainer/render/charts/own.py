"""A contributor's own Vega-Lite specification, given the rows of the series and fitted to a size."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from .picture import Size, Spec

SERIES = "series"
"""The name of the data set that holds the rows."""


def own(given: Mapping[str, Any], rows: list[dict[str, Any]], size: Size) -> Spec:
    """The specification at a size; its height stays its own, and so does a width that is no number."""
    spec = deepcopy(dict(given))
    spec["datasets"] = {**spec.get("datasets", {}), SERIES: rows}
    if not isinstance(spec.get("width"), dict) and ("mark" in spec or "layer" in spec):
        spec["width"] = size.width - 48
        spec.setdefault("height", size.height)
    return spec
