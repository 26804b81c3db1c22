"""Spanish ordinals."""

from __future__ import annotations

import re

from ..figures import Ordinals

_I = re.IGNORECASE

_STEMS = {
    "segund": 2,
    "tercer": 3,
    "cuart": 4,
    "quint": 5,
    "sext": 6,
    "séptim": 7,
    "octav": 8,
    "noven": 9,
    "décim": 10,
    "undécim": 11,
    "duodécim": 12,
    "decimotercer": 13,
    "decimocuart": 14,
    "decimoquint": 15,
    "vigésim": 20,
    "trigésim": 30,
    "cuadragésim": 40,
    "quincuagésim": 50,
    "sexagésim": 60,
}

ORDINALS = Ordinals(
    alone=re.compile(
        r"\b(?:es|fue|son|fueron|será|era)\s+(?:solo\s+|apenas\s+)?(?:el|la|los|las)\s+(?P<number>primer[oa]s?|segund[oa]|tercer[oa]|cuart[oa])"
        r"\s+(?=(?:desde|en|de\s+(?:su|este|esta|est[oa]s))\b)(?!en\s+(?:su\s+tipo|importancia)\b)"
        r"|,\s+(?:el|la)\s+(?P<beside>segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa])\s+(?=(?:del\s+año|en\s+lo\s+que\s+va|de\s+este\s+año|desde)\b)"
        r"|\b(?:el|la)\s+(?P<of>primer[oa]|segund[oa]|tercer[oa]|cuart[oa])\s+(?=de\s+(?:(?:l[oa]s|sus|est[oa]s|una?)\s+)?(?:serie|varios|varias|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\b)",
        _I,
    ),
    turns=frozenset(),
    words={stem + end: number for stem, number in _STEMS.items() for end in ("o", "a")}
    | {"tercer": 3, "decimotercer": 13},
    cardinals={},
    digits=re.compile(r"(?<![\w.,/-])(?P<number>\d{1,3})(?:\.?º|\.?ª|\.?er|\.?da|\.?ra|\.?ta)(?![\w])"),
    first=re.compile(
        r"(?:(?<=\bel\s)|(?<=\bla\s)|(?<=\bdel\s)|(?<=\bal\s)|(?<=\bsu\s)|(?<=\best[ea]\s)|(?<=\bpor\s)|(?<=\buna\s)|(?<=\bun\s))"
        r"(?P<the>primera?)(?=\s[a-záéíóúñ])(?!\s(?:ministr|viceministr|mandatari|secretari|dama|edil|instancia|línea"
        r"|fila|plana|necesidad|mano|orden|momento|persona|posición|nivel|nombre|impresión|idea|vista|hora|clase"
        r"|mundo|puesto|sitio|cuadro|cuarto|tiempo|bimestre|cuatrimestre|hij|espos|amor|novela|libro|disco|álbum"
        r"|película|canción|piedra|cosa|razón|causa|pregunta|capítulo|párrafo|página|gran|a\s|e\s|ante|hasta|desde"
        r"|fuerza|caus|partido|gol|set|título|triunfo|grado|quincena|década|hombre|mujer|víctima)\w*)"
        r"|(?<![\w-])(?P<number>primera?)\s+(?:ronda|sesión|fase|etapa|tanda|ola|período\s+de\s+sesiones|reunión"
        r"|cumbre|encuentro|visita|viaje|vuelo|diálogo|conferencia|foro|elección|votación|envío|lote|grupo|día|semana"
        r"|mes|año|vez|ocasión)\b",
        _I,
    ),
    names=re.compile(
        r"\s+(?:guerra|mundo|mundial|país|países|partes?|edad|plano|lugar|siglo|trimestre|semestre|enmienda|jefe"
        r"|mitad|mandatario|transformación"
        r"|mayor|más|peor|mejor|secretari[oa]|vicepresidente|poder|piso|avenida|calle|flota|y|o|de|del|en|a|al|es"
        r"|fue|con|por|que|para|grado|república"
        r"|tiempo|persona|será|sería|serán|son|era)\b",
        _I,
    ),
    superlative=re.compile(r"\s+y\s+últim[oa]\b", _I),
    sets=re.compile(r"(?!)"),
    events=re.compile(
        r"\s+(?:[\w.&'’–-]+\s+){0,3}?(?:Ronda|Sesión|Reunión|Cumbre|Diálogo|Conferencia|Aniversario|Foro|Asamblea"
        r"|Período|Encuentro|Vez)\b"
    ),
    shares=re.compile(r"\b(?:dos|tres|cuatro|cada)\s+$", _I),
)
