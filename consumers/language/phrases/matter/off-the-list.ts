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
    `take|cross|tick|scratch|strike|wipe|taking|knock ~4 off ~1 your|the|my|our job|jobs|to-do|fault|repair? list|board|sheet|pile|desk|worksheet`,
    'You can take the boiler off your list.',
    {
      unless: `${OPEN}|mailing|marketing|calling|email|contact|spam|newsletter|distribution|call|waiting`,
      without: 'us|me|him|her|mine|them|these|those',
    },
  ],
  ['cross|tick me|us|it|mine|ours off', 'You can cross us off.', { unless: `${OPEN}|mailing|marketing|call` }],
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
    'nothing ~1 more|further|else ~1 for|from|on me|us|you|my|our|yourselves ~2',
    'Nothing further from us.',
    { despite: ['negated'], unless: `${IN_PART}|but|heard|not|hear|had|get|got|response|since|received|want|wanted|buy|seen|came` },
  ],
  ['no harm done', 'They swapped it, so no harm done.', { despite: ['negated'], unless: `${IN_PART}|but|not` }],
  [
    `put|file|lay|placed ~2 this|the|that|it|my ~1 ${FILE} ~1 away|rest|bed|behind|archive`,
    'We can put this matter to bed.',
    { unless: `${OPEN}|you|want|please|get|drawer|need|to-put` },
  ],
  [
    `my|our|the|this ${FILE} is|are ~1 hereby|now|thus|therefore|so? done|finished|finish|over|concluded|history|solved`,
    'My complaint is done.',
    { stands: 'alone', unless: OPEN },
  ],
  [
    'that|this|which|so ~1 clears|settles|solves|sorts|straightens that|it|this|everything|things|us|me ~1 up|out|then|now|nicely|lovely',
    'Half four, so that clears that up.',
    { unless: `${OPEN}|hope|please|who|whether|confirm|whoever` },
  ],
  [
    "that's|thats|that|so that one|job|thing|bit|problem|part|worry ~1 sorted|done|ticked|fixed|closed|finished|solved|settled|mended",
    "That's that job sorted.",
    { unless: `${OPEN}|get|need|want|but|can|could|please|when` },
  ],
  [
    "so|okay|ok we're|we|i'm|im|i are|am? all|both? there|square|straight|grand|fine|sorted|okay|ok|golden|quits|good|through|happy|warm|dry",
    'The new one fits so we are fine.',
    { unless: `${OPEN}|offer|leave|leaving|switch|far|sad|angry|but|with|customers|customer|about|that` },
  ],
  [
    'you|u can|may ~1 stop|quit ~1 looking|searching|hunting|chasing|worrying|investigating|digging',
    'You can stop looking.',
    { unless: `${IN_PART}|if|me-for` },
  ],
])
