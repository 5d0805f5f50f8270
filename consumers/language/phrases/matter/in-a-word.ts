import { tellEach } from '../tell-each.ts'
import { IN_PART } from './solved-words.ts'

const NOT = `${IN_PART}|not|nothing|nope|won't|wont|doesn't|doesnt|isn't|isnt|didn't|didnt|can't|cant|cannot|hasn't|error|but|same|again|if|when|please|no|wrong|until`

/** An answer in a word that says itself that it works, has come or is settled. */
export const IN_A_WORD = tellEach('solved', { stands: 'alone', unless: NOT }, [
  [
    "yes|yep|yeah|ok|okay|great|brilliant|it|its|it's|that|all|lovely|and|yay|omg? unlocked|unblocked|unbanned|unfrozen|reconnected|refunded|reinstated|sorted|fixed|solved|resolved|mended|rectified|repaired",
    'Unlocked!',
  ],
  ["yes|yep|yeah|ok|okay|great|brilliant|aha|it|its|it's|that|they|now? connected|synced|paired|activated", 'Aha. Connected.'],
  ["yes|yep|ok|okay|it|great|just|all|they|finally|both|it's? went|gone|got|goes|going through", 'Ok, went through.'],
  [
    "i|yes|yep|ok|just|finally|now|we|then|i've|it's? logged|got|signed|let|getting me? in|straight|online ~1",
    'Yep, got in.',
    { unless: `${NOT}|out|tried|every|each|time|log` },
  ],
  [
    'yes|yep|yeah|ok|okay|great|brilliant|aha|now|ah|ha|bingo worked|working|opened|loaded|uploaded|works',
    'Ok, worked.',
    { unless: `${NOT}|previously|before|earlier` },
  ],
  ['up and running', 'Up and running.'],
  [
    'all|both|the|* three|two|four|five|files|payments|documents|photos|forms|of|62|* ~1 them? went|came|got|gone through ~1',
    'All three went through.',
  ],
  [
    'yes|yep|ok|wow|oh|brilliant? ok|okay|and? it|they|she|drawer|door|window|lid|yep|now|brilliant|great|that|and|wow|gate shuts|glides|closes|drains|flushes|unlocks|locks|spins|reconnected|unlocked|opened|loaded|connected|synced|paired ~1',
    'Wow, it glides.',
  ],
  [
    "it|they|they've|all|photos|she|message|code ~1 ~2 popped|showed|appeared|come up|in|back now?",
    'They have all popped up.',
    { unless: `${NOT}|message|window|ad|ads|engineer|driver|then` },
  ],
  [
    'full|five|four bars|signal|speed|strength|pressure ~4',
    'Full bars in the bedroom.',
    { unless: `${NOT}|pay|paying|elsewhere|coverage|road|way|everywhere|festival|drive|mountain` },
  ],
  [
    'worked|works|working ~1 a treat|charm|dream|perfectly|lovely ~5',
    'Worked a treat in the other one.',
    { stands: 'first', unless: `${NOT}|product|bought|recommend|price` },
  ],
  [
    'toasty|roasting warm|hot|now|again|here?',
    'Toasty warm.',
    { unless: `${NOT}|food|coat|jacket|drink|staff|welcome|room|bed|socks|slippers` },
  ],
  ['running hot|cold|clear|fine|smooth|again|well ~2 now|yes|again', 'Running hot now.', { stands: 'first' }],
  [
    'light|lights|led|it|status ~1 is|went|turned|now|gone green|steady|solid ~2',
    'It went green.',
    { unless: `${NOT}|red|then|eco|energy|company` },
  ],
  ['green|active|visible|paid|approved|received|refunded|reversed|connected|confirmed now|today|already|finally|both|too', 'Visible now.'],
  [
    'the|my|that? warning|engine|fault|orange|red|yellow|amber ~1 light|lamp ~2 off|out|gone|cleared ~1',
    'The warning light went off.',
    { stands: 'first' },
  ],
  [
    'finally|already|yes|and|just received|arrived|refunded|delivered|paid|collected ~1 now|today|thanks|this? ~1',
    'Finally received.',
    { unless: `${NOT}|late|damaged|days|weeks|after` },
  ],
  ['bingo|hallelujah|hurrah|eureka|success', 'Bingo.', { unless: `${NOT}|hall|night|card|game|cards|rate|story|club|any` }],
  [
    "and|yep|yes|ok? it's|its|she's|he's|they're listed|paired|signed|booked|linked|saved|added|submitted|open|showing|live|through|unlocked|connected|delivered|refunded|accepted",
    "Yes, she's listed.",
  ],
  [
    'checked|yep|yes|ok? both|all there|here|through|back|working|arrived|received|correct|visible|paid|sorted|fixed now?',
    'All there.',
    { unless: `${NOT}|we're|we|days|both` },
  ],
  [
    'visible|showing|live|working|open|fixed|sorted|back for all|both|everyone|us|me ~3',
    'Visible for all of us.',
    { unless: `${NOT}|years|price|offer` },
  ],
  [
    'through|in|sorted|fixed|working|received|arrived|here|back|connected|unlocked thanks|cheers|ta|thx|thank|ty ~2',
    'Through, cheers.',
    { stands: 'first' },
  ],
  ['finally|already|all|just|yes|ok|omg signed|submitted|boarded', 'All signed.', { unless: `${NOT}|letter|regards|sincerely|yours|off` }],
  ['checked|yep|yes|ok? both in now?', 'Both in.'],
])
