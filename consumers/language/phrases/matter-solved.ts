import type { StatementRule } from './statement-rule.ts'

type SolvedRule = StatementRule<'solved'>

const withIs = (words: string) => `${words}|${words.replaceAll('|', "'s|")}'s`

const THINGS =
  'line|internet|broadband|wifi|wi-fi|signal|connection|service|phone|landline|mobile|sim|number|app|site|website|page|portal|account|card|login|password|pin|code|link|payment|payments|refund|money|bill|invoice|order|parcel|package|delivery|ticket|tickets|booking|reservation|seat|seats|claim|policy|video|stream|film|show|channel|channels|sound|picture|tv|telly|box|router|hub|screen|subscription|membership|pass|key|power|electricity|lights|heating|boiler|water|shower|meter|email|emails|file|files|download|upload|sync|export|printer|machine|device|system|search|button|voucher|discount|points|credit|bag|luggage|suitcase|statement|transfer|deposit|door|locker|replacement|compensation'
const TROUBLE =
  'problem|problems|issue|issues|fault|error|errors|bug|glitch|complaint|query|dispute|mix-up|mess|noise|leak|outage|fee|charge|charges|message|warning|crackle|block|hold|mistake'
const IT = withIs('it|that|this|everything|all|both|mine|ours|they|things|matter|case')
const ITS = "its|thats|they're|theyre|everythings"
const ANYTHING = `${IT}|${ITS}|${withIs(THINGS)}|${withIs(TROUBLE)}`
const DONE = 'fixed|solved|resolved|sorted|settled|rectified|remedied|cured'
const UNDO =
  'put right|corrected|restored|reinstated|reactivated|unblocked|unlocked|refunded|reversed|reimbursed|credited|waived|repaired|mended|replaced|cleared|lifted|amended|reset|reconnected'
const UNDONE = UNDO.replace('put right|', '')
const MENDING =
  'fixing|sorting|solving|resolving|refunding|unlocking|unblocking|restoring|correcting|replacing|reinstating|straightening|removing|reversing|waiving|crediting|recovering|rescuing|repairing|mending|reissuing|resending|rectifying|reconnecting|reactivating|reimbursing|amending|untangling|returning|locating'
const THANKS = 'thanks|thank|cheers|ta|thx|ty|tysm|kudos|grateful|appreciate|appreciated|props'
const STAFF =
  'they|she|he|you|i|we|someone|somebody|guy|guys|lady|chap|lad|girl|woman|man|gentleman|fella|agent|engineer|technician|team|support|manager|driver|advisor|adviser|rep|colleague|staff|assistant|clerk|bloke|company|desk|reception|conductor|electrician|son|daughter|nephew|granddaughter|grandson|husband|wife'
const GET_IN = 'in|through|log|login|book|pay|check|sign|on|finish|continue|order|upload|watch'
const POST =
  'parcel|package|order|delivery|letter|replacement|card|bag|case|suitcase|luggage|ticket|tickets|voucher|vouchers|item|items|box|key|pass|documents|bags|phone'
const EFFECT =
  'loads|loading|plays|playing|opens|opened|opening|prints|printing|starts|started|connects|connected|connecting|charges|charging|syncs|syncing|synced|downloads|downloading|shows|showing|rings|ringing|scans|scanning|streams|streaming|runs|running|updated|updating|registers|registered|unlocked|accepted|responding|flowing|heating|ringing'
const CAN =
  'see|log|login|sign|access|open|use|get|view|download|watch|listen|pay|hear|make|book|check|play|print|send|receive|call|text|connect|edit|track|stream|read|upload|order|enter|shower|train|travel|cook'
/** Words that may stand between a thing and its state; a negation is not among them. */
const SO =
  'is|are|was|were|has|have|had|now|just|all|finally|been|be|seems|to|definitely|actually|really|both|already|it|that|they|the|my|our|your|i|safely|back|up|so|well|eventually|did|of|working|just|right|again|me|us'
/** What takes it back wherever it stands in the sentence. */
const EXCEPT =
  'except|apart|barring|besides|still|pending|half|partly|partially|supposedly|allegedly|apparently|temporarily|briefly|never|nobody|yet|squash'
const ELSEWHERE = 'elsewhere|old|previous|former|competitor|competitors|rival|neighbours|neighbors'
const OTHER = `${EXCEPT}|${ELSEWHERE}`
/** A fixed price, a sorted list. */
const FIXED_THINGS = 'rate|tariff|price|prices|term|menu|date|by|alphabetically|monthly|via|into|costs|budget|loved|wishlist'

/** What sounds like a matter that is solved: a wish, a claim, somebody else's matter, the past, another firm. */
const NOT_SOLVED: readonly SolvedRule[] = [
  {
    phrase: 'i|we|it|this|really|just|urgently|you|still need|needs ~6',
    tells: 'solved',
    isnt: true,
    example: 'I need it to be fixed now.',
  },
  {
    phrase: 'thought|assumed|supposed|believed|imagine|pretend|assume|presumed ~7',
    tells: 'solved',
    isnt: true,
    example: 'I thought it was sorted.',
  },
  { phrase: 'make|making|made sure|certain ~8', tells: 'solved', isnt: true, example: 'Make sure that it is resolved.' },
  {
    phrase:
      "want|wants|expect|expects|demand|require|ensure|like|prefer|waiting|wait|trying|try|how|when|please|kindly|let|until|till|get|getting|hope|hoping|fingers|ask|asked|asking ~2 it|it's|this|that|my|the|to|be|everything|all|things|them ~4",
    tells: 'solved',
    isnt: true,
    example: 'I want it to be fixed now.',
  },
  {
    phrase: "should|must|ought|cannot|can't|couldn't|won't|will|i'll|would|i'd|gonna ~6",
    tells: 'solved',
    isnt: true,
    example: 'This should be all sorted.',
  },
  { phrase: 'to be|get|have|see ~4', tells: 'solved', isnt: true, example: 'It has to be fixed today.' },
  {
    phrase:
      'marked|mark|flagged|closed|set|shown|listed|declared|down ~4 as|to solved|resolved|fixed|done|completed|complete|sorted|closed|settled',
    tells: 'solved',
    isnt: true,
    example: 'You marked it as resolved.',
  },
  {
    phrase:
      "my|his|her|their|the|our brother's|sister's|mother's|neighbour's|neighbor's|friend's|mate's|colleague's|son's|daughter's|husband's|wife's|mum's|dad's|mom's ~8",
    tells: 'solved',
    isnt: true,
    example: "My sister's line is working now.",
  },
  {
    phrase: 'neighbour|neighbor|neighbours|neighbors|friend|next-door ~7',
    tells: 'solved',
    isnt: true,
    example: 'My neighbour got hers working again.',
  },
  { phrase: 'thanks|thank|cheers|ta you? ~2 in advance ~8', tells: 'solved', isnt: true, example: 'Thanks in advance for fixing it.' },
  {
    phrase: "would|i'd|i'll|will|be ~3 appreciate|grateful|appreciated|happy|glad|delighted ~8",
    tells: 'solved',
    isnt: true,
    example: 'I would appreciate you sorting this.',
  },
  { phrase: 'thanks|thank you? for nothing|not ~8', tells: 'solved', isnt: true, example: 'Thanks for not fixing it.' },
  {
    phrase:
      'you|they|he|she|app|it|system|site|email|text|message said|say|says|claim|claims|claimed|reckon|reckons|insist|insists|insisted|swore|assure|assured|told|promise|promised|tell ~9',
    tells: 'solved',
    isnt: true,
    example: 'You claim it has been fixed.',
  },
  {
    phrase: `${DONE} ~5 but|until|till|though|although|however|then|yet ~4 not|isn't|wasn't|hasn't|doesn't|didn't|won't|can't|still|again|broke|broken|failed|stopped|back|never|no`,
    tells: 'solved',
    isnt: true,
    example: 'Fixed on Monday but not any more.',
  },
  {
    phrase: "good|great|brilliant|lovely|fantastic|oh problem|all solved|sorted i|i'll|so|now|you ~2 just|only|guess|then",
    tells: 'solved',
    isnt: true,
    example: 'Great, problem solved, I just pay twice then.',
  },
  {
    phrase: 'not|never|nothing|none|nobody|hardly|barely is|was|has|been|are|were|got|quite|really|fully|yet|all|at ~3',
    tells: 'solved',
    isnt: true,
    example: 'Nothing has been fixed.',
  },
  { phrase: 'only|just one|two|half|part|some|three ~3', tells: 'solved', isnt: true, example: 'Only two were refunded.' },
  {
    phrase: 'it|that worked fine|well|perfectly|before|until|once|for|last|ok',
    tells: 'solved',
    isnt: true,
    example: 'It worked fine until Monday.',
  },
  {
    phrase: 'is|was|were|been refunded|credited|replaced|cleared|corrected|reversed ~2 without|by mistake|error|incorrectly|wrongly|with',
    tells: 'solved',
    isnt: true,
    example: 'It was credited by mistake.',
  },
]

/** The remedy worked, it works again. */
const WORKS: readonly SolvedRule[] = [
  {
    phrase: 'got it|mine|everything|that|them working|sorted|fixed|going|running|solved',
    tells: 'solved',
    unless: OTHER,
    example: 'Got it working.',
  },
  {
    phrase: `no ${SO}? ${SO}? that's|it's|its|that|everything's|all|we're ${SO}? ${SO}? sorted|fixed|working|done|good|resolved`,
    tells: 'solved',
    despite: ['negated'],
    unless: `${OTHER}|not`,
    example: "No, that's all sorted.",
  },
  {
    phrase: `${withIs(THINGS)} is|are|seems|looks|works? fine|ok|okay|good|great|grand|perfect|correct|normal|alright|clear|strong now|again`,
    tells: 'solved',
    unless: `${OTHER}|not`,
    example: 'My signal is fine now.',
  },
  {
    phrase: "it's|its|that's|is|are|everything's all right|good|okay|fine now|again",
    tells: 'solved',
    unless: `${OTHER}|bit`,
    example: 'It is all right now.',
  },
  {
    phrase:
      'power|electric|electricity|internet|broadband|wifi|signal|heating|water|lights|sound|picture|app|site|line back on|at|now|up|again|here|thanks',
    tells: 'solved',
    unless: `${OTHER}|yet|when`,
    example: 'Power back at noon.',
  },
  {
    phrase: 'showing|through|arrived|received|refunded|working|fixed already thanks|thank|cheers|ta|today|now',
    tells: 'solved',
    unless: OTHER,
    example: 'Showing already, thanks.',
  },
  {
    phrase: 'second|third|next|last|this go|attempt|try it|that? worked|went through|fine|perfectly|first?',
    tells: 'solved',
    unless: `${OTHER}|but|twice|still`,
    example: 'The second go worked.',
  },
  {
    phrase: 'back a|an|within|two|five|ten|few minute|minutes|hour|hours|moment later|after|again',
    tells: 'solved',
    unless: `${OTHER}|came|went|call|called`,
    example: 'Back a minute later.',
  },
  {
    phrase: `that|this|it|that's|which|reset|restart|update|reinstall|reboot ${SO}? has? fixed|solved|resolved|cured|sorted|rectified it|that|everything|the|my|things|mine`,
    tells: 'solved',
    unless: OTHER,
    example: 'That fixed it.',
  },
  {
    phrase: `that|it|this|that's|it's|which ${SO}? ${SO}? did|done the trick|job`,
    tells: 'solved',
    unless: OTHER,
    example: 'Ah, that did the trick.',
  },
  { phrase: "that|that's|this did|done it", tells: 'solved', unless: OTHER, example: 'That did it, cheers.' },
  {
    phrase: 'seems|appears to have worked|fixed|helped|cleared|solved|resolved|sorted|done',
    tells: 'solved',
    unless: OTHER,
    example: 'That seems to have worked.',
  },
  {
    phrase: 'that|this|it|restarting|resetting|reinstalling|unplugging worked|helped|works thanks|thank|cheers|ta',
    tells: 'solved',
    unless: OTHER,
    example: 'That worked, thanks.',
  },
  {
    phrase: `yes|yep|yeah|yup|aye|yay|ooh|oh|ah ${SO}? that|it|they|that's|it's worked|works|working|opens|opened|loads|loaded|plays|connected|showing|back|there|fixed`,
    tells: 'solved',
    unless: OTHER,
    example: 'Yes, it worked.',
  },
  {
    phrase: `${ANYTHING} ${SO}? ${SO}? works|working|worked now|again|thanks|cheers|thank`,
    tells: 'solved',
    unless: OTHER,
    example: 'The line works again.',
  },
  {
    phrase: `${ANYTHING} ${SO}? ${SO}? now|finally works|working|worked`,
    tells: 'solved',
    unless: OTHER,
    example: 'My card finally works.',
  },
  { phrase: 'now|finally it|everything|that|all|my|the *? works|worked', tells: 'solved', unless: OTHER, example: 'Now everything works.' },
  {
    phrase: 'working now|again|perfectly thanks|thank|cheers|ta|brilliant|great|perfect|appreciated|👍',
    tells: 'solved',
    unless: OTHER,
    example: 'Working now, thanks.',
  },
  {
    phrase:
      "it's|its|all|everything|is|are|both working fine|perfectly|properly|normally|okay|ok|beautifully|smoothly|correctly|great now|again|thanks|thank|cheers|since",
    tells: 'solved',
    unless: OTHER,
    example: "It's working fine now.",
  },
  {
    phrase: "all|nah|no|yep|yes|everything|everything's all? working",
    tells: 'solved',
    unless: `${OTHER}|staff|people|machines|toilets|showers`,
    example: 'All working.',
  },
  { phrase: 'it|that|update|fix did work|help', tells: 'solved', despite: ['negated'], unless: OTHER, example: 'No need, it did work.' },
  {
    phrase: `got|getting|have|had|gets it|everything|mine|them|me|us|the|my *? ${SO}? working|going|running|sorted|fixed|back|solved|resolved|done again|now|straight|in|within|myself|eventually|finally|thanks|for|cheers|today|yesterday`,
    tells: 'solved',
    unless: OTHER,
    example: 'We got the printer working again.',
  },
  {
    phrase: "i|we|finally|just|and|eventually|ok|okay|he|she|they|i've|we've got it working|sorted|fixed|solved|resolved|going",
    tells: 'solved',
    unless: OTHER,
    example: 'Just got it working.',
  },
  {
    phrase: `we're|i'm|it's|all|back|are|am|everything|now|both|designers ${SO}? up and running`,
    tells: 'solved',
    unless: `${OTHER}|quickly|easy|minutes`,
    example: 'We are up and running.',
  },
  {
    phrase: 'back up|online|on|live|working|to|in and|again|now|running|thanks|cheers|normal|action|business|service',
    tells: 'solved',
    unless: `${OTHER}|when|go|going|went|come|get|getting`,
    example: 'My site is back online now.',
  },
  {
    phrase: `${ANYTHING} is|are|came|has|have? come? back on|up|now|online|again|thanks|cheers|since`,
    tells: 'solved',
    unless: `${OTHER}|problem|issue|fault|error|noise|charge|fee|leak`,
    example: 'Power is back on.',
  },
  {
    phrase: "we're|i'm|we|im|were are|am? back online|up|again",
    tells: 'solved',
    unless: `${OTHER}|touch|home|another|flight`,
    example: "We're back online.",
  },
  {
    phrase: "i'm|im|we're|we|i am|are? in now|thanks|finally|phew|perfect|great|cheers|brilliant|again",
    tells: 'solved',
    unless: OTHER,
    example: "I'm in, thanks.",
  },
  { phrase: 'back to normal', tells: 'solved', unless: `${OTHER}|when`, example: 'My speed is back to normal.' },
  { phrase: 'right as rain', tells: 'solved', unless: OTHER, example: 'It is right as rain.' },
  { phrase: 'good as new', tells: 'solved', unless: `${OTHER}|looks|look|used|refurbished`, example: 'It is as good as new again.' },
  {
    phrase: `it|it's|its|that|they|app|page|video|film|everything|which ${SO}? ${EFFECT} now|again|fine|properly|perfectly|correctly|normally`,
    tells: 'solved',
    unless: `${OTHER}|stops|slow`,
    example: 'It loads properly.',
  },
  { phrase: `now|finally it|it's|its|they|everything|that ${EFFECT}`, tells: 'solved', unless: OTHER, example: "Now it's playing." },
  {
    phrase: `${withIs(THINGS)}|it|it's|its is|are|have|has? now ${EFFECT}|correct|right|visible|active|there|gone|through|live|updated`,
    tells: 'solved',
    unless: OTHER,
    example: 'My ticket is now showing.',
  },
  {
    phrase: `${withIs(THINGS)} is|are|has|have? ${EFFECT}|active|live|through|there now|thanks|cheers|fine|again|perfect|phew`,
    tells: 'solved',
    unless: OTHER,
    example: "The film's playing, thanks.",
  },
  {
    phrase: `i|we can|could ${SO}? ${CAN} ~4 now|again`,
    tells: 'solved',
    despite: ['hedged'],
    unless: `${OTHER}|if|not|never`,
    example: 'I can log in again.',
  },
  { phrase: `now|finally i|we can ${CAN}`, tells: 'solved', unless: OTHER, example: 'Now I can watch my films.' },
  { phrase: `i'm|im|we're|am|are|was finally|now able to ${CAN}`, tells: 'solved', unless: OTHER, example: 'I am now able to log in.' },
  {
    phrase: `it|it's|its|that|that's|gate|site|app now|just|has|finally? let|lets|letting|allowed|accepted|accepts|taken|took me|us|it|my|the ${GET_IN}|code|password|card|payment|details`,
    tells: 'solved',
    unless: `${OTHER}|only|half`,
    example: 'It let me in.',
  },
  {
    phrase: "it|that|they|it's|that's|everything has? went|gone through",
    tells: 'solved',
    unless: `${OTHER}|twice|while|saw|seen|but|then|days|not`,
    example: 'It went through.',
  },
  {
    phrase: 'went|gone|come|came|comes through this|now|fine|just|first|straight|ok|okay|thanks|perfectly time|now|away|thanks|second',
    tells: 'solved',
    unless: OTHER,
    example: 'Went through this time.',
  },
  {
    phrase:
      "it's|its|it|picture's|picture|heating|power|that's|lights|screen has? come|came|popped|turned|lit|flicked|kicked up|on|back|through now|again|there|thanks|just|fine|cheers",
    tells: 'solved',
    unless: `${OTHER}|off`,
    example: "It's come on now.",
  },
]

/** The matter is called solved, closed, over. */
const SETTLED: readonly SolvedRule[] = [
  { phrase: 'problem|drama|nightmare|saga|ordeal over|sorted|solved', tells: 'solved', unless: OTHER, example: 'Problem over.' },
  { phrase: 'i|and|but|we found it|mine|them in the end', tells: 'solved', unless: OTHER, example: 'I found it in the end.' },
  {
    phrase: "all|it's|everything's sweet|gravy|tickety-boo|hunky-dory for? now|thanks|cheers|here",
    tells: 'solved',
    unless: OTHER,
    example: 'All sweet now.',
  },
  {
    phrase: "so|ok|okay|yes|yep|now we're|i'm|were good|grand|golden",
    tells: 'solved',
    unless: `${OTHER}|offer`,
    example: "So we're good.",
  },
  { phrase: "that|that's|this is? done then|now", tells: 'solved', unless: OTHER, example: 'That is done then.' },
  { phrase: 'is|now at an end', tells: 'solved', unless: `${OTHER}|contract|patience`, example: 'The matter is at an end.' },
  {
    phrase: 'not|no needed|longer|required anymore|now|needed|required|any thanks|thank|more|found|got|anymore|now',
    tells: 'solved',
    despite: ['negated'],
    unless: OTHER,
    example: 'No longer needed, thanks.',
  },
  {
    phrase: 'everything|it|all|they finally matches|match|tallies|adds|agrees|works|shows',
    tells: 'solved',
    unless: OTHER,
    example: 'Everything finally matches.',
  },
  {
    phrase: `bill|statement|invoice|reading|balance|figure|name|address is|was|are|now ${SO}? spot|bang on`,
    tells: 'solved',
    unless: OTHER,
    example: 'The bill was spot on.',
  },
  {
    phrase: 'is|are|has|have gone since|now|thanks',
    tells: 'solved',
    unless: `${OTHER}|money|balance|account|deleted|files|funds|cash|he|she|who`,
    example: 'The crackling is gone since Monday.',
  },
  {
    phrase: `${ANYTHING} is|was|are|were|got|gets|has|have ${SO}? been? now|all|finally|already|just? ${DONE}`,
    tells: 'solved',
    unless: `${OTHER}|${FIXED_THINGS}`,
    example: 'The issue was resolved.',
  },
  {
    phrase: `it's|its|that's|thats|everything's|all|issue's|problem's|matter's|i'm|we're|im|now|is|are all|now|been|just|finally|already? ${DONE}`,
    tells: 'solved',
    unless: `${OTHER}|${FIXED_THINGS}`,
    example: "It's all sorted.",
  },
  {
    phrase: `${DONE} now|thanks|thank|cheers|ta|ty|thx|again`,
    tells: 'solved',
    unless: `${OTHER}|${FIXED_THINGS}`,
    example: 'Sorted now, cheers.',
  },
  { phrase: `all ${DONE}`, tells: 'solved', unless: `${OTHER}|${FIXED_THINGS}`, example: 'All sorted.' },
  {
    phrase: `${DONE} at|in|within last|no|minutes|seconds|an|one|hours`,
    tells: 'solved',
    unless: `${OTHER}|${FIXED_THINGS}`,
    example: 'Fixed within hours.',
  },
  { phrase: `${TROUBLE} ${DONE}|gone|cleared|averted`, tells: 'solved', unless: OTHER, example: 'Problem sorted.' },
  {
    phrase: `${withIs(TROUBLE)}|it|it's|its is|are|has|have|all|now|just|been? ${SO}? gone|disappeared|vanished|cleared|stopped|lifted now|away|completely|thanks|altogether`,
    tells: 'solved',
    unless: `${OTHER}|off|out|money|down|working|ignored`,
    example: 'The error has gone away.',
  },
  {
    phrase: "all|that's|thats|everything|everything's|it's|its|we're|i'm|were all? good|fine|grand|set|sweet|fab|perfect now|again|cheers",
    tells: 'solved',
    unless: OTHER,
    example: "It's all good now.",
  },
  {
    phrase: "it's|its|that's|is|are all|quite? fine|okay|ok|alright|right|correct|perfect|grand now|again|at",
    tells: 'solved',
    unless: `${OTHER}|right`,
    example: 'The bill is correct now.',
  },
  {
    phrase: 'all set|square|sorted|fixed|settled|clear|resolved thanks|thank|cheers|now|ta|then|thx',
    tells: 'solved',
    unless: OTHER,
    example: 'All square, thanks.',
  },
  { phrase: 'done and dusted', tells: 'solved', unless: OTHER, example: 'That is done and dusted.' },
  {
    phrase: 'case|matter|issue|file|ticket|subject is|now? closed from|for|on my|me|our|far',
    tells: 'solved',
    unless: OTHER,
    example: 'Case closed from my side.',
  },
  {
    phrase: 'consider|regard|treat this|it|the|that|my matter|case|issue|complaint|file|as? closed|settled|resolved|finished|solved|over',
    tells: 'solved',
    unless: `${OTHER}|not|cannot`,
    example: 'I consider the matter closed.',
  },
  {
    phrase: 'consider|regard this|it|that as? closed|settled|resolved|finished|solved',
    tells: 'solved',
    unless: OTHER,
    example: 'I consider it settled.',
  },
  {
    phrase: 'can|may|please close|mark the|this|my|that|it ticket|case|file|query|complaint|chat|one|as|request|off|now',
    tells: 'solved',
    unless: `${OTHER}|account`,
    example: 'You may close the file.',
  },
  {
    phrase: 'nothing|no|none more|further|else help|assistance|action|is? needed|required',
    tells: 'solved',
    despite: ['negated'],
    unless: OTHER,
    example: 'Nothing further needed.',
  },
  {
    phrase:
      'no more|further problems|issues|errors|trouble|dropouts|bother|cut-outs|crashes|worries|hiccups|complaints|buffering|interruptions|leaks|hassle',
    tells: 'solved',
    despite: ['negated'],
    unless: `${OTHER}|hope|want|so`,
    example: 'No more dropouts.',
  },
  {
    phrase: `not|never a|one|single ${SO}? dropout|drop|hiccup|glitch|crash|interruption|error|outage|fault|peep since`,
    tells: 'solved',
    despite: ['negated'],
    unless: OTHER,
    example: 'Not one dropout since.',
  },
  {
    phrase: 'no longer happening|happens|broken|locked|blocked|stuck|appears|applies|occurs',
    tells: 'solved',
    despite: ['negated'],
    unless: OTHER,
    example: 'It is no longer stuck.',
  },
  { phrase: 'panic over', tells: 'solved', example: 'Panic over, folks.' },
  { phrase: 'crisis averted|over', tells: 'solved', example: 'Crisis averted.' },
  { phrase: 'false alarm', tells: 'solved', example: 'Sorry, false alarm.' },
  {
    phrase: "second|third|fourth|third's|3rd time lucky",
    tells: 'solved',
    unless: `${OTHER}|for|is|this|asking|asked|called|ask|i|i'm|we|that|in`,
    example: 'Third time lucky, it ran.',
  },
  { phrase: 'happy days', tells: 'solved', unless: `${OTHER}|remember|those`, example: 'It rang, happy days.' },
  {
    phrase: "no worries|bother|need i|i've|it's? sorted|found|fixed|solved|figured",
    tells: 'solved',
    despite: ['negated'],
    unless: OTHER,
    example: 'No need, I found it.',
  },
  {
    phrase: "mind|nevermind|nvm i|i've|we? found|fixed|sorted|solved|figured|got it|them|mine|that",
    tells: 'solved',
    despite: ['negated'],
    unless: `${EXCEPT.replace('never|', '')}|${ELSEWHERE}`,
    example: 'Never mind, sorted it.',
  },
  {
    phrase: 'figured|worked|sorted|got it out|sussed now|in|thanks|myself|eventually|finally|cheers|thank',
    tells: 'solved',
    unless: OTHER,
    example: 'Figured it out myself.',
  },
  { phrase: "ah|oh|ok|okay|yes|yep|aha i|i've|we? found it|them|mine", tells: 'solved', unless: OTHER, example: 'Oh, found it.' },
  {
    phrase: 'found it|them|mine thanks|thank|cheers|ta|now|eventually|myself|under',
    tells: 'solved',
    unless: OTHER,
    example: 'Found it under Extras.',
  },
  {
    phrase: "there it|we|they is|are|goes|go now|thanks|perfect|brilliant|lovely|cheers|thank|phew|great|both|all|it's",
    tells: 'solved',
    unless: OTHER,
    example: 'There it is, thanks.',
  },
  {
    phrase: 'ah|oh|yes|yep|ok|okay|ooh|wait|and|yeah there it|we|they is|are|goes|go',
    tells: 'solved',
    unless: OTHER,
    example: 'Yep, there we are.',
  },
  {
    phrase: 'takes|took|taken care of it|that|everything|this|things',
    tells: 'solved',
    unless: `${OTHER}|who|should`,
    example: 'That takes care of it.',
  },
  {
    phrase: `everything|figures|numbers|totals|all|statement|bill ${SO}? matches|adds|agrees|agree|tallies|match up|with|now|at`,
    tells: 'solved',
    unless: OTHER,
    example: 'Everything matches now.',
  },
  { phrase: 'more like it', tells: 'solved', unless: `${OTHER}|would|looks`, example: "That's more like it." },
  { phrase: 'got there in the end', tells: 'solved', unless: EXCEPT, example: 'We got there in the end.' },
  {
    phrase: "sounds|looks|seems|is|that's|now|it's|finally right|correct|good|perfect now|again|finally",
    tells: 'solved',
    unless: `${OTHER}|moment`,
    example: 'Looks right now.',
  },
]

/** Somebody set it right, or thanks for having done it. */
const MENDED: readonly SolvedRule[] = [
  {
    phrase:
      'and|just|he|she|they|then|who|eventually|finally fixed|solved|resolved|sorted|restored|reversed|unblocked|unlocked it|this|that|them|everything|the|my',
    tells: 'solved',
    unless: `${OTHER}|not|if`,
    example: 'He rang me and fixed it.',
  },
  {
    phrase:
      'restored|reversed|unblocked|unlocked|recovered|repaired|mended it|that|them|everything|this|my ~2 in|within|straight|immediately|quickly|at|there|same|before',
    tells: 'solved',
    unless: `${OTHER}|not|if`,
    example: 'The team restored it within hours.',
  },
  {
    phrase:
      'did|done it|everything|the ~3 in|within two|five|ten|minutes|seconds|a|2|5|10|an|no minute|minutes|time|hour|seconds|flash|jiffy',
    tells: 'solved',
    unless: `${OTHER}|flew|drive|journey|walked`,
    example: 'Your colleague did it in two minutes.',
  },
  {
    phrase:
      'appreciate|thanks|thank|cheers ~2 you|for getting it|that|this|me|everything|my ~1 sorted|straightened|fixed|resolved|working|back|in',
    tells: 'solved',
    unless: 'would|advance|if|not',
    example: 'Appreciate you getting it straightened out.',
  },
  {
    phrase: `${STAFF} ~1 fixed|sorted|solved|resolved|rectified|cured|repaired|corrected|nailed it|that|this|everything|my|the|me|us|our|things|both|mine|them`,
    tells: 'solved',
    unless: `${OTHER}|price|menu`,
    example: 'The lady sorted it at once.',
  },
  {
    phrase:
      'fixed|sorted|solved|resolved|rectified|straightened|untangled it|that|this|everything|me|us|my|our|things|the ~2 out|for|in|within|quickly|straight|immediately|right|there|on|same|today|at|no|promptly|myself|without|over|eventually|remotely|first',
    tells: 'solved',
    unless: `${OTHER}|price|alphabetically`,
    example: 'Sorted my bill in no time.',
  },
  {
    phrase: 'put|set it|that|this|things|everything|matters|me|us|my ~2 right|straight',
    tells: 'solved',
    unless: `${OTHER}|if|someone|please|can|could|want|off|down|on|up|away`,
    example: 'She put it right.',
  },
  {
    phrase: `i've|been|was|were|got|has|have|i|we|is|are ~1 ${UNDONE} in|within|now|today|this|yesterday|already|promptly|immediately|quickly|straight|straightaway|instantly|overnight|same|thanks|thank|without|next|full|fully|on|at last?`,
    tells: 'solved',
    unless: `${OTHER}|only|wrong|not|on`,
    example: 'I was refunded within a day.',
  },
  {
    phrase:
      'refunded|reimbursed|credited|compensated me|us|my|our|the ~4 in|within|same|full|quickly|immediately|straight|without|no|promptly|instantly|today|already|back',
    tells: 'solved',
    unless: `${OTHER}|only|refuse|refused`,
    example: 'They refunded me in full.',
  },
  {
    phrase:
      "gave|given|sent|got|paid|have|had|getting me|us|my|our|back my|our|the|a? ~2 money|fee|deposit|cash|account|bag|bags|luggage|phone|number|files|suitcase|money's|case|card|wallet back",
    tells: 'solved',
    unless: `${OTHER}|want|if|hope|try|trying|can|could|how|get`,
    example: 'I got my deposit back.',
  },
  {
    phrase: 'took|taken|knocked|wiped the|that|it|this|my ~2 off straight|immediately|at|there|in|while|without|right|same',
    tells: 'solved',
    unless: `${OTHER}|boots|shoes|coat`,
    example: 'She took the fee off straight away.',
  },
  {
    phrase: `${THANKS} you|u|guys|all|so|very|again|everyone|team? ~3 for ~1 ${MENDING}`,
    tells: 'solved',
    unless: 'advance|nothing|would|if|not|except|apart',
    example: 'Thank you for fixing my booking.',
  },
  {
    phrase: `${THANKS} ~4 for taking|putting|getting|helping|finding|making|letting ~4 off|right|back|straight|sorted|fixed|working|in|resolved|solve|fix|sort|resolve|recover|solved|through|done|running|lost`,
    tells: 'solved',
    unless: 'advance|nothing|would|if|not|except|apart',
    example: 'Thanks for taking that charge off.',
  },
  {
    phrase: `${THANKS} ~4 for ~2 quick|prompt|speedy|swift|fast|rapid|quickly|promptly ~1 resolution|fix|solution|refund|replacement|repair|turnaround|help|sorting|resolving|fixing|action|response`,
    tells: 'solved',
    unless: 'advance|nothing|would|if|not|look|forward|anticipate',
    example: 'Thanks for the quick fix.',
  },
  {
    phrase: `${THANKS} ~3 you|u|team|guys|they|she|he|has|have|got|for fixed|sorted|solved|resolved|unlocked|restored|found|repaired it|that|my|the|this|everything`,
    tells: 'solved',
    unless: OTHER,
    example: 'Cheers mate, you fixed it.',
  },
  {
    phrase:
      'you|they|he|she|team|guys|lads|who got|brought|restored it|them|everything|mine|my|our|us|me back|going|through|home|in|running',
    tells: 'solved',
    unless: `${OTHER}|if|want|never`,
    example: 'You got them back!',
  },
  {
    phrase:
      'one|single|just|simple|quick call|email|chat|visit|message|phone was|and|did|is|to|sorted|solved|fixed|later all|it|everything|sorted|fixed|done|resolve|fix|sort|solve',
    tells: 'solved',
    unless: OTHER,
    example: 'One call and it was done.',
  },
  {
    phrase: 'resolved|fixed|sorted|solved ~3 quickly|promptly|immediately|swiftly|efficiently|painlessly|fast|instantly|professionally',
    tells: 'solved',
    unless: `${OTHER}|want|need|please|be|get|usually|always|any|should`,
    example: 'Sorted very quickly.',
  },
  {
    phrase:
      'quickly|promptly|immediately|swiftly|soon|finally|eventually|kindly|happily|efficiently fixed|sorted|resolved|solved|rectified|refunded|replaced|corrected|repaired|unblocked|unlocked|reinstated',
    tells: 'solved',
    unless: `${OTHER}|be|always|should|can|usually|need`,
    example: 'It was promptly resolved.',
  },
]

/** What was missing is there. */
const ARRIVED: readonly SolvedRule[] = [
  {
    phrase: `had|have|got my|our|the money|refund|parcel|bag|bags|case|luggage|card|tickets|replacement ${SO}? by|within|inside teatime|noon|lunchtime|lunch|an|a|the|two|hours|days|dinner|breakfast|next|friday|monday|tuesday|wednesday|thursday`,
    tells: 'solved',
    unless: OTHER,
    example: 'I had my refund within two days.',
  },
  {
    phrase: `claim|refund|compensation|credit|invoice|reimbursement ${SO}? been|was paid|settled|approved|honoured|processed ${SO}? ${SO}? today|yesterday|now|thanks|in|within|already|quickly|promptly`,
    tells: 'solved',
    unless: `${OTHER}|not|if|when|only`,
    example: 'My claim has been paid today.',
  },
  {
    phrase: `${withIs('refund|compensation|reimbursement|payout|settlement|credit|money|deposit|cheque')} has|have|is|just|all|now|finally ${SO}? arrived|landed|cleared|come|paid|here`,
    tells: 'solved',
    unless: `${OTHER}|not|gone|pending|missing|wrong|only|if|where|when|explain|happening`,
    example: 'The refund has landed.',
  },
  {
    phrase: `money|refund|credit|compensation|reimbursement|payout|cheque|deposit|settlement ${SO}? arrived|landed|came|hit|cleared|appeared|dropped ${SO}? today|this|overnight|yesterday|through|within|straight|thanks`,
    tells: 'solved',
    unless: `${OTHER}|not|missing|if|when`,
    example: 'Money landed overnight.',
  },
  {
    phrase: `${withIs(POST)} has|have|is|just|now|finally|was|are ${SO}? arrived|turned|landed|delivered|here|come|shown|found|back today|up|now|this|thanks|just|safely|finally|at|cheers|safe|here`,
    tells: 'solved',
    unless: `${OTHER}|not|damaged|broken|wrong|if|when|late|empty|but`,
    example: 'My parcel has turned up.',
  },
  {
    phrase:
      'finally|eventually arrived|turned|received|delivered|appeared|came|landed|refunded|got today|up|this|yesterday|through|thanks|back|refund|money',
    tells: 'solved',
    unless: `${OTHER}|damaged|broken|wrong|if|when|late|empty|but|flight|airport|lounge|we|email|notification|bill|charge`,
    example: 'It finally turned up.',
  },
  {
    phrase:
      'received|got|have|had|recieved|collected the|my|your|our ~1 corrected|replacement|new|revised|amended|refund|reissued|missing|right|proper|refunded ~3 today|yesterday|this|thanks|thank|now|last|safely|cheers',
    tells: 'solved',
    unless: `${OTHER}|not|damaged|broken|wrong|if|when|card|job|email|rate|contract|late`,
    example: 'I received the corrected bill today.',
  },
  {
    phrase: `${withIs('it|that|they|refund|credit|parcel|package')}|its has|have|just|finally? arrived|landed|turned|here today|now|at|safely|just|thanks|up`,
    tells: 'solved',
    unless: `${OTHER}|not|damaged|broken|wrong|if|when|late|empty|but|flight`,
    example: "It's turned up, thanks.",
  },
  {
    phrase: 'can see it|them|that|everything|mine|both|the|my *? now|there|here|thanks|fine|perfectly|again',
    tells: 'solved',
    unless: `${OTHER}|not|if|charge|wrong|when`,
    example: 'I can see them now.',
  },
  {
    phrase:
      "it's|its|is|and|now|already|yes|yep|are|they're showing|there|back|here|visible on|in|now|already|correctly|up|as|safe my|the|now|account|app|it|statement|thanks|paid|full|active|sound",
    tells: 'solved',
    unless: `${OTHER}|not|if|wrong|where|error|declined|pending|was|when|were|to|food|lounge`,
    example: "It's showing in my account.",
  },
  {
    phrase:
      'i|we|he|she|it finally|eventually managed|succeeded to|in get|log|fix|sort|pay|book|open|getting|find|check|solve|access|connect',
    tells: 'solved',
    unless: `${OTHER}|only`,
    example: 'I finally managed to log in.',
  },
  {
    phrase: `in the end it|i|they|she|he|we ${SO}? worked|got|fixed|sorted|found|managed|refunded|solved|resolved|let|accepted`,
    tells: 'solved',
    unless: `${OTHER}|had`,
    example: 'In the end it worked.',
  },
  {
    phrase:
      'been|was|were|got|is|are approved|accepted|verified|activated|reinstated|restored|unblocked|unlocked|lifted now|today|thanks|already|yesterday',
    tells: 'solved',
    unless: `${OTHER}|not|if|when|why|but|flight`,
    example: 'My pass has been accepted today.',
  },
]

/** What customers say when their matter is solved or works again. */
export const SOLVED_RULES: readonly SolvedRule[] = [...NOT_SOLVED, ...WORKS, ...SETTLED, ...MENDED, ...ARRIVED]
