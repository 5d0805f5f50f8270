import { tellEach } from '../tell-each.ts'
import { ANNOYS, PITCH, SELL, WARE } from './pitch-words.ts'

const CAME =
  'rang|ring|phoned|phone|called|call|came|come|asked|ask|wrote|report|reported|reporting|complained|complain|waiting|queued|typed|went|contacted|mourning|bereaved|trying|tryin|want|wanted|on'
const OFFERING =
  'offering|offer|offered|offers|sell|selling|flog|flogging|upsell|upselling|pitch|pitching|pushing|push|suggest|suggesting|propose|proposing|plug|plugging|peddling|hawking|recommending|slip|sneak'
const CHEEK = 'cheek|gall|nerve|audacity|neck|brass|impudence|temerity|insolence|effrontery|face|bad-taste|indecency|barefaced'

/** Offers that come at the wrong time, to the wrong person, or in place of help. */
export const ILL_TIMED_OFFER_RULES = tellEach('offer_annoyed', {}, [
  [
    `${CHEEK} ~3 of|to|in|offering ~2 you|your|them|they|to|this|that|lot|people|yous? ~2 ${OFFERING}`,
    'The nerve of you offering me a discount after that.',
    { unless: 'not|never' },
  ],
  [
    `imagine|fancy|how|who ~3 offering|selling|pitching|upselling|pushing|flogging ~2 me|us|him|her|people|someone|somebody|customers ~9`,
    'Imagine offering me a credit card during a fraud call.',
    { despite: ['asked'], unless: 'would|thanks|thank|kind|grateful|lovely|nice' },
  ],
  [
    `${CAME} ~9 and|but|then|while|so|yet ~2 you|you're|youre|ye|u|they|they're|she|he|yous|rep|your|it's|its|all|i ~2 ${SELL}|pitch|upsell|hit|flog ~4 me|us|upsell|${WARE}`,
    'I rang about a leak and you try to sell me a boiler plan.',
    { despite: ['conditional'], unless: 'scam|bought|button|fake|connected|hit' },
  ],
  [
    `${SELL}|pushed|pushes ~1 me|us|him|her|at|on ~6 while|when|during|as|instead|after|before ~9`,
    'They flog me extras while my heating is off.',
    { unless: 'crowd|never|car|house|door|button|lies|nobody|not|wheelchair|stop|shares|bought' },
  ],
  [
    `hit|hits|hitting|slapped|smacked|ambushed|assaulted|greeted|met|cornered|mugged|interrupted ~1 me|us ~1 with|by ~3 ${PITCH}|upgrade|survey|membership|timeshare|salesman|reps`,
    'Then you hit me with an upsell.',
    { unless: 'charge|fee|fees|bill|name|remembered' },
  ],
  [
    `late|dead|deceased|departed husband|wife|father|mother|mum|dad|brother|sister|son|daughter|partner|man ~6 ${PITCH}|invited|invitation|join|${WARE}`,
    'My late husband still gets your offers.',
    { unless: 'account|bill|name|died|cancel|close|estate|probate|claim|transfer|cancelled|pension|standing|had|was|lost|after|from' },
  ],
  [
    `${PITCH}|${WARE} ~7 poor|bad|terrible|worst|appalling|questionable taste|timing`,
    'A loan leaflet in a bereavement letter is in poor taste.',
    { unless: 'not|sense|wine' },
  ],
  [
    `poor|bad|terrible|worst|appalling taste|timing ~6 ${PITCH}|upgrade|offer|sell|selling`,
    'Terrible timing for a sales pitch.',
    { unless: 'not|wine|could' },
  ],
  [
    `last thing i|we|anyone|he|she ~2 needs|needed|wanted|wants|need|want ~1 is|was ~2 ${PITCH}|${WARE}|another|to`,
    'The last thing I need is another loan offer.',
    { unless: 'delay|wait|bill|fee|charge' },
  ],
  [
    `just|exactly what ~2 a|i|we|me|the|every ~5 needs|need|needed|wanted|want ~2`,
    'A premium upgrade, just what a man with no water needs.',
    { isnt: true, unless: 'no|freezing|not|another|upgrade|deal' },
  ],
  [
    `how thoughtful|generous|lovely|kind|nice|sweet ~3 ${WARE} ~2 just|exactly|when|after|for ~9`,
    'How thoughtful, a premium upgrade, just what I need with no water.',
    { unless: 'thank|thanks|yes' },
  ],
  [
    `voucher|vouchers|discount|coupon|coupons|upgrade|gesture|offer|percent|deal|10|5|20 ~8 slap in|across|round ~2 face|chops`,
    'A voucher after that feels like a slap in the face.',
    { unless: 'competitors' },
  ],
  [
    `${PITCH}|selling|flogging|pushing|pitching|upselling ~5 on|at|during|over|in ~2 breakfast|dinner|funeral|holiday|holidays|hospital|teatime|midnight|clinic|complaint|bereavement|weekend|sunday|night|ward ~3 ruined|spoiled|spoilt|disturbed|gross|not|shocking`,
    'A man selling timeshares at breakfast ruined the day.',
    { unless: 'evening|seats' },
  ],
  [
    `turned|turns|knocked|knocks|came|comes|rang|rings|calls|called|texts|texted|barged|foot ~2 up|on|in|round|our|me|us|my|door|unannounced ~6 flog|sell|flogging|selling|pushing|peddling|pitch|pitching|hawk|hawking ~2 us|me|him|her|them|his|${WARE}`,
    'Your man turned up at the door to flog us solar panels.',
    { unless: 'scam|connected|never|fake|claiming|claims' },
  ],
  [`foot in|inside|wedged ~1 it|the|my|door ~9 ${SELL}|solar|tariff|${PITCH}`, 'He kept his foot in the door pushing solar panels.'],
  [
    `text|texts|texted|texting|email|emails|emailed|call|calls|called|ring|rings|ping ~4 with|about ~3 ${WARE}|${PITCH} ~3 at|before|by|after ~1 5am|6am|7am|8am|10pm|11pm|midnight|dawn|five|six|seven|eight|teatime|dinner|night|bedtime`,
    'You text me about flash deals at 6am.',
    { unless: 'thank|thanks|helpful|order|delivery|confirm|appointment' },
  ],
  [`unskippable|autoplay|autoplaying|full-page|full-screen|fullscreen|intrusive ~1 ${PITCH}`, 'Unskippable ads in the app I pay for.'],
  [
    `${PITCH} ~9 already|still|i|we pay|paying|paid for|full|premium|extra|good`,
    'Adverts on a plan I already pay for.',
    { unless: 'deals|offers|promotion|promo|no|without|scam|so|scaring|leaflet|brochure' },
  ],
  [
    `nothing|anything|something|only ever|but|other|do|to ~3 flog|pitch|upsell|advertise|promos`,
    'You people do nothing but pitch.',
    { despite: ['asked'], unless: 'never|nobody|blocks' },
  ],
  [
    `always|forever|constantly|perpetually ~2 something|trying|on to? ~1 sell|flog|upsell|push|pitch|upselling|flogging|selling|pushing`,
    'Always something to sell with you lot.',
    { unless: 'never|button|not' },
  ],
  [
    `${PITCH}|selling|upsell|upselling ~6 on|up|me|us|my|our|up my|our|the|me|people nerves|wick|nose|wall|mad|bonkers|mental|crazy|nuts|goat|gears|insane|bananas`,
    'Your cross-selling gets up my nose.',
    { unless: 'seat|channel|every|cricket|radio|tv' },
  ],
  [
    `gets|get|winds|wind|grates|drives|drive|does|do ~2 up|on|me|us|my|mam|the ~3 nose|nerves|wick|wall|up|goat|head ~6 ${PITCH}|upgrade|selling|solar|loan`,
    'It gets on my nerves, this upselling.',
    { unless: 'not|never|competitor|error' },
  ],
  [
    `badgered|pestered|hassled|hounded|nagged|bombarded|harassed|cornered|accosted|mithered|pressured|pressurised ~4 at|about|by|into|with|to|over ~6 ${WARE}|${PITCH}|buy|join|till|checkout|sign|salesman|reps|salespeople`,
    'Badgered about the loyalty card at the till.',
    { unless: 'neighbour|ex|competitor|never|not|without|rival|debt|nobody|timeshare|their' },
  ],
  [
    `took|take|needed ~2 goes|attempts|clicks|screens|minutes|tries ~3 to|of ~2 get|past|decline|say|skip|refuse ~6 ${WARE}|${PITCH}|upgrade|no`,
    'It took five clicks to get past the insurance.',
    { unless: 'refund|through|answer' },
  ],
  [
    `${ANNOYS} ~3 that|when|how|to ~3 ${SELL} ~2 me|us|people|customers|my|to|at`,
    'I find it insulting that you upsell me.',
    { unless: 'not|button|shares|car|never' },
  ],
  [
    `don't|dont|stop|quit|never dare|be|even|you? ~2 ${SELL} ~4 on|at|to me|us|my|him|her ~6`,
    "Don't be pushing that cover on me.",
    { unless: 'button|pram|wheelchair' },
  ],
  [
    `who|whose ~4 thought|decided|signed|approved|reckons|idea ~9 text|texting|email|call|calling|ad|ads|sell|selling|pitch|pop-up|leaflet|leaflets|advert|promo ~9`,
    'Who thought eight on a Sunday was the moment to text me about fibre?',
    { despite: ['asked'], unless: 'survey|appointment|ticket|confirm' },
  ],
  [
    `went|came|popped|called|rang|logged|go|come in|on|over|to|up? ~1 for|to ~6 and|came|left|got|had|ended ~8 upsell|pitch|salesman|salesmen|brochure|brochures|upgrading|selling|timeshare|presentation|spiel|promo|ambushed|mugged|sales ~3`,
    'Went in for a tyre and left with three brochures and a sales spiel.',
    { unless: 'thank|thanks|kind|helpful|lovely|no|not|without' },
  ],
  [
    `like|as|worse ~3 used-car|market|double|double-glazing|timeshare|shopping|car|encyclopaedia|snake-oil|street ~2 salesman|salesmen|stall|trader|glazing|channel|sellers|men|reps|hawkers`,
    'You lot are worse than double glazing salesmen.',
    { unless: 'not|never|unlike' },
  ],
  [
    `felt|feel|feels|treated|treat|see|sees|treating ~3 like|as ~2 wallet|atm|cash|cashpoint|mugged|cornered|ambushed|lead ~3`,
    'I feel like a walking wallet.',
    { unless: 'stole|fraud|stolen|not|never' },
  ],
])
