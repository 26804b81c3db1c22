"""Spanish nouns that are counted, and the words at which they end."""

from __future__ import annotations

import re

from ..figures import Nouns


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NOUNS = Nouns(
    people=_set(
        "persona personas gente hombre hombres mujer mujeres niño niños niña niñas bebé bebés menor menores"
        " adolescente adolescentes joven jóvenes adulto adultos adultas anciano ancianos individuo individuos ser"
        " seres habitante habitantes ciudadano ciudadanos ciudadana ciudadanas nacional nacionales residente"
        " residentes extranjero extranjeros migrante migrantes inmigrante inmigrantes emigrante emigrantes emigrado"
        " emigrados refugiado refugiados solicitante solicitantes beneficiario beneficiarios deportado deportados"
        " repatriado repatriados retornado retornados balsero balseros exiliado exiliados viajero viajeros pasajero"
        " pasajeros turista turistas visitante visitantes funcionario funcionarios funcionaria funcionarias"
        " diplomático diplomáticos embajador embajadores cónsul cónsules ministro ministros ministra viceministro"
        " viceministros presidente presidentes senador senadores gobernador gobernadores alcalde alcaldes legislador"
        " legisladores diputado diputados congresista congresistas delegado delegados representante representantes"
        " negociador negociadores asesor asesores empleado empleados trabajador trabajadores obrero obreros oficial"
        " oficiales agente agentes policía policías soldado soldados militar militares marino marinos efectivo"
        " efectivos guardia guardias guerrillero guerrilleros rebelde rebeldes combatiente combatientes pandillero"
        " pandilleros terrorista terroristas traficante traficantes criminal criminales delincuente delincuentes"
        " sospechoso sospechosos acusado acusados preso presos reo reos recluso reclusos detenido detenidos rehén"
        " rehenes disidente disidentes opositor opositores manifestante manifestantes activista activistas votante"
        " votantes elector electores candidato candidatos miembro miembros integrante integrantes líder líderes"
        " dirigente dirigentes periodista periodistas reportero reporteros abogado abogados juez jueces fiscal"
        " fiscales experto expertos especialista especialistas científico científicos maestro maestros profesor"
        " profesores estudiante estudiantes alumno alumnos becario becarios médico médicos doctor doctores enfermero"
        " enfermeros enfermera enfermeras paciente pacientes colaborador colaboradores víctima víctimas muerto"
        " muertos fallecido fallecidos herido heridos lesionado lesionados desaparecido desaparecidos sobreviviente"
        " sobrevivientes portavoz portavoces vocero voceros vocera voceras nieto nietos nieta nietas locutor locutores locutora locutoras civil civiles familiar familiares padre padres madre madres hijo hijos hija hijas hermano"
        " hermanos hermana hermanas tripulante tripulantes pescador pescadores agricultor agricultores campesino"
        " campesinos empresario empresarios inversionista inversionistas cliente clientes usuario usuarios suscriptor"
        " suscriptores vecino vecinos jubilados pensionados damnificados voluntarios participantes asistentes"
        " invitados muertes decesos fallecimientos occidentales orientales encuestados entrevistados encuestadas"
        " afectados evacuados evacuadas contagiados infectados condenados procesados imputados asegurados liberados"
        " secuestrados prisioneros prisionero excarcelados sancionados desplazados desplazada deportadas detenidas"
        " repatriadas fallecidas heridas muertas rescatados rescatadas náufragos polizones pasajeras mexicoamericanos"
        " ciudadanas expertas jueza juezas niñera internos internas reclusas presas alcaldesas gobernantes mandatarios"
        " cancilleres premieres políticos académicos académicas intelectuales artistas atletas deportistas jugadores"
        " indígenas indocumentados indocumentado"
    ),
    people_ends=(),
    peoples=re.compile(
        r"(?!(?:herm|pl|gr|ver|m|órg|tir|lej|cerc|tempr|pant|sem|mañ|camp|vent|humanos|medi|s|urb|lej|llan|art"
        r"|dec)an[oa]s?\b)"
        r"(?!(?:su|dis|emp|peq|reb|le|da|a)eños)[a-záéíóúñ]{3,}(?:anos?|anas?|eños?|eñas?|enses?|landeses|landés"
        r"|ineses|aneses|oneses|ugueses"
        r"|angleses|franceses)|argentin[oa]s?|filipin[oa]s?|palestin[oa]s?|chin[oa]s?|rus[oa]s?|turc[oa]s?"
        r"|grieg[oa]s?|haitian[oa]s?|alemanes|belgas"
        r"|suecos|suizos|polacos|israelíes|iraquíes|iraníes|marroquíes|sirios|kurdos|árabes|afganos|vascos|españoles"
        r"|ingleses|chilen[oa]s|guatemaltec[oa]s?|chec[oa]s|eslovac[oa]s|austr[ií]ac[oa]s|libi[oa]s|etíopes|yemeníes|saudíes|paquistaníes"
        r"|bengalíes|vietnamitas|croatas|serbi[oa]s|bosni[oa]s|búlgar[oa]s|húngar[oa]s|noruegos|daneses|armeni[oa]s|kosovares"
        r"|sirias|kurdas|afganas|españolas|polacas|suecas|suizas"
    ),
    struck=_set(
        "muertos muertas heridos heridas fallecidos fallecidas desaparecidos desaparecidas detenidos detenidas"
        " lesionados lesionadas deportados deportadas desplazados desplazadas arrestados arrestadas rescatados"
        " rescatadas liberados liberadas repatriados repatriadas"
    ),
    plural=re.compile(r"[^\W\d_][\w'’&-]*s", re.IGNORECASE),
    collective=frozenset(),
    unchanging=_set("personal"),
    singular=_set("más menos país interés mes después además jueves viernes lunes martes miércoles crisis dosis tras"
        " es las los"),
    stops=_set(
        "ellos ellas de del en a al por para con y e o u pero como que quien quienes cuyo cuya fue fueron es son era"
        " eran ha han había habían será serán no su sus este esta estos estas ese esos esa esas hasta desde durante"
        " entre sobre sin según tras ante bajo contra hacia mediante cuando donde si porque pues llegaron llegó"
        " entraron cruzaron salieron murieron dijo más menos el la los las un una unos unas se lo le les cada anuales"
        " mensuales diarios diarias diario diaria semanales anualmente mensualmente diariamente también así sino ya"
        " aún todavía incluso incluidos incluidas incluyendo respecto frente viven viajaron fueran resultaron"
        " quedaron esperan permanecen trabajan participan están estaban estuvieron tienen tenían muy tan"
    ),
    between=_set("más otros otras otro otra"),
    containers=_set(
        "toneladas tonelada kilos kilogramos gramos libras onzas barriles galones litros botellas bolsas cajas dosis"
        " cargamentos casos puestos puntos líneas rondas tipos paquetes piezas hectáreas grupos millones"
    ),
    of=re.compile(r"\s+de(?=\s)"),
    opens=re.compile(r"(?:\ue000+,?\s+)?(?:(?:el|la|los|las|total|sus)\s+)*", re.IGNORECASE),
    parts=re.compile(r"\s+(?:de\s+(?:(?:todos|todas)\s+)?(?:los|las|la|el|estos|estas|sus|su)|del|de)\s+",
    re.IGNORECASE),
    never=_set("goles"),
    singles=False,
    hours=_set("hora horas hrs"),
    where=frozenset(),
    events=re.compile(r"(?!)"),
    verbs=re.compile(r"[a-záéíóúñ]+(?:aron|ieron|eron|aban|ían|ando|iendo|arán|erán|irán)", re.IGNORECASE),
    vague=_set("cosas maneras formas preguntas razones puntos palabras pasos"),
    adverb=re.compile(r"[a-záéíóúñ]+mente", re.IGNORECASE),
    joins=_set("y o e u"),
    past=re.compile(r"[a-záéíóúñ]+(?:aron|ieron|eron|ado|ados|adas|idos|idas)", re.IGNORECASE),
    adjectives_behind=True,
    ahead=_set(
        "nuevos nuevas otros otras primeros primeras últimos últimas grandes altos altas antiguos antiguas principales"
        " supuestos supuestas presuntos presuntas posibles pequeños pequeñas buenos buenas mejores importantes"
        " diferentes distintos distintas numerosos numerosas varios varias demás mismos mismas propios propias miles"
        " millones cientos viejos viejas exfuncionarios"
    ),
    others=_set("otros otras más"),
)  # fmt: skip
