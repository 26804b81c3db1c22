"""Spanish words for countries and peoples."""

from __future__ import annotations

from ..peoples import Peoples, table

PEOPLES = Peoples(
    locale="es",
    names=table(
        """
AE Emiratos
BD Bangladesh
BH Bahréin|Bahrein
BS Las Bahamas
BW Botswana
BY Belarús
CD RDC|República del Congo
CI Costa de Marfil
CZ República Checa
DO República Dominicana
GB Reino Unido|Gran Bretaña
HK Hong Kong
KE Kenya
KP RPDC|Corea del Norte
KR Corea del Sur|República de Corea
MM Birmania|Myanmar
MX México|Méjico
NL Holanda|Países Bajos
PS Palestina|Autoridad Palestina
QA Qatar|Catar
RU Federación Rusa|Federación de Rusia
SA Arabia Saudita|Arabia Saudí
TR Turquía|Türkiye
US EE. UU.|EE.UU.|EEUU|EE UU|EUA|Estados Unidos de América
VA Santa Sede|Vaticano
VN Viet Nam
"""
    ),
    adjectives=table(
        """
AE emiratí
AF afgano|afgana
AM armenio|armenia
AR argentino|argentina
AZ azerbaiyano|azerbaiyana
BD bangladesí
BE belga
BF burkinés|burkinesa
BH bareiní
BO boliviano|boliviana
BR brasileño|brasileña
BY bielorruso|bielorrusa
BZ beliceño|beliceña
CA canadiense
CD congoleño|congoleña
CH suizo|suiza
CL chileno|chilena
CM camerunés|camerunesa
CN chino|china
CR costarricense
CY chipriota
CZ checo|checa
DE alemán|alemana
DK danés|danesa
DO dominicano|dominicana
DZ argelino|argelina
EC ecuatoriano|ecuatoriana
EE estonio|estonia
EG egipcio|egipcia
EH saharaui
ES español|española
ET etíope
FI finlandés|finlandesa
FR francés|francesa
GB británico|británica
GE georgiano|georgiana
GH ghanés|ghanesa
GQ ecuatoguineano|ecuatoguineana
GR griego|griega
GT guatemalteco|guatemalteca
GY guyanés|guyanesa
HN hondureño|hondureña
HR croata
HT haitiano|haitiana
HU húngaro|húngara
ID indonesio|indonesia
IE irlandés|irlandesa
IL israelí
IN indio|india
IQ iraquí
IR iraní
IS islandés|islandesa
IT italiano|italiana
JM jamaicano|jamaicana|jamaiquino|jamaiquina
JO jordano|jordana
JP japonés|japonesa
KE keniano|keniana
KH camboyano|camboyana
KP norcoreano|norcoreana
KR surcoreano|surcoreana
KW kuwaití
KZ kazajo|kazaja
LB libanés|libanesa
LY libio|libia
MA marroquí
ML maliense
MM birmano|birmana
MX mexicano|mexicana
MY malasio|malasia
MZ mozambiqueño|mozambiqueña
NG nigeriano|nigeriana
NI nicaragüense
NL neerlandés|neerlandesa|holandés|holandesa
NO noruego|noruega
NP nepalí
NZ neozelandés|neozelandesa
OM omaní
PA panameño|panameña
PE peruano|peruana
PH filipino|filipina
PK pakistaní|paquistaní
PL polaco|polaca
PR puertorriqueño|puertorriqueña
PS palestino|palestina
PT portugués|portuguesa
PY paraguayo|paraguaya
QA catarí|qatarí
RO rumano|rumana
RS serbio|serbia
RU ruso|rusa
SA saudí|saudita
SD sudanés|sudanesa
SE sueco|sueca
SG singapurense
SN senegalés|senegalesa
SO somalí
SV salvadoreño|salvadoreña
SY sirio|siria
TH tailandés|tailandesa
TN tunecino|tunecina
TR turco|turca
TT trinitense
TW taiwanés|taiwanesa
UA ucraniano|ucraniana
US estadounidense|estadunidense|norteamericano|norteamericana
UY uruguayo|uruguaya
VE venezolano|venezolana
VN vietnamita
XK kosovar
YE yemení
ZA sudafricano|sudafricana
ZW zimbabuense
"""
    ),
    endings=(("a", "ano"), ("a", "ana")),
    plurals=(
        ("és", "eses"),
        ("án", "anes"),
        ("ón", "ones"),
        ("í", "íes"),
        ("l", "les"),
        ("a", "as"),
        ("e", "es"),
        ("o", "os"),
    ),
    bodies=table(
        """
US Departamento de Estado|Casa Blanca|Pentágono
RU Kremlin
"""
    ),
    offices=table(
        """
US secretario de Estado estadounidense|secretaria de Estado estadounidense|secretario de Seguridad Nacional|secretaria de Seguridad Nacional|secretario del Tesoro|secretaria del Tesoro
EU alto representante de la Unión Europea|alta representante de la Unión Europea
"""
    ),
    posts=table(""),
    through_officials=table(
        """
UN ONU|Naciones Unidas
"""
    ),
    capitals=table(
        """
AR Buenos Aires
BR Brasilia
CA Ottawa
CL Santiago
CN Pekín|Beijing
CO Bogotá
DE Berlín
EC Quito
ES Madrid
EU Bruselas
IL Jerusalén
KP Pionyang
RU Moscú
TR Ankara
UA Kiev
US Washington
"""
    ),
    doubles=table(
        """
KP+KR dos Coreas|ambas Coreas|intercoreano|intercoreana|intercoreanas
"""
    ),
    regions=("mar de la China Meridional", "océano Índico"),
    releases=table(""),
    signatures=table(""),
    assemblies=table(
        """
EU Unión Europea|UE|Comisión Europea|Consejo Europeo|Consejo de Asuntos Exteriores
AU Unión Africana
AL Liga Árabe
ALBA ALBA
APEC APEC
ASEAN ASEAN
BRICS BRICS
CARICOM CARICOM|Caricom
CELAC CELAC|Celac|Comunidad de Estados Latinoamericanos y Caribeños
G7 G7|Grupo de los Siete
G20 G20|G-20|Grupo de los Veinte|Grupo de los 20
LIMA Grupo de Lima
MERCOSUR Mercosur|Mercado Común del Sur
OEA OEA|Organización de Estados Americanos|Organización de los Estados Americanos
OTAN OTAN
PACIFIC Alianza del Pacífico
AEC AEC|Asociación de Estados del Caribe
CAN Comunidad Andina
G77 G77|G-77|Grupo de los 77
SICA SICA|Sistema de la Integración Centroamericana
UNASUR Unasur|UNASUR|Unión de Naciones Suramericanas|Unión de Naciones Sudamericanas
"""
    ),
    unions=table(
        """
TALIBAN talibanes|Talibán|talibanes afganos
HAMAS Hamás|Hamas
HEZBOLLAH Hezbolá|Hizbulá
FARC FARC|Fuerzas Armadas Revolucionarias de Colombia|FARC-EP
ELN ELN|Ejército de Liberación Nacional
POLISARIO Frente Polisario|Polisario
SYRIAN-OPPOSITION oposición siria|opositores sirios
VENEZUELAN-OPPOSITION oposición venezolana|oposición de Venezuela|opositores venezolanos|Plataforma Unitaria|Mesa de la Unidad Democrática
"""
    ),
)
