"""Spanish words for the head of an article."""

from __future__ import annotations

import re

from ..head import HeadRules

HEAD = HeadRules(
    common=frozenset("el la los las de del que y en un una por con para se su al es fue como más dijo ha".split()),  # noqa: SIM905
    byline=re.compile(r"(?:[Pp]or|POR|Autor(?:es|a)?\s*:)\s+(?P<names>[^\W\d_][^\d:;!?]{2,90})"),
    joins=r"\s+[ye]\s+|\s*,\s*(?:y\s+)?",
    labels=re.compile(
        r"(?:comunicado(?:\s+de\s+prensa)?|nota\s+(?:de\s+prensa|informativa|oficial)|declaración(?:\s+oficial)?"
        r"|ministerio\s+de\s+[\w ]{3,40}|oficina\s+de\s+[\w ]{3,40}|noticias|mundo|política|internacional(?:es)?"
        r"|nacional(?:es)?"
        r"|última\s+hora|compartir|imprimir|publicado:?.{0,40}|actualizado:?.{0,40}|fecha:?.{0,30}|foto:.*)",
        re.IGNORECASE,
    ),
    dated=re.compile(
        r"(?:(?:publicado|actualizado|fecha|emitido|creado)\s*(?:el|en|:)?\s*:?\s*)?"
        r"(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\s*,?\s*)?",
        re.IGNORECASE,
    ),
    credits=re.compile(
        r"\(?(?:(?:reporte|escrito|editado|con\s+información|edición|traducido)\s+(?:de|por|en)\b|©|derechos\s+reservados"
        r"|\(c\)\s*\d|copyright\b|agencia\s+efe\b\s*$|tomado\s+de\b|fuente:)",
        re.IGNORECASE,
    ),
    furniture=re.compile(
        r"(?:lea\s+(?:también|más)\b.*|le\s+puede\s+interesar\b.*|ver\s+(?:también|más)\b.*|compartir\b.*|suscríb\w+.*"
        r"|foto(?:grafía)?s?\s*(?:de|:|/).*|en\s+video:?.*|etiquetas?:.*|comentarios?|publicidad|imprimir|relacionad[oa]s?:?.*)",
        re.IGNORECASE,
    ),
)
