"""English words for names."""

from __future__ import annotations

import re

from ..names import NameRules
from .given_names import GIVEN


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NAMES = NameRules(
    given=GIVEN,
    particles=_set("de del la las los da do dos das di du van von der den ten ter bin bint ibn al el ben abu y e st."),
    honorifics=_set("mr mrs ms miss dr prof sir dame lord lady rev fr sr jr"),
    role_heads=_set(
        "president premier minister chancellor secretary undersecretary ambassador envoy representative"
        " commissioner chief director head chair chairman chairwoman chairperson chairs leader governor mayor"
        " senator sen congressman congresswoman congressperson lawmaker deputy member delegate negotiator diplomat"
        " counselor counsellor consul attaché official officer spokesperson spokesman spokeswoman adviser advisor"
        " aide analyst expert professor researcher economist lawyer attorney judge justice prosecutor general gen"
        " admiral adm colonel col captain capt lieutenant lt sergeant sgt major commander sheriff agent coordinator"
        " administrator manager editor reporter journalist correspondent author activist advocate founder"
        " co-founder cofounder ceo executive fellow scientist doctor physician bishop archbishop cardinal pope"
        " rabbi imam reverend pastor priest king queen prince princess emperor sheikh emir sultan speaker candidate"
        " nominee resident student migrant worker farmer teacher owner rep gov pres prez strategist pollster"
        " treasurer principal dean provost historian scholar lecturer columnist host anchor actor actress singer"
        " rapper dissident opponent rival counterpart boss czar tsar chargé whip pundit consultant organizer"
        " translator protester economist nurse pilot soldier veteran widow wife husband son daughter brother sister"
        " father mother cousin uncle aunt grandfather friend neighbor neighbour lead chief-of-staff superintendent"
        " trustee partner secretary-general vice-president vice-minister co-chair"
    ),
    role_words=_set(
        "former acting deputy vice first second third assistant associate senior junior prime foreign interior"
        " defense defence finance trade economy health justice labor labour education energy state interim incoming"
        " outgoing then ex late national security homeland press white house general principal under special"
        " presidential permanent chief executive managing communications director immigration border migration"
        " political policy affairs western hemisphere hemispheric regional relations international independent"
        " republican democratic rep republicans democrat opposition ruling left-wing right-wing conservative"
        " liberal socialist communist center-left center-right u.s. us american british federal local district"
        " county city state's country's department treasury attorney senate congressional house intelligence army"
        " navy military police campaign party transition team government ministry embassy un u.n. eu nato global"
        " top veteran longtime newly elected self-proclaimed two-term three-term one-time onetime and of for the"
    ),
    bodies=_set(
        "department ministry committee commission council agency administration bureau office service services"
        " institute institution university college school foundation organization organisation association union"
        " league party congress senate parliament assembly court bank fund company corp corporation inc ltd llc"
        " group network center centre coalition alliance authority board embassy consulate delegation guard patrol"
        " police force forces army navy airlines airways media news press tv radio television chamber federation"
        " society club team church hospital nations protection enforcement customs watch international initiative"
        " project partnership directorate secretariat cabinet campaign legislature house pentagon kremlin"
    ),
    places=_set(
        "street avenue road square park building tower towers bridge airport station port harbor harbour river"
        " lake sea ocean bay gulf island islands mountain mountains valley desert beach coast county city town"
        " village state province district region territory border strait canal plaza hall palace hotel center"
        " centre theater theatre museum library stadium field arena cemetery base camp prison jail dam north south"
        " east west northern southern eastern western central upper lower hills heights springs falls creek point"
        " cape fort mount san santa los las hole keys peninsula"
    ),
    things=_set(
        "act law bill amendment accord accords agreement treaty pact protocol convention declaration resolution"
        " plan program programme deal summit conference war revolution crisis day week month year award prize cup"
        " games olympics election elections times post journal tribune herald gazette telegraph guardian magazine"
        " review today hurricane storm operation title section article chapter doctrine memorandum order report"
        " book bible quran project movement app twitter facebook instagram google youtube show weekend morning"
        " night edition live story stories awards uss hms ss airbus boeing ford toyota covid constitution republic"
        " kingdom empire democrats republicans god christ christmas easter ramadan thanksgiving english spanish"
        " french german russian chinese arabic policy policies rule rules regulation regulations process parole"
        " statement dialogue talks consultations"
    ),
    openers=_set(
        "after although and as asked at because before but by despite during earlier even following for from given"
        " he her here his how however if in instead it its later like many meanwhile more most no not now of on"
        " once one only or other our over she since so some still such that the their then there these they this"
        " those though through to today under until up we were what when where whether while who why with without"
        " yesterday yet you another both each several two three four five six seven eight nine ten hundreds"
        " thousands millions according citing speaking asked about also all any among again ahead across against"
        " amid around behind between beyond first second third last next new old good great big is are was has have"
        " had do does did will would could should can may might must let yes ok thank thanks dear hello please just"
        " well my your me him them us i see read watch photo image"
    ),
    saying=re.compile(
        r",?\s+(?:also\s+|later\s+|then\s+|has\s+|had\s+|recently\s+|publicly\s+|repeatedly\s+)?"
        r"(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|tweeted|noted|notes|explained|argued|argues|claimed|claims"
        r"|insisted|stated|replied|responded|warned|announced|confirmed|declared|denied|called|suggested|testified|recalled"
        r"|acknowledged|stressed|emphasized|urged|predicted|promised|vowed|thinks|believes|agreed|met|joined|led|leads|won|lost"
        r"|traveled|travelled|spoke|speaks|quipped|joked|continued|concluded|complained|pointed|described|expressed|reiterated"
        r"|resigned|retired|died|grew|worked|works|served|serves|lives|lived|hopes|wants|wanted|plans|planned|came|went|took"
        r"|arrived|attended|endorsed|criticized|defended|praised|blamed|accused|refused|declined|visited|signed)\b"
    ),
    said=re.compile(
        r"(?:\b(?:said|says|added|wrote|asked|noted|explained|argued|insisted|according\s+to|told|by|with|and|thanked|met"
        r"|interviewed|named|called|including|like|from|against|for|between|of)\s+)$"
    ),
    appositive=re.compile(r",\s+(?=(?:(?:the|a|an|one|who|whose|[A-Z][\w.’'-]*(?:['’]s)?|\d+|former|then|also|now|acting|deputy|vice)\b))"),
    role_ends=re.compile(
        r"[,;:()\"“”]|\s+(?:who|whom|whose|which|that|said|says|told|added|will|would|has|had|is|was|and\s+(?:said|the|a|an|[A-Z])"
        r"|whose|when|where|as|in\s+(?:a|an)\s+(?:statement|interview|speech)|during|after|before|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\.(?:\s|$)|[—–]"
    ),
    nested=re.compile(r"\s+(?:Administration|Cabinet|Government|Campaign|Presidency|White\s+House|Republicans|Democrats)\b"),
    people=re.compile(r",\s+\d{1,3},|\s*,\s+(?:who|whose)\b|['’]s\s+(?:wife|husband|son|daughter|father|mother|lawyer|office|campaign|remarks|comments|statement|administration|government|speech|decision)\b"),
)  # fmt: skip
