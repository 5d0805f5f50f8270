import { LAWYERS, WATCHDOGS } from './severe-words.ts'
import { tellEach } from '../tell-each.ts'

const FRAIL =
  'child|children|kid|kids|baby|toddler|infant|pupil|pupils|student|students|son|daughter|boy|girl|grandson|granddaughter|mother|mum|mam|mom|father|dad|nan|gran|granny|wife|husband|patient|patients|resident|residents|client|customer|passenger|pensioner|someone|somebody|people|colleague|me|him|her|us|dog|cat|lady|woman|man|fella|guest|staff|worker|neighbour'
const BODY =
  'scalp|skin|face|eye|eyes|hand|hands|finger|fingers|arm|leg|foot|feet|head|neck|back|throat|mouth|lip|lips|tongue|chest|knee|knees|ankle|wrist|shoulder|thumb|toe|nose|ear|ears|belly|cheek|hair|tooth|teeth|lungs|shin|elbow|ribs|palm|bum|thigh'
const HURTS =
  'burned|burnt|burns|burn|scalded|shocked|cut|sliced|gashed|bruised|bitten|zapped|stung|grazed|singed|scorched|blistered|swollen|swelled|bleeding|bled|crushed|trapped|pinched|jammed|caught|broken|broke|fractured|sprained|split|stitched|raw|numb|blistering|swelling|welts|hives|rash|blisters|concussed|scraped|punctured|chipped'
const MOVE =
  'leaning|hanging|dangling|swinging|sagging|drooping|exposed|bare|sparking|frayed|rotten|rotting|cracked|loose|collapsed|collapsing|toppling|leans|hangs|wobbling|crumbling|tilting'
const RISK =
  'pole|poles|line|lines|wire|wires|cable|cables|branch|tree|scaffold|scaffolding|wall|chimney|tile|tiles|slate|slates|railing|railings|balcony|ceiling|sign|lamppost|post|mast|pylon|gutter|fence|gate|barrier|beam|shelf|shelving|bracket|banister|step|steps|stairs|stair|plaster|lamp'
const BODIES =
  'agency|authority|authorities|commission|commissioner|commissioners|ombudsman|board|council|councillor|ministry|minister|regulator|inspectorate|inspector|tribunal|court|courts|bureau|mp|msp|td|mla|senator|congressman|congresswoman|representative|governor|mayor|union|police|garda|gardai|guards|association|standards|secretary|bank|desk|registrar|watchdog|parliament|prosecutor|coroner'

/** Harm done and harm to come, and bodies that were told of it. */
export const HARM_AND_BODIES = tellEach(
  'severe',
  {
    despite: ['asked', 'requested', 'third', 'reported', 'hedged', 'conditional'],
    unless: 'drill|movie|film|game|novel|joking|insurance|policy|cover|hairdresser|vaccine|thanks|thank',
  },
  [
    [
      `somebody|someone|somebody's|someone's|person|child|kid|people|kids|folk|anybody|they'll|we'll|i'll ~1 going|gonna|will|could|might|gets|ends|nearly|almost ~4 dead|die|died|dies|killed|hurt|injured|maimed|drown|drowned|electrocuted|burned|burnt|scalded|crushed|poisoned|blinded|lose`,
      'Somebody is going to end up dead here.',
      {
        unless:
          'battery|phone|feelings|laughing|embarrassment|boredom|drill|film|game|insurance|if|policy|money|patience|customers|business|bored|signal',
      },
    ],
    [
      `nearly|almost|could've|could|might|narrowly killed|died|blinded|electrocuted|drowned|choked|suffocated|burned|burnt|crashed|scalded|crushed|maimed`,
      'That nearly blinded me.',
      { unless: 'laughing|laugh|boredom|embarrassment|phone|battery|app|business|shame|drill|film|game' },
    ],
    [
      `broke|broken|break|breaks|breaking|came|come|comes|coming|brought|erupted ~2 out|up ~2 in|with|all|a|like ~3 rash|welts|welt|hives|blisters|blister|spots|boils|sores|bumps|lumps|weals`,
      'Her scalp broke out in red welts.',
    ],
    [
      `my|his|her|our|their|your ~3 ${BODY} ~3 ${HURTS}`,
      'Her hand was burnt by it.',
      { unless: 'heart|deal|price|discount|hair|back|trim|styled|manicure|clean-cut|wallet|short|fringe|nails|dentist|lovely' },
    ],
    [
      `your|lid|handle|door|it|that|this|seat|machine|cream|glass|edge|spring|which|and ~3 ${HURTS} ~1 my|his|her|our|their|the|child's|daughter's|son's|wife's|mother's ~2 ${BODY}`,
      'Your lid cut my thumb.',
      { unless: 'heart|deal|price|discount|hair|costs|bill|fringe|hair|back|screen' },
    ],
    [
      `${FRAIL} ~3 handed|given|served|fed|ate|eaten|swallowed|gave|offered ~4 peanut|peanuts|nut|nuts|dairy|gluten|egg|eggs|sesame|shellfish|milk|wheat|bleach|glass|plastic|metal|penicillin`,
      'A child was handed a peanut bar.',
      { unless: 'menu|option|please|corrected|loves' },
    ],
    [
      `${RISK} ~4 ${MOVE}|down ~9 ${FRAIL}|school|playground|path|pavement|track|road|lane|footpath|street|head|heads|pushchair|pram|sidewalk|walk|under|bus`,
      'The pole is leaning over the school lane.',
    ],
    [
      `${MOVE} ~3 ${RISK} ~9 ${FRAIL}|school|playground|path|pavement|track|lane|footpath|head|heads|pushchair|pram|sidewalk|walk`,
      'There is a loose tile above the school gate, a loose slate over the path.',
    ],
    [
      `water|tap|taps ~3 brown|yellow|black|green|rusty|cloudy|stinks|smells|foul|sewage|orange ~9 drink|drinking|baby|sick|ill|rash|kids|bottle|bottles|drank|welts|hospital|doctor`,
      'The water is brown and the baby got sick.',
    ],
    [
      `written|wrote|complained|filed|lodged|writing|copied|copying|filing|file|lodge|complain|complaining|referred|refer|referring|forwarded|cc'd|escalated|petition|petitioned|approach|approached ~1 to|with|before|the|my|our|this|it|you|matter|complaint ~5 ${BODIES.replace('|police', '').replace('|bank|desk', '')}|central|reserve|consumer ~1`,
      'I have written to the Central Bank about it.',
      {
        unless:
          'my-bank|card|stolen|neighbour|burglary|job|thanks|manager|lost|payment|transaction|how|statement|account|mortgage|someone|forget|sorry',
      },
    ],
    [
      `my|our|the|a ~1 ${LAWYERS} ~4 will|sends|shall|writes|issues|files|raises|has|have|is|are|says|advises|advised|reckons|thinks ~5`,
      'My attorney sends the letter on Monday.',
      {
        despite: ['conditional', 'reported'],
        unless: 'house|purchase|conveyancing|probate|estate|divorce|copy|send|completion|mortgage|deeds|your|power|sign|date',
      },
    ],
    [
      `i|we|i'll|we'll|ill ~2 put|post|share|publish|spread|blast|plaster|splash|broadcast|print ~3 everywhere|screenshots|names|social|socials|online|tiktok|facebook|twitter|instagram|page|over ~4`,
      'I will put this everywhere with names.',
      { despite: ['conditional'], unless: 'love|great|recommend|happy|if-you-want|lovely|friends-about' },
    ],
    [
      `let the? ~1 whole|entire|world|public|country|people|everybody|everyone ~2 see|know|hear|judge|read`,
      'Let the whole country see.',
      { despite: ['conditional'] },
    ],
    [
      `raise|raising|bring|bringing|commence|commencing|begin|issue|issuing|initiate|initiating|institute|file|start|starting|serve|instigate|pursue|pursuing an|a|legal|formal|court|small|civil|the ~1 action|proceedings|claim|claims|suit|lawsuit|writ|summons|complaint ~2 in|at|with|against|before|under|for|if|unless|without`,
      'We will raise an action in the sheriff court.',
      { despite: ['conditional', 'negated'], unless: 'how|insurance|warranty|to-claim|expenses|you-should|damage|lost|form' },
    ],
    [
      `shall|will|i'll|we'll|going|gonna|must ~2 file|complain|lodge|petition|appeal|report|refer|write|notify ~4 ${BODIES}|${WATCHDOGS}`,
      'I shall file with the Transportation Agency.',
      { despite: ['conditional', 'negated'] },
    ],
    [
      `door|doors|exit|hatch|gate ~4 held|tied|taped|wedged|propped|strapped|jammed|chained ~2 shut|closed|open|with|by ~6`,
      'The rear door was held shut with tape.',
      { unless: 'flat|home|kindly|courteous' },
    ],
  ],
)
