package speech

// replyActs are what a draft may do that takes up, or tells, that someone was
// cared for. Most of them are harmless where the context is about something
// else; rules decide by both.
var replyActs = []acts{
	{AcceptsThanks, `
you are|all ~2 welcome
^ welcome $
any time
anytime
no problem|problems|worries|prob|biggie|trouble
our|my|the|a|is|was pleasure
pleasure is|was ours|mine|all|to
glad|happy|honored|delighted|thrilled|honoured|proud|pleased to ~2 help|be|assist|do|serve|take|care|play|support
glad|happy|so|thrilled we|i|dr|our ~3 could|can|got|were|was
that is|was what we|i|our are|do|is ~2
what we are here for
here for you
do not mention it
least we could
all in a day
just doing our job
it|that was|is nothing
of course
de nada
`},
	{GladOutcome, `
glad|happy|thrilled|excited|relieved|proud|delighted|love that? you|it|everything|she|he|they|things|your|all|the ~4
glad|happy|thrilled|excited ~3 hear|know|see you|your|she|he|they|it|that|everything|things ~2 is|are|feel|feeling|went|doing|love|had|back
so|very|really proud of you|him|her|them|your
wonderful|great|good|amazing|awesome|fantastic news|job|work|results|progress|outcome
that is the spirit|best
we did it
worth the wait|it
`},
	{Apologises, `
sorry ~3 about|for|that|your|you|to ~6
apologies ~3
apologize ~3
we|i regret ~3
our|my bad
forgive us
wish we could have
we should have ~3
we dropped the ball
that is|was not like us|acceptable|ok|okay|the
you deserved ~3
make it|this right
`},
	{SeesAgain, `
see you|yall|u|ya ~5
see you
seeing you ~4
until next time|visit|week|month
next time ~3
look|looking forward to ~5
can not wait to ~3 see|meet|have|show|get|reveal
hope to see ~4
come back|see ~3
back in|for|at ~3 month|months|week|weeks|year|cleaning|<event>
miss|missed you|your|seeing|having
we will be here|waiting|ready
same time ~3
tell|give ~3 hi|hello|hugs
say hi|hello to
great|good|nice|wonderful|lovely|fun|awesome|so ~1 seeing|having|meeting|catching you|your|him|her|them|both
it was ~3 great|good|nice|wonderful|lovely|fun|awesome ~2 see|seeing|meet|meeting|have|having
`},
	{WelcomesIn, `
welcome to|into|back ~3
welcome aboard
happy|glad|excited|thrilled ~3 have|having you|your|yall|him|her|them
part of the|our family
one of the|our family|us|own
`},
	{ThanksVisit, `
thank|thanks ~4 for ~3 coming|visiting|choosing|trusting|stopping|bringing|letting|being|allowing|joining|waiting|making|trust|visit|business|loyalty|referral|referring|sticking|keeping|putting|giving|picking|entrusting|switching|booking
thank|thanks ~4 for ~2 <number> ~2 years|with
appreciate|love you|your ~2 coming|trust|loyalty|business|visit
thanks|thank ~2 trusting|choosing
appreciate ~3 trust
`},
	{PastEncounter, `
when you were|came|called|visited|left|saw|arrived|stopped|checked|booked
your ~3 <event>
your last|recent|first|next|upcoming|previous ~2 <event>|visit|stay|time|experience
you|they|he|she|him|her ~3 came|come|were|was in|here|by|to|back ~2
you|she|he|they saw|met ~3 dr|doctor|us|our|<title>|<name>
we|i saw|treated|met|examined|helped|delivered|operated|diagnosed|fixed|removed|cleaned|placed|pulled|gave|took|had|checked ~2 you|your|him|her|his|them
<careverb> you|your|him|her
you signed|agreed|declined|refused|told|asked|chose|opted|accepted ~4
our|the records|notes|chart|system|file|schedule|log|logs|cameras|camera|footage|report ~2 show|shows|say|says|indicate|confirm|indicates
we looked|pulled|checked|reviewed|looking|have ~3 chart|file|records|account|you|schedule|notes|history
we know who|which|exactly
you know who|why|what ~3
having you ~3 as a|in|here|with|at
taking care of you|your|him|her
took ~2 care of you|your|him|her
treating|seeing|helping|serving|caring ~2 you|your|him|her|for
`},
	{PraisesOther, `
you did|are|were|have|look|looked|crushed|rocked|nailed|killed|handled|made ~4
you|u rock|rocked|got this|did
so|such|very|super a|an? brave|strong|tough|trooper|champ|warrior|star|good|great
brave|bravest|champ|trooper|rockstar|warrior|superstar
way to go
keep it up
keep up ~3
keep smiling|going|rocking|wearing|doing|up
great|good|nice|awesome|amazing job|work
look|looks|looking|looked ~2 great|amazing|good|fantastic|fabulous|beautiful|gorgeous|stunning|incredible|perfect
suits|suit you|your
congrats|congratulations ~5
proud of you|him|her
love the|your|that ~3 smile|look|results|result|glow|hair|skin|teeth
beautiful|gorgeous|stunning|amazing|perfect|handsome ~2 smile|results|result|family|baby|transformation
`},
	{WishesRecovery, `
feel|feeling better
feel|felt|feels ~2 like yourself
get well|better
heal|healing|recover|recovering|recovery|rest ~3
hope|hoping|praying|wishing|hopefully ~4 better|heals|recovery|recover|rest|sleep|mend|feeling|soon|pain|relief|improves|easier|comfortable|swelling
take ~2 easy
take care ~3
rest up
hang in there
speedy recovery
sending ~3 vibes|thoughts|prayers|hugs|wishes|strength
sweet dreams
it gets|will|should ~2 better|easier|faster|smoother
will|should be ~3 fine|ok|okay|better|good|easier|great|over|worth
next one|time|round|visit ~3
enjoy ~2 ice|milkshake|milkshakes|soup|apples|corn|popcorn|couch|naps|nap|time
prayers|praying for you|him|her|them
`},
	{Reports, `
your|his|her ~2 <record>|<procedure>|<event>|<device>|<condition>|<medicine> ~2 came|went|was|were|arrived|healed|looked|turned ~2
your|his|her ~2 <record>|<procedure>|<event>|<device>|<condition>|<medicine>|claim|refund|paperwork|forms|copay ~2 is|are|has|have|should ~2 back|in|ready|here|booked|scheduled|confirmed|due|overdue|clear|negative|positive|normal|healing|cleared|been|denied|approved|waiting|still|available|neg|pos
just|already ~1 sent|called|emailed|faxed|mailed|left|refilled|updated|submitted|booked|scheduled|moved|fixed|processed|refunded|uploaded|posted|replied|messaged|texted|spoke
we|i|it have|has|is ~2 sent|called|emailed|faxed|mailed|refilled|updated|submitted|booked|scheduled|moved|fixed|processed|refunded|uploaded|ready|in
we|i|she|he|they|dr|nurse|it sent|called|emailed|faxed|mailed|refilled|updated|submitted|booked|scheduled|moved|processed|refunded|uploaded|resubmitted|adjusted|voided|credited|waived ~4
we|i will|are|am ~3 send|call|email|fax|mail|refill|update|submit|book|schedule|move|fix|process|refund|get|check|resend|sending|calling|checking|look|looking
it|that|yours|they|everything went ~2 through
went through
you are|have all set|good|covered|confirmed|booked|scheduled|cleared|paid
all set|good|done|fixed|clear|taken
ready for you|pickup|pick
is|are ~1 ready|in|back|here
on|under|in file|your
got|received|have your ~3 message|request|results|form|payment|card|note|email|voicemail
check your ~2 email|inbox|portal|voicemail|phone|messages|dms
look|watch|watching for ~3 call|email|text
`},
	{Confirms, `
^ yes|yep|yup|yeah|si|correct|right|exactly|absolutely|definitely|indeed|certainly|sure|totally|true|of
that is|sounds right|correct|true|great|good|perfect|us|him|her
sounds good|great|perfect|like ~2
we|i remember ~4
how could we|i forget
never forget ~3
we|i|they|she|he|dr do|did|does|have|will|would|can
that|it was ~2 us|him|her|me|dr|our|fun|great|quick|a
who ~2 could forget
`},
	{Denies, `
not|never|no|nor ~3 a|our|one ~2 patient|patients|client|record|records
never been|seen|set|came|come|had|treated|visited ~5
no record|records|history|chart|file|appointment|trace|account of|for|under|on|with ~3
nobody|noone by|with|named ~3
find|found|see|have no|any|nothing ~4 name|record|records|chart|file|you|appointment|account
can not|not|never|nowhere ~2 find|found|locate ~3 you|your|chart|record|records|file|name|account|appointment|patient
not in|on|from our|the ~2 system|schedule|records|practice|office|books|files|database|books|clinic
confused|mistaken|mistake|wrong|mixed ~4 office|practice|clinic|place|business|dentist|doctor|us|page|person
you were|have|are not ~3 here|seen|in|our|a
we|dr|she|he did|have|has not|never ~2 see|seen|treat|treated|saw|meet|met|had|have ~3
no longer ~4 patient|patients|with|here|seeing|see
never ~2 patient
used to be|come|see ~3
left|dismissed|discharged|fired|released our|the|from|you|as ~2 practice|patient|clinic|office
let go
`},
	{OursSince, `
with us since|for|from|all ~3
coming to|here ~2 us|since|for ~3
part of our ~2 family|since
since day one
since you|she|he|they were|was|got|came
our|a ~2 longest|oldest|favorite|favourite|loyal|newest|very ~2 <patient>
one of our|my ~3 <patient>|favorites|favourites|faves|regulars|first|oldest|longest
<number> years with|of|together ~2
all these|those|the years
watched|watching|seen|seeing you|your|him|her|them ~2 grow|growing
generations
regular|regulars
`},
	{Booked, `
you are|have ~2 booked|scheduled|in|down|confirmed|on ~2 for|at|on|<day>
your ~3 is|has|was been? ~1 booked|scheduled|confirmed|moved|set|tomorrow|at|on
booked|scheduled|penciled|squeezed|confirmed|slotted|got|put|have|had|moved|fit|squeeze|put you|your|him|her|them|u ~4
see you <day>
see you ~2 tomorrow|today|tonight|at|<number>|next|in
see you ~3 <day>|<month>
<day> at <number> ~3 you|your
your|his|her <day>|<number>|<month> ~3 <event>|slot|time|spot
we can|could|will|have ~2 get|fit|squeeze|move|put|see|take you|your|him|her ~3
reminder ~4 your|<name>|of
bring your ~3 card|id|insurance|list|meds|medications|paperwork|forms
nothing to eat|drink
do not be|forget ~2 late|your|to
come|pop|stop|swing on? in|by|over ~2 <day>|tomorrow|today|now|at|anytime|this|monday|tonight
`},
	{Missed, `
missed|skipped|cancelled|canceled|cancel|rescheduled|reschedule|moved|changed|forgot ~4 <event>|us|<day>
no show|shows|showed
not|never show|showed ~1 up
late to|for|by ~4
<number> minutes|min|hours late
running late ~2
late ~1 cancel|cancellation
ghosted|stood us|ours?
your slot|spot|chair|time ~3
`},
	{Advises, `
you should|could|might|need|must|can|may|ought|have ~3 to|try|take|use|put|apply|see|go|get|ice|rinse|stop|avoid|skip|double|eat|drink|rest|call|do|be|give|switch|keep|wait|increase|decrease|cut|start|continue|check|wear|elevate|stay|come|hold|push|pull|alternate|gargle|soak|massage|stretch|brush|floss
i|we|id would|recommend|suggest|advise ~4
try ~5
take|taking <number>|some|an|a|the|two|half|your|it|ibuprofen|tylenol|advil|<medicine> ~3
give|dele|put|apply|use|ice|rinse|gargle|soak|alternate|elevate|massage|stop|skip|double|switch|avoid|hold|wean|push|clean|flush|dab|rub|wrap|keep ~2 him|her|it|the|your|with|warm|cold|some|on|<medicine>|<body>|salt|off|a|pressure|compress|fluids|children*|infant*
sounds|seems|looks|looking ~3 like|<condition>
could|might|may|probably|likely|maybe|must ~1 be|is|just ~3 a|an|the|your|just|<condition>|from|viral|hormonal|normal
probably|likely|most|definitely|maybe ~2 <condition>|an|a|the|just|viral|hormonal|nothing|fine
<number> mg|mcg|ml|milligrams|units|tablets|pills|drops|puffs|tsp|capsules
every <number> hours|hrs|days
twice|once|times a|per|daily day?
does not need|require ~3
do|does not need ~2 to? ~3 antibiotics|antibiotic|<procedure>|<medicine>|come|see|stitches|worry
no need to|for ~4
ok|okay|fine|safe|good to ~2 take|stop|use|mix|combine|eat|drink|fly|drive|exercise|wait|breastfeed|go|skip
stop|quit|start taking|using ~3
if you are|have|still|can|get|feel|notice ~8
`},
	{Reassures, `
is|are|that|it|this|totally|completely|perfectly|very|pretty|quite|all|thats ~1 normal|common|expected|typical|harmless|benign|nothing|fine
normal for|after|at|with|to|and|part|as ~3
nothing to worry|serious|be
do not worry ~3
not|never|would not|no be|to|need|worry ~2 worry|worried|concerned|concern|panic|alarmed|cancer|contagious|serious|dangerous
happens|common ~2 to|a|after|with|lot|all|often ~2
it|that|this|they|she|he|you will|should ~2 be|go|heal|pass|clear|settle|fade|resolve|subside|wear ~2 fine|ok|okay|away|down|soon|up|off|on|in|better
goes|go|clears|heals|passes away|down|up|on
will be|feel fine|ok|okay|good|better
not a big deal
`},
	{AsksDetails, `
what|which is|are your|his|her|the ~1 name|number|dob|birthdate|birthday|insurance|id|phone|address|email|dose|diagnosis|symptoms|medication|medications
what|which medication|medications|insurance|doctor|provider|tooth|symptoms|pharmacy|day|meds ~1 are|is|did|do|does you|he|she|your|it|u
send|dm|email|message|comment|drop|post|share|reply|give|tell|shoot|pm|inbox|upload|leave|type|provide|need|confirm|verify ~4 your|ur|a|the|with|pic|picture|photo|photos|pics ~5 name|number|dob|birth|birthdate|birthday|birthdate|insurance|id|card|member|symptoms|phone|address|email|story|rash|info|information|ssn|social|chart|details|medication|medications|diagnosis|records|results|swelling|bump|wound|mole|license|spot|teeth|tooth|smile|bite
text us|me|your|a|the ~4 name|number|dob|birthdate|insurance|id|card|pic|photo|picture|symptoms|info|information
send|dm|message|post|upload ~3 pic|pics|picture|pictures|photo|photos ~3 rash|of|mole|tooth|teeth|bump|swelling|card|wound|it
dm|pm|inbox|message us|me ~2 your|ur|with|a ~4
send us|me ~2 dm|message|pm
when|who|where did|were|was|is|do ~2 you|your|she|he|it ~4 start|seen|come|see|visit|last|hurt|appointment|birthday|born|surgery|insurance|doctor|schedule*
are|is|do|does|did|have|has you|he|she|it ~4 fever|pain|bleeding|allergic|pregnant|taking|diabetic|symptoms|insurance|insured|hurt|hurts|swelling|old|weigh|medication|meds|vomiting|breathing|patient|patients|rash
how old|long|bad|high is|are|have|has ~2 you|he|she|it|baby|fever|pain ~3
snap|take|shoot|send|text ~4 front ~2 back
tell us|me|them|everyone ~2 what|how|about ~4 done|did|treated|treatment|had|fixed|helped|surgery|procedure|visit|came
what|which ~2 condition|problem|procedure|treatment|symptoms|diagnosis ~6 you|your
what ~2 you ~1 in|come|came|here for
`},
	{Reshares, `
repost|reposting|reposted|regram|reshare|resharing|reshared|rp ~6
sharing|share|shared|posting|screenshot|screenshotting|screenshotted|featuring|feature|quoting|use|using ~6 review|testimonial|story|post|photo|pic|selfie|video|comment|words|feedback|journey|reel|stories
look|see|check|read|hear|watch|love ~3 what|how|this|out ~6 said|wrote|shared|posted|says|review|testimonial|left|told|sent
review|testimonial|feedback of the week|month|day
<number> stars|star from|review|by ~3
stars from
testimonial ~3
another|this|latest|new|recent|beautiful|lovely|glowing ~3 review|testimonial
in her|his|their own words
she|he|they said|put|wrote|says it ~3 better|best|all
can|may|could|would|mind|ok|okay|permission ~5 share|repost|reshare|use|feature|post|regram ~4 this|your|it|that|on|photo|story|review|pic|words
tag|tagging us|you|her|him ~4
`},
	{Vents, `
can|could|may not ~1 say|tell|share|talk|post|go ~1 more|much|anything|about|details|into|why
all|that ~2 i|we can|may|could|am|are ~2 say|tell|share|allowed
hug your ~2 kids|kiddos|babies|baby|littles|people|loved|family|mom|dad|parents|kid|ones tonight|today|tighter|extra
hug your ~2 kids|kiddos|babies|littles|people|loved $
pray|praying|prayers for our|my ~3 team|crew|staff|unit tonight|today
this|that|today|tonight|yesterday's|today's|tonight's ~2 one|shift|case|call|patient|room ~3 broke|breaks|wrecked|hurt|hurts|stays|stayed|stick*|hit|hits|haunt*|got|gets|stung|stings
some|certain shifts|days|nights|calls|cases|rooms|patients|mornings|ones ~2 stay|stays|stick*|follow|break|breaks|change|changes|hurt|haunt|test|leave|teach
you|we ~1 carry|take|bring ~2 home ~1 with
cried|cry|crying|cries|sobbed|sobbing|ugly ~4 in|on my|the|our car|closet|bathroom|stairwell|lot|elevator|drive|med|break|supply
sitting|sit in my|the|our car ~4 before|after|longer|bit|minute
some|certain parents|patients|people|folks|families ~2 should|need|really|just ~5 warning|test|nerve|trying|wow|yikes|bless
never|always a dull ~6 ask me|us|about
ask me|us ~1 about ~8 retire|retired|drink|drinks|someday
lost|losing|lose one|somebody|someone ~1 today|tonight|yesterday|this
one ~2 every|each shift|night ~3 you take|carry|bring
`},
}
