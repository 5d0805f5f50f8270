import { CLEARLY_SOLD, PER, REMEDY, SPAN } from './wares.ts'
import { tellEach } from '../tell-each.ts'

/** How agents advertise: prices, reductions and calls to buy. */
export const AGENT_ADVERTISING = tellEach('pitch', {}, [
  [`pleased to propose|offer|present|announce|introduce`, 'We are pleased to present our winter rate.', { unless: REMEDY }],
  [`pre-approved|preapproved|preselected|pre-selected`, 'This customer is pre-approved already.'],
  [
    `as a ~1 valued|loyal|existing|past|new|returning|long-standing|previous|new-home|current client|customer|guest|member|passenger|subscriber|traveller ~1 you|we|i|of`,
    'As a past guest you get a lower rate.',
    { unless: `${REMEDY}|regret` },
  ],
  [
    `percent|cent|per off ~1 today|this|all|every|your|when|if|for|until|till|on|the|with`,
    'It is ten percent off this month.',
    { unless: REMEDY },
  ],
  [
    `is|are|get|gets|save|saves|saving|you|with|at|or * off ~1 today|this|all|every|your|when|if|for|until|till|on|next|first|spring`,
    'You get 10% off today.',
    { unless: `${REMEDY}|switched|turned|bill|was|power|day|days|line` },
  ],
  [
    `half price|half-price ~2 until|till|this|today|for|if|treat|when|at|with|on|now|just`,
    'It is half price till Sunday.',
    { unless: REMEDY },
  ],
  [`borrow|invest|earn|win|pocket up to`, 'You could borrow up to five thousand.', { unless: REMEDY }],
  [
    `loans|insurance|cover|plans|rooms|flights|fares|trips|passes|suites|packages|memberships|classes ~1 start|starts|starting|from at|from|*`,
    'Our loans start at six.',
    { unless: `${REMEDY}|departs|noon|moved|late` },
  ],
  [`upgrade|join|subscribe now|today`, 'Upgrade now.', { unless: `${REMEDY}|please|firmware|version|browser|app|tried` }],
  [`available ~4 for|from|at * each|a|per|extra`, 'The front row is available for 20 each.', { unless: REMEDY }],
  [`back ~1 and ~1 bigger|better|brighter|cheaper`, 'The winter bundle is back and bigger.', { unless: REMEDY }],
  [
    `switch|bring|refer|invite your|a|an ~2 and|to ~1 get|pocket|save|earn|receive|collect`,
    'Refer a friend and earn ten points.',
    { unless: REMEDY },
  ],
  [`stay cosy|warm|safe|connected|protected|covered ~3 with|from`, 'Stay protected this year with our drone cover.', { unless: REMEDY }],
  [
    `our|a|the ~2 credit|store|travel|gift|loyalty|co-branded|bonus card|cards ~3 with|pays|is|gives|for|at|if|earns`,
    'Our store card gives two percent back.',
    { unless: `${REMEDY}|fraud|bin|expired` },
  ],
  [`grab yours|one|it|them|your`, 'Grab yours today.', { unless: `${REMEDY}|ticket|bag|slip|receipt|pen` }],
  [`for half price|half-price|the? ~1 price`, 'Take the second one for half price.', { unless: `${REMEDY}|why` }],
  [
    `save|saves|saving you ~2 a|on|per|percent|with|up|money|over|every|bit|by|about`,
    'The yearly plan would save you a bit.',
    { unless: `${REMEDY}|trip|call|time|queue|journey|trouble` },
  ],
  [
    `save up to ~3 on|off|when|if|with`,
    'Save up to a third when you pay yearly.',
    { unless: `${REMEDY}|file|document|draft|settings|changes` },
  ],
  [
    `pays for|off ~1 itself|after|from|within`,
    'It pays for itself after three trips.',
    { unless: `${REMEDY}|card|loan|balance|invoice|bill` },
  ],
  [
    `special|exclusive|limited|limited-time|seasonal|introductory|loyalty offer|offers|deal|upgrade|discount|rate|price|promotion`,
    'An exclusive upgrade for our best customers.',
    { unless: `${REMEDY}|ended|no|not|assistance` },
  ],
  [
    `having|running|doing|launching an|a|our ~3 offer|sale|deal|promotion|promo`,
    'Economy plus is having an offer today.',
    { unless: REMEDY },
  ],
  [
    `upgrade|switch|trade|join|subscribe|sign now|today|in|from|up ~1 now|today|and|for|from|to|before|only|just|*`,
    'Upgrade today and get a month free.',
    { unless: `${REMEDY}|please|firmware|version|password|log|account|you|tap|press|sign-in|browser|app|again|software` },
  ],
  [
    `switch|move|change to ~3 today|this|now|and ~1 week|month|get|save|we|pocket|you`,
    'Switch to green power this week and save.',
    { unless: `${REMEDY}|please|settings|tab|airplane|mode` },
  ],
  [`treat yourself|yourselves|someone`, 'Treat yourself on your next trip.'],
  [
    `go pro|premium|gold|unlimited|ad-free|annual|platinum|plus|green`,
    'Go premium and skip the ads.',
    { unless: `${REMEDY}|please|will|green|that` },
  ],
  [
    `start|try|get|claim|grab|enjoy|activate|with your|a|our|yours ~1 free|first|own ~1 trial|month|week|session|year|class|box|today|now`,
    'Start your free trial now.',
    { unless: `${REMEDY}|ended|charged` },
  ],
  [
    `free|first month|week|session|year|trial|box|delivery ~3 free|when|if|until|till|june|today|upgrade|month|first|just|on|us|with`,
    'The first month is free when you sign up.',
    { unless: `${REMEDY}|returns|charge|your free|ended` },
  ],
  [`on us when|if you`, 'The first week is on us when you join.', { despite: ['conditional'], unless: REMEDY }],
  [
    `no ~1 card|commitment|strings|obligation|contract needed|required|attached|necessary|at`,
    'There are no strings attached.',
    { despite: ['negated'], unless: REMEDY },
  ],
  [`don't|not miss out|this|our|the ~1 on|offer|deal|sale|chance|saving|savings`, "Don't miss out on this."],
  [
    `for|at|it's|only|that's only|just|another|around * ${PER} ~2 ${SPAN}|you|i|we|discount|with`,
    'For just nine a month you get both.',
    { unless: `${REMEDY}|take|takes|minutes|wait|ago|late|open` },
  ],
  [
    `for|from only|just ~2 ${PER}|you|i|we|extra|when|until`,
    'Rooms with a view for just thirty extra.',
    { unless: `${REMEDY}|minutes|minute|seconds|moment|second|hours` },
  ],
  [
    `for an|another extra * you|a|per|i|we`,
    'For an extra ten we include lunch.',
    { unless: `${REMEDY}|minute|minutes|hour|days|day|week|copy|hours|moment|reason` },
  ],
  [
    `for * more|extra ~3 you|i|we|the|gets|a|per|there's`,
    'For sixty more you get the harbour side.',
    { unless: `${REMEDY}|minutes|days|hours|weeks|information|details` },
  ],
  [
    `a|per|each ${SPAN} ~6 interested|fancy|want|would|shall|should|reply|tempted|keen ~1 i|in|it|that|one|me|yes|you`,
    "It's four a month, want it on yours?",
    { unless: REMEDY },
  ],
  [
    `upgrade|switch|move to ~3 plan|tier|pass|premium|pro|family|membership|bundle|package|fibre|fiber|class and|for|from|today|now|at`,
    'Upgrade to the family plan and share it.',
    { unless: `${REMEDY}|please|settings|i've|i'll|you` },
  ],
  [
    `take|join|meet|discover|try our ~3 ${CLEARLY_SOLD}`,
    'Try our express pass.',
    { unless: `${REMEDY}|fault|problem|issue|delay|please|sorry|already|thank|thanks|team` },
  ],
  [
    `our ~3 ${CLEARLY_SOLD} ~2 is|pays|starts|costs|gives|gets|comes|fixes|would|runs|covers|includes|watches|from`,
    'Our express pass pays off at once.',
    { unless: `${REMEDY}|fault|down|closed|not|open|opens|full|delay|delayed|sold|late|team|has|ready|yours|was` },
  ],
  [
    `fix|fixes|lock|locks|freeze ~1 your|both|in|the|that|this|you|it|until|for|today's ~3 price|prices|rate|rates|fuels|savings|years|months|until|in|good|2026|2027|2028`,
    'We could fix your price for two years.',
    { unless: `${REMEDY}|fault|frozen|card|i'll|been|lost|router` },
  ],
  [
    `upgrade|move|switch|put|get|sign|enrol|enroll you ~1 to|into|onto|on|up|in ~1 the|a|an|our|for|annual|premium|pro|gold|business|first ~3 ${CLEARLY_SOLD}|club|class|annual|scheme|offer|front|*`,
    'I could get you onto the gold scheme.',
    {
      unless: `${REMEDY}|free|side|quieter|charge|i've|i'll|queue|touch|contact|tomorrow|tonight|ready|moved|earlier|later|desk|line|flight`,
    },
  ],
  [`limited time|places|availability|stock|spots|few`, 'Limited places, so be quick.', { unless: `${REMEDY}|edition|due` }],
  [
    `renewal|contract|term|deal|fix ~1 comes|is|runs|ends|expires ~4 and|commit|lock|so ~3 i|i'd|we|like|commit|lock`,
    'Your deal ends in June and I would like to fix it for you.',
    { unless: `${REMEDY}|cancel` },
  ],
  [
    `is|are|landed|arrived|comes|launching|coming in|to your town|area|street|city|road|village`,
    '6G has landed in your town.',
    { unless: `${REMEDY}|engineer|fault|outage|cut|crew|van|works|problem` },
  ],
  [
    `why not ~1 start|try|upgrade|add|join|take|switch|make|treat|get|go|book`,
    'Why not try the bigger box?',
    { despite: ['asked'], unless: REMEDY },
  ],
  [
    `order|book|buy|join|sign|switch|reserve before|by|now|today|online|this ~4 get|save|free|and|we|off|discount`,
    'Order before May and we fit it free.',
    { unless: `${REMEDY}|cancel` },
  ],
  [
    `money|tidy|balance sitting|sum|fair ~3 idle|could|so|saver|savings|adviser|earn`,
    'That is a tidy sum sitting idle.',
    { unless: REMEDY },
  ],
  [`from * a|per|each ${SPAN}`, 'Hire cars from 19 a day.', { unless: `${REMEDY}|you'll|change|changes|goes|rises` }],
  [`from|starts|starting ~1 at|from? * each|upwards ~1 way`, 'Fly south from 39 each way.', { unless: REMEDY }],
])
