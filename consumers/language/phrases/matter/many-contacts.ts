import { tellEach } from '../tell-each.ts'
import { CONTACT, CONTACTS, DAYS, NTH_ONE, OTHERS, REACHED, REACHING, SEVERAL } from './contact-words.ts'

const NTH = `${NTH_ONE}|umpteen`

const COUNT = `${SEVERAL}|many|endless|dozen|12|million|hundred|zillion|thousand`

/** Contacts that were counted, or made by one way after another. */
export const MANY_CONTACTS = tellEach('come_again', { unless: OTHERS }, [
  [
    `${NTH} ~1 ${CONTACT} ~2 on|about|regarding|for|to|in|this|today|now|same|concerning|over|of|since|because|with|as|and|i|we|from|week`,
    'This is now my 4th mail on the same invoice.',
    {
      unless: `${OTHERS}|party|application|trip-to|visit-to-your|home|claim-free|case-of|case|claim|first-visit|note|posted`,
    },
  ],
  [
    `my|our|the|this|is|now|it's ~1 ${NTH} ~1 ${CONTACT}`,
    'It is my third visit to the counter.',
    { unless: `${OTHERS}|party|holiday|home|trip|your-lovely|note|post|case|claim` },
  ],
  [
    `${NTH} attempt|try|request|reminder|complaint|email|message|mail|contact`,
    'Second attempt: nobody answered the first.',
    {
      unless: `${OTHERS}|password|delivery|login|payment|driving|exam|card|went|worked|pin|through|transfer`,
    },
  ],
  [
    `${REACHING}|${REACHED}|sending|send|write|ask|call|ring|post|contact|attached|enclose|enclosed|below|here|back|dm ~5 a|the|for ${NTH} time|day|week|occasion`,
    'Posting for a second time about the refund.',
    {
      unless: `${OTHERS}|ordering|visiting|bought|buy|charged|replaying|playing|fly|flying|flown|order`,
    },
  ],
  [
    `${NTH} time|day|week|month ~2 i|i'm|im|i've|ive|we|we're|we've|of|that|now|running|asking|today|here ~1 ${REACHING}|${REACHED}|asking|called|call|ask|ring|write|have|had|told|telling|explaining|here|back|running|trying|about`,
    'Third time of asking.',
    {
      unless: `${OTHERS}|ordering|visiting|bought|buy|charged|replaying|playing|fly|flying|flown|order|crashed|broke|broken`,
    },
  ],
  [
    `here|back|in ~2 for the? ${NTH} time|day|week ~1 today|this|now|about|running|in`,
    'Here for the 3rd time today.',
    { unless: `${OTHERS}|trip|visit|year|film` },
  ],
  [
    `${REACHED}|asked|explained|spoke|spoken ~4 ${COUNT} ~1 of? ~1 times|x|occasions|separate ~1`,
    'I called you guys like a million times.',
    {
      unless: `${OTHERS}|you've|sales|went|visited|posted|me|driver|rider|courier|raised|hotel|price|prices`,
    },
  ],
  [
    `${REACHED}|told|asked|complained|spoken|been so|too many|often ~1 times? ~1`,
    'I have complained so many times.',
    { unless: `${OTHERS}|went|me|posted|people` },
  ],
  [
    `how many|often more|further? ~1 ${CONTACTS}|times|people|agents ~2 do|must|will|have|should|does|am|need|it|before|is ~3`,
    'How many more tickets do I need to open?',
    {
      despite: ['asked'],
      unless: `${OTHERS}|can|could|allowed|included|per|deliver|free|withdraw|top|emails-can|plan|limit|month|fly|open-daily|run|transfer`,
    },
  ],
  [
    `i|we|i've|we've|have|first ~1 called|rang|phoned|emailed|e-mailed|mailed|wrote|messaged|tweeted|chatted|visited ~4 and|then|now|also|so ~1 called|rang|phoned|emailed|mailed|wrote|messaged|tweeted|chatted|visited|am|i'm|now|again|here ~1 ${REACHING}|again|write|in|now|you|and|here|trying`,
    'I rang, then I emailed and now I am writing.',
    {
      unless: `${OTHERS}|order|booked|said|thank`,
    },
  ],
  [
    `${REACHED} ~4 ${DAYS} ~3 ${REACHED}|again ~4 ${DAYS}|again|now|today`,
    'I rang on Monday and I rang on Tuesday.',
    { unless: `${OTHERS}|went|posted|sales` },
  ],
  [
    'rang|called|phoned|emailed|wrote|reported|asked ~2 at|in|on ~2 rang|called|phoned|emailed|wrote|again|asked ~1 at|in|on|and ~1',
    'Rang at nine, rang at eleven.',
    { unless: OTHERS },
  ],
  [
    'went|gone|going|been|sent|passed|pushed|go ~1 back and? forth|forwards|fro ~2 over|for|with|on|about|between|since|by|again',
    'We have been going back and forth over this.',
    { unless: `${OTHERS}|train|ferry|bus|shuttle|between-the-terminals` },
  ],
  [`${NTH} visit|trip ~2 desk|counter|branch|office|reception`, 'It is my third visit to the counter.'],
  [
    'every|each ~1 day|week|month|morning|time|evening ~3 i|we ~2 call|ring|write|email|message|contact|phone|chat|complain|chase|explain|emailed|called|rang ~2',
    'Every week I message you about this.',
    {
      unless: `${OTHERS}|always|answer|great|quick|quickly|delighted|friendly|nice|kids`,
    },
  ],
  [
    "i|we|i've|we've|i'm|we're|just keep|kept|gotta|forced|obliged ~1 to|on|having|me|us? ~1 to? ring|call|chase|phone|write|email|contact|repeat|explain|ringing|calling|writing|phoning|emailing|chasing|asking|explaining|repeating|contact|message|messaging|contacting ~2 you|y'all|yous|this|to|for|myself|about|every|again|up|back|over|it|twice|everything ~1",
    'I have to keep ringing you.',
    {
      unless: `${OTHERS}|if|when|before|will|please|can|could|want|would|bank|never|only|who|or|order-to|next|how`,
    },
  ],
  [`another|yet|again ~1 day|another|week|month ~1 another ${CONTACT}`, 'Another day, another call.', { unless: OTHERS }],
  [
    'been ~1 on|onto|at|chasing|after|back ~1 to? ~1 you|yous|ye|yis|your|this|them ~2 every|all|since|for|about|twice|daily|three|again|over',
    "I've been on to yous every day.",
    { unless: `${OTHERS}|customer|with-you|flight` },
  ],
  [
    "me|us|<name> again ~1 about|with|re|regarding|sorry|the|same|still|from|on|over|hen|pal|love|yes|i|it's|dear|for ~1",
    'This is me on again, me again about the bin.',
    { unless: `${OTHERS}|call|charged|charge|charging|me-again-for|let|tell|remind|bill|billed|asked` },
  ],
  [
    "me|it's|its|still|this|i'm|im ~1 is? ~1 from yesterday|earlier|monday|tuesday|wednesday|thursday|friday|this|before|last ~1 morning|week|night|about|with|eh|again|the",
    "It's me from this morning.",
    { unless: `${OTHERS}|parcel|bread|email|bill|post|letter` },
  ],
  [
    'back ~1 again|on|in|at|with|to|once ~1 to|more|the|your|this|you|here|very|yous ~1 you|chat|dms|dm|inbox|phone|queue|line|counter|desk|inbox|very|mentions ~1',
    "I'm back on to you.",
    {
      unless: `${OTHERS}|get|got|call|come|money|put|send|ring|write|reply|please|happy|phone-is|buy|order|seat|when|will|sent|refund|card|went|give`,
    },
  ],
  [
    'starting|start|started|going|begin|beginning|dial|dialling|ring|log ~1 all? over|back|again|afresh ~1 with|and|again|about|in|from|the|so|eh|order ~2',
    'I gotta start over about the furnace.',
    {
      unless: `${OTHERS}|price|fresh-start|game|subscription|contract|when|film|wait-until|if|can|could|please|data|work|business|year|life`,
    },
  ],
  [
    'trouble|bother|bothering|troubling|disturb|pester|pestering ~1 you|yous ~2 again|twice|once|over|about ~1',
    'I hoped not to trouble you twice.',
    { despite: ['negated', 'hedged'], unless: OTHERS },
  ],
  [
    'reminder|reminding|remind ~2 of|number|no ~2 my|our|three|two|four|request|2|3|4|earlier|previous',
    'This is a reminder of my request.',
    { unless: `${OTHERS}|send|sends|get|can|could|set|please|receive|received|your` },
  ],
  [
    'picking|pick|taking|continuing|resuming|coming|come|returning ~1 up|back|on? ~1 our|my|the|on|to ~1 thread|conversation|case|you|chat|correspondence|where ~2 from|on|about|again|we|because|as|last',
    'Picking up our thread from last month.',
    { unless: `${OTHERS}|visit|will|would|next` },
  ],
  [
    'reopen|re-open|reopening|open|opening ~2 again|another|third|second|new|it ~2 ticket|case|it|claim|because|as|since|for ~2 closed|again|same|you|first|last',
    'I open a new ticket for the same fault.',
    { unless: `${OTHERS}|account|when|store|shop` },
  ],
  [
    'ticket|case|complaint|claim ~2 which|that|was|got|you ~1 you|was|they|been ~1 closed|shut|ignored|lost ~4 again|open|back|still|without|so',
    'Ticket 4432 which you closed is open again.',
    { unless: `${OTHERS}|thank|thanks` },
  ],
])
