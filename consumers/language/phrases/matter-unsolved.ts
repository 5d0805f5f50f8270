import type { StatementRule } from './statement-rule.ts'

type UnsolvedRule = StatementRule<'unsolved'>

const DONE =
  'fixed|solved|resolved|sorted|settled|rectified|repaired|corrected|addressed|dealt|refunded|reimbursed|credited|restored|rectify|reversed|reinstated'
const HASNT = "not|isn't|isnt|wasn't|wasnt|aren't|arent|hasn't|hasnt|haven't|havent|ain't|weren't"
const BAD =
  'broken|down|missing|failing|stuck|pending|locked|blocked|wrong|faulty|dead|blank|frozen|outstanding|unresolved|unsolved|unpaid|unanswered|leaking|incorrect|unavailable|offline|greyed|grey|buffering|crashing|disconnected|barred|suspended|declined|unread|noisy|dripping|cutting|dropping|unusable|owed|owing|nowhere|overcharged|declining'
const TROUBLE =
  'problem|problems|issue|issues|fault|error|errors|bug|message|trouble|noise|thing|result|story|screen|mistake|charge|bill|code|leak'
/** What customers themselves have not done. */
const OWN_AFFAIRS =
  'decided|convinced|sure|son|daughter|husband|wife|friend|neighbour|neighbor|boarding|hungry|love|recommend|better|cheaper|shower|coffee|cup|someone|table|seat'
/** It was with another firm, or it is over. */
const OVER = 'elsewhere|previous|former|competitor|neighbours|used|imagine'

/** What sounds unsolved: the customer's own affairs, another firm, a wish, praise. */
const NOT_UNSOLVED: readonly UnsolvedRule[] = [
  {
    phrase:
      "still|yet not|haven't|havent|don't|dont|isn't|aren't|can't|cannot|couldn't|didn't|no ~2 decided|convinced|sure|believe|over|thank|complain|recommend|fault|tried|had|made|visa|passport|beat|fan|ready|finished|bad|as|too|know|understand|clear|idea|time|plans|chance|regrets|complaints|problems|issues|reason|match|competition",
    tells: 'unsolved',
    isnt: true,
    example: 'We have still not decided on the dates.',
  },
  {
    phrase:
      'still waiting|awaiting for|on|to my|our|a|the|board|be|see|get ~1 son|daughter|husband|wife|friend|partner|mum|dad|table|flight|boarding|food|drink|drinks|day|chance',
    tells: 'unsolved',
    isnt: true,
    example: 'I am still waiting for my son.',
  },
  {
    phrase: "didn't|not|never|nobody|no|don't have|had|has|need|needed|wait|to ~3 chase|long|repeat|explain|resolved|ask",
    tells: 'unsolved',
    isnt: true,
    example: 'I did not have to wait long.',
  },
  {
    phrase: "my|the|his|her neighbour|neighbour's|neighbor|neighbor's|friend|friend's|sister's|brother's|dad's|mate's|nan's|colleague's ~7",
    tells: 'unsolved',
    isnt: true,
    example: "My neighbour's line is still down.",
  },
  {
    phrase: "haven't|not|never|hasn't had|got|tried|attempted|checked|opened|restarted|looked ~1 chance|time|yet|it|to",
    tells: 'unsolved',
    isnt: true,
    example: 'I have not tried it yet.',
  },
  {
    phrase: 'imagine|unless|if|should|whether|suppose|worried|afraid|feared|thought|hope|hopefully ~7',
    tells: 'unsolved',
    isnt: true,
    example: 'If it is still broken I will ring.',
  },
  {
    phrase: 'same|still great|good|friendly|lovely|excellent|high|helpful|nice|way|day|time|price|place|company|address ~1',
    tells: 'unsolved',
    isnt: true,
    example: 'Still good after years.',
  },
  {
    phrase: 'no|any|without a? problem|problems|issue|issues|trouble|errors|faults ~4',
    tells: 'unsolved',
    isnt: true,
    example: 'No issues at all.',
  },
  {
    phrase: 'no|without change|improvement|difference|solution|answer fee|fees|needed|required|between ~2',
    tells: 'unsolved',
    isnt: true,
    example: 'There is no change fee.',
  },
]

/** It is still so. */
const STILL: readonly UnsolvedRule[] = [
  {
    phrase: `still completely|totally|very|really|being|being|sat|sitting? ${BAD}`,
    tells: 'unsolved',
    unless: `${OWN_AFFAIRS}|${OVER}`,
    example: 'It is still broken.',
  },
  {
    phrase: 'still waiting|awaiting|await',
    tells: 'unsolved',
    unless: `${OWN_AFFAIRS}|${OVER}`,
    example: 'I am still waiting for my money.',
  },
  { phrase: 'waiting still', tells: 'unsolved', unless: OWN_AFFAIRS, example: 'We are waiting still.' },
  { phrase: 'still nothing', tells: 'unsolved', unless: OVER, example: 'Still nothing from you.' },
  {
    phrase: 'still gives|throws|tells|comes|happens|charges|bears|pops|kicks|wants|sends',
    tells: 'unsolved',
    unless: `${OVER}|great|pleasure|joy`,
    example: 'It still gives me a padlock.',
  },
  {
    phrase: 'is|are|been|case|claim|ticket|complaint|remains open|pending|waiting|unresolved|unpaid since',
    tells: 'unsolved',
    unless: `${OVER}|lounge|shop|restaurant`,
    example: 'My claim is open since May.',
  },
  {
    phrase:
      'still no|zero refund|money|reply|response|answer|sign|news|word|update|updates|signal|power|luck|joy|parcel|package|delivery|service|internet|broadband|wifi|call|email|explanation|resolution|solution|sound|picture|water|heating|dial|improvement|card|ticket|tickets|access|gas|electricity|engineer|one|progress|handset|bag|luggage|order|payment|change|fix|compensation|replacement|cheque|confirmation|contact|callback|hot|show',
    tells: 'unsolved',
    unless: `${OWN_AFFAIRS}|${OVER}|hotel`,
    example: 'Still no refund.',
  },
  { phrase: 'still has|have not|no', tells: 'unsolved', unless: `${OWN_AFFAIRS}|${OVER}`, example: 'It still has no sound.' },
  {
    phrase:
      "still not|isn't|isnt|aren't|doesn't|doesnt|don't|dont|won't|wont|can't|cant|cannot|hasn't|hasnt|haven't|havent|didn't|couldn't|wasn't|unable|ain't|fails|refuses",
    tells: 'unsolved',
    unless: `${OWN_AFFAIRS}|${OVER}`,
    example: "The key still does not open; it still won't turn.",
  },
  {
    phrase: 'still does|do|did|can|could|has|have|is|are|am|will not',
    tells: 'unsolved',
    unless: `${OWN_AFFAIRS}|${OVER}|know|understand`,
    example: 'The door still does not open.',
  },
  {
    phrase: 'has|have|am|is|are|does|do|did|has still not|no',
    tells: 'unsolved',
    unless: `${OWN_AFFAIRS}|${OVER}`,
    example: 'They have still not replied.',
  },
  {
    phrase: 'has|have|is|are|was|shows still the|a|an wrong|same|old|incorrect',
    tells: 'unsolved',
    unless: OVER,
    example: 'The bill has still the wrong date.',
  },
  {
    phrase: `still having|getting|seeing|experiencing|get|have|has|got|see|receive|receiving|facing|gives|giving|showing|shows|says|saying|reads|on ~3 ${TROUBLE}|same|wrong|incorrect`,
    tells: 'unsolved',
    unless: `${OWN_AFFAIRS}|${OVER}`,
    example: 'I am still getting the same error.',
  },
  { phrase: 'still the? same', tells: 'unsolved', unless: `${OVER}|great|good|quality|price`, example: 'It is still the same.' },
  {
    phrase:
      'still being? happening|charging|charged|billed|billing|crashes|crashing|keeps|failing|drops|cuts|freezes|happens|buffers|spins|spinning|takes|leaks|owe|owes|flashing|blinking|beeping|shows|showing|says|saying',
    tells: 'unsolved',
    unless: OVER,
    example: 'I am still being charged.',
  },
  {
    phrase: "why is|are|does|do|am|has|have|isn't|hasn't|can|can't|did ~4 still",
    tells: 'unsolved',
    despite: ['asked'],
    unless: OVER,
    example: 'Why is my line still off?',
  },
  {
    phrase: "why|how come|is ~3 still|again ~1 not|no|isn't|can't|hasn't|doesn't|charged|down|declined|showing|says|say|pending",
    tells: 'unsolved',
    despite: ['asked'],
    unless: OVER,
    example: 'How come it is still not paid?',
  },
  {
    phrase: "why|come is|has|have|haven't|hasn't ~3 not|still|been|yet ~1 fixed|resolved|refunded|sorted|arrived|credited|received",
    tells: 'unsolved',
    despite: ['asked'],
    unless: OVER,
    example: 'Why has it not arrived?',
  },
  {
    phrase:
      'remain|remains|remained|remaining ~1 unresolved|outstanding|broken|grey|blank|locked|blocked|unpaid|unanswered|unsolved|dead|pending|short|uncorrected|missing',
    tells: 'unsolved',
    unless: OVER,
    example: 'My claim remains unpaid.',
  },
  { phrase: 'unresolved|unsolved', tells: 'unsolved', unless: OVER, example: 'My case is unresolved.' },
  {
    phrase: 'is|are|remain|amount|balance|sum|refund|payment|claim outstanding since|still|from|for',
    tells: 'unsolved',
    unless: `${OVER}|service|food|staff`,
    example: 'My refund is outstanding since May.',
  },
  {
    phrase: 'how much longer',
    tells: 'unsolved',
    despite: ['asked', 'requested'],
    unless: `${OVER}|contract|committed|bound|tied|offer|sale|cost|pay|expensive|data`,
    example: 'How much longer must I wait?',
  },
  {
    phrase:
      'will|when|is ~5 ever|finally|eventually be|get ~1 fixed|sorted|solved|resolved|refunded|repaired|arrive|answered|paid|replaced|restored',
    tells: 'unsolved',
    despite: ['asked', 'requested'],
    example: 'Will this ever be fixed?',
  },
  {
    phrase: 'as|just broken|slow|dead|bad|empty|useless|cold|noisy|blank|faulty as ever|before|it|on|when|always|yesterday',
    tells: 'unsolved',
    unless: OVER,
    example: 'It is as slow as before.',
  },
]

/** It is not solved, nothing came of it. */
const NOT_DONE: readonly UnsolvedRule[] = [
  {
    phrase: `${HASNT} yet|really|actually|even|fully|properly|quite? been|being|getting|got? ${DONE}`,
    tells: 'unsolved',
    unless: `${OVER}|tariff|rate|price|food|deposit|day|date`,
    example: 'It has not been resolved.',
  },
  {
    phrase: 'never|ever been|got|get|gets? ~1 fixed|solved|resolved|sorted|rectified|repaired|refunded|addressed',
    tells: 'unsolved',
    unless: `${OVER}|best|have`,
    example: 'It was never resolved.',
  },
  {
    phrase:
      'nothing|none has|have|was ~1 been? ~1 done|fixed|changed|happened|resolved|sorted|come|arrived|improved|moved|credited|appeared|refunded|received|showing|works|working|heard',
    tells: 'unsolved',
    despite: ['negated'],
    unless: OVER,
    example: 'Nothing has been done.',
  },
  {
    phrase: "nothing's|nothing changed|arrived|come|came|there|works|working|helps|helped|doing|appeared|since|whatsoever|yet|fixed|moved",
    tells: 'unsolved',
    despite: ['negated'],
    unless: OVER,
    example: 'Nothing changed.',
  },
  {
    phrase:
      'nobody|no-one|one|none ever|has|have|had|seems|could|can|was|is ~3 fixed|sorted|resolved|solved|fix|solve|resolve|sort|repaired|dealt|helped|help|addressed',
    tells: 'unsolved',
    despite: ['negated'],
    unless: `${OVER}|seems|one`,
    example: 'Nobody has fixed it.',
  },
  {
    phrase: 'nobody|noone|no-one ~2 came|come|turned|showed|appeared|replied|responded|answered yet|still|since|either|again|so',
    tells: 'unsolved',
    despite: ['negated'],
    unless: `${OVER}|asked`,
    example: 'Nobody came again today.',
  },
  {
    phrase:
      'no one|body|engineer|technician|driver|plumber has|have|ever ~1 came|come|turned|showed|appeared|replied|responded|rang|called',
    tells: 'unsolved',
    despite: ['negated'],
    unless: OVER,
    example: 'No engineer ever came.',
  },
  {
    phrase:
      "never|not|hasn't|haven't|hasnt|havent ever|even? received|had|got|seen my|the|any|a ~1 refund|reply|answer|response|money|compensation|explanation|back",
    tells: 'unsolved',
    unless: `${OVER}|reviewed|missed`,
    example: 'I never received my refund.',
  },
  {
    phrase:
      "hasn't|haven't|hasnt|havent|not|isn't|isnt|aren't|didn't ~2 back|arrived|received|working|fixed|replied|answered|credited|come|shown|showing|cleared|through|heard|there|paid|appeared yet",
    tells: 'unsolved',
    unless: `${OVER}|day|date`,
    example: 'It has not been credited yet.',
  },
  {
    phrase: 'yet|still to receive|hear|arrive|get|come|materialise|resolve|refund|materialize|appear|reply|fix|sort|respond|turn',
    tells: 'unsolved',
    unless: `${OVER}|better|best|find|disappoint|try|disappointed|let|hotel`,
    example: 'I have yet to hear from anybody.',
  },
  {
    phrase:
      'no solution|resolution|closer|nearer|fix|progress|joy|luck|improvement|wiser|avail|success in? yet|sight|whatsoever|far|so|either|there|still|since',
    tells: 'unsolved',
    despite: ['negated'],
    unless: `${OVER}|refund|extra|if|regrets`,
    example: 'There is no solution in sight.',
  },
  {
    phrase: 'no|zero further|nearer|closer forward|off|forwards|on|to|than',
    tells: 'unsolved',
    despite: ['negated'],
    unless: `${OVER}|no-one|place|way|service|hotel|lounge|food`,
    example: 'I am no further forward.',
  },
  { phrase: 'none the wiser', tells: 'unsolved', despite: ['negated'], example: 'I am none the wiser.' },
  { phrase: 'to no avail', tells: 'unsolved', despite: ['negated'], unless: OVER, example: 'I restarted it to no avail.' },
  { phrase: 'square one', tells: 'unsolved', example: 'We are back at square one.' },
  { phrase: 'going|went|got|getting|gone nowhere', tells: 'unsolved', unless: OVER, example: 'We are getting nowhere.' },
  { phrase: 'going|went|round|around in circles', tells: 'unsolved', unless: OVER, example: 'We are going round in circles.' },
  { phrase: "not|isn't|aren't getting solved|resolved|anywhere|fixed|sorted", tells: 'unsolved', example: 'This is not getting solved.' },
  {
    phrase:
      'no|any response|reply|answer|news|update|updates|word|communication|contact|refund|feedback ~1 yet|since|from|so|after|whatsoever|received|still|as|ever|at|to|either|has|came',
    tells: 'unsolved',
    despite: ['negated'],
    unless: `${OVER}|if|any|needed|life`,
    example: 'No reply since Monday.',
  },
  {
    phrase: 'heard nothing|zilch|nowt since|back|from|yet|more|so|further|still|for|at|either',
    tells: 'unsolved',
    unless: `${OVER}|but`,
    example: 'I heard nothing back.',
  },
  {
    phrase: "not|never|haven't|havent|hasn't ever? heard|had ~1 anything|back|word|response|reply|answer|thing",
    tells: 'unsolved',
    unless: `${OVER}|of|better`,
    example: 'I have not heard back.',
  },
  {
    phrase:
      "been|am|i'm|we're|be|are|left waiting|chasing|trying|asking|without ~2 for|since|over|weeks|months|days ~3 refund|money|reply|answer|response|repair|engineer|compensation|replacement|resolution|parcel|delivery|fix|weeks|months|monday|days|january|february|march|april|june|july|august|september|october|november|december",
    tells: 'unsolved',
    unless: `${OVER}|never|now|bought|product|finally`,
    example: 'I have been waiting for weeks.',
  },
  {
    phrase: 'days|weeks|months|years|hours|week|month|calls|emails|visits later|on and? ~1 nothing|still|zero|zilch|nowt|no',
    tells: 'unsolved',
    unless: `${OVER}|problem|problems|issue|issues|works|going|good|great|love|strong|perfect|fine|complaints|regrets|bought`,
    example: 'Three weeks on and nothing.',
  },
  {
    phrase: 'days|weeks|months|week|month and still|counting|nothing|nowt|zilch',
    tells: 'unsolved',
    unless: `${OVER}|works|going|good|great|love|strong|perfect|fine|bought`,
    example: 'Two months and counting.',
  },
  {
    phrase: 'nothing|not a|one cent|penny|word|line|reply|peep|dime|rupee|euro ~1 of|since|has|yet|came|received',
    tells: 'unsolved',
    despite: ['negated'],
    unless: OVER,
    example: 'Not a penny of it has come.',
  },
  {
    phrase: "don't|doesn't|didn't|not think|believe|seem|look|appear ~3 fixed|solved|resolved|sorted|worked|helped|cured",
    tells: 'unsolved',
    despite: ['negated'],
    unless: OVER,
    example: 'I do not think that fixed it.',
  },
]

/** The remedy failed, or it came back. */
const FAILED: readonly UnsolvedRule[] = [
  { phrase: 'reappeared|reoccurred|recurred|relapsed', tells: 'unsolved', unless: OVER, example: 'The fee reappeared.' },
  {
    phrase: 'crashed|dropped|froze|died|stopped|disconnected again',
    tells: 'unsolved',
    unless: `${OVER}|never|pc`,
    example: 'Crashed again.',
  },
  {
    phrase: 'missing|broken|blank|dead|wrong|empty|down|same as ever|before|always',
    tells: 'unsolved',
    unless: OVER,
    example: 'It is missing as ever.',
  },
  {
    phrase: 'nothing|none|not is|has|been ~1 credited|showing|refunded|paid|reached|landed yet|to|in|on|so|and|here',
    tells: 'unsolved',
    unless: OVER,
    example: 'Nothing is credited so far.',
  },
  {
    phrase:
      "that|fix|reset|restart|update|reboot|reinstall|patch|solution|advice|suggestion|trick|workaround didn't|didnt|hasn't|hasnt ~1 work|help|fix|solve|worked|helped|fixed|solved|change|changed|cure|do|done|take|taken",
    tells: 'unsolved',
    unless: OVER,
    example: "That didn't help at all.",
  },
  {
    phrase:
      'that|fix|reset|restart|update|reboot|reinstall|patch|solution|advice|suggestion|trick did|has not work|help|fix|solve|worked|helped|fixed|solved|change|cure|do|take|taken',
    tells: 'unsolved',
    unless: OVER,
    example: 'The reset did not help.',
  },
  {
    phrase: "didn't|didnt|hasn't|hasnt|not take|taken|make|made|took|reached|stuck|been effect|me|made|done|applied|carried|actioned ~1",
    tells: 'unsolved',
    unless: `${OVER}|sense|sure|feel`,
    example: 'The change has not been made.',
  },
  {
    phrase:
      "didn't|didnt|doesn't|hasn't|hasnt|not help|fix|solve|cure|worked|change|resolve|rectify|helped|fixed|solved it|anything|this|things|much|the|my|either|at|unfortunately|matters|that|problem",
    tells: 'unsolved',
    unless: `${OVER}|price|food|if|fact|lungs`,
    example: 'Restarting it did not fix anything.',
  },
  {
    phrase: 'did|done|does|doing nothing|zilch|bugger|naff|sod at|whatsoever|either|for',
    tells: 'unsolved',
    unless: OVER,
    example: 'It did nothing at all.',
  },
  {
    phrase: "didn't|didnt|doesn't|not do|done|did a thing|anything|nothing|sod",
    tells: 'unsolved',
    unless: `${OVER}|want|need`,
    example: "It didn't do a thing.",
  },
  {
    phrase: 'made|makes|making no|zero|little|any difference|change|odds',
    tells: 'unsolved',
    despite: ['negated'],
    unless: OVER,
    example: 'It made no difference.',
  },
  {
    phrase: "nope|nah same|nothing|nada|didn't|hasn't|doesn't|isn't|won't|wasn't",
    tells: 'unsolved',
    despite: ['negated'],
    unless: `${OVER}|problem|way|longer`,
    example: 'Nope, same as it was.',
  },
  { phrase: 'nope still nothing|not|no|the', tells: 'unsolved', despite: ['negated'], unless: OVER, example: 'Nope, still nothing.' },
  { phrase: 'no joy', tells: 'unsolved', despite: ['negated'], unless: OVER, example: 'Tried both, no joy.' },
  {
    phrase: "no you|it havent|haven't|hasnt|hasn't|didn't|didnt",
    tells: 'unsolved',
    despite: ['negated'],
    unless: OVER,
    example: "No you haven't.",
  },
  {
    phrase:
      'exact|exactly|very|get|got|getting|gives|identical the? same|identical|exact problem|issue|fault|error|message|result|screen|crash|mistake|noise|page|response|code',
    tells: 'unsolved',
    unless: `${OVER}|other|others|had|people`,
    example: 'I get the same error.',
  },
  {
    phrase: 'same message|error|result|fault again|same|exactly|still|here|as|when',
    tells: 'unsolved',
    unless: `${OVER}|other|others|people`,
    example: 'The same message still.',
  },
  {
    phrase:
      'same problem|issue|fault|error|message|mistake|result|story|again as|again|every|each|before|happened|still|over|today|yesterday|last|now|tonight|this',
    tells: 'unsolved',
    unless: `${OVER}|had|other|others`,
    example: 'The same error again.',
  },
  {
    phrase: 'same|precisely|exactly|missing|just as before|ever',
    tells: 'unsolved',
    unless: `${OVER}|good|great|price|prices|usual`,
    example: 'Blank screen, same as before.',
  },
  {
    phrase:
      'tried|deleted|restarted|rebooted|reinstalled|followed|reset|refreshed|waited ~3 and|but|still ~1 still|same|identical|nope|nothing',
    tells: 'unsolved',
    unless: OVER,
    example: 'I restarted it twice and still nothing.',
  },
  {
    phrase:
      "tried|restarted|rebooted|reinstalled that|all|everything|those already|nothing|no|still|same|three|twice|four|none|several|didn't",
    tells: 'unsolved',
    unless: `${OVER}|problem|problems`,
    example: 'I tried that already.',
  },
  {
    phrase: 'problem|issue|fault|error|noise|leak|charge is|came|has|have come? back|returned|reappeared',
    tells: 'unsolved',
    unless: `${OVER}|never|no`,
    example: 'The error came back.',
  },
  {
    phrase:
      "it's|its|it|that's|has|have|is|now|just|line|app|page|power|signal|connection|phone|internet|wait ~1 gone|stopped|crashed|dropped|broken|died|disconnected|failed|cut|logged|frozen|froze|broke|declined|rejected|vanished off|down|out|me|on|working again",
    tells: 'unsolved',
    unless: OVER,
    example: "It's gone off again.",
  },
  { phrase: 'keeps|kept on? happening|reappearing|recurring|returning', tells: 'unsolved', unless: OVER, example: 'It keeps happening.' },
  {
    phrase:
      'lasted|held|worked|works|working|fine only|just|for|barely|about? one|two|three|a|an|for|five|ten|half|until ~2 day|days|hour|hours|minutes|minute|afternoon|week|evening|seconds ~1 then|and|before|but|only',
    tells: 'unsolved',
    unless: `${OVER}|good|great|battery|charge`,
    example: 'It worked for a day and then stopped.',
  },
  {
    phrase: 'fix|repair|solution lasted|held|worked|survived ~2 day|days|hour|hours|minutes|afternoon|week|evening|until',
    tells: 'unsolved',
    unless: OVER,
    example: 'The fix lasted one afternoon.',
  },
  {
    phrase:
      "fixed|solved|resolved|sorted|settled|repaired|working|refunded|restored ~3 but|until|till|though|although|however|yet ~3 not|isn't|isnt|wasn't|hasn't|doesn't|doesnt|didn't|won't|can't|still|again|broke|failed|stopped|gone|never",
    tells: 'unsolved',
    despite: ['conditional', 'negated'],
    unless: `${OVER}|staff|people|desk|hard|deposit|rate|cheap|hesitate`,
    example: 'It was fixed but it is not any more.',
  },
  {
    phrase: 'sorted|fixed|solved|resolved|settled ~2 except|barring|besides|bar',
    tells: 'unsolved',
    unless: OVER,
    example: 'Everything is solved except the bill.',
  },
  {
    phrase: 'sorted|fixed|solved|resolved|settled ~2 apart|aside from',
    tells: 'unsolved',
    unless: OVER,
    example: 'All sorted apart from the bill.',
  },
  { phrase: `supposedly|allegedly|apparently ~2 ${DONE}`, tells: 'unsolved', unless: OVER, example: 'It was supposedly fixed.' },
  {
    phrase:
      "closed|marked|marking|closing|close|flagged my|the|our|it|this|as|a ~3 without|but|as|though|yet ~2 not|anything|solving|fixing|answer|asking|solution|resolving|resolution|isn't|resolved|solved|fixed|completed|still|reply|contacting|nothing|it|doing",
    tells: 'unsolved',
    unless: `${OVER}|account|please|can|could|may|from`,
    example: 'You closed my ticket without fixing it.',
  },
  {
    phrase:
      'ticket|case|complaint|fault|dispute|claim ~1 closed|marked as|without|but|though|and ~3 resolved|solved|fixed|completed|not|nothing|still|asking|answer|never',
    tells: 'unsolved',
    unless: `${OVER}|happy|satisfied`,
    example: 'Ticket closed as resolved, nobody asked me.',
  },
  {
    phrase: 'reopen|re-open|reopening|re-opening ~1 ticket|case|complaint|claim|dispute|file|it|query',
    tells: 'unsolved',
    despite: ['requested'],
    unless: `${OVER}|account|store|gym|shop|lounge|bar`,
    example: 'Please reopen my case.',
  },
  {
    phrase: "no it|that|they hasn't|hasnt|isn't|isnt|doesn't|doesnt|didn't|didnt|won't|wasn't|hasnt",
    tells: 'unsolved',
    despite: ['negated'],
    unless: OVER,
    example: "No, it hasn't.",
  },
  {
    phrase: "your|the records|system|status|colleague|agent|engineer ~4 but|yet ~3 still|not|nothing|isn't|hasn't|no|never|same",
    tells: 'unsolved',
    unless: `${OVER}|helpful|friendly|nice`,
    example: 'Your records say paid but nothing is here.',
  },
  { phrase: 'again|once|yet ~1 the? wrong|incorrect|incorrectly', tells: 'unsolved', unless: OVER, example: 'It is once more wrong.' },
  { phrase: 'wrong|incorrect ~2 again|once', tells: 'unsolved', unless: OVER, example: 'The name is wrong again.' },
  {
    phrase:
      "is|isn't|is's|problem|this|that's|that|it's|its|far not|far|is anywhere|yet|from|nowhere ~1 over|resolved|solved|fixed|finished|near|sorted|done|settled",
    tells: 'unsolved',
    unless: `${OVER}|near`,
    example: 'This is far from resolved.',
  },
]

/** What customers say when their matter is still not solved, or the remedy failed. */
export const UNSOLVED_RULES: readonly UnsolvedRule[] = [...NOT_UNSOLVED, ...STILL, ...NOT_DONE, ...FAILED]
