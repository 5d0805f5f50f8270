import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { LAWYERS, WATCHDOGS } from './severe-words.ts'

const PEACE =
  'settled|amicably|grudge|ex|landlord|neighbour|neighbor|instead|joking|kidding|lol|job|flowers|recipe|interview|praise|thank|thanks|love|lovely|not'

const UNTIL =
  'by|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|today|next|unless|if|otherwise|then|morning|week|now|straight|days|hours'

/** Steps against the firm, told without the plain words "I will". */
export const THREATS_FURTHER: readonly StatementRule<'severe'>[] = tellEach('severe', { despite: ['conditional'], unless: PEACE }, [
  [
    `it's|its|then|then|so|be|it'll|next ~2 the|my|our|a ~1 ${WATCHDOGS}|${LAWYERS}|court|papers|press|newspapers ~1 i'm|i|next|for|then|you|it|that|we|phoning|calling|is|will`,
    'Then it is the ombudsman next.',
    {
      despite: ['conditional', 'negated'],
      unless: PEACE.replace('|not', ''),
    },
  ],
  [
    `off|straight|on|onto|over|goes|going|go|take|taking|up|copy|copied|cc|cced|addressed ~3 to|with|before|by ~2 ${WATCHDOGS}`,
    'Off to the ombudsman it goes.',
    { unless: `${PEACE}|approved|regulated|work|train` },
  ],
  [
    `${WATCHDOGS} ~2 is|are|will|gets|hears|has|have|gonna|gonnae|shall|can|may|aims ~2 hear|hearing|know|copied|informed|told|letter|complaint|decide|get|have|interested|contacted|it|look|be`,
    'The regulator is going to hear about it.',
    {
      despite: ['conditional', 'negated'],
      unless: `${PEACE}|approved|regulated|work|audit`,
    },
  ],
  [
    `before|to|at|with|for|by|against ~2 ${WATCHDOGS} ~3 ${UNTIL}|people|i've|forms|complaint|unless`,
    'I will have you before the ombudsman by Friday.',
    { unless: `${PEACE}|approved|regulated|work|year|2019` },
  ],
  [
    `${WATCHDOGS} complaint|report|referral|reference|form|forms|case ~2`,
    'FCA complaint, then a review everywhere.',
    { unless: `${PEACE}|approved|number-on` },
  ],
  [
    `issue|issuing|begin|start|commence|bring|initiate|institute|file|filing|serve|serving ~2 proceedings|lawsuit|writ|suit|summons|injunction|papers|claim ~2 in|against|for|at|on|if|unless|without|monday|tomorrow`,
    'We shall issue proceedings in the county court.',
    {
      despite: ['conditional', 'negated'],
      unless: `${PEACE.replace('|not', '')}|insurance|warranty`,
    },
  ],
  ['lawyering|lawyered|lawyer up', 'Lawyering up, expect a letter.'],
  ['demand letter|letters', 'You will get a demand letter.', { unless: `${PEACE}|received|you-sent|your` }],
  [
    `got|have|hired|retained|found|instructed|instructing|briefed|ringing|seeing|getting|through|per|copied|consulted|engaging|engaged|via ~2 a|an|my|our|the|us ~1 ${LAWYERS} ~1 and|on|to|who|he's|she's|now|ready|about|is|involved|for`,
    'I have got a lawyer and she is ready.',
    {
      unless: `${PEACE}|house|purchase|conveyancing|probate|divorce|will|estate|send|lease`,
    },
  ],
  [
    `my|our|a|the|family|her|his ~1 ${LAWYERS} ~2 is|will|shall|has|have|writes|you'll|says|now|in|gets|wants ~3 drafting|touch|write|letter|letters|file|sue|contact|hear|hearing|one|case|papers|claim|you|this|interested|dealing|involved`,
    'My solicitor writes better letters, you will have one.',
    {
      despite: ['conditional', 'negated', 'reported'],
      unless: `${PEACE}|house|purchase|conveyancing|probate|estate|send|with-me`,
    },
  ],
  [
    `according|speak|talk|tell|explain|answer|deal|argue|address ~3 to|with ~1 my|our ~1 ${LAWYERS}`,
    'You can explain that to my lawyer.',
    { despite: ['negated', 'conditional'], unless: `${PEACE}|house|contract|will` },
  ],
  [
    'legal papers|proceedings|notice|action|action|letter|steps|route|claim|redress ~2 may|be|will|served|next|follow|against|if|unless|without|is|on',
    'Tell me where legal papers may be served.',
    {
      despite: ['conditional', 'negated', 'asked', 'requested'],
      unless: `${PEACE}|you|threatening|threatened|your-letter`,
    },
  ],
  [
    `letter|notice|claim|claims|proceedings|papers ~2 before|of|in ~1 action|intent|claim|court|proceedings|chambers`,
    'Treat this as notice of intent.',
    { unless: `${PEACE}|to-leave|cancel|cancellation` },
  ],
  [
    `local|national|regional|county|trade|evening|our|the|a ~2 paper|newspaper|newspapers|news|gazette|herald|press|tv|radio|journal|station|channel|echo|reporter|journalist ~3 is|are|has|have|will|coming|gets|interested|wants|knows|round|prepared|contacted|hears|ready|going ~3 coming|round|interested|story|tomorrow|print|photograph|run|publish|whole|by|if|unless|my|this|it|contacted|to|chain|emails`,
    'The local paper is coming round tomorrow.',
    {
      unless: `${PEACE}|delivered|deliver|subscription|arrived|late|wet`,
    },
  ],
  [
    `going|goin|go|taking|take|straight|off|onto|on|ring|ringing|call|calling|contacting|emailing|telling|talking|got|tipping|writing ~3 to|with|the|on|it|my|a|this|onto ~2 channel|local|bbc|itv|cnn|gazette|herald|radio|tabloids|daily|evening|press|joe|watchdog ~1 duffy|news|nine|paper|press|four|5|4|7|9|newspaper|gazette|herald|mail|post|echo|station|reporter|tv`,
    'I am going straight to channel nine news.',
    {
      unless: `${PEACE}|watch|watching|stream|subscribe|picture|delivery|reception`,
    },
  ],
  [
    `front|whole|entire page|country|village|town|street|nation|world ~2 hear|hears|know|knows|see|sees|herald|gazette|paper|papers|mail|echo|news|local|by|tomorrow`,
    'It will be on the front page of the Herald.',
    { unless: `${PEACE}|loads|website|flooded|without|knows-that` },
  ],
  [
    `post|posted|posting|put|plaster|plastering|splash|upload|uploading|goes|going|share|sharing|publish|publishing|print|blast ~4 on|over|to|across|up ~2 tiktok|facebook|twitter|trustpilot|google|youtube|instagram|reddit|review|reviews|socials|internet|everywhere|blog|group|linkedin|forum|forums|insta ~4 ${UNTIL}|site|sites|don't|until|see|names|from|page|can`,
    'It goes up on tiktok tonight.',
    {
      unless: `${PEACE}|beautiful|photos-of-my|great|five`,
    },
  ],
  [
    `got|have|took|filmed|recorded|i've|screenshots ~3 video|videos|film|footage|photos|pictures|screenshots|recording|tape ~5 goes|up|online|going|viral|tiktok|facebook|papers|press|news|everyone|everywhere`,
    'I have got video of it and it goes online.',
    { unless: `${PEACE}|upload|backup|storage|won't` },
  ],
  [
    `followers|subscribers|readers|members ~2 follow|followers|subscribed|read|watching|page|will|see|hear|have ~6 see|hear|know|front|letter|tonight|them|story`,
    'All my readers will hear the story.',
    { unless: `${PEACE}|offer|giveaway|friendly|staff|helpful` },
  ],
  [
    `one-star|1-star|star|scathing|honest|terrible|bad|brutal|negative|damning ~1 reviews?|everywhere|review ~2 everywhere|coming|on|if|unless|next|tonight|goes|follows|will`,
    'Bad review coming if you keep the money.',
    { unless: `${PEACE}|hotel|five|read|four` },
  ],
  [
    `report|reporting|reported|refer|referring|complaint|complain|complaining|forwarding|forward|grievance|taking|take|lodging|lodge|write|writing|go|going|off ~5 to|with|at ~2 information|trading|consumer|environmental|financial|insurance|health|data|citizens|advertising|aviation|licensing|housing|attorney|chief|state|police|better|fire|food|building|civil ~1 commissioner|standards|board|forum|affairs|protection|officer|health|advice|court|general|minister|authority|council|department|inspector|business|police|marshal|bureau|portal|ombudsman`,
    'I am forwarding the photographs to the environmental health officer.',
    {
      unless: `${PEACE}|work|2019|job`,
    },
  ],
  [
    `trading|environmental|citizens|consumer|advertising|fire|information|health standards|health|advice|board|forum|authority|marshal|commissioner|inspector|affairs|court ~2 will|are|is|gets|next|hear|gonna|gonnae|shall|to|in|have|then|tomorrow|morning|will|by|has`,
    'Trading standards are gonna hear about this.',
    {
      despite: ['conditional', 'negated'],
      unless: `${PEACE}|open|near|office-in|insurance`,
    },
  ],
  [`see|meet|seeing you|yous|u|ya|them|y'all ~1 in ~1 court|tribunal|front`, 'See you in court.'],
  [
    `chargeback|chargebacks|charge-back ~1 if|unless|filed|is|otherwise|next`,
    'A chargeback is filed with my bank.',
    { unless: `${PEACE}|how|fee|can|possible` },
  ],
  [
    `suing|sue|sued ~1 you|yous|ye|your|y'all|for|u|them|this`,
    'We are suing your firm.',
    { unless: `${PEACE}|noise|next|neighbours|who|town` },
  ],
])
