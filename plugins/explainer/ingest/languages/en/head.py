"""English words for the head of an article."""

from __future__ import annotations

import re

from ..head import HeadRules

HEAD = HeadRules(
    common=frozenset("the of and to in that is was for on with as at by it from said has have were be will".split()),  # noqa: SIM905
    byline=re.compile(r"(?:[Bb]y|BY)\s+(?P<names>[^\W\d_][^\d:;!?]{2,90})"),
    joins=r"\s+and\s+|\s*[,&]\s*(?:and\s+)?",
    labels=re.compile(
        r"(?:media\s+(?:note|advisory|release)|press\s+(?:release|statement|briefing)|(?:for\s+)?immediate\s+release"
        r"|for\s+immediate\s+release.*|fact\s+sheets?|statements?(?:\s+and\s+releases)?|readouts?|remarks|joint\s+statement"
        r"|office\s+of\s+(?:the\s+)?(?:press\s+)?[\w' ]{3,40}|bureau\s+of\s+[\w' ]{3,40}|briefing\s+room|speeches"
        r"|(?:national|local)\s+media\s+release|world|americas|politics|u\.?s\.?\s+news|latest\s+news|news"
        r"|contact:?\b.*|release\s+date:?|updated?:?.{0,40}|published:?.{0,40}|\d+\s+min(?:ute)?s?\s+read|share|print|email)",
        re.IGNORECASE,
    ),
    dated=re.compile(
        r"(?:(?:first\s+)?(?:published|posted|released?|updated|last\s+(?:updated|modified)|date|release\s+date"
        r"|publication\s+date|issued|filed)\s*(?:on|at|date)?\s*:?\s*)?"
        r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s*,?\s*)?",
        re.IGNORECASE,
    ),
    credits=re.compile(
        r"\(?(?:(?:additional\s+)?(?:reporting|writing|editing|additional\s+reporting)\s+(?:and\s+\w+\s+)?by\b"
        r"|©|\(c\)\s*\d|copyright\b|all\s+rights\s+reserved|our\s+standards:|the\s+thomson\s+reuters\s+trust"
        r"|this\s+material\s+may\s+not\s+be|###\s*$|-?\s*30\s*-?\s*$|for\s+more\s+information,?\s+(?:please\s+)?contact"
        r"|associated\s+press\s+writers?\b|follow\s+\w+\s+on\s+(?:twitter|x|facebook))",
        re.IGNORECASE,
    ),
    furniture=re.compile(
        r"(?:read\s+(?:more|also|next)\b.*|related:?\b.*|see\s+also\b.*|advertisement|share\s+(?:this|on)\b.*|sign\s+up\b.*"
        r"|subscribe\b.*|click\s+here\b.*|skip\s+to\b.*|photo(?:graph)?s?\s*(?:by|:|/).*|image\s*:.*|tags?:.*|topics?:.*"
        r"|comments?|\d+\s+comments?|back\s+to\s+top|print(?:\s+this)?|email(?:\s+this)?|watch:?\b.{0,80})",
        re.IGNORECASE,
    ),
)
