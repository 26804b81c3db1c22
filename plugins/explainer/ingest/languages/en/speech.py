"""English words for speech."""

from __future__ import annotations

import re

from ..speech import SpeechRules, words
from .verbs import finite, past, verbs

_SAYING = """
say/said tell/told add write/wrote tweet ask note state declare explain argue announce acknowledge admit+ affirm
agree allege answer assert assure believe boast caution charge claim comment complain concede conclude confess
confirm continue contend counter crow declare demand deny disclose echo emphasize emphasise email estimate exclaim
expect fear feel/felt find/found hope indicate inform insist interject joke lament maintain mention mumble observe
opine point pledge post predict pronounce proclaim promise propose protest quip+ read/read reaffirm reason recall
recount reiterate remark remember remind repeat reply report respond retort retweet reveal rule say/said scoff
see/saw shout show signal stress suggest swear/swore tease testify think/thought underline underscore urge vow warn
wonder worry yell whisper scream sigh chant caption bellow bark fume text muse know/knew quote accept advise
"""

_NAMING = """
call describe dub+ label brand accuse attack blame blast cite condemn criticize criticise decry defend denounce
deride dismiss credit cast/cast characterize characterise compare mock portray praise hail laud welcome reject
refuse rip+ slam+ tout invoke refer+ vent pan+ question ridicule tag+ thank urge want wish plan seek/sought support
oppose pitch plead promote push endorse express deem discuss debate outline offer voice issue release begin/began
bemoan bash chide label liken lambaste regret salute scold speak/spoke talk tar+ consider go/went put/put plead aim
commit+ hint lash use vilify vent appeal apologize apologise challenge correct highlight address view regard release
publish request recommend order direct define envision foresee/foresaw imagine mean/meant grumble snap+ trash
"""

_INVERTED = """
say/said add write/wrote tweet ask note state declare explain argue announce acknowledge admit+ boast caution claim
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
representative person
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
congressperson councilman councilwoman mogul neurosurgeon psychologist sociologist physician epidemiologist
republican democrat progressive conservative liberal donor fundraiser treasurer user caller attendee
""")
    | {"police", "men", "women", "children", "someone", "somebody", "everyone", "crew", "crowd", "audience"}
)

_BODIES = _plurals("""
administration ministry department embassy consulate government agency bureau office organization organisation
commission committee council court company firm corporation institute institution foundation union party campaign
group coalition network newspaper magazine paper outlet station channel site website panel board team
university college academy center centre association federation league chamber parliament congress senate
authority secretariat mission bank fund regime military army navy coastguard command watchdog regulator
airline operator automaker carrier house charity publication tabloid daily broadcaster
""") - {"office's"}

_DOCUMENTS = _plurals("""
statement report communique communiqué release readout letter email memo memorandum document study survey poll
analysis editorial article column post tweet message lawsuit complaint filing indictment affidavit ruling order opinion
resolution declaration text transcript book brief bill law rule notice advisory bulletin ad advertisement commercial
headline caption sign banner plaque slogan file record cable dataset database summary paper plan proposal petition
agreement accord treaty constitution invitation note page sheet suit
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
        also then later since again still now today yesterday tomorrow once too just even already
        previously reportedly afterward afterwards meanwhile earlier ago never always often sometimes
        soon further thus therefore instead however tonight there here ever at_once so himself herself
        themselves itself first long well both all simply only rather quite
        """
    ),
    adverb_ending="ly",
    to="to",
    joining=frozenset(("and", "but", "or", "yet", "&")),
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
    free_relative=frozenset(("what", "whatever")),
    who=frozenset(("who",)),
    which=frozenset(("which",)),
    pronouns={"he": "m", "she": "f", "they": "n", "it": "n", "i": "", "we": "", "you": ""},
    possessives={"his": "m", "her": "f", "their": "n", "its": "n", "my": "", "our": ""},
    crowd=_CROWD,
    roles=_ROLES,
    bodies=frozenset(_BODIES),
    documents=_DOCUMENTS,
    vague=_VAGUE,
    plural_ending="s",
    days=words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june
        july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
        today
        """
    ),
    honorifics={
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
    speech_nouns=words(
        """
        claim promise vow pledge call remark comment statement assertion suggestion insistence argument
        warning contention demand plea accusation declaration admission complaint prediction view belief
        words
        """
    ),
    officials=re.compile(
        r"\b(?:Departments? of|Department|Ministry|White House|Embassy|Mission|Government|Customs|Secretary|Senate|"
        r"Office of|Bureau|Agency|Administration|Council)\b(?! (?:Times|Post|News))"
    ),
    governs="{name} administration",
    governments=frozenset(("administration", "government")),
    government_of=re.compile(r"administration of "),
    drops_subject=False,
)
