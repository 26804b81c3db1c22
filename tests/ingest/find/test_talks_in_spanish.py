"""Talks as Spanish tells them: who meets, on which day, and who leads each side."""

from __future__ import annotations

import pytest

from .talk_world import talks_of

DAYS = {
    "lunes": "2030-05-13",
    "jueves": "2030-05-16",
    "viernes": "2030-05-17",
    "2006": "2006",
    "1967": "1967",
    "agosto": "2029-08",
}
PEOPLE = ("Ana Quispe", "Jorge Molina", "Wanjiru Kamau", "Ayaan Warsame")


HELD = "Chile y Perú celebraron el lunes en Arica una ronda de conversaciones"


@pytest.mark.parametrize(
    "text",
    [
        f"{HELD}.\nLa parte peruana la presidió la subsecretaria Ana Quispe y la chilena el embajador Jorge Molina.",
        f"{HELD}, presidida por la directora Ana Quispe, por la parte peruana, y Jorge Molina, por la chilena.",
        f"{HELD}.\nAl encuentro asistió por la parte peruana la canciller Ana Quispe y por la chilena Jorge Molina.",
        f"{HELD}, encabezadas por el enviado Jorge Molina y la directora Ana Quispe, respectivamente.",
        f"{HELD}. La ronda la encabezó Ana Quispe, por la parte peruana, y, por el lado chileno, Jorge Molina.",
        "La ministra de Perú, Ana Quispe, y su homólogo chileno, Jorge Molina, tuvieron el lunes en Arica una reunión.",
    ],
)
def test_each_side_has_its_head(text: str) -> None:
    (talk,) = talks_of(text, DAYS, PEOPLE, language="es")
    assert (talk.date, talk.place) == ("2030-05-13", "Arica")
    assert talk.heads == {"chile": ("Jorge Molina",), "peru": ("Ana Quispe",)}


@pytest.mark.parametrize(
    "text",
    [
        "Hamás calificó el lunes de peligrosas las conversaciones directas entre Chile y Perú.",
        "Chile exige respetar las fronteras de 1967 como requisito para retomar el diálogo con Perú.",
        "Chile liberó el lunes a 26 presos para contribuir con el avance de las conversaciones de paz con Perú.",
        "Chile y Perú llamaron a sus embajadores a consultas en agosto.",
        "Jorge Molina (que sucedió a su hermano en 2006) condujo por Chile negociaciones con Perú.",
    ],
)
def test_the_day_of_something_else_is_not_that_of_talks(text: str) -> None:
    assert talks_of(text, DAYS, PEOPLE, language="es") == ()


def test_who_is_told_of_beside_talks_leads_nobody() -> None:
    text = (
        "Chile y Kenya retomaron el lunes sus negociaciones, después de que el presidente chileno Jorge Molina hablara."
    )
    (talk,) = talks_of(text, DAYS, PEOPLE, language="es")
    assert talk.heads == {}
    text = "El jueves será la reunión entre Chile y Kenya, dentro del plan anunciado por Jorge Molina, de Chile."
    (talk,) = talks_of(text, DAYS, PEOPLE, language="es")
    assert talk.heads == {}


def test_talks_that_were_suspended_once_are_to_come_again() -> None:
    text = "Chile y Perú reanudarán el jueves las conversaciones migratorias, suspendidas en 2006."
    (talk,) = talks_of(text, DAYS, PEOPLE, language="es")
    assert (talk.date, talk.state) == ("2030-05-16", "announced")


def test_talks_on_a_visit_are_with_officials_of_its_country() -> None:
    text = """El ministro chileno, Jorge Molina, hará una visita oficial a Kenya el jueves y viernes.
Durante su estancia, Molina sostendrá reuniones de trabajo con diversos funcionarios de ese país."""
    (talk,) = talks_of(text, DAYS, PEOPLE, language="es")
    assert (talk.date, talk.parties) == ("2030-05-16/2030-05-17", ("chile", "Kenya"))


def test_an_office_that_is_told_once_is_that_of_all_in_a_list() -> None:
    text = "Los cancilleres de Chile, Jorge Molina, y Kenya (que llegó tarde), Wanjiru Kamau, se reunieron el lunes."
    (talk,) = talks_of(text, DAYS, PEOPLE, language="es")
    assert talk.heads == {"chile": ("Jorge Molina",), "Kenya": ("Wanjiru Kamau",)}


def test_talks_that_break_off_until_a_day_are_on_that_day() -> None:
    text = "Las conversaciones entre Chile y Perú quedaron interrumpidas hasta el jueves."
    (talk,) = talks_of(text, DAYS, PEOPLE, language="es")
    assert (talk.date, talk.state) == ("2030-05-16", "announced")
