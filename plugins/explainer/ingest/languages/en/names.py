"""English words for names."""

from __future__ import annotations

import re
from dataclasses import replace

from ..names import NameRules, lines, words

_CALLINGS = """
nonpartisan oligarch citizen companion honoree olympian illustrator athlete hostage prisoner detainee inmate militant extremist
terrorist financier smuggler trafficker hacker fugitive ophthalmologist cardiologist oncologist neurologist monk nun
theologian preacher evangelist chef instructor appointee figure hopeful frontrunner challenger incumbent organizer
insurgent warlord cleric passenger tourist teenager schoolgirl schoolboy fighter rebel colleague
gymnast sprinter cyclist rower cosmonaut whistleblower informant
"""

_POSTS = """
congressperson patriarch chieftain taoiseach tanaiste ombudswoman undersecretary-general assemblymember councilmember
president-elect vice-president-elect governor-elect mayor-elect senator-elect prime-minister-designate
minister-designate secretary-designate ambassador-designate premier-designate chancellor-designate mufti
plenipotentiary
"""


def _plurals(posts: frozenset[str], alone: frozenset[str]) -> frozenset[str]:
    """The plurals of posts, but for those that are verbs too."""
    found = set()
    for post in posts - alone:
        if post.endswith("man"):
            found.add(post[:-3] + "men")
        elif post.endswith("y") and post[-2] not in "aeiou":
            found.add(post[:-1] + "ies")
        elif not post.endswith(("s", "men")):
            found.add(post + ("es" if post.endswith(("sh", "ch", "x")) else "s"))
    return frozenset(found)


_NAMES = NameRules(
    posts=words(
        _POSTS,
        _CALLINGS,
        """
        president presidents vice-president minister ministers premier chancellor secretary secretaries undersecretary
        undersecretaries secretary-general ambassador ambassadors envoy envoys director directors commissioner
        commissioners spokesperson spokesman spokeswoman spokespersons spokesmen spokespeople senator senators governor
        governors mayor mayors judge judges justice justices general admiral colonel captain lieutenant major sergeant
        commander brigadier marshal corporal chief chiefs chairman chairwoman chairperson chair co-chair vice-chair
        ceo cfo coo king queen prince princess emperor sultan emir sheikh pope cardinal bishop archbishop reverend
        father pastor rabbi imam priest ayatollah professor economist analyst lawyer attorney attorneys prosecutor
        counsel solicitor activist activists negotiator negotiators representative representatives coordinator
        counselor counsellor mediator mediators adviser advisor advisers advisors strategist deputy deputies leader leaders dictator
        candidate candidates nominee author writer poet novelist historian journalist reporter editor columnist
        correspondent pollster host anchor actor actress singer rapper musician comedian artist filmmaker producer
        coach consul delegate administrator sheriff officer agent agents detective trooper lawmaker lawmakers
        congressman congresswoman congressmen congressmembers mp speaker whip head official officials diplomat
        diplomats expert researcher scientist scholar fellow lecturer teacher principal student doctor physician
        surgeon nurse engineer lead manager executive founder co-founder entrepreneur businessman businesswoman
        billionaire banker investor tycoon magnate owner farmer driver worker carpenter resident veteran soldier
        pilot astronaut dissident opponent rival counterpart aide aides staffer consultant operative fundraiser donor
        lobbyist commentator critic pundit blogger philosopher psychologist psychiatrist sociologist biologist
        physicist chemist climatologist meteorologist geologist epidemiologist virologist criminologist
        demographer statistician linguist sponsor organizer organiser volunteer member members councilman
        councilwoman councillor councilor alderman assemblyman assemblywoman legislator statesman politician
        presenter broadcaster photographer designer architect inspector superintendent warden
        trustee treasurer provost dean rector librarian curator conservationist environmentalist ombudsman regent
        monarch duke duchess earl baron viscount countess chargé charge attache rapporteur
        comptroller auditor registrar czar tsar boss trainer player quarterback striker midfielder goalkeeper
        defender forward pitcher champion swimmer runner golfer boxer wrestler ringmaster skipper manufacturer
        retiree pensioner housewife waitress waiter barber shopkeeper trader mechanic fisherman migrant migrants
        lieutenant-general major-general brigadier-general director-general attorney-general inspector-general
        governor-general consul-general vice-minister vice-premier vice-chancellor vice-admiral rear-admiral
        refugee refugees immigrant survivor victim witness suspect defendant plaintiff gunman assailant
        translator interpreter publicist secretary-treasurer firefighter paramedic archaeologist anthropologist
        chairmen chairpersons chairs dancer playwright biographer columnists guitarist drummer vocalist
        """,
    ),
    plurals=frozenset(),
    callings=words(
        _CALLINGS,
        """
        migrant migrants refugee refugees immigrant victim witness survivor student resident worker volunteer
        fellow champion expert agents agent executive staff sponsor partner teacher
        farmer driver owner host lead chief chiefs ceo cfo coo head judge-advocate justice justices
        """,
    ),
    verbs_too=words(
        "under host lead head chair present coach judge fellow sponsor whip counsel rival father pilot nurse"
    ),
    modifiers=words(
        """
        deputy vice former ex then acting interim incoming outgoing late foreign prime first second third assistant
        associate senior junior principal under chief special permanent general executive managing national
        regional state federal presidential gubernatorial senatorial congressional senate house supreme majority minority
        press campaign political policy communications media foreign-policy defense defence interior finance trade
        treasury justice health education energy labor labour agriculture transport transportation commerce environment
        immigration border security intelligence military police army navy naval marine air district circuit county city local
        provincial legal human rights civil crown high lead top veteran longtime long-time onetime one-time two-time
        three-term two-term elect president-elect ousted exiled jailed detained self-proclaimed
        opposition ruling main leading independent liberal conservative progressive socialist communist
        centrist populist left-wing right-wing far-right far-left right leftist rightist real estate reality tv television
        radio film movie pop rock country star research science law constitutional criminal defense civil-rights
        retired re-elected newly elected appointed designate emeritus honorary visiting adjunct staff research
        chief-of-staff economic financial business technology tech oil mining hedge fund hedge-fund investment
        foreign-affairs affairs international lead global world u.s u.k u.n e.u us un eu uk american presumptive likely republican
        democratic current new long-serving fellow co-lead running mate surrogate billionaire fellow party
        conservative tea talk show night late-night radio-show consular migration refugee homeland cabinet petty
        deputy-director technical cultural commercial principal personal private public religious spiritual
        supreme-leader brigadier lieutenant major rear wing squadron fleet staff sergeant master chief
        """
    ),
    former=re.compile(r"\b(?:former|then|ex|late)[\s-]", re.IGNORECASE),
    portfolios=words(
        """
        state homeland security defense defence interior foreign affairs relations commerce treasury justice energy labor
        labour agriculture transportation transport education health human services housing urban development veterans
        environment trade finance economy planning culture tourism science technology migration immigration citizenship
        population refugees international cooperation consular western hemisphere hemispheric european eurasian african
        east asian pacific near eastern south central asian inter-american political military nonproliferation arms control
        democracy rights oversight management staff intelligence police operations communications public industry
        innovation mines mining fisheries forestry women children family youth sports sport communication information
        parliamentary cabinet general multilateral multinational global resources diversity inclusion
        reconstruction narcotics law enforcement legislative consumer protection counterterrorism d'affaires
        budget personnel readiness economics economy growth religious freedom trafficking persons war crimes
        """
    ),
    beside_given=words("major producer producers owner lead investor manager"),
    never_last=words(
        """
        public international human foreign political national general global inter-american western near asian european
        central south southern eastern east african nuclear civil homeland bilateral multilateral multinational regional
        economic religious urban consular hemispheric eurasian parliamentary legislative consumer
        """
    ),
    honorifics=words(
        "h.e majesty highness excellency monsieur honorable honourable mister mr mrs ms mx dr shri smt sir dame lord lady gentleman madam mme messrs hon prof sr sra"
    ),
    styles=words("HE HH HM HRH TRH PM PMs FM FMs DPM"),
    ranks=words(
        """
        sen sens rep reps gov govs gen lt col maj capt cmdr adm sgt rev amb brig cpl pvt supt det atty msgr pres vp
        cmsgt secy asst dep dir fr
        """
    ),
    kin=words(
        """
        wife husband son daughter sister brother mother mom mum dad aunt uncle cousin nephew niece grandson
        granddaughter grandfather grandmother stepson stepdaughter son-in-law daughter-in-law brother-in-law
        sister-in-law father-in-law girlfriend boyfriend fiance fiancee partner spouse widow widower friend colleague
        neighbor neighbour mentor ally predecessor successor protege classmate couple siblings brothers sisters
        sons daughters parents mistress lover twin baby year-old
        """
    ),
    family=words(
        """
        wife husband son daughter sister brother mother mom mum dad father aunt uncle cousin nephew niece grandson
        granddaughter grandfather grandmother stepson stepdaughter son-in-law daughter-in-law brother-in-law
        sister-in-law father-in-law mother-in-law girlfriend boyfriend fiance fiancee widow widower brothers sisters
        sons daughters parents spouse children companion
        """
    ),
    whose=words("his her their its my our"),
    befalls=words(
        """
        arrest detention imprisonment extradition murder assassination birthday resignation appointment nomination
        candidacy kidnapping abduction execution inauguration sentencing conviction re-election reelection ouster
        poisoning disappearance widow biography testimony fugitive
        """
    ),
    led=words("led headed chaired represented accompanied succeeded replaced flanked hosted welcomed received greeted"),
    by=words("by"),
    befallen=words(
        """
        arrested detained jailed imprisoned sentenced extradited pardoned nominated re-elected reelected assassinated
        kidnapped abducted deported exiled sworn beheaded indicted murdered testified resigned inaugurated
        succeeded ousted interviewed appointed elected tortured
        """
    ),
    being=words("will would had did was were been has had have is are be being who also later then"),
    groups=words(
        """
        republican republicans democrat democrats democratic libertarian libertarians green tory tories labour socialist
        socialists communist communists conservative conservatives liberal liberals gop christian christians catholic
        catholics protestant protestants evangelical evangelicals muslim muslims islamic islamist islamists jewish jew
        jews hindu hindus buddhist buddhists mormon mormons sunni shiite shia arab arabs kurd kurds kurdish latino
        latinos latina hispanic hispanics black white asian asians african-american african-americans african africans
        european europeans asian-american native indigenous mayan marxist maoist nazi nazis taliban hamas hezbollah isis
        houthi houthis texan texans californian floridian floridians miamian latin western eastern northern southern
        central caribbean nordic balkan baltic slavic millennial millennials baptist baptists methodist lutheran anglican
        peronist chavista sandinista sandinistas zapatista bolivarian soviet soviets
        """
    ),
    bodies=words(
        """
        department ministry agency bureau office commission committee subcommittee council court congress senate
        parliament party university college institute school academy foundation association organization organisation
        union bank fund corporation corp inc ltd llc plc company co companies group groups holdings force forces army
        navy guard police patrol service services administration authority embassy consulate center centre church
        network coalition alliance federation league movement front brigade watch protection enforcement nations trust
        assembly chamber board cabinet legislature directorate secretariat mission delegation task taskforce society
        club team hospital clinic airlines airways media news press times post journal tribune herald gazette telegraph
        guardian magazine review globe chronicle observer register examiner sun star mirror mail today radio television
        tv channel broadcasting studios pictures records entertainment laboratories labs systems technologies motors
        industries partners associates capital management securities insurance pharmaceuticals energy petroleum
        steel airline hotels resorts casino casinos stores foods brands ventures caucus conference convention initiative project program
        programme partnership exchange lobby cartel gang squad unit division regiment battalion corps fleet academy
        house pentagon kremlin treasury customs fbi cia nsa dhs cbp ice uscis nato un eu oas imf who nasa
        workers teamsters teachers lawyers reporters amnesty greenpeace unicef unesco
        confederation commonwealth
        """
    ),
    things=words(
        """
        street st avenue ave road rd boulevard blvd drive lane highway square plaza park garden gardens building tower
        towers bridge tunnel airport station port harbor harbour pier dam river lake sea ocean bay gulf island islands
        isle mountain mountains mount hill hills valley desert beach coast county city town township village province
        territory district region border strait canal hall palace castle hotel library museum theater theatre stadium
        arena field fields cemetery base prison jail dome mall market ranch farm estate mosque cathedral chapel temple
        shrine synagogue memorial monument hole heights springs falls creek point cape peninsula forest canyon reef
        act law bill amendment accord accords agreement treaty pact protocol declaration resolution plan deal summit forum visa visas
        war wars revolution crisis scandal affair affairs doctrine memorandum order report book bible quran prize award
        awards medal cup games olympics bowl series election elections day week month year eve parade festival festivities
        hurricane storm typhoon cyclone earthquake wildfire fire operation title section article chapter rule rules
        policy policies strategy dialogue talks process statement interview debate debates rally hearing hearings inquiry
        investigation trial case v vs versus effect syndrome disease virus covid covid-19 variant vaccine
        app twitter facebook instagram google youtube tiktok whatsapp amazon apple microsoft uber netflix tesla boeing
        show story stories files papers emails tapes cash live tonight morning weekend hour edition podcast blog
        parks natives shuttle spacecraft model theory law theorem index curve scale line wall fence ticket brand line
        constitution state belt dream drive ship boat class flight
        university's offices democrats republicans voters supporters fans generation era years
        factor phenomenon boulevard ballroom court room suite auditorium pavilion
        speech remarks address letter letters tweet tweets lawsuit indictment dossier ministerial
        """
    ),
    opens_things=words(
        """
        hurricane storm typhoon cyclone miss camp fort lake mount mt mountain cape port san santa santo saint st ste los las
        uss hms ss usns shuttle spacecraft submarine ferry tanker freighter frigate destroyer carrier yacht cutter cutters operation river isla puerto el gulf bay ciudad rio villa radio tropical hotel teatro university
        treaty battle project route highway highways interstate cafe restaurant bar club chateau notre isle point planet comet
        """
    ),
    before_things=re.compile(
        r"\b(?:the|in|at|near|inside|group|band|team|film|movie|novel|song|album|game|called|named|dubbed) $",
        re.IGNORECASE,
    ),
    governs=words("administration campaign presidency cabinet government regime team era transition republicans"),
    headed=words("administration"),
    in_headlines=words(
        "hold travel trip visit call workshop join commandant tour stop lead call talk host launch make urge call next"
    ),
    times=words(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri
        sat christmas easter thanksgiving ramadan halloween spring summer autumn winter fall passover hanukkah labor
        """
    ),
    others=words(
        """
        i im ive id ok yes no performing god jesus christ allah internet english spanish north south east west northern
        southern eastern western central upper lower middle new old great big grand royal supreme united
        the a an and of white black red blue green brown gold silver capitol congress-member dow nasdaq s&p nikkei
        medicare medicaid obamacare brexit social american-made chapter amid states updated breaking exclusive photo photos
        image video watch listen read related editor's correction note advertisement source sources getty reuters ap afp
        efe associated xinhua q a qa media us usa uk u.s u.k e.u u.n d.c dc ny la covid covid-19 pm am et gmt edt est
        pst utc nazi holocaust bitcoin mr dear hello thanks thank please welcome happy merry best breaking opinion
        analysis review commentary minutes world americas latin caribbean global international federal
        civil human rights liberty freedom justice peace victory unity hope change make america first
        twitter com www http https moderator question answer unidentified male female crosstalk laughter applause
        begin end clip videotape inaudible caption amendment readout remarks fact sheet joint statement
        ballot measure proposition super pac pacs inc jr sr ii iii iv islam christianity judaism buddhism hinduism catholicism
        against without between through nuevo universe latinx judeo wall street hill beltway midwest mideast bible koran torah
        """
    ),
    also_surnames=words(
        """
        ferry carrier parks price king bishop banks young black white brown green may law day page wall marshall dean cook baker butler
        holland ireland jordan monaco paris washington lincoln jackson houston england france west north pope major judge
        rice bush ford chase gates hill hills park lane fields waters rivers stone garner
        general english french german poland israel india austin dallas cruz santiago madison prince duke earl
        sharp best gold silver steel stern grant rose bell wood woods field berg franco mali chandler mason
        carpenter farmer fisher shepherd weaver wheeler parker porter walker turner hunter smith taylor potter sawyer
        trainer driver spencer winter winters summers frost snow fall
        bolivar medina cordoba toledo leon burgos sevilla valencia salamanca zamora avila soria merida lima
        berlin london york lancaster kent darby hart sussex bradford winston durham hamilton wellington sydney jerusalem
        chad georgia virginia carolina savage star sun swan moon bird fox wolf lamb bull crow forest marsh
        craft day week teacher coach page noble rich savage pence youth san
        """
    ),
    media=words("television radio newspaper newswire magazine channel"),
    bodies_first=False,
    small_open_things=words(
        "film movie novel album newspaper newswire magazine broadcaster cutter ship vessel boat tanker ferry yacht freighter trawler frigate destroyer steamer lifeboat"
    ),
    behind_hyphen=words(
        "area based led backed era style born winner winning trained educated appointed brokered mediated ordered nominated picked signed proposed negotiated sponsored run owned controlled allied affiliated only wide like esque related style inspired endorsed"
    ),
    behind_name=words("MP MPs MEP MSP QC KC PhD MD OBE"),
    particles=words(
        "de del la las los da do dos das di du van von der den ten ter bin ibn bint al el abu ben le e y zu af"
    ),
    openers=words(
        """
        according addressing advertisement asked asking answering announcing appearing arguing attending backed based
        being born breaking calling citing claiming clearly commenting concerning consider considering crying
        everything everybody everyone nothing nobody anything something somebody anyone someone whenever whereas
        declaring defending denouncing describing does don doing echoing elsewhere especially even evidently
        expect facing fearing finally first following fortunately full further generally get getting given go going
        good got great have having here hours i if imagine indeed instead invoking joined just knowing later leading
        led let like look looking make making maybe meanwhile meeting more moreover most named naturally
        next nevertheless nonetheless notably noting obviously often once ordinarily our overall past people pointing
        please praising presumably previously pressed probably quoting reached reacting read recalling recent recently
        referring remember remembering replacing reporting responding saying seeing seen several she shortly
        similarly simply sitting sometimes speaking standing still such sure surely surrounded take taking talking
        tell thanks thank that them think today tomorrow tonight touting traveling unfortunately unlike unnamed upon
        urging usually warning watch watching we well were what whatever when whether why wearing winning
        wrote working writing yes yet your my dear hello whoever enter meet see ask say said says will would can could
        should may might must do did has had is are was am be been if as
        ill-fated hey oh ah well okay let's rather sadly hopefully luckily ironically critically importantly crucially
        interestingly initially eventually originally traditionally typically historically currently presently
        apparently allegedly reportedly supposedly undoubtedly certainly perhaps possibly
        """
    ),
    articles=words("the a an"),
    of=words("of for to on"),
    at=words("in at near from across around outside inside throughout into"),
    joining=words("and"),
    companies=lines(
        """
        morgan stanley|wells fargo|goldman sachs|charles schwab|merrill lynch|fannie mae|freddie mac|lockheed martin|
        dow jones|calvin klein|ralph lauren|boko haram|hong kong|costa rica|santa fe|ku klux klan|rolls royce|
        general electric|harley davidson|johns hopkins|thomson reuters|lehman brothers|bear stearns|wall street|
        jim crow|uncle sam|john deere|ben and jerry|mount rushmore|cosa nostra|al qaeda|al jazeera|al shabaab|
        al arabiya|southern cross|silicon valley|marie claire|vanity fair|rolling stone|fox news|sesame street|
        abu ghraib|abu dhabi|new york|new jersey|new mexico|new hampshire|new zealand|new delhi|new orleans|
        south carolina|north carolina|south dakota|north dakota|west virginia|rhode island|martha's vineyard|
        carnegie mellon|william mary|mar-a-lago|santa claus|saint louis|sinn fein|likud|bin laden's|
        super bowl|black lives|blue lives|captain america|star wars|game thrones|walt disney|air force|
        louis vuitton|yves saint|van gogh's|booz allen|ernst young|arthur andersen|price waterhouse|jack daniel|
        jose cuervo|mercedes benz|aston martin|alfa romeo|rolls-royce|st petersburg|alcoholics anonymous|tom clancy's|
        francis scott|emily's list|planned parenthood|grand rapids|des moines|baton rouge|el paso|el salvador|
        las vegas|los angeles|san diego|san francisco|san antonio|san jose|san juan|santa monica|palm beach|
        virginia beach|jackson hole|little rock|cedar rapids|terre haute|ann arbor|fort worth|fort lauderdale|
        long island|staten island|coral gables|carson city|jefferson city|oklahoma city|salt lake|kansas city|
        cape cod|cape town|camp david|guantanamo bay|prince george's|prince william|latin america|great britain
        """
    ),
    acronyms={
        "UN": "United Nations",
        "U.N.": "United Nations",
        "EU": "European Union",
        "E.U.": "European Union",
        "NATO": "NATO",
        "FBI": "FBI",
        "CIA": "CIA",
        "DHS": "DHS",
        "CBP": "CBP",
        "ICE": "ICE",
        "USCIS": "USCIS",
        "IMF": "IMF",
        "OAS": "OAS",
        "UNHCR": "UNHCR",
        "IOM": "IOM",
        "USAID": "USAID",
        "OPEC": "OPEC",
        "ASEAN": "ASEAN",
        "CARICOM": "CARICOM",
    },
    cities=lines(
        """
        Washington|Beijing|Geneva|Miami|Ottawa|Canberra|Ankara|New Delhi|Delhi|Brasilia|Brasília|Wellington|Islamabad|
        Abuja|Pretoria|Cape Town|Rabat|Bern|The Hague|Hague|Quito|Santo Domingo|Barcelona|Houston|Boston|San Diego|
        San Francisco|El Paso|Seattle|Philadelphia|Atlanta|Dallas|Austin|San Antonio|Las Vegas|Tampa|Orlando|
        Key West|Fort Lauderdale|Baltimore|Pittsburgh|Cleveland|Cincinnati|Charlotte|St. Louis|Minneapolis|Milwaukee|
        New Orleans|Brooklyn|Manhattan|Laredo|Brownsville|McAllen|Tucson|Hidalgo|Nogales|Yuma|Del Rio|Eagle Pass|
        Ciudad Juarez|Ciudad Juárez|Reynosa|Matamoros|Tapachula|Guadalajara|Munich|Frankfurt|Hamburg|Milan|Naples|Venice|
        Florence|Marseille|Lyon|Strasbourg|Manchester|Liverpool|Birmingham|Glasgow|Edinburgh|Rio de Janeiro|
        St. Petersburg|Saint Petersburg|Kharkiv|Odesa|Odessa|Lviv|Donetsk|Mariupol|Shenzhen|Guangzhou|Wuhan|Tianjin|
        Mumbai|Bangalore|Chennai|Lahore|Osaka|Kyoto|Hiroshima|Tel Aviv|Haifa|Gaza|Ramallah|Aleppo|Mosul|Basra|Jeddah|
        Mecca|Doha|Abu Dhabi|Sanaa|Benghazi|Alexandria|Port Sudan|Goma|New York|New York City|Port-au-Prince|
        Nassau|Bridgetown|Kingston|Georgetown|San Juan|San Salvador|Tegucigalpa|Managua|San Jose|San José|Panama City|
        Medellin|Medellín|Cali|Cartagena|Guayaquil|Cochabamba|Sucre|Brussels|Kyiv|Kiev|Mexico City|Guatemala City|
        Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|
        Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|
        Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|
        Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|
        Wisconsin|Wyoming|D.C.|Ontario|Quebec|British Columbia|Alberta|Scotland|England|Wales|Northern Ireland|Crimea|
        Central America|Latin America|South America|North America|Middle East|Europe|Africa|Asia|Southeast Asia|
        West Bank|Donbas|Kashmir|Darfur|Tigray|Siberia|Catalonia|Kurdistan|Xinjiang|Tibet
        """
    ),
    age=re.compile(r",(?: aged?)? \d{1,3}(?=[,.;]| [a-z])| aged \d{1,3}|\s?\(\d{2}\)"),
    years_old=re.compile(
        r"(?:an?|the|another) (?:[\w-]+ ){0,4}?(?:[\w-]*year-old|m[ae]n|wom[ae]n|boy|girl|teenager|teen|mother|father|son|"
        r"daughter|wife|husband|widow|brother|sister|friend|native|Democrat|Republican|supporter|father of|mother of)\b"
    ),
    who=re.compile(r", (?:who|whose|whom|himself|herself)\b| (?:who|himself|herself)\b"),
    behind_post=re.compile(
        r"$|[-,.;:)\"”]| (?:of|for|to|at|in|on|from|with|under|and|who|emeritus|elect|general|designate|by|within|based|"
        r"specializing|responsible|representing|covering|since|overseeing|turned|known|serving|as|that|during|until|close|loyal|here|there)\b| [A-Z(\"“]"
    ),
)

_MORE = _plurals(_NAMES.posts, _NAMES.verbs_too | _NAMES.modifiers) | {"nationals"}

NAMES = replace(
    _NAMES,
    posts=_NAMES.posts | _MORE,
    plurals=_MORE - _NAMES.posts,
    callings=_NAMES.callings | _plurals(_NAMES.callings, _NAMES.verbs_too | _NAMES.modifiers) | {"nationals"},
)
