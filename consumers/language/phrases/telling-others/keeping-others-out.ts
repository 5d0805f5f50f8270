import { LISTENERS } from './others-words.ts'
import { tellEach } from '../tell-each.ts'

const OTHER =
  'scam|phishing|scammers|pin|password|thermostat|wait|worry|police|children|button|seat|lane|beach|kindly|rush|plugins|crew|ministry|text|texts|link|fraud|storm|ice|please|click|toffee'
const TELL =
  'told|tell|tells|telling|telt|advised|advise|advising|warned|warn|warning|cautioned|urged|urge|urging|begged|beg|begging|instructed|counselled|informed|persuaded|convinced|texted|messaged|emailed|rang|wrote|written|posted|announced|alerted|notified|mailed|recommended|shouted|encouraged|encourage|encouraging'
const SAY = `${TELL}|said|say|says|saying|replied|answer|answered`
const NOT = "not|never|don't|dont|dinnae|shouldn't|shouldnt|no|nobody|none|stop|quit"
const ME = 'me|us'
const SHUN = 'avoid|boycott|swerve|dodge|skip|shun|run|leave|ditch|bin|beware|pass'
const KIN =
  'sister|sisters|brother|brothers|mum|mam|mom|dad|mother|father|cousin|cousins|aunt|auntie|uncle|nephew|niece|daughter|daughters|son|sons|kids|gran|nan|wife|husband|missus|girlfriend|boyfriend|partner|mate|mates|friend|friends|pal|pals|neighbour|neighbours|boss|manager|colleagues|family|lad|lads|clients|tenants|team|group|class|club|church|flatmate|housemate|landlord|in-laws|parents'
const YOU = "you|u|ye|yous|youse|y'all|yourselves|yours|your|ur|this|these|them|here|there|it|that"

const SAID_TO_OTHERS = tellEach('warn', { stands: 'own', despite: ['reported', 'third', 'negated'], unless: OTHER }, [
  [
    `${TELL} ~4 ${LISTENERS} ~6 ${NOT} to? ~1 be? ${'buy|buying|order|ordering|book|booking|use|using|go|going|come|coming|hire|hiring|rent|renting|join|joining|sign|signing|open|opening|take|taking|put|putting|hand|handing|eat|pay|let|send|give|trust|bring|apply|applying|enrol|register|feed|feeding|get|getting|fly|switch|stay|choose|touch|bother|waste|ship|play|have|pick|shop|deal|move|invest|park|ride|subscribe|drink|set'}`,
    'I have told both neighbours not to order off you.',
    { without: `${ME}|my account|was|i|who|why|he'd|she'd|we|i'll|we'll|your` },
  ],
  [
    `${SAY} ~4 ${LISTENERS} ~1 don't|dont|avoid|run|forget`,
    "I told her don't.",
    { without: `${ME}|you|i|we|they|was|there|were|please|called` },
  ],
  [
    `${SAY} ~1 to? ~1 my|me|our|the|all|every|everyone|everybody|both|half ~3 ${KIN} ~7 ${SHUN}|${NOT} ~4`,
    'I says to my nephew you never go there.',
    { without: `us|i|we|was|because|but|if|know|didn't|good|great|problem|doubt` },
  ],
  [
    `${TELL} ~4 ${LISTENERS} ~2 to ~1 ${SHUN} ~2`,
    'I told my clients to avoid.',
    { without: `${ME}|i|was|leave a|the room`, unless: `${OTHER}|review` },
  ],
  [
    `${TELL} ~5 ${LISTENERS}|contractor|each|all|every ~9 keep|stay|steer|staying|keeping|back|walk|run ~4 away|clear|off|out|distance|past|straight|shy`,
    'I have told each of the mothers to keep well away.',
    { without: `${ME}|i` },
  ],
  [
    `${TELL}|say|said|says ~5 ${LISTENERS} ~6 to|pick|tick|choose|use|find|take|get|go|shop|buy|book|rent|anywhere|anyone|any ~2 any|anywhere|anyone|another|other|elsewhere|somewhere|different|someone|something|else ~3 but|else|except|one|than|bar|rather|instead|garage|firm|bank|shop|supplier|company|dentist|provider|courier ~2`,
    'I tell my mates to use any garage but yours.',
    { without: `${ME}|i|problem|here instead` },
  ],
  [
    `${SAY}|send|sent|sending ~6 to|at|from ~4 not|rather|instead ~1 to|than|of|from ~1 you|yours|your|here|this|them|yourselves`,
    'I tell everyone to go to the council one and not to yours.',
    { without: `${ME}|i|in|why|if|refund|money|email|reply`, unless: `${OTHER}|refund|bill|hold` },
  ],
  [
    `warn|warned|warning|alert|alerted|alerting|caution|cautioned|cautioning the? other|others|everyone|everybody|people|anyone|anybody|my|our|all|every|both|half|two|three|fellow|whoever|friends|family|colleagues|several|each|local ~2`,
    'I am warning the other branches.',
    { without: `${ME}|by|your|customers|you`, unless: `${OTHER}|weather|before you|should|could|authorities` },
  ],
  [
    `let|letting|make|making|made ~4 ${LISTENERS}|contractor|planner|trader ~4 know|knows|aware|sure ~9 not|never|avoid|avoided|don't|dont|mad|elsewhere|away|nobody|no`,
    'I am letting every builder on site know they would be mad to use you.',
    { without: `${ME}|please|you|great|good|i` },
  ],
  [
    `put|posted|wrote|written|stuck|pinned|shared|announced ~3 in|on|up|to|at ~5 not|don't|dont|never|avoid|beware ~2 use|using|go|going|take|taking|buy|come|book|be|order|touch|trust|sign|them|you|with`,
    "I've put it up in the taxi office don't be taking your car to him.",
    { without: `me|us|i|i'm|was|hold|your order|address|account|when|what|so|name`, unless: `${OTHER}|able` },
  ],
  [
    `advised|recommended|urged|proposed|voted|argued|cautioned|written|wrote|asked|suggested|moved ~6 that ~2 no|nobody|none|not|never ~9 ${YOU}`,
    'I have recommended to our committee that no branch open an account with you.',
    { without: `${ME}|i|we|agent|refund`, unless: `${OTHER}|why|refund` },
  ],
  [
    `advised|advise|advising|cautioned|cautioning|warned|warning|urged|urging|recommended|counselled|counsel ~7 against ~3`,
    'I have advised all our members against taking out cover.',
    { without: `${ME}|customers`, unless: OTHER },
  ],
])

/** Said with other words, or done. */
const PUT_OFF = tellEach('warn', {}, [
  [
    `anywhere|anyone|anybody|any|anything ~2 but|except|bar ~1 there|here|you|yours|yourselves|this|that|these|them|him`,
    'I say to my mates anywhere but there.',
    { despite: ['reported', 'third', 'conditional'], unless: "can|help|can't|does|do|if you've" },
  ],
  [
    `i've|i|we've|we|have|ive talked|talk|scared|warned|frightened|put ~5 out|off|away ~1 of|from|it|coming|joining|booking|you|here|opening|buying|using|signing|trying ~2`,
    'We have talked three other cafés out of opening one.',
    {
      despite: ['reported', 'third'],
      without: `${ME}|myself|you|my`,
      unless: `${OTHER}|hold|phone|app|order|lights|heating|paying|payment`,
    },
  ],
  [
    `i've|i|we've|we|have|ive put|scared|warned ~1 him|her|them|people|others|everyone|a|two|three|several|many|my|our|all|half|both ~3 off`,
    'My cousin was about to buy a bed and I put her off.',
    { despite: ['reported', 'third'], unless: `${OTHER}|hold|phone|app|order|lights|heating|payment|bus|train|until` },
  ],
  [
    `spread|spreading|putting|put|get|getting|pass|passing ~2 word ~1 ~2 out|about|round|around|in|that|so|to|on ~4 nobody|no|not|never|avoid|don't|dont|elsewhere|you|here|before`,
    'We have spread the word in the close that nobody should take it.',
    { stands: 'own', despite: ['negated', 'third'], unless: `${OTHER}|great|good|love|lovely|happy|best` },
  ],
  [
    `tell|telling|told|warn|warning|warned ~1 whoever|anyone|anybody|everyone|everybody|all|people ~4 wants|listens|listen|asks|hear|knows|meet|cares|will ~4`,
    'I warn whoever wants to hear it.',
    { stands: 'own', unless: `${OTHER}|great|good|lovely|happy|recommend|best|love|go|use|join|come|about|nice|brilliant|how|that|you're` },
  ],
  [
    `talk|talked|talking ~3 ${LISTENERS} out of ~2`,
    'I have made it my business to talk people out of enrolling.',
    { despite: ['reported'], without: ME, unless: `${OTHER}|agent` },
  ],
])

/** Whoever is let down has kept others away, is doing so or will. */
export const KEEPING_OTHERS_OUT = [...SAID_TO_OTHERS, ...PUT_OFF]
