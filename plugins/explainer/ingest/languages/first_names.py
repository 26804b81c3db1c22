"""Given names that are common in the Americas, in Europe and in news of elsewhere, as they are compared: without accents.

A name that is missing costs a person of whom nothing else tells that they are one; words that are more often something
else, such as a month or a country, are left out.
"""

_NAMES = """
serguei volodimir mijail abdala yoani yunior yosvany graco lisset yamila yamile anayansi inaki imanol yuval euclides janaina
tareck yvan anibal dagoberto eligio elian yadira yudelkis yoel yordan leonel leticia nestor zoila zulema
aaron aase abbas abbie abby abd-rabbu abdalla abdel abdelaziz abdelfattah abdelhamid abdelkader abdelmadjid abdelmalek
abdelmoneim abdi abdifatah abdikadir abdiqasim abdirahman abdirashid abdisalam abdiweli abdoulaye abdrabbuh abdul
abdulaziz abdulhamid abdulkarim abdulla abdullah abdullahi abdullatif abdur abdurrahman abdus abe abed abel abelardo
abigail abiy abraham abril abubakar abukar aburizal achim ada adalberto adam adan addie adel adela adelaida adele
adelina adeline adem adigun adil adina aditya adnan adolf adolfo adolph adrian adriana adrianna adrianne adriano
adrienne aecio afaf afshin agata agatha agathe agne agnes agnieszka agus agustin agustina ahlam ahmad ahmadreza ahmed
ahmednasir ahmet aida aileen aiman aimee aina aino airlangga aisha ajay ajit akash akbar akhilesh akiba akif akihiko
akihito akiko akinwumi akio akira akos akram al alaa alain alaina alan alana alar alassane alba albert alberta
albertina alberto albin albina albino albulena alcides alden aldo alec alecia alejandra alejandro alejo aleks
aleksandar aleksander aleksandr aleksandra aleksey alen alena alene ales alessandra alessandro aletha alex alexa
alexander alexandra alexandre alexandria alexandru alexei alexej alexey alexia alexis alf alfons alfonso alfonzo
alfred alfreda alfredo algirdas ali ali-akbar aliaksandr alice alicia alida alina aline alireza alisa alisha alison
alissa alistair alix allan allen allene allie allison allyson alma almazbek alois alojz alok alon alondra alonso
alonzo aloysio alparslan alpha alphonse alphonso alta althea alton alva alvaro alvin alvina alyaksandr alyce alyson
alyssa alzbeta amada amado amador amadou amal amalia amalie amalija amanda amani amar amaro amason amaya ambar amber
amelia amelie americo amie amin amina aminata aminu amir amira amirali amissah amit amitabh ammar amos amparo amrita
amrullah amy ana anabel anabela anahit anais anand anas anastasia anastasiia anastasiya anatoli anatoliy anatoly anda
andela anders anderson andi andre andrea andreas andree andrei andrej andreja andres andrew andrey andria andrii
andris andriy andrus andrzej andy ane aneta anett anette anezka angel angela angelia angelica angelika angelina
angeline angelique angelita angelo angie angus ani anibal anica anies anika anil anita anja anjali anju anka ankit
ankush ann anna annabelle annalena annamaria anne anneli annelie annemarie annetta annette anni annie annika anniken
annikki annmarie anouk anselmo antero anthony antionette anto antoine antoinette anton antone antonella antonette
antoni antonia antonie antonietta antonija antonina antonino antonio antonios antonis antony antwan anu anup anupama
anupong anurag anutin anwar aoife aparna apirak apolonia apostolos ara araceli aradhana aram ararat arash arcelia
archana archie archil ardeshir aref aretha ariadna ariana arief ariel arif aristotelis arjun arkadi arkadiusz arkady
arleen arlene arline armand armando armen armin arnab arnaldo arne arnold arnoldo arnulfo aron arpad arpine arron
arsen arsenio arta artak artem artemio arthur artur arturo artyom arun arundhati arvind arvydas ary aryan arzu asa
asaad asad asako ase aseem asha ashish ashlee ashleigh ashley ashok ashraf ashwini asif asiman askar aslan assimi asta
astrid asuka atal ataollah atef athena atilio atsushi atta attila aubrey audra audrey augusta auguste augustin
augustine augusto augustus aung aurel aurelia aurelio aurora austin autumn ava avery avigdor avinash avis avner
avraham avril awad aws axel aya ayaan ayad ayai ayaka ayako ayanna ayla aylin ayman aynur ayodele ayoub aysegul aysel
aytac ayten azad azhar aziz azucena azzam baba babacar babatunde badr bah baha bahman bahram bakary bakr bakytzhan
baleka balint bambang bandar baquer barack barb barbara barbora barbra barham baris barnaby barney barron barry bart
barton bartosz basel basem bashar bashir basil basilio basim bassam bassem bastian basuki batmunkh batsumber battulga
bautista bayram bayron beata beatrice beatrix beatriz beau becky behnam behrouz bela belen belinda bella belle belva
ben benedikt benicio benigno benita benito benjamim benjamin bennett bennie benny bente benthe berat berend berenice
berit berk bernabe bernadette bernadine bernard bernarda bernardino bernardita bernardo berndt bernhard bernice bernie
berniece bernt berry bert berta bertha bertie bertil bertram beryl bess bessie beth bethany betina beto betsy bette
bettie bettina betty bettye beulah beverley beverly bezalel bhavesh bhavik bheki bhupinder bianca bianka bibiana
bidzin bidzina bijan bikram bilal bilawal bill billie billy binali binyamin birdie birger birgit birgitta birte birthe
bisher bjarne bjorn bladimir blahoslav blaine blair blaise blake blanca blanche blanka blas blazej blazena bo boaz bob
bobbi bobbie bobby bodil boediono bogdan boguslaw bohdan bohumil bohumila bohumir bohuslav bojan bola boleslav
bongbong boniface bonita bonnie booker boris borja borut bouba boubacar boutros boyd boyko bozena bozidar brad
bradford bradley bradly brady brahim branden brandi brandie brandon brandy branka branko brant brayan breanna brenda
brendan brenna brent brenton bret brett brian briana brianna brianne brice bridget bridgett bridgette brigida brigita
brigitta brigitte brita britney britt britta brittany brittney brock bronislava bronislaw bronwyn brooke brooks bruce
bruna bruno bryan bryant bryce bryon bud buddy budi buford bujar bukola bulat bulent burak burcu burhan burl burt
burton byron caitlin caleb calista callie calogero calvin cameron camila camilla camille camilo canan candace candela
candelaria candi candice candida candy cara caren carey cari caridad carin carina carissa carl carl-henrik carla
carlene carlo carlos carlota carlton carly carmel carmela carmelita carmella carmelo carmen carmina carmine carol
carola carole carolin caroline carolyn carrie carroll carson carsten carter cary caryn casandra casey casper cassandra
cassie catalina catarina caterina catharina catharine catherine cathleen cathrine cathryn cathy catrin catrina cecelia
cecil cecile cecilia cecilie cedric ceferino celeste celestine celestino celia celina celine cellou celso cem cemil
cengiz cesar cevdet ceyhun chad chadwick chalerm chandra chandrika chang chantal chantel charla charlene charles
charley charlie charlotte charmaine charo chasity chastity chatchai chauncey cheick cheikh chelsea chelsey cheri
cherie cheryl chester chetan chidambaram chidi chidinma chieko chinedu chinua chiquita chizu chloe chong chris christa
christal christel christen christi christian christiane christie christin christina christine christofer christoffer
christoper christophe christopher christos christy chrystal chrystia chuan chuck chukwuemeka ciaran cindi cindy
cinthia cintia cipriano ciro clair claire clara clare clarence clarice clarisa clarissa clark claude claudette claudia
claudine claudio claus clay clayton clement clemente clementina clementine cleo cleveland cliff clifford clifton clint
clinton clotilde clyde cody colby cole coleen coleman colette colin colleen collin colm concepcion concetta
condoleezza connie conny conor conrad constance constantin constanza consuela consuelo cora coral cordelia corey cori
corina corine corinne cornelia cornelio cornelius cornell corrine cortney cory costas courtney coy craig cristhian
cristian cristina cristobal cristy cruz ctibor curt curtis custodio cy cynthia cyprian cyril cyrus czeslaw dafne dag
dagmar dagmara dagny dagoberto dahntay daiki daisuke daisy dale daleep dalia dalibor dalton damaris damian damien
damion damir damon dan dana dane danette dani danial danica daniel daniela daniele daniella danielle danijel danijela
danilo danita daniyar danna dannie danny dante dany daphne dara darcy daren daria dariga darin dario darius dariusz
darko darla darleen darlene darnell darrel darrell darren darrin darryl darya daryl daryoush dasa dasha dave david
davis davit davor davoud dawn dawood dayana dayna dean deana deandre deann deanna deanne deb debashis debbie debby
debora deborah debra debretsion declan dee deena deepa deepak deepika deidra deidre deirdre deisy dejan delbert delcy
delfin delfina delia delilah della delma delmar delmer delois delores deloris delphine delyan demeke demetria demetrio
demetrius dena denice denis denisa denise deniz dennis denny deon derek derick derrick desiderio desiree desmond
dessie devendra devin devlet devon devyani dewayne dewey dewi dewitt dexter deyanira dhafer dhruv diaa diana diane
diann dianna dianne diarmuid dick dickon didier diego digby dilan dillon dilma dimas dimitrij dimitrios dimitris dina
dinah dinesh dino diogo dion dioncounda dionisio dionne diosdado dipak dipika dirk ditmir divya dixie djibril djoko
dmitri dmitriy dmitry dmytro dobroslav dollie dolly dolores domenico dominga dominic dominick dominik dominika
dominique don donal donald donata donato donn donna donnell donnie donny donovan dora dorcas doreen dorene doretha
dorian dorina doris dorota dorothea dorothee dorothy dorris dorte dorthe dorthy dottie doug douglas dovie doyle draga
dragan dragica drago dragoslav drahomira drahoslav drahoslava drew dries driss duane dubravka dudley dulce dullas
duncan durao dusan dustin dusty dwayne dwi dwight dylan dzmitry eamon eamonn earle earlene earline earnestine ebbe
ebony ebrahim ed edan eddie eddy edelmira eden eder edgar edgardo edgars edi edin edinson edison edit edita edith
edmon edmond edmund edmundo edna edouard eduard eduarda eduardo edvard edward edwardo edwin edwina edythe effie
efkleidis efrain efren egils egon ehab ehud eiichi eiji eileen einar eisaku eitan ekaterina eko eladio elaine elba
elbegdorj elbert elchin elda eldar eldon eleanor eleanore elena eleonora eleonore eleuterio elhadj elham eli elia
eliana elias elida eliecer elif elijah elin elina elinor eliot elisa elisabet elisabeth elise eliseo elisha eliska
elissa eliza elizabeth elkhan ellen elli ellie ellinor elliot elliott ellis elly elma elmar elmer elmo elna elnora
elnur elodia eloisa eloise elon elouise eloy elsa elsie elsy elton elva elvia elvin elvira elvis elwood elyse elzbieta
ema emad emamali emanuel emeka emelina emerson emery emil emile emilia emiliano emilie emilija emilio emilly emily
emin emine emma emmanuel emmanuelle emmerson emmett emmi emmy emomali emory emre enda ender enid enrico enrique enver
enzo erasmo ercan erdal erhan eric erica erich erick ericka erik erika erin erkan erlan erlinda erling erma erna
ernest ernestina ernestine ernesto ernie ernst erol errol ersin ertharin ertugrul ervin erwin erzhan esmail esmeralda
espen esperanza essam essie esteban estefania estela estella estelle ester estera esther estrella ethan ethel etta
ettore eugen eugene eugenia eugenio eula eulalia eunice eusebia eusebio eva evan evangelina evangeline evangelos
evaristo evelin evelina evelio evelyn evelyne everett everette evette evgeni evgenia evgeny evi evita evo evripidis
evy ewa eyal ezequiel ezra ezzeldin fabia fabian fabiana fabienne fabio fabiola fabrice fabricio fabrizio facundo
fadel fadi fahad fahd fahrettin faisal faith faiz fakhri fannie fanny farah farhad fariba farid farideh farooq farouk
farrokh faruk faruq farzad fathi fatih fatima fatma fatmir fatou fatoumata faure faustin faustino fausto fawad fawzi
fay faye fayez fayiz faysal federica federico fedor felecia felicia feliciano felicita felicitas felipe felix
ferdinand ferenc fereydoun fergal fergus feridun fermin fern fernanda fernando fethullah fidel filip filippa filippo
filomena finn fintan fiona firas flavia flavio fletcher fleur flor flora florence florencia florencio florentina
florentino florian florina florinda florine flossie floy floyd fode fofi forrest fortunata foster fouad fran frances
francesca francesco francine francis francisca francisco franck franco francois francoise franjo frank frank-walter
frankie franklin frans fransiska frantisek frantiska franz fred freda freddie freddy frederic frederick frederik
frederique fredo fredric fredrick fredrik fredy freeman freida freja frida frieda friedrich friso fritz frode fuad
fumiko fumio fuzuli gabi gabino gabor gabriel gabriela gabriele gabriella gabrielle gadi gael gaetano gagik gail gale
galen galina gamal ganesh garegin garland garrett garry garth gary gaspar gaston gaurav gauri gautam gavin gayatri
gaye gayla gayle geert geir gema gemma gena genaro gene geneva genevieve gennadiy gennady genoveva gent geoffrey georg
george georgette georgia georgiana georgianna georgina georgios georgiy georgy gerald geraldine gerard gerardo gerd
gerda gerhard geri germaine geronimo gerrit gerry gerson gert gertie gertrud gertrude gevorg geza ghada ghaleb ghanem
ghassan ghazi gholam gholamreza ghulam giammattei giampiero gian giancarlo gianfranco gianluca gianni giannis gideon
gil gilad gilbert gilberto gilda giles gilles gillian gina ginger gino giorgi giorgia giorgio giorgos giovanna
giovanni giovanny girish girts gisela gita gitanas gitte giuliana giulio giuseppe giuseppina gladys gleb gleisi glen
glenda glenn glenna gloria gokhan goldie golnaz gonzalo goodluck gopakumar gopal goran gordan gordana gordon goro
gotabaya gourangalal govind grace gracie graciela grady graham grainne grant grazyna greg gregg gregor gregoria
gregorio gregory greta gretchen grete grethe griselda gro grover grzegorz gudrun guglielmo guido guilherme guillaume
guillermina guillermo gulaga gulay gulbuddin gulsen gulshara gulus gulzar gunar gunhild gunilla gunnar gurbanguly
gurpreet gus gussie gustav gustavo guy gwen gwendolyn gyorgy haakon habib habiba hadi hage hagrup haidar haider
hailemariam haim haitham hajime hakainde hakan hakeem hakim hal halbe haley halima halle hallie haluk halyna hamad
hamdi hamdullah hamed hamid hamidreza hamilton hamza hana hanaa hanan haneef hani hanif hank hanke hanna hannah hanne
hannele hannes hans hans-dietrich hans-gert harald hardeep hardy hari haris harish harlan harley harold haroun harri
harriet harriett harriette harris harrison harry harsha harshvardhan haruhiko haruki haruko harumi harun harvey hasan
hashem hashim hasina hassan hasto hatem hatta hattie hayati hayato haydee hayley haytham hazel hazem heath heather
heba hector hedda hedvika heide heidi heiko hekmat helen helene helga helge hemant hemeti hendrik hennie henning henri
henrieta henrietta henriette henrik henrique henry herbert heriberto herlinda herman hermes hermina herminia herminio
hernan hernando herschel hershel herve heshmatollah hester heydar hibatullah hideaki hideki hideo hidetoshi hideyuki
hikari hikmet hilario hilary hilda hilde hildegard hillary hillevi hilma hina hind hipolito hiram hiroaki hirofumi
hirohito hiroki hiroko hiromi hironori hiroshi hirotaka hiroyuki hisashi hisham hitomi hitoshi hla hleb hoda holger
hollie hollis holly homer hope hor horace horacio hormoz hortencia hortensia hosni hossein houda hovik howard hpone
htin htun htut hubert hubertus huda hugh hugo hulusi huma humberto humza hun hunter husam husni hussain hussam hussein
ian ibrahim ibrahima ichiro idella idris idriss idrissa ieva ifeanyi igli ignac ignacia ignacio igor ihsan ijaz ika
ikenna iker ikuo ila ildiko ileana ilene ilgar ilham ilhan ilija ilir ilja ilnur ilona ilse ilya ilyas imad imam iman
imelda imke imogene imran imre imtiaz ina inacio inaya indira indra indrani ine ines ineta inez inga inge ingeborg
inger ingmar ingrid ingrida intigam intisar ioannis iola iolanda iona ione ira iraj irakli irakly irena irene irfaan
irfan irina iris irma irvin irving irwin iryna isa isaac isabel isabela isabell isabella isabelle isaiah isaias isak
isam isamu isao ishaan ishaq isiah isidora isidoro isidro isis ismaaciil ismael ismail ismet issa issac issoufou
istvan itamar itsunori itzhak iva ivan ivana ivanka ivar iveta ivette ivica ivo ivona ivonne ivy iyad izabela izidor
izumi izzat jaan jaber jabir jabril jabu jacek jacinda jacinta jacinto jack jackie jacklyn jackson jaclyn jacob jacobo
jacque jacquelin jacqueline jacquelyn jacques jacquline jade jadranka jael jagdish jahangir jaideep jaime jair jairam
jairo jaka jakaya jake jakob jakub jalal jalaluddin jaleel jalen jamaal jamal jamar jame jamel james jami jamie
jamieson jamil jamila jan jana jane janel janell janelle janet janeth janette janez jani janice janie janina janine
janis janko janna janne jannette jannie janos jaqueline jared jari jarl jarmila jaromir jaroslav jaroslava jaroslaw
jarred jarrett jarrod jarvis jasem jasim jasmin jasmina jasmine jasna jason jaspal jasper jaswant javad javed javier
javiera jawad jay jayant jayanth jayantha jayanti jayme jayne jayson jazmin jean jean-bertrand jean-claude
jean-francois jean-jacques jean-luc jean-marc jean-michel jean-paul jean-philippe jean-pierre jean-yves jeanette
jeanie jeanine jeanna jeanne jeannette jeannie jeannine jeb jed jeff jefferey jefferson jeffery jeffrey jeffry jeh
jeison jejomar jelena jelko jen jena jenifer jeniffer jenna jennie jennifer jenny jens jeppe jerald jeremiah jeremias
jeremy jeri jermaine jernej jeroen jerold jerome jeronimo jerri jerrod jerrold jerry jerson jerzy jesica jesper jess
jesse jessica jessie jesus jewel jewell jeyhum jeyhun jhoan jhon jhonatan jhonny jill jillian jim jimena jimmie jimmy
jiri jiro jitendra jo joachim joakim joan joana joann joanna joanne joao joaquim joaquin joaquina jocelerme jocelyn
jodi jodie jody joe joel joelle joesph joey johan johana johann johanna johanne johannes johans john johnathan
johnathon johnie johnna johnnie johnny joji joko jolana jolanda jolanta jolene jomo jon jonah jonas jonatan jonathan
jonathon joni jonna joost jordan jorge jorgen joris jorn jose josef josefa josefina josefine josep joseph josephine
josette josh joshua josiah josie josip josko josue jovan jovenel jovita joy joyce jozef jozias jozsef juan
juan-orlando juana juanita judi judit judita judith judson judy juhani jules juli julia julian juliana julianna
julianne julie juliet julieta juliette julija julijana julio julius junaid jung junichi junichiro junko juraj jure
juri justin justina justine justus jusuf jyoti kaarina kadri kagame kai kailash kairat kaitlin kaitlyn kaito kaja
kajsa kakha kakuei kala kalevi kalief kalle kalpana kamal kamala kamel kamil kamila kamla kamran kanwal kaori kaoru
kapil kara karan kare kareem karel karen kari karim karin karina karine karl karl-theodor karla karlo karol karolina
karoline karon karrie karsten kartik karyn kasey kash kasim kasit kaspar kasper kassem kassym kassym-jomart
kassymjomart kata katalin katarina katarzyna kate katelyn katerina katerine katharina katharine katherin katherine
katheryn kathi kathie kathleen kathrine kathryn kathy kati katia katie katina katja katrin katrina katsunobu katy
kaveh kavita kay kaye kayla kayleigh kazem kazim kazuhiko kazuhiro kazuko kazuo kazushi kazuyoshi kazuyuki keiichi
keiji keiko keir keisha keisuke keita keitaro keith keizo kelechi kelley kelli kellie kelly kellyanne kelsey kelvin
kem kemal ken kendall kendra kendrick kenichi kenichiro kenji kenjiro kenneth kennith kenny kent kenta kenton kenzo
keri kermit kerri kerrie kerry kersti kerstin ketanji keven kevin keyvan khadija khaldoun khaled khaleda khalid
khalifa khalil khaltmaa khawaja khayrat khazar khieu khin khosrow khurshid kian kiara kieran kieth kiichi kiko kim
kimberlee kimberley kimberly kimiko kinji kip kira kiran kirby kiril kirill kirk kirsten kirstin kirstjen kirsty kirti
kisha kitty kiyoshi kiyoto kizza kjell klara klaudia klaus klay klement knut kofi kofifah kohei koichi koji konrad
konstantin konstantinos korn kornel kornelia koro kory kostas kostyantyn kotaro kozo krasimir kris krishna krisjanis
krista kristal kristen kristi kristian kristie kristiina kristijan kristin kristina kristine kristjan kristof
kristoffer kristopher kristy krystal krystle krystyna krzysztof ksenia kseniya kshitiz kumar kunal kunihiko kurmanbek
kursat kurt kurtis kvetoslava kwame kwasi kyara kyaw kyla kyle kylie kyoko kyriakos kyrsten laban lacey lacy ladislav
ladislava ladonna lael laila laith lakeisha lakesha lakhdar lakisha lakshmi lalit lamar lamberto lamia lamont lana
lance landon lanny lansana laquita lara larisa larissa larry lars larysa lasantha lashawn lashonda lasse laszlo
latanya latasha latif latifa latisha latonya latoya latrice laura laureano laurel lauren laurence laurent laurentino
lauretta lauri laurie lautaro lavar lavern laverne lavinia lavonne lawanda lawrence lazaro lazarus lea leah leandro
leann leanna leanne lebron lech lee leeann leena leidy leif leigh leila lela leland lelia lemuel lena lenard lene
lenin lenka lennox lenny lenora lenore leo leola leon leonard leonardo leoncio leonel leonid leonor leonora leontina
leopold leopoldo leora leota leroy lesa lesley leslie lessie lester leszek leta letha leticia letitia lettie levan
levent levi levon lewis leyla leyli lia liam liana liangelo liaquat libby libor lidia lidija ligia ligita liisa lila
lili lilia lilian liliana lilianne lilija lilit lilla lillian lillie lilly lily limor lina lincoln linda lindiwe
lindsay lindsey linn linnea lino linus linwood lionel lisa lisandro lisbeth lise liselotte lisette liv livia liz liza
lizzie ljiljana ljubica ljudmila lloyd loay logan lois lola lolita lon lona lonnie lora loraine loredana loren lorena
lorene lorenza lorenzo loreto loretta lori lorie lorine lorna lorraine lorri lorrie lotta lotte lottie lou louann
louella louie louis louisa louise lovro lowell loyd luana luann luanne luay lubna lubomir lubos luc luca lucas lucia
luciana luciano lucie lucien lucija lucila lucile lucille lucinda lucio lucretia lucy ludmila ludovica ludovico ludvig
ludvik ludwig luella luhut luigi luis luis-guillermo luisa luisina luiz luiza luka lukas lukasz luke lula lulwa lulzim
lumberto luna lungisa lupe lura lutfi luther luvsannamsrain luz lydia lyle lyman lyn lynda lynette lynn lynne lynnette
lyudmila lyudmyla maarit mabel mable mac macarena maciej mack macky madan madeleine madeline madelyn madge madhav
madhu madhura madiha madison madonna mads mae magaly magda magdalena magdalene maged maggie magnus maha mahamadou
mahamane mahamat mahathir mahdi maher mahesh mahfud mahfuz mahinda mahinour mahir mahjoub mahmood mahmoud mahmud
mahnaz mai maia maicol maija maina maira mairead maite maithripala maitree maj maja majed majid majken majlinda
majorie maki makiko makis makoto maks maksim maksym malathi malcolm maleeha malena malgorzata malik malin malinda
malissa mallika mallory malvina mamadou mamady mamata mamdouh mami mamie mamoun mamy manabu mandi mandla mandy manfred
mangala manish manmohan manoj manouchehr mansour mansur manuchehr manuel manuela mara marat marc marcel marcela
marcelina marcelino marcella marcelle marcelo marci marcia marcial marcie marcin marcio marco marcos marcus marcy mare
marek maren marga margaret margareta margaretha margarita margaritis margarito marge margery margie margit margita
margo margot margret marguerite mari maria mariah mariam marian mariana marianela mariann marianna marianne mariano
maribel marica maricela marie marie-claude mariela marietta marija marijan marijana marika mariko marilyn marilynn
marin marina marinko marino mario marion marisa marise marisela marisol marissa marit marita maritta maritza marius
mariusz marja marjan marjatta marjorie marjory mark marko markus marla marlen marlena marlene marlin marlon marlyn
marlys maros marquis marquita marsha marshall marta marten martha martin martina martine marty marva marvin marwan
mary maryam maryann maryanne marybeth maryellen maryjane marylou maryna marzieh marzouk marzouq masaaki masafumi
masahiko masahiro masaki masako masami masanori masao masaru masashi masato masatoshi masatsugu masaya masayoshi
masayuki masih mason masood masoud masoumeh massimo masud matej mateja mateo mateus mateusz matheo mathew mathias
mathieu mathilde matias matija matilda matilde mato mats matt matteo matthew matthias matti mattias mattie matyas maud
maude maudie maura maureen maurice mauricio maurine maurizio mauro mavis max maxim maxime maximilian maximiliano
maximo maxine maxwell maya mayank mayme maynard mayra maysoon mayte mazie meagan meenakshi meera megan megawati megha
meghan megumi megyn mehdi mehmet mehran mehrdad mehriban mei meike meir mel melania melanie melanne melba meles melih
melina melinda melisa melissa melita mellisa mellissa melodie melody melva melvin melvina meral meredith merle merlin
merrick merrill merry mervat mervin mery mesut metod mette mevlut mher mia micael micaela micah micha michael michaela
michal micheal michel michele michell michelle michihiro michiko mick mickey midori mieko miftah migdalia miguel miha
mihael mihaela mijo mika mikael mikalai mikayil mike mikhail mikheil miki mikie mikio mikulas mila milada milagros
milan milda mildred milena miles milford milica milka milla millard millicent millie milo milorad milos miloslav
miloslava milton mimi mina minako minami mindy minerva minna minnie minoru mir-hossein mira miranda mirco mirek
mirella mireya miri miriam mirja mirjam mirjana mirko mirna miro miroslav miroslava mirta mirza misael misako mishal
missy misti misty mitch mitchel mitchell mitsuko mitsuo mitsuru mitsuye mitt mitzi miyuki mladen mo moammar moataz
modesto moe moeed moeen mohamad mohamed mohammad mohammad-javad mohammed mohan mohannad mohaqiq mohinder mohsen moin
moise moises mojmir mojtaba moktar mollie molly momir momoko mona moncef monica monika monique monroe monte monty
moqtada morad morena morgan morris morten morteza morton moses moshe mosiuoa mostafa motoko mouaz mouin mounir mourad
mousa moussa moustapha mozelle muammar muath muayad mubarak mufid muhadjir muhammad muhammadu muhannad muhyiddin
mukesh mukhtar mukul mulatu mulayim mumtaz munir munkhjin muqtada murali muralikumar murat muriel murray musa musab
musalia musallam mushahid mushir mushtaq muslum mustafa mustapha mutaqi muthanna mwai mykhailo mykola myles myo myra
myriam myrna myron myrtle nabeel nabi nabih nabil nabila nada nader nadezda nadezhda nadhim nadia nadim nadine nadir
nadiya nadja naeem nafees naftali naguib nahed nahid nahuel naif naing najam najat najib najla nakia naledi namal
namhong namig namik nan nana nancy nandini nanette nanna nanni nannie nao naoki naoko naomi naoto napoleon narayan
narcisa narciso narek narendra naresh narges narottam naruhito nasaruddin nasr nasrin nasser natali natalia natalie
natalija nataliya natalja nataly natalya natanael natasa natasha nathalie nathan nathaniel natig natividad natsuki
natsuko natsuo nattawut natwar naveen navjot navtej nawaf nawal nawaz nayef nayib nazanin nazar nazih nazim ndaba neal
nebojsa nechirvan ned neelam neera neha neil nela nelda nelida nell nellie nelly nelson nenad nereida nermin nermine
nestor nettie neva neven nevenka newton ngozi niall nicanor nicholas nichole nick nicki nicklas nickolas nico nicola
nicolai nicolas nicole nidal nidia niels nigel nihad nihal niina nika nikhil nikita nikki niklas niko nikol nikola
nikolai nikolaj nikolay nikoloz nikos nila nilda niloufar nils nilufar nimal nina nino ninoy nir nirmala nirupama
nisar nisha nishant nita nitin nitish nitzan niyazi nizar nkosazana nnamdi noa noah nobuaki nobuhiko nobuhiro nobuko
nobuo nobusuke nobuyuki noe noel noeleen noelia noelle noemi nola nolan nomvula nona noor noppadon nora norah norbert
norberto noreen noriko norio noriyuki norma norman normand norris nour nouri nova novruz noynoy nripendra numan nune
nunzio nurettin nuria nurlan nursultan nuru nuruddin nurul nury nyan nydia obi obiageli obinna octavia octavio oda
odell odessa odette odis ofelia ofir oksana ola olaf olav olavi oldrich ole oleg olegario oleksandr oleksii oleksiy
olen olena oleta olga olimpia olin oliva olive oliver olivia olivie olivier ollanta ollie olu olufemi olusegun
oluwaseun oma omaid omar omer omprakash omran ona ondrej oni onofre onur onyx opal ophelia ophir oprah ora oralia
orhan ori oriana orkhan orlando orsolya orval orville osama osamu oscar oskar osman osvaldo oswaldo othman otilia otis
oto otto oumar ousmane oussama ove ovidio owen oxana oystein oyun-erdene oyvind oz ozgur pablo padma padraig
paetongtarn paige pal palaniappan paloma pam pamala pamela panagiotis panfilo panitan pankaj pansy paola paolo parag
parker parul parvez parviz pascal pascale pascual pascuala pasquale pat patric patrica patrice patricia patricio
patrick patrik patrizia patsy patti pattie patty paul paula paulette paulin paulina pauline paulino paulo pavan pavel
pavla pavlo pavlos pavol pawel payam pearl pearlie pearline peder pedro peggy pekka penelope penny percy perfecto
perla perry pervez petar pete peter petr petra petro petronela petros petter peyman phil philip philippe phillip
phillis philomena phoebe phumzile phyllis phyo pia piedad piero pierre piet pieter pietro pilar pinarayi piotr pita
pius piyush plamen polad polina polly porfirio portia prabhu prabowo pradeep prak prakash pramila pramod pranab pranay
prasad prashant pratap pratibha praveen pravin prawit prayut prayuth predrag preeti prem preston pricilla priscila
priscilla priti priya priyanka prokopis przemyslaw puan purushottam pushpa qabil qadim qais qamar qasem qasim qassem
quentin quincy quinn quinton qusay rabah rabbani rabbou rabih rabindra rachael racheal rachel rachelle rachid rachida
radek radha radomir radoslav radoslaw radovan radwan rae rael rafael rafaela rafal raffaele raffi rafi rafik rafiq
raghad raghav raghuram ragnar ragnhild rahamtalla raheel rahimullah rahman rahmatullah rahul raila raimundo rainer
raisa raj raja rajab rajat rajeev rajendra rajesh rajiv rajnath rajyavardhan rakesh ralf ralph rama raman ramazan
ramesh rami ramil ramin ramiro ramiz ramon ramona ramush ramzan ramzi ramzy rana rand randal randall randell randhir
randi randolph randy rangin rania ranil ranjan ranjit ranko raphael raquel rasha rashad rashed rashid rashida rashmi
rasmus rastislav ratko rauf raul raveesh raven ravi ravindra rawya ray rayan raymond raymundo razan razi reba rebeca
rebecca rebeka rebekah recep reed reem refugio reggie reginald regis rehana rehman reid reiko reina reinaldo reince
reinhold rekha remi remigio rena renae renata renate renato rene renee renita renzo reta retha retno reuben reuven
reva rex reyes reyna reynaldo reza rhea rhoda rhonda ria riaz ricarda ricardo rich richard richelle richie rick rickey
rickie ricky ridwan rie riek rifaat rigoberto rika rikio riley rina rini rintaro rishi rishika rita ritu riyad rizal
rizk rizki rob robbie robbin robby robert roberta roberto robin robinson robt robyn rocco roch rochelle rocio rocky
rod roderick rodger rodney rodolfo rodrick rodrigo rogelio roger rohan rohit rola roland rolando rolf rolland roma
roman romana romano romelu romeo romina romona romulo romy ron ronald ronaldo ronda ronja ronnie ronny roopa roosevelt
roque rory rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosanna rosanne roscoe rose
roseann roseanne rosella roselyn rosemarie rosemary rosen rosendo rosetta rosie rosina rosita roslyn ross rossana
rouhollah rovshan rowena roxana roxann roxanna roxanne roxie roy royce roza rozalia rozalija ruairi ruba ruben rubin
ruby ruchi rudi rudolf rudolph rudy rufat rufino rufus ruhsar rui rumen rumiko rune rupa rupert ruperto ruslan russ
russel russell rustam rustem rusty ruta ruth ruthie ruzena ryan ryoichi ryoji ryoko ryosuke ryota ryszard ryuichi
ryutaro saad saadat saadi saba sabah saban sabina sabine sabir sabri sabrina sachiko sachin sadako sadayuki saddam
sadegh sadeq sadhana sadie sadiq sadullah sadyr saeb saeed saeid safa safwat sahar sahiba sahle saif saikat sajid
sajith sajjad sal salah salam salama saleem saleh salem sali salil salim sallie sally salma salman salome salva
salvador salvatore salwa sam samanta samantha samatha sameh samer sami samia samih samir samira sammie sammy samo samu
samuel samura samvel sana sanam sandeep sander sandhya sandi sandor sandra sandro sandy sanford sang sangam sanja
sanjay sanjeev sanjiv sankalp sanna sanne sansern santiago santino santos saori sapar sar sara sarah sarath sargis
sari sarita sartaj sasa sasha sasho saskia satish satoko satomi satoru satoshi satsuki satya saud saul sauli saumya
saumyadeb saundra savannah savio savoi sayaka sayed sayyed sayyid scot scott scottie scotty sead seamus sean sebastian
sebastiano sebastien seda sediq seema sefik segolene segundo seigo seiichi seiji seiko sekou selahattin selcuk selena
selim selin selina selma semion semyon sepp serafina serdar serena seretse sergei sergej sergey sergio serhii serhiy
serkan serzh seth severin severino sevim seyda seymour seyyed shabana shadi shafiq shafqat shaharzad shahbaz shahid
shahin shailesh shaker shakib shaktikanta shalanda shalini shalva shana shanda shane shankar shanna shannon shanon
shantel shaquille sharad shari sharif sharlene sharon sharonda sharron shashank shashi shaukat shaul shaun shauna
shavkat shawn shawna shayla sheena shehbaz sheila shekhar shelby sheldon shelia shelley shelli shellie shelly shelton
sheree sheri sherif sherman sherri sherrie sherrod sherry sheryl shiela shigeki shigeo shigeru shilpa shimon shinichi
shinji shinjiro shinobu shintaro shinya shinzo shirdon shireen shirley shiv shivraj shivshankar shizuka shlomo sho
shobha shoichi shoji shonda shota shotaro shounak shreya shubham shuichi shuja shuji shukri shunichi shyam siamak
siarhei siddharth siddhartha sidi sidney sidonia sigmar signe sigrid sigurd siham sihasak sila silas silje silke silva
silvana silvester silvia silvio sima simin simion simon simona simone sinan sinead siobhan siphiwe sipho sirajuddin
siri sirimavo sirojiddin sithu siti siv slavica slavka slavko slavomir slobodan smriti snezana socorro soe sofia sofie
sohail soheil sohrab sokha sokhonn sol soledad solveig somchai somkid sona sonal sondra sonia sonja sonny sonya
sooronbay sophia sophie soraya soren spencer spyros srdan srdjan srettha sry stacey staci stacia stacie stacy staffan
stan stana stanislav stanislava stanislaw stanley stavros stef stefan stefani stefania stefanie stefanija stefano
stela stelios stella sten steny stephan stephane stephanie stephany stephen stephenie sterling steve steven stevie
stevo stewart stig stina stine stjepan stockwell stuart suat subhash subhranshu subrahmanyam subramaniam sudha sudhir
suella sufyan sugeng suhail suhaila suharto suhasini sujata sukarno suleiman suleyman sultana suman sumiko sumit sung
sunil sunita supachai suparna surakiart surapong suren suresh surinder surya susan susana susann susanna susanne
sushil sushma susi susie susilo susumu suthep sutiyoso suzan suzana suzanna suzanne suzette svatopluk svea sven svenja
svetlana sviatlana sviatoslav swapna swati sybil syed sylvain sylvester sylvia sylvie sylwia symone szabolcs szijjarto
szymon taavi tabata tabatha tabitha tabo tad tadashi tadeas tadeusz tadhg tae taeko tage taghi taha tahani taher tahir
tahmina taiki takaaki takahiko takahiro takahisa takako takamitsu takao takashi takayuki takehiko takeo takeshi taku
takuma takumi takuya talal tali talib tamaki tamanna tamar tamara tameka tamela tamer tamera tami tamika tamim tammam
tammi tammie tammy tamra tana tania tanisha tanja tanner tanvi tanya tapani tapio tara taras tarek tareq tarik tariq
taro tarun taruo taryn tasha tasneem tatiana tatjana tatsiana tatsuo tatsuya tatyana tavis tawana tawfiq taylor taysir
tayyab tayyip ted teddy tedros teiji temir tena tengiz teodor teodora teodoro teofilo tera terence teresa teresia
teresita terezia teri terra terrance terrell terrence terri terrie terry teruo tessa tessie tetiana tetsu tetsuo
tetsuro tetsushi tetsuya thabo thad thaddeus thaksin thamer thanathorn thandi thanh thani thanos thant tharit thaung
thaworn thea theda thein thelma themba theo theodor theodora theodore theodoros theres theresa therese theresia theron
thiago thibaut thierry thiha thokozile thom thomas thor thulani thura thurgood thurman tia tiana tiara tibor tidjane
tiffani tiffany tigran tihomir tiina tilak tilde tillie tim timea timmy timo timotej timoteo timothy timur tina
tinatin tine tisha tito titus tiziana tiziano tjahjo tobias toby tod todd tofig tokiko tolga tom tomas tomasa tomasz
tomi tomislav tommaso tommie tommy tomoaki tomohiro tomoko tomomi tomoyuki toni tonia tonja tonny tony tonya toomas
tor torben torbjorn tore torgeir tori torsten toru tory tosha toshiaki toshiharu toshihiko toshihiro toshiko
toshimitsu toshio toshiro toshiyuki tove tracey traci tracie tracy travis trayvon trent trenton treva trevor trey
tricia trina trine trisha trista tristan trond troy trudy truman tsakhia tsegaye tsuneo tsutomu tsuyoshi tsvetan tulio
tulsi tuncay tunde tundu turgut turkan tuulikki twila ty tyler tymofiy tyra tyre tyree tyrone tyronn tyson tzachi
tzipi uday ufuk ugochukwu ugur uhuru uladzimir ulf uli ulises ulla ulrik ulrike ulysses uma umar umaru umberto umesh
umit unni upendra uriel urmas ursula urszula usama usha usman uzi uzra vaclav vada vadim vadym vagif vahagn vahan
vahid vakhtang valarie valdemar valdis valencia valentim valentin valentina valentine valentino valeri valeria valerie
valerio valeriy valery valeska valter vance vanda vandana vanesa vanessa vangelis vanja vanya vardan vartan varun
vasco vasil vassil vassilis vasundhara vasyl vaughan vaughn vazgen veda vega velda veli velma venessa venkaiah venkat
venkatesh venus vera verda verla vern verna vernell verner vernice vernon veronica veronika veronique vesna vesta
veysel viacheslav vicente vicki vickie vicky victor victoria victoriano victorino vida vidar vidya vijay vikas vikki
vikram viktar viktor viktoria viktorija vilhelm ville vilma vimal vinay vince vincent vincenzo vineet vinod viola
violet violeta vipin vipul virender virgie virgil virgilio virgina virginia virginio vishal vishnu vit vitali vitalii
vitaliy vitaly vito vitor vitoria vittorio vivek vivian viviana vjosa vladimir vladimira vladislav vlado vladyslav
vlasta vlastimil vojislav vojtech volha volker volodymyr vonda vratislav vugar vuk vyacheslav vytautas waad wade wadi
wael wafa wahab wahid wahyu wakil waldemar waldo waleed wali walid walker wallace walmaro walter wanda wangari warren
warwick waseem washington wasim wataru wayne weldon wendell wendi wendy werner wesley weston whitney widad wieslaw
wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilfrido wilfried wilhelm wilhelmina will willa willard
william williams willie willis willy wilma wilmer wilson wilton winfred winifred winnie winona winston wiranto wissanu
witold wladimir wlodsimierz wlodzimierz wojciech wolf wolfgang woodrow wopke workneh wunna wyatt xavier xenia ximena
xiomara yadigar yadira yadollah yaeko yael yago yagub yahya yair yalcin yan yanet yanis yann yannick yannis yaqoub
yaqub yara yaroslav yasar yaser yashwant yasin yasir yasmin yasmine yasonna yasser yassir yasuhiro yasuko yasuo
yasushi yasutoshi yavuz yayi yayoi yazgul yazid yehia yehya yeison yekaterina yemi yenifer yenny yesenia yesica
yessica yevgeni yevgeniy yevgeny yevhen yiannis yigal yilmaz yingluck yisrael yitzhak yngve yoav yogesh yogi yohana
yohei yoichi yoko yolanda yoram yorgos yorihisa yoshiaki yoshie yoshifumi yoshihide yoshihiko yoshihiro yoshiko
yoshimasa yoshimi yoshinori yoshio yoshiro yoshitaka yoshito yoshiyasu yoshiyuki yossi yosuke yota younes younis
yousaf yousef youssef yousuf yoweri yuddy yudi yuichi yuichiro yuji yuka yukari yuki yukihiko yukihiro yukiko yukio
yuko yuli yulia yuliana yuliya yumi yumiko yunis yunus yuri yuriko yuriy yury yusef yusra yusuf yusuke yutaka yves
yvette yvonne zabihullah zacarias zachariah zachary zachery zafar zafer zaheer zahi zahid zahir zahra zaid zainab
zaira zakaria zaki zakir zalmay zamir zane zanele zaneta zara zareh zaw zayan zayed zbigniew zdenek zdenka zdenko
zdravko zeev zeid zeina zeinab zekeriya zelda zeljka zeljko zella zelma zenaida zenta zephirin zeya zeynep zhanna
zhivko zia ziad zin zina zinaida zita ziyad ziyafat zlatan zlatko zoe zofia zohrab zohreh zoila zoltan zora zoraida
zoran zoya zsolt zubair zuhair zulfikar zulfiqar zulkifli zurab zury zuzana zviad zvonko zweli
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

_KOREAN = """
kim park moon yoon lee choi jung jang roh ri pak choe chun ryu hwang kang paik kwon shin seo cho chung han hong jeong jong
kwak no oh paek ro ryom sin suh yang yi yoo yun
"""

KOREAN = frozenset(_KOREAN.split())
"""Those of Korea, where the given name has two syllables."""

VIETNAMESE = frozenset(("nguyen", "tran", "pham", "hoang", "phan", "bui", "dang", "huynh", "truong", "dinh"))
"""Those of Vietnam, where two names or three follow."""

_FAMILY_NAMES = """
xi wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang song zheng xie han tang feng
deng cao peng zeng xiao tian pan yuan cai jiang yu du ye cheng wei su lu ding ren mao qin wen kim park moon yoon lee choi
jung jang roh ban nguyen tran le pham vo to hun ri cho choe pak ryu hwang kang paik
dai qiu tan yin bai fang fan shi kong meng shao hou xiong qian yan lai gong duan zou fu jia gu lei hao cui bo bian chai
chang dong geng hua huo ji jin ke kuang lang leng liao lian ling ning niu ou pang qi qiao qu quan rao rong ruan shan shen
sheng shu tao teng tong tu wan weng xia xiang xin xing xue yao yi ying you yue zhai zhan zhong zhuang zhuo zong zuo
kwok leung kwong hui shiu yau suh kwon shin seo ryom jong wong
"""

FAMILY_FIRST = frozenset(_FAMILY_NAMES.split())
"""Family names that stand before the given name."""
