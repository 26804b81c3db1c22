"""Spanish words beside a number: nearly, more than, a record, up."""

from __future__ import annotations

import re

from ..figures import Beside

_I = re.IGNORECASE

BESIDE = Beside(
    qualifiers={
        "record": r"(?:cifra\s+|número\s+|un\s+)?récord(?:\s+(?:histórico\s+)?de)?|máximo\s+histórico\s+de",
        "nearly": r"casi|cerca\s+del?|próxim[oa]s?\s+a",
        "about": r"unos|unas|(?<!organiza\s)(?<!organizan\s)(?<!gira\s)(?<!giran\s)alrededor\s+del?|aproximadamente|en\s+torno\s+a|aproximado\s+de|algo\s+así\s+como"
        r"|sobre\s+los",
        "more than": r"más\s+del?|por\s+encima\s+de|superior(?:es)?\s+a|supera(?:ron|n|ba|ndo)?(?:\s+l[oa]s)?"
        r"|superó\s+l[oa]s|rebasa(?:ron|n)?",
        "at least": r"al\s+menos|por\s+lo\s+menos|no\s+menos\s+de|como\s+mínimo|(?:un\s+)?mínimo\s+de|cuando\s+menos",
        "less than": r"(?:no|ni\s+siquiera)\s+(?:llega(?:n|ron|ba|ban)?|llegó|alcanza(?:n|ron)?|alcanzó)\s+(?:ni\s+)?a|menos\s+del?|por\s+debajo\s+de|inferior(?:es)?\s+a",
        "at most": r"hasta|no\s+más\s+de|como\s+máximo|(?:un\s+)?máximo\s+de|a\s+lo\s+sumo",
        "estimated": r"(?:se\s+)?estimad[oa]s?\s+(?:en|de)|(?:unos\s+|unas\s+)?estimad[oa]s|se\s+estima\s+(?:en|que)",
        "provisional": r"provisional(?:es)?(?:\s+de)?|preliminar(?:es)?(?:\s+de)?",
    },
    fillers=r"un|una|los|las|el|la|otros|otras|apenas|solo|sólo|solamente|total\s+de|en|del|nada\s+menos\s+que|ya",
    level=frozenset(("hasta",)),
    moved={
        "up": r"aument(?:ó|aron|a|an|ar|ando)|sub(?:ió|ieron|e|en)|crec(?:ió|ieron|e|en)|increment(?:ó"
        r"|aron|a)|repunt(?:ó|e)|elev(?:ó|aron)"
        r"|(?:aumento|incremento|alza|crecimiento|repunte|subida)(?:\s+del?)?",
        "down": r"cay(?:ó|eron)|baj(?:ó|aron|a|an)|descend(?:ió|ieron)|disminu(?:yó|yeron|ye)"
        r"|redu(?:jo|jeron|ce|cir)|retroced(?:ió|ieron)|desplom(?:ó|e)|recort(?:ó|aron)"
        r"|(?:descenso|disminución|caída|reducción|recorte|baja)(?:\s+del?)?",
    },
    phrasal=re.compile(r"(?!)"),
    particles=re.compile(r"$"),
    by=re.compile(r"\ben\s+(?:un\s+|el\s+)?$", _I),
    change_of=re.compile(
        r"\b(?:una?|el|la)\s+(?:[a-záéíóú]+\s+)?(?:(?P<up>aumento|incremento|crecimiento|alza)|(?P<down>disminución|reducción|descenso|caída|baja))\s+(?:en|de|del)\s+[^.;:,]{2,70}?\s+(?:de|del)\s+(?:un\s+)?$",
        _I,
    ),
    inside=(),
    behind=(
        (re.compile(r"\s+o\s+más\b", _I), "at least"),
        (re.compile(r"\s+o\s+menos\b|\s+como\s+máximo\b", _I), "at most"),
        (re.compile(r"\s+como\s+mínimo\b", _I), "at least"),
        (
            re.compile(r"[^.;:()]{0,40}?,\s+(?:una?\s+|la\s+)?(?:cifra\s+|número\s+)?(?:nuevo\s+)?récord\b", _I),
            "record",
        ),
    ),
    of_percent=(
        (
            re.compile(
                r"\s+(?:más\s+(?:que|de\s+l)|mayor(?:es)?\b|superior(?:es)?\b|por\s+encima\b|de\s+(?:aumento"
                r"|incremento|crecimiento|alza)\b|más\b(?=[.,;]|$))",
                _I,
            ),
            "up",
        ),
        (
            re.compile(
                r"\s+(?:menos\s+(?:que|de\s+l)|menor(?:es)?\b|inferior(?:es)?\b|por\s+debajo\b|de\s+(?:caída"
                r"|descenso|disminución|reducción)\b|menos\b(?=[.,;]|$))",
                _I,
            ),
            "down",
        ),
    ),
    first_in=re.compile(
        r"\bprimer[ao]?s?\b[^.;:!?,()]{0,90}?\ben\s+(?:(?:los\s+últimos|más\s+de|casi|al\s+menos|cerca\s+de"
        r"|unos)\s+)*$",
        _I,
    ),
    ahead=re.compile(r"\b(?:espera[n]?|prevé[n]?|ser(?:á|án|ía|ían)|habrá|tendrán?|planea[n]?)\b", _I),
)
