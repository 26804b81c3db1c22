"""Names → refs: bodies converted from Markdown with everything they point at recorded; judging is left to the checks.

Conversion happens here and not in render, since headings, anchors, images and links exist only after Markdown has
been read, and the checks must see them.
"""
