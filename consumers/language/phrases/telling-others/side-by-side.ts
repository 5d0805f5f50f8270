import { tellEach } from '../tell-each.ts'
import { MORE, RIVAL, RIVAL_CUSTOMER, RIVAL_PLACE } from './rival-words.ts'

const YOU = "you|u|ye|yous|y'all|yis|you're|youre|you've|youve|yours|your|ur|here|this|these|you'll"
const CANNOT =
  "don't|dont|doesn't|doesnt|won't|wont|can't|cant|cannot|didn't|didnt|couldn't|wouldn't|isn't|aren't|aint|ain't|hasn't|haven't|never|not|no|nobody|nothing|only|still"
const DOES =
  'do|does|did|give|gives|gave|giving|let|lets|have|has|had|answer|answers|answered|pick|picks|picked|send|sends|sent|offer|offers|offered|come|comes|came|get|gets|got|bring|brings|buy|buys|sell|sells|charge|charges|charged|fix|fixes|fixed|tell|tells|told|call|calls|called|reply|replies|replied|work|works|worked|make|makes|made|pay|pays|paid|take|takes|took|open|opens|opened|know|knows|knew|deliver|delivers|delivered|put|puts|can|could|will|would|manage|manages|managed|run|runs|ran|rings|ring|rang|use|uses|used|is|are|was|were|stay|stays|remember|remembers|keep|keeps|kept|throw|throws|threw|serve|serves|served|handed|found|sorted'
const POOR =
  'late|waiting|hold|queue|bot|chatbot|voicemail|robot|nothing|nobody|no|not|never|twice|double|dear|dearer|more|weeks|days|hours|hour|minutes|months|slow|cold|broken|closed|shut|robbery|refused|refuse|charge|charged|threw|lost|wrong|worse|only|still|form|forms|press|hash|crackers|pretzels|ignored|ignore|gone|stuck|wait'
const PRAISED = 'same|worse|neither|nor|also|too|both|dearer|disappointed|but-not'

/** Two firms side by side, in one breath or in two sentences: what the other does and this one does not. */
export const SIDE_BY_SIDE = tellEach('better_elsewhere', { despite: ['negated', 'reported', 'hedged'], unless: PRAISED }, [
  [
    `${RIVAL}|they|others ~2 ${DOES} ~7 . but|and|whereas? ${YOU} lot|people|crowd|outfit|guys|company|place|one|bank|shop|app|firm? ${CANNOT}`,
    'Larkfone gets signal here. You don\u2019t.',
    { unless: `${PRAISED}|please|thanks|thank|if|help|if|know|when|how` },
  ],
  [
    `${RIVAL}|competitor|competitors|they|others do|does|charge|charges|has|have|want|wants|ask|asks|sell|sells|offer|offers|give|gives ~2 same|identical|exact ~6 for|at ~5 why|so|and ~4 paying|you|charge|pay|i`,
    'Larkfone do the same data for eleven so why am I paying nineteen?',
    { despite: ['asked', 'negated', 'reported', 'hedged'], unless: 'please|thanks|match' },
  ],
  [
    `inferior|worse|poorer|slower|dearer|pricier|costlier|ruder|weaker|colder|stingier|clunkier|clumsier|meaner ~2 to|than|then ~3 any|every|anyone|anybody|other|others|another|last|old|previous|all|most|anything|anywhere|elsewhere|theirs|<name>`,
    'Legroom inferior to that of any airline.',
    { unless: 'here|yours|you|not|no|isn|nothing|usual|expected|before|theirs-is|were|was|used|year|than you' },
  ],
  [`envy|envious|jealous of|at|that ~1 their|theirs|those|his|hers|they|what ~2`, 'I am sick with envy of their app.'],
  [
    `${RIVAL_CUSTOMER} ~4 ${RIVAL} ~2 . ~3 they|their|she|he|hers|his|it|theirs ~4 ${DOES}`,
    'My brother is with Larkfone. They answer in a minute.',
    { unless: `${PRAISED}|too|left|complains|hates|worse|wants|asked|manager|agent` },
  ],
  [
    `year's|old|previous|former|earlier app|version|system|site|portal|software|program|tool|one|supplier ~2 let|could|did|had|took|was|worked|sent|gave|showed|allowed|saved ~9 .? ~2 here|this|yours|now|the|with ~6 ${POOR}|can't|five|six|three|ten|it's|don't|taps|clicks|takes`,
    'My old app let me do it with a tap. Here it is five.',
    { unless: `${PRAISED}|update|contract|address|card` },
  ],
  [
    `one|you ~1 rings|ring|calls|call|goes|go|phones|asks|walks ~2 ${RIVAL}|theirs|them ~2 and|they|, ~9 . ~1 one|you|here|ring|call|with ~3`,
    'One rings Larkair and a person answers. One rings you and waits.',
    { unless: `${PRAISED}|if` },
  ],
  [
    `${RIVAL} ~1 answered|replied|fixed|sorted|refunded|delivered|collected|did|does|do|has|had|took|opened|open|approved|sent|came|quoted ~4 in|within|next|same|same-day|overnight ~3 minutes|hour|hours|day|days|morning|week|seconds|minute`,
    'Larkbank approved it in two days.',
    { unless: `${PRAISED}|your|you|called|agent|ref|thanks|due|delivery|flight|from` },
  ],
  [
    `should|shoulda|wish|regret ~2 stayed|stuck|kept|leaving|left ~1 with|at|leaving|? <name>|theirs|them|elsewhere`,
    'I should have stayed with Larkfone.',
    { despite: ['hedged', 'negated'], unless: 'gone to bed|store|home|today|work' },
  ],
  [
    `${RIVAL_PLACE}|one|place|crowd|shower|lad|man|woman|fella ~2 down|up|across|over|next|round|on the? ~1 road|street|corner|door|hill|town|bay|lane|village|loch|way ~4 ${DOES} ~5 ${MORE}|half|less|free|same|actually|quicker|in|without|before|for`,
    'The crowd over the road do it for half.',
    { unless: `${PRAISED}|noise|you do|you did|parking|worse|drunk|moved|flat|house` },
  ],
])
