"""English words for talks."""

from __future__ import annotations

import re

from ..talks import TalkRules, words
from .peoples import PEOPLES

_TALKS = r"(?:talks|negotiations|consultations|dialogues?|Dialogues?|Consultations?|Talks|Negotiations)"
_HOLD = (
    r"(?:h[oe]ld|holds|holding|conven\w+|host(?:s|ed|ing)?|launch\w*|conclud\w+|conduct\w*|resum\w+|beg[aiu]n\w*|"
    r"start\w*|open(?:s|ed|ing)?|complet\w+|wrapp\w+ up|had|have|having|kick\w* off|schedul\w+|plan\w*|postpon\w+|"
    r"cancel\w*|call\w* off|attend\w*)"
)
_WHO = (
    r"(?:officials?|delegations?|delegates?|representatives?|mediators?|negotiators?|diplomats?|envoys?|teams?|"
    r"governments?|sides?|"
    r"commanders?|generals|counterparts?|ministers?|secretar(?:y|ies)|ambassadors?|authorities|experts?|commissions?|committees?)"
)
_OF_OFFICE = (
    r"(?:foreign|deputy|vice|senior|top|high-level|military|trade|defen[cs]e|interior|migration|immigration|"
    r"government|"
    r"and|the|chief|special|peace|nuclear|acting|permanent|finance|security|for|of|state|assistant|under|"
    r"prime|border)"
)
_BE = r"(?:is|are|was|were|be|been|being)"

TALKS = TalkRules(
    peoples=PEOPLES,
    glance=re.compile(
        r"(?i)\b(?:talks|gather|conven|conferred|sat\ down|host(?:s|ed)?\b|welcome[sd]?\b|received?\b|ministerial|negotiat|consultations|dialogue|rounds?\b|delegat|summit|met\b|meet(?:s|ings?)?\b|sessions?\b|conference|"
        r"discuss|conversation|cancel|postpon|call(?:ed|s)? off|"
        r"(?:lunch|dinner|breakfast)\ with|courtesy|encounter|spoke\ with|engage|consult|travel|visit|represent|led\b|lead|head(?:s|ed)?\b|co-?(?:chair|led|lead)|chair)"
    ),
    noun=re.compile(
        rf"""\b(?:
        (?P<strong>
            (?:rounds?|sessions?|series|days)\ of\ (?:[\w.'’-]+\ ){{0,4}}?(?:{_TALKS[3:-1]}|discussions|meetings)\b
          | {_TALKS}\b
          | Ministerial\b(?!\ (?:[Mm]eeting|[Cc]onference|[Ss]tatement|[Dd]eclaration|[Cc]ommittee|[Cc]ouncil|[Ll]evel))
          | {_HOLD}\ (?:[\w.'’-]+\ ){{0,5}}?discussions\b
        )
      | (?P<round>[Rr]ounds?\b(?!\ of\b|-))
      | (?P<pronoun>
            (?:(?<=cancelled\ )|(?<=canceled\ )|(?<=postponed\ ))(?:them|it)\b|(?<=called\ )(?:them|it)(?=\ off\b)
        )
      | (?P<weak>[Mm]eetings?\b|[Ss]ummit\b(?!\ (?:meeting|talks|[Ss]tatement|[Dd]eclaration|[Cc]ommuniqu|[Cc]ommitment))|[Ss]essions?\b|[Dd]iscussions\b|[Cc]onversations?\b|(?:[Ll]unch|[Dd]inner|[Bb]reakfast)\b(?=\ with\ )|[Ee]ncounter\b|(?:[Pp]eace|[Dd]onors['’]?|[Mm]inisterial|[Ii]nternational|[Rr]egional|[Mm]igration)\ [Cc]onference\b|[Cc]onference\b(?=\ between\b))
        )""",
        re.VERBOSE,
    ),
    talks_proper=re.compile(r"(?i)\b(?:talks|rounds?)\b"),
    at_table=re.compile(
        r"\b(?:envoys|diplomats|ministers|delegat\w+|governments?|countries|nations|sides|parties|leaders|rebels?|opposition|officials)\b"
    ),
    of_many=re.compile(r"\b(?:[Ss]ummit|[Cc]onference)\b"),
    for_peace=re.compile(
        r"\b(?:peace|nuclear|cease-?fire|truce|conflict|war|warring|rebels?|intra-[A-Z]\w+|\w+-(?:nation|party|way)|UN|U\.N\.|envoys?|"
        r"mediators?|diplomats?)\b|UN-|U\.N\.-"
    ),
    short_name=re.compile(
        r"(?:Dialogue|Consultations|Talks|Negotiations|Round|(?P<body>Group|Commission|Committee|Council|Forum))\ \((?P<name>[A-Z]{3,8})s?\)"
    ),
    not_noun=re.compile(
        r"(?:\b(?:margins|sidelines)\ of\ [^|]{0,70}\|\w+"
        r"|\bwithout\ (?:an?\ |any\ )?(?:[\w-]+\ ){0,2}\|\w+"
        r"|\b(?:phone|telephone|video)\ \|\w+|\b(?:arrang\w+|broker|set\ up|facilitate|recall|possible|potential|hypothetical|possibility\ of)\ (?:an?\ |the\ )?(?:[\w-]+\ ){0,2}\|(?:meeting|summit|session|conversation)|\b(?:began|begin|start(?:ed)?|been|be|is|are|was|were|am|keep)\ \|meeting\b"
        r"|\b(?i:after|before|upon|by|following|while|when)\ \|meeting\ (?:with\ |separately\ |privately\ )?(?:the\ |his\ |her\ |their\ |[A-Z])"
        r"|\b[Dd]oors?\ (?:open\ |ajar\ )?(?:to|for)\ (?:[\w-]+\ ){0,3}\|"
        r"|\bby\ \|meeting\b|\bits\ (?:(?!next|annual|first|last)[\w-]+\ ){0,2}\|(?:meetings?|session|discussions)\b(?!\ (?:with|between))"
        r"|\b(?i:hopes?|prospects?|chances?)\ (?:of|for)\ (?:(?!(?:the|their|after|in)\b)[\w-]+\ ){0,4}\|"
        r"|\|(?i:dialogue) (?:and|or) (?:diplomacy|cooperation|engagement|understanding)\b"
        r"|\b(?:form|forms|formed|establish(?:ed|es)?|create[ds]?|founded)\ (?:the|a|an)\ (?:[\w-]+\ ){0,4}\|"
        r"|\b(?:\d{2,}|several|numerous|multiple|dozens\ of|many)\ (?:(?!(?:for|to|in|after|before|h[oe]ld|holds|had|have|has|began|beg[iu]n|resumed?|opened|attended)\b)[\w-]+\ ){0,3}\|(?i:meetings|talks|rounds|sessions)\b"
        r"|\b(?:he|she|it|who|that|which|one|ever|never|often|also|always|still)\ \|talks\b"
        r"|\|talks\ (?:show|radio)\b|\|talks\ (?:to|of|like)\ (?!be\b)(?:[a-z]+ing|reporters|you|people)\b"
        r"|\b(?:[Mm]orning|[Aa]fternoon|[Ee]vening)\ \|[Ss]essions?\b"
        r"|\b(?:Inter-American|Shangri-La|Petersberg|intercultural|interfaith|interreligious|TED|corporate|"
        r"merger|takeover|"
        r"wage|labou?r|contract|budget|trade\ union)\ \|(?i:talks|dialogue|negotiations)\b)"
    ),
    pointing=re.compile(
        r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Tt]his|[Tt]hat|[Tt]heir|[Ss]uch|[Tt]oday|\w+day['’]s|[Tt]oday['’]s|"
        r"[Nn]ext|[Ll]atest|both)"
        r"(?:\ [\w.-]+){0,3}\ $"
    ),
    since=re.compile(r"\b[Ss]ince\ (?:the|their|that|those|an?|his|her)\ (?:[\w-]+\ ){0,3}$"),
    again=re.compile(
        r"(?:\ (?:in|at)\ [A-Z][\w.'’-]+(?:,?\ [A-Z][\w.'’-]+)*)?,?\ and\ (?:again\ |(?:the|a|another)\ (?:second|third|fourth|"
        r"other|next|one)\b[^,;:]{0,12})?(?:(?:in|at)\ [A-Z][\w.'’-]+(?:,?\ [A-Z][\w.'’-]+)*,?\ )?"
        r"(?:on\ the\ sidelines\ of\ [^,;:]{3,30}\ )?(?:in|on)\ (?:early\ |late\ |mid-)?"
    ),
    series=re.compile(
        r"\b(?:[Nn]ext|[Ll]ast|[Pp]revious|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Aa]nother|[Ff]ollow-up|"
        r"[Ss]imilar|[Ee]arlier|[Ss]ubsequent)\ (?:[\w-]+\ ){0,2}$"
    ),
    with_whom=re.compile(r" (?:between|with|of|among)\b"),
    joint_body=re.compile(
        r"\ of\ (?:the|their|an?)\ (?:[\w-]+\ ){0,2}(?i:joint|bilateral|binational|mixed)\ (?:[\w-]+\ ){0,3}"
        r"(?i:group|commission|committee|council|board)\b"
    ),
    named=re.compile(r"\b(?!Their\b)[A-Z][\w’'-]+\ $"),
    personal=re.compile(r"\b(?:[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|(?<!day)['’]s)(?: [\w.]+)? $"),
    unusual_to=re.compile(r"\b(?:cancell?ed|postponed|called)\ $"),
    filler=words(
        """
        the a an of and another new next latest last first second third fourth fifth sixth seventh eighth ninth
        tenth final previous further more fresh high-level senior-level formal informal official bilateral
        trilateral direct indirect round rounds session sessions series annual regular such these those this that
        their day days two-day three-day one-day closed-door face-to-face in-person virtual for in on with to hold
        held will resume resumed talks strategic upcoming planned scheduled two three several key crucial joint
        inaugural
        """
    ),
    topic=re.compile(r" (?:on|about|over|regarding) ((?:[a-z-]+\b ?){1,4})"),
    determiners=words(
        """
        the a an these those this that their its such both in on for with to hold held holding holds resume resumed
        said says and or but who which will would attended after before during from at by of
        """
    ),
    pictured=re.compile(r"\ \((?:(?:second|third|far)\ )?(?:from\ )?(?i:left|right|cent(?:er|re)|middle|[lrc])\)"),
    meeting=re.compile(
        r"\b(?:(?P<host>(?P<sent>host(?:s|ed(?!\ by\b))?|receive[sd]?)|welcome[sd]?)|(?P<together>discuss(?:ed)?)|met|meets?|"
        r"(?:are|were|is|was|be|been)\ meeting|(?:(?<=[Aa]fter\ )|(?<=[Bb]efore\ )|(?<=[Uu]pon\ )|(?<=\ by\ )|(?<=[Ff]ollowing\ )|(?<=[Ww]hile\ )|(?<=[Ww]hen\ ))(?P<gerund>meeting)(?=\ (?:with\ |separately\ |privately\ |in\ [A-Z]\w+\ with\ )?(?:the\ |his\ |her\ |their\ |[A-Z]))|(?<=where\ he\ )spoke\ with|(?<=where\ she\ )spoke\ with|(?<=where\ they\ )spoke\ with|sat\ down|sit\ down|gather(?:s|ed)?|convened?|conferred|pa(?:id|ys?)\ an?\ (?:\w+\ )?call\ (?:up)?on)\b"
    ),
    purposely=re.compile(r"\bto\ $"),
    discussed_with=re.compile(r"\ (?P<with>with)\ (?=his|her|their|[A-Z])"),
    thing=re.compile(
        r"\ (?:the|their|its|a|an|all|these|those|our|with\ (?:reporters|the\ press|families|students|staff|members|"
        r"\w+\ (?:leaders|groups|workers|members)|representatives\ of))\b(?!\ same)"
    ),
    remote=re.compile(
        r"\b(?:(?:by|via|over\ the|on\ the)\ (?:tele)?phone|(?:tele)?phone\ (?:calls?|conversations?|talks|chat)|"
        r"(?:tele)?phoned|calls?\ with)\b"
    ),
    other_verb=re.compile(
        r"\b(?:said|says|told|announced|confirmed|reported|stated|declared|wrote|tweeted|offered|proposed|invited|urged|"
        r"accused|vow(?:s|ed)|pledged|promised|threatened|called|asked|met)\b"
    ),
    to_object=words(
        """
        with from his her their its own the a on in at of for and both here there separately briefly individually personally directly informally formally jointly bilaterally
        trilaterally secretly quietly recently today yesterday
        minutes hour hours half ninety thirty forty sixty two three
        tonight morning afternoon evening night earlier later margins margin sidelines sideline during again first
        time virtually privately face-to-face one-on-one together week month this last next late early over dinner
        lunch breakfast via second third fifth request invitation new newly appointed outgoing incoming longtime
        """
    ),
    in_list=words(
        "will be is was were joined accompanied flanked by including along together and with of the from both as well his her their its alongside other"
    ),
    joined=re.compile(r"\b(?:and|alongside|(?:along|together) with|(?:joined|accompanied|flanked) by)\b|&"),
    apposition=re.compile(r"\ \([^()]{1,40}\)|,\ [^;:“”]{1,110}?,"),
    there=re.compile(r"\b(?:[Ii]n|[Tt]o|[Aa]t|visit(?:s|ed|ing)?)\ (?:[A-Z][\w.-]+,?\ (?:and\ )?){0,4}$"),
    holds=re.compile(
        r"\b(?:h[oe]ld|holds|holding|ha[dsv]e?|having|beg[aiu]n|begins|start(?:s|ed)?|resume[sd]?|(?:co-)?open(?:s|ed)?|"
        r"launch(?:es|ed)?|convene[sd]?|conclude[sd]?|(?:co-?)?chair(?:s|ed)?|co-?host(?:s|ed)?|co-?led|end(?:s|ed)?|"
        r"wrap(?:ped|s)?\ up|kick(?:ed|s)?\ off|continue[sd]?|conduct(?:s|ed)?|complete[sd]?|"
        r"participate[sd]?\ in|t(?:ake|ook|akes|aken)\ part\ in|for)\b"
    ),
    owned=re.compile(r"(?:(?P<pronoun>\b(?:[Hh]is|[Hh]er))|['’]s?)\ (?:[\w.-]+\ ){0,4}$"),
    with_alone=re.compile(r"\bwith\ $", re.IGNORECASE),
    city_of=re.compile(r",\ (?:the\ )?$"),
    post=re.compile(
        r"\b(?i:president(?:-elect)?|minister|premier|chancellor|(?:under)?secretary|ambassador|envoy|representative|"
        r"negotiator|commissioner|speaker|attorney|king|queen|[ae]mir|sultan|prince|leader|chair(?:man|woman|person)|advis[eo]r|counsell?or|councill?or|"
        r"chief|head\ of|director|coordinator|diplomat|officials?|pope|counterpart|mediator|mediators)\b|\b[PF]M\b"
    ),
    home_first=re.compile(
        r"\b(?:Advis[eo]r|Director|Coordinator|Representative|Administrator|Ambassador|Commissioner)\b"
    ),
    home_post=re.compile(
        r"(?:(?:Acting|Deputy|Under|Assistant|Principal|Senior)\s+)*"
        r"(?:Secretary\b(?![-\s]*[Gg]eneral|\s+of\s+(?!State\b|Homeland\b|Defense\b|War\b|Commerce\b|Energy\b|Labor\b|"
        r"(?:the\s+)?(?:Treasury|Interior)\b))|Undersecretary\b|Counselor\b|Special\s+(?:Presidential\s+)?"
        r"(?:Envoy|Representative|Coordinator)\b|Vice\s+President\b(?!-))"
    ),
    own_voice=re.compile(
        r"\b(?:I|[Ww]e)\b(?=\ (?:[a-z]+\ ){0,3}(?:met|meet|held|hold|had|have|will|discussed?|welcomed|visit(?:ed)?|hosted|travel(?:l?ed)?)\b)"
    ),
    holder=re.compile(
        r"\b[Tt]he\ (?:(?:Acting|Deputy|Under|Assistant)\ )*(?:Vice\ President|President|Secretary|Counselor|delegation)\b"
        r"(?![-\ ]+(?:of|for|[Gg]eneral|[A-Z]))"
    ),
    release_of=re.compile(r"(?i:joint\ )?(?i:remarks|statement|readout)\ (?:[Bb]y|[Oo]f|[Ff]rom)\ President\ "),
    premier_post=re.compile(
        r"(?:Deputy\s+)?(?:(?:Foreign|Home|Defen[cs]e)\s+Secretary\b|Secretary\s+of\s+State\b"
        r"|External\s+Affairs\s+Minister\b)"
    ),
    home_premier=re.compile(
        r"\b[Tt]he\ (?:Deputy\ )?(?:Prime\ Minister|PM|(?:Foreign|Home|Defen[cs]e)\ Secretary|External\ Affairs\ Minister)\b"
        r"(?!\ (?:of|for)\b|\ [A-Z])"
    ),
    leaders=re.compile(r"\b(?:[Ll]eaders|[Pp]residents|[Hh]eads\ of\ state|[Ss]ummit|[Tt]he\ two\ men)\b"),
    leads=re.compile(
        r"\b(?:[Pp]resident|[Pp]rime\ [Mm]inister|[Pp]remier|[Ll]eader|[Cc]hancellor|King|Emir|Sultan),?\ $"
    ),
    denied=re.compile(r"\b(?:not|never)\b|n['’]t\b"),
    former=re.compile(
        r"\b(?:former|ex|late|past|opposition|refugee|dissident|(?<!european\ )(?<!african\ )union|student|business|tribal|church|party|one-time|deposed|ousted|rebel|candidate|nominee|fugitive|"
        r"exiled)[-\ ]+(?:(?!and\b)[\w.]+,?\ ){0,4}$",
        re.IGNORECASE,
    ),
    about=re.compile(r"\b(?:for|to|on)\ (?:the\ )?$"),
    next_listed=re.compile(r",? (?:and|as well as) |, (?=[A-Z])"),
    listing=re.compile(r", |,? and "),
    of_side=re.compile(r"(?:^|,?\s+)(?:of|from)\s+(?:the\s+)?$"),
    of_pair=re.compile(r"\b(?:between|of)\ (?:the\ )?$"),
    paired=re.compile(r"[-–—/]|(?P<and> and (?:the )?)"),
    of_thing=re.compile(r"['’]s?\ "),
    possessed=re.compile(
        rf"['’]s?\ (?:[\w.'’&-]+,?\ ){{0,6}}?(?i:{_WHO}|leaders?|presidents?|ministr(?:y|ies)|{_TALKS}|rounds?|"
        r"meetings?|summit|discussions|king|queen|prince|premier|chancellor|parliament|chief|director|mediators?|"
        r"advis[eo]r|counsel(?:l)?or|commissioner|spokes\w+|military|army|side)\b|['’]s?\ (?:[a-z-]+\ ){0,4}[A-Z][\w.]+\ [A-Z]"
    ),
    not_official=re.compile(r"\b(?:opposition|former|ex|rebel|student|business|union|church|civil|community)\b"),
    full_stop=re.compile(r"[a-z\d)”\"][.!?][”\"]?\s+(?=[A-Z“\"])|\n"),
    relative=re.compile(r",\ (?:who|whose|which)\b"),
    same_day=re.compile(
        r"\b(?:(?:later|earlier)\ (?:in\ the|on\ the\ same|the\ same|that)\ day|(?:the|that)\ same\ day)\b"
    ),
    he_or_she_does=re.compile(r"\b(?:[Hh]e|[Ss]he)\b"),
    he_or_she=re.compile(
        r"\b(?P<pronoun>[Hh]e|[Ss]he)\ (?:(?:has|had|have|is|was|will|would|to|be|been|due|set|expected|scheduled|also|then|later|"
        r"earlier|first|last|previously|already|separately|again|next|then|\w+ly)\ ){0,4}$"
    ),
    by_office=re.compile(
        r"\b[Tt]he\ (?P<post>(?i:(?:(?:acting|assistant|defen[cs]e|deputy|foreign|home|interior|prime|special|top|under|vice)\ )*"
        r"(?:minister|envoy|president|chancellor|premier|ambassador|commissioner|secretary(?:-general)?)))\ "
        r"(?:(?:will|would|is|was|has|had|also|then|later|to|due|expected|set|first|again)\ )*$"
    ),
    deputies=words("vice deputy assistant under"),
    next_one=re.compile(r"(?:;|,| and\b)+ "),
    participants=re.compile(r"\b(?:[Pp]articipants|[Pp]articipated|[Aa]ttend(?:ees|ed)|[Jj]oined|[Tt]ook\ part)\b"),
    listing_on=re.compile(
        r"(?:,| and\b| [a-z]+ with\b| as well as\b)+ (?:(?:the|representatives|officials|from|of) )*"
    ),
    beside=re.compile(r"\b(?:with\ the\ participation\ of|(?:also\ )?attended\ by|joined\ by)\ (?:the\ )?"),
    their=re.compile(r"\b[Tt]heir\ (?:[\w-]+\ ){0,4}$"),
    they=re.compile(
        r"(?:^|[\"“,]\ ?|\b(?:[Ww]hen|after|before|where|[Ss]ince|as|said|time|that|but|and)\ )"
        r"(?:[Tt]hey|[Bb]oth(?:\ sides|\ leaders|\ men)?|[Tt]he\ (?:two|pair)(?:\ (?:men|leaders|presidents|(?:[a-z]+\ )?ministers|diplomats|officials|heads\ of\ (?:state|government)|sides))?|"
        r"[Tt]he\ (?:leaders|presidents|ministers|sides))\ "
        r"(?:(?:have|had|has|will|would|are|were|to|be|been|due|set|expected|scheduled|last|first|also|then|previously|"
        r"already|next|again|later|earlier|both|only|most\ recently|met\ and|agreed\ to|agreed|plan(?:ned)?\ to|decided\ to)\ ){0,4}$"
    ),
    not_government=re.compile(
        r",|\ [A-Z(]|-|\ (?:[a-z-]+\ )?(?:talks|summit|meeting|round|conference|agreement|accord|deal|process|airport|"
        r"hotel|hospital|area|residents?|police)\b"
    ),
    two_of_office=re.compile(
        r"\b(?:(?:[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Pp]rime)\ [Mm]inisters|[Ff]oreign\ [Ss]ecretaries|[Pp]residents)\ (?=(?:[A-Z][\w.'’-]*\ ){1,5}and\ [A-Z])"
    ),
    delegates=re.compile(
        r"\b(?i:officials|delegations?|delegates|representatives|negotiators|diplomats|envoys|teams|governments|sides|"
        r"negotiator|envoy|ministers|experts|commissions|committees|advis[eo]rs|commanders|technicians|leaders|presidents|"
        r"premiers|heads|foes|rivals|enemies|chiefs|parties|mediators)\b"
    ),
    insurgents=re.compile(
        r"\b(?:(?!The\b)[A-Z][\w'’-]+\ )?(?:rebels|guerrillas|insurgents|separatists|(?:rebel|guerrilla|insurgent|separatist)"
        r"\ (?:groups?|movements?|factions?|forces|leaders|chiefs|commanders|negotiators?|delegat\w+|representatives|officials|envoys?)"
        r"|opposition(?:\ (?:leaders|negotiators?|delegat\w+|representatives|groups|coalition)"
        r"|(?!\ (?:to|part(?:y|ies)|politicians?|lawmakers?|legislators?|members?|MPs?|figures?|supporters?|activists?|candidates?|"
        r"leader|spokes\w+|protest\w*|newspapers?|strongholds?|areas?|town|city|chief|fighters|forces)\b|[’'])))\b"
    ),
    both=re.compile(
        r"\b(?:(?:[Tt]he\ )?(?:[Tt]wo|[Bb]oth|[Tt]hree)\ (?:[a-z]+\ )?(?:countries|nations|sides|governments|"
        r"leaders|presidents|ministers|parties|delegations|neighbou?rs|capitals|foes|rivals|allies)|bilateral|each\ other|one\ another|"
        r"[Tt]he\ (?:parties|sides|delegations|two\b(?!\ [a-z]+s\b))|"
        r"[Tt]he\ (?:presidents|leaders|(?:foreign\ |defen[cs]e\ |prime\ )?ministers)\b|"
        r"[Tt]he\ two\ (?:leaders|ministers|presidents|men|officials|diplomats))\b"
    ),
    two=re.compile(r"\b(?:[Tt]wo|[Bb]oth|[Pp]air|each\ other|[Bb]ilateral)\b"),
    sent=re.compile(
        r"\ (?:[a-z-]+\ ){0,3}(?i:delegations?|officials|delegates|negotiators?|envoys?|teams?|ministers?|president|premier|"
        r"counterparts?|representatives|diplomats)\b"
    ),
    of_six=re.compile(r"\b[Ss]ix-(?:party|nation|way)\ (?:[\w-]+\ ){0,3}$"),
    of_three=re.compile(r"\b(?:trilateral|tripartite|three-(?:way|nation|party|sided))\b", re.IGNORECASE),
    between=re.compile(
        r"(?:\ (?:on|about|over)\ [\w\s-]{1,60}?)?"
        r"(?:\ (?!(?:during|after|before|and|his|her|their|to|said|told|that|which|who|when|where|while|because|since|"
        r"until|if|but|as|he|she|it|they|have|has|had|would|broke|collapsed|stalled|failed|aimed)\b)[\w.'’-]+,?){0,7}?"
        r"\ (?:between|among|with|involving|grouping|bringing\ together|attended\ by|presence\ of)\ |(?:\ (?:on\ )?\w+day|\ today|\ tomorrow)?\ of\ "
        r"|[^,.;]{0,70},\ which\ (?:also\ )?(?:involves?|groups?|includes?|brings?\ together)\ ",
        re.IGNORECASE,
    ),
    between_only=re.compile(r"\b(?:between|among)\ $"),
    between_later=re.compile(
        r"(?<!relationship)(?<!relations)(?<!cooperation)(?<!ties)(?<!trade)(?<!border)(?<!conflict)(?<!war)(?<!dispute)"
        r"\ between\ (?:the\ )?"
    ),
    hosting=re.compile(r"\bhost(?:s|ed|ing)?\b"),
    told_in=re.compile(r"(?:['’]s)?(?:\ [\w.'’-]+){0,4}\ (?:in|at|during)\ (?:an?|the|their)\ (?:[\w-]+\ ){0,3}"),
    tells=re.compile(
        r"\ (?:has\ |had\ )?(?:told|informed|assured|warned|urged|pressed|briefed)\ (?:the\ |its\ |his\ |her\ |senior\ |top\ )*"
    ),
    coordinated=re.compile(
        rf"(?:['’]s\ |\W+)?+(?:(?:(?i:{_WHO}|government|federal|central|interim|transitional|new|outgoing|incoming|foreign|senior|deputy|top|military|chief|the|of|and|its|from|"
        r"both|with|for|his|her|their)|[a-z]+ed|[A-Z][\w&.'’-]*+)(?!\w)\W*+){0,9}"
    ),
    party_noun=re.compile(
        rf"(?:\W{{0,3}}(?:and|,|&)\W)|[-–—]|/|\ [A-Z]|,?\ (?:(?:{_OF_OFFICE}|[A-Z][\w.'’&-]*,?)\ ){{0,6}}?"
        rf"(?i:{_WHO}|leaders?|presidents?|premiers?|delegation|side|junta|regime|{_TALKS}|counsel(?:l)?or|commissioners?|chiefs?|"
        r"heads?|army|armed\ forces|round|meeting|"
        r"summit|discussions|director|general|spokes\w+)\b"
        rf"|\ (?:[\w.'’+-]+\ ){{0,4}}(?:{_TALKS}|round|rounds|meeting|summit)\b"
    ),
    noun_before=re.compile(r"(?!)"),
    travel=re.compile(
        r"\b(?:(?:travel\w*|trips?|journey|flew|went)\ to|(?:left|leaves?|head(?:s|ed)|bound|depart(?:s|ed))\ for|visit(?:s|ed|ing)?)\ (?:the\ )?"
        r"(?:(?:[A-Z][\w’']+\ )*(?:Republic|Kingdom|State)\ of\ (?:the\ )?)?$"
    ),
    sent_from=re.compile(
        rf"\b(?:{_WHO}|leaders|presidents|premiers|chiefs|heads)\ (?:\w+\ ){{0,3}}from\ (?:the\ |both\ )?$",
        re.IGNORECASE,
    ),
    not_party_before=re.compile(
        r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ii]nto|[Aa]cross|[Oo]ver|[Oo]n|[Tt]o|about|through|throughout|inside|"
        r"outside|toward|towards|"
        r"against|within|leave|left|visit(?:ed|ing|s)?|(?:people|situation|crisis|war|conflict|future|north|"
        r"south|east|west|"
        r"mediation|auspices|facilitation|parts?|most|rest|margins|sidelines|capital|city|embassy|ambassador|sanctions|peace|stability)\ (?:of|in|on|to))\ (?:the\ )?$"
        r"|\b(?i:representative|envoy|coordinator|ambassador|director|secretary|minister|advis[eo]r|policy)\ "
        r"(?:for|to|on)\ (?:the\ )?$"
        r"|\b(?:hosted|mediated|brokered|facilitated|sponsored|backed|organi[sz]ed|supported|witnessed|run|chaired)\ by\ (?:the\ )?$"
        r"|\b(?:[Ff]rom|host\ (?:country|nation))\ (?:the\ )?$|\b(?:[Ii]n|[Aa]t|[Nn]ear)\ [A-Z][\w.'’-]+(?:\ [A-Z][\w.'’-]+){0,2},\ (?:the\ )?$"
    ),
    by_others=re.compile(
        r"\b(?:hosted|mediated|brokered|facilitated|sponsored|arranged|convened|organi[sz]ed|supported|witnessed)\ by\ (?:[\w.'’-]+\ ){0,5}$"
    ),
    not_party_behind=re.compile(
        r"\ (?:(?:government|army|air)\ )?(?:bombing|bombardment|shelling|offensive|air\ ?strikes?|assault|onslaught|warplanes|jets|troops)\b"
        r"|\ (?:[Ee]nvoy|[Pp]olicy|Security\ Council|General\ Assembly)\b|-(?:led|allied|aligned|backed|brokered|mediated|sponsored|hosted|based|facilitated|occupied|controlled|style|born|made)\b"
        r"|(?:-\w+)?['’]?s?\ (?:(?:land|maritime|sea)\ )?(?:borders?|frontier|coast|soil|waters|territory)\b"
        r"|-[A-Z][\w.]*\ (?:(?:land|maritime|southern)\ )?border\b"
        r"|\ (?:Times|Post|Journal|Embassy|City|Airport|Airlines|Press|Street|Avenue|dollars?|states|States|"
        r"capital|city|of\ America\ Act)\b"
    ),
    clause=re.compile(
        r";|:\ |\ and\ (?=to\ [a-z])|\ [—–-]{1,2}\ |—"
        r"|,?\ (?:after|before|when|while|because|since|although|though|if|amid|following|who|whose|where|that|"
        r"citing|but|whether|how|why|"
        r"unless|until(?!\ (?:next|early|late|[A-Z]))|during(?!\ the\ (?:week|month)\b)|as\ (?:we|you|I|the|part|a|it|he|she|they|well|relations|tensions)|which|despite)\b"
        r"|,\ (?:and|or)\ (?=(?:the\ (?:talks|negotiations|two|sides|meeting|round|parties|leaders|ministers|next)|a|an|he|she|they|it|that|who|has|have|had|was|were|is|are|will|would|said|"
        r"also)\b)"
        r"|,?\ and\ (?=(?:today|yesterday)\b)"
        r"|,\ (?=(?:[\w.'’-]+\ ){1,9}(?:said|says|told|added|announced)\b(?!\ (?:[\w.'’-]+\ ){1,6}that\b))"
    ),
    followed=re.compile(r"\bfollowed\ by\b"),
    reported=re.compile(
        r"\b(?:said|says|told|announced|confirmed|reported|added|wrote|tweeted|declared|stated|warned|insisted|"
        r"argued|agreed|threatened|vowed|pledged|promised|refused|decided|overture|(?:phone|telephone|video)\ call|"
        r"acknowledged|revealed|denied|issued|published|released|posted|accused|urged|signed|arrived|"
        r"interview\w*|statement|brokered|"
        r"conference|briefing|reporters|proposed|established|created|initiated|suggested|negotiated|ratified|"
        r"spoke|speaking|departed|leaves?|travel(?:l?ed|s)|elected|appointed|adopted)"
        r"(?:,?\ (?!to\b|that\b|will\b|would\b|be\b)[\w.'’&-]+){0,9}?\ (?:(?:late|early|earlier|later|on|in|as|of)\ )*$",
        re.IGNORECASE,
    ),
    asking=re.compile(
        r"\b(?:announc(?:ed|es|ing)|request(?:ed|s|ing)|propos(?:ed|es|ing)|demand(?:ed|s|ing)|call(?:ed|s|ing)\ for|suggest(?:ed|s|ing)|"
        r"reject(?:ed|s|ing)|offer(?:ed|s|ing)|boycott(?:ed|s|ing)?|s(?:eek|ought|eeking)|urg(?:ed|es|ing)|"
        r"discuss(?:ed|es|ing)|agreed\ (?:to|on|that)|overture|"
        r"(?:urg|ask|invit|press|push)\w*\ (?:[\w.'’-]+\ ){1,6}to\ (?:resume|hold|begin|start|return\ to|attend|join)|"
        r"call(?:ed|s|ing)\ (?:up)?on\ (?:[\w.'’-]+\ ){1,6}to\ (?:resume|hold|begin|start|return\ to|attend|join))\ "
        r"(?:(?!(?:and|in|at|during|with|to|following|after|of|on|by|from|as|that|before)\b)[\w.'’-]+\ ){0,5}$"
    ),
    reporting=re.compile(
        r"\b(?:said|says|told|announced|confirmed|reported|stated|declared|wrote|tweeted|forecast|predicted|agreed\ (?:to|that|"
        r"on)|offered|"
        r"to\ allow|paving\ the\ way|appointed|named|welcomed\ the|hailed|praised|criticized|condemned|proposed|invited|called\ (?:for|on)|urged|accused|vow(?:s|ed)|pledged|promised|threatened)\b"
    ),
    not_then=re.compile(
        r"\b(?:since|throughout|until|till|into|beyond|before|after|by|prior\ to|dating\ (?:back\ )?to|dates\ (?:back\ )?to|signed\ in|"
        r"(?:extend\w*|moved|prolong\w*)\ (?:\w+\ ){0,4}to|of\ (?:the\ )?|under\ the|than\ in|than|like\ in|as\ of|"
        r"(?:accord|agreement|deal|pact|truce)\ (?:\w+\ )?(?:reached|signed|struck)\ (?:in|on)|"
        r"sparked|triggered|caused|signed|reached|imposed|adopted|issued|unveiled|struck|"
        r"between|expires?\ (?:on|in)?|ended?\ (?:on|in)\ the|for\ the\ (?:first|second|third|fourth|fifth|last)\ time(?:\ in)?)\ (?:the\ |late\ |early\ )?$",
        re.IGNORECASE,
    ),
    adjectives=re.compile(
        r"(?:['’]s?|,)?\ (?:(?!(?:to|for|of|that|which|in|on|at|with|by|from|and)\b)[\w.'’-]+\ ){0,3}"
    ),
    of_officials=re.compile(
        r"\b(?:bilateral|ministerial|high-level|ministers?|leaders|presidents|delegations?|officials|diplomats?|diplomatic|"
        r"inaugural|negotiators|envoys?)\b",
        re.IGNORECASE,
    ),
    ahead_of=re.compile(
        r"\b(?:ahead\ of|before|prior\ to|in\ (?:advance\ of|preparation\ for)|on\ the\ eve\ of)\ (?:[\w.'’-]+\ ){0,5}$",
        re.IGNORECASE,
    ),
    many_days=re.compile(
        r"\b(?:(?:first|second|third|fourth|final|last|opening|closing)\ day|(?:two|three|four|five|[2-5])(?:-|\ )days?|days\ of)\b",
        re.IGNORECASE,
    ),
    stuck=re.compile(
        r"\b(?:hit|stall\w*|falter\w*|deadlock\w*|bogged|snag|snags|impasse|fell\ apart|fizzled|froze|frozen|lapsed|"
        r"setback|blow|endanger\w*|overshadow\w*|torpedo\w*|affect\w*)\b"
    ),
    spanning=re.compile(r"\b(?:from|between)\s+(?:\d{4}\s+(?:to|and|through)\s+)?$"),
    opens=re.compile(
        r"(?:During|At|In|After|Following|Before|Ahead\ of|Wrapping(?:\ up)?|Concluding|Ending|Closing|Opening)\ (?:[\w.'’-]+\ ){0,5}[\w-]+"
    ),
    then=re.compile(r"[^,;]{0,60},\ (?:[a-z-]+\ ){0,6}"),
    falls_on=re.compile(r"(?!)"),
    when=re.compile(
        r",? (?:when|while|as (?=(?:his|her|their|the|he|she|they|leaders|officials|ministers|envoys|[A-Z]\w+)\b))"
    ),
    at_talks=re.compile(
        r"(?: (?:in|from|at) [A-Z][\w.'’-]+)?,? (?:during|at|after|following) (?:(?:the|a|an|their|his|her|its|that|these|another|first|"
        r"second|third|fourth|fifth|latest|new|next|final|last|direct|bilateral|trilateral|high-level|\w+-day)\ )*(?:[a-z-]+\ )?"
    ),
    besides=re.compile(r" and (?:the|these|those|his|her|their|our|an?) "),
    promised=re.compile(r"\b(?:commitments?|agreements?|pledges?|promises?|plans?|invitation)\b"),
    purpose=re.compile(
        r"(?:\ in\ [A-Z]\w+)?,?\ (?:for|to\ (?:hold|have|attend|continue|resume|open|begin|join|conduct|take\ part\ in|participate\ in))"
        r"(?:\ (?!(?:and|that|which|who|with|after|before|if)\b)[\w.'’-]+){0,4}\ |,?\ to\ |,?\ where\ (?:he|she|they)\ (?:will\ )?(?:also\ )?(?:(?:h[oe]ld|had|have)\ )?"
    ),
    came=re.compile(
        r"\b(?:arriv\w+|travel\w*|flew|fl(?:y|ies)|went|came|com(?:es|ing)|land(?:s|ed)|visit\w*|due|expected|(?:is|are|was|were)(?=\ in\ )|"
        r"head(?:s|ed)?|sent|sends?)\b(?:\ (?!to\ [a-z])[\w.,'’-]+){0,7}\ $"
    ),
    lasting=re.compile(
        r"\b(?P<count>two|three|four|five|six|seven|[2-7])(?:-day\b(?!\ (?:\w+\ ){0,2}(?:visit|trip|tour|stay|stopover|journey)\b)|\ (?:\w+\ )?days\b(?!\ (?:ago|after|before|later|earlier|from)\b))",
        re.IGNORECASE,
    ),
    counts={"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7},
    starting=re.compile(
        r"\b(?:beg[au]n|begins?|start(?:s|ed)?|open(?:s|ed)?|kick(?:s|ed)\ off|resume[sd]?|launch(?:es|ed))\b"
    ),
    ending=re.compile(r"\b(?:End|end(?:s|ed)|conclud(?:es?|ed)|wrap(?:s|ped)?\ up|finish(?:es|ed)|closed|completed)\b"),
    opening=re.compile(
        r"(?:(?:On|In|Early|Late|Last|This|Later|Earlier|Also)\ )*(?:the\ (?:morning|afternoon|evening)\ of\ )?"
    ),
    holding=re.compile(
        rf"(?:\ |,|[–—-])*(?:(?:that|which|after|when|as|but|they|it|{_BE}|has|had|have|will|would|to|also|both|"
        rf"last|\w+ly|first)[\ ,]+)*"
        r"(?:h[eo]ld|tak\w+\ place|took\ place|schedul\w+|set|due|plan\w+|expected|slated|beg[aiu]n|beginning|"
        r"start\w*|"
        r"going\ on|under\ ?way|resum\w+|conven\w+|conclud\w+|end(?:s|ed)?|open(?:s|ed)?|arriving|landing|happen\w*|occur\w*|last(?:s|ed)?)\b",
    ),
    paused_until=re.compile(
        r"\b(?:br(?:eaks?|oke|oken)\ (?:off|up)|adjourn(?:s|ed)?|recess(?:ed)?|paused?)\ (?:[\w-]+\ ){0,3}(?:until|till)\ $"
    ),
    put_off_to=re.compile(
        r"\b(?:put\ off|postponed|delayed|pushed\ back|deferred|rescheduled)\ (?:[\w-]+\ ){0,4}(?:until|till|to|for)\ $"
    ),
    had_been_due=re.compile(
        r"^\ (?:[\w-]+\ ){0,3}(?:(?:had\ been|(?:was|were)\ originally)\ (?:due|scheduled|set|expected|planned|supposed|slated)|(?:was|were)\ to\ have)\b"
    ),
    planned_for=re.compile(
        rf"\b(?:schedul\w+|planned|plans|set|due|slated|expected|to\ be\ held|to\ take\ place|{_TALKS}|round|session|meeting|"
        r"summit|meet)"
        r"(?:,?\ (?!postpon|cancel|put|call)[\w.'’-]+){0,14}?,?(?:\ (?:for|on|in|later|early|late|this|next))*\ $"
    ),
    modifier=re.compile(
        rf"(?:['’]s?)?\ (?![a-z]+ed\b|local\b|brought\b|gave\b|saw\b|took\b|went\b|came\b|fell\b|began\b|on\b|morning\b|afternoon\b|evening\b|night\b|in\b|at\b|to\b|with\b|for\b|and\b|or\b|"
        rf"by\b|between\b|after\b|before\b|as\b|that\b|"
        rf"which\b|will\b|would\b|was\b|were\b|is\b|are\b|has\b|had\b|the\b|a\b|an\b|under\b|of\b|but\b|when\b|"
        rf"while\b|"
        rf"where\b|who\b|amid\b|since\b|from\b|aimed\b|over\b|about\b|following\b|during\b|could\b|may\b|led\b|"
        rf"held\b|"
        rf"virtually\b|co|this\b|alongside\b|through\b|until\b|despite\b|because\b|if\b|into\b)"
        rf"(?:[A-Za-z][\w-]*\ ){{0,3}}?(?!{_TALKS}|round|meeting|session|summit|discussion)[a-z]\w*"
    ),
    day_lead=re.compile(r"\b[Oo]n\ $"),
    visit=re.compile(
        r"\b(?:(?:[Tt]ime|[Ss]tay|[Ss]top(?:over)?)\ in|visit(?:s|ed|ing)?|[Vv]isit\ to|travel(?:s|l?ed|l?ing)?\ (?:(?:on\ |from\ )?[A-Z][\w.]+\ \d+(?:\ ?(?:[-–—]|to|and)\ ?(?:[A-Z][\w.]+\ )?\d+)?\ |(?:this|next|last|on)\ \w+\ )?to|[Ss]p(?:end|ends|ent)\ (?:[\w,]+\ ){1,6}in|[Tt]rip\ to|[Tt]ravel\ to|flew\ to|"
        r"flies\ to|fly\ to|delegation\ to|brought\ (?:him|her|them)\ (?:first\ )?to|[Ss]tops?\ in)\ (?:(?:the|both|neighbou?ring|nearby)\ )*(?P<place>[A-Z][\w.'’-]+(?:\ (?:of\ (?:the\ )?)?[A-Z][\w'’-]+)*)"
    ),
    engages=re.compile(
        r"\b(?:meet(?:s|ings?)?|met|engage[sd]?|consult(?:s|ed)?|confer(?:s|red)?|talks|discussions|consultations)\ (?:\w+ly\ )?"
        r"(?:with\ )?(?:(?:the|a|its|his|her|their|senior|governmental|high-level|key|top|other|relevant|foreign|host|"
        r"national|and|civilian|military|[A-Z][\w.'’-]+),?\ ){0,6}"
        r"(?:officials|counterparts?|leaders|interlocutors|authorities|ministers?|leadership|government)\b"
    ),
    until=re.compile(r" ?(?:to|through|until|[-–—]) ?"),
    trip=re.compile(r"\b(?:[Tt]ravels?|[Tt]rip|[Vv]isits?)\b"),
    on_visit=re.compile(
        r"\b(?:[Dd]uring|[Oo]n|[Ww]hile\ on|[Ii]n\ the\ course\ of)\ (?:the|his|her|their|this|that)\ (?:[\w-]+\ ){0,2}"
        r"(?:visit|trip|stay|tour|travels?|mission)\b"
    ),
    while_there=re.compile(r"\b(?:[Ww]hile\ (?:in\ (?:the\ )?)?(?P<there>there\b)?|(?:^|(?<=[.”\"\s]))In\ )"),
    just_now=re.compile(
        r"\b(?:(?:is|are)\ (?:now\ |currently\ )?(?:holding|meeting|hosting|conducting)|ha(?:s|ve)\ (?:just\ )?(?:met|held|had|begun|"
        r"started|concluded|ended|opened|resumed|hosted))\b"
    ),
    wished=re.compile(
        r"\b(?:opportunit\w+|possibilit\w+|chances?|prospects?|calls?|called|calling|hop(?:es?|ed|ing)|push(?:es|ed|ing)?|(?<!the\ )press(?:es|ed|ing)?|"
        r"offer(?:s|ed)?|propos\w+|invit\w+|consider\w*|arrang\w+|demand\w*|urg(?:es?|ed|ing)|seeks?|sought|seeking|want(?:s|ed)?|ready|readiness|willing\w*|open|"
        r"refus\w+|reject\w*|rul(?:es?|ed|ing)\ out|agree[sd]?|plan(?:s|ned)?|prepar\w+|ahead|eve|before|until|unless|if|no|any|"
        r"could|would|may|might|should|must|can|need(?:s|ed)?|without|return(?:s|ed|ing)?|resum\w+|stalled|failed|collapse[sd]?|"
        r"progress|outcomes?|results?|followed|arriv\w+|head(?:s|ed|ing)|leav\w+|depart\w+|recent|efforts?|bid|aim(?:s|ed|ing)?|kick-?start|promote|restart|relaunch|future|next|since|last|previous|past|earlier|years|not|never)\b(?:\ [\w.'’-]+){0,7}\ $",
        re.IGNORECASE,
    ),
    remarks_at=re.compile(r"\b(?:Before|before|Ahead\ of|At|at|After|after|Following|During)\ (?:[\w'’.-]+\ ){0,4}$"),
    spoke_at=re.compile(
        r"\b(?:spoke|speaking|told\ reporters|said)\b[^.;:“”\"]{0,30}\b(?:before|after|ahead\ of|at|during|following)\ (?:[\w'’.-]+\ ){0,4}$"
    ),
    meanwhile=re.compile(r"\bas\b(?!\ well)|^\ on\b"),
    separate=re.compile(r"\bseparate\ (?:[\w-]+\ )?$"),
    in_place=re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear)\ (?:the\ )?$"),
    was_met=re.compile(
        r"\b(?:met|paid\ an?\ (?:\w+\ )?call\ (?:up)?on|held|hosted|received|welcomed|sat\ down|gathered|convened|conferred|discussed|"
        r"(?:(?:is|are|were|was)|[Ww]hen|[Aa]fter|[Uu]pon|[Ww]hile|[Ff]ollowing)\ meeting)$"
    ),
    took_place=re.compile(
        r"\b(?:h[eo]ld|holds|holding|ha[ds]|have|having|after|during|following|days?|end(?:s|ed|ing)?|wrap\w*\ up|conclud\w+|"
        r"finish\w*|start(?:s|ed)?|beg[au]n|begins|open(?:s|ed)?|launch(?:es|ed)?|complet\w+|attend(?:s|ed)?|left|"
        r"emerg\w+)\ (?:(?!(?:to|that|through|by|been)\b)[\w.'’“”‘-]+\ ){0,6}\|"
        r"|\b(?:at|in)\ (?:the|a|an|their|his|her|its|these)\ (?:(?!(?:to|that|through|by|of|with|on)\b)[\w.'’“”‘-]+\ ){0,4}\|"
        r"|\|(?:\ (?:in|on|with|between)\ [\w.,'’-]+(?:\ [A-Z][\w'’-]+)*|\ [a-z]+ly)*\ (?:ended|concluded|took\ place|wrap\w*\ up|began|"
        r"(?:was|were)\ held|got\ under\ way|opened|end|ends|begin|begins)\b",
        re.IGNORECASE,
    ),
    place=re.compile(
        r"\b(?:[Ii]n|[Aa]t|to(?=\ [A-Z][\w.,'’ ]{2,40}?,?\ (?:on|for|"
        r"this)\b))\ (?:the\ )?(?:(?:[\w.'’-]+\ ){0,3}?(?:city|capital|town|resort|port|"
        r"village)(?:\ city|\ town)?"
        r"(?:\ of|,)?\ )?(?P<name>[A-Z][\w'’-]+(?:(?:\ (?:de|del|la|los|las|of|al|el|am|upon|"
        r"the)\b)?[\ -][A-Z][\w'’-]+){0,3}"
        r"(?:,\ (?:D\.C\.|DC))?)"
    ),
    not_there=re.compile(
        r"\b(?:interview\w*|embass(?:y|ies)|consulate|source|sources|office|ambassador|processing|situation|"
        r"war|conflict|crisis|"
        r"developments?|violence|security|peace|speaking|spoke|told\ \w+|reporters|living|based|born|arriv\w+|"
        r"election|fighting|"
        r"officials|government|coup|elections|democracy|migrants|troops|mission|prisoners|detained|"
        r"interests)\ $",
        re.IGNORECASE,
    ),
    not_place=words(
        """
        Group Groups Council Committee Coalition Agreement Sector Summit Summits Forum Union Conference
        Process House Office Assembly Commission Statement Agency Initiative Program Dialogue Talks Africa Europe Asia
        English Spanish French Arabic Congress Parliament Senate President
        Minister Secretary Foreign Deputy Ambassador Department Ministry State The U.S American Cold World COVID-19
        Special Early Late Mid Level Levels Meet Hold Host Resume Discuss Attend Join Visit Begin Start Hear Push Boost
        """
    ),
    days=words(
        """
        January February March April May June July August September October
        November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        """
    ),
    cancelled=re.compile(
        r"\b(?:cancel(?:s|ed|led|ing|ling|lation)?|call(?:s|ed|ing)?\ (?:them\ |it\ )?off|scrapp(?:ed|ing)|scuttl(?:ed|ing)|never\ took\ place|(?:did\ not|failed\ to)\ take\ place)\b"
        r"|\bsuspend(?:s|ed|ing)\ (?:[\w.'’-]+\ ){0,4}?(?:talks|negotiations|rounds?|dialogue)\b"
    ),
    postponed=re.compile(
        r"\b(?:postpon(?:e|es|ed|ing|ement)|put\ off|push(?:ed|ing)?\ back|reschedul(?:e|ed|ing)|defer(?:red|ring)|"
        r"originally\ (?:due|scheduled|planned|set|slated)(?!\ to\ (?:end|finish|conclude|wrap))|(?:was|were|been|be)\ delayed)\b"
    ),
    declined=re.compile(
        r"\b(?:(?:declin|refus)(?:e[sd]?|ing|al)\ to\ (?:meet|hold|attend|take\ part|participate|send|sit|talk|"
        r"negotiate|join|"
        r"go|come|travel|schedule|host|convene|resume)\b|pull(?:s|ed|ing)?\ out\ of|with(?:draws?|drew|drawing)\ from|reject(?:s|ed|"
        r"ing)?\ (?:[\w.'’-]+\ ){0,4}?(?:invitation|proposal|"
        r"offer|call|request)\b|turn(?:s|ed|ing)?\ down)"
    ),
    but_were=re.compile(r",?\ but\ (?:they\ |it\ )?(?:was|were|(?:has|have|had)\ been)\b"),
    ahead=re.compile(
        rf"\b(?:will|shall|would|{_BE}\ (?:due|set|scheduled|expected|planned|slated|likely|to\ \w+)|scheduled|"
        rf"due|plans?|prepar(?:e|es|ed|ing)|"
        r"planned|planning|upcoming|forthcoming|ahead\ of|expected|set\ (?:for|to)|"
        r"to\ (?:resume|begin|start|host|launch|convene|restart)|"
        r"(?P<purpose>to\ (?:hold|meet|sit|lead|represent|visit|travel|head|discuss))|next|looks?\ forward|hop(?:es?|ed|ing)|intend(?:s|ed|ing)?|consider(?:s|ed|ing)|want(?:s|ed)|"
        r"agreed\ to|could|may)\b"
    ),
    done=re.compile(
        r"\b(?:held|met|got\ under\ ?way|(?:under|was)\ ?way|took\ place|taken\ place|concluded|ended|began|"
        r"begun|started|resumed|convened|hosted|welcomed|received|"
        r"launched|led|"
        r"co-?chaired|chaired|wrapped|closed|opened|was|were|had|gathered|agreed|discussed|reviewed|attended|"
        r"headed|represented|"
        r"sat|broke|brought|produced|collapsed|failed|underscored|reaffirmed|completed|participated|focused|"
        r"addressed|made)\b"
    ),
    leading=re.compile(
        r"\b(?:(?P<represent>represent(?:s|ed|ing)?)|(?P<lead>[Ll]ead(?:s|ing)?|led|[Hh]ead(?:s|ed|ing)(?:\ up)?|"
        r"head|co-?lead\w*|co-?led|"
        r"(?:co-?)?chair(?:s|ed|ing)?|(?:co-?)?host(?:s|ed|ing)?(?=\ (?:the|a)\ [^.]{0,60}(?:[Dd]ialogue|"
        r"consultations|talks))))\b(?!\ by\b)"
    ),
    no_head=re.compile(r"(?i)\b(?:spokes\w+|ambassador|press secretary|former|candidate|reporter|analyst)\b"),
    owned_by=re.compile(
        r"\b(?:(?:government|administration|regime|forces|army|supporters|critics|opponents|party|cabinet)\ of|under|since|rather\ than|"
        r"instead\ of|without|except|brief(?:s|ed)|quot(?:es|ed)|appointed\ by|named\ by|ordered\ by)\ "
        r"(?:the\ |of\ |and\ |for\ |president\ |minister\ |[A-Z][\w.'’-]*\ ){0,7}$"
    ),
    staff=re.compile(r"\ (?:administration|government|regime|campaign|team)\b"),
    led_by=re.compile(
        r"\b(?:led|headed|(?:co-?)?chaired|represented|fronted|presided\ over|co-led|(?<!also\ )attended)\ "
        r"(?:(?:[\w-]+ly|again|also|on\ [A-Z]\w+)\ )?by\ "
    ),
    on_part=re.compile(r"(?!)"),
    took_part=re.compile(r"(?!)"),
    for_side=re.compile(r",?\ (?:for|on\ behalf\ of)\ (?:the\ )?"),
    respectively=re.compile(r",?\ respectively\b"),
    chief=re.compile(
        r"\b(?:(?:[Ll]ead|[Cc]hief|[Tt]op|[Hh]ead)\ (?:[\w.-]+\ ){0,2}(?:negotiator|delegate)(?:\ (?:to|at|in)\ (?:[\w.'’-]+\ ){0,4}talks)?|(?<=[a-z.S]\ )(?P<one>negotiator|delegate)|[Dd]elegation\ (?:leader|head|chief)|"
        r"(?:[Hh]ead|[Ll]eader|[Cc]hief)\ of\ (?:the\ |its\ |a\ )?(?:[\w.'’-]+\ ){0,3}(?:delegation|negotiating\ team))\b"
    ),
    apposed=re.compile(r"(?:,(?:\ who\ is)?|\ (?:is|was|serve[sd]\ as))\ (?:the\ |a\ )?(?:[\w.'’-]+\ ){0,3}"),
    came_to=re.compile(
        r"\ (?:(?:will|would|is|was|to|has|had|later|also|then|due|scheduled|set|expected)\ )*"
        r"(?:travel\w*|fl(?:y|ies|ew|ying)|visit\w*|arriv\w+|go(?:es|ing)?|went|head(?:s|ed|ing)?|depart\w*|left|leav\w+|"
        r"c[ao]m(?:e|es|ing)|be\ in|is\ in)\ [^;:()“”]{2,90}?\ to\ "
    ),
    of_government=re.compile(
        r"\b[Gg]overnment(?:['’]s)?\ (?:[\w-]+\ ){0,2}(?:delegation|team|side|negotiat\w+)\b|\b[Gg]overnment\ delegate\b"
    ),
    led=re.compile(
        r"\ (?:(?:up|off)\ )?(?:[\w.'’-]+\ ){0,5}?(?:delegations?|side|team|negotiators|negotiating|talks|"
        r"negotiations|"
        r"consultations|[Dd]ialogue|round|session|meeting|discussions|[Cc]onsultations|mission)\b"
    ),
    participle=re.compile(r"(?:co-)?(?:lead|head|chair|represent)ing\b"),
    inverted=False,
    at_the_front=re.compile(r"(?:Leading|Heading|Chairing)\b"),
    front_verb=re.compile(r",? (?:was|is|were|are|will be|would be) "),
    delegation=re.compile(r"\b(?:delegation|side|team|contingent|mission|negotiators|group)\b"),
    its=re.compile(r"\b(?:its|their) (?:own )?$"),
    alone=re.compile(r" one (?:was |is |will be |being |)"),
    on_behalf=re.compile(r"(?: [a-z]+){0,3} for (?:the )?|(?: [a-z]+){0,3} on behalf of (?:the )?"),
    in_title=words(
        """
        the of for and to in on at by with his its her their a an as well alongside acting deputy vice assistant
        under permanent senior chief special former foreign prime defence defense interior trade finance migration rebel
        immigration security state affairs minister ministers secretary undersecretary envoy ambassador director
        general commissioner counselor counsellor adviser advisor representative coordinator negotiator official
        officials diplomat diplomats head president commander counterpart counterparts national human rights
        delegation team political regional office ministry presidential premier chancellor mediator external policy
        heads chiefs advisers advisors secretaries directors ambassadors intelligence other respective top high-ranking visiting leader leaders chairman prince king queen emir sultan crown
        commanders generals army rotating chair speaker parliament junta cabinet staff caretaker interim civilian military negotiators negotiating delegates delegations representatives envoys presidents premiers
        government governments led headed asylum nuclear peace climate economic nation country union high-level level experts
        both then elect new newly appointed outgoing incoming longtime veteran municipal bureau chief-level working-level
        """
    ),
    titles=words(
        """
        the of for and to in on at by with its his her their a an as well alongside acting deputy vice assistant
        under permanent senior chief special former foreign prime defence defense interior trade finance migration
        homeland immigration security state affairs minister ministers secretary undersecretary subsecretary envoy ambassador
        director general commissioner counselor counsellor adviser advisor representative coordinator negotiator
        official officials diplomat diplomats head president commander counterpart national human rights mobility
        western hemisphere side delegation team one political regional bureau office department ministry
        respectively both professor lawyer army navy nuclear peace climate border economy economic international
        development presidential aide aides lawmaker senator governor mayor premier chancellor mediator parliament
        """
    ),
    joins=re.compile(r"\band\b|,|\bwith\b|\balongside\b"),
    the_other_by=re.compile(r"\bby (?:[\w'’.-]+ ){0,8}$"),
    subject=re.compile(
        r"(?:,? (?:who|also|again|then|later|both|himself|herself|respectively|jointly|has|had|have|will|"
        r"would|is|was|are|"
        r"were|to|be|been|due|set|expected|scheduled|slated|likely))*(?: [a-z]+ly)? ?"
        r"|(?: has| had| also| later)* (?:said|says|confirmed|announced|told [\w .]{1,30}?)(?: [\w.'’]+){0,6}?"
        r" (?:that )?(?:he|she|they) (?:will |would |is to |was to |had |has )*"
    ),
    of_office=re.compile(r" (?:of|for|from|at) (?:the )?[A-Z]"),
    second_verb=re.compile(r",? [^,;]{0,110} and (?:[a-z]+ly )?"),
    honorific=re.compile(r",?\ (?:(?:Mr|Ms|Mrs|M|Dr|Lt|Gen|Col|Maj|Brig)\.?\ )*$"),
    before_title=re.compile(r"(?:\b(?:and|by|with|as|that|said|while|when)|,)\ "),
    next_title=re.compile(r",? (?:and|while)\b"),
)
