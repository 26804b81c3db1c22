"""Spanish words for names."""

from __future__ import annotations

import re

from ..en.given_names import GIVEN
from ..names import NameRules


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NAMES = NameRules(
    given=GIVEN,
    particles=_set("de del la las los da do dos das di van von der bin al el y e"),
    honorifics=_set("sr sra srta dr dra don doña lic ing mr mrs ms"),
    role_heads=_set(
        "presidente presidenta primer ministro ministra canciller viceministro viceministra vicecanciller"
        " secretario secretaria subsecretario subsecretaria embajador embajadora enviado enviada representante"
        " comisionado comisionada jefe jefa director directora líder dirigente gobernador gobernadora alcalde"
        " alcaldesa senador senadora diputado diputada congresista negociador negociadora diplomático diplomática"
        " cónsul funcionario funcionaria portavoz vocero vocera asesor asesora analista experto experta profesor"
        " profesora investigador investigadora economista abogado abogada juez jueza fiscal general almirante"
        " coronel capitán teniente comandante coordinador coordinadora administrador administradora periodista"
        " activista fundador fundadora obispo arzobispo cardenal papa rey reina príncipe princesa candidato"
        " candidata vicepresidente vicepresidenta mandatario mandataria gobernante homólogo homóloga expresidente"
        " exministro excanciller encargado encargada subdirector subdirectora vicesecretario magistrado magistrada"
    ),
    role_words=_set(
        "ex actual entonces nuevo nueva alto alta primer primera vice adjunto adjunta asistente interino interina"
        " general nacional cubano cubana estadounidense mexicano mexicana norteamericano norteamericana español"
        " española de del la las los el relaciones exteriores asuntos estado seguridad interior defensa economía"
        " hacienda justicia salud trabajo república gobierno departamento ministerio para y"
    ),
    bodies=_set(
        "departamento ministerio comité comisión consejo agencia administración oficina servicio instituto"
        " universidad escuela fundación organización asociación unión liga partido congreso senado parlamento"
        " asamblea corte tribunal banco fondo compañía grupo red centro coalición alianza autoridad junta embajada"
        " consulado delegación guardia patrulla policía fuerza fuerzas ejército marina naciones cancillería"
        " secretaría dirección aduanas"
    ),
    places=_set(
        "calle avenida plaza parque edificio torre puente aeropuerto estación puerto río lago mar océano bahía"
        " golfo isla islas montaña valle desierto playa costa condado ciudad pueblo estado provincia distrito"
        " región frontera estrecho canal palacio hotel museo estadio base cárcel norte sur este oeste san santa los"
        " las cabo"
    ),
    things=_set(
        "ley acuerdo acuerdos tratado pacto protocolo convención declaración resolución plan programa cumbre"
        " conferencia guerra revolución crisis día semana mes año premio copa juegos elecciones huracán tormenta"
        " operación título sección artículo doctrina orden informe libro biblia movimiento constitución reino"
        " imperio dios cristo navidad política proceso comunicado diálogo conversaciones ronda"
    ),
    openers=_set(
        "el la los las un una unos unas en de del al a por para con sin sobre tras desde hasta entre según durante"
        " mientras cuando como si que se su sus esta este estos estas ese esa eso esto no ni también además"
        " asimismo sin embargo pero y o ya más menos muy todo toda todos todas otro otra otros otras mi tu yo él"
        " ella ellos nosotros hay es son fue fueron ha han había hoy ayer luego después antes ahora aquí allí dos"
        " tres cuatro cinco miles cientos"
    ),
    saying=re.compile(
        r",?\s+(?:también\s+|además\s+)?(?:dijo|afirmó|señaló|declaró|aseguró|indicó|explicó|agregó|añadió|expresó|reiteró"
        r"|anunció|confirmó|sostuvo|denunció|destacó|escribió|recordó|subrayó|comentó|insistió|advirtió|informó|manifestó"
        r"|aseveró|apuntó|precisó|encabezó|presidió|lideró|participó|viajó|ratificó|rechazó|condenó|acusó)\b"
    ),
    said=re.compile(
        r"(?:\b(?:dijo|afirmó|señaló|declaró|aseguró|indicó|explicó|agregó|añadió|según|por|con|y|entre|a|de|expresó|anunció"
        r"|confirmó|sostuvo|denunció|destacó|presidida\s+por|encabezada\s+por|liderada\s+por)\s+)$"
    ),
    appositive=re.compile(r",\s+(?=(?:el|la|un|una|quien|cuyo|cuya|ex|actual|[a-záéíóú]+)\b)"),
    role_ends=re.compile(
        r"[,;:()\"“”«»]|\s+(?:quien|que|cuyo|cuya|dijo|afirmó|señaló|es|fue|era|será|y\s+(?:el|la)|en\s+(?:un|una)\s+(?:comunicado|entrevista)"
        r"|durante|tras|cuando|donde)\b|\.(?:\s|$)|[—–]"
    ),
    nested=re.compile(r"(?!)"),
    people=re.compile(r",\s+de\s+\d{1,3}\s+años|,\s+quien\b"),
)  # fmt: skip
