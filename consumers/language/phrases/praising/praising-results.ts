import { TAKEN_BACK } from './praising-people.ts'
import { REAL, SAID } from './praising-things.ts'
import { tellEach } from '../tell-each.ts'

/** Praise by comparison, by value and by what the thing does. */
export const PRAISING_RESULTS = tellEach('praise', {}, [
  ['in a league|class of its|their|your|her|his own', 'You are in a class of your own.', SAID],
  ['bar none|far', 'The best, bar none.', { unless: 'worst' }],
  ['hard|tough|impossible|tricky to beat|fault|better|top', 'Their prices are hard to beat.', { unless: TAKEN_BACK }],
  [
    'good|great|excellent|outstanding|fantastic|superb|brilliant|amazing|exceptional|real value|bang|buy for|bang|your? ~1 money|buck|price|quality|cost',
    'Good value for money.',
    { unless: `${TAKEN_BACK}|better|more` },
  ],
  [
    'does|do exactly|everything|precisely what|we|i|it|they|and|you|that ~3 says|need|want|more|should|promised|said|some|hoped|claims|tin|asked',
    'It does exactly what it says.',
    { unless: `${TAKEN_BACK}|advisor` },
  ],
  [
    'did|does|do|done|everything|all|hoped|promised|said|needed|wanted ~4 and then some',
    'It does everything and then some.',
    { despite: ['conditional', 'reported'] },
  ],
  [
    'highly|very|extremely|exceptionally|incredibly|surprisingly|really efficient|professional|comfortable|comfy|impressive|clean|tasty|enjoyable|smooth|reliable|handy|useful|intuitive|responsive|fast|relaxing|pleasant|impressive',
    'Very efficient.',
    {
      unless: `${TAKEN_BACK}|should|would|could|if|but|need|please|as|not|want|sarcastic|well|disappointing|however|poor|though|although|unfortunately`,
    },
  ],
  ['game changer|changers|-changer', 'The new tool is a game changer.', { unless: `${TAKEN_BACK}|would|if` }],
  [
    'changed|gave|gives|saves|saved my|me|us|our ~2 life|hours|loads|ages|sundays|evenings|mornings|weekends',
    'This app saves me hours.',
    { unless: `${TAKEN_BACK}|refund|money|wait|would|could|cash|nothing|call` },
  ],
  ['thumbs|two up|thumbs ~1 for|to|from|up', 'Thumbs up from me.', { unless: `${TAKEN_BACK}|down` }],
  ['died and went|gone to heaven', 'I died and went to heaven.'],
  ['to die for', 'The cakes are to die for.', { unless: TAKEN_BACK }],
  ['hidden|little|real|true|absolute|such gem|treasure|oasis|haven|paradise|jewel', 'A little gem of a hotel.', { unless: TAKEN_BACK }],
  ['oasis|haven of|in|from calm|peace|tranquility|tranquillity|the', 'An oasis of calm.', { unless: TAKEN_BACK }],
  ["is|are|was|were|it's clear|clean|fast|smooth|good|quick as day|whistle|lightning|silk|pie|gold", 'The bill is clear as day.', SAID],
  ['crystal clear', 'The sound is crystal clear.', { unless: `${TAKEN_BACK}|make|let|be` }],
  [
    'gorgeous|beautiful|lovely|terrific|marvellous|fantastic|great|brilliant|wonderful|perfect to|for|in use|look|seeing|watching|families|kids|beginners|travellers|the|my|my',
    'The app is gorgeous to use.',
    { unless: `${TAKEN_BACK}|would|if|could|idea|weather|need|day|looks|should|time|lot|deal` },
  ],
  ['what ~1 more|better could|can i|we|you ask|want for', 'What more could you ask for.', { despite: ['asked', 'hedged', 'requested'] }],
  [
    "i|we|i'd|we'd|cannot|can't|cant|couldn't|won't|never|couldnt|not|don't live|manage|cope|imagine|do without ~1 it|this|you|your|them|these",
    "I couldn't live without it.",
    { unless: 'power|water|heating|gas|internet', despite: ['negated'] },
  ],
  [
    'genius|terrific|superb|stunning|awesome|fantastic|brilliant|marvellous|amazing|incredible|immaculate|wonderful|outstanding|magnificent|excellent ~1 honestly|truly|really|stuff|all|altogether|throughout|overall|little|from|again|network|tariff|every',
    'Brilliant from start to finish.',
    REAL,
  ],
  [
    'well|beautifully|superbly|wonderfully|brilliantly|nicely|solidly|expertly made|built|designed|run|presented|appointed|maintained|organised|organized|done|stocked|cooked|prepared|laid|thought|kept|decorated|engineered|constructed',
    'A beautifully run hotel.',
    { unless: `${TAKEN_BACK}|should|if|could|as|but|supposed|however` },
  ],
  ['big|huge|massive|lifelong|die-hard|total fan|fans of', 'I am a big fan of this bank.', SAID],
  ['always|definitely|certainly|absolutely a|my|our|an pleasure|favourite|favorite|joy|delight|treat', 'Always a pleasure.', SAID],
  [
    'my|our|new|all-time|absolute favourite|favorite ~1 shop|airline|bank|lounge|app|place|hotel|gym|store|restaurant|company|site|product|tool|provider|supplier|cafe|class|brand',
    'My favourite shop.',
    { unless: `${TAKEN_BACK}|was|used` },
  ],
])
