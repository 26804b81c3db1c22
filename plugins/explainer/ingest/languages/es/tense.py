"""How Spanish tells whether a day has been or is to come."""

from __future__ import annotations

import re

from ..dates import TenseRules

_SAID = (
    "dijo|dijeron|afirmó|afirmaron|anunció|anunciaron|informó|informaron|confirmó|confirmaron|señaló|señalaron|declaró"
    "|declararon|aseguró|aseguraron|indicó|indicaron|explicó|expresó|reiteró|agregó|añadió|precisó|detalló|adelantó"
    "|comunicó|denunció|manifestó|sostuvo|destacó|subrayó|advirtió|publicó|escribió|reveló|desveló|reportó"
)

TENSE = TenseRules(
    verbs=re.compile(
        rf"(?P<said>\b(?:{_SAID})\b)|(?P<back>\bhabía[n]?\s+(?:previsto|programado)\b)|(?P<none>\b(?:es|son)\s+[a-zñ]+[ai]d[oa]s?\b)"
        r"|(?P<ahead>\b[a-zñ]*(?:ará|erá|irá|drá|brá|rrá)n?\b(?:\s+[a-zñ]+(?:ado|ido|cho|to)s?\b)?"
        r"|\b[a-zñ]+(?:aremos|eremos|iremos)\b|\b[a-zñ]+[aei]rían?\b|\b(?:va|van|vamos)\s+a\s+[a-zñ]+"
        r"|\b(?:está|están|estaba|estaban|fue|fueron|quedó)\s+(?:prevista?s?|previstos|programad[oa]s?|fijad[oa]s?|convocad[oa]s?)"
        r"|\b(?:prevén?|planean?|tienen?\s+previsto|espera|esperan|pretenden?|acordaron|acordó|deben?|pueden?|podrían?|vence|expiran?"
        r"|vencen|comienzan?|inicia|inician|arranca|arrancan|entran?\s+en\s+vigor|viajan?|visitan?|visita|celebran?|reanudan?|se\s(?:aprestan?|disponen?|preparan?|alistan?|reúnen?|verán?))\b)"
        r"|\b(?:fue|fueron|era|eran|había|habían|hubo|estuvo|estuvieron|tuvo|tuvieron|hizo|hicieron|puso|vino|vinieron|dio"
        r"|dieron|pudo|quiso|supo|trajo|h[ae]n?\s+[a-zñ]+(?:ado|ido|cho|to)|ha|han|[a-zñ]{2,}(?:ó|aron|ieron|yeron|jeron|aba|aban|ían?))\b"
    ),
    said=re.compile(
        rf"\b(?:{_SAID})(?:\s*,)?(?:\s+(?:en|a|al|durante|por|desde|ante)\s+(?:un|una|el|la|los|las|su)?\s*[\wáéíóúñ.'’ -]{{2,40}}?)?"
        r"\s*,?\s*(?:este|el|hoy|ayer)?\s*$"
    ),
    saying=re.compile(r"\b(?:declaraciones|comunicado|entrevista|mensaje)\s+(?:de\s+|del\s+)?(?:este|el)?\s*$"),
    breaks=re.compile(
        r"[;:—–]|\s-+\s|,?\s(?:pero|mientras|que|quien|quienes|cual|donde|cuando|porque|aunque|si|tras|después|antes)\s"
        r"|,?\sy\s(?=[a-zñ]+(?:ó|aron|ieron|ará|erá|irá)\b|(?:este|el\s(?:próximo|pasado)?)\s?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\s(?:se\s)?[a-zñ]+n?\b)"
    ),
    ahead=re.compile(
        r"\b(?:(?:programad|previst|fijad|convocad|planead|pospuest|aplazad|prevista)[oa]s?\s+(?:para|hasta)(?:\s+(?:el|este))?"
        r"|(?:prorrog\w+|posp\w+|aplaz\w+)\s+(?:hasta|para|al)(?:\s+el)?|a\s+más\s+tardar(?:\s+el)?|a\s+partir\s+del?)\s+$"
    ),
    back=re.compile(
        r"\b(?:[a-zñ]+(?:ado|ido)[as]?s?\s+(?:en|el|este)|[Dd]esde\s+el|[Dd]esde|[Tt]ras\s+el|fechad[oa]\s+el|acord(?:ó|aron))\s+$"
    ),
    condition=re.compile(r"(?!)"),
    but=re.compile(r",?\s+pero\b"),
    since=re.compile(r"\bdesde(?:\s+que)?\s$"),
    joined=re.compile(r"\b(?:y|e|o)\s$"),
    onwards=re.compile(r"\b(?:hasta|para|antes)(?:\s+(?:el|del?|este))*\s+$"),
    noun_goes_on=re.compile(r"(?!)"),
    passive=re.compile(r"[ai]d[oa]s?$"),
    decided=re.compile(r"acord(?:ó|aron)\b"),
    eve=re.compile(r"\bantes\s+del\s+$"),
    upcoming=re.compile(r"\b(?:próxim[oa]s?|venider[oa]s?)\s[^,.;:—]{0,80}\s+$"),
    arranged=re.compile(
        r"(?:convocó|convocaron|anunció|anunciaron|propuso|fijó|fijaron|invitó|acordó|acordaron|pospuso|aplazó|aprobó|ordenó)\b"
    ),
    weak=re.compile(r"[a-zñ]+[aei]rían?\b|pueden?|deben?"),
    of_noun=re.compile(
        r"(?<!partir\s)(?<!horas\s)(?<!noche\s)(?<!mañana\s)(?<!tarde\s)(?<!antes\s)(?<!después\s)\bdel?\s+$"
    ),
    one_of=re.compile(r"(?!)"),
    owner=re.compile(r"(?!)"),
    noun=re.compile(r""),
    to_come=re.compile(r"(?!)"),
    planned=re.compile(r"\b(?:elecciones|cumbre|referendo|referéndum|votación|comicios)\s+(?:del?|en)\s+$"),
    bare=re.compile(r"\b(?:para|de|a)\s+[a-zñ]+(?:ar|er|ir)(?:se|lo|la)?\b"),
    done=re.compile(r"(?!)"),
    told=re.compile(r"(?!)"),
    due=re.compile(r"(?!)"),
    goes_on=re.compile(r",?\s+(?:se\s+)?[a-zñ]*(?:ará|erá|irá|drá|brá)n?\b"),
)
