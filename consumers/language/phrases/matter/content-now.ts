import { tellEach } from '../tell-each.ts'
import { DENYING, DENYING_OR_ASKING, IN_PART, NOT_CLOSED, OTHER } from './solved-words.ts'

/** The customer is content, or writes only to say so. */
export const CONTENT_NOW = tellEach('solved', {}, [
  ['no harm done', 'They swapped it, so no harm done.', { despite: ['negated'], unless: `${IN_PART}|but|not` }],
  [
    'that|this|which|so ~1 clears|settles|solves|sorts|straightens that|it|this|everything|things|us|me ~1 up|out|then|now|nicely|lovely',
    'Half four, so that clears that up.',
    { unless: `${NOT_CLOSED}|hope|please|who|whether|confirm|whoever` },
  ],
  [
    "that's|thats|that|so that one|job|thing|bit|problem|part|worry ~1 sorted|done|ticked|fixed|closed|finished|solved|settled|mended",
    "That's that job sorted.",
    { unless: `${NOT_CLOSED}|get|need|want|but|can|could|please|when` },
  ],
  [
    "so|okay|ok we're|we|i'm|im|i are|am? all|both? there|square|straight|grand|fine|sorted|okay|ok|golden|quits|good|through|happy|warm|dry",
    'The new one fits so we are fine.',
    { unless: `${NOT_CLOSED}|offer|leave|leaving|switch|far|sad|angry|but|with|customers|customer|about|that` },
  ],
  ["that's|thats|has|all|it's come|came good", "It's come good.", { unless: DENYING }],
  [
    'just|only|want|wanted|phoning|ringing|calling|writing|pleased|happy|glad|delighted ~1 want|wanted|phoning|ringing|calling|writing|on|and? to|and say|tell|report|confirm|inform|let|advise ~6 resolved|sorted|fixed|solved|okay|working|arrived|corrected|rectified|cleared|dry|straightened|back|mended|here',
    'I only want to report that it is resolved.',
    {
      without:
        "not|isn't|hasn't|still|never|no|haven't|be|until|if|when|nobody|without|nothing|ignored|money|call|get|hold|come|can|didn't|want-it",
      unless: `${IN_PART}|hope`,
    },
  ],
  ["i'm|im|we're|is|are|all|it's|got|that's squared away ~1", 'We are all squared away.', { unless: DENYING_OR_ASKING }],
  [
    "that|which|and|so|that's licked|nailed|cured|settled|settles|solves|fixes|cracked it|everything|things ~1",
    'I pulled the cable and that licked it.',
    { unless: `${DENYING_OR_ASKING}|but|no|once|usually|who|always` },
  ],
  [
    "that's|it's|thats|its|so that's? cleared|straightened|sorted|ironed up|out ~1",
    "Nothing owed, so that is all good, that's cleared up.",
    { unless: DENYING_OR_ASKING.replace('|nothing|', '|') },
  ],
  [
    'figured|worked|sorted ~1 out how|what|where|which ~1',
    'Never mind, I figured out how to do it.',
    {
      stands: 'own',
      unless: `${IN_PART}|can't|cannot|couldn't|not|trying|try|haven't|never-figured|needs|until|once|hard|instruction|instructions|manual|product|minutes|easy`,
    },
  ],
  [
    "all|everything|we're|it's|looks|looking good|fine|well|grand|clear|green|working|sorted|normal|okay|ok on|at|from my|our|this end|side",
    'All good on our end.',
    { unless: `${OTHER}|not|if|your|but` },
  ],
  [
    "we're|i'm|im|so|that's|thats|now|are|am all|both|totally|completely? good|square|set|gravy|golden|whole|even ~1 here|now|again|thanks|thank|between|cheers|ta|then|finally",
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
    "so|and|then|now i'll|ill|i can|will? let you|yous|ye go|off|get|away",
    "So I'll let you go.",
    { unless: `${OTHER}|not|if|but|cancel|leave` },
  ],
  ['good to go now|again|thanks|thank|cheers|here', 'We are good to go now.', { unless: `${OTHER}|not|if|when` }],
  [
    "everything|all|bill|account|invoice|paperwork|statement|books|it|documents is|are|'s|now|all|finally in order now|again|thanks|thank|and|so",
    'Everything is in order now.',
    { unless: `${OTHER}|not|if|when|make|check|sure|seems` },
  ],
])
