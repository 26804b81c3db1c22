"""Words that open a sentence without belonging to the name behind them: But Anna Aue, never Lena Anna Aue.

At the beginning of a sentence every word has a capital, so that only a list tells these from a given name. A word that
is missing costs no more than a link at the second mention instead of the first.
"""

_ENGLISH = """
A About According Across After Again Against Ahead All Almost Along Already Also Although Among An And Another
Any Approximately As At Away Back Barely Because Before Behind Below Beneath Beside Besides Between Beyond Both
But By Can Could Despite Did Do Does During Each Earlier Either Even Ever Every Exactly Except Few For Former
From Given Had Has Have He Her Here His How However I If In Inside Instead Into Is It Its Just Last Later Like
Many Meanwhile Might More Most Much Must Near Nearly Neither Never Next No Nor Not Now Of Off On Once Only Or
Other Our Out Outside Over Per Perhaps Recently Regarding Roughly Shall She Should Since So Some Soon Still Such
Than That The Their Then There These They This Those Though Through Throughout Thus To Today Together Toward
Towards Under Unless Unlike Until Up Upon Via Was We Were What When Where Whether Which While Who Whose Why With
Within Without Would Yesterday Yet You
"""

_ROMANCE = """
Además Ahora Al Algunos Ante Antes Après Así Au Aunque Aussi Aux Avant Avec Ayer Bajo Cada Ce Cette Chez Com Como
Con Contra Contre Cuando Dans Depuis Des Desde Después Dieser Donde Dopo Durante El Ella En Entonces Entre Es Esa
Ese Esta Este Et Eu Fra Ha Hacia Hasta Hier Hoje Hoy Il Ils La Las Le Les Los Luego Lui Mais Malgré Mas Mediante
Mentre Mientras Ni No Nos Nuestra Ou Par Para Pendant Per Pero Por Porque Pour Pues Puis Quand Que Quien Sa Salvo
Sans Se Según Selon Sem Si Sin Sobre Solo Son Sous Su Sur También Tampoco Todo Todos Tra Tras Un Una Uno Vers Y Ya
"""

_GERMANIC = """
Aan Aber Als Am An Auch Auf Aus Außer Bei Beim Bis Dabei Damals Damit Danach Dann Darauf Das Dass Dem Den Denn Der
Des Deshalb Die Dies Diese Dieser Doch Dort Durch Ein Eine Einem Einen Einer Er Es Et Für Gegen Gestern Hat Het
Heute Hier Hij Hinter Ihm Ihr Im In Ist Jede Jeder Jetzt Kein Keine Maar Met Mit Na Naar Nach Neben Nicht Noch Nun
Nur Ob Obwohl Oder Ohne Op Schon Sein Seine Seit Sie Sind So Später Trotz Um Und Unter Vom Voor Vor Wann War Warum
Was Weder Wegen Weil Wenn Wer Wie Wo Während Zu Zum Zur Zwischen Über
"""

OPENERS = frozenset("".join((_ENGLISH, _ROMANCE, _GERMANIC)).split())
