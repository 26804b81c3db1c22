"""Pages that tests write themselves: an agency's story, with the markup that a test is about."""

from __future__ import annotations

STORY = (
    (
        "The two governments agreed on Tuesday to reopen the border crossing at Vell after eleven years, "
        "their foreign ministries said in a joint statement that was read out in the capital."
    ),
    (
        "The agreement follows four rounds of talks since January, the last of which ended without a result, "
        "and it lets up to 300 lorries a day pass in both directions from the first of next month."
    ),
    (
        'Deputy minister Ana Portillo called it "a modest step" and said that customs officers of both sides '
        "would be trained together in the spring, before passenger traffic begins."
    ),
    (
        "Farmers near the crossing had asked for years that it be opened, as their produce now travels a "
        "detour of more than two hundred kilometres over the mountains to reach the nearest market."
    ),
    (
        "A spokesperson for the customs union said that the agreement had been sent to both parliaments, "
        "which are expected to vote on it before the summer recess."
    ),
)
"""Paragraphs as long as those of an agency."""


def page(head: str = "", *, story: str | None = None, title: str = "Border crossing at Vell to reopen") -> str:
    """A page with site furniture around its article."""
    body = "".join(f"<p>{each}</p>" for each in STORY) if story is None else story
    return (
        f"<!DOCTYPE html><html lang=en><head><title>{title} | Nimbus Post</title>{head}</head><body>"
        "<nav><ul><li><a href=/>Home</a></li><li><a href=/world>World</a></li></ul></nav>"
        f"<main><article><h1>{title}</h1>{body}</article></main>"
        "<footer><p>Nimbus Post, all rights reserved</p></footer></body></html>"
    )
