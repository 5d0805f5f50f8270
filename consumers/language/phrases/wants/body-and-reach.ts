import { tellEach } from '../tell-each.ts'
import { ONCE } from './pain-words.ts'

const CANNOT =
  "can't|cant|cannot|cannae|couldn't|unable|struggle|struggles|struggling|hard|impossible|hopeless|never|no|useless|nothing|won't|difficult|trouble|nightmare|murder|slog|agony"
const BODY =
  "arthritis|tremor|parkinson's|eyesight|hearing|hands|hand|eyes|sight|wrist|wrists|fingers|knees|hip|glasses|gloves|walker|crutches|wheelchair|chair|pram|buggy|pushchair|stroller|nails|dyslexia|cataracts|migraine|vertigo|glaucoma|autism|reader|sight|shoulder|legs|mobility|one"
const SMALL =
  'small|tiny|faint|wee|titchy|fast|quick|quiet|short|low|high|stiff|heavy|narrow|pale|dark|loud|bright|tall|steep|far|hard|dim|thin|cramped|deep|slippery|soft|complicated|hot|cold|big|slow|long'
const MADE =
  'print|font|text|writing|letters|lettering|buttons|button|screen|seat|seats|steps|step|shelves|lid|lids|handle|keys|display|menu|voice|announcements|numbers|digits|label|labels|captions|contrast|counter|knobs|dial|drawer|door|doors|aisle|aisles|bed|bath|sofa|chair|chairs|parking|spaces|sizes|packs|slots|window|packaging|cap|tin|bottles|bottle|caps|packets|pedal|strap|straps|remote|mouse|cable|box|boxes|trolley|trolleys|hatch|vacuum|hoover|icons|leaflet|instructions|subtitles|message|recording|queue|kerb|ladder'
const CARRIES = 'signal|reception|coverage|wifi|wi-fi|broadband|connection|internet|network|data|phone|mobile'

/** What a body, a home or a place cannot cope with. */
export const BODY_AND_REACH = tellEach('pain', {}, [
  [
    `${CANNOT} ~9 with|because|due|given|cos ~2 my|me|his|her|these|one|bad|a|the|to ~1 ${BODY}`,
    'I can never open those bottles with my arthritis.',
    { unless: `${ONCE}|lost|missed|hotel|someone|card|left|forgot` },
  ],
  [
    `with my|me|one|bad|these|only|dad's|mum's|a ~1 ${BODY} ~6 ${CANNOT}`,
    'With my bad eyesight your letters are impossible.',
    { unless: `${ONCE}|lost|left|forgot` },
  ],
  [
    `my|me|i've|her|his|mum's|dad's ~2 hands|eyes|eyesight|hearing|sight|legs|knees|back|fingers|hips|arthritis|parkinson's|dyslexia|sight ~1 is|are|isn't|aren't|and|bad|so|going|means ~6 can't|cant|cannot|cannae|struggle|hard|impossible|never|won't|trouble`,
    'My hands are bad and I cannot turn the knob.',
    { unless: `${ONCE}|card|bill|hospital` },
  ],
  [
    `i'm|im|i|being am? only? left-handed|colour-blind|colorblind|colourblind|tall|deaf|dyslexic|short|five|six|one-handed ~2 foot|handed|a|and|so|so|wheelchair ~6 ${CANNOT}|doesn't|isn't|too|always|not`,
    'I am five foot one and the seat does not go up, it is never right.',
    { unless: `${ONCE}|agent|call|calls|size|please` },
  ],
  [
    `${MADE} ~4 too|far|so|ridiculously|awful|microscopic|stupidly ${SMALL}|microscopic ~2`,
    'The print on your letters is too small.',
    { unless: `${ONCE}|not|today|hotel|asked|room|breakfast|ordered|sent|wrong|delivered|noise|not|happy` },
  ],
  [
    `goes|talks|speaks|moves|scrolls|times ~1 too|way ~1 quick|fast|quickly|soon|quietly|low|before ~2`,
    'The menu goes too quick for me.',
    { unless: `${ONCE}|time|holiday` },
  ],
  [
    `${CARRIES} ~2 don't|doesn't|doesnt|never|won't|cannot|can't|barely|hardly|not|only|dies|stops ~1 never? reach|reaches|reached|make|makes|stretch|stretches|go|goes|get|gets|carry|carries|at|past|beyond|work|works|exist|past ~1 past|beyond|upstairs|the|my|our|to|in|into|out|here ~2`,
    'Your signal never reaches past my gate.',
    { unless: `${ONCE}|today|since|ticket|order|bill` },
  ],
  [
    `go|stand|walk|drive|climb|run|hang|lean|out|outside|upstairs|step|cycle ~6 to|for make|get|take|send|have|receive ~2 call|calls|signal|text|reception|message|connection`,
    'I have to walk to the gate to make a call.',
    { unless: `${ONCE}|told|please|asked|meter` },
  ],
  [
    `half|single a? bar|bars of|on|at|in|anywhere ~3`,
    'Three years of half a bar at home.',
    { unless: `${ONCE}|chocolate|soap|snacks|hotel|street|drink|drinks|stools` },
  ],
  [
    `miles|mile|km|kilometres|kilometers|minutes|hours off|away|from ~3 i|we|no|with|without|for ~1 don't|dont|can't|have|no|haven't|cannot|need|anyone|someone ~2 drive|car|bus|walk|without|buses|licence`,
    'The collection point is ten miles off and I have no car.',
    { unless: `${ONCE}|taxi|hotel` },
  ],
  [
    `no|there's|isn't|never|not|last ~2 bus|buses|tram|train|shuttle|parking|lift ~3 after|before|past|on|out|here|near|within|at ~4 so|never|and|i|we`,
    'There is no bus after six so I never get out.',
    { unless: `${ONCE}|strike|missed|hotel` },
  ],
  [
    `can|can't|could|i|we only|never|not|seldom ~1 come|get|make|go|ring|attend|do|reach|visit ~1 at|on|after|before|there|it|you ~1 six|five|weekends|evenings|work|night|sundays|saturdays|hours|seven|eight`,
    'I can only come after six and you shut at five.',
    { unless: `${ONCE}|appointment|engineer|thanks|please|could` },
  ],
  [
    `open|opens|answer|answers|closes|close|shut|shuts|ring|available|manned|staffed ~3 nine|9|ten|10|eight|8 to|till|until|and|- ~1 four|five|three|4|5|3 ~4 when|work|while|i|we|which|at|no|people`,
    'You open from nine till four when people are at work.',
    { unless: `${ONCE}|delivery|what|tomorrow` },
  ],
  [
    `as|for a|an|somebody|someone|people|us ~2 night-shift|nightshift|shift|wheelchair|blind|deaf|disabled|vegan|diabetic|pensioner|freelancer|carer|commuter|widow|dyslexic|teacher|nurse|farmer|trucker|mother|single|non-drivers|left-handers|night ~9 impossible|never|no|hard|cannot|can't|useless|nightmare|hopeless|always|nothing|struggle`,
    'As a night nurse I find it impossible to reach you.',
    { unless: `${ONCE}|better|issue|problem|problems` },
  ],
  [
    `screen reader|readers|magnifier|user|users ~4 nothing|can't|no|doesn't|not|never|skips|ignores|reads|cannot|unlabelled|useless|gibberish|gets|stuck ~1`,
    'My screen reader skips the buttons.',
    { unless: ONCE },
  ],
  [
    `slog|useless|nothing|unusable|hopeless|inaccessible|unreadable|nightmare|pain|fails ~5 on|with|for|to|by a|my|the|any screen|hearing|text reader|readers|aid|aids|loop|magnifier`,
    'The shop is unusable with a screen reader.',
    { unless: ONCE },
  ],
  [
    `doesn't|doesnt|don't|won't|can't|cannot|never|useless|not ~2 work|works|respond|responds|use|type|touch|register ~2 with|in|through|wearing gloves|nails|mittens|glasses|wet|cold ~1`,
    'The screen will not work with gloves on.',
    { unless: `${ONCE}|kitchen` },
  ],
  [
    `weighs|weigh a ton|tonne ~4 ${'up|and|to|every|stairs|lift|carry|my|for'}`,
    'The vacuum weighs a ton and I live upstairs.',
    { unless: ONCE },
  ],
])
