"""A moment: a date, or a talk or term that has one."""

from __future__ import annotations

from typing import Annotated, Any

from .dates import Edtf, parse_date
from .reads import ReadBy
from .refs import Ref, parse_ref


def _moment(value: Any) -> Ref | Edtf:
    """A ref where the text is one of a talk or term; a date otherwise."""
    text = str(value).strip()
    return parse_ref(text) if text.startswith(("talk:", "term:")) else parse_date(text)


Moment = Annotated[Ref | Edtf, ReadBy(_moment, {"type": "string"})]
