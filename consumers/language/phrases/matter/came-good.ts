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
  [
    `that's|thats|it's|its|has|all|it|everything's|things come|came good|right ~1 in|now|at|on|so|eventually|then|again?`,
    'That has come good now.',
    { unless: `${NOT}|back|down|out|over|up|inside` },
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
    'all|everything|it ~1 ended|turned out? ~1 well|fine|good|right|okay|happily',
    'So all ended well.',
    { unless: `${NOT}|to-be|product|hair|photos|prints|food|great` },
  ],
  [
    `swapped|evened|redid|remade|recut|exchanged|refilled|recooked|rebaked|restyled|retouched ~6 same|spot|hour|once|away|free|charge|fuss|before|next|within|quickly`,
    'She evened it up on the spot.',
    { unless: `${NOT}|often|always|policy` },
  ],
  [
    `within|inside ~3 ${FAST} ~3 was|were|had|is|been|we ~2 toasty|warm|fixed|back|working|sorted|right|fine|on|running|up|resolved|solved|mended|replaced|refunded|online|hot|dry|in`,
    'Within half an hour it was toasty.',
    { unless: `${NOT}|broken|again|stopped|but|return|broke|leaking|dead|opening|sold` },
  ],
  [
    `drove|came|ran|popped|went|brought|sent|rushed|delivered ~4 with|out|over|round|back ~1 with? ~2 right|correct|missing|new|replacement|proper|fresh ~2 within|same|straight|inside|that|next|in|minutes`,
    'The owner drove over with the right one within the hour.',
    { unless: `${NOT}|but|still` },
  ],
  [
    `had|got|made|have it|them|me|us|that|everything right|straight|perfect|mended|good ~1 by|within|in|before|next|on|this|now|again|at`,
    'They had it right by dinnertime.',
    { unless: `${NOT}|they've|always|get` },
  ],
  [
    `came|come|comes|cleaned|polished|scrubbed up like|as|good ~1 new ~1`,
    'The oven came up like new.',
    { unless: `${NOT}|looks|advertised` },
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
    `now ~1 it ~1 ${'exports|opens|saves|sends|loads|prints|plays|syncs|connects|imports|uploads|downloads|starts|boots|charges|lets|accepts|takes|scans|rings|locks|sets|reads|pairs|fits|closes|shuts'} ~1 fine|me|okay|ok|normal|properly|every|perfectly|again|first|right|my`,
    'And now it exports fine.',
    { unless: `${NOT}|only|twice|ages|error|slow|but|money` },
  ],
  [
    `opens|open|runs|run|works|work|starts|loads|prints|sets|set|sends|saves|boots normal|normally|again|okay ~1 and|now|so|today|thanks|all`,
    'The program opens normal and my files are there.',
    { unless: `${NOT}|but|when|shop|store|office|at|stops|monday|only|hours|in|day` },
  ],
  [
    `lets|letting|let me|us|her|him in|log|login|book|pay|through|sign|access|add|order|upload ~2 now|again|today|finally|every|time|straight`,
    'The app lets me log in now.',
    { unless: `${NOT}|won't|doesn't|wouldn't|couldn't|only|but|even|no|couldn't` },
  ],
  [
    `get|got|getting|getting in|through|online ~1 every|each|first ~1 time|go|try`,
    'I get in every time now.',
    { unless: `${NOT}|engaged|voicemail|hold|bot|machine` },
  ],
  [
    `we|i|now|are|and|we're|i'm|again ~1 getting|have|got the? full|right|normal|proper|good|usual speed|speeds|signal|pressure|strength|picture|sound|heat ~1 again|now|back|since|everywhere`,
    'We are getting the full speed again.',
    { unless: `${NOT}|never|no|only|but` },
  ],
  [
    `second|third|fourth|2nd|3rd|replacement|other pair|one|try|attempt|set|copy|kit|go|lot|card|key|fob|door|time ~1 is|was|does|did|fits|works|worked|has ~1 right|perfect|fine|correct|spot`,
    'The second pair is right.',
    { unless: `${NOT}|but|same|broken|also|broke|too|faulty|time-this|year|worst|again|either|visit|best|just` },
  ],
  [
    `but|and the? second|third|fourth|last|new one? does|did|works|worked|fits|opens ~1`,
    'The first key did not fit, but the third does.',
    { unless: `${IN_PART}|if|until|same|too|also|neither|broke`, without: "not|didn't" },
  ],
  ['job done', 'Rang once, job done.', { stands: 'alone', despite: ['conditional'] }],
  [
    `${MENDED}|cleared|done up? in|with|by|after|over one|a|single|two|the|2 ~1 short|quick|simple|phone? call|chat|email|phone|visit|message|tweet`,
    'Cleared up in one phone call.',
    { unless: `${NOT}|can|could|be|easily|get|always` },
  ],
  [
    `hold|block|ban|bar|restriction|flag|freeze|suspension|limit|stop|lock|divert|filter ~2 lifted|released|removed|unfrozen ~1`,
    'Fraud hold lifted, card works.',
    { unless: `${NOT}|get|asked|ask|be|when|to|how|before|no|can` },
  ],
  [
    `am|i'm|im|we're|account's|account unbanned|unblocked|unlocked|unfrozen|reconnected|reinstated|unsuspended`,
    'omg im unbanned.',
    { unless: `${NOT}|get|be|how` },
  ],
  [
    `thank|thanks|cheers ~9 till|until it|everything|we|i ~1 worked|works|working|fixed|sorted|connected|solved ~1`,
    'Thank you for staying on till it worked.',
    {
      unless: `${IN_PART}|not|didn't|wait|waited|waiting|fine|would|will|refuse|won't|charged|never|hours|pay|money|great|good|well|until-i|don't|nothing|last|yesterday`,
      without: 'out|until-then',
    },
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
    `supplier|landlord|builder|bank|seller|tenant|mum|mother|sister|friend|staff|school|employee|employees|colleague|customer|gp|doctor|practice|office ~1 confirmed|confirms|texted|says|has|have ~4 received|got|has|have|paid ~1 the|it|them|his|her|their|my ~1 money|payment|funds|salary|transfer|flowers|parcel|records|results|it`,
    'Our supplier confirms that he has received the money.',
    { despite: ['reported'], unless: `${NOT}|no|only|twice|charged|never` },
  ],
  [
    `${withIs('boiler|heating|lights|power|water|telly|fridge|oven|pump|shower|line|internet')} ~1 on|up|back again|now ~2`,
    "The boiler's on again.",
    { unless: `${NOT}|off|but|gone|here|get|down|problem|then|called|money|phone|bill|price` },
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
