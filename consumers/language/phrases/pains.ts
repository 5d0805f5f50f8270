import type { StatementRule } from './statement-rule.ts'

const EACH = 'every|each'
const OCCASION =
  'time|day|week|month|morning|evening|night|year|visit|trip|call|login|payment|order|flight|stay|bill|document|page|file|hour|minute|session|transaction|delivery|journey|purchase|occasion|10|20|five|ten|few|30|other|single|quarter|winter'
const HARD =
  'hard|difficult|awkward|fiddly|tricky|confusing|impossible|tedious|cumbersome|complicated|frustrating|tough|challenging|hopeless|clumsy|stressful|unclear'
const USE =
  'read|use|understand|follow|navigate|open|reach|see|handle|manage|operate|access|work|press|hear|type|fill|get|set|change|pay|book|print|find|hold|carry|close|plan|budget|redeem|compare|tell'
const PAIN =
  'pain|hassle|faff|chore|nightmare|headache|struggle|nuisance|ordeal|slog|misery|minefield|bother|palaver|drag|nonsense|rigmarole'
const THING =
  'app|site|website|portal|system|bill|bills|statement|statements|form|forms|menu|screen|screens|interface|layout|font|print|text|letters|meter|remote|software|program|editor|tool|dashboard|process|checkout|login|signal|reception|coverage|broadband|machine|packaging|lid|bottle|seats|seat|bot|codes|code|password|manual|instructions|tariff|tariffs|points|search|keypad|display|exports|sync|version|update|updates|battery|router|speed|line'
const ONCE =
  'today|yesterday|fixed|solved|sorted|resolved|love|great|excellent|friendly|always good|brilliant|wonderful|fantastic|used|ago|enjoy|pleasant|thanks|helpful|perfect|amazing|good|lounge|lounges|airport'

export const PAIN_RULES: readonly StatementRule<'pain'>[] = [
  {
    phrase: `have|has|need|needs|forced|must|got|gotta|made|expected|obliged|required ~1 to|re-enter|type|enter ~9 ${EACH} ~1 ${OCCASION}`,
    tells: 'pain',
    unless: `${ONCE}|interest|ability|engineers|continued`,
    example: 'I have to enter the code every time.',
  },
  {
    phrase: `have|has|had|need|got to ~8 again|over|anew|afresh|repeatedly and over|again|each|every|whenever`,
    tells: 'pain',
    unless: `${ONCE}|back|called|call|ring`,
    example: 'I have to fill it in over and over.',
  },
  {
    phrase: `${EACH} single? ${OCCASION} i|we|my|you|it's|i've|a ~5 have|must|need|got|end|get|spend|forced|struggle|lose|fight|ask|wait|asked|asks|wants|logs|stuck|can't|cannot|won't ~1 to|up|out|stuck|through|for|the|my|with`,
    tells: 'pain',
    unless: `${ONCE}|lounge|nice|new`,
    example: 'Every time I log in I have to reset it.',
  },
  {
    phrase: `asks|ask|asked|wants|demands|logs|log|kicks|throws|signs|boots|makes|forces|prompts|requires me|us|for|you|my|out ~6 ${EACH} ~2 ${OCCASION}|again`,
    tells: 'pain',
    unless: `${ONCE}|if`,
    example: 'The app logs me out every few minutes.',
  },
  {
    phrase: `why must|should|do|does|am|are i|we|it|you|customers ~1 have|always|made|forced|need|keep|spell|repeat|re-enter|ask|wait ~9 ${EACH}|always|again|just|whole|by`,
    tells: 'pain',
    despite: ['asked'],
    unless: ONCE,
    example: 'Why must I spell my name every time?',
  },
  {
    phrase: `why is|isn't|are|aren't|does|doesn't|can't|won't there|i|we|your|the|it ~1 no|not|any|a|just|never|let|simply|way|have ~4 way|option|button|choose|possibility|skip|turn|pick|support|mode|see|change|without|as`,
    tells: 'pain',
    despite: ['asked'],
    unless: `${ONCE}|money|payment|card|top-up|transfer|transaction|cash|refund`,
    example: 'Why is there no way to skip the greeting?',
  },
  {
    phrase: `no way|possibility|option|means to|of|for ~1 ${USE}|skip|turn|choose|pick|name|sort|filter|search|save|edit|cancel|export|getting|switch|view|reading|export|speak|talk|avoid|stop|hide|move|share|merge|split|check|contact|tell|track|add|remove|delete|control|pause`,
    tells: 'pain',
    unless: `${ONCE}|found`,
    example: 'There is no way to name the pots.',
  },
  {
    phrase: `never lets|let|allows|allow|works|work|worked|remembers|remember|saves|recognises|recognizes|accepts|loads|syncs|matches|tells|arrives|fits|suits|reaches|connects ~1 me|us|for|my|on|at|with|in|properly|first|what|the|it|when|here`,
    tells: 'pain',
    unless: 'again|promised|arrived|refund',
    example: 'It never lets me finish.',
  },
  {
    phrase: `never|rarely|hardly|seldom|barely ~2 able|get|see|know|tell|understand|understood|manage|make|reach|use|make ~1 to|how|when|what|where|which|anyone|through|head|hold|a|what|any ~5 ${THING}|pay|due|charged|going|works|comes|phone|tails|tail|calls|worked|until|without|signal`,
    tells: 'pain',
    unless: `${ONCE}|problem|issue|complain`,
    example: 'I can never tell when the bill is due.',
  },
  {
    phrase: `head nor|or tail|tails of|from`,
    tells: 'pain',
    despite: ['negated'],
    unless: ONCE,
    example: 'I cannot make head nor tail of the bill.',
  },
  {
    phrase: `don't|dont|never|can't|cannot|do|nobody|didn't not? understand|understood|grasp|fathom|decipher ~1 a|my|your|the|these|those|half|how|one|any|this|that ~4 ${THING}|worked|calculated|charged|letters|tiny|small|print|it`,
    tells: 'pain',
    unless: `${ONCE}|why|transaction|payment|pin|card|identity|verify|reason`,
    example: 'I do not understand your bills.',
  },
  {
    phrase: `${THING} ~1 is|are|so|too|very|really|that's|was|s ~3 ${HARD}|clunky|unusable|unreadable|unintuitive|slow|tiny|illegible|useless|inaccessible|sluggish|unreliable|user-unfriendly|fiddly|buggy|patchy|laggy|dreadful ~1 to|for|on|at|with|every|always|in|when`,
    tells: 'pain',
    unless: `${ONCE}|lounge|today|drinks`,
    example: 'The app is so confusing to follow.',
  },
  {
    phrase: `${HARD}|near-impossible|tiresome|exhausting|painful to ${USE} ~4 ${THING}|anything|with|when|for|if|because|on`,
    tells: 'pain',
    unless: `${ONCE}|not|lounge|seat|seats|table|easy|never|couldn't`,
    example: 'It is hard to read the meter.',
  },
  {
    phrase: `such|real|total|constant|right|complete|proper|daily|endless|absolute|huge|major a? ${PAIN} to|for|when|every|if|because|in|having|trying|getting|with|each|with|of|as|on|from ~3`,
    tells: 'pain',
    unless: `${ONCE}|not|never|leave|without|no`,
    example: 'It is such a hassle to park.',
  },
  {
    phrase: `is|are|it's|its|that's|makes a|an|pure|sheer|such|real|total|absolute|one|misery|hell ~2 ${PAIN}|hell ~1 if|for|to|when|with|every`,
    tells: 'pain',
    unless: `${ONCE}|not|never|leave|no`,
    example: 'Changing a booking is a nightmare for us.',
  },
  {
    phrase: `pain in the|my ~1 neck|arse|ass|backside|bum|butt|rear|rear`,
    tells: 'pain',
    unless: 'i|have',
    example: 'Logging in is a pain in the neck.',
  },
  {
    phrase: `not|isn't|isnt|aren't|far|hardly|anything very|at|all|remotely|so|from|but|exactly|particularly? ~1 user-friendly|intuitive|accessible|legible|readable|ergonomic|straightforward|practical ~1 to|for|app|site|website|at|interface|when|if`,
    tells: 'pain',
    unless: `staff|${ONCE}|waitress|people|reception|crew|lady|lounge`,
    example: 'It is not user-friendly for the old.',
  },
  { phrase: `not|isn't|isnt|hardly|far ~2 user-friendly`, tells: 'pain', unless: 'staff', example: 'The site is not user-friendly.' },
  { phrase: `user unfriendly`, tells: 'pain', example: 'It is user unfriendly.' },
  {
    phrase: `only works|work|available|lets|let|allows|accepts|opens|supports|runs|syncs|lasts|takes|shows on|in|with|if|at|me|us|one|for|you|from|to ~6 so|and|but|which|not|while|though|because|half|i|we`,
    tells: 'pain',
    unless: `${ONCE}|question|refund`,
    example: 'It only works on Windows so I cannot use it.',
  },
  { phrase: `week in|after week|out ~3`, tells: 'pain', unless: `${ONCE}|reward|lovely`, example: 'I do it by hand week after week.' },
  {
    phrase: `day|night|year|month|time in|after day|night|year|month|time|out`,
    tells: 'pain',
    unless: `${ONCE}|lovely|bother|come|return|back`,
    example: 'The line drops day after day.',
  },
  {
    phrase: `crashes|freezes|drops|disconnects|fails|cuts|buffers|lags|resets|forgets ~3 so|every|each|whenever|all|several|twice|daily|as|constantly|often|regularly ~1 often|time|evening|day|night|week|minutes|soon|times|i|a|much|morning|month|winter`,
    tells: 'pain',
    unless: ONCE,
    example: 'It crashes every evening.',
  },
  {
    phrase: `been|it's|its like that|this ~1 for|all|since ~2 months|years|ages|weeks|day|i|we|ever|beginning|start`,
    tells: 'pain',
    unless: `${ONCE}|refund|waiting`,
    example: 'It has been like this for months.',
  },
  {
    phrase: `nearest|closest branch|shop|store|counter|office|machine|atm|locker|depot|stop|gym|centre|pickup ~1 is|being|now|to ~3 miles|km|mile|kilometres|away|hour|minutes|hours|bus|town|far|off|drive|from`,
    tells: 'pain',
    unless: ONCE,
    example: 'Your nearest branch is thirty miles away.',
  },
  {
    phrase: `as a|an|somebody|someone ~2 wheelchair|blind|deaf|disabled|coeliac|celiac|vegan|diabetic|pensioner|freelancer|left-hander|asthmatic|carer|commuter|parent|mother|widow|dyslexic|sighted|vegetarian|user ~5 can't|cannot|no|never|nothing|hard|find|struggle|impossible|nightmare|always|hopeless|minefield|stuck`,
    tells: 'pain',
    unless: ONCE,
    example: 'As a wheelchair user I can never reach it.',
  },
  {
    phrase: `i'm|im|i|am ~1 blind|deaf|dyslexic|colour-blind|colourblind|partially|visually|disabled|left-handed|coeliac|celiac|hard ~6 can't|cannot|no|never|nothing|hard|struggle|impossible|read|hear|use|see`,
    tells: 'pain',
    unless: ONCE,
    example: 'I am colour-blind and cannot read your charts.',
  },
  {
    phrase: `can't|cannot|cant|couldn't|unable|struggle|hard|hopeless ~6 with|because|due|given ~1 my|arthritis|bad|of|to ~1 arthritis|eyes|eyesight|wrist|hands|hearing|sight|knees|back|glasses|reader|pram|wheelchair|disability|fingers`,
    tells: 'pain',
    unless: ONCE,
    example: 'I cannot open it with my arthritis.',
  },
  {
    phrase: `too small|tiny|faint|fast|quiet|short|low|high|stiff|heavy|narrow|slow|restrictive|complicated|bright|pale|dark|loud|far ~1 to|for ~2 read|see|use|me|us|hands|eyes|fingers|my|hear|open|anyone|people|hold|old|reach|follow|be|get|catch`,
    tells: 'pain',
    unless: `${ONCE}|lounge|passengers|lunch|room|visitors`,
    example: 'The print is too small to read.',
  },
  {
    phrase: `can't|cannot|cant|couldn't|unable|don't|doesn't|won't|struggle|hard|impossible ~2 read|see|hear|reach|press ~1 tiny|small|grey|that|the|those|such|faint ~3 print|font|letters|lettering|buttons|screen|display|meter|text|digits|announcements|numbers|writing`,
    tells: 'pain',
    unless: ONCE,
    example: 'I cannot read that tiny print.',
  },
  {
    phrase: `mother|mum|mam|mom|dad|father|gran|granny|nan|husband|wife|parents|grandmother|grandfather|son|daughter ~5 can't|cannot|cant|struggles|struggle|unable|hasn't|doesn't|couldn't ~2 use|read|manage|work|see|hear|reach|with|do|cope|understand|open|handle|apps|internet ~3`,
    tells: 'pain',
    unless: `${ONCE}|lounge|her|his|phone`,
    example: 'My mum cannot use the keypad.',
  },
  {
    phrase: `limit|cap|allowance|minimum|maximum|deadline|window|timeout|restriction|rule|policy|fee ~6 kills|killing|too|far|misery|nightmare|ridiculous|makes|useless|means|punishes|forces|hopeless ~1 me|us|low|short|small|strict|for|i|we|too|it|hard|life|no|tight`,
    tells: 'pain',
    unless: `${ONCE}|lounge|bag`,
    example: 'The daily limit is far too low for us.',
  },
  {
    phrase: `takes|take|took|taking|needs ~2 forever|ages|eternity|age|hours|minutes|clicks|steps|menus|calls ~1 to|just|every|each ~1 load|open|start|save|log|export|boot|time`,
    tells: 'pain',
    unless: `${ONCE}|lounge|refund|drink|food|card|money|transfer|arrive`,
    example: 'It takes ages to load.',
  },
  {
    phrase: `still no|not dark|offline|app|support|option|way|lift|step|android|search|undo|landline|sorting|filter|calendar|export|integration ~1 mode|version|app|for|to|access|free|in|on|after`,
    tells: 'pain',
    unless: `${ONCE}|support|refund|reply`,
    example: 'There is still no dark mode in it.',
  },
  {
    phrase: `no dark|offline|landscape|guest|night|vegan|step-free|gluten-free|paper|screen-reader|wheelchair|weekend|evening|english|direct mode|checkout|menu|access|option|options|bills|support|delivery|deliveries|appointments|slots|ramp|line|hours ~1`,
    tells: 'pain',
    unless: `${ONCE}|lounge`,
    example: 'There is no offline mode.',
  },
  {
    phrase: `doesn't|doesnt|don't|won't|can't|cannot|never|not work|works|play|run|support|sync|talk|fit|connect ~1 with|on|to|in|for ~1 my|our|mac|linux|android|screen|hearing|windows|apple|the|a|older|offline|people|hands ~2 reader|aid|aids|phone|machine|software|calendar|car|devices|laptop|system|country|tablet|browser|wheelchair|countryside|valley|letterbox`,
    tells: 'pain',
    unless: `${ONCE}|cancel|card|today`,
    example: 'It does not work with my screen reader.',
  },
  {
    phrase: `separate|different|another|new|one|own password|passwords|login|logins|app|apps|account|invoice|form|bill per|for ~1 each|every|all|single|meter|shop|site`,
    tells: 'pain',
    unless: ONCE,
    example: 'I need a separate login for every shop.',
  },
  {
    phrase: `have|has|had|need|forced|wait|depend|rely to|for|on ~2 drive|ask|rely|depend|wait|travel|walk|climb|queue|crawl|kneel|phone|borrow|stand|carry|go ~6 just to|for|because|whenever|to|every ~1`,
    tells: 'pain',
    unless: `${ONCE}|yesterday|lounge|had|bag|flight|card`,
    example: 'I have to climb a ladder just to read it.',
  },
  {
    phrase: `just to see|get|read|pay|look|send|view|open|check|change|make|log|speak|find|reach|approve|watch ~4 bill|thing|reading|one|payment|in|file|human|answer|page|meter|call|person|email`,
    tells: 'pain',
    unless: `${ONCE}|wanted|want|rang|only|here|came|trying|called|need|like|writing`,
    example: 'Six steps just to see one bill.',
  },
  {
    phrase: `struggle|struggles|struggling|difficulty|difficulties with|using|to|reading|understanding|navigating|hearing|getting|opening ~3 ${THING}|${EACH}|always|whenever|small|because`,
    tells: 'pain',
    unless: `${ONCE}|no|without|never|today|first|lounge`,
    example: 'I struggle with the small buttons.',
  },
  {
    phrase: `waiting|wait|queue|queueing|queuing|hanging in|around|all|for ~4 is|are|every|always|each ~1 hell|nightmare|time|day|misery|joke|pain|murder|torture|dreadful`,
    tells: 'pain',
    unless: `${ONCE}|lounge`,
    example: 'Waiting in for fitters is hell.',
  },
  {
    phrase: `six|five|four|nine|ten|seven|eight|twelve|7|8|9|10|12|6|5|many|dozen|endless menus|clicks|steps|screens|logins|passwords|forms ~1 to|for|before|deep|just ~2`,
    tells: 'pain',
    unless: `${ONCE}|terminals`,
    example: 'It needs nine clicks to pay.',
  },
  {
    phrase: `every|at|on each|single|every? time|visit|arrival|stay|trip|flight|call|login|payment|order ~1 i|we ~4 stand|argue|queue|wait|struggle|fight|begin|start|explain|end|ask|sit|enter|type|spell|repeat|lose|have|need|must`,
    tells: 'pain',
    unless: ONCE,
    example: 'At each arrival I stand there and argue.',
  },
  {
    phrase: `whenever i|we|my|a|the ~8 must|have|am|are|need|get|asked|wait|fails|crashes|drops|freezes|stuck|lose to|asked|again|up|for|my|everything|out|stuck ~2`,
    tells: 'pain',
    unless: ONCE,
    example: 'Whenever I travel I am asked the same things.',
  },
  {
    phrase: `begin|start|starting|starts from|at scratch|zero|square|the ~1 every|each|again|whenever|always|beginning ~2`,
    tells: 'pain',
    unless: `${ONCE}|if|want`,
    example: 'I start from scratch each time.',
  },
  {
    phrase: `logged|kicked|thrown|signed|booted|asked out|off|for|again every|each|after ~1 ${OCCASION}|minutes|mins|min`,
    tells: 'pain',
    unless: ONCE,
    example: 'I get logged out every ten minutes.',
  },
  {
    phrase: `had|have|has to click|scroll|go|wade|dig|plough|navigate through? ~2 pages|menus|screens|clicks|options|steps|times|buttons`,
    tells: 'pain',
    unless: ONCE,
    example: 'I had to click through nine pages.',
  },
  {
    phrase: `always|constantly|forever|perpetually|continually ~1 crashes|crashing|freezes|freezing|logs|logging|disconnects|disconnecting|scrambles|forgets|buffering|kicks|lags|queueing|re-entering|retyping ~2`,
    tells: 'pain',
    unless: ONCE,
    example: 'Your app constantly freezes.',
  },
  {
    phrase: `no|not|hardly|barely|never|zero|poor|weak|patchy|dodgy ~2 signal|reception|coverage|bars|bar|internet ~1 in|at|inside|indoors|upstairs|anywhere|up|here|past ~2 house|home|village|farm|flat|room|rooms|cellar|kitchen|garden|valley|indoors|bedroom|basement|door|office`,
    tells: 'pain',
    despite: ['negated'],
    unless: `${ONCE}|since|hotel`,
    example: 'I get no signal anywhere in the house.',
  },
  {
    phrase: `keeps asking|forgetting|insisting|demanding ~2 for|my|me|on|every|that ~2`,
    tells: 'pain',
    unless: `${ONCE}|staff|nurse`,
    example: 'The app keeps asking for my address.',
  },
  {
    phrase: `crawls|crawl|grinds|drops|buffers ~2 every|each|in the|evenings|evening|night|nights|halt|when|at ~2`,
    tells: 'pain',
    unless: `${ONCE}|pub|bar`,
    example: 'The line crawls in the evenings.',
  },
  {
    phrase: `by hand|manually each|every|because|since|one|again|month ~2`,
    tells: 'pain',
    unless: `${ONCE}|transfer`,
    example: 'I type it all by hand every month.',
  },
  {
    phrase: `same|old story|problem|trouble|questions|thing|struggle|mess|fight|faff on|every|each|whenever|with|all ~2 time|month|week|year|planes|visit|your|trip|flights|day`,
    tells: 'pain',
    unless: `${ONCE}|bother|fee`,
    example: 'Same story every month.',
  },
  {
    phrase: `for|as a|an|us|any|many ~1 asthmatic|coeliac|celiac|vegan|wheelchair|diabetic|pensioner|pensioners|freelancer|freelancers|teacher|carer|carers|deaf|blind|dyslexic|disabled|elderly|commuters|parents|allergy|left-handers ~6 rotten|useless|nightmare|misery|no|hard|impossible|minefield|pain|hopeless|torture|can't|never|nothing`,
    tells: 'pain',
    unless: ONCE,
    example: 'For a coeliac that is useless.',
  },
  {
    phrase: `can't|cannot|cant|couldn't|unable use|read|manage|open|hear|work|press|navigate|see ~6 with|w|on|without|by my|a|the|screen|zoom ~1 reader|hands|arthritis|wrist|eyes|eyesight|hearing|glasses|zoom|aids|phone|tablet|wheelchair|smartphone|keyboard`,
    tells: 'pain',
    unless: `${ONCE}|lost|stolen|hotel`,
    example: 'I cannot use the editor with my screen reader.',
  },
  {
    phrase: `can't|cannot|cant be ~1 opened|used|read|changed|done|paid|viewed|edited|managed|moved|turned|switched|combined|shared|booked ~1 on|in|without|from|by|with|off|online|outside`,
    tells: 'pain',
    unless: `${ONCE}|today`,
    example: 'It cannot be opened on a tablet.',
  },
  {
    phrase: `doesn't|don't|never|not suit|suits|fit|fits|cater|caters|take|takes|recognise|recognises|recognize|accept|know ~2 apostrophe|apostrophes|accents|freelancers|foreign|tall|shift|people|families|wheelchairs|hands|us|double-barrelled|hyphen|hyphens|umlauts`,
    tells: 'pain',
    unless: ONCE,
    example: 'Your form does not take apostrophes.',
  },
  {
    phrase: `only one|once|ten|two|single ~1 login|user|device|machine|account|card|person|name|phone|address|number per|for|on|at|allowed ~2`,
    tells: 'pain',
    unless: `${ONCE}|night|told|left`,
    example: 'It is only one login per meter.',
  },
  {
    phrase: `one|single login|password|device|machine|app|account|address|user per|for every|each|meter|site|shop|licence|child|person|property|line ~1`,
    tells: 'pain',
    unless: ONCE,
    example: 'You need one login per site.',
  },
  {
    phrase: `it's|its|that's|this is|are? a|an|what? a|an? monkey|devil|pig|sod|beast|bugger|bitch to|of ~2`,
    tells: 'pain',
    unless: ONCE,
    example: "It's a pig to read.",
  },
  {
    phrase: `hopeless|useless|no|little good|use? for|to|if ~1 hands|me|us|people|anyone|tall|eyes|my|someone|teachers|a ~2`,
    tells: 'pain',
    unless: `${ONCE}|refund|answer|agent`,
    example: 'The trays are useless for my hands.',
  },
  {
    phrase: `used|easy|simple|hard|painful|slow|difficult|struggled|struggle|trouble ~3 but|until|before ~2 now|then ~4 easy|fine|great|brilliant|fixed|better`,
    tells: 'pain',
    isnt: true,
    example: 'It was slow but now it is fine.',
  },
  { phrase: `used to|be`, tells: 'pain', isnt: true, example: 'Bills used to be unreadable.' },
  {
    phrase: `never a|had|any|once ~2 problem|problems|trouble|bother|issue|issues|complaint`,
    tells: 'pain',
    isnt: true,
    example: 'I never had any trouble with the app.',
  },
  {
    phrase: `old|previous|last|former|other provider|bank|supplier|phone|firm|company|hotel|laptop ~9`,
    tells: 'pain',
    isnt: true,
    example: 'My old provider never lets me leave.',
  },
]
