import { tellEach } from '../tell-each.ts'
import { ELSEWHERE, EXCEPT, FIXED, OTHER } from './solved-words.ts'

const FILE =
  'ticket|case|file|query|complaint|matter|issue|claim|enquiry|inquiry|fault|report|request|dispute|chat|job|thread|search|subject|incident|saga|drama|problem|grievance'

const END = 'close|shut|closing|withdraw|drop|archive|cancel|scrap|strike|mark|ignore|disregard|delete'

const NO = "no|not|don't|dont|doesn't|nothing|needn't|won't"

/** The customer needs nothing more: the file may be closed, nobody need come. */
export const WRAPPED_UP = tellEach(
  'solved',
  { unless: `${OTHER}|if|account|until|unless|without|before|why|without|policy|contract|membership|subscription|when` },
  [
    [
      `you|u|we|i|they can|may|might ~1 ${END} ~1 this|that|my|the|our|it|your ~1 ${FILE}`,
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
      `call|calling|called off the|your|that|those ~1 search|hounds|dogs|engineer|technician|visit|hunt|cavalry|troops|plumber|man|complaint`,
      'Call off the search.',
      { unless: `${OTHER}|if|not|why|you've|they` },
    ],
    ['stand down everyone|now|thanks|so|folks|and|the|please', 'Stand down everyone.', { unless: `${OTHER}|if|ceo|not` }],
    ['can|may|will|could all? stand down', 'We can all stand down.'],
    [
      `tick|cross us|me|it|this|that off ~1 the|your ~1 list|board|books`,
      'Tick me off your list.',
      { unless: `${OTHER}|mailing|marketing|calling|email|contact` },
    ],
    ['wrap this|it|that|things up', 'We can wrap this up.', { unless: `${OTHER}|if|not|please|need|hurry|gift|when|want|quickly` }],
    [
      `${NO} ~1 need|require|wait ~1 to|anything|anyone|a|an|the|any ~1 send|come|visit|more|else|further|engineer|technician|anyone|call|plumber|back ~1 now|anymore|any|out|after|thanks|thank|it|so|from|i|as|since`,
      'You do not need to send anyone now.',
      {
        despite: ['negated'],
        unless: `${EXCEPT}|if|unless|why|money|offers|sales|stop|selling|insurance|spend|marketing|never`,
      },
    ],
    [
      `so|and|now|well i|we|you|that ~1 don't|dont|needn't|won't ~1 need|send|bother|have ~1 anything|anyone|to|you|nothing|more ~1 more|else|send|from|come|further|sending|anything`,
      "So I don't need anything else.",
      {
        despite: ['negated'],
        unless: `${EXCEPT}|if|unless|why|money|offers|sales|stop|selling|insurance|spend|marketing|never|cancel|leave`,
      },
    ],
    [
      `no|nothing further|more|other|else ~1 action|steps|help|assistance|work|visit ~1 is|required|needed|necessary|from|on`,
      'No further action from your side.',
      {
        despite: ['negated'],
        unless: `${OTHER}|if|unless|refuse|said|told|why|claimed|says|you'd|sorry`,
      },
    ],
    [
      `nothing ~1 further|more|else|left|remains|is? outstanding|open|pending|owed with|from|on|between|now|at|for|here`,
      'We have nothing further outstanding with you.',
      {
        despite: ['negated'],
        unless: `${ELSEWHERE}|if|still|not|except|apart`,
      },
    ],
    [
      `nothing outstanding|pending|open|owing on|from|at|with|our|my|here`,
      'Nothing outstanding on our side.',
      { despite: ['negated'], unless: `${ELSEWHERE}|still|not|except` },
    ],
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
    [
      `all|everything|we're|it's|looks|looking good|fine|well|grand|clear|green|working|sorted|normal|okay|ok on|at|from my|our|this end|side`,
      'All good on our end.',
      { unless: `${OTHER}|not|if|your|but` },
    ],
    [
      `we're|i'm|im|so|that's|thats|now|are|am all|both|totally|completely? good|square|set|gravy|golden|whole|even ~1 here|now|again|thanks|thank|between|cheers|ta|then|finally`,
      "So we're all good here.",
      {
        unless: `${OTHER}|not|if|offer|price|food|location|service|staff|very|people|customers|insurance`,
      },
    ],
    [
      "that's|thats|so|well me|us happy|sorted|good|made|content|away|right ~1",
      "That's me happy.",
      { unless: `${OTHER}|not|if|offer|price|leaving|with|after|years` },
    ],
    [
      "that's|thats|is|was the? all i|we|i'd|ever? ~1 wanted|needed|asked|want|need ~1",
      'That was all we wanted.',
      { unless: `${OTHER}|not|isn't|if|but|since|never|refused|can't|why|say|know|ask|tell` },
    ],
    [
      "that's|thats|is the|an end of it|that|this|the",
      "That's the end of it.",
      { unless: `${OTHER}|not|isn't|if|but|refuse|leaving|told|said|cancel|never|think|don't|over` },
    ],
    [
      "that's|thats|and|was that then|sorted|settled|done|dealt|took|taken ~1 now|thanks|thank|with|care|all|cheers",
      "That's that then, thanks.",
      { unless: `${OTHER}|not|isn't|if|but|cancel|leave` },
    ],
    [
      'no|more more? quarrel|quarrels|grievance|argument|bone|hard with|feelings|left|here|to',
      'I have no more quarrel with you.',
      { despite: ['negated'], unless: `${OTHER}|but|leaving|leave|cancel` },
    ],
    [
      `so|and|then|now i'll|ill|i can|will? let you|yous|ye go|off|get|away`,
      "So I'll let you go.",
      { unless: `${OTHER}|not|if|but|cancel|leave` },
    ],
    ['good to go now|again|thanks|thank|cheers|here', 'We are good to go now.', { unless: `${OTHER}|not|if|when` }],
    [
      `everything|all|bill|account|invoice|paperwork|statement|books|it|documents is|are|'s|now|all|finally in order now|again|thanks|thank|and|so`,
      'Everything is in order now.',
      { unless: `${OTHER}|not|if|when|make|check|sure|seems` },
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
    [
      `cancel|scrap|stop|skip|no the|that|my|need|for ~1 engineer|technician|visit|callout|call-out|plumber|appointment|electrician ~6 fixed|working|sorted|works|itself|back|cured|resolved|running|solved`,
      'Cancel the plumber, my brother fixed it.',
      {
        despite: ['negated'],
        unless: `${OTHER}|not|if|isn't|hasn't|won't`,
      },
    ],
  ],
)
