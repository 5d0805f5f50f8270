import { tellEach } from '../tell-each.ts'
import { ELSEWHERE, EXCEPT, IN_PART, NOT_CLOSED, OTHER } from './solved-words.ts'

const VISIT =
  'visit|engineer|technician|plumber|callback|call-back|appointment|appt|electrician|callout|call-out|follow-up|followup|replacement|locksmith|man'

/** The firm need do nothing more: no visit, no call, no search. */
export const NOBODY_NEED_COME = tellEach('solved', {}, [
  [
    `no longer|more need|require|needing ~1 ~2 ${VISIT}|call|come|ring|send|help|assistance|phone|reply|chase|investigate`,
    'You no longer need to ring me.',
    { despite: ['negated'], unless: `${NOT_CLOSED}|cancel|leave|contract|subscription|cover|product` },
  ],
  [
    `no|without ~1 ${VISIT}|action ~1 needed|necessary|required|wanted`,
    'No callback needed.',
    { despite: ['negated'], unless: `${NOT_CLOSED}|said|told|says` },
  ],
  [
    `cancel|cancelling|canceling ~1 that|the|my|our|this|tomorrow's|today's ~2 ${VISIT} ~4 been|working|fixed|warm|works|sorted|hot|running|back|found|fine`,
    "I'm ringing to cancel that visit, it's working.",
    { unless: `${NOT_CLOSED}|but|another` },
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
  [
    'you|u can|may ~1 stop|quit ~1 looking|searching|hunting|chasing|worrying|investigating|digging',
    'You can stop looking.',
    { unless: `${IN_PART}|if|me-for` },
  ],
  [
    'call|calling|called off the|your|that|those ~1 search|hounds|dogs|engineer|technician|visit|hunt|cavalry|troops|plumber|man|complaint',
    'Call off the search.',
    { unless: `${OTHER}|if|not|why|you've|they` },
  ],
  ['stand down everyone|now|thanks|so|folks|and|the|please', 'Stand down everyone.', { unless: `${OTHER}|if|ceo|not` }],
  [
    'can|may|will|could all? stand down',
    'We can all stand down.',
    { unless: `${OTHER}|if|account|until|unless|without|before|why|policy|contract|membership|subscription|when` },
  ],
  [
    "no|not|don't|dont|doesn't|nothing|needn't|won't ~1 need|require|wait ~1 to|anything|anyone|a|an|the|any ~1 send|come|visit|more|else|further|engineer|technician|anyone|call|plumber|back ~1 now|anymore|any|out|after|thanks|thank|it|so|from|i|as|since",
    'You do not need to send anyone now.',
    {
      despite: ['negated'],
      unless: `${EXCEPT}|if|unless|why|money|offers|sales|stop|selling|insurance|spend|marketing|never`,
    },
  ],
  [
    "so|and|now|well i|we|you|that ~1 don't|dont|needn't|won't ~1 need|send|bother|have ~1 anything|anyone|to|you|nothing|more ~1 more|else|send|from|come|further|sending|anything",
    "So I don't need anything else.",
    {
      despite: ['negated'],
      unless: `${EXCEPT}|if|unless|why|money|offers|sales|stop|selling|insurance|spend|marketing|never|cancel|leave`,
    },
  ],
  [
    'no|nothing further|more|other|else ~1 action|steps|help|assistance|work|visit ~1 is|required|needed|necessary|from|on',
    'No further action from your side.',
    {
      despite: ['negated'],
      unless: `${OTHER}|if|unless|refuse|said|told|why|claimed|says|you'd|sorry`,
    },
  ],
  [
    'nothing ~1 further|more|else|left|remains|is? outstanding|open|pending|owed with|from|on|between|now|at|for|here',
    'We have nothing further outstanding with you.',
    {
      despite: ['negated'],
      unless: `${ELSEWHERE}|if|still|not|except|apart`,
    },
  ],
  [
    'nothing outstanding|pending|open|owing on|from|at|with|our|my|here',
    'Nothing outstanding on our side.',
    { despite: ['negated'], unless: `${ELSEWHERE}|still|not|except` },
  ],
  [
    'cancel|scrap|stop|skip|no the|that|my|need|for ~1 engineer|technician|visit|callout|call-out|plumber|appointment|electrician ~6 fixed|working|sorted|works|itself|back|cured|resolved|running|solved',
    'Cancel the plumber, my brother fixed it.',
    {
      despite: ['negated'],
      unless: `${OTHER}|not|if|isn't|hasn't|won't`,
    },
  ],
  [
    "don't|dont|needn't|won't|not ~1 have|need ~1 to? send|come|bother ~1 anybody|anyone|nobody|someone|somebody|out ~1",
    "You don't have to send anybody.",
    { despite: ['negated'], unless: `${IN_PART}|if|why|who|do` },
  ],
])
