import { tellEach } from '../tell-each.ts'
import { ELSEWHERE, IN_PART } from './solved-words.ts'

const FILE =
  'ticket|case|file|query|complaint|matter|issue|claim|enquiry|inquiry|fault|report|request|dispute|thing|problem|incident|saga|subject|booking'

const WRITTEN =
  'message|messages|msg|email|e-mail|mail|mails|text|texts|letter|call|voicemail|query|ticket|tweet|post|dm|report|request|complaint|note|rant'

const VISIT =
  'visit|engineer|technician|plumber|callback|call-back|appointment|appt|electrician|callout|call-out|follow-up|followup|replacement|locksmith|man'

const OPEN = `${IN_PART}|${ELSEWHERE}|not|isn't|isnt|hasn't|hasnt|if|unless|until|why`

/** The firm is let off: the message may be forgotten, nobody need come, there is nothing left to do. */
export const OFF_THE_LIST = tellEach('solved', { unless: OPEN }, [
  [
    `forget|disregard|ignore|scrap|scratch ~1 about? my|our|that|the ~2 ${WRITTEN} ~1 from|of|before|earlier|yesterday|this|last|today|above|sent|i|re|about`,
    'Disregard my email of Tuesday.',
    { unless: `${OPEN}|meant|mistake|attachment|typo|instead|always|keep|keeps|they|continue|you've|offers|marketing` },
  ],
  [
    `forget|disregard|ignore that? i|we ~1 called|rang|phoned|wrote|asked|emailed|messaged|texted|complained|tweeted|spoke`,
    'So forget that I phoned.',
    { unless: `${OPEN}|never|can't|cannot|you` },
  ],
  ['so|please ignore|disregard me|us', 'It was the plug so ignore me.', { unless: `${OPEN}|they|always` }],
  [
    `take|cross|tick|scratch|strike|wipe|taking|knock ~4 off ~1 your|the|my|our job|jobs|to-do|fault|repair? list|board|sheet|pile|desk|worksheet`,
    'You can take the boiler off your list.',
    {
      unless: `${OPEN}|mailing|marketing|calling|email|contact|spam|newsletter|distribution|call|waiting`,
      without: 'us|me|him|her|mine|them|these|those',
    },
  ],
  ['cross|tick me|us|it|mine|ours off', 'You can cross us off.', { unless: `${OPEN}|mailing|marketing|call` }],
  [
    `so ~1 no need ~1 to|for ~2 bring|send|come|ring|call|visit|reply|chase|swap|replace|refund|${VISIT}|anyone|anything`,
    'It prints so no need for the visit.',
    { despite: ['negated'], unless: `${OPEN}|but|rude|shout|me|finished|gone` },
  ],
  [
    `no longer|more need|require|needing ~1 ~2 ${VISIT}|call|come|ring|send|help|assistance|phone|reply|chase|investigate`,
    'You no longer need to ring me.',
    { despite: ['negated'], unless: `${OPEN}|cancel|leave|contract|subscription|cover|product` },
  ],
  [
    `no|without ~1 ${VISIT}|action ~1 needed|necessary|required|wanted`,
    'No callback needed.',
    { despite: ['negated'], unless: `${OPEN}|said|told|says` },
  ],
  [
    `${VISIT} ~4 not|won't|isn't|longer ~1 be|to|is? ~1 needed|required|necessary|wanted|come`,
    'The technician is not needed now.',
    { despite: ['negated'], unless: `${IN_PART}|if|why|said|told|never|did|didn't|we|refuse` },
  ],
  [
    `cancel|cancelling|canceling ~1 that|the|my|our|this|tomorrow's|today's ~2 ${VISIT} ~4 been|working|fixed|warm|works|sorted|hot|running|back|found|fine`,
    "I'm ringing to cancel that visit, it's working.",
    { unless: `${OPEN}|but|another` },
  ],
  [
    `tell|ask|let ~1 ${VISIT}|driver|fitter|lad|team|crew ~1 not to come|call|bother|ring|visit|send|phone|drive`,
    'You may tell the fitter not to come.',
    { despite: ['negated', 'hedged'], unless: `${IN_PART}|if|sales|stop|why|told`, without: 'me|us' },
  ],
  [
    'nothing|none ~1 more|further|else|left ~2 to ~1 moan|complain|grumble|chase|sort|fix|settle|resolve|whinge|gripe',
    'I have nothing left to complain about.',
    { despite: ['negated'], unless: `${IN_PART}|but|not|leave` },
  ],
  [
    'nothing ~1 more|further|else ~1 for|from|on me|us|you|my|our|yourselves ~2',
    'Nothing further from us.',
    { despite: ['negated'], unless: `${IN_PART}|but|heard|not|hear|had|get|got|response|since|received|want|wanted|buy|seen|came` },
  ],
  [
    'side|end|part|now|so|and|well ~1 nothing ~1 is? outstanding|missing|pending|owing|owed|open|wrong any|anymore|now',
    'So nothing is missing any more.',
    { despite: ['negated'], unless: `${IN_PART}|but|not|saw|see` },
  ],
  ['no harm done', 'They swapped it, so no harm done.', { despite: ['negated'], unless: `${IN_PART}|but|not` }],
  [
    `put|file|lay|placed ~2 this|the|that|it|my ~1 ${FILE} ~1 away|rest|bed|behind|archive`,
    'We can put this matter to bed.',
    { unless: `${OPEN}|you|want|please|get|drawer|need|to-put` },
  ],
  [
    `${FILE} may|can|could now? go|be ~2 archive|archived|shredded|filed|binned|closed|shut|ended|away|drawer`,
    'The complaint can go to the archive.',
    { unless: `${OPEN}|without|before|only|how|when` },
  ],
  ['can|may now? be closed ~1', 'Somebody changed the bulb, can be closed.', { unless: `${OPEN}|account|before|only|how|when|contract` }],
  [
    `${FILE} ~4 is|are ~1 hereby|now|thus|therefore|so? done|finished|finish|over|concluded|history|forgotten|through|ended ~1 for|with|now|and|so|today|because|thanks`,
    'The whole thing is finished for us.',
    { unless: `${OPEN}|far|when|before|nobody|without|says|said|never|hope|patience|sale|should|get|wait` },
  ],
  [
    `my|our|the|this ${FILE} is|are ~1 hereby|now|thus|therefore|so? done|finished|finish|over|concluded|history|solved`,
    'My complaint is done.',
    { stands: 'alone', unless: OPEN },
  ],
  ['problem|issue|matter|fault|case is finish|finished|over|history|done', 'Problem is finish.', { unless: `${OPEN}|far|when|before|but` }],
  [
    'that|which ~1 concludes|settles|ends|resolves|closes ~1 the|my|our|this ~1 matter|issue|case|complaint|query|claim',
    'The letter came, which settles the matter.',
    { unless: `${OPEN}|hope` },
  ],
  [
    'that|this|which|so ~1 clears|settles|solves|sorts|straightens that|it|this|everything|things|us|me ~1 up|out|then|now|nicely|lovely',
    'Half four, so that clears that up.',
    { unless: `${OPEN}|hope|please|who|whether|confirm|whoever` },
  ],
  [
    "that's|thats|that is? me|us ~1 straight|square|quits|even|done|fixed|right|sorted|through|up|good",
    "So that's us straight.",
    { unless: `${OPEN}|leaving|leave|with|wi|yous|place|gone|after|years|cancel|off|never` },
  ],
  [
    "that's|thats|that|so that one|job|thing|bit|problem|part|worry ~1 sorted|done|ticked|fixed|closed|finished|solved|settled|mended",
    "That's that job sorted.",
    { unless: `${OPEN}|get|need|want|but|can|could|please|when` },
  ],
  [
    "that's|thats|is that|it|everything solved|sorted|settled|fixed|mended|resolved then|now|so|lovely|thanks|anyway",
    "That's that solved then.",
    { unless: `${OPEN}|get|need|want|but|can|could|please|when|until` },
  ],
  [
    "so|okay|ok we're|we|i'm|im|i are|am? all|both? there|square|straight|grand|fine|sorted|okay|ok|golden|quits|good|through|happy|warm|dry",
    'The new one fits so we are fine.',
    { unless: `${OPEN}|offer|leave|leaving|switch|far|sad|angry|but|with|customers|customer|about|that` },
  ],
  [
    "from|on|for our|my side|end|part ~1 we're|we|i'm|i|it|all|that|this is|are|am|'s? ~1 through|done|finished|settled|happy|good|closed|square",
    'From our side we are done.',
    { unless: `${OPEN}|if|with-you|leave` },
  ],
  ['end of saga|drama|ordeal|panic|rant|nightmare|problem', 'End of saga.', { stands: 'first', unless: OPEN }],
  ['off my mind|hands|plate', 'They paid, so it is off my mind.', { unless: `${OPEN}|get|want|can't|take|never|eat|food|please` }],
  ['so ~2 got|have ~1 what i|we needed|wanted|need|want|came', 'She rang me, so I have got what I needed.', { unless: `${OPEN}|but` }],
  [
    "so don't|dont|no|never worry|worries|mind ~1 about|it|me ~1",
    "I did it myself so don't worry about it.",
    { despite: ['negated'], unless: `${IN_PART}|you|but|if|they|offer|said|told` },
  ],
  [
    'you|u can|may ~1 stop|quit ~1 looking|searching|hunting|chasing|worrying|investigating|digging',
    'You can stop looking.',
    { unless: `${IN_PART}|if|me-for` },
  ],
  [
    'sorry ~2 to|for ~1 bother|bothered|trouble|troubled|bothering|troubling ~1 you|u|ye ~1 found|it|all|working|sorted',
    'Sorry to bother you, found it.',
    { unless: `${OPEN}|but|again|can|could|is|where|when` },
  ],
])
