"""What stands before the age of somebody in Spanish: un niño de 5 años, Juan Pérez, de 45 años."""

from __future__ import annotations

AGED = (
    r"(?:\b(?:edad|mayor(?:es)?|menor(?:es)?|niñ[oa]s?|bebés?|joven|jóvenes|adolescentes?|muchach[oa]s?|hombres?|mujer(?:es)?"
    r"|ancian[oa]s?|adult[oa]s?|migrantes?|ciudadan[oa]s?|estudiantes?|personas?|hij[oa]s?|prófug[oa]|detenid[oa]s?"
    r"|[a-záéíóúñ]+(?:ano|ana|eño|eña))\s+de|(?-i:[A-ZÁÉÍÓÚÑ])\w+,\s+de|\b(?:tien(?:e|en)|tenían?|cumpl(?:ió|e|ir|irá|ieron)))"
    r"\s+(?:(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\s*(?:,|y|a|o|e)\s+)*"
)
