package speech

// careActs are what the text that is answered may say about care.
var careActs = []acts{
	{OwnCare, `
my|our|mine|his|her ~3 <event>|<procedure>|<record>
my|our ~4 <body> ~4 feel|feels|felt|healed|hurt|hurts|numb|sore|swollen|better|great|clean|straight|back|gone|looks|look|works|bleeding|fixed|happy|white|still
my|our ~2 <kin> ~6 there|here|you|yall|<event>|<procedure>|<body>|<role>|dr
my|our ~2 <condition>|<medicine>|<device> ~4
i|we|he|she|they|kid|son|daughter|husband|wife|mom|dad|mother|father|grandma|kids|baby|boy|girl had|got|get|need|needed|have|has|went|going|came|come|coming|had|did|survived|finished|completed|just ~5 <procedure>|<event>|<device>
i|we|he|she|they|kid|son|daughter|husband|wife|mom|dad|mother|father|grandma|kids|baby|boy|girl ~2 was|were|am|are|is|been|got ~3 <careverb>|patient|patients|seen|treated|admitted|diagnosed|healed|cured|discharged|nervous|terrified|scared
took|take|takes|taking ~2 care of ~3 me|us|my|our|him|her
saved|changed|saw|treated|fixed|helped|delivered|listened|calmed|cured|diagnosed|squeezed|fit|got|made|healed|seen|numbed|explained|checked|removed|pulled|cleaned|adjusted ~3 me|my|us|our|him|her|mine
you|yall|guys|dr|doctor|doc|she|he|they|team|<role> ~3 saved|changed|treated|fixed|helped|delivered|listened|calmed|cured|diagnosed|squeezed|fit|got|made|healed|seen|numbed|saw|took|removed|pulled|cleaned|gave|explained ~2 me|my|us|our|him|her|mine
dr|doctor|doc|nurse|hygienist <name>|<role> ~6 best|amazing|awesome|great|kind|gentle|rocks|patient|sweet|wonderful|listened|incredible|angel|hero|magic
<role> ~3 was|were|is|are ~3 amazing|great|kind|gentle|rude|awesome|so|sweet|best|wonderful|nice|patient|fantastic|cold|rough|super|mean
your|ur|the ~2 office|staff|team|front|nurses|nurse|doctors|hygienist|receptionist ~3 was|were|is|are|made|treated|called|told|never ~4
best|worst|favorite|first|last|next|great|good|bad|rough|quick|easy|painless ~3 <event>|<role>
highly? recommend ~4
been going|coming|seeing|with|a|there|here|patient ~6
<number>|<ago> years|yrs ~3 patient|going|coming|here|there|you|yall|with
going|gone|coming|been to|there|here|with|since ~4 years|since|kid|yrs|decades
new patient
cavity free
no cavities
pain free
all clear
i|we ~2 can|could finally? ~2 walk|run|see|hear|sleep|breathe|eat|chew|smile|move|bend|lift ~3
numb ~3
out of ~2 surgery|recovery|pain|braces|icu|hospital|cast|boot
went|came|stopped|popped|brought|drove|took ~3 in|by|there|here ~5 for|with|and|yesterday|today|last|this|<event>|my
see|seeing you|yall|dr|guys ~5 <day>|tomorrow|next|for|in
bedside manner
thank|thanks ~6 <event>|<procedure>|<careverb>|care|healing|stitches|shots|seeing
thank|thanks ~4 for ~3 seeing|fitting|squeezing|treating|fixing|saving|helping|getting|taking|calming|listening|being ~4 me|us|my|in|him|her|care|so|patient|kind|gentle
<number> weeks|months|days|years|yrs|mos post|after|since|out|later|seizure|sober|clean|smoke|free|pain ~2
post op
<procedure> ~2 went|was|done|day|today|tomorrow|yesterday|complete|check|over|survived|officially|number|round|journey
<procedure> <number>|one|two|three ~3
<careverb> me|my|us|him|her
first|last|final|one|another ~2 <procedure>|<event> ~3 down|done|today|tomorrow|in|complete|over
down|done with ~3 <procedure>|<event>
chair|stirrups|gurney|gown ~3
<event>|<procedure> today|tomorrow|yesterday|<weekday>|was|went|done|at|this|tonight|monday|behind
the <event>|<procedure> ~3 was|went|worked|helped|hurt
`},
	{Complaint, `
waited|waiting|waits|wait|sat|sitting|sit|stood ~4 hour|hours|hr|hrs|min|mins|minutes|forever|weeks|months|days|lobby|room|<number>|phone|hold|call
<number>|an|half hour|hours|hr|hrs|min|mins|minutes ~3 wait|late|in|waiting|lobby|past|hold|for|on|behind
on hold ~4
never|nobody|noone|not|no|still ~3 called|call|calls|returned|answer|answers|answered|listened|got|heard|hear|response|reply|apology|explained|told|one
rude|unprofessional|horrible|terrible|awful|worst|disgusting|incompetent|careless|dismissive|condescending|scam|clowns|joke|ripoff|liars|overpriced|butcher|butchers|shady|useless|nightmare|unacceptable|ridiculous|pathetic|negligent ~3
<number>|one|1|zero|two star|stars
would not|never recommend|return|go|be
never going|go|coming|come back|again|there|here
do not go|waste|trust|bother
charged|billed|overcharged|charging|billing|bill|bills|collections|refund|owe|fees|fee|copay|deductible ~4
butchered|botched|hurt|misdiagnosed|ignored|dismissed|refused|denied|lost|messed|cancelled|canceled|rushed|rescheduled|violated|broke|ruined|charged|lied ~4 me|my|us|our|him|her|on|everything
leaving|left|switching|switched ~3 practice|dentist|doctor|doctors|dentists|there|this|offices
go elsewhere
somewhere else
avoid ~2
hidden fees|charges
smh
not cool|ok|okay|happy|impressed
disappointed ~3
`},
	{HealthQuestion, `
my|our|his|her ~4 <condition>|<body>|<medicine>|<device> ~6
i|he|she|we|kid|son|daughter|baby|toddler|husband|wife|mom|dad ~1 have|has|had|am|is|got|woke|feel|feels|keep|keeps|been|having ~5 <condition>|<body>|<medicine>|fever|pain
is|are|was it|this|that|these ~3 normal|ok|okay|safe|bad|serious|contagious|infected|broken|dangerous|worth|too ~4
should|can|could|do|does|would|may i|we|he|she|they|it|my|you ~6 <medicine>|<condition>|<procedure>|<body>|antibiotics|er|urgent|worried|see|come|take|stop|use|ice|eat|drink|fly|exercise|breastfeed
what|how ~4 <condition>|<medicine>|<procedure>|<body>|take|do|dose|mg|recommend|help|helps|for ~3
why|when|how ~3 my|i|does|do|is ~5
anyone|anybody|any ~4 <condition>|<medicine>|remedies|remedy|advice|ideas|tips|suggestions|recommendations ~4
any advice|ideas|suggestions
<number> degrees
fever of ~2
temp of|is|at ~2
<number> weeks|months pregnant|along|preggo|postpartum
mg ~3
does|do ~4 hurt|hurts|help|work|itch|itches
hurts|hurting|itches|itchy|itching|bleeding|swollen|burning|throbbing|aching|sore|numb|dizzy|vomiting|swelling|throws|puking|coughing ~3
what|when would|do|should|is|are|could|can ~3 you|i|it|we|this|best ~4 <condition>|<medicine>|recommend|worry|worried|concerned|try|take|do|be|see
`},
	{AsksAppointment, `
can|could|may|when|how|do|want|wanna|like|need|trying|hoping|looking|love ~3 get|book|schedule|make|come|see|set|be|reschedule|move|cancel|squeeze|fit|have ~4 appointment|appointments|in|seen|up|appt|<event>|<procedure>|<day>|sooner|earlier|slot|opening|time|physical|cleaning
any ~2 openings|appointments|availability|slots|cancellations|opening|appointment|times|chance
book|schedule|reschedule|cancel|move|change|confirm|make ~4 <event>|appt|<procedure>|cleaning|physical
have|got|have ~3 <event> ~3 <day>|tomorrow|at|on|today|next
is ~3 available|open|free <day>|tomorrow|this|next|today|to
fit|squeeze|get|see me|us|him|her|my ~2 in|<day>|today|tomorrow|sooner|earlier
do|are you ~3 have|take|taking|accepting|see|seeing ~3 new|walk|patients|kids|children|openings|appointments|anything
`},
	{AsksBilling, `
my|our|the|this|a ~3 <billing>|<insurer>|bill|insurance|claim|copay|balance|statement|deductible|invoice|charge|payment|coverage ~3
why|how ~4 charged|billed|bill|owe|cost|covered|pay|paid|balance|fee|denied
is|are|do|does|will|would my|i|you|this|it|insurance ~4 covered|cover|owe|network|insurance|<insurer>|paid|balance|processed|pay
did ~2 my|i|insurance ~3 payment|pay|go|cover|through|claim|card
paid|pay|paying|owe|owed ~3 <number>|bill|copay|balance|my|you|deductible|twice|out
insurance|<insurer> ~2 changed|denied|switched|card|lapsed|will|covers|paid|says|said|dropped|expired
`},
	{AsksRefill, `
refill|refills|rx|prescription|script|prescriptions|scripts ~4
pharmacy ~4
call|called|send|sent|renew|phone ~3 in|my ~3 <medicine>|pharmacy|refill|rx|script|meds
out of|almost|ran|running|run ~3 <medicine>|meds|medication|pills|inhaler|insulin
`},
	{AsksRecords, `
my|our|his|her ~3 results|result|labs|lab|records|record|chart|xray|xrays|mri|scan|biopsy|test|bloodwork|tests|paperwork|forms|referral|note|vaccination|immunization|portal|file
results|labs|biopsy|mri|scan|bloodwork ~2 back|in|ready|came|yet|out|posted|are|were|was
log|login|logging|locked|access|password ~3 portal|account|in|out
portal ~3
`},
	{Crisis, `
<crisis>
chest ~2 pain|pains|hurts|hurting|tight*|pressure|heavy|squeez*|elephant
swallowed|swallows|ate|eaten|drank|licked ~4 battery|coin|penny|quarter|magnet|magnets|lego|bead|toothpaste|bleach|detergent|pill|pills|bottle|earring|marble|bath|cleaner|poison|pod|gummies|screw
got|gets into ~2 pills|meds|medicine|vitamins|cabinet|<medicine>
took|taken|takes|gave|drank ~4 double|extra|many|twice ~4 pills|pill|dose|doses|<medicine>
took|taken|takes|gave|drank ~5 accident|mistake
double|doubled ~1 dose
arm|arms|face|side ~4 numb|tingling|tingly|tingle|tingles|droop*|weak
numb|numbness|tingling ~4 arm|face|side
slurring|slurred
pupil ~3 bigger|larger|than
coughing|throwing|vomiting|spitting|vomited|coughed ~2 blood
hit|hits|bumped|banged ~2 head
lip|lips|tongue|throat|face ~2 swelling|swollen|swelled
hives ~2 everywhere|over|throat
week|weeks|month|months|wk|mo ~1 old ~3 fever|temp|temperature
fever|temp|temperature ~6 week|weeks|month|months|wk|mo old
do|does not want to live|exist
do|does not want to be here|alive
not ~2 felt|feel|feeling ~3 kick|kicks|move|moving
gray|grey|blue|clammy and sweaty|cold|lips|clammy
passed out
toes|fingers|fingertips ~2 white|blue|black
can|could not ~1 breathe|breath|wake|stop
suicidal|overdose|overdosed|unconscious|unresponsive|seizing|stroke ~1
kill|hurt|harm|end myself|himself|herself|it|my
want to die
bleeding ~2 will|not|heavily|bad|badly|lot
throat ~3 closing|swelling|close
`},
}

// topicActs are what a text may be about that is no care.
var topicActs = []acts{
	{AsksService, `
do|does|can|are|is|will you|yall|u|your|there|it|this|guys ~4 take|accept|offer|open|have|close|closed|sell|do|hours|parking|hiring|available|carry|free|wheelchair|walk|walkins|accepting|located
what|when|where ~3 hours|time|address|days|parking|located|open|close|location|number|entrance|hour|price|cost|website|link|is|are
how much is|are|for|does|do|would ~5
where|what is|are|do ~3 you|your|the ~3 located|office|parking|park|address|hours|entrance
is there ~4
are you|yall|u|guys ~2 open|closed|hiring|accepting|taking|moving|doing|going|still|having|offering
still ~2 open|hiring|available|accepting
hiring|position|positions|job|jobs|opening|apply|resume|application ~3
who ~3 won|won|winner|wins
when|what|where|how ~4 class|event|clinic|raffle|fair|drive|race|walk|camp|workshop|seminar|parade|webinar|live|giveaway|sale|open|contest
`},
	{OtherTopic, `
<community> ~2
<animal>
<holiday>
your|the|this|that|ur ~3 post|posts|video|videos|reel|reels|tip|tips|article|blog|page|website|site|flyer|newsletter|photo|photos|pic|pics|story|stories|lobby|sign|building|mural|decorations|tree|costume|costumes|music|coffee|float|booth|tent|band|playlist|recipe|infographic|graphic|link|live|podcast|series|checklist|chart|guide|handout|class|talk|webinar|presentation|podcasts|stream|quiz|trivia|caption|meme|memes|joke
loved|love|enjoyed|liked|great|good|helpful|useful|interesting|awesome ~3 post|posts|video|tip|tips|article|blog|reel|recipe|info|information|reminder|advice|read|series|idea|tutorial|explanation|content|page|talk|webinar|class|presentation|event|turnout|party|parade|race|fair|booth
didnt|did|never not? knew|know|realize|realized ~4
thanks|thank ~4 for ~4 tip|tips|post|posting|info|information|reminder|sharing|link|recipe|advice|update|heads|article|video|list|sponsoring|sponsorship|donation|donating|supporting|hosting|coming|reading|shoutout|follow|following|flyer|invite|candy|tshirt|tshirts|shirts|coffee|hosting|joining|water|booth|educating|explaining|spreading|awareness|class|hours|schedule|raffle|giveaway|prize|basket|gift
sponsor|sponsored|sponsoring|sponsorship|sponsors|donated|donation|donate|donations|fundraiser|fundraising|volunteer|volunteers|volunteering|raised ~3
team|league|coach|season|game|tournament|championship|playoffs|match|goal|goals|score|race|marathon|5k|10k|mile|miles|medal|finish|jersey|jerseys|uniforms
school|teacher|principal|classroom|students|pta|library|choir|band|concert|church|scouts|troop
order|ordered|orders|shipping|shipment|invoice|delivery|package|catering|vendor|printing|printer|tshirts|shirts|banner|flyers|flyer|brochures|signage
job|position|interview|resume|application|internship|hiring|hired|colleague|coworker|coworkers|boss
recipe|recipes|cookies|cake|pie|chili|soup|pumpkin|garden|bakery|restaurant|menu|lunch|dinner|brunch|coffee|pizza|donuts|smoothie
concert|parade|festival|fair|booth|raffle|giveaway|contest|auction|gala|picnic|bbq|potluck|carnival|tent|market|float
snow|storm|weather|plow|plowed|construction|traffic|parking|road|street|sidewalk|power|wifi|internet|website
happy birthday|anniversary|retirement|holidays|new|<holiday>
congrats|congratulations ~3 on|to|award|grand|opening|anniversary|new
first|last|weekend|new day|week|job|house|car|truck|boat|puppy|kitten|dog|cat
dog|cat|puppy|kitten|pup|vet|pets|pet|horse|chickens|goat
puzzle|lost|found ~2 wallet|keys|phone|scarf|glove|gloves|jacket|umbrella|sunglasses|hat|earring|dog|cat
`},
}
