import { tellEach } from '../tell-each.ts'
import { MORE, RIVAL_CUSTOMER, RIVAL_FIRM, RIVAL_PLACE } from './rival-words.ts'

/** Words for another firm, or for somebody who is with one. */
const THERE = `<name>|${RIVAL_FIRM}|other|another|last|old|previous|former|elsewhere|competitor|competitor's|competitors|${RIVAL_CUSTOMER}|friend's|credit|rival|everywhere|next|market|road|street|town|corner`
const HERE = "here|ours|yours|yous|urs|your|ur|ye|y'all|you|these|this|unnu|una"
/** What is well done. */
const GOOD =
  "free|half|quicker|faster|fresher|minutes|minute|actually|proper|properly|human|person|tea|smile|smiles|hot|brilliant|lovely|fixed|fix|mended|sorted|straight|answered|answers|answer|picks|picked|picture|text|texts|texted|perfect|works|overnight|solved|wonderful|marvellous|friendly|remembers|remember|refunded|within|name|easy|easily|gladly|silence|decent|apology|hour|hung|glide|found|right|zero|months'|finally|kind|kindly|ease|smoothly|once|trust|biggest|midnight|cleanest|dream|peace|cookie|did"
/** What is ill done. */
const BAD =
  "waiting|waited|wait|queue|never|nobody|nothing|don't|dont|doesn't|doesnt|didn't|won't|wont|can't|cant|cannot|couldn't|only|still|twice|weeks|week|bot|robot|chatbot|wobbly|broken|wet|paper|cost|costs|paying|want|wanting|wants|wanted|lecture|hold|visits|whole|disappears|disappear|fee|closed|ignored|slow|late|hedge|bother|hungry|fridge|dip|charged|charge|stung|rude|rushed|locked|older|sneeze|queued|lost|left|crooked|wrong|messed|stuffed|line|robbed|ticket|zero|awaiting|nowhere|months|not|no|once-over|babysitter"
const ASKING =
  'please|thanks|thank|if|neither|also|transfer|port|invoice|address|agent|colleague|advisor|department|told-me|same-here|forward|ref|promised'

/** What is well done there and ill done here, in two breaths or two sentences. */
export const BETTER_THERE_THAN_HERE = tellEach('better_elsewhere', { despite: ['negated', 'reported', 'hedged'], unless: ASKING }, [
  [
    `${THERE.replace('<name>|', '').replace('|next|market|road|street|town|corner', '')} ~6 ${GOOD.replace('|found', '').replace('|once', '').replace('|zero', '').replace('|right', '').replace('|did', '')} ~9 .? but|and|with|while|whereas? here|ours|yours|yous|you|ye|y'all ~4 ${BAD}`,
    'In my friend\u2019s dorm they fix it in a day. Here the paper never comes back.',
  ],
  [
    `moved|switched|hopped|shifted|jumped|traded|transferred|joined|defected|comot|using|hosts|goes ~4 <name>|${RIVAL_FIRM} ~6 .? ~3 they|theirs|their|there|who|whose|least|half|cheaper|same|less|first|bigger|with|where|in ~4 ${GOOD}|${MORE}|less|price|pass|human|up|back|before|holding`,
    'Moved over to Larkfone, half the price and they text you back.',
    { unless: 'please|thanks|thank|if|address|nightmare|terrible|worse|regret|from|room|flat|moving' },
  ],
  [
    `<name>|others|competitor|shop ~1 serves|serve|pays|sells|sell|puts|keeps|keep|lets|charges ~3 ${MORE}|twice|half|less|proper|actually|human|years|nights`,
    'Larkair serves better tea.',
    { unless: `${ASKING}|not|you're|dearer|than you|our|he|she|my` },
  ],
  [
    `${THERE} ~9 where|whereas|while you|ye|yous|yours ~2 pay|pays|charge|give|want|ask`,
    'Larkbank pays four per cent where you pay two.',
    { unless: `${ASKING}|know|when` },
  ],
  [
    `quoted|quote|paid|pay|got|charged ~9 from|to|by|at|with ~4 for|and|but|yours|while|whereas ~2 what|yours|you|ye|this|here ~3 says|want|wanted|wants|is|said|quoted|quote|asked|charge`,
    'Paid ninety to a man in town for what this place wanted two hundred for.',
    { unless: `${ASKING}|error|twice|statement|deposit|told` },
  ],
  [
    `${RIVAL_PLACE}|lass|lads|chap|bloke|gentleman|man|woman|lady|mob ~1 in|at|down|across|next|over|up|round|on ~3 ${GOOD.replace('|did', '')}|do|did|does|mended|cuts|sends|for ~9 .? ~3 ${HERE}|me ~4 ${BAD}|am|pay|whole`,
    'A little place in town does my oil in minutes. You want the car the whole day.',
    { unless: ASKING },
  ],
  [
    `went|gone|going|popped|walked|drove|nipped|placed|bought|ordered|booked|rented|hired ~4 <name>|across|elsewhere|instead ~9 .? ~4 got|gave|found|free|out|had|they|same|least ~4 ${GOOD}|${MORE}|more|free|less|same|washed|back`,
    'Went to Larkmart: they had free apples and a smile.',
    { unless: `${ASKING}|not|returned|refund|sent|parcel|delivered|you found` },
  ],
  [
    `mate|friend|sister|brother|neighbour|cousin|wife|husband|flatmate|colleague ~3 got|had|gets|has|hers|his ~6 back|mended|fixed|sorted|goin|going|working|done|paid|refunded|within|same|in ~9 .? ~3 me|i|i'm|im|here|mine|we ~4 week|still|waiting|sit|sitting|no|three|never|not|without|been|am`,
    'A mate of mine got his bond back the same day. I am still waiting.',
    { unless: 'please|thanks|thank|visit|surgery|sick|died|hospital|doctor' },
  ],
  [
    `i|we should|shall|will|might|may|could ~1 have|go|be|look ~2 <name>|elsewhere ~3 would|they|who|whose|have ~4`,
    'Larkeats would have refunded me, I should have gone elsewhere, they answer.',
    { despite: ['hedged'], unless: ASKING },
  ],
])

/** What is ill done there and well done here. */
export const BETTER_HERE_THAN_THERE = tellEach('better_here', { despite: ['negated', 'reported', 'third'], unless: ASKING }, [
  [
    `${THERE.replace('<name>|', '').replace('|next|market|road|street|town|corner', '')} ~7 ${BAD} ~9 .? ~1 here|yours|ours|yous|these|with|una|unnu ~5 ${GOOD}`,
    'The last firm left the door crooked. These folks hung it straight.',
    { unless: `${ASKING}|zero|heating|best|lied` },
  ],
  [
    `three|four|five|two|several|every|all|last|other|previous|main ~2 garages|garage|showrooms|shops|firms|firm|dealers|dealer|dentists|doctors|plumbers|hosts|host|places|grocery|store|stores|school|crowd|homestay|surgery|hotels|residences|practice|agents|agencies|clinics|banks ~9 .? ~3 these|you|yours|your|this|here|unnu|ye ~4 ${GOOD}|do|did|does|had|in|sent|send|asks|met|made|was`,
    'Three garages heard nothing. These found it in ten minutes.',
    { unless: `${ASKING}|worse|not|too|why|when|need|better than` },
  ],
  [
    `worse|dearer|slower|ruder|pricier|dirtier|colder|noisier|poorer|clumsier|smaller|duller|costlier|higher than|then ~1 here|you|yours|yous|ye|y'all|ur|urs`,
    'Larkcare is dearer than here.',
    { unless: 'not|no|never|nobody|nothing|none|expected|said|quoted|promised|told|you said' },
  ],
  [
    `next|compared to|with yours|yous ~1`,
    'His coffee tastes like dishwater next to yours.',
    { unless: "not|you're|nothing|seat|sit|seated|better|cheaper|house|live|better|office|you are" },
  ],
  [
    `your|yours|ur|y'all's|here ~9 next|compared to|with ~1 that|theirs|them|those`,
    'Your water is soft as a kitten next to that.',
    { unless: 'worse|dear|slow|rubbish|terrible|awful|expensive|joke|step|poor|more|door|delivered|seat|not' },
  ],
  [
    `what a ~1 difference|contrast|relief|change ~1 here|with|compared ~1`,
    'What a contrast here.',
    { unless: 'price|fare|tariff|rate|not|address|date|name|would' },
  ],
  [
    `better|nicer|finest|best|cleanest|quicker ~1 of the|all ~1 two|three|lot|bunch|holiday|places|ones|i|we ~4`,
    'I found yours the better of the two.',
    { unless: 'not|theirs|them|was his|option|which|would|if' },
  ],
  [
    `unlike ~1 most|others|other ~4 this|you|yours|these|here ~4`,
    'Unlike most games this one never begs.',
    { unless: 'you don|worse|not' },
  ],
  [
    `quoted|quote|wanted|charged|asked|charge|took|told ~2 double|twice|three|five|thousand|weeks|more|40|new ~6 .? ~3 came|these|you|here|this|your|yours ~4 ${GOOD}|done|charge|set|pound|quid`,
    'Larkauto quoted double. Came here and it was done within the hour.',
    { unless: `${ASKING}|bill|invoice|charged me|then` },
  ],
])
