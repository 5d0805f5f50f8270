import { tellEach } from '../tell-each.ts'
import { BODY_AND_REACH } from './body-and-reach.ts'
import { BURDENS } from './burdens.ts'
import { EACH_TIME } from './each-time.ts'
import { GRIEVANCES } from './grievances.ts'
import { HOW_IT_ALWAYS_IS } from './how-it-always-is.ts'
import { LASTING_TROUBLE } from './lasting-trouble.ts'
import { THING, ONCE } from './pain-words.ts'

const HARD =
  'hard|difficult|awkward|fiddly|tricky|confusing|impossible|tedious|cumbersome|complicated|frustrating|tough|challenging|hopeless|clumsy|stressful|unclear'
const USE =
  'read|use|understand|follow|navigate|open|reach|see|handle|manage|operate|access|work|press|hear|type|fill|get|set|change|pay|book|print|find|hold|carry|close|plan|budget|redeem|compare|tell'
const PAIN =
  'pain|hassle|faff|chore|nightmare|headache|struggle|nuisance|ordeal|slog|misery|minefield|bother|palaver|drag|nonsense|rigmarole'

/** What stays hard. */
export const PAIN_RULES = [
  ...EACH_TIME,
  ...LASTING_TROUBLE,
  ...BURDENS,
  ...BODY_AND_REACH,
  ...GRIEVANCES,
  ...HOW_IT_ALWAYS_IS,
  ...tellEach('pain', {}, [
    [
      `have|has|had|need|got to ~8 again|over|anew|afresh|repeatedly and over|again|each|every|whenever`,
      'I have to fill it in over and over.',
      { unless: `${ONCE}|back|called|call|ring` },
    ],
    [
      `no way|possibility|option|means to|of|for ~1 ${USE}|skip|turn|choose|pick|name|sort|filter|search|save|edit|cancel|export|getting|switch|view|reading|export|speak|talk|avoid|stop|hide|move|share|merge|split|check|contact|tell|track|add|remove|delete|control|pause`,
      'There is no way to name the pots.',
      { unless: `${ONCE}|found` },
    ],
    [
      `never lets|let|allows|allow|works|work|worked|remembers|remember|saves|recognises|recognizes|accepts|loads|syncs|matches|tells|arrives|fits|suits|reaches|connects ~1 me|us|for|my|on|at|with|in|properly|first|what|the|it|when|here`,
      'It never lets me finish.',
      { unless: 'again|promised|arrived|refund' },
    ],
    [`head nor|or tail|tails of|from`, 'I cannot make head nor tail of the bill.', { despite: ['negated'], unless: ONCE }],
    [
      `don't|dont|never|can't|cannot|do|nobody|didn't not? understand|understood|grasp|fathom|decipher ~1 a|my|your|the|these|those|half|how|one|any|this|that ~4 ${THING}|worked|calculated|charged|letters|tiny|small|print|it`,
      'I do not understand your bills.',
      { unless: `${ONCE}|why|transaction|payment|pin|card|identity|verify|reason` },
    ],
    [
      `${THING} ~1 is|are|so|too|very|really|that's|was|s ~3 ${HARD}|clunky|unusable|unreadable|unintuitive|slow|tiny|illegible|useless|inaccessible|sluggish|unreliable|user-unfriendly|fiddly|buggy|patchy|laggy|dreadful ~1 to|for|on|at|with|every|always|in|when`,
      'The app is so confusing to follow.',
      { unless: `${ONCE}|today|drinks` },
    ],
    [
      `${HARD}|near-impossible|tiresome|exhausting|painful to ${USE} ~4 ${THING}|anything|with|when|for|if|because|on`,
      'It is hard to read the meter.',
      { unless: `${ONCE}|not|seat|seats|table|easy|never|couldn't` },
    ],
    [
      `such|real|total|constant|right|complete|proper|daily|endless|absolute|huge|major a? ${PAIN} to|for|when|every|if|because|in|having|trying|getting|with|each|with|of|as|on|from ~3`,
      'It is such a hassle to park.',
      { unless: `${ONCE}|not|never|leave|without|no` },
    ],
    [
      `is|are|it's|its|that's|makes a|an|pure|sheer|such|real|total|absolute|one|misery|hell ~2 ${PAIN}|hell ~1 if|for|to|when|with|every`,
      'Changing a booking is a nightmare for us.',
      { unless: `${ONCE}|not|never|leave|no` },
    ],
    [`pain in the|my ~1 neck|arse|ass|backside|bum|butt|rear|rear`, 'Logging in is a pain in the neck.', { unless: 'i|have' }],
    [
      `not|isn't|isnt|aren't|far|hardly|anything very|at|all|remotely|so|from|but|exactly|particularly? ~1 user-friendly|intuitive|accessible|legible|readable|ergonomic|straightforward|practical ~1 to|for|app|site|website|at|interface|when|if`,
      'It is not user-friendly for the old.',
      { unless: `staff|${ONCE}|waitress|people|reception|crew|lady` },
    ],
    [`not|isn't|isnt|hardly|far ~2 user-friendly`, 'The site is not user-friendly.', { unless: 'staff' }],
    [`user unfriendly`, 'It is user unfriendly.'],
    [`week in|after week|out ~3`, 'I do it by hand week after week.', { unless: `${ONCE}|reward|lovely` }],
    [
      `day|night|year|month|time in|after day|night|year|month|time|out`,
      'The line drops day after day.',
      { unless: `${ONCE}|lovely|bother|come|return|back` },
    ],
    [
      `crashes|freezes|drops|disconnects|fails|cuts|buffers|lags|resets|forgets ~3 so|every|each|whenever|all|several|twice|daily|as|constantly|often|regularly ~1 often|time|evening|day|night|week|minutes|soon|times|i|a|much|morning|month|winter`,
      'It crashes every evening.',
      { unless: ONCE },
    ],
    [
      `been|it's|its like that|this ~1 for|all|since ~2 months|years|ages|weeks|day|i|we|ever|beginning|start`,
      'It has been like this for months.',
      { unless: `${ONCE}|refund|waiting` },
    ],
    [
      `nearest|closest branch|shop|store|counter|office|machine|atm|locker|depot|stop|gym|centre|pickup ~1 is|being|now|to ~3 miles|km|mile|kilometres|away|hour|minutes|hours|bus|town|far|off|drive|from`,
      'Your nearest branch is thirty miles away.',
      { unless: ONCE },
    ],
    [
      `as a|an|somebody|someone ~2 wheelchair|blind|deaf|disabled|coeliac|celiac|vegan|diabetic|pensioner|freelancer|left-hander|asthmatic|carer|commuter|parent|mother|widow|dyslexic|sighted|vegetarian|user ~5 can't|cannot|no|never|nothing|hard|find|struggle|impossible|nightmare|always|hopeless|minefield|stuck`,
      'As a wheelchair user I can never reach it.',
      { unless: ONCE },
    ],
    [
      `i'm|im|i|am ~1 blind|deaf|dyslexic|colour-blind|colourblind|partially|visually|disabled|left-handed|coeliac|celiac|hard ~6 can't|cannot|never|nothing|hard|struggle|impossible ~1 read|use|follow|your|app|tell`,
      'I am colour-blind and cannot read your charts.',
      { unless: ONCE },
    ],
    [
      `can't|cannot|cant|couldn't|unable|struggle|hard|hopeless ~6 with|because|due|given ~1 my|arthritis|bad|of|to ~1 arthritis|eyes|eyesight|wrist|hands|hearing|sight|knees|back|glasses|reader|pram|wheelchair|disability|fingers`,
      'I cannot open it with my arthritis.',
      { unless: ONCE },
    ],
    [
      `can't|cannot|cant|couldn't|unable|don't|doesn't|won't|struggle|hard|impossible ~2 read|see|hear|reach|press ~1 tiny|small|grey|that|the|those|such|faint ~3 print|font|letters|lettering|buttons|screen|display|meter|text|digits|announcements|numbers|writing`,
      'I cannot read that tiny print.',
      { unless: ONCE },
    ],
    [
      `mother|mum|mam|mom|dad|father|gran|granny|nan|husband|wife|parents|grandmother|grandfather|son|daughter ~5 can't|cannot|cant|struggles|struggle|unable|hasn't|doesn't|couldn't ~2 use|read|manage|work|see|hear|reach|with|do|cope|understand|open|handle|apps|internet ~3`,
      'My mum cannot use the keypad.',
      { unless: `${ONCE}|her|his|phone` },
    ],
    [
      `limit|cap|allowance|minimum|maximum|deadline|window|timeout|restriction|rule|policy|fee ~6 kills|killing|too|far|misery|nightmare|ridiculous|makes|useless|means|punishes|forces|hopeless ~1 me|us|low|short|small|strict|for|i|we|too|it|hard|life|no|tight`,
      'The daily limit is far too low for us.',
      { unless: `${ONCE}|bag` },
    ],
    [
      `takes|take|took|taking|needs ~2 forever|ages|eternity|age|hours|minutes|clicks|steps|menus|calls ~1 to|just|every|each ~1 load|open|start|save|log|export|boot|time`,
      'It takes ages to load.',
      { unless: `${ONCE}|refund|drink|food|card|money|transfer|arrive` },
    ],
    [
      `still no|not dark|offline|app|support|option|way|lift|step|android|search|undo|landline|sorting|filter|calendar|export|integration ~1 mode|version|app|for|to|access|free|in|on|after`,
      'There is still no dark mode in it.',
      { unless: `${ONCE}|support|refund|reply` },
    ],
    [
      `no dark|offline|landscape|guest|night|vegan|step-free|gluten-free|paper|screen-reader|wheelchair|weekend|evening|english|direct mode|checkout|menu|access|option|options|bills|support|delivery|deliveries|appointments|slots|ramp|line|hours ~1`,
      'There is no offline mode.',
      { unless: `${ONCE}` },
    ],
    [
      `doesn't|doesnt|don't|won't|can't|cannot|never|not work|works|play|run|support|sync|talk|fit|connect ~1 with|on|to|in|for ~1 my|our|mac|linux|android|screen|hearing|windows|apple|the|a|older|offline|people|hands ~2 reader|aid|aids|phone|machine|software|calendar|car|devices|laptop|system|country|tablet|browser|wheelchair|countryside|valley|letterbox`,
      'It does not work with my screen reader.',
      { unless: `${ONCE}|cancel|card|today` },
    ],
    [
      `separate|different|another|new|one|own password|passwords|login|logins|app|apps|account|invoice|form|bill per|for ~1 each|every|all|single|meter|shop|site`,
      'I need a separate login for every shop.',
      { unless: ONCE },
    ],
    [
      `have|has|had|need|forced|wait|depend|rely to|for|on ~2 drive|ask|rely|depend|wait|travel|walk|climb|queue|crawl|kneel|phone|borrow|stand|carry|go ~6 just to|for|because|whenever|to|every ~1`,
      'I have to climb a ladder just to read it.',
      { unless: `${ONCE}|yesterday|had|bag|flight|card` },
    ],
    [
      `just to see|get|read|pay|look|send|view|open|check|change|make|log|speak|find|reach|approve|watch ~4 bill|thing|reading|one|payment|in|file|human|answer|page|meter|call|person|email`,
      'Six steps just to see one bill.',
      { unless: `${ONCE}|wanted|want|rang|only|here|came|trying|called|need|like|writing` },
    ],
    [
      `waiting|wait|queue|queueing|queuing|hanging in|around|all|for ~4 is|are|every|always|each ~1 hell|nightmare|time|day|misery|joke|pain|murder|torture|dreadful`,
      'Waiting in for fitters is hell.',
      { unless: `${ONCE}` },
    ],
    [
      `six|five|four|nine|ten|seven|eight|twelve|7|8|9|10|12|6|5|many|dozen|endless menus|clicks|steps|screens|logins|passwords|forms ~1 to|for|before|deep|just ~2`,
      'It needs nine clicks to pay.',
      { unless: `${ONCE}|terminals` },
    ],
    [
      `every|at|on each|single|every? time|visit|arrival|stay|trip|flight|call|login|payment|order ~1 i|we ~4 stand|argue|queue|wait|struggle|fight|begin|start|explain|end|ask|sit|enter|type|spell|repeat|lose|have|need|must`,
      'At each arrival I stand there and argue.',
      { unless: ONCE },
    ],
    [
      `whenever i|we|my|a|the ~8 must|have|am|are|need|get|asked|wait|fails|crashes|drops|freezes|stuck|lose to|asked|again|up|for|my|everything|out|stuck ~2`,
      'Whenever I travel I am asked the same things.',
      { unless: ONCE },
    ],
    [
      `begin|start|starting|starts from|at scratch|zero|square|the ~1 every|each|again|whenever|always|beginning ~2`,
      'I start from scratch each time.',
      { unless: `${ONCE}|if|want` },
    ],
    [
      `had|have|has to click|scroll|go|wade|dig|plough|navigate through? ~2 pages|menus|screens|clicks|options|steps|times|buttons`,
      'I had to click through nine pages.',
      { unless: ONCE },
    ],
    [
      `always|constantly|forever|perpetually|continually ~1 crashes|crashing|freezes|freezing|logs|logging|disconnects|disconnecting|scrambles|forgets|buffering|kicks|lags|queueing|re-entering|retyping ~2`,
      'Your app constantly freezes.',
      { unless: ONCE },
    ],
    [
      `no|not|hardly|barely|never|zero|poor|weak|patchy|dodgy ~2 signal|reception|coverage|bars|bar|internet ~1 in|at|inside|indoors|upstairs|anywhere|up|here|past ~2 house|home|village|farm|flat|room|rooms|cellar|kitchen|garden|valley|indoors|bedroom|basement|door|office`,
      'I get no signal anywhere in the house.',
      { despite: ['negated'], unless: `${ONCE}|since|hotel` },
    ],
    [
      `crawls|crawl|grinds|drops|buffers ~2 every|each|in the|evenings|evening|night|nights|halt|when|at ~2`,
      'The line crawls in the evenings.',
      { unless: `${ONCE}|pub|bar` },
    ],
    [`by hand|manually each|every|because|since|one|again|month ~2`, 'I type it all by hand every month.', { unless: `${ONCE}|transfer` }],
    [
      `for|as a|an|us|any|many ~1 asthmatic|coeliac|celiac|vegan|wheelchair|diabetic|pensioner|pensioners|freelancer|freelancers|teacher|carer|carers|deaf|blind|dyslexic|disabled|elderly|commuters|parents|allergy|left-handers ~6 rotten|useless|nightmare|misery|no|hard|impossible|minefield|pain|hopeless|torture|can't|never|nothing`,
      'For a coeliac that is useless.',
      { unless: ONCE },
    ],
    [
      `can't|cannot|cant|couldn't|unable use|read|manage|open|hear|work|press|navigate|see ~6 with|w|on|without|by my|a|the|screen|zoom ~1 reader|hands|arthritis|wrist|eyes|eyesight|hearing|glasses|zoom|aids|phone|tablet|wheelchair|smartphone|keyboard`,
      'I cannot use the editor with my screen reader.',
      { unless: `${ONCE}|lost|stolen|hotel` },
    ],
    [
      `doesn't|don't|never|not suit|suits|fit|fits|cater|caters|take|takes|recognise|recognises|recognize|accept|know ~2 apostrophe|apostrophes|accents|freelancers|foreign|tall|shift|people|families|wheelchairs|hands|us|double-barrelled|hyphen|hyphens|umlauts`,
      'Your form does not take apostrophes.',
      { unless: ONCE },
    ],
    [
      `only one|once|ten|two|single ~1 login|user|device|machine|account|card|person|name|phone|address|number per|for|on|at|allowed ~2`,
      'It is only one login per meter.',
      { unless: `${ONCE}|night|told|left` },
    ],
    [
      `one|single login|password|device|machine|app|account|address|user per|for every|each|meter|site|shop|licence|child|person|property|line ~1`,
      'You need one login per site.',
      { unless: ONCE },
    ],
    [
      `it's|its|that's|this is|are? a|an|what? a|an? monkey|devil|pig|sod|beast|bugger|bitch to|of ~2`,
      "It's a pig to read.",
      { unless: ONCE },
    ],
    [
      `hopeless|useless|no|little good|use? for|to|if ~1 hands|me|us|people|anyone|tall|eyes|my|someone|teachers|a ~2`,
      'The trays are useless for my hands.',
      { unless: `${ONCE}|refund|answer|agent` },
    ],
    [
      `used|easy|simple|hard|painful|slow|difficult|struggled|struggle|trouble ~3 but|until|before ~2 now|then ~4 easy|fine|great|brilliant|fixed|better`,
      'It was slow but now it is fine.',
      { isnt: true },
    ],
    [`never lets|let|has|have me|us|you|anyone|let ~1 down`, 'It never lets me down.', { isnt: true }],
    [`used to|be`, 'Bills used to be unreadable.', { isnt: true }],
    [
      `never a|had|any|once ~2 problem|problems|trouble|bother|issue|issues|complaint`,
      'I never had any trouble with the app.',
      { isnt: true },
    ],
    [
      `old|previous|last|former|other provider|bank|supplier|phone|firm|company|hotel|laptop ~9`,
      'My old provider never lets me leave.',
      { isnt: true },
    ],
  ]),
]
