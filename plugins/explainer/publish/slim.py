"""Takes from a drawn SVG what a page does not need: every attribute that says nothing, and every digit nobody sees."""

from __future__ import annotations

import re

from lxml import etree

_NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")
_SAYS_NOTHING = {
    ("opacity", "1"), ("stroke-width", "1"), ("transform", "translate(0,0)"), ("stroke-miterlimit", "10"),
    ("x2", "0"), ("y2", "0"), ("text-anchor", "start"), ("font-weight", "normal"),
}  # fmt: skip
_NEVER = re.compile(r"aria-.*|class|role|pointer-events|font-family|version")
_ROUNDED = ("d", "transform", "x", "y", "x1", "x2", "y1", "y2", "width", "height", "opacity", "stroke-width")


def slim(svg: str) -> tuple[str, int, int]:
    """The insides of an <svg>, and its width and height in pixels."""
    root = etree.fromstring(svg.encode())
    width, height = (round(float(side)) for side in root.get("viewBox", "0 0 0 0").split()[2:])
    for element in list(root.iter()):
        if element is not root and _draws_nothing(element):
            element.getparent().remove(element)
    for element in root.iter():
        _bare(element)
    for group in reversed(list(root.iter("{*}g"))):
        if not len(group) and not (group.text or "").strip():
            group.getparent().remove(group)
        elif not group.attrib:
            _unwrap(group)
    for parent in root.iter("{*}g", "{*}svg"):
        _join(parent)
    inside = "".join(etree.tostring(child, encoding="unicode") for child in root)
    return re.sub(r' xmlns(:\w+)?="[^"]*"', "", inside), width, height


def _draws_nothing(element: etree._Element) -> bool:
    """A group's own ground and frame where they have no colour, and what is hidden."""
    if element.get("display") == "none" or element.get("opacity") == "0":
        return True
    frame = element.get("class") in ("background", "foreground")
    return frame and not element.get("fill") and not element.get("stroke")


def _bare(element: etree._Element) -> None:
    for name, value in list(element.attrib.items()):
        if _NEVER.fullmatch(str(name)) or (name, value) in _SAYS_NOTHING:
            del element.attrib[name]
        elif name in _ROUNDED:
            element.set(name, _NUMBER.sub(_short, str(value)))
    if element.get("transform") == "translate(0,0)":
        del element.attrib["transform"]


def _short(found: re.Match[str]) -> str:
    number = round(float(found[0]), 1)
    return f"{number:g}" if number else "0"


def _unwrap(group: etree._Element) -> None:
    """Put a group's children in its place."""
    parent = group.getparent()
    assert parent is not None
    at = parent.index(group)
    for child in reversed(list(group)):
        parent.insert(at + 1, child)
    parent.remove(group)


def _join(parent: etree._Element) -> None:
    """Make one path of neighbours that look alike."""
    before = None
    for path in list(parent):
        alike = before is not None and _alike(before, path)
        if alike and before is not None:
            before.set("d", f"{before.get('d')}{path.get('d')}")
            parent.remove(path)
        else:
            before = path if etree.QName(path).localname == "path" and not path.get("transform") else None


def _alike(one: etree._Element, other: etree._Element) -> bool:
    if one.tag != other.tag or len(other):
        return False
    looks = [{name: value for name, value in each.attrib.items() if name != "d"} for each in (one, other)]
    return looks[0] == looks[1] and "transform" not in looks[1] and "opacity" not in looks[1]
