import { tellEach } from '../tell-each.ts'

const FIRM_TEAM =
  'developers|devs|developer|design|designers|product|web|website|app|engineering|engineers|it|management|manager|managers|boss|head|team|teams|board|ops|operations|marketing|owner|depot|planning|planners|digital|ux|chef|group|leadership|director|office'
const BETTER = 'suggest|propose|recommend|pitch'
const BETTERED = 'suggested|proposed|recommended|pitched|lobbied|campaigned|argued'
const SOON =
  'soon|next|from|this|by|in|later|now|monday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter'
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december|monday|spring|summer|autumn|winter'
const NEW_THING =
  'rolling|bringing|building|adding|introducing|launching|trialling|trialing|piloting|redesigning|redrawing|rewriting|simplifying|merging|testing'

/** Changes that spare customers the trouble, proposed or announced by agents. */
export const AGENT_IDEAS = tellEach('idea', {}, [
  [
    `i've|we've|i|we have? ~1 ${BETTERED} ~1 that|it|to|this|exactly|internally|we|a|for|they|an|as`,
    'I have proposed that we print it on the box.',
    { unless: 'earlier' },
  ],
  [
    `i'll|will|shall|i'm|am|i'd|going ~2 ${BETTER}|proposing|suggesting ~2 to|at|we|in|that our|the|this|next|we|monday's|thursday's|they|them|head|my|it`,
    "I'll suggest to the team that we send it sooner.",
  ],
  [
    `put|raised|taken|brought|passed|sent|floated|mentioned|written it|that|this|your? ~3 to|with|for|up our|the|my? ~2 ${FIRM_TEAM} ~1 that|as|because|so|to|for`,
    "I've put it to our web team that the number belongs on page one.",
    { unless: 'refund|transfer' },
  ],
  [
    `asked|asking|ask|begged|told|urged|pressing|pushing ~1 the|our|my|head ~1 ${FIRM_TEAM} ~1 to|for|if|whether ~1 add|change|print|put|make|let|show|remove|drop|fix|include|stop|get|one|a|we|stick|open|send|text|build`,
    'I asked the developers to add a back button.',
    { unless: 'refund|you' },
  ],
  [
    `pressing|pushing|lobbying|fighting|campaigning|arguing for ~4 to|changed|removed|added|taken|one|a`,
    "I'm pushing for that step to go.",
  ],
  [
    `i've|i been|keep|kept asking|pushing|pressing|nagging|begging|pestering ~2 for|to|that`,
    'I have been asking for a second desk, I keep asking for it.',
    { unless: 'refund|you' },
  ],
  [
    `told|asked|emailed|written|messaged|spoken|telling ~1 my|our|the|head|marketing ~1 ${FIRM_TEAM} ~1 we|they|that|it|to|this|about ~1 we|should|need|needs|must|ought|it`,
    "I've told my manager we need a second lane.",
    { unless: 'refund|you|your' },
  ],
  [`as an|a ~1 improvement|idea|suggestion|enhancement`, "I'll pass it on as an improvement.", { unless: 'gift|good' }],
  [
    `i'll|i'd|i'm|we'll|will|shall ~1 suggest|suggesting|propose|proposing it|that|this|exactly`,
    "I'll suggest that upstairs.",
    { unless: 'you|your' },
  ],
  [
    `it|that|it'd|that'd would? be ~1 better|easier|good|great|clearer|nicer|simpler|fairer|kinder ~3 if we|the|they|it|people|customers|everyone`,
    'It would be better if the email had the gate in it.',
    { despite: ['conditional'], unless: 'you|your' },
  ],
  [
    `from|starting|as next|this|monday|january|february|march|april|may|june|july|august|september|october|november|december|of ~2 drivers|staff|crews|shops|we|agents|trainers|machines|couriers|they ~1 will|won't|are`,
    'From next week drivers will ring twice.',
    { unless: 'price|prices|fee|fees|charge|charging|closed|close|open|strike|rise|rises|you|your|refund|credit' },
  ],
  [`on at them|management|head|my|the ~2 to make|change|add|get|put|let|fix|do`, 'I keep on at them to change the sign.'],
  [
    `filed|logged|submitted|raised|made|put|wrote|writing|putting|sending|adding|logging a|an|it|this|that|in ~2 proposal|suggestion|idea|request|case|report|board|backlog|roadmap|design|improvement ~1 to|that|as|for|with|under|a|so`,
    "I've submitted a suggestion that we show both times.",
    { unless: 'refund' },
  ],
  [
    `writing|putting|raising|sending|bringing|taking that|this|it ~2 in|up|to|for|at|on|into my|our|the|writing ~2 ${FIRM_TEAM}|report|meeting|writing|huddle|briefing|monday`,
    "I'm taking that to our team meeting.",
  ],
  [
    `i'll bring|take|raise|put|feed|float ~1 that|this|it|your ~2 to|with|at|up|in|on our|the|my|monday's|thursday's ~2 ${FIRM_TEAM}|meeting|huddle|review|briefing`,
    "I'll raise that at our Monday meeting.",
    { unless: 'refund' },
  ],
  [`my|our suggestion|idea|proposal|ticket|pitch to|for the|our|my|head`, 'My suggestion to the boss is a bigger sign.'],
  [
    `we|they should|could|ought|need|must|really to? ~1 print|show|write|put|tell|warn|let|text|email|send|make|add|remind|offer|mail|label|open|flag|give|explain|display|build ~4 on|at|to|people|everybody|everyone|customers|passengers|guests|members|before|from|in|twice|clearly|both|up`,
    'We ought to print the time on each ticket.',
    { unless: "you|your|refund|we've" },
  ],
  [`what if we|they`, 'What if we texted people the day before?', { despite: ['conditional', 'asked'] }],
  [`i'd like us|them|the|our ~1 to`, "I'd like us to warn people earlier."],
  [
    `there really|just? should|ought|needs|has ~1 to? be ~1 a|an|one`,
    'There ought to be a warning before that step.',
    { unless: 'note|email|letter|code|number' },
  ],
  [`what we need|want is`, 'What we need is one form for everything.', { unless: 'your|you|from' }],
  [
    `would|would've|'d have? ~1 spare|spared|saved|save you|people|everyone|everybody|customers this|that|the|a|from|all`,
    'A text the day before would have saved you the trip.',
    { unless: 'plan|month|bundle|annual' },
  ],
  [
    `so|that|order ~2 nobody|no-one|no|fewer ~2 else|one|people|customers|guests|passengers|members|has|gets|needs|is|will|other ~1 has|gets|needs|is|be|caught|goes|loses|misses|falls|ends|stands|waits|have`,
    'It changes in May so that nobody else gets caught.',
  ],
  [
    `so you|people|customers|guests|members|passengers|they won't|needn't|don't|wouldn't|never ~1 have|need|ring|call|wait|queue|guess to`,
    "The code goes on the card in May so people needn't queue to ask.",
    { unless: "i've|i'll|i'm|i|your" },
  ],
  [
    `so guests|people|customers|members|passengers|travellers|late|they|everyone ~1 needn't|can|won't|know|stop|get`,
    'A key box goes up in June so guests can let themselves in.',
    { unless: "i've|i'll" },
  ],
  [
    `soon|shortly ~1 you|people|customers|everyone won't|will|can|you'll|needn't`,
    "Soon you won't have to call for that.",
    { unless: 'receive|hear|refund|email' },
  ],
  [
    `we're|are ${NEW_THING} ~1 a|an|in|out|the|them|it|five|both|all ~6 ${SOON}|so|which`,
    "We're bringing in a live map next month.",
    { unless: 'prices|price|fee|fees|surcharge|promotion|sale' },
  ],
  [
    `starting|from|beginning|of in? *? ${MONTH}|next|tomorrow|now *? each|every|the|you|customers|all|letters|you'll|your ~2 will|can|no ~2 carry|show|be|tell|print|include|have|drop|need|say|warn|get|longer`,
    'Starting in July each letter will carry the name.',
    { unless: 'price|prices|fee|fees|refund|charge|charged|bill|increase|tariff' },
  ],
  [
    `next|coming release|version|update|month ~1 says|shows|tells|will|fixes|lets|adds|we`,
    'The next release tells you which field is wrong.',
    { unless: 'bill|payment|charge|price|refund|renews' },
  ],
  [
    `go|goes|going|comes|come live|out ~2 in|this|next|on|by ~1 ${SOON}`,
    'The clearer letter comes out in October.',
    { unless: 'refund|payment|bill is|your|parcel' },
  ],
  [`from now on`, 'It gets filled before the market from now on.', { unless: 'you|price|fee|your' }],
  [`requested|asked|demanded|insisted that ~5 be`, 'I have requested that the box be deleted.', { unless: 'refund|you|your' }],
  [
    `being|getting redrawn|redesigned|rewritten|reworked|reworded|simplified|relabelled|replaced|renamed ~4 ${SOON}|and|so`,
    'The form is being redesigned this summer.',
  ],
  [
    `we'll be putting|adding|printing|fitting|opening|sending|introducing ~6 so|thanks|from|which`,
    "We'll be fitting bigger signs so people find it.",
    { unless: 'you|your|order' },
  ],
])
