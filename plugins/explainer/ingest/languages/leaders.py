"""Who leads or has led a government or a movement since 1990, for texts that name them without their country."""

from __future__ import annotations

from collections.abc import Mapping

from .peoples import table

LEADERS: Mapping[str, str] = table(
    """
AF Hamid Karzai|Ashraf Ghani|Abdullah Abdullah
AO José Eduardo dos Santos|João Lourenço
AR Carlos Menem|Néstor Kirchner|Cristina Fernández de Kirchner|Cristina Kirchner|Mauricio Macri|Alberto Fernández|Javier Milei
AM Serzh Sargsyan|Nikol Pashinyan
AT Sebastian Kurz|Karl Nehammer
AU Bob Hawke|Paul Keating|John Howard|Kevin Rudd|Julia Gillard|Tony Abbott|Malcolm Turnbull|Scott Morrison|Anthony Albanese|Alexander Downer
AZ Ilham Aliyev
BD Sheikh Hasina|Muhammad Yunus
BO Evo Morales|Luis Arce
BR Fernando Henrique Cardoso|Luiz Inácio Lula da Silva|Dilma Rousseff|Michel Temer|Jair Bolsonaro
BY Alexander Lukashenko
CA Jean Chrétien|Paul Martin|Stephen Harper|Justin Trudeau|Mark Carney|Chrystia Freeland|Mélanie Joly
CD Joseph Kabila|Félix Tshisekedi
CL Ricardo Lagos|Michelle Bachelet|Sebastián Piñera|Gabriel Boric
CN Jiang Zemin|Hu Jintao|Wen Jiabao|Xi Jinping|Li Keqiang|Li Qiang|Wang Yi|Yang Jiechi|Qin Gang
CO Andrés Pastrana|Álvaro Uribe|Juan Manuel Santos|Iván Duque|Gustavo Petro
CR Óscar Arias|Laura Chinchilla|Luis Guillermo Solís|Carlos Alvarado|Rodrigo Chaves
CU Fidel Castro|Raúl Castro|Miguel Díaz-Canel|Bruno Rodríguez Parrilla|Ricardo Alarcón|Felipe Pérez Roque
DE Gerhard Schröder|Angela Merkel|Olaf Scholz|Friedrich Merz|Frank-Walter Steinmeier|Annalena Baerbock
DK Mette Frederiksen
DO Leonel Fernández|Danilo Medina|Luis Abinader
EC Rafael Correa|Lenín Moreno|Guillermo Lasso|Daniel Noboa
EG Hosni Mubarak|Mohamed Morsi|Abdel Fattah al-Sisi|Abdel-Fattah el-Sissi|Sameh Shoukry
ER Isaias Afwerki
ES José María Aznar|José Luis Rodríguez Zapatero|Mariano Rajoy|Pedro Sánchez|José Manuel Albares
ET Meles Zenawi|Hailemariam Desalegn|Abiy Ahmed
EU Herman Van Rompuy|Donald Tusk|Charles Michel|António Costa|José Manuel Barroso|Jean-Claude Juncker|Ursula von der Leyen|Javier Solana|Catherine Ashton|Federica Mogherini|Josep Borrell|Kaja Kallas
FI Sauli Niinistö|Alexander Stubb
FR Jacques Chirac|Nicolas Sarkozy|François Hollande|Emmanuel Macron|Laurent Fabius|Jean-Yves Le Drian
GB John Major|Tony Blair|Gordon Brown|David Cameron|Theresa May|Boris Johnson|Liz Truss|Rishi Sunak|Keir Starmer|David Lammy
GE Eduard Shevardnadze|Mikheil Saakashvili
GR Alexis Tsipras|Kyriakos Mitsotakis
GT Otto Pérez Molina|Jimmy Morales|Alejandro Giammattei|Bernardo Arévalo
GY Irfaan Ali
HAMAS Khaled Meshaal|Ismail Haniyeh|Yahya Sinwar
HN Manuel Zelaya|Porfirio Lobo|Juan Orlando Hernández|Xiomara Castro
HT Jean-Bertrand Aristide|René Préval|Michel Martelly|Jovenel Moïse|Ariel Henry
HU Viktor Orbán
ID Susilo Bambang Yudhoyono|Joko Widodo|Prabowo Subianto|Marty Natalegawa|Retno Marsudi
IE Bertie Ahern|Enda Kenny|Leo Varadkar|Micheál Martin
IL Ariel Sharon|Ehud Barak|Ehud Olmert|Benjamin Netanyahu|Naftali Bennett|Yair Lapid|Shimon Peres|Tzipi Livni|Avigdor Lieberman
IN Atal Bihari Vajpayee|Manmohan Singh|Narendra Modi|Sushma Swaraj|Subrahmanyam Jaishankar
IQ Nouri al-Maliki|Haider al-Abadi|Mustafa al-Kadhimi
IR Mohammad Khatami|Mahmoud Ahmadinejad|Hassan Rouhani|Ebrahim Raisi|Masoud Pezeshkian|Mohammad Javad Zarif|Abbas Araghchi|Abbas Araqchi|Saeed Jalili|Ali Larijani
IT Silvio Berlusconi|Romano Prodi|Matteo Renzi|Paolo Gentiloni|Giuseppe Conte|Mario Draghi|Giorgia Meloni
JO King Abdullah II|Ayman Safadi
JP Junichiro Koizumi|Yasuo Fukuda|Shinzo Abe|Yoshihide Suga|Fumio Kishida|Shigeru Ishiba
KE Mwai Kibaki|Uhuru Kenyatta|William Ruto
KH Hun Sen|Hun Manet
KP Kim Jong Il|Kim Jong-il|Kim Jong Un|Kim Jong-un|Kim Kye Gwan|Kim Kye-gwan
KR Kim Dae-jung|Roh Moo-hyun|Lee Myung-bak|Park Geun-hye|Moon Jae-in|Yoon Suk-yeol|Yoon Suk Yeol|Lee Jae-myung
LY Muammar Gaddafi|Moammar Gadhafi|Fayez al-Sarraj|Abdulhamid Dbeibah
MA King Mohammed VI|Nasser Bourita
MX Ernesto Zedillo|Vicente Fox|Felipe Calderón|Enrique Peña Nieto|Andrés Manuel López Obrador|Claudia Sheinbaum|Marcelo Ebrard|Luis Videgaray|José Antonio Meade|Alicia Bárcena|Patricia Espinosa|Jorge Castañeda
MM Min Aung Hlaing
MY Mahathir Mohamad|Najib Razak|Anwar Ibrahim
NI Daniel Ortega
NG Olusegun Obasanjo|Goodluck Jonathan|Muhammadu Buhari|Bola Tinubu
NL Mark Rutte|Dick Schoof
NO Jens Stoltenberg|Erna Solberg|Jonas Gahr Støre
NZ Helen Clark|John Key|Jacinda Ardern|Christopher Luxon
PA Ricardo Martinelli|Juan Carlos Varela|Laurentino Cortizo|José Raúl Mulino
PE Alejandro Toledo|Alan García|Ollanta Humala|Pedro Castillo|Dina Boluarte
PH Gloria Macapagal Arroyo|Benigno Aquino|Rodrigo Duterte|Ferdinand Marcos
PK Pervez Musharraf|Asif Ali Zardari|Nawaz Sharif|Imran Khan|Shehbaz Sharif
PL Andrzej Duda|Mateusz Morawiecki
PS Yasser Arafat|Mahmoud Abbas|Saeb Erekat|Saeb Erakat|Salam Fayyad
PY Fernando Lugo|Mario Abdo Benítez|Santiago Peña
QA Tamim bin Hamad Al Thani|Mohammed bin Abdulrahman Al Thani
RS Aleksandar Vučić
RU Boris Yeltsin|Vladimir Putin|Dmitry Medvedev|Sergei Lavrov|Sergey Lavrov|Igor Ivanov
RW Paul Kagame
SA Mohammed bin Salman|Adel al-Jubeir
SD Omar al-Bashir|Abdel Fattah al-Burhan|Abdalla Hamdok
SE Stefan Löfven|Ulf Kristersson
SS Salva Kiir
SV Francisco Flores|Antonio Saca|Mauricio Funes|Salvador Sánchez Cerén|Nayib Bukele
SY Bashar al-Assad|Walid al-Moallem|Walid Muallem|Ahmed al-Sharaa|Bashar Jaafari|Bashar al-Jaafari
SPLM John Garang|Riek Machar
TH Thaksin Shinawatra|Yingluck Shinawatra|Prayut Chan-o-cha
TR Recep Tayyip Erdogan|Recep Tayyip Erdoğan|Abdullah Gul|Ahmet Davutoglu|Binali Yildirim|Mevlut Cavusoglu|Hakan Fidan
UA Viktor Yushchenko|Viktor Yanukovych|Petro Poroshenko|Volodymyr Zelenskyy|Volodymyr Zelenskiy|Volodymyr Zelensky|Dmytro Kuleba
UN Kofi Annan|Ban Ki-moon|António Guterres|Staffan de Mistura|Lakhdar Brahimi|Martin Griffiths|Geir Pedersen
US George H.W. Bush|Bill Clinton|George W. Bush|George Bush|Barack Obama|Donald Trump|Joe Biden|Joseph R. Biden, Jr.|Joseph R. Biden|Al Gore|Dick Cheney|Mike Pence|Kamala Harris|J.D. Vance|JD Vance|Madeleine Albright|Colin Powell|Condoleezza Rice|Hillary Clinton|Hillary Rodham Clinton|John Kerry|Rex Tillerson|Mike Pompeo|Antony Blinken|Antony J. Blinken|Marco Rubio|Jake Sullivan|John Bolton|Kirstjen Nielsen|Alejandro Mayorkas|Kristi Noem|Steve Witkoff|Richard Grenell|Christopher Hill
UY José Mujica|Tabaré Vázquez|Luis Lacalle Pou
VE Hugo Chávez|Nicolás Maduro|Delcy Rodríguez|Jorge Rodríguez
VN Nguyen Phu Trong
YE Ali Abdullah Saleh|Abdrabbuh Mansur Hadi
ZA Thabo Mbeki|Jacob Zuma|Cyril Ramaphosa
ZW Robert Mugabe|Emmerson Mnangagwa
"""
)
"""Names by country, as ISO 3166 codes it, union or movement, separated by |."""
