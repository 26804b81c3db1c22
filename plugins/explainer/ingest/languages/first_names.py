"""Given names that are common in the Americas, in Europe and in news of elsewhere, as they are compared: without accents.

A name that is missing costs a person of whom nothing else tells that they are one; words that are more often something
else, such as a month or a country, are left out.
"""

_NAMES = """
aaron abbas abbie abby abd-rabbu abdalla abdel abdi abdrabbuh abdul abdulaziz abdullah abdullahi abe abed abel abelardo
abigail abiy abraham abril achim ada adalberto adam adan addie adel adela adelaida adele adelina adeline adem adigun
adil adina aditya adnan adolf adolfo adolph adrian adriana adrianne adriano adrienne agata agatha agathe agne agnes
agnieszka agustin agustina ahmad ahmed ahmet aida aileen aimee aina aino aisha akbar akif akihito akos al alain alaina
alan alana alassane alba albert alberta albertina alberto albin albina albino alcides alden aldo alec alecia alejandra
alejandro alejo aleks aleksandar aleksander aleksandr aleksandra alen alena alene ales alessandro aletha alex alexa
alexander alexandra alexandre alexandria alexandru alexei alexej alexia alexis alf alfons alfonso alfonzo alfred
alfreda alfredo ali alice alicia alida alina aline alisa alisha alison alissa alix allan allen allene allie allison
allyson alma almazbek alois alondra alonso alonzo alpha alphonse alphonso alta althea alton alva alvaro alvin alvina
alyce alyson alyssa alzbeta amada amado amador amalia amalie amalija amanda amani amaro amaya ambar amber amelia amelie
americo amie amin amina amir amira amit amos amparo amy ana anabel anabela anais anastasia anastasiya anatoli anatoly
anda andela anders anderson andre andrea andreas andree andrei andrej andres andrew andrey andria andriy andrzej andy
ane aneta anett anette anezka angel angela angelia angelica angelika angelina angeline angelique angelita angelo angie
ani anibal anica anika anita anja anka ann anna annabelle annalena annamaria anne anneli annelie annemarie annetta
annette anni annie annika annikki annmarie anouk anselmo antero anthony antionette anto antoine antoinette anton antone
antonella antonette antonia antonie antonietta antonija antonina antonino antonio antonis antony antwan anu anwar
apolonia araceli arcelia archie aretha ariadna ariana ariel arif arkady arleen arlene arline armand armando armen armin
arnaldo arne arnold arnulfo aron arpad arron arsenio artemio arthur artur arturo arvind aryan arzu asaad ase ashlee
ashleigh ashley ashraf asif asiman aslan assimi asta astrid athena atilio attila aubrey audra audrey augusta auguste
augustin augustine augusto augustus aurel aurelia aung aurelio aurora austin autumn ava avery avis avril axel aya ayaan
ayanna ayla aylin aynur ayoub aysel ayten azad azucena baba barack barb barbara barbora barbra barham barney barron
barry bart barton bashar basil basilio basim bastian bautista bayram bayron beata beatrice beatrix beatriz beau becky
bela belen belinda bella belle belva ben benedikt benicio benigno benita benito benjamim benjamin bennett bennie benny
bente benthe berend berenice berit bernabe bernadette bernadine bernard bernarda bernardino bernardita bernardo berndt
bernhard bernice bernie berniece bernt berry bert berta bertha bertie bertil bertram beryl bess bessie beth bethany
betina betsy bette bettie bettina betty bettye beulah beverley beverly bianca bianka bibiana bilal bilawal bill billie
billy binali binyamin birdie birger birgit birgitta birte birthe bjarne bjorn bladimir blahoslav blaine blair blake
blanca blanche blanka blas blazej blazena bo boaz bob bobbi bobbie bobby bodil bogdan bohumil bohumila bohumir bohuslav
bola boleslav bonita bonnie booker boris borja boyd bozena brad bradford bradley bradly brady branden brandi brandie
brandon brandy branka branko brant brayan breanna brenda brendan brenna brent brenton bret brett brian briana brianna
brianne brice bridget bridgett bridgette brigida brigita brigitta brigitte brita britney britt britta brittany brittney
brock bronislava brooke brooks bruce bruna bruno bryan bryant bryce bryon bud buddy buford burhan burl burt burton
byron caitlin caleb calista callie calogero calvin cameron camila camilla camille camilo canan candace candela
candelaria candi candice candida candy cara caren carey cari caridad carin carina carissa carl carla carlene carlo
carlos carlota carlton carly carmel carmela carmelita carmella carmelo carmen carmina carmine carol carola carole
carolin caroline carolyn carrie carroll carson carsten carter cary caryn casandra casey casper cassandra cassie
catalina catarina caterina catharina catharine catherine cathleen cathrine cathryn cathy catrin catrina cecelia cecil
cecile cecilia cecilie cedric ceferino celeste celestine celestino celia celina celine celso cesar ceyhun chad chadwick
chandra chang chantal chantel charla charlene charles charley charlie charlotte charmaine charo chasity chastity
chauncey chelsea chelsey cheri cherie cheryl chester chiquita chloe chong chris christa christal christel christen
christi christian christiane christie christin christina christine christofer christoffer christoper christopher
christy chrystal chrystia chuck cindi cindy cinthia cintia cipriano ciro clair claire clara clare clarence clarice
clarisa clarissa clark claude claudette claudia claudine claudio claus clay clayton clement clemente clementina
clementine cleo cleveland cliff clifford clifton clint clinton clotilde clyde cody colby cole coleen coleman colette
colin colleen collin concepcion concetta condoleezza connie conny conrad constance constantin constanza consuela
consuelo cora coral cordelia corey cori corina corine corinne cornelia cornelio cornelius cornell corrine cortney cory
courtney coy craig cristhian cristian cristina cristobal cristy cruz ctibor curt curtis custodio cy cynthia cyprian
cyril cyrus dafne dag dagmar dagmara dagny dagoberto daisy dale dalia dalibor dalton damaris damian damien damion damir
damon dan dana dane danette dani danial danica daniel daniela daniele daniella danielle danijel danijela danilo danita
danna dannie danny dante dany daphne dara darcy daren daria darin dario darius dariusz darko darla darleen darlene
darnell darrel darrell darren darrin darryl daryl dasa dasha dave david davis davor dawn dayana dayna dean deana
deandre deann deanna deanne debbie debby debora deborah debra debretsion dee deena deidra deidre deirdre deisy dejan
delbert delcy delfina delia delilah della delma delmar delmer delois delores deloris delphine demeke demetria demetrio
demetrius dena denice denis denisa denise dennis denny deon derek derick derrick desiderio desiree desmond dessie devin
devon dewayne dewey dewi dewitt dexter deyanira diana diane diann dianna dianne dick dickon didier diego dillon dilma
dimas dina dinah dino diogo dion dionisio dionne diosdado dirk dixie dmitri dmitriy dmitry dmytro dobroslav dollie
dolly dolores domenico dominga dominic dominick dominik dominika dominique don donald donato donn donna donnell donnie
donny donovan dora dorcas doreen dorene doretha dorian dorina doris dorota dorothea dorothee dorothy dorris dorte
dorthe dorthy dottie doug douglas dovie doyle draga dragan dragica drago drahomira drahoslav drahoslava drew dries
duane dudley dulce duncan dusan dustin dusty dwayne dwight dylan earle earlene earline earnestine ebbe ebony ebrahim ed
eddie eddy edelmira eden eder edgar edgardo edgars edinson edison edit edita edith edmond edmund edmundo edna edouard
eduard eduarda eduardo edvard edward edwardo edwin edwina edythe effie efrain efren egon eileen einar eisaku eladio
elaine elba elbert elda eldon eleanor eleanore elena eleonora eleonore eleuterio eli elia eliana elias elida eliecer
elif elijah elin elina elinor elisa elisabet elisabeth elise eliseo elisha eliska elissa eliza elizabeth ellen elli
ellie ellinor elliot elliott ellis elly elma elmar elmer elmo elna elnora elnur elodia eloisa eloise elouise eloy elsa
elsie elsy elton elva elvia elvin elvira elvis elwood elyse elzbieta ema emanuel emelina emerson emery emil emile
emilia emiliano emilie emilija emilio emilly emily emin emma emmanuel emmerson emmett emmi emmy emomali emory enid
enrico enrique enzo erasmo erdogan eric erica erich erick ericka erik erika erin erkan erlinda erling erma erna ernest
ernestina ernestine ernesto ernie ernst errol ervin erwin esmeralda esperanza essie esteban estefania estela estella
estelle ester estera esther estrella ethan ethel etta eugen eugene eugenia eugenio eula eulalia eunice eusebia eusebio
eva evan evangelina evangeline evaristo evelin evelina evelio evelyn evelyne everett everette evette evgenia evgeny evi
evita evo evy ewa ezequiel ezra fabia fabian fabiana fabienne fabio fabiola fabricio fabrizio facundo fahd faisal faith
fannie fanny farah farid fatih fatima fatma fatou faure faustino fausto fay faye federica federico fedor felecia
felicia feliciano felicita felicitas felipe felix ferdinand ferenc fermin fern fernanda fernando fidel filip filippa
filippo filomena finn fiona flavia flavio fletcher flor flora florence florencia florencio florentina florentino
florian florina florinda florine flossie floy floyd forrest fortunata foster fran frances francesca francesco francine
francis francisca francisco franco francois francoise franjo frank frank-walter frankie franklin frans frantisek
frantiska franz fred freda freddie freddy frederic frederick frederik frederique fredo fredric fredrick fredrik fredy
freeman freida freja frida frieda fritz frode fumio fuzuli gabi gabino gabor gabriel gabriela gabriele gabriella
gabrielle gael gaetano gail gale galen galina garland garrett garry garth gary gaspar gaston gavin gaye gayla gayle
gema gemma gena genaro gene geneva genevieve gennady genoveva geoffrey georg george georgette georgia georgiana
georgianna georgina gerald geraldine gerard gerardo gerd gerda gerhard geri germaine geronimo gerry gerson gert gertie
gertrud gertrude geza gian giancarlo gianfranco gil gilbert gilberto gilda gillian gina ginger gino giorgi giorgia
giorgio giorgos giovanna giovanni giovanny gisela gitanas gitte giuliana giuseppe giuseppina gladys glen glenda glenn
glenna gloria goldie gonzalo goodluck goran gordana gordon gotabaya grace gracie graciela grady graham grant greg gregg
gregor gregoria gregorio gregory greta gretchen grete grethe griselda grover grzegorz gudrun guido guilherme
guillermina guillermo gulaga gulay gulus gulzar gunar gunhild gunnar gurbanguly gus gussie gustav gustavo guy gwen
gwendolyn habiba hagrup haider hailemariam haitham hakan hakeem hal haley halima hallie hamad hamid hamza hana hanan
hank hanna hannah hanne hannele hannes hans harald hardy harlan harley harold harri harriet harriett harriette harris
harrison harry harvey hasan hassan hattie hayato haydee hayley hazel heath heather hector hedda hedvika heidi heiko
helen helene helga helge hemeti hendrik henning henri henrieta henrietta henriette henrik henrique henry herbert
heriberto herlinda herman hermes hermina herminia herminio hernan hernando herschel hershel hester heydar hilario
hilary hilda hilde hildegard hillary hillevi hilma hipolito hiram hiroshi holger hollie hollis holly homer hope horace
horacio hortencia hortensia hossein howard hubert hugh hugo huma humberto humza hunter hussein ian ibrahim ichiro
idella idris idriss ieva ignac ignacia ignacio igor ihsan ika iker ila ildiko ileana ilene ilham ilhan ilija ilja ilona
ilse ilyas imam imelda imke imogene imran imre ina inacio inaya indira indra ines ineta inez inga inge ingeborg inger
ingmar ingrid ingrida iola iolanda iona ione ira irakli irena irene irfaan irfan irina iris irma irvin irving irwin
iryna isa isaac isabel isabela isabell isabella isabelle isaiah isaias isak isiah isidora isidoro isidro isis ismael
ismail ismet issac istvan iva ivan ivana ivanka ivar iveta ivette ivica ivo ivona ivonne ivy izabela izidor jaan jacek
jacinda jacinta jacinto jack jackie jacklyn jackson jaclyn jacob jacobo jacque jacquelin jacqueline jacquelyn jacques
jacquline jade jadranka jael jaime jair jairo jaka jake jakob jakub jalal jamaal jamal jamar jame jamel james jami
jamie jamila jan jana jane janel janell janelle janet janeth janette jani janice janie janina janine janis janko janna
janne jannette jannie janos jaqueline jared jari jarl jarmila jaromir jaroslav jaroslava jaroslaw jarred jarrett jarrod
jarvis jasmin jasmina jasmine jasna jason jasper javad javier javiera jay jayme jayne jayson jazmin jean jean-yves
jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jeb jed jeff jefferey jefferson jeffery jeffrey jeffry
jeh jeison jelena jen jena jenifer jeniffer jenna jennie jennifer jenny jens jeppe jerald jeremiah jeremias jeremy jeri
jermaine jerold jerome jeronimo jerri jerrod jerrold jerry jerson jerzy jesica jesper jess jesse jessica jessie jesus
jewel jewell jhoan jhon jhonatan jhonny jill jillian jim jimena jimmie jimmy jiri jo joachim joakim joan joana joann
joanna joanne joao joaquim joaquin joaquina jocelyn jodi jodie jody joe joel joelle joesph joey johan johana johann
johanna johanne johannes johans john johnathan johnathon johnie johnna johnnie johnny joko jolana jolanda jolanta
jolene jon jonah jonas jonatan jonathan jonathon joni jonna jordan jorge jorgen joris jorn jose josef josefa josefina
josefine josep joseph josephine josette josh joshua josiah josie josip josko josue jovenel jovita joy joyce jozef juan
juan-orlando juana juanita judi judita judith judson judy juhani jules juli julia julian juliana julianna julianne
julie juliet julieta juliette julija julijana julio julius jung junichiro juraj jure juri justin justina justine justus
kaarina kai kaitlin kaitlyn kaja kakuei kala kalevi kalief kalle kamal kamala kamil kamila kamran kara kare kareem
karel karen kari karim karin karina karl karla karlo karol karolina karoline karon karrie karsten karyn kasey kasim
kaspar kasper kassym kata katalin katarina katarzyna kate katelyn katerina katerine katharina katharine katherin
katherine katheryn kathi kathie kathleen kathrine kathryn kathy kati katia katie katina katja katrin katrina katsunobu
katy kay kaye kayla kayleigh kazem kazim keiko keir keisha keith keizo kelley kelli kellie kelly kellyanne kelsey
kelvin kemal ken kendall kendra kendrick kenji kenneth kennith kenny kent kenton keri kermit kerri kerrie kerry kersti
kerstin ketanji keven kevin khadija khaled khaleda khalid khawaja kian kiara kieth kim kimberlee kimberley kimberly kip
kira kirby kirk kirsten kirstin kirstjen kirsty kisha kitty kjell klara klaudia klaus klement knut koichi konrad
konstantin kornel kornelia kory kris krishna krisjanis krista kristal kristen kristi kristian kristie kristiina
kristijan kristin kristina kristine kristjan kristof kristoffer kristopher kristy krystal krystle krystyna krzysztof
ksenia kurt kurtis kvetoslava kwasi kyara kyla kyle kylie kyriakos laban lacey lacy ladislav ladislava ladonna laila
lakeisha lakesha lakisha lamar lamont lana lance landon lanny laquita lara larisa larissa larry lars lashawn lashonda
lasse laszlo latanya latasha latif latisha latonya latoya latrice laura laureano laurel lauren laurence laurent
lauretta lauri laurie lautaro lavern laverne lavinia lavonne lawanda lawrence lazaro lea leah leandro leann leanna
leanne lebron lee leeann leena leidy leif leigh leila lela leland lelia lemuel lena lenard lene lenin lenka lenny
lenora lenore leo leola leon leonard leonardo leoncio leonel leonid leonor leonora leontina leopold leopoldo leora
leota leroy lesa lesley leslie lessie lester leta letha leticia letitia lettie levan levi lewis leyla leyli lia liam
liana libby libor lidia lidija ligia ligita liisa lila lili lilia lilian liliana lilija lilla lillian lillie lilly lily
lina lincoln linda lindsay lindsey linn linnea lino linus linwood lionel lisa lisandro lisbeth lise liselotte lisette
liv livia liz liza lizzie ljiljana ljubica ljudmila lloyd logan lois lola lolita lon lona lonnie lora loraine loredana
loren lorena lorene lorenza lorenzo loreto loretta lori lorie lorine lorna lorraine lorri lorrie lotta lotte lottie lou
louann louella louie louis louisa louise lovro lowell loyd luana luann luanne lubomir lubos luc luca lucas lucia
luciana luciano lucie lucien lucija lucila lucile lucille lucinda lucio lucretia lucy ludmila ludovica ludvig ludvik
ludwig luella luigi luis luis-guillermo luisa luisina luiz luiza luka lukas luke lula luna lupe lura lutfi luther luz
lydia lyle lyman lyn lynda lynette lynn lynne lynnette lyudmila maarit mabel mable mac macarena mack macky madeleine
madeline madelyn madge madison madonna mads mae magaly magda magdalena magdalene maggie magnus mahamat mahathir mahdi
mahinda mahir mahmoud mahmud mai maia maicol maija maira maite maithripala maj maja majid majken majorie maks malcolm
malena malgorzata malik malin malinda malissa mallory malvina mamie mandi mandy manfred manmohan mansour manuel manuela
mara marc marcel marcela marcelina marcelino marcella marcelle marcelo marci marcia marcial marcie marcin marcio marco
marcos marcus marcy mare marek maren marga margaret margareta margaretha margarita margarito marge margery margie
margit margita margo margot margret marguerite mari maria mariah mariam marian mariana marianela mariann marianna
marianne mariano maribel marica maricela marie mariela marietta marija marijan marijana marika marilyn marilynn marin
marina marino mario marion marisa marisela marisol marissa marit marita maritta maritza marius mariusz marja marjan
marjatta marjorie marjory mark marko markus marla marlen marlena marlene marlin marlon marlyn marlys maros marquis
marquita marsha marshall marta marten martha martin martina martine marty marva marvin mary maryam maryann maryanne
marybeth maryellen maryjane marylou masato mason masoud massimo matej mateja mateo mateus mateusz matheo mathew mathias
mathilde matias matija matilda matilde mato mats matt matteo matthew matthias matti mattias mattie matyas maud maude
maudie maura maureen maurice mauricio maurine maurizio mauro mavis max maxim maxime maximilian maximiliano maximo
maxine maxwell maya mayme maynard mayra mayte mazie meagan megan meghan megyn mehdi mehmet mei meike mel melania
melanie melba melina melinda melisa melissa melita mellisa mellissa melodie melody melva melvin melvina meral meredith
merle merlin merrick merrill merry mervin mery metod mette mevlut mia micael micaela micah micha michael michaela
michal micheal michel michele michell michelle mick mickey migdalia miguel mihael mihaela mijo mika mikael mike mikhail
mikheil mikulas mila milada milagros milan milda mildred milena miles milford milica milka milla millard millicent
millie milo milos miloslav miloslava milton mimi mina mindy minerva minna minnie mira miranda mirco mirella mireya
miriam mirja mirjam mirjana mirko mirna miro miroslav miroslava mirta misael missy misti misty mitch mitchel mitchell
mitt mitzi mo modesto mohamad mohamed mohammad mohammed moises mojmir mollie molly mona monica monika monique monroe
monte monty morena morgan morris morten morton moses mozelle muhammad muhammadu muhyiddin mulayim muriel murray musa
muslum mustafa mykhailo mykola myles myra myriam myrna myron myrtle nabil nada nadezda nadhim nadia nadine nadir nadja
naftali nahuel najam najib nakia nan nancy nanette nanna nanni nannie naomi naoto napoleon narcisa narciso narendra
naruhito natali natalia natalie natalija nataliya natalja nataly natalya natanael natasa natasha nathalie nathan
nathaniel natividad nawaz nayib nazim neal nechirvan ned neil nela nelda nelida nell nellie nelly nelson nenad nereida
nestor nettie neva nevenka newton nicanor nicholas nichole nick nicki nicklas nickolas nico nicola nicolai nicolas
nicole nidia niels nigel nihad nihal niina nika nikita nikki niklas niko nikol nikola nikolai nikolaj nikolay nikos
nilda nils nina nirmala nita niyazi noa noah nobusuke noe noel noelia noelle noemi nola nolan nona noor nora norah
norbert norberto noreen norma norman normand norris nour nouri nova nunzio nuria nursultan nuru nury nydia octavia
octavio oda odell odessa odette odis ofelia oksana ola olaf olav olavi oldrich ole olegario oleksandr oleksii olen
olena oleta olga olimpia olin oliva olive oliver olivia olivie olivier ollanta ollie olusegun oma omar ona ondrej oni
onofre opal ophelia oprah ora oralia oriana orlando orval orville osama oscar oskar osman osvaldo oswaldo otilia otis
oto otto ove ovidio owen oxana oystein oyvind oz pablo paige pal paloma pam pamala pamela panagiotis panfilo pansy
paola paolo parker pascal pascale pascual pascuala pasquale pat patric patrica patrice patricia patricio patrick patrik
patrizia patsy patti pattie patty paul paula paulette paulina pauline paulino paulo pavel pavla pawel pearl pearlie
pearline peder pedro peggy pekka penelope penny percy perla perry petar pete peter petr petra petronela petter phil
philip philippe phillip phillis philomena phoebe phyllis pia piedad piero pierre pietro pilar piotr pius polina polly
porfirio portia prabowo pramila prayuth preston pricilla priscila priscilla priti priyanka prokopis qabil qadim qasim
qassem quentin quincy quinn quinton rabah rabbou rachael racheal rachel rachelle radomir radoslav radoslaw radovan rae
rael rafael rafaela rafi rafiq ragnar ragnhild rahul raila raimundo rainer raisa raj rajnath ralf ralph rama ramiro
ramon ramona ramzan rand randal randall randell randi randolph randy rania ranil raphael raquel rashida rasmus raul
raven ravi ray rayan raymond raymundo razi reba rebeca rebecca rebeka rebekah recep reed refugio reggie reginald reid
reina reinaldo reince reinhold remigio rena renae renata renate renato rene renee renita renzo reta retha retno reuben
reuven reva rex reyes reyna reynaldo reza rhea rhoda rhonda ria ricarda ricardo rich richard richelle richie rick
rickey rickie ricky riek rigoberto riley rishi rita riyad rob robbie robbin robby robert roberta roberto robin robinson
robt robyn rocco rochelle rocio rocky rod roderick rodger rodney rodolfo rodrick rodrigo rogelio roger roland rolando
rolf rolland roma romana romelu romeo romina romona romulo romy ron ronald ronaldo ronda ronja ronnie ronny roosevelt
roque rory rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosanna rosanne roscoe rose roseann
roseanne rosella roselyn rosemarie rosemary rosendo rosetta rosie rosina rosita roslyn ross rossana rowena roxana
roxann roxanna roxanne roxie roy royce roza rozalia rozalija ruben rubin ruby rudi rudolf rudolph rudy rufino rufus
rune rupert ruperto ruslan russ russel russell rustam rusty ruta ruth ruthie ruzena ryan ryszard saad saadat saban
sabina sabine sabir sabri sabrina sadie sadyr saeb saeed sajid sal saleh salim sallie sally salma salman salome salva
salvatore sam samanta samantha samatha sami samir samira sammie sammy samu samuel sander sandi sandor sandra sandro
sandy sanford sang sanja sanna sanne santiago santino santos sara sarah sari sasa sasha saskia saul sauli saundra
savannah scot scott scottie scotty sean sebastian sebastiano segundo selena selina selma sepp serafina serdar serena
sergei sergej sergey sergio serhii serhiy seth severin severino sevim seyda seymour shabana shana shanda shane shanna
shannon shanon shantel shari sharlene sharon sharonda sharron shaun shauna shavkat shawn shawna shayla sheena shehbaz
sheila shelby sheldon shelia shelley shelli shellie shelly shelton sheree sheri sherman sherri sherrie sherrod sherry
sheryl shiela shigeru shintaro shinzo shirley shonda sidney sidonia signe sigrid sigurd sila silas silje silke silva
silvana silvester silvia silvio simion simon simona simone siri siti siv slavica slavka slavko slavomir slobodan
socorro sofia sofie sol soledad solveig sona sondra sonia sonja sonny sonya sophia sophie soraya soren spencer srettha
stacey staci stacia stacie stacy staffan stan stana stanislav stanislava stanislaw stanley stefan stefani stefania
stefanie stefanija stefano stela stella sten stephan stephanie stephany stephen stephenie sterling steve steven stevie
stewart stig stina stine stjepan stockwell stuart subrahmanyam suella suleyman sung susan susana susann susanna susanne
sushma susie suzan suzana suzanna suzanne suzette svatopluk svea sven svetlana sybil sylvester sylvia sylvie sylwia
szymon tabatha tabitha tad tadeas tadeusz tae tage taha tahir takeshi tali talib tamanna tamara tameka tamela tamera
tami tamika tamim tammi tammie tammy tamra tana tania tanisha tanja tanner tanya tapani tapio tara taryn tasha tatiana
tatjana tatyana tawana taylor tayyab tayyip ted teddy tena teodor teodora teodoro teofilo tera terence teresa teresia
teresita terezia teri terra terrance terrell terrence terri terrie terry tessa tessie tetiana thad thaddeus thaksin
thanh thea theda thelma theo theodor theodora theodore theres theresa therese theresia theron thiago thibaut thierry
thomas thor thurgood thurman tia tiana tiara tibor tiffani tiffany tigran tiina tilde tillie tim timea timmy timo
timotej timoteo timothy timur tina tine tisha tito titus tiziana tiziano tobias toby tod todd tom tomas tomasa tomasz
tomi tomislav tommie tommy toni tonia tonja tonny tony tonya toomas tor torben torbjorn tore tori torsten tory tosha
toshimitsu tove tracey traci tracie tracy travis trent trenton treva trevor trey tricia trina trine trisha trista
tristan troy trudy truman tulio tulsi turkan tuulikki twila ty tyler tyra tyree tyrone tyson ugur uhuru ulf uli ulises
ulla ulrik ulrike ulysses umar unni uriel ursula urszula usman uzra vaclav vada valarie valdemar valencia valentim
valentin valentina valentine valentino valeri valeria valerie valerio valery valeska valter vance vanda vanesa vanessa
vanja vanya vasco vasyl vaughan vaughn veda vega velda veli velma venessa venus vera verda verla vern verna vernell
verner vernice vernon veronica veronika veronique vesna vesta vicente vicki vickie vicky victor victoria victoriano
victorino vida vidar vikki viktor viktoria viktorija vilhelm ville vilma vince vincent vincenzo viola violet violeta
virgie virgil virgilio virgina virginia vit vitali vitaly vito vitor vitoria vittorio vivian viviana vladimir vladimira
vladislav vlado vlasta vlastimil vojtech volodymyr vonda vratislav vyacheslav wade wadi wahab waldemar waldo walid
walker wallace walter wanda warren washington wayne weldon wendell wendi wendy werner wesley weston whitney wilbert
wilbur wilburn wilda wiley wilford wilfred wilfredo wilfrido wilfried wilhelm wilhelmina will willa willard william
williams willie willis willy wilma wilmer wilson wilton winfred winifred winnie winona winston witold wladimir wojciech
wolf woodrow wyatt xavier xenia ximena xiomara yadigar yadira yago yahya yair yan yanet yanis yannick yaqub yara yasar
yaser yasin yasir yasmin yasmine yasser yassir yasuhiro yazgul yeison yenifer yenny yesenia yesica yessica yevgeni yevgeny yilmaz
yingluck
yngve yohana yolanda yoshihide yoshimasa yoshiro yoweri yukio yulia yuliana yuliya yunis yuri yusuf yvette yvonne
zacarias zachariah zachary zachery zahid zahir zahra zainab zaira zakaria zalmay zamir zane zaneta zara zayan zdenka
zdenko zdravko zeev zeina zelda zeljko zella zelma zenaida zenta zeynep zina zita zlatko zoe zofia zoila zoltan zora
zoraida zoran zurab zuzana zvonko
"""

FIRST_NAMES = frozenset(_NAMES.split())

NICKNAMES = {
    "joe": "joseph",
    "mike": "michael",
    "bill": "william",
    "bob": "robert",
    "bobby": "robert",
    "jim": "james",
    "tony": "anthony antony",
    "dick": "richard",
    "rick": "richard",
    "chuck": "charles",
    "jack": "john",
    "ted": "edward theodore",
    "ned": "edward",
    "ed": "edward edwin",
    "ron": "ronald",
    "kate": "katherine kathryn catherine",
    "peggy": "margaret",
    "jerry": "gerald jerome",
    "larry": "lawrence",
    "andy": "andrew",
    "steve": "stephen steven",
    "dave": "david",
    "tom": "thomas",
    "tim": "timothy",
    "al": "albert alan alfred",
    "liz": "elizabeth",
    "betty": "elizabeth",
    "sandy": "alexandra alexander",
    "harry": "henry harold",
    "hank": "henry",
    "pepe": "jose",
    "paco": "francisco",
    "pancho": "francisco",
    "toni": "antonio",
    "nacho": "ignacio",
}
"""What a name is shortened to in a way that its beginning does not tell."""

_FAMILY_NAMES = """
xi wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang song zheng xie han tang feng
deng cao peng zeng xiao tian pan yuan cai jiang yu du ye cheng wei su lu ding ren mao qin wen kim park moon yoon lee choi
jung jang roh ban nguyen tran le pham vo to hun ri cho choe pak ryu hwang kang paik
"""

FAMILY_FIRST = frozenset(_FAMILY_NAMES.split())
"""Family names that stand before the given name."""
