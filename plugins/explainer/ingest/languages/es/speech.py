"""Spanish words for speech."""

from __future__ import annotations

import re

from ..speech import SpeechRules, genders, words
from .verbs import finite, gerunds, participles

_SAYING = """
decir afirmar señalar declarar comunicar adelantar reafirmar sentenciar vaticinar augurar constatar avisar esgrimir concretar asegurar indicar añadir agregar explicar manifestar expresar sostener advertir anunciar
confirmar denunciar destacar subrayar apuntar precisar informar reiterar recordar reconocer insistir responder
comentar considerar enfatizar recalcar aclarar admitir alertar argumentar aseverar concluir contar detallar exponer
exclamar lamentar opinar plantear preguntar puntualizar ratificar remarcar repetir resaltar sugerir
valorar acotar aducir alegar apostillar escribir tuitear estimar creer prever revelar relatar prometer
publicar externar pronosticar proponer predecir instar exhortar exigir pedir referir significar abundar zanjar contestar replicar matizar negar
aventurar espetar ironizar bromear resumir
""".strip()

_NAMING = """
calificar tildar llamar describir acusar criticar condenar rechazar elogiar celebrar saludar defender citar tachar
catalogar definir abogar agradecer culpar atribuir querer evocar mencionar apostar mantener felicitar aplaudir repudiar deplorar reclamar ponderar reprochar
""".strip()


def _plurals(nouns: str) -> frozenset[str]:
    """Nouns with their plurals."""
    found = set()
    for noun in nouns.split():
        found.add(noun)
        if noun.endswith("ón"):
            found.add(noun[:-2] + "ones")
        elif noun.endswith("z"):
            found.add(noun[:-1] + "ces")
        else:
            found.add(noun + ("s" if noun[-1] in "aeiouéáó" else "es"))
    return frozenset(found)


_VAGUE = _plurals("portavoz vocero vocera funcionario funcionaria fuente diplomático diplomática asesor testigo")

_ROLES = _VAGUE | _plurals(
    """
    ministro ministra viceministro viceministra canciller vicecanciller presidente presidenta vicepresidente
    vicepresidenta secretario secretaria subsecretario subsecretaria embajador embajadora enviado enviada negociador
    negociadora director directora subdirector subdirectora jefe jefa senador senadora diputado diputada congresista
    legislador gobernador gobernadora alcalde alcaldesa representante comisario comisionado comisionada general experto
    experta economista profesor profesora investigador investigadora abogado abogada juez jueza fiscal activista líder
    candidato candidata opositor opositora migrante refugiado ciudadano mujer hombre padre madre vecino periodista
    escritor empresario médico dirigente mandatario mandataria titular cónsul encargado coordinador analista
    coordinadora responsable delegado delegada delegación miembro primer
    """
)

_BODIES = _plurals(
    """
    gobierno ministerio cancillería embajada administración departamento agencia oficina organización comisión comité
    consejo tribunal empresa instituto universidad partido cámara parlamento congreso senado secretaría ejecutivo
    autoridad policía guardacostas guardia armada servicio fiscalía procuraduría defensoría presidencia dirección banco sindicato
    organismo coalición movimiento fundación red club dictadura régimen oposición ejército asociación federación grupo diario periódico cadena casa consulado misión organismo
    """
)

_DOCUMENTS = _plurals(
    """
    comunicado declaración nota informe estudio encuesta documento texto carta mensaje artículo editorial resolución
    ley proyecto acuerdo reporte boletín estadística dato cifra tuit
    """
)

SPEECH = SpeechRules(
    saying=frozenset(finite(_SAYING)),
    naming=frozenset(finite(_NAMING)),
    participles=frozenset(gerunds(_SAYING + " " + _NAMING)),
    infinitives=words(_SAYING + " " + _NAMING),
    inverted=frozenset((*finite(_SAYING), *participles(_SAYING))) - _DOCUMENTS,
    ambiguous=words("cuenta cuentan nota plantea considera destaca valora cita defiende llama significa refiere"),
    bases=frozenset(),
    perfect=frozenset(participles(_SAYING + " " + _NAMING)) - _DOCUMENTS,
    according=re.compile(
        r"\b(?:[Ss]egún(?! (?:lo\b|(?:el|la|los|las) (?:cual(?:es)?|que|caso)\b|parece|se\b))|[Dd]e acuerdo (?:con|a)|[Ee]n (?:palabras|opinión) de|[Aa] (?:juicio|decir) de)(?=l?\s)"
    ),
    passive=words("es son fue fueron era eran ser sido siendo está están estaba se"),
    auxiliaries=words("ha han había habían hubo no le les lo nos"),
    adverbs=words(
        """
        también además luego después hoy ayer ya aún asimismo entonces antes igualmente así nuevamente siempre nunca
        tampoco incluso este esta pasado pasada
        """
    )
    - {"este", "esta"},
    adverb_ending="mente",
    to="",
    joining=words("y e pero o"),
    as_=words("como"),
    clausal=words("que puesto porque mientras cuando donde si como pues aunque"),
    prepositions=words(
        "de del en a al con por para sobre entre desde hasta sin contra ante tras durante según hacia mediante"
    ),
    determiners=words(
        """
        el la los las un una unos unas este esta estos estas ese esa otro otra dos tres cuatro cinco
        ambos ambas
        """
    ),
    definite=words("el la los las este esta dicho dicha"),
    one=words("uno una otro otra"),
    of=words("de del"),
    free_relative=words("lo"),
    who=words("quien quienes que"),
    which=frozenset(),
    pronouns={"él": "m", "ella": "f", "ellos": "n", "ellas": "n", "yo": "", "nosotros": ""},
    objects={"él": "m", "ella": "f"},
    quoting=words("citó cita"),
    singular=frozenset(),
    possessives={"su": "", "sus": "", "mi": "", "nuestro": "", "nuestra": ""},
    crowd=words("algunos algunas muchos muchas otros críticos expertos varios"),
    quantifiers=words("algunos algunas muchos muchas otros varios"),
    roles=_ROLES,
    bodies=_BODIES,
    any_body=words("empresa firma grupo agencia organización partido periódico banco aerolínea asociación instituto"),
    documents=_DOCUMENTS,
    occasions=words("rueda conferencia entrevista comparecencia discurso acto intervención declaraciones"),
    epithets=words(
        "mandatario mandataria gobernante diplomático diplomática dirigente legislador legisladora empresario abogado abogada economista escritor activista político hombre mujer"
    ),
    issued_by=words("de del por"),
    agents=words("por"),
    in_=words("en mediante"),
    joint=words("conjunto conjunta"),
    texts=dict.fromkeys(("comunicado", "texto", "nota", "declaración"), "comunicado"),
    with_=words("con"),
    vague=_VAGUE,
    plural_ending="s",
    collective=words("gente policía"),
    peoples=re.compile(r"(?:istas|enses)$"),
    days=words(
        """
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre hoy ayer
        """
    ),
    honorifics={"sr.": "m", "sra.": "f", "don": "m", "doña": "f", "dr.": "m", "dra.": "f"},
    gendered=genders(
        "vocero funcionario diplomático ministro viceministro presidente secretario embajador director hombre padre",
        "vocera funcionaria diplomática ministra viceministra presidenta secretaria embajadora directora mujer madre",
    ),
    works=words("libro canción himno película novela obra programa serie disco álbum poema"),
    opening=re.compile(r"(?:ando|iendo|mente|[a-z]{3}ad[oa]s?|[a-z]{3}id[oa]s?)$"),
    reporting=frozenset((*finite(_SAYING), *gerunds(_SAYING), *participles(_SAYING))),
    reporting_that=frozenset((*finite(_SAYING), *gerunds(_SAYING), *participles(_SAYING), *_SAYING.split())),
    showing=words("muestra muestran indica indican revela revelan señala señalan estima estiman recoge recogen"),
    that=words("que cómo"),
    states=words("que"),
    claims=frozenset(),
    negating=words("no nunca tampoco"),
    contrasting=words("mientras aunque pero sino"),
    asking=frozenset(finite("preguntar")),
    wanting=words("quiere quieren desea desean espera esperan"),
    hearing=frozenset(),
    terms=words("frase frases palabra palabras término términos lema consigna llamado llamada titulado titulada"),
    phrasal=frozenset(),
    small=words("el la los las un una de del en a al por para con y e o"),
    short_titles={
        "doctor": "dr.",
        "doctora": "dra.",
        "general": "gral.",
        "vocero": "portavoz",
        "vocera": "portavoz",
        "portavoz": "vocero",
        "mandatario": "presidente",
        "mandataria": "presidenta",
        "gobernante": "presidente",
    },
    officials=re.compile(
        r"\b(?:Ministerio|MINREX|Cancillería|Embajada|Gobierno|Presidencia|Secretaría|Departamento|Oficina|Consulado)\b"
    ),
    governs="administración {name}",
    owned="{noun} de {name}",
    governments=words("administración gobierno"),
    dash_dialogue=True,
    adjectives_behind=True,
    answering=words("contestó respondió replicó contestaron respondieron"),
    past=re.compile(r"[a-záéíóúñ]{2,}(?:aron|ieron|yeron|jeron|[^i\W]ió|[^i\W]ó|arán|erán|irán)"),
    agencies=words("notimex efe afp reuters ap ansa dpa xinhua cnn bbc telesur univisión telemundo infobae"),
    relaying=frozenset(finite("reportar informar publicar")),
    opinion=re.compile(r"^\W{0,3}Para(?=\s)"),
    drops_subject=True,
)
