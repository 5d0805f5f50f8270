import { FIXED } from './solved-words.ts'
import { tellEach } from '../tell-each.ts'

/** What sounds like a matter that is solved: a wish, a claim, somebody else's matter, the past, another firm. */
export const NOT_SOLVED = tellEach('solved', { isnt: true }, [
  ['i|we|it|this|really|just|urgently|you|still need|needs ~6', 'I need it to be fixed now.'],
  ['thought|assumed|supposed|believed|imagine|pretend|assume|presumed ~7', 'I thought it was sorted.'],
  ['make|making|made sure|certain ~8', 'Make sure that it is resolved.'],
  [
    "want|wants|expect|expects|demand|require|ensure|like|prefer|waiting|wait|trying|try|how|when|please|kindly|let|until|till|when's|whens|how's|hows|get|getting|hope|hoping|fingers|ask|asked|asking ~2 it|it's|this|that|my|the|our|to|be|everything|all|things|them ~4",
    'I want it to be fixed now.',
  ],
  ["should|must|ought|cannot|can't|couldn't|won't|will|i'll|would|i'd|gonna ~6", 'This should be all sorted.'],
  ['to be|get|have|see ~4', 'It has to be fixed today.'],
  [
    'marked|mark|flagged|closed|set|shown|listed|declared|down ~4 as|to solved|resolved|fixed|done|completed|complete|sorted|closed|settled',
    'You marked it as resolved.',
  ],
  [
    "my|his|her|their|the|our brother's|sister's|mother's|neighbour's|neighbor's|friend's|mate's|colleague's|son's|daughter's|husband's|wife's|mum's|dad's|mom's ~8",
    "My sister's line is working now.",
  ],
  ['neighbour|neighbor|neighbours|neighbors|friend|next-door ~7', 'My neighbour got hers working again.'],
  ['thanks|thank|cheers|ta you? ~2 in advance ~8', 'Thanks in advance for fixing it.'],
  ["would|i'd|i'll|will|be ~3 appreciate|grateful|appreciated|happy|glad|delighted ~8", 'I would appreciate you sorting this.'],
  ['thanks|thank you? for nothing|not ~8', 'Thanks for not fixing it.'],
  ["you've|youve|have|you sorted|fixed|solved|resolved|done it|that|this have|has|did you|ye|they", "You've fixed it, have you."],
  ["i'm|im|we're|was|were|been|am|keep|got ~1 told|informed|assured|promised|advised ~8", 'I was told it is fixed.'],
  [
    'email|e-mail|letter|text|message|mail|notification|note|tracking|status|tracker|screen|portal that|saying|says|said|claiming|claims ~7',
    'I got an e-mail that my case is resolved.',
  ],
  ['my|our last|other ~2 came|was|is ~1 from|with ~9', 'My last sofa was from Bram and they mended it the same week.'],
  ['how|like|way it|that|this|everything works|worked|working ~1', 'That is how it works.'],
  ['thanks|thank|cheers ~3 getting|coming back ~1', 'Thanks for getting back to me.'],
  ['now it|that shows|says|reads nothing|0|zero|blank|error|none|only', 'Now it shows nothing.'],
  ['no|not|hardly|without working ~1', 'There was no working socket.'],
  ['all working hard|together|days|from', 'You are all working hard.'],
  ['amazon|ebay|argos ~9', 'Amazon gave me my money back.'],
  [
    'you|they|he|she|app|it|system|site|email|text|message said|say|says|claim|claims|claimed|reckon|reckons|insist|insists|insisted|swore|assure|assured|told|promise|promised|tell ~9',
    'You claim it has been fixed.',
  ],
  [
    `${FIXED} ~5 but|until|till|though|although|however|then|yet ~4 not|isn't|wasn't|hasn't|doesn't|didn't|won't|can't|still|again|broke|broken|failed|stopped|back|never|no`,
    'Fixed on Monday but not any more.',
  ],
  [
    "good|great|brilliant|lovely|fantastic|oh problem|all solved|sorted i|i'll|so|now|you ~2 just|only|guess|then",
    'Great, problem solved, I just pay twice then.',
  ],
  ['not|never|nothing|none|nobody|hardly|barely is|was|has|been|are|were|got|quite|really|fully|yet|all|at ~3', 'Nothing has been fixed.'],
  ['only|just one|two|half|part|some|three ~3', 'Only two were refunded.'],
  ['it|that worked fine|well|perfectly|before|until|once|for|last|ok', 'It worked fine until Monday.'],
  [
    'is|was|were|been refunded|credited|replaced|cleared|corrected|reversed ~2 without|by mistake|error|incorrectly|wrongly|with',
    'It was credited by mistake.',
  ],
])
