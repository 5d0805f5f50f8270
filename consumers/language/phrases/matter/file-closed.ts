import { tellEach } from '../tell-each.ts'
import { EXCEPT, FIXED, NOT_CLOSED, OTHER } from './solved-words.ts'

const WRITTEN =
  'message|messages|msg|email|e-mail|mail|mails|text|texts|letter|call|voicemail|query|ticket|tweet|post|dm|report|request|complaint|note|rant'

const FILE =
  'ticket|case|file|query|complaint|matter|issue|claim|enquiry|inquiry|fault|report|request|dispute|chat|job|thread|search|subject|incident|saga|drama|problem|grievance'

/** The file may be closed, the message forgotten. */
export const FILE_CLOSED = tellEach('solved', { unless: NOT_CLOSED }, [
  [
    `forget|disregard|ignore|scrap|scratch ~1 about? my|our|that|the ~2 ${WRITTEN} ~1 from|of|before|earlier|yesterday|this|last|today|above|sent|i|re|about`,
    'Disregard my email of Tuesday.',
    { unless: `${NOT_CLOSED}|meant|mistake|attachment|typo|instead|always|keep|keeps|they|continue|you've|offers|marketing` },
  ],
  [
    'take|cross|tick|scratch|strike|wipe|taking|knock ~4 off ~1 your|the|my|our job|jobs|to-do|fault|repair? list|board|sheet|pile|desk|worksheet',
    'You can take the boiler off your list.',
    {
      unless: `${NOT_CLOSED}|mailing|marketing|calling|email|contact|spam|newsletter|distribution|call|waiting`,
      without: 'us|me|him|her|mine|them|these|those',
    },
  ],
  ['cross|tick me|us|it|mine|ours off', 'You can cross us off.', { unless: `${NOT_CLOSED}|mailing|marketing|call` }],
  [
    `put|file|lay|placed ~2 this|the|that|it|my ~1 ${FILE}|thing|booking ~1 away|rest|bed|behind|archive`,
    'We can put this matter to bed.',
    { unless: `${NOT_CLOSED}|you|want|please|get|drawer|need|to-put` },
  ],
  [
    `my|our|the|this ${FILE}|thing|booking is|are ~1 hereby|now|thus|therefore|so? done|finished|finish|over|concluded|history|solved`,
    'My complaint is done.',
    { stands: 'alone' },
  ],
  [
    `you|u|we|i|they can|may|might ~1 close|shut|closing|withdraw|drop|archive|cancel|scrap|strike|mark|ignore|disregard|delete ~1 this|that|my|the|our|it|your ~1 ${FILE}`,
    'You can close the ticket.',
    {
      unless: `${OTHER}|if|until|unless|account|why|without|before|order|when|not|how`,
    },
  ],
  [
    `${FILE}|this|that|it can|may|should now? be ~1 shut|closed|withdrawn|archived|dropped|cancelled|regarded|considered|marked`,
    'The file can be shut.',
    {
      unless: `${OTHER}|if|until|unless|account|not|why|without|when|cannot|order|only|policy|should`,
    },
  ],
  [
    `please|kindly|we|i|hereby ~1 withdraw|drop|close|archive|disregard|ignore|scrap ~1 my|our|the|this ~2 ${FILE}|email|message|rant|mail|tweet`,
    'We withdraw our complaint.',
    {
      unless: `${OTHER}|if|until|unless|account|not|why|without|when|cannot|order|will|shall|must|chance|never|spam|offers|policy|attitude`,
    },
  ],
  [
    'tick|cross us|me|it|this|that off ~1 the|your ~1 list|board|books',
    'Tick me off your list.',
    { unless: `${OTHER}|mailing|marketing|calling|email|contact` },
  ],
  ['wrap this|it|that|things up', 'We can wrap this up.', { unless: `${OTHER}|if|not|please|need|hurry|gift|when|want|quickly` }],
  [
    `${FILE}|issue|panic|crisis|emergency|thing|nightmare|mystery is|now|'s|all? over|closed|finished|done|history|averted|dusted|solved ~1 now|thanks|folks|thank|then|here|for|and|from`,
    'Issue over, folks.',
    {
      unless: `${OTHER}|if|not|far|isn't|yet|says|said|when|before|cases|marked|been|you|told|as|without|never|email|why|claim|claimed`,
    },
  ],
  [
    'matter|case|issue|drama|saga|problem|complaint|incident|crisis closed|over',
    'Matter closed.',
    { unless: `${OTHER}|if|not|far|you|as|without|never|why|was|been|but|says|my|got|they|marked|keeps|is|be|were` },
  ],
  [
    `from|on my|our end|side|part|point ~2 the? ~1 ${FILE}|it|this|all|everything is|closed|settled|finished|good|fine|fixed`,
    'From our side the matter is closed.',
    { unless: `${OTHER}|not|isn't|if` },
  ],
  ['put to bed|rest now|thanks|then', 'That is put to bed now.', { unless: `${OTHER}|not|if|when|want` }],
  [
    `consider|regard|count|treat|call this|it|that|us|me|matter ~1 as? ${FIXED}|done|closed|finished|square|quits|even`,
    'Call it settled.',
    { unless: `${OTHER}|not|if|when|until|cannot|can't|don't|you|won't|never` },
  ],
  [
    'please|you|can|just|kindly ~1 ignore|disregard|forget|scrap my|the|that ~1 last|earlier|previous|first|other ~1 message|email|mail|tweet|complaint|rant|dm|ticket|question',
    'Just disregard my earlier message.',
    {
      unless: `${EXCEPT}|if|did|you've|keep|not|why`,
    },
  ],
  [
    'nvm|nevermind|ignore|scratch|forget|mind ~1 that|me|it|this? ~2 figured|found|fixed|sorted|works|working|solved|loaded|loads|arrived|resolved|connected|came|got',
    'Nvm it just arrived.',
    {
      despite: ['negated'],
      unless: `${EXCEPT.replace('never|', '')}|not|isn't|but|won't|can't|no|had`,
    },
  ],
])
