"""Words of pages, in the languages that are read: a page shows them before its language is known."""

from __future__ import annotations

import re

BY = re.compile(
    r"^(?:(?:written|reported|reporting|words|story|posted|published|article|analysis|opinion|interview)\s+)?"
    r"(?:by|por|escrito por|publicado por|texto de|von|par|di)\b[\s:]+"
    r"|^(?:author|authors|autor|autora|autores|byline)\s*:\s*",
    re.IGNORECASE,
)
"""What stands before a name."""

LABEL = re.compile(
    r"^(?!(?:photos?|fotos?|fotograf\w+|illustrat\w+|imagen|images?|v[ií]deos?)\b)[^\W\d_]{2,20}\s?:\s+", re.IGNORECASE
)
"""A word and a colon before a name, such as "Text:", unless it names who made a picture."""

AND = re.compile(r"\s+(?:and|y|e|und|og|och|et|with|con)\s+|\s*[&;|•·]\s*|\s*/\s*|\n+", re.IGNORECASE)
"""What stands between names, beside commas."""

AGENCIES = frozenset((
    "the associated press", "associated press", "ap", "reuters", "agence france-presse", "afp", "efe", "bloomberg",
    "bloomberg news", "united press international", "upi", "dpa", "ansa", "pti", "xinhua", "tass", "press association",
    "pa media", "the canadian press", "canadian press", "europa press", "prensa latina", "cnn", "bbc", "npr",
))  # fmt: skip
"""Bodies that stand behind a name without a sign between, in small letters."""

_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic)[a-z]*\.?"

PLACES = frozenset((
    "new york", "los angeles", "san francisco", "san diego", "las vegas", "el paso", "new orleans", "new delhi",
    "hong kong", "tel aviv", "abu dhabi", "kuala lumpur", "cape town", "buenos aires", "rio de janeiro", "sao paulo",
    "mexico city", "ciudad de mexico", "la habana", "la paz", "san salvador", "san jose", "san juan", "santo domingo",
    "santiago de chile", "port of spain", "guatemala city", "panama city", "palma de mallorca",
    "united nations", "naciones unidas", "puerto rico", "costa rica", "united states", "estados unidos",
    "united kingdom", "saudi arabia", "south africa", "south korea", "north korea",
))  # fmt: skip
"""What stands behind a name with a comma as another would, folded."""

ASKS = re.compile(
    r"^(?:see|view|read|show|more|all|e-?mail|contact|follow|share|subscribe|ver|leer|m[aá]s|seguir|contactar?)\s",
    re.IGNORECASE,
)
"""How a link near a byline begins that bids a reader do something: "Email the author"."""

BEHIND_NAMES = re.compile(
    rf"[\s,|•·–—-]+(?:(?:(?:{_WEEKDAY})[\s,]+)?(?:{_MONTH}[\s,]+)?\S*[\d@]"
    r"|(?:(?:first|last)\s+)?(?:published|updated|posted|publicad[oa]|actualizad[oa])\b).*$",
    re.IGNORECASE | re.DOTALL,
)
"""The day, the hour or the address that a byline adds."""

JOB = re.compile(
    r"[\s,]+(?:(?:senior|chief|staff|news|national|international|foreign|political|politics|business|science|health"
    r"|legal|economics|technology|special|deputy|associate|investigative|diplomatic|security|immigration|sports|guest"
    r"|opinion|world|white house|ap|us)\s+)*(?:reporter|writer|correspondent|columnist|contributor|journalist"
    r"|corresponsal|periodista|redactora?|enviad[oa] especial|staff|editor)\b.*$",
    re.IGNORECASE,
)
"""What somebody is, behind their name."""

NOT_A_PERSON = re.compile(
    r"\b(?:staff|desk|newsroom|editors?|editorial|editora|team|agenc(?:y|ies)|agencias?|redacci[oó]n|redaktion|"
    r"news|noticias|"
    r"press|prensa|media|service|services|servicio|correspondents?|corresponsal|reporters?|writers?|wire|wires|"
    r"associated|reuters|magazine|times|post|journal|gazette|tribune|network|online|digital|bureau|office|oficina|"
    r"department|departamento|ministry|ministerio|embassy|embajada|secretary|council|committee|foundation|"
    r"institute|university|universidad|admin|administrator|administrador|webmaster|contributors?|guest|unknown|"
    r"anonymous|"
    r"web|tv|radio|channel|canal|company|inc|llc|ltd|group|association|board|publisher|com|org|net|"
    r"twitter|facebook|instagram|powered|presse|\w*agentur|spokes(?:person|man|woman)|"
    r"affairs|public|communications?|relations|library|the|from|for|of the|about|by|author|email|follow|share|contact|"
    r"comments?|comentarios|topics?|posts?|subscribe|gallery|photos?|video|tags?|"
    r"herald|chronicle|courier|argus|dispatch|observer|sentinel|inquirer|examiner|bulletin|telegraph|telegram|register|"
    r"advertiser|broadcasting|articles?)\b",
    re.IGNORECASE,
)
"""Words that no person is called; a byline with one of them names a body or a job."""

ASIDE = re.compile(
    r"^(?:read more|read also|also read|read next|read:|related(?: stories| articles| content| coverage)?:?|see also|"
    r"more:|watch:|listen:|photos:|video:|don't miss|"
    r"sign up (?:for|to|here)|subscribe (?:to|here|now)|click here|"
    r"follow (?:us|him|her|them|@|\w+ \w+ on (?:twitter|facebook|x))|"
    r"get (?:the|our) (?:latest|best|top)\b|this (?:page|site|website) uses cookies|we use cookies|"
    r"by (?:clicking|signing up|continuing)|advertisement$|"
    r"article continues (?:after|below)|story continues (?:after|below)|"
    r"skip (?:ad|past)|photo by|image credit|photo(?:graph)?:|getty images|"
    r"share this|share on|print this|email this|copy link|"
    r"lea también|le[ae] (?:más|además|también)|puede leer|te puede interesar|ver también|vea también|más información:|"
    r"suscr[ií]b|s[ií]guenos|compart[ae]|este sitio (?:web )?(?:usa|utiliza) cookies|publicidad$|foto:|"
    r"article content$|full article$|more from \w+|comments?$|comentarios$|tags?:?$|etiquetas:?$|you may also like|"
    r"something to consider$|"
    r"our standards:|"
    r"have (?:a tip|you got a story)|do you have a (?:tip|story)|like this story\?|also on \w+|see more:|more on this|"
    r"for more stories like this|most read in|filed under|order reprints$|print article$|an error has occurred|"
    r"all rights reserved|todos los derechos|copyright (?:©|\d|\())",
    re.IGNORECASE,
)
"""How a paragraph begins that only leads away from the article or speaks of the page."""

SIGNED_OFF = re.compile(r"^©|^\(c\) ?\d{4}", re.IGNORECASE)
"""How a line on rights begins."""

SOLICITS = re.compile(
    r"\b(?:sign(?:ing)? up|subscrib\w+|join|register|get|delivered)\b.{0,90}\b(?:newsletters?|inbox|in-box|"
    r"e-?mail alerts?)\b"
    r"|\bnewsletters?\b.{0,60}\b(?:sign(?:ing)? up|subscrib\w+|inbox)\b"
    r"|\b(?:suscr[ií]b|reg[ií]str|apúnt)\w*.{0,90}\b(?:bolet[ií]n|boletines|newsletters?|correo)\b"
    r"|\b(?:we|this (?:site|website|page)) uses? cookies\b|\b(?:utiliza|usa|utilizamos|usamos) cookies\b"
    r"|\bt[eé]rminos y condiciones de la suscripci[oó]n\b|\bfollow (?:us|@\w+) on (?:twitter|facebook|instagram|x)\b",
    re.IGNORECASE,
)
"""What asks a reader for an address, a payment or consent."""
