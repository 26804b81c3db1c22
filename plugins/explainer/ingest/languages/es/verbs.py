"""Spanish verb forms of the third person, made by rule from the infinitive where they are regular."""

from __future__ import annotations

from collections.abc import Iterator

_IRREGULAR = {
    "decir": "dijo dice dijeron dicen decía ha_dicho",
    "contradecir": "contradijo contradice",
    "predecir": "predijo predice predijeron",
    "proponer": "propuso propone propusieron proponen",
    "exponer": "expuso expone expusieron exponen",
    "sostener": "sostuvo sostiene sostuvieron sostienen",
    "mantener": "mantuvo mantiene mantuvieron mantienen",
    "reconocer": "reconoció reconoce reconocieron reconocen",
    "advertir": "advirtió advierte advirtieron advierten",
    "sugerir": "sugirió sugiere sugirieron sugieren",
    "referir": "refirió refiere refirieron refieren",
    "pedir": "pidió pide pidieron piden",
    "repetir": "repitió repite repitieron repiten",
    "recordar": "recordó recuerda recordaron recuerdan",
    "negar": "negó niega negaron niegan",
    "contar": "contó cuenta contaron cuentan",
    "manifestar": "manifestó manifiesta manifestaron manifiestan",
    "apostar": "apostó apuesta apostaron apuestan",
    "prever": "previó prevé previeron prevén",
    "creer": "creyó cree creyeron creen",
    "leer": "leyó lee leyeron leen",
    "concluir": "concluyó concluye concluyeron concluyen",
    "atribuir": "atribuyó atribuye atribuyeron atribuyen",
    "querer": "quiso quiere quisieron quieren",
}


def finite(words: str) -> Iterator[str]:
    """The third person, singular and plural, of the present and the past."""
    for verb in words.split():
        yield from (_IRREGULAR.get(verb) or _regular(verb)).split()


def gerunds(words: str) -> Iterator[str]:
    """Such as diciendo and afirmando."""
    for verb in words.split():
        stem = {"decir": "dic", "pedir": "pid", "advertir": "advirt", "referir": "refir", "sugerir": "sugir"}.get(verb)
        if verb in ("creer", "leer", "concluir", "atribuir"):
            yield verb[:-2] + "yendo"
        else:
            yield f"{verb[:-2]}ando" if verb.endswith("ar") else f"{stem or verb[:-2]}iendo"


def participles(words: str) -> Iterator[str]:
    """What follows ha: afirmado."""
    for verb in words.split():
        stem = verb[:-2]
        yield "dicho" if verb == "decir" else stem + ("ado" if verb.endswith("ar") else "ido")


def _regular(verb: str) -> str:
    stem = verb[:-2]
    if verb.endswith("ar"):
        present = stem[:-1] + "í" if stem.endswith("nfi") else stem
        return f"{stem}ó {present}a {stem}aron {present}an"
    return f"{stem}ió {stem}e {stem}ieron {stem}en"
