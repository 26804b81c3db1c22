"""English words for speech."""

from __future__ import annotations

import re

from ..speech import SpeechRules, genders, words
from .verbs import finite, past, verbs

_SAYING = """
say/said tell/told add write/wrote tweet ask note state declare explain argue announce acknowledge admit+ affirm
agree allege answer assert assure believe boast caution charge claim comment complain concede conclude confess
confirm continue contend counter crow declare demand deny disclose echo emphasize emphasise email reassure estimate exclaim
expect fear indicate inform insist interject joke lament maintain mention mumble observe opine point pledge post
predict attest appeal pronounce proclaim promise protest quip+ read/read reaffirm reason recall recount reiterate remark remind
repeat reply report respond retort retweet reveal rule say/said scoff shout stress suggest swear/swore tease testify
think/thought underline underscore urge vow warn wonder yell whisper scream sigh chant caption bellow bark fume text
muse quote boom roar thunder intone mutter murmur gush snarl interrupt interject volunteer concur elaborate reflect
chuckle laugh cry groan hiss
"""

_NAMING = """
project count forecast/forecast worry propose hope feel/felt show see/saw find/found signal deem call describe dub+ label brand accuse attack blame blast cite condemn criticize criticise decry defend denounce
deride dismiss credit characterize characterise compare mock portray praise hail laud welcome reject rip+ slam+ tout
invoke refer+ vent pan+ question ridicule tag+ thank urge want wish plan pitch plead promote push endorse express
deem voice bemoan bash chide label liken lambaste regret salute scold tar+ put/put plead hint vilify vent apologize
apologise challenge correct highlight encourage regard recommend define envision foresee/foresaw imagine grumble express
snap+ trash direct order instruct threaten
"""

_REPORTING = """
say/said tell/told add write/wrote tweet state note declare explain argue announce acknowledge admit+ affirm allege
assert assure believe caution claim complain concede conclude confess confirm contend deny disclose emphasize emphasise
estimate expect fear inform insist predict promise pledge recall recount reiterate remark report stress suggest testify
think/thought underline underscore vow warn cite blame accuse hope worry propose project forecast/forecast observe
"""

_SHOWING = """
find/found show indicate reveal read/read suggest estimate put/put count
"""

_INVERTED = """
read/read cry say/said add write/wrote tweet ask note state declare explain argue announce acknowledge admit+ boast caution claim
comment complain concede conclude confess continue counter exclaim insist joke lament observe opine predict quip+
recall recount remark reply report respond retort say/said stress suggest testify vow warn wonder shout yell chant
agree reiterate affirm muse
"""


def _plurals(nouns: str) -> frozenset[str]:
    """Nouns with their plurals."""
    found = set()
    for word in nouns.split():
        found.add(word)
        if word.endswith("man"):
            found.add(word[:-3] + "men")
        elif word.endswith("y") and word[-2] not in "aeiou":
            found.add(word[:-1] + "ies")
        else:
            found.add(word + ("es" if word.endswith(("s", "sh", "ch", "x")) else "s"))
    return frozenset(found)


_VAGUE = _plurals("""
spokesperson spokesman spokeswoman official source diplomat aide adviser advisor analyst witness resident insider
representative person participant commander officer
""") | {"people", "spokespeople"}

_ROLES = (
    _VAGUE
    | _plurals("""
minister secretary president ambassador envoy negotiator senator congressman congresswoman lawmaker governor mayor
chairman chairwoman chair chief director commissioner counselor commander general officer leader expert economist
professor researcher scholar scientist historian lawyer attorney judge prosecutor strategist consultant pollster manager
activist advocate organizer candidate nominee contender frontrunner voter supporter critic opponent protester
demonstrator migrant refugee immigrant worker teacher student farmer driver doctor nurse neighbor relative father
mother brother sister son daughter wife husband friend colleague reporter journalist correspondent columnist editor
author writer host anchor commentator moderator blogger executive businessman businesswoman billionaire mogul tycoon
investor trader banker member delegate delegation staffer staff operative veteran soldier agent investigator detective
sheriff policeman deputy legislator politician statesman chancellor premier king queen prince princess pope bishop
archbishop priest pastor rabbi imam cleric preacher man woman boy girl mom dad parent owner founder operator pilot
tourist traveler passenger survivor victim lobbyist undersecretary administrator inspector superintendent principal
coach player actor actress singer artist filmmaker narrator speaker rival counterpart predecessor successor
taoiseach tánaiste congressperson councilman councilwoman mogul neurosurgeon psychologist sociologist physician epidemiologist
donor fundraiser treasurer user caller attendee dissident plaintiff defendant
suspect detainee prisoner hostage rebel militant insurgent fighter campaigner volunteer rapporteur mediator
speaker sponsor ally critic minister premier youth teenager villager shopkeeper fisherman smuggler boss
""")
    | {"head", "police", "men", "women", "children", "someone", "somebody", "everyone", "crew", "crowd", "audience"}
)

_BODIES = _plurals("""
administration ministry department embassy consulate government agency bureau office organization organisation
commission committee council court company firm corporation institute institution foundation union party campaign
group side team service guard force family coalition network newspaper magazine paper outlet station channel site website panel board team
university college academy center centre association federation league chamber parliament congress senate
authority secretariat mission bank fund regime military army navy coastguard command watchdog regulator
airline operator automaker carrier conglomerate retailer house presidency alliance bloc junta leadership opposition chancellery
judiciary legislature directorate inspectorate ombudsman charity publication tabloid daily broadcaster
""") - {"office's"}

_DOCUMENTS = _plurals("""
statement report communique communiqué release readout letter email memo memorandum document study survey poll
analysis editorial article column post tweet message lawsuit complaint filing indictment affidavit ruling order opinion
resolution declaration text transcript book brief bill law rule notice advisory bulletin ad advertisement commercial
headline caption sign banner plaque slogan file record cable dataset database tally count papers summary paper plan proposal petition
agreement accord treaty draft constitution invitation note page sheet suit leaflet pamphlet flyer blog verdict charter
""") | {"data", "figures", "statistics", "findings", "excerpts", "estimates", "rules"}

_CROWD = words(
    """
        some many others those several critics sources observers neighbors experts most few
        """
)

SPEECH = SpeechRules(
    saying=frozenset(finite(_SAYING)),
    naming=frozenset(finite(_NAMING)) - frozenset(finite(_SAYING)),
    participles=frozenset(each.participle for each in verbs(_SAYING + _NAMING)),
    infinitives=frozenset(),
    inverted=frozenset(past(_INVERTED)),
    bases=frozenset(each.base for each in verbs(_SAYING + _NAMING) if each.base != each.past),
    perfect=frozenset(),
    ambiguous=words(
        """
        talks claims reports states charges notes demands remarks comments promises questions calls
        attacks plans wishes fears hopes views offers posts tweets orders rules claim report state
        charge note demand remark comment promise question call attack plan wish fear hope view offer
        post tweet order rule praise blame issue talk want push pitch show read find saw see thought
        felt put push text shows use uses aim aims point points cast talks estimate estimates support
        express address worry challenge order
        """
    ),
    according=re.compile(r"\b(?:[Aa]ccording to|[Ii]n the (?:words|view|opinion) of)\s"),
    passive=words("is are was were be been being 's 're am get got gets"),
    auxiliaries=words(
        """
        has have had having will would can could may might must shall should did does do 've 'd 'll
        hadn't hasn't haven't won't wouldn't didn't doesn't don't can't couldn't not
        """
    ),
    adverbs=words(
        """
        prior
        also then later since again still now today yesterday tomorrow once too just even already
        previously reportedly afterward afterwards meanwhile earlier ago never always often sometimes
        soon further thus therefore instead however tonight there here ever at_once so himself herself
        themselves itself first long well both all simply only rather quite
        """
    ),
    adverb_ending="ly",
    to="to",
    joining=frozenset(("and", "but", "or", "yet", "&")),
    as_=words("as"),
    clausal=words(
        """
        that because while whereas although though if unless when whenever where since after before
        until once as than whether why how
        """
    )
    - {"since", "once"},
    prepositions=words(
        """
        of in on at for from to with by about into over under through between among against during
        within without near outside inside across behind beyond toward towards upon amid despite
        regarding concerning via per alongside after before following including like around since
        """
    ),
    determiners=words(
        """
        the a an this these that another one two three four five six seven eight nine ten both each
        every any
        """
    )
    - {"that"},
    definite=frozenset(("the", "this", "that")),
    one=words("one another"),
    of=words("of for"),
    free_relative=frozenset(("what", "whatever")),
    who=frozenset(("who",)),
    which=frozenset(("which",)),
    pronouns={"he": "m", "she": "f", "they": "n", "it": "n", "i": "", "we": "", "you": ""},
    objects={"him": "m"},
    quoting=words("quoted quotes quoting cited cites"),
    singular=words("it"),
    possessives={"his": "m", "her": "f", "their": "n", "its": "n", "my": "", "our": ""},
    crowd=_CROWD,
    quantifiers=words("some many those several most few"),
    roles=_ROLES,
    bodies=frozenset(_BODIES),
    any_body=words(
        "company firm group agency organization organisation party newspaper network bank airline carrier conglomerate retailer automaker charity association institute union"
    ),
    documents=_DOCUMENTS,
    occasions=words("interview conference briefing speech address call"),
    epithets=words(
        """
        billionaire mogul tycoon businessman businesswoman author economist historian professor scholar activist
        politician veteran man woman lawyer neurosurgeon physician actor actress singer writer host father mother
        """
    ),
    issued_by=words("by from"),
    agents=words("by"),
    in_=words("in via through"),
    joint=words("joint trilateral"),
    texts=dict.fromkeys(("statement", "text", "communique", "communiqué", "release", "readout"), "statement"),
    with_=words("with of"),
    vague=_VAGUE,
    plural_ending="s",
    collective=words("people data police men women children spokespeople congressmen spokesmen lawmen staff crew"),
    peoples=re.compile(r"(?:[aei]ns|ists|crats|ese|ites|tives)$"),
    days=words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june
        july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
        today
        """
    ),
    honorifics={
        "mister": "m",
        "mr": "m",
        "mr.": "m",
        "sir": "m",
        "mrs": "f",
        "mrs.": "f",
        "ms": "f",
        "ms.": "f",
        "miss": "f",
        "dr": "",
        "dr.": "",
    },
    gendered=genders(
        """
        spokesman chairman congressman businessman man boy father dad brother son husband king prince
        policeman councilman statesman uncle nephew waiter actor nobleman grandfather boyfriend widower fiance
        """,
        """
        spokeswoman chairwoman congresswoman businesswoman woman girl mother mom sister daughter wife queen
        princess actress waitress niece aunt grandmother councilwoman girlfriend widow fiancee
        """,
    ),
    small=words("a an the of in on at for to by and or from with"),
    works=words(
        "book song anthem hymn film movie novel play memoir show program series album podcast poem essay column"
    ),
    opening=re.compile(r"(?:[a-z]{3}ing|[a-z]{3}ed|ly)$"),
    reporting=frozenset(form for each in verbs(_REPORTING) for form in each),
    reporting_that=frozenset(form for each in verbs(_SAYING + _REPORTING + _SHOWING) for form in each),
    showing=frozenset(finite(_SHOWING)),
    that=words("that how whether"),
    states=words("that"),
    claims=words(
        """
        claim claims assertion assertions allegation allegations accusation accusations contention suggestion argument
        view conclusion belief warning promise pledge vow threat remark remarks comment comments complaint statement
        """
    ),
    negating=words(
        "not never hadn't hasn't haven't won't wouldn't didn't doesn't don't can't couldn't hadn’t hasn’t haven’t won’t "
        "wouldn’t didn’t doesn’t don’t can’t couldn’t"
    ),
    contrasting=words("while whereas although though but as"),
    asking=frozenset(finite("ask question press wonder")),
    wanting=frozenset(finite("want wish plan hope intend")),
    hearing=frozenset(finite("tell/told ask remind inform assure warn")),
    terms=words("phrase phrases word words term terms slogan nickname nicknamed titled entitled so-called named"),
    phrasal=frozenset(
        f"{verb} {word}"
        for verbs_of, word in (("fired shot hit pushed fires shoots hits pushes", "back"), ("went goes", "on"))
        for verb in verbs_of.split()
    ),
    short_titles={
        "senator": "sen.",
        "governor": "gov.",
        "representative": "rep.",
        "congressman": "rep.",
        "congresswoman": "rep.",
        "doctor": "dr.",
        "general": "gen.",
        "professor": "prof.",
        "colonel": "col.",
    },
    officials=re.compile(
        r"\b(?:Departments? of|Department|Ministry|White House|Embassy|Mission|Government|Customs|Secretary|Senate|"
        r"Office of|Bureau|Agency|Administration|Council)\b(?! (?:Times|Post|News))"
    ),
    governs="{name} administration",
    owned="{name} {noun}",
    governments=frozenset(("administration", "government")),
    dash_dialogue=False,
    adjectives_behind=False,
    answering=frozenset(),
    past=re.compile(r"(?!)"),
    agencies=frozenset(),
    relaying=frozenset(finite("report")),
    opinion=re.compile(r"(?!)"),
    drops_subject=False,
)
