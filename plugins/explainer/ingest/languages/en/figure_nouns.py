"""English nouns that are counted, and the words at which they end."""

from __future__ import annotations

import re

from ..figures import Nouns


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NOUNS = Nouns(
    people=_set(
        "people peoples person persons man men woman women child children kid kids boy boys girl girls adult adults"
        " minor minors baby babies infant infants toddler toddlers teenager teenagers teen teens youth youths youngster"
        " youngsters senior seniors individual individuals human humans inhabitant inhabitants citizen citizens"
        " national"
        " nationals noncitizen noncitizens non-citizen non-citizens resident residents native natives foreigner"
        " foreigners"
        " migrant migrants immigrant immigrants emigrant emigrants refugee refugees asylum-seeker asylum-seekers seeker"
        " seekers applicant applicants entrant entrants arrival deportee deportees returnee returnees parolee"
        " parolees evacuee"
        " evacuees exile exiles expatriate expatriates beneficiary beneficiaries recipient recipients holder holders"
        " claimant"
        " claimants sponsor sponsors traveler travelers traveller travellers passenger passengers tourist tourists"
        " visitor"
        " visitors pilgrim pilgrims commuter commuters official officials diplomat diplomats envoy envoys ambassador"
        " ambassadors consul consuls minister ministers secretary secretaries president presidents senator senators"
        " governor"
        " governors mayor mayors lawmaker lawmakers legislator legislators delegate delegates deputy deputies councilor"
        " councillors representative representatives negotiator negotiators mediator mediators adviser advisers advisor"
        " advisors aide aides staffer staffers employee employees worker workers laborer laborers labourers staff"
        " personnel"
        " officer officers agent agents soldier soldiers troop troops marine marines sailor sailors airman airmen"
        " reservist"
        " reservists conscript conscripts cadet cadets veteran veterans guard guards guerrilla guerrillas rebel"
        " rebels fighter"
        " fighters militant militants insurgent insurgents gunman gunmen terrorist terrorists combatant combatants"
        " commander"
        " commanders general generals police policeman policemen smuggler smugglers trafficker traffickers criminal"
        " criminals"
        " offender offenders suspect suspects defendant defendants convict convicts prisoner prisoners detainee"
        " detainees"
        " inmate inmates hostage hostages captive captives fugitive fugitives deserter deserters defector defectors"
        " dissident"
        " dissidents protester protesters protestor protestors demonstrator demonstrators activist activists supporter"
        " supporters opponent opponents voter voters candidate candidates donor donors contributor contributors"
        " member members"
        " leader leaders journalist journalists reporter reporters correspondent correspondents lawyer lawyers attorney"
        " attorneys judge judges juror jurors justice justices prosecutor prosecutors expert experts analyst"
        " analysts economist"
        " economists scientist scientists researcher researchers engineer engineers teacher teachers professor"
        " professors"
        " student students pupil pupils graduate graduates scholar scholars fellow fellows doctor doctors physician"
        " physicians"
        " nurse nurses medic medics patient patients victim victims casualty casualties fatality fatalities survivor"
        " survivors"
        " civilian civilians bystander bystanders relative relatives parent parents mother mothers father fathers"
        " son sons"
        " daughter daughters sibling siblings brother brothers sister sisters spouse spouses wife wives husband"
        " husbands"
        " friend friends colleague colleagues neighbor neighbors guest guests participant participants attendee"
        " attendees"
        " respondent respondents volunteer volunteers player players athlete athletes fan fans driver drivers pilot"
        " pilots crew"
        " crewmember crewmembers fisherman fishermen farmer farmers rancher ranchers miner miners builder builders"
        " trader"
        " traders investor investors executive executives manager managers director directors owner owners customer"
        " customers"
        " client clients consumer consumers user users subscriber subscribers follower followers viewer viewers"
        " taxpayer"
        " taxpayers priest priests nun nuns bishop bishops imam imams monk monks contractor contractors linguist"
        " linguists"
        " trainee trainees recruit recruits intern interns Democrat democrats republicans author authors artist"
        " artists actor"
        " actors writer writers musician musicians billionaire billionaires millionaire millionaires ones adherents"
        " believers"
        " pensioners retirees tenants homeowners households-members counterparts colleagues rescuers responders"
        " firefighters"
    ),
    people_ends=("women", "workers", "makers", "children", "delegates", "holders", "seekers", "people", "members",
    "keepers",
                 "fighters", "goers", "men"),
    peoples=re.compile(
        r"[A-Z][a-z]+(?:ans|an|ese|ishmen|eks|urks|inos|inas|oles|ards|axons|itons|elanders|tianis|akis|ashmiris)"
        r"|(?:Afghan|Turk|Kurd|Pole|Finn|Dane|Swede|Serb|Croat|Czech|Slovak|Slovene|Brit|Scot|Thai|Greek|German"
        r"|Tajik|Uzbek"
        r"|Kazakh|Turkmen|Arab|Jew|Muslim|Christian|Catholic|Protestant|Sunni|Shiite|Yazidi|Uyghur|Uighur|Tibetan"
        r"|Hindu|Sikh"
        r"|Iraqi|Israeli|Pakistani|Saudi|Yemeni|Kuwaiti|Bangladeshi|Emirati|Omani|Qatari|Bahraini|Somali|Nepali|Azeri"
        r"|Azerbaijani|Filipino|Latino|Hispanic|Democrat|Republican|Socialist|Communist|Conservative|Liberal|Maltese)s?"
        r"|Rohingya|Kyrgyz|Roma|Swiss|Maya|Dutch|French|Irish|British|Spanish|English|Welsh|Polish|Turkish|Taliban"
    ),
    struck=_set(
        "dead killed wounded injured hurt missing arrested detained deported hospitalized hospitalised displaced"
        " homeless"
        " drowned rescued unaccounted"
    ),
    plural=re.compile(r"[^\W\d_][\w'’&-]*(?<![suiS'’])s", re.IGNORECASE),
    unchanging=_set(
        "aircraft spacecraft hovercraft watercraft sheep cattle head offspring livestock feet teeth mice data media"
        " criteria"
        " phenomena bacteria buses campuses viruses bonuses statuses consensuses crises bases theses analyses"
        " crosses classes"
        " businesses losses glasses addresses processes passes buses surpluses censuses gases witnesses illnesses"
        " fish salmon"
        " series species headquarters rounds yen yuan rand baht percent pp kph mph rpm mpg km"
    ),
    singular=_set("news politics economics his this its us as has was is does various previous across plus thus"
        " whereas always"),
    stops=_set(
        "of in on at to by for from with and or but as than that who whom whose which what was were is are be been"
        " being am"
        " has have had do does did will would may can could might must shall should not never cannot per via its his"
        " her hers"
        " their our your my this these those it he she they we you i him them us me also too either neither nor both"
        " all each"
        " every any some such no into onto over under after before during since until till while when where if"
        " because so then"
        " there here between among amid against across along around near about above below within without through"
        " throughout"
        " toward towards upon despite except including excluding according regarding concerning compared versus vs like"
        " unlike the a an if whether though although yet still even just only already once again ago apart away"
        " annually"
        " monthly daily yearly weekly nationwide worldwide globally abroad overseas today yesterday tomorrow tonight"
        " now"
        " later earlier old long high wide deep tall thick ahead behind up down out off back aboard alive alone"
        " together"
        " overall so-called said says say told tell tells added adds wrote reported according died left came went"
        " made took"
        " met held lived fled began begun became become rose fell grew got gave sent saw won lost led ran cost costs"
        " paid"
        " spent bought sold set put cut hit drove drew kept felt knew thought spoke stood sat flew swam fought broke"
        " chose rode"
        " shot stuck bound due worth aged according make makes take takes come comes go goes want wants need needs"
        " seek live"
        " lives remain remains face faces include includes stand stands work waiting seeking trying fleeing crossing"
        " arriving"
        " entering attempting participating attending representing covering ranging totaling totalling following"
        " involving"
        " using living working carrying traveling travelling coming going getting being having making taking trapped"
        " caught"
        " stopped encountered apprehended detained arrested killed injured wounded deported expelled returned"
        " removed released"
        " admitted paroled given issued granted believed expected involved aboard yet per apiece whereas lower"
        " higher less fewer"
        " more most least twice altogether respectively"
    ),
    between=_set("more other additional new of such separate further extra different"),
    containers=_set(
        "pound pounds ton tons tonne tonnes kilo kilos kilogram kilograms kilogrammes gram grams ounce ounces barrel"
        " barrels"
        " gallon gallons litre litres liter liters bottle bottles bag bags box boxes crate crates packet packets"
        " bale bales"
        " bushel bushels acre acres hectare hectares piece pieces round rounds dose doses load loads truckload"
        " truckloads"
        " boatload boatloads planeload planeloads pill pills case cases count counts act acts form forms kind kinds"
        " type types"
        " line lines port ports point points unit units set sets pair pairs wave waves group groups batch batches"
        " tranche"
        " tranches item items ream bundle bundles cup cups sheet sheets stack pile piles article articles rule"
        " member-states"
    ),
    of="of",
    parts=re.compile(
        r"\s+(?:(?:out\s+)?of\s+(?:all\s+|the\s+(?:more\s+than\s+|nearly\s+|about\s+|some\s+|total\s+)?|these\s+"
        r"|those\s+"
        r"|its\s+|their\s+|his\s+|her\s+|our\s+|my\s+|your\s+)*)",
        re.IGNORECASE,
    ),
    never=_set("o'clock am pm a.m p.m gmt et est edt pdt utc"),
    singles=True,
    hours=_set("local sharp noon midnight o"),
    events=re.compile(r"[ -]?\w+[ -](?:sprint|dash|hurdles|freestyle|relay|butterfly|backstroke|final|race"
        r"|medley)s?\b", re.IGNORECASE),
    verbs=re.compile(r"[a-z]+(?:ed|ing)", re.IGNORECASE),
    others=_set("others more"),
)  # fmt: skip
