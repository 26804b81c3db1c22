"""Given names that tell whether he or she is meant, of the languages whose press is read here."""

from __future__ import annotations

from .speech import Gender, words

_MEN = words("""
aaron abdul abdullah abraham adam adolfo adrian agustín ahmad ahmed alan alastair albert alberto alejandro alexander
alfonso alfred alfredo ali alistair allan allen álvaro amir anders andré andreas andrés andrew andrzej andy ángel
anthony antonio antony armando arnold arthur arturo augusto barack barry bashar ben benito benjamin bernard bernardo
bernie bill bob boris brad bradley brandon brent brett brian bruce bruno bryan byron camilo carl carlos carsten cesar
césar chad charles charlie chester chris christian christopher chuck clarence claude clifford colin corey craig cyril
dale damian dan daniel darren dave david dean denis dennis derek diego dimitri dirk dmitry dominic don donald doug
douglas duncan dwight earl ed eddie edgar edmund eduardo edward edwin eli elias elliott emilio emmanuel enrique eric
erik ernest ernesto esteban ethan eugene evan evo fabio federico felipe felix félix fernando fidel filip francisco
franco frank franklin franz fred frederick fritz gabriel garry gary gavin geoffrey george gerald gerard gerardo gerhard
germán giovanni glenn gonzalo gordon graham greg gregory guido guillermo gunther gustavo guy hamid hans harold harry
harvey hassan hector héctor heinz henry herbert herman hernán hillel horacio howard hubert hugh hugo hussein ian ibrahim
ignacio igor ike ivan iván isaac ismael jack jacob jacques jaime jake james jan jared jason javier jay jeb jeff jeffrey
jens jeremy jerome jerry jesse jesús jim jimmy joachim joaquín joe joel johan johannes john johnny jon jonas jonathan
jordan jorge josé jose joseph joshua juan jude julian julián julio justin karl keith ken kenneth kevin khalid klaus kurt
kyle lance larry lars laurence lawrence lee leo leon leonard leonardo leonel lloyd lorenzo louis luca lucas luis luiz
luke mahmoud malcolm manuel marc marcel marcelo marco marcos marcus mario mariano mark markus marshall martin martín
marvin mateo matt matteo matthew mauricio maurice max maximilian mehmet michael michel miguel mike mikhail milton mitch
mitt mohamed mohammad mohammed morgan muhammad mustafa nathan nathaniel neal ned neil nelson newt nicholas nick nicolás
nicolas nigel noah norman oleg oliver omar orlando oscar óscar osvaldo otto owen pablo pascal patrick paul paulo pavel
pedro pete peter phil philip philippe phillip pierre piotr rafael raj rajiv ralph ramón ramon randy raúl raul ray raymond
rené rene reince rex ricardo richard rick rob robert roberto rodolfo rodrigo roger roland roman ron ronald rory ross roy
rubén ruben rudolf rudy rupert russell ryan salvador sam samuel santiago saul sean sebastian sebastián sergei sergey
sergio seth shane shaun sidney simon stanley stefan stephen stephon steve steven stewart stuart sven tariq ted teodoro
terence terrence theodore thomas tim timothy todd tom tomás tommy tony travis trevor tyler ulrich victor víctor vincent
viktor vladimir volodymyr walter warren wayne wesley wilfred will william willie wolfgang xavier yasser yuri yusuf
zachary kofi jürgen dick marty hank mick vince wilbur edgardo wilfredo humberto rogelio reinaldo lázaro leopoldo norberto
""")

_WOMEN = words("""
abigail ada adela adriana agnes aisha alejandra alexandra alexandria alice alicia alison allison alyssa amanda amber
amelia amina amy ana andrea angela ángela angelina anita ann anna anne annette annie antonia april ariana ashley astrid
audrey aurora ava barbara beatrice beatriz becky belinda berta bertha beth betsy betty beverly bianca bonnie brenda
bridget brigitte brittany camila candace carla carly carmen carol carole carolina caroline caroline carolyn carrie
catalina catherine cathy cecilia celia charlotte chelsea cheryl christina christine cindy claire clara claudia colleen
concepción connie consuelo cornelia courtney cristina crystal cynthia daisy dana daniela danielle dawn debbie deborah
debra delia delphine denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa
elisabeth elise elizabeth ella ellen elsa elvira emilia emily emma erica erika erin esperanza estela esther eugenia eva
evelyn fatima fátima federica felicia fiona florence frances francesca gabriela gabriella gail georgia geraldine gina
giulia gladys glenda gloria grace graciela greta guadalupe gwen hannah harriet heather heidi helen helena helga hilary
hillary holly huma ida inés inés ingrid irene iris irina isabel isabella ivanka jackie jacqueline jan jane janet janice
jean jeanne jenna jennifer jenny jessica jill joan joann joanna joanne jocelyn johanna josefina josephine joyce juana
judith judy julia juliana julie june karen kate katherine kathleen kathryn kathy katie katrina kayleigh kelly kellyanne
kerry kimberly kirsten kristen kristin kristina laila lara latoya laura lauren leah leila leslie leticia lidia lillian
linda lisa liz lois lola loretta lori lorraine louise lourdes lucía lucia lucy luisa lydia lynn mabel madeleine madeline
magdalena manuela marcela margaret margarita maria maría mariana marie marilyn marina marion marisol marjorie marlene
marta martha martina mary maureen maxine megan melania melanie melinda melissa mercedes meredith michelle mildred
miranda miriam molly mónica monica nadia nancy naomi natalia natalie natasha nicola nicole nikki nina nora norma olga
olivia ophelia paloma pam pamela patricia patty paula pauline penelope penny phyllis pilar priscilla rachel ramona
raquel rebecca regina renata renee rhonda rita roberta rocío rosa rosalía rosario rose rosemary rosie roxana ruth
sabrina sally samantha sandra sara sarah shannon sharon sheila sherry shirley silvia simone sofía sofia soledad sonia
sophia sophie stacy stella stephanie susan susana susanne sylvia tamara tammy tania tara tatiana teresa theresa theresia
tiffany tina tracy ursula valentina valeria valerie vanessa vera verónica veronica vicky victoria violeta virginia
vivian wanda wendy whitney xiomara ximena suu yolanda yvonne zainab zoe josefa kirstjen rosalynn dilma cristiane ursula
johana ruby yara ivonne maura mirta caridad milagros yamila
""")


def gender_of(name: str) -> Gender:
    """What a full name tells of its bearer; empty where it tells nothing, or either may be."""
    given = name.split()[0].lower() if " " in name else ""
    man, woman = given in _MEN, given in _WOMEN
    return "" if man == woman else "m" if man else "f"
