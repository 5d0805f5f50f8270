import { tellEach } from '../tell-each.ts'
import { ELSEWHERE, IN_PART, TROUBLES, withIs } from './solved-words.ts'

const WELL = 'fine|perfectly|properly|normally|correctly|smoothly|lovely|beautifully|nicely|flawlessly'

const CURED = 'cleared|straightened|ironed|smoothed|sorted|squared|worked|untangled'

const MENDED =
  'fixed|sorted|solved|resolved|mended|repaired|rectified|cured|settled|refunded|reimbursed|compensated|credited|corrected|replaced|reinstated|unlocked|honoured|delivered|redone'

const FAST =
  'minutes|minute|hour|hours|mins|seconds|day|days|morning|evening|overnight|lunchtime|dinnertime|teatime|week|night|noon|spot|afternoon|weekend|fortnight'

const NOT = `${IN_PART}|${ELSEWHERE}|not|isn't|isnt|doesn't|doesnt|hasn't|didn't|won't|if|until|unless|should|nothing|hope|please|want|need|can't|cannot|worse|supposed|promised|would|will|why`

/** After some to and fro it came good. */
export const CAME_GOOD = tellEach('solved', { unless: NOT }, [
  [
    `${withIs(`${TROUBLES}|misunderstanding|confusion|business|thing|matter|overbilling|billing|account|bill|invoice|paperwork|muddle|overpayment|bonus|claims|tax`)} ~6 has|have|was|were|is|been|got ~2 ${CURED} up|out|away|over`,
    'The misunderstanding has been cleared up.',
    { unless: `${NOT}|to-be|could|be|trying|never` },
  ],
  ["that's|thats|has|all|it's come|came good", "It's come good.", { unless: NOT }],
  [
    `${MENDED.replace('|settled', '')}|found|arrived|worked|right|fine|paid ~3 in the end ~1`,
    'Sorted in the end.',
    { unless: `${IN_PART}|${ELSEWHERE}|nothing|myself-elsewhere|not|isn't|if|until|wasn't|didn't|hasn't|hope|would|nobody|gave|only` },
  ],
  [
    `got|had|gave|came|received|recovered|were ~5 back|refund|refunded|replacement in the end`,
    'I got the full fare back in the end.',
    { unless: `${IN_PART}|nothing|not|didn't|if|never|nobody|only|half|part|would|drive|home` },
  ],
  [
    `in the end ~4 ${MENDED}|worked|found|gave|got|have|right ~1 it|the|my|me|us|out|what|back|them|we|for`,
    'In the end they refunded us.',
    { unless: `${NOT}|nothing|gave-up|nowhere|cancel|cancelled|left|up|rid|worst|fed|bored|tired|day` },
  ],
  [
    `in the end we|i|it|they|all|everything have|has|is|was|had|got ~1 what|fine|good|right|well|solved|okay|sorted`,
    'So in the end we have what we ordered.',
    { unless: `${NOT}|nothing|left|up` },
  ],
  [
    `within|inside ~3 ${FAST} ~3 was|were|had|is|been|we ~2 toasty|warm|fixed|back|working|sorted|right|fine|on|running|up|resolved|solved|mended|replaced|refunded|online|hot|dry|in`,
    'Within half an hour it was toasty.',
    { unless: `${NOT}|broken|again|stopped|but|return|broke|leaking|dead|opening|sold` },
  ],
  [
    `had|got|made|have it|them|me|us|that|everything right|straight|perfect|mended|good ~1 by|within|in|before|next|on|this|now|again|at`,
    'They had it right by dinnertime.',
    { unless: `${NOT}|they've|always|get` },
  ],
  [
    `drives|runs|rides|goes|fits|hangs|flies|looks|sounds|sits|works|feels|plays|shuts|closes|going|running|driving ~1 like|lovely|sweet|spot|straight|perfect|right|grand|brilliant|beautiful|great|smooth|well|as ~3 now|again|since`,
    'Drives like a dream now.',
    { unless: `${NOT}|broken|but|rubbish|away|cheap|crap|rock|old|right-now|hell|something|scam|they|business|company|bad` },
  ],
  [
    `now|finally it|they|she|he|everything|all|both * straight|fine|perfectly|properly|lovely|correctly|normally|nicely|smoothly|beautifully|okay|ok ~1`,
    'Now it hangs straight.',
    { unless: `${NOT}|but|looks|feels|seem|seems|look|acts|behaves|they|sounds|crap|slow|works|no|feel|would|people|as` },
  ],
  [
    `${WELL} now`,
    'It exports properly now.',
    {
      unless: `${NOT}|do|can|must|feel|feeling|knee|help|never|doing|very|right|barely|living|but|start|speak|working-to|i'm|slow|hardly|could|let`,
    },
  ],
  [
    `we|i|now|are|and|we're|i'm|again ~1 getting|have|got the? full|right|normal|proper|good|usual speed|speeds|signal|pressure|strength|picture|sound|heat ~1 again|now|back|since|everywhere`,
    'We are getting the full speed again.',
    { unless: `${NOT}|never|no|only|but` },
  ],
  ['job done', 'Rang once, job done.', { stands: 'alone', despite: ['conditional'] }],
  [
    `hold|block|ban|bar|restriction|flag|freeze|suspension|limit|stop|lock|divert|filter ~2 lifted|released|removed|unfrozen ~1`,
    'Fraud hold lifted, card works.',
    { unless: `${NOT}|get|asked|ask|be|when|to|how|before|no|can` },
  ],
  [
    `just|only|want|wanted|phoning|ringing|calling|writing|pleased|happy|glad|delighted ~1 want|wanted|phoning|ringing|calling|writing|on|and? to|and say|tell|report|confirm|inform|let|advise ~6 resolved|sorted|fixed|solved|okay|working|arrived|corrected|rectified|cleared|dry|straightened|back|mended|here`,
    'I only want to report that it is resolved.',
    {
      without:
        "not|isn't|hasn't|still|never|no|haven't|be|until|if|when|nobody|without|nothing|ignored|money|call|get|hold|come|can|didn't|want-it",
      unless: `${IN_PART}|hope`,
    },
  ],
  [
    `hot|running|warm water|heating now|again|back|so|thanks|cheers`,
    'We have got hot water so thanks.',
    { unless: `${NOT}|no|low|cold|without|lukewarm|dirty|little|in-the-room|bill` },
  ],
  [
    `${withIs('number|records|record|points|photos|files|dog|cat|name|seat|seats|address|email')}|it|it's|they|they're all? there again|now|also|both|correctly`,
    'The points are all there now.',
    { unless: `${NOT}|no|still|but|hotel|noise|error|charge|was|been|went|go|people|been|staff` },
  ],
  [
    `it|that|they|we|she ~1 started|decided to work|working ~1 again|now|today|itself|properly`,
    'It started working again today.',
    { unless: `${NOT}|then|but|stopped|when|before|only` },
  ],
])
