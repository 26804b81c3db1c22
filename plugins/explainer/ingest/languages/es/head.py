"""Spanish words for the head of an article."""

from __future__ import annotations

import re

from ..head import HeadRules

_DAYS = r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|jue|vie|sáb|dom)"
_WEEKDAY = r"(?P<weekday>lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
_POSTS = r"[Ss]ecretari[oa]|[Mm]inistr[oa]|[Vv]iceministr[oa]|[Cc]anciller|[Pp]resident[ea]|[Pp]ortavoz|[Vv]ocer[oa]|[Dd]irector[a]?|[Ee]mbajador[a]?"

HEAD = HeadRules(
    common=frozenset("el la los las de del que y en un una por con para se su al es fue como más dijo ha".split()),
    byline=re.compile(
        r"(?:(?:[Ee]scrito|[Pp]ublicado|[Tt]exto)\s+)?(?:[Pp]or|POR)[:\s]\s*(?=[^\W\d_])|(?:[Aa]utor(?:es|as?)?|AUTOR|[Ff]uente)\s*:\s*(?=[^\W\d_])"
    ),
    desk=re.compile(r"\b(?:redacción|agencias?|corresponsal(?:es)?|digital|equipo|prensa|noticias)\b", re.IGNORECASE),
    speaker=re.compile(
        r"(?P<name>[A-ZÁÉÍÓÚÑ][\w.'’-]+(?: (?:de |del |la )?[A-ZÁÉÍÓÚÑ][\w.'’-]*){1,4}), "
        rf"(?P<post>(?:\w+ ){{0,4}}?(?:{_POSTS})\b[\w ,.'’-]{{0,80}}(?<!\.))"
    ),
    labels=re.compile(
        r"(?:comunicado(?:s)?(?:\s+de\s+prensa|\s+oficial)?|notas?\s+(?:de\s+prensa|informativas?|oficial(?:es)?)"
        r"|declaraci(?:ón|ones)(?:\s+oficial(?:es)?)?|discursos?|noticias|(?:el\s+)?mundo|política|internacional(?:es)?"
        r"|nacional(?:es)?|américa\s+latina|portada|inicio|especiales|destacad[ao]s?"
        r"|redacción|canciller[ií]a|última\s+hora|compartir|imprimir|fecha:?|publicado(?:\s+en:?.{0,60})?:?|actualizado:?|en\s+este\s+artículo:.*)",
        re.IGNORECASE,
    ),
    publishers={},
    day_label=re.compile(
        rf"\b(?:publicad[oa]|actualizad[oa]|modificad[oa]|última|modificación|actualización|fecha|emitid[oa]|creado|el|en|de|a|las|la"
        rf"|hora|hrs?|h|a\.?\s?m|p\.?\s?m|{_DAYS})\b",
        re.IGNORECASE,
    ),
    changed=re.compile(r"\b(?:actualizad[oa]|actualización|modificad[oa]|modificación|última)\b", re.IGNORECASE),
    no_place=re.compile(
        r"\b(?:ÚLTIMA|URGENTE|VIDEO|FOTOS?|EXCLUSIVA|OPINIÓN|ANÁLISIS|NOTA|AMPLIACIÓN|ACTUALIZACIÓN|PREGUNTA|RESPUESTA"
        r"|NOTICIAS|PRENSA|MODERADOR|PRESIDENTE|MINISTRO|CANCILLER)\b|^(?:Un|Una|En|De|Por|Desde|Para)\s|^(?:El|La|Los|Las)\s(?![A-ZÁÉÍÓÚÑ])|Redacción",
    ),
    before_day=re.compile(rf"{_DAYS}\.?", re.IGNORECASE),
    credits=re.compile(
        r"\(?(?:(?:reporte|escrito|editado|con\s+información|edición|editad[oa]|traducid[oa]|reportería)\s+(?:de|por|en)\b|©|derechos\s+reservados"
        r"|todos\s+los\s+derechos|\(c\)\s*(?:\d|agencia|copyright)|copyright\b|agencia\s+efe\b\W*$|\(?(?:tomado|tomada)\s+de[l:]?\b|\(?fuente:"
        r"|\(?con\s+información\s+de\b|[a-z]{2,5}/[a-z]{2,5}\s*$|\(?efe\)?\s*$)",
        re.IGNORECASE,
    ),
    furniture=re.compile(
        r"(?:lea\s+(?:también|más)\b.*|le\s+puede\s+interesar\b.*|ver\s+(?:también|más)\b.*|vea\s+además:?.*|compart(?:ir|e)\b.*|suscríb\w+.*"
        r"|(?:foto(?:grafía)?s?|imagen|infografía)\s*(?:de\b|:|/).*|en\s+video:?.*|etiquetas?:?.*|comentarios?|\d+\s+comentarios?|publicidad"
        r"|imprimir|relacionad[oa]s?:?.*|síguenos\b.*|fotos?\s*:.*|autor\s*:.*)",
        re.IGNORECASE,
    ),
    no_headline=re.compile(
        rf"(?:el|la|los|las|un|una|yo|nosotros|este|esta|en|hoy|tras|según)\b"
        rf"|.*\b(?:dijo|anunció|informó|declaró|fue|fueron|era|había|este|{_DAYS})\b",
        re.IGNORECASE,
    ),
    captions=re.compile(r"\b(?:fotos?|imagen)(?:\s+(?:ilustrativa|de\s+archivo))?\s*:\s*\S", re.IGNORECASE),
    asides=re.compile(
        r"(?:fotos?|imagen)(?:\s+(?:ilustrativa|de\s+archivo|principal))?\s*:\s*.{2,60}|(?:inicio|fin)\s+del\s+texto[.:]?",
        re.IGNORECASE,
    ),
    announces=re.compile(
        r"\b(?:anunció|publicó|emitió|divulgó|informó)\b[^.]{0,160}?\bhoy\b|\bhoy\b[^.]{0,40}?\b(?:anunció|publicó|emitió)",
        re.IGNORECASE,
    ),
    over=re.compile(
        r"[\s,(]*(?:que|el\s+cual)?\s*(?:terminó|finalizó|concluyó|cerró|acabó)\s+(?:el\s+)?(?:\w+\s+)?", re.IGNORECASE
    ),
    past=re.compile(r"\b(?:desde|en|tras|de)\s(?:el\s|la\s)?$", re.IGNORECASE),
    to_come=re.compile(
        r"\b(?:\w+(?:ará|erá|irá|arán|erán|irán)|está\s(?:previst[oa]|programad[oa]))\b[^.,;:()«»“”\"]{0,70}?"
        r"\b(?:en|el|para|antes\sde|hasta)\s(?:(?:finales|principios|fines|mediados)\sde\s)?$",
        re.IGNORECASE,
    ),
    unsure=re.compile(
        r"\b(?:\w+(?:rá|rán|ría|rían)|para|hasta|previst[oa]s?|programad[oa]s?|próxim[oa]s?|meta|objetivo|plazo|elecciones|vence)\b",
        re.IGNORECASE,
    ),
    this_weekday=re.compile(
        rf"(?<!pasado )(?<!próximo )(?<!anterior )\b{_WEEKDAY}\b(?! (?:pasado|próximo|anterior|\d))"
    ),
)
