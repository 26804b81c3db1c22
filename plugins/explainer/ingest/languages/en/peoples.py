"""English words for countries and peoples."""

from __future__ import annotations

from ..peoples import Peoples, table

PEOPLES = Peoples(
    locale="en",
    names=table(
        """
AE UAE|U.A.E.|Emirates
AG Antigua and Barbuda
BA Bosnia and Herzegovina|Bosnia
BN Brunei Darussalam
BS The Bahamas
CN PRC|People's Republic of China
CD Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo|Zaire
CG Republic of the Congo|Republic of Congo
CI Ivory Coast|Cote d'Ivoire|Côte d'Ivoire
CV Cabo Verde
CZ Czech Republic
FM Federated States of Micronesia
GB Britain|U.K.|UK|Great Britain
GM The Gambia
HK Hong Kong
KN Saint Kitts and Nevis|St. Kitts and Nevis
KP DPRK|N. Korea|Democratic People's Republic of Korea
KG Kyrgyz Republic
KR Republic of Korea|ROK|S. Korea
LA Lao PDR|Lao People's Democratic Republic
LC Saint Lucia
MK Macedonia
MM Myanmar|Burma
PS Palestinian Authority|Palestinian National Authority|Palestinians|Palestine|PLO|Palestine Liberation Organization
RU Russian Federation|Soviet Union|USSR
SS S. Sudan
ST Sao Tome and Principe|São Tomé and Príncipe
SY Syrian Arab Republic
SZ Swaziland
TL East Timor
TR Turkey
TT Trinidad and Tobago
US U.S.|US|USA|U.S.A.|United States of America
VA Holy See|Vatican
VN Viet Nam
VC Saint Vincent and the Grenadines|St. Vincent and the Grenadines
YU Yugoslavia
"""
    ),
    adjectives=table(
        """
AD Andorran
AE Emirati
AF Afghan
AR Argentine|Argentinian
AZ Azerbaijani|Azeri
BA Bosnian
BB Barbadian
BD Bangladeshi
BE Belgian
BF Burkinabe
BH Bahraini
BI Burundian
BJ Beninese
BN Bruneian
BR Brazilian
BS Bahamian
BT Bhutanese
BW Botswanan
BY Belarusian
BZ Belizean
CA Canadian
CD Congolese|Zairean|Zairian
CF Central African
CH Swiss
CI Ivorian
CL Chilean
CM Cameroonian
CN Chinese
CR Costa Rican
CV Cape Verdean
CY Cypriot|Greek Cypriot|Greek-Cypriot
CZ Czech
DE German
DJ Djiboutian
DK Danish
DO Dominican
EC Ecuadorian|Ecuadorean
EE Estonian
EU European
EG Egyptian
EH Sahrawi
ES Spanish
FI Finnish
FJ Fijian
FR French
GA Gabonese
GB British
GH Ghanaian
GL Greenlandic
GQ Equatorial Guinean
GR Greek
GT Guatemalan
GY Guyanese
HN Honduran
HT Haitian
HU Hungarian
ID Indonesian
IE Irish
IL Israeli|Zionist
IN Indian
IQ Iraqi
IR Iranian
IS Icelandic
IT Italian
JO Jordanian
JP Japanese
KG Kyrgyz
KH Cambodian
KM Comorian
KP North Korean
KR South Korean
KW Kuwaiti
KZ Kazakhstani|Kazakh
LA Lao|Laotian
LB Lebanese
LI Liechtenstein
LK Sri Lankan
LS Basotho
LU Luxembourgish
MA Moroccan
MC Monegasque
ME Montenegrin
MG Malagasy
ML Malian
MM Burmese
MN Mongolian
MT Maltese
MU Mauritian
MV Maldivian
MX Mexican
MY Malaysian
MZ Mozambican
NE Nigerien
NI Nicaraguan
NL Dutch
NO Norwegian
NP Nepali|Nepalese
OM Omani
PA Panamanian
PE Peruvian
PG Papua New Guinean
PH Philippine|Filipino
PK Pakistani
PL Polish
PS Palestinian
PT Portuguese
PY Paraguayan
QA Qatari
RO Romanian
RW Rwandan
SA Saudi
SB Solomon Islands
SC Seychellois
SD Sudanese
SE Swedish
SG Singaporean
SI Slovenian|Slovene
SK Slovak
SN Senegalese
SO Somali
SR Surinamese
SS South Sudanese
SV Salvadoran|Salvadorean
SY Syrian
TD Chadian
TG Togolese
TH Thai
TJ Tajik
TL Timorese
TM Turkmen
TR Turkish
TT Trinidadian
TW Taiwanese
UA Ukrainian
US American
UY Uruguayan
UZ Uzbek
VA Vatican
VN Vietnamese
XK Kosovar
YE Yemeni
YU Yugoslav
ZA South African
ZW Zimbabwean
"""
    ),
    endings=(("a", "an"),),
    plurals=(),
    bodies=table(
        """
US State Department|Department of State|White House|Pentagon|Department of Homeland Security
RU Kremlin
GB Downing Street|GOV.UK|Foreign, Commonwealth & Development Office
CA Global Affairs Canada
IN Ministry of External Affairs
"""
    ),
    offices=table(
        """
US CIA|Central Intelligence Agency|Homeland Security Advisor|Secretary of State|Deputy Secretary of State|Under Secretary of State|Undersecretary of State|Assistant Secretary of State|Deputy Assistant Secretary of State|Secretary of Defense|Defense Secretary|Secretary of Homeland Security|Homeland Security Secretary|Secretary of the Treasury|Treasury Secretary|Secretary of Commerce|Commerce Secretary|Secretary of Energy|Energy Secretary
IE Taoiseach|Tánaiste
IL Mossad|Shin Bet
GB Secretary of State for|Parliamentary Under Secretary of State|Chancellor of the Exchequer
VA Pope
EU High Representative of the Union|European External Action Service|European Council President|President of the European Council|President of the European Commission
"""
    ),
    posts=table(
        """
IN External Affairs Minister|Minister of External Affairs
UN Secretary-General
US Deputy Secretary|Under Secretary|Assistant Secretary|Secretary of Homeland Security
"""
    ),
    through_officials=table(
        """
UN U.N.|UN|United Nations
"""
    ),
    capitals=table(
        """
AE Abu Dhabi
AG St. John's
AL Tirana
AR Buenos Aires
AU Canberra
BB Bridgetown
BF Ouagadougou
BH Manama
BI Gitega|Bujumbura
BJ Porto-Novo
BN Bandar Seri Begawan
BR Brasilia
BS Nassau
BT Thimphu
BW Gaborone
BZ Belmopan
CA Ottawa
CD Kinshasa
CF Bangui
CG Brazzaville
CH Bern
CL Santiago
CM Yaounde|Yaoundé
CN Beijing
CO Bogota|Bogotá
CR San Jose|San José
CV Praia
CY Nicosia
DE Berlin
DM Roseau
DO Santo Domingo
EC Quito
ES Madrid
EU Brussels
FJ Suva
GA Libreville
GM Banjul
GN Conakry
GQ Malabo
GT Guatemala City
GW Bissau
GY Georgetown
HT Port-au-Prince
ID Jakarta
IL Jerusalem|Tel Aviv
IN New Delhi
IS Reykjavik|Reykjavík
JM Kingston
KM Moroni
KN Basseterre
KZ Astana
LC Castries
LK Colombo
LR Monrovia
LS Maseru
LU Luxembourg City
MA Rabat
ME Podgorica
MG Antananarivo
ML Bamako
MM Naypyitaw|Naypyidaw
MN Ulaanbaatar
MR Nouakchott
MT Valletta
MW Lilongwe
MX Mexico City
MY Kuala Lumpur
MZ Maputo
NA Windhoek
NE Niamey
NG Abuja
NL The Hague
NZ Wellington
PA Panama City
PK Islamabad
PT Lisbon
PY Asuncion|Asunción
QA Doha
RU Moscow
SB Honiara
SL Freetown
SN Dakar
SR Paramaribo
SV San Salvador
SZ Mbabane
TD N'Djamena|N’Djamena|Ndjamena
TG Lome|Lomé
TL Dili
TR Ankara
TT Port of Spain
TZ Dodoma
UA Kyiv|Kiev
US Washington
UZ Tashkent
VC Kingstown
VN Hanoi
WS Apia
XK Pristina
YE Sanaa|Sana'a|Sana’a
ZA Pretoria
"""
    ),
    doubles=table(
        """
KP+KR North and South Korea|North and South Korean|two Koreas|Two Koreas|both Koreas|rival Koreas|inter-Korean|Inter-Korean
"""
    ),
    regions=(
        "North American",
        "South American",
        "Latin American",
        "Central American",
        "African American",
        "Native American",
        "American Indian",
        "American Indians",
        "Asian American",
        "Inter-American",
        "European Integration",
        "European Affairs",
        "European Parliament",
        "European Court",
        "European Central Bank",
        "European Investment Bank",
        "European and Eurasian Affairs",
        "Indian Ocean",
        "South China Sea",
    ),
    releases=table(
        """
US Readout of|Readout from|FACT SHEET|Statement from NSC|Statement by NSC|Statement from National Security|Statement by National Security|Joint Statement on National Security Advisor|Press Briefing by Press Secretary|Statement by Press Secretary|Statement from Press Secretary|Statement by White House|Remarks by Vice President|Statement by Vice President
"""
    ),
    signatures=table(
        """
US Office of the Spokesperson|Media Note|NSC Spokesperson|Department Spokesperson|attributable to Spokesperson|Office of the Press Secretary
GB the Home Secretary|The Home Secretary|spokesperson from the Foreign, Commonwealth|spokesperson for the Foreign, Commonwealth|issued by the Foreign Office|FCDO spokesperson
"""
    ),
    assemblies=table(
        """
EU European Union|EU|E.U.|European Commission|European Council|Foreign Affairs Council|Justice and Home Affairs Council|General Affairs Council|Eurogroup
AU African Union|AU|AUC|African Union Commission
AL Arab League|League of Arab States
APEC APEC|Asia-Pacific Economic Cooperation
ASEAN ASEAN|Association of Southeast Asian Nations
BRICS BRICS
CARICOM CARICOM|Caribbean Community
CELAC CELAC|Community of Latin American and Caribbean States
CIS Commonwealth of Independent States
CSTO CSTO|Collective Security Treaty Organization|Collective Security Treaty Organisation
EAC East African Community
ECOWAS ECOWAS|Economic Community of West African States
G7 G7|G-7|Group of Seven
G8 G8|G-8|Group of Eight
G20 G20|G-20|Group of 20|Group of Twenty
GCC Gulf Cooperation Council|GCC
IGAD IGAD|Intergovernmental Authority on Development
LIMA Lima Group
MERCOSUR Mercosur
NATO NATO
OAS OAS|Organization of American States
OECD OECD
OIC Organization of Islamic Cooperation|OIC
OPEC OPEC
OSCE OSCE|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe
PACIFIC Pacific Alliance
PIF Pacific Islands Forum
QUAD Quad
SAARC SAARC|South Asian Association for Regional Cooperation
SADC SADC|Southern African Development Community
SCO Shanghai Cooperation Organization|Shanghai Cooperation Organisation
SICA SICA|Central American Integration System
UNASUR UNASUR|Unasur
WTO WTO|World Trade Organization|World Trade Organisation
"""
    ),
    unions=table(
        """
TALIBAN Taliban|Afghan Taliban
TTP Pakistani Taliban|Tehrik-e-Taliban Pakistan|Tehreek-e-Taliban Pakistan
HAMAS Hamas
HEZBOLLAH Hezbollah
HOUTHI Houthis|Houthi|Houthi rebels
FARC FARC|Revolutionary Armed Forces of Colombia
ELN ELN|National Liberation Army
E3 European powers|E3
FATAH Fatah
FSLN Sandinistas
GAM Free Aceh Movement|GAM
GNA Government of National Accord|GNA
IAEA IAEA|International Atomic Energy Agency
JEM Justice and Equality Movement
KRG Kurdistan Regional Government|KRG
LNA Libyan National Army|LNA
LRA Lord's Resistance Army|LRA
LTTE Tamil Tigers|LTTE|Liberation Tigers of Tamil Eelam|Liberation Tigers|Tamil Tiger|Tamil Tiger rebels|Tamil rebels
FDD Forces for the Defence of Democracy|FDD|CNDD-FDD
LURD LURD|Liberians United for Reconciliation and Democracy
M23 M23|March 23 Movement
MAOISTS Maoists|Maoist rebels
MILF MILF|Moro Islamic Liberation Front
NDF National Democratic Front|NDF
PKK PKK|Kurdistan Workers' Party
POLISARIO Polisario Front|Polisario|Frente Polisario
POWERS world powers|P5+1|major powers
RENAMO RENAMO|Renamo
RUF Revolutionary United Front|RUF
RSF Rapid Support Forces|RSF
SLM Sudan Liberation Movement|Sudan Liberation Army
SPLM SPLM|SPLA|SPLM-N|SPLM-IO|Sudan People's Liberation Movement|Sudan People's Liberation Army
SYRIAN-OPPOSITION Syrian opposition|Syrian National Coalition|High Negotiations Committee|High Negotiation Committee
TURKISH-CYPRIOTS Turkish Cypriots|Turkish Cypriot|Turkish-Cypriot
TPLF TPLF|Tigray People's Liberation Front|Tigray People’s Liberation Front|Tigray forces|Tigrayan forces
UNITA UNITA
VENEZUELAN-OPPOSITION Venezuelan opposition|Venezuela's opposition|Venezuela’s opposition|Democratic Unity coalition|Democratic Unity|Unitary Platform
"""
    ),
)
