"""Everyday words of English, with offices, posts and what every newspaper has. Only data.

Forms with an ending stand here where they are as frequent as the word itself.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
the be to of and a in that have it for not on with he as you do at this but his by from they we say her she
or an will my one all would there their what so up out if about who get which go me when make can like time
no just him know take people into year your good some could them see other than then now look only come its
over think also back after use two how our work first well way even new want because any these give day most
us is are was were been has had did said rose mark may june april grace hope faith joy bill frank pat sue
rob dean art iris ivy jack don ray guy miles rich summer dawn eve ali alibi amen aim again alone along alarm
among amount aid army arm ask ate away bay bar bare bear beg began begin berry bird bat bath batter battery
beard become before behind below best between big born both bring built burn buy call came camera camp car
card care careful carry case city close cold cure curb currant current curtain damage dare dark date
daughter dear deal death deed deep door doctor down dozen drive duty dust each early ease east eat end enemy
enough error ever every eye face fair fall family far fast father fear few fire five four food foot force
free friend full gate gear girl god gold gone got gray great green group grow guard gun half hall hand hard
harm hate head hear heard heart heat held help here herself high hold home hour house human hurt ice idea
inch iron island item job join judge jury keen keep kill kind king knew lady lake land large last late later
law lay lead learn least leave led left less let letter level lie life light line list little live local
long lose lot love low made mail main man many map marine market marry master match mate matter mean meet
member men merge merit mercy mere mild mile mine minor minute miss moment money month more morning mother
mountain move much murder music must name narrow near need never next night nine none noon nor normal north
nose note nothing number nurse oar ocean off office often oil old once open orders orange oral order organ
own page paper park part party pass past pay peace person place plan play point police poor post power press
prison public put question quick quiet race radio rain ran rank rare rate raw read ready real reason red
rest right ring rise road roman room root rough round row rule run russian rust sad safe sail salary sale
salt same sand sat save saw school sea seat second seem sell send serious serve seven shadow shall share
ship shirt shoe shore short should shot show side sign silent silver since sir sister sit six size skin sky
sleep slow small snow social soldier son song soon sort sound south speak spoke spring staff stand star
start state stay step still stone stop store story street strong student such sudden sugar summon sun sure
table tail tale talk tall target task teach team tear tell ten tent term test text thank thing third thought
three through tire today told tomorrow too took top toward town trade train travel treat tree trip true
trust try turk turkey turkish turn twelve under until upon very view village visit voice wage wait walk wall
war warm wash watch water wave weak wear week weight west wet wheel where while white whole whose why wide
wife wild wind window winter wish woman wood word world worry worse write wrong yard yes yet young zone
january february march july august september october november december monday tuesday wednesday thursday
friday saturday sunday turkmenistan uzbekistan tajikistan kazakhstan kyrgyzstan russia germany istanbul
ankara moscow ashgabat tashkent dushanbe bishkek almaty astana baku mary lebap balkan ahal dashoguz
samarkand bukhara khiva osh officer major colonel captain general sergeant minister president director
teacher lawyer able above accept accepts according account across act action actions activity actual added
address administration admit admits advice affair affairs afford afraid afternoon against age agency agent
ago agree agreed agrees ahead air airport album alive allow allowed allows almost already although always
amendment amounts analysis ancient anger angry animal animals another answer answers anybody anyone anything
anyway apart apartment appeal appeals appear appears apple apples application apply appoint area areas argue
argues arms around arrest arrested arrests arrive arrived arrives article articles artist aside asked asks
asleep assembly assistant association attack attempt attend attention aunt author authorities authority
autumn available average avoid awake award aware awful baby bad bag bags bake baked ball balls band bank
banks base based basic basis basket battle beach beans beat beautiful beauty became bed beds bees beginning
behavior behaviour belief believe believed believes belong belt bench benefit beside besides beyond bike
bikes bite bitter black blame blanket blind block blood blow blue board boat boats body bold bone bones book
books boot border borders bored borrow boss bottle bottom bought bowl box boxes boy boys brain branch brand
brave bread break breakfast breath brick bride brief bright broke broken brother brothers brown brush budget
builder building buildings bulb burden bus buses bush business busy butter button buyer cabin cabinet cable
cake calendar called calling calls calm camel cancel candidate candle capital career cargo carpet carried
carries cash cast castle catch category cattle caught cause causes cave cell cellar central centre center
century certain certainly chain chair chairman challenge chamber chance change changed changes channel
chapter character charge charges charity chat cheap check cheese chicken chief child childhood children
choice choose chosen churches circle citizen citizens civil claim claimed claims class classes clay clean
clear clearly clerk clever climb clinic clock closed clothes cloud clouds club clubs coach coal coast coat
code coffee coin collar colleague colleagues collect college colour color column comes comfort coming
comment commission commit committee common community companies company compare complain complaint complete
computer concern concert condition conditions conference confirm congress connect consider consulate
consultant contact contain content contest continue contract control cook cooking cool copies copper copy
corn corner correct cost costs cotton cough council counsel count counter countries country couple courage
course court courts cousin cousins cover covered covers cow cows craft crash cream create credit crew
cricket crime criminal crisis critic crop crops cross crowd crown cry culture cup curious currency customer
customers cut cycle daily dance danger dangerous data days deadline deaf deals debate debt decade decide
decided decides decision decisions decline declined defeat defence defense degree delay delayed delays
delegation delegations deliver demand demands dental department deputy desert deserve design desire desk
despite destroy detail details detained detention develop device diary dinner direct direction directly
dirty dish dishes dispute distance district doctors document documents dog dogs dollar dollars domestic
double doubt dozens draft drama draw drawing dream dreams dress drew dried drink driven driver drivers drop
drove dry duke during eager ear earlier earn earth easily eastern easy eats economic economy edge edition
editor education effect effort efforts egg eggs either elder election elections electric else embassy
emergency emperor empire employ employee empty energy engine engineer england english enjoy enter entire
entrance envelope environment equal especially estate evening evenings event events eventually evidence
exactly exam example except exchange exercise exhibit exhibition exile exist exit expect expected expensive
experience expert experts explain explained explains export express extra extreme fabric facade fact factory
facts fail failed failure false families famous fan fans farm farmer farmers fashion fault favour favor
feature fed fee feed feel feeling feels fees fell felt fence ferry festival field fifteen fifty fight figure
figures file files film films final finally finance find finds fine finger finish finished firm firms fish
fishing fit fix flag flat flats flight flights floor flour flow flower flowers flu fog folk follow followed
following follows foods foolish football footnote forced foreign forest forget forgive form formal former
forms fortune forty forum forward found founder fountain fox frame freedom freeze fresh fridge friendly
friends front fruit fuel fully fund funeral funny further furniture future gain gallery game games garage
garden gardener gas gates gather gave generally gentle gently gets gift gifts girls gives giving glad glass
goal goals goat goes going golden goods government governor grade gradually grain grammar grand grandfather
grandmother grant grass gratitude grave gravel greater greek greet grief ground groups grower guards guess
guest guests guide guilty habit hair halfway hammer handed handle hands hang happen happened happens happy
harbour harvest hat having hay headline heads health healthy hears hearing heavy height hell hello helped
helps hence hid hidden hide highly himself hired history hit hobby holding hole holiday homes honest honey
honour horn horse horses hospital host hosts hot hotel hotels hourly hours household houses housing however
huge humor hundred hungry hunting hurry husband ideal ideas identity ill image imagine immediately impact
import important improve include included includes including income increase indeed independent index indoor
industry inform information injury inner inquiry inside instead institute insurance intend interest internal
interview invite invited issue issues itself jail jar jobs joined joins joint joke journal journalist
journalists journey jump junior justice karma keeper keeps kept key keys kids killed kilo kilometre kindly
kitchen kitten knee knife knock known knows labour lack ladies lamp landlord landlords lands language
languages lane largely larger largest laser lately latest latter laugh laundry laws lawyers layer leader
leaders leaf league leak leaned leather leaves lecture legal lemon lend length lens lesson lessons letters
levels liberty librarian library licence license lied lift lights likely limit limited lines link lion lips
liquid listed listen listened lists literary lives living load loan lock logic lonely longer looked looking
looks loose lorry losses lots loud loved lovely lover lower luck lucky luggage lunch lung machine madam mad
magic mailbox mails mainly maintain makes maker making malware manage managed manager managers mango manner
manual marble marina mask mass matches material matters maximum mayor meal meals meaning means meant measure
meat media medical medicine meeting meetings melon melt memory mental mention mentioned menu merchant
merchants merely merry mess message messages met metal meter method metre midnight military milk mill
million mind mineral ministers ministry minority mirror mission mist mistake mixed mobile mode model modern
moderate monastery monthly months mood morale moreover mosque mostly motion motor mount mountains mouse
mouth moved movement movie moving museum mushrooms musical myself nail naked named names narrator nation
national native natural nature nearby nearest nearly neat necessary neck needed needs neighbour neighbor
neighbours neighbors neither nephew nerve nervous network neutral news newspaper newspapers nice niece
nights nobody noise noisy normally northern notary noted notes notice noticed novel nowhere nuclear numbers
numerous nut object obtain obvious occasion occur odd offer offered offers officers offices official
officials ointment onion online onto opened opening opens opera operate opinion opponent opposite option
orchard ordered ordinary organise organize origin original others otherwise ought ours outdoor outer outside
oven overcome overall owed owner owners pack package packet packing paid pain paint painted painter painting
pair palace pale pan panel panic panels papers paragraph parcel parent parents parish parking parliament
partly partner parts passage passed passenger passengers passes passport passports pastry path patience
patient patients pattern pause pays peaceful pear peas pencil penalty pension pepper percent perfect perform
perhaps period permit permission permits personal persons petition phone phones photo photographs photos
phrase physical piano pick picked picture pictures pie piece pieces pig pigeon pike pilgrim pill pillow
pilot pine pink pipe pipes pitch planet plane plans plant planted plants plastic plate plates platform
player players playing plays pleasant please plenty plot plumber plus pocket poem poems poet poetry points
poison policy polish polite political politics pool poorly popular population pork portrait positive
possible possibly postal poster potato potatoes pound pounds pour powder powers practical practice praise
pray prayer prayers predict prefer premier prepare prepared present pressure pretty prevent previous price
prices pride priest primary print printed printer prints prior prisoner prisoners private prize probably
problem problems procedure process produce product professor profit program programme progress project
projects promise promised proof proper property prosecutor prosecutors protect protest protests proud prove
provide province provisions publish published publisher pull pulled punish pupil pupils purple purpose purse
push puts putting quarter queen queer query quickly quietly quit quote quotes rabbit raced rail railway
rains raise raised ramp random range ranks rapid rarely rates rather ratio razor reach reached reaction
reader readers reading really rear reasons recall receipt receive received recent recently recipe record
recorded records recover redress reduce refer referee refuge refugee refugees refuse refused regard regime
region regional register regret regular regulation reject relate related relation relative relatives release
released relief religion remain remained remains remark remedy remember remembered remind remote removal
remove removed rent repair repairs repeat repeated replace replied reply report reported reporter reporters
reports request requests require required rescue research reserve residence resident residents resign
resolve resort resource respect respond response result results retire return returned returns reveal review
revise reward rice ride rider riding rifle rights ripe risk rival river roads roast robe rock rocks rode
role roles roll roof rooms rope roses rotten rounds route routine royal rubber rug ruin rules ruling rumour
rumor rural rush sack sacred saddle saint salad sales salmon salon sample sanction sandal sauce sausage
saved saving saying says scale scandal scarf scene scheme scholar schools science scope score scored screen
script seal search season seats secret secretary section sector secure security sedan seed seeds seeing seek
seems seen selection self selling senate senator senior sense sentence separate series serum served server
service services session set settle settled several severe sewing shade shallow shame shape shared sharp
shed sheep sheet shelf shelter shift shine shipping ships shock shoot shops shorter shoulder shouted shovel
showed shown shows shut sick sides sight signal signed significant signs silence silk similar simple simply
singer single sink sirs site sites situation sized sketch skill skills skirt slave sleeve slice slide slight
slightly slip slowly smart smell smile smoke smooth snake soap sober society sofa soft soil solar sold sole
solid solution solve somebody someone something sometimes somewhere songs soul sounds soup source sources
southern soviet space spare speaker speakers special specific speech speed spell spend spent spice spirit
spite split spokesman spokesperson spokeswoman sponsor spoon sport sports spot square stable stadium stage
stairs stamp stamps standard standing starred started starts statement statements states stations statue
status stayed stays steady steal steel stem steps stick sticks stiff stole stolen stomach stones stopped
stopping stops storage stories storm straight strange stranger strategy straw stream streets strength stress
stretch strike string strings strip strongly struck structure studies study stuff stupid style subject
submit subway succeed success suffer suggest suggested suit sum sums sunny sunset supper supply support
suppose supreme surely surface surprise surrender survey survive suspect sweater sweep sweet swim swimming
switch sword symbol system tables tablet tailor takes taking talent talked talking talks tanks tape tariff
taste taught tax taxes taxi teachers teams tears technical technique technology teenage teeth telegram
telephone television tells temper temple temporary tenant tenants tend tender terms terrible territory
tested texts thanks thanked theatre theater theft theme themselves theory therapy therefore thick thief thin
things thinking thinks thirty thousand thread threat throat throughout throw thumb thunder thus ticket
tickets tide tidy tied tight tiles till timber times tiny title tomato tomatoes tone tongue tonight tool
tools tooth topic topics total totally touch tough tour tourism tourist tourists towards towel tower towns
toy toys trace track tracks trader tradition traffic trail trainer trains tram trams transfer translate
translated translation translator translators travelled treasure treated treatment treaty trees trek trend
trial trials tribe trick tries trips troop troops trouble truck trucks truly trunk trusted truth tube tune
tunnel tutor twenty twice twin type types typical tyre ugly ultimate umbrella unable uncle underground
understand understood uneasy unfair uniform union unit unite united units unity universe university unknown
unless unlike unusual upper upset urban urge urgent used useful user uses usual usually valley valid value
values van vans varied various vast vegetables vehicle vehicles version versus victim victims videos viewed
villages villagers vineyard violence violent virus visa visas vision visited visitor visitors visits vital
vivid voices volume volunteer volunteers vote voted voter voters votes voyage wages waited waiting waits
wake walked walking walks walls wallet wander wanted wants ward warmth warn warned warning warrant wars
washed waste watched watches watching waters wealth weapon weapons wearing weather wedding weekend weekly
weeks welcome welfare western whatever whenever whereas wherever whether whichever whisper whistle whoever
widely widow width willing winner wins wire wise witness witnesses woke wolf wolves women wonder wondered
wonderful wooden wool worked worker workers working works workshop worlds worn worried worst worth wound
wounded wrapped wrist writer writers writes writing written wrote yearly years yellow yesterday yield
younger yours yourself youth zero zones eleven thirteen fourteen sixteen seventeen eighteen nineteen sixty
seventy eighty ninety hundreds thousands millions thrice fourth fifth sixth seventh eighth ninth tenth wing
goalkeeper striker midfielder defender yards barrister solicitor chambers magistrate bailiff spokesmen hedge
lawn boiler radiator plumbing wiring cloudy windy foggy snowy drizzle forecast barber baker butcher grocer
kettle saucepan ladle pantry cupboard drawer curtains pillowcase towels slippers boots gloves mittens
kenneth
"""
