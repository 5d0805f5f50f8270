import { tellEach } from '../tell-each.ts'

/** Answers that take an offer: they count only after an offer of an agent. */
export const OFFER_ANSWER_RULES = tellEach('offer_welcome', {}, [
  [
    'yes|yeah|yep|yea|yup|aye|ya|oh|ooh|absolutely|definitely|sure|ok|okay please|pls|plz|lovely|do|definitely|absolutely|sure|thanks|brilliant|great|perfect',
    'Yes please, add that.',
    { afterOffer: true },
  ],
  [
    'yes|yeah|yep|yea|aye|ok|okay|alright|sure|fine|right ~1 go|add|book|do|send|put|switch|sign|set|order|reserve|move|upgrade|stick|let|apply|count|include|i|we|ill ahead|it|me|us|for|on|that|them|the|up|through|over|in|one|both|her|him|take|have|will|would',
    'Okay, add it.',
    { afterOffer: true, unless: 'not|no|account|think|later|first|but' },
  ],
  ['go on then|so|ahead|i|you', 'Go on then.', { afterOffer: true, unless: 'account|verify|password' }],
  ['go for it', 'Sure, go for it.', { afterOffer: true }],
  [
    'please|pls do|add|book|proceed|go|sign|reserve|order|arrange|include|apply ahead|that|it|me|us|them|one|the|so',
    'Please do that.',
    { afterOffer: true, unless: 'not|cancel|account|off|remove' },
  ],
  [
    "i'll|ill|we'll|ill gladly|happily|definitely|probably|just? take|have|accept it|that|one|two|them|the|those|both|this|you",
    "I'll take it.",
    { afterOffer: true, unless: 'not|home|business|elsewhere|refund|further|think|day|time|call|back' },
  ],
  [
    "i'll|ill|we'll|i'd|id|we'd|i'm|im|we're definitely|gladly|happily|happy|delighted|glad|love to|that|take|have|accept|go|it",
    "I'd love that.",
    { afterOffer: true, unless: 'but|refund' },
  ],
  ["i|we think i'll|ill|we'll|i|we will? have|take|go it|that|one|for", "I think I'll have that.", { afterOffer: true }],
  ["let's|lets do|have|go|take|try it|that|for|this|one|with|the|ahead", "Let's do it.", { afterOffer: true, unless: 'not|first' }],
  [
    'sign|put|count|book|enrol|enroll|pencil|switch|upgrade|move|add me|us|mine|her|him|them up|down|in|over|across|on|for|now|please',
    'Count me in.',
    { afterOffer: true, unless: 'not|cancel|through|off' },
  ],
  [
    'add|stick|pop|put|lock|throw|bung|chuck it|that|them|one|the|both|this|two|her|him on|in|through|to|please|pls',
    'Stick it on my bill.',
    { afterOffer: true, unless: 'not|cancel|never|back|link' },
  ],
  ['count|sign|switch|upgrade|enrol|enroll me|us in|up', 'Sure, sign me up.', { afterOffer: true }],
  [
    'sounds|sound ~1 good|great|fair|perfect|lovely|brilliant|ideal|wonderful|reasonable|fantastic|like|grand',
    'Sounds good to me.',
    { afterOffer: true, unless: 'but|not' },
  ],
  [
    "that'd|that|it|it'd|which would|will|be be? just? lovely|great|marvellous|brilliant|perfect|wonderful|fantastic|amazing|ideal|grand|super|handy|nice|fab|magic|smashing",
    'That would be lovely.',
    { afterOffer: true, unless: 'but|if|not' },
  ],
  ["i'd be mad|daft|silly|stupid|a not? to|fool", "I'd be mad not to.", { afterOffer: true }],
  ["don't mind if i do", "Don't mind if I do.", { afterOffer: true }],
  ['twisted my arm', 'You have twisted my arm.', { afterOffer: true }],
  [
    'talked|persuaded|convinced|won|sold me|us ~1 round|into|over|then|on',
    "All right, you've talked me round.",
    { afterOffer: true, unless: 'not|worse|lied' },
  ],
  ["you've|you|youve ~1 got yourself|a a? deal|sale|customer", "You've got a deal.", { afterOffer: true }],
  ["it's|its|that's|thats a|we've|weve got? a? deal", "It's a deal.", { afterOffer: true, unless: 'not|bad|no' }],
  ['do|does me|us|nicely ~1', 'That will do me.', { afterOffer: true }],
  ['will|would|ll do|suit|work me|us? nicely|fine|well|perfectly|me|us', 'The voucher will do nicely.', { afterOffer: true }],
  ['works|suits|fine|perfect for|by|me|us me|us|fine|perfectly|well|down', 'Works for me.', { afterOffer: true }],
  ['up|game|keen|in for that|it|this|one', 'Totally up for that.', { afterOffer: true, unless: 'not|fed' }],
  ['worth every penny|it|cent|a then|if|for|book|add|try|go', 'Worth every penny if it helps.', { afterOffer: true, unless: 'not|is' }],
  ["cant|can't|couldn't say|argue|refuse|turn|complain no|that|with|down", "Can't say no to that.", { afterOffer: true }],
  ['why not', 'Oh, why not.', { afterOffer: true, despite: ['asked', 'negated'], unless: 'before|earlier|tell|told|answer|working' }],
  [
    'set|book|sort|send|sign|put it|that|me|one ~1 up|over|through|on|for now|please|while|straight|then|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    'Can you set it up now?',
    { afterOffer: true },
  ],
  [
    'switch|add|order|do|book|send|reserve|confirm|take|upgrade|include|activate|apply me|it|that|them|both',
    'Order it.',
    { afterOffer: true, unless: "not|off|cancel|never|don't|dont|won't|can't|how|why|you|back|out|if|does|time|did" },
  ],
  [
    'add|send|charge|put to|it|the|that|over|on|same to|over|my|card|bill|room|invoice|on ~2',
    'Send it over.',
    { afterOffer: true, unless: "not|off|cancel|never|don't|back|refund|again" },
  ],
  [
    'deal|done|sold|brilliant|perfect|great|super|lovely|excellent|fab|fantastic|wonderful|ace send|book|add|charge|count|sign|put|so|do|then|order|switch|go|let',
    'Deal, send the invoice.',
    { afterOffer: true, unless: 'not|but' },
  ],
  ['one|two|both|three of those|them|that so|please|pls|then|and', 'Two of those please.', { afterOffer: true }],
  [
    'how|very|so|really kind|good|nice|thoughtful|generous of you to ~1 suggest|offer|propose|think|include|mention',
    'How kind of you to suggest it.',
    { unless: 'but|decline|unfortunately|not' },
  ],
  ['free is free', 'Free is free.', { afterOffer: true }],
  ['then|so|ah|oh|well sure|yes|go|definitely|absolutely', 'Ten off, then sure.', { afterOffer: true, unless: 'not|but|right|no' }],
  [
    'yes|yeah|yep ~2 confirm|reserve|book|hold|keep|do|send|add|put',
    'Yes, God yes, confirm it.',
    { afterOffer: true, unless: 'not|but|cancel|stop' },
  ],
  ['it would|will|does|sure would|will|does|indeed|help|suit', 'It would, it would indeed.', { afterOffer: true, unless: 'be|have|not' }],
  ['kindly do the needful', 'Yes sir, kindly do the needful.', { afterOffer: true }],
  ["you'd do that", "You'd do that for us?", { afterOffer: true, despite: ['asked', 'requested'] }],
])
