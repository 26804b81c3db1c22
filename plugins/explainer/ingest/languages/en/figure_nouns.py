"""English nouns that are counted, and the words at which they end."""

from __future__ import annotations

import re

from ..figures import Nouns


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NOUNS = Nouns(
    people=_set(
        "developer developers banker bankers hacker hackers attacker attackers kidnapper kidnappers killer killers body bodies corpse corpses lives pow pows"
        " murderer murderers robber robbers inspector inspectors observer observers organizer organizers organiser"
        " organisers campaigner campaigners technician technicians mechanic mechanics cook cooks waiter waiters clerk"
        " clerks cleaner cleaners caregiver caregivers trucker truckers rider riders pedestrian pedestrians swimmer"
        " swimmers coach coaches spectator spectators reader readers editor editors blogger bloggers historian"
        " historians surgeon surgeons firefighter paramedic paramedics guy guys gentlemen ladies orphan orphans widow"
        " widows twins newborn newborns grandchildren schoolchildren cousin cousins importer importers exporter"
        " exporters employer employers lender lenders people peoples person persons man men woman women child"
        " children kid kids boy boys girl girls adult adults minor minors baby babies infant infants toddler toddlers"
        " teenager teenagers teen teens youth youths youngster youngsters senior seniors individual individuals human"
        " humans inhabitant inhabitants citizen citizens national nationals noncitizen noncitizens non-citizen"
        " maker makers predecessor predecessors successor successors non-citizens resident residents native natives foreigner foreigners migrant migrants immigrant immigrants"
        " emigrant emigrants alien aliens refugee refugees asylum-seeker asylum-seekers seeker seekers applicant applicants"
        " entrant entrants arrival arrivals deportee deportees returnee returnees parolee parolees evacuee evacuees exile"
        " exiles expatriate expatriates enrollee enrollees deminer deminers beneficiary beneficiaries recipient recipients holder holders claimant"
        " claimants sponsor sponsors traveler travelers traveller travellers passenger passengers tourist tourists"
        " visitor visitors pilgrim pilgrims commuter commuters official officials diplomat diplomats envoy envoys"
        " ambassador ambassadors consul consuls minister ministers secretary secretaries president presidents senator"
        " senators governor governors mayor mayors lawmaker lawmakers legislator legislators delegate delegates"
        " deputy deputies councilor councillors representative representatives negotiator negotiators mediator"
        " mediators adviser advisers advisor advisors aide aides staffer staffers employee employees worker workers"
        " laborer laborers labourers staff personnel officer officers agent agents soldier soldiers troop troops"
        " marine marines sailor sailors airman airmen reservist reservists conscript conscripts cadet cadets veteran"
        " veterans guard guards guerrilla guerrillas rebel rebels fighter fighters militant militants insurgent"
        " insurgents gunman gunmen terrorist terrorists combatant combatants commander commanders general generals"
        " police policeman policemen smuggler smugglers trafficker traffickers criminal criminals offender offenders"
        " suspect suspects defendant defendants convict convicts prisoner prisoners detainee detainees inmate inmates"
        " hostage hostages captive captives fugitive fugitives deserter deserters defector defectors dissident"
        " dissidents protester protesters protestor protestors demonstrator demonstrators activist activists"
        " supporter supporters opponent opponents voter voters candidate candidates donor donors contributor"
        " contributors member members leader leaders journalist journalists reporter reporters correspondent"
        " correspondents lawyer lawyers attorney attorneys judge judges juror jurors justice justices prosecutor"
        " prosecutors expert experts analyst analysts economist economists scientist scientists researcher"
        " researchers engineer engineers teacher teachers professor professors student students pupil pupils graduate"
        " graduates scholar scholars fellow fellows doctor doctors physician physicians nurse nurses medic medics"
        " patient patients victim victims casualty casualties fatality fatalities survivor survivors civilian"
        " civilians bystander bystanders relative relatives parent parents mother mothers father fathers son sons"
        " daughter daughters sibling siblings brother brothers sister sisters spouse spouses wife wives husband"
        " husbands friend friends colleague colleagues neighbor neighbors guest guests participant participants"
        " attendee attendees respondent respondents volunteer volunteers player players athlete athletes fan fans"
        " driver drivers pilot pilots crew crewmember crewmembers fisherman fishermen farmer farmers rancher ranchers"
        " miner miners builder builders trader traders investor investors executive executives manager managers"
        " director directors owner owners customer customers client clients consumer consumers user users subscriber"
        " subscribers follower followers viewer viewers taxpayer taxpayers priest priests nun nuns bishop bishops"
        " imam imams monk monks contractor contractors linguist linguists trainee trainees recruit recruits intern"
        " interns Democrat democrats republicans author authors artist artists actor actors writer writers musician"
        " musicians billionaire billionaires millionaire millionaires ones adherents believers pensioners retirees"
        " tenants homeowners households-members counterparts colleagues rescuers responders firefighters male males female"
        " contender contenders challenger challengers nominee nominees appointee appointees designee designees crewman"
        " crewmen signatory females heads source sources death deaths dependent dependents dependant dependants operatives smugglers"
        " compatriot compatriots countryman countrymen illegals crosser crossers violator violators subjects elites"
        " childrens oligarch oligarchs tycoon tycoons assistants interpreter interpreters translator translators"
        " gangster gangsters mobster mobsters courier couriers inadmissible inadmissibles gotaway gotaways got-away"
        " got-aways evader evaders absconder absconders felon felons associates collaborator collaborators"
        " facilitator facilitators perpetrator perpetrators assailant assailants bomber bombers sniper snipers"
        " mercenary mercenaries captor captors abductee abductees internee internees peacekeeper peacekeepers"
        " detective detectives investigator investigators marshal marshals trooper troopers ranger rangers seafarer"
        " seafarers mariner mariners diver divers dignitary dignitaries monarch monarchs premier premiers"
        " chancellor chancellors chiefs counselor counselors attache attaches attaché attachés parliamentarian"
        " parliamentarians mp mps mep meps commissioner commissioners spokesperson spokespersons academics"
        " intellectuals professionals bureaucrat bureaucrats cleric clerics pastor pastors rabbi rabbis missionary"
        " missionaries entrepreneur entrepreneurs businessperson businesspersons dreamer dreamers grantee grantees"
        " awardee awardees finalist finalists winner winners soul souls juvenile juveniles interlocutor"
        " interlocutors gardener gardeners maid maids chef chefs vendor vendors merchant merchants shopper shoppers"
        " dissenter dissenters litigant litigants plaintiff plaintiffs petitioner petitioners witness witnesses informant informants"
        " whistleblower whistleblowers spy spies operative accomplice accomplices conspirator conspirators"
        " co-conspirator co-conspirators expat expats asylee asylees adoptee adoptees villager villagers islander"
        " islanders dweller dwellers locals squatter squatters descendant descendants heir heirs carer carers"
        " commando commandos paratrooper paratroopers overstayer overstayers constable constables"
        " advocate advocates celebrity celebrities singer singers strong fundraiser fundraisers financier financiers penitents rapporteurs sheriffs undocumented nonimmigrants returners stowaways castaways rafters martyrs"
    ),
    people_ends=(
        "ists", "leaders", "smugglers", "women", "workers", "makers", "children", "delegates", "holders", "seekers", "people", "members",
    "keepers",
                 "fighters", "goers", "men"),
    peoples=re.compile(
        r"[A-Z][a-z]+(?:ans|an|ese|ishmen|eks|urks|inos|inas|oles|ards|axons|itons|elanders|tianis|akis|ashmiris)"
        r"|(?:Afghan|Turk|Kurd|Pole|Finn|Dane|Swede|Serb|Croat|Czech|Slovak|Slovene|Brit(?:on)?|Scot|Thai|Greek|German"
        r"|Tajik|Uzbek"
        r"|Kazakh|Turkmen|Arab|Jew|Muslim|Christian|Catholic|Protestant|Orthodox|Sunni|Shiite|Yazidi|Uyghur|Uighur|Tibetan"
        r"|Hindu|Sikh"
        r"|Iraqi|Israeli|Pakistani|Saudi|Yemeni|Kuwaiti|Bangladeshi|Emirati|Omani|Qatari|Bahraini|Somali|Nepali|Azeri"
        r"|Azerbaijani|Filipino|Latino|Hispanic|Democrat|Republican|Socialist|Communist|Conservative|Liberal|Maltese)s?"
        r"|Rohingya|Kyrgyz|Roma|Swiss|Maya|Dutch|French|Irish|British|Spanish|English|Welsh|Polish|Turkish|Taliban"
    ),
    struck=_set(
        "dead killed wounded injured hurt missing arrested detained deported hospitalized hospitalised displaced pregnant"
        " homeless drowned rescued unaccounted"
    ),
    plural=re.compile(r"[^\W\d_][\w'’&-]*(?<![suiS'’])s", re.IGNORECASE),
    collective=_set("military infantry clergy militia paramilitary"),
    unchanging=_set(
        "police staff personnel crew alumni aircraft spacecraft hovercraft watercraft sheep cattle head offspring"
        " livestock feet teeth mice data media criteria phenomena bacteria buses campuses viruses bonuses statuses"
        " consensuses crises bases theses analyses crosses classes businesses losses glasses addresses processes"
        " passes buses surpluses censuses gases witnesses illnesses fish salmon series species headquarters rounds orthodox"
        " yen yuan rand baht percent pp kph mph rpm mpg km"
    ),
    singular=_set("news politics economics his this its us as has was is does various previous across plus thus overseas"
        " whereas always"),
    stops=_set(
        "a aboard about above abroad according across added adds admitted after again against aged ago ahead alive"
        " all alone along already also although altogether am amid among an and annually any apart apiece are around"
        " arriving as at attempting attending away back be became because become been before began begun behind being"
        " believed below between both bought bound broke but by came can cannot carrying caught chose come comes"
        " coming compared concerning cost costs could covering crossing cut daily deep despite did died do does down"
        " drew drove due during each earlier either encountered entering even every except excluding expected face"
        " faces fell felt fewer fled fleeing flew following for fought from gave getting given globally go goes going"
        " got granted grew had has have having he held her here hers higher him his hit how i if in include"
        " includes including into involved involving is issued it its just kept killed knew last later least led left"
        " less like live lived living long lost lower made make makes making may me met might monthly more most"
        " must my nationwide near need needs neither never next no nor not now of off old on once only onto or our"
        " out over overall paid paroled participating per put ran ranging regarding remain remains reported"
        " representing respectively rode rose said sat saw say says seek seeking sent set shall she shot should since"
        " so so-called sold some spent spoke stand stands still stood stopped stuck such swam take takes taking tall"
        " tell tells than that the their them then there these they thick this those though thought through"
        " throughout till to today together told tomorrow tonight too took totaling totalling toward towards trapped"
        " traveling travelling trying twice under unlike until up upon us using versus via vs waiting want wants was"
        " we weekly went were what when where whereas whether which while who whom whose wide will with within"
        " without won work worldwide worth would wrote yearly yesterday yet you your two three four five six seven eight nine ten eleven"
        " twelve twenty thirty forty fifty sixty seventy eighty ninety hundred"
    ),
    between=_set("more other additional of further extra such"),
    containers=_set(
        "pound pounds ton tons tonne tonnes kilo kilos kilogram kilograms kilogrammes gram grams ounce ounces barrel"
        " barrels gallon gallons litre litres liter liters bottle bottles bag bags box boxes crate crates packet"
        " packets bale bales bushel bushels acre acres hectare hectares piece pieces round rounds dose doses load"
        " loads truckload truckloads boatload boatloads planeload planeloads pill pills case cases count counts act"
        " acts form forms kind kinds type types line lines port ports point points unit units set sets pair pairs"
        " wave waves group groups batch batches tranche tranches item items ream bundle bundles cup cups sheet sheets"
        " stack pile piles article articles rule member-states"
    ),
    of=re.compile(r"\s+of(?=\s)"),
    opens=re.compile(r"(?:\ue000+,?\s+)?(?:(?:the|total|overall|combined|[A-Z]+['’]s|these|such|all|its|their)\s+)*",
    re.IGNORECASE),
    parts=re.compile(
        r"\s+(?:(?:out\s+)?of\s+(?:all\s+|the\s+(?:more\s+than\s+|nearly\s+|about\s+|some\s+|total\s+)?|these\s+"
        r"|those\s+"
        r"|its\s+|their\s+|his\s+|her\s+|our\s+|my\s+|your\s+)*)",
        re.IGNORECASE,
    ),
    never=_set("caliber calibre gauge o'clock am pm a.m p.m gmt et est edt pdt utc"),
    singles=True,
    hours=_set("local sharp noon midnight o"),
    where=_set("in at on along across into from to through over of by during between among"),
    events=re.compile(r"[ -]?\w+[ -](?:sprint|dash|hurdles|freestyle|relay|butterfly|backstroke|final|race"
        r"|medley)s?\b", re.IGNORECASE),
    verbs=re.compile(r"[a-z]+(?:ed|ing)", re.IGNORECASE),
    vague=_set("condition conditions part element estimate account measure thanks thing things way ways moment moments question questions fashion"
        "reason reasons hand hands one ones place points pieces"
               " words cents sides halves minds ends worlds steps"),
    adverb=re.compile(r"[a-z]+ly", re.IGNORECASE),
    joins=_set("and or"),
    past=re.compile(r"[a-z]+ed", re.IGNORECASE),
    adjectives_behind=False,
    ahead=frozenset(),
    others=_set("others more from"),
)  # fmt: skip
