import { tellEach } from '../tell-each.ts'
import { ASKED, ASKING_NOW, MESSAGE, NO_SECOND, NTH_ONE, SEVERAL } from './again-when.ts'

const CALL =
  'call|ring|phone|email|write|message|text|contact|chase|ask|complain|report|explain|tweet|repeat|tell|go|follow|visit|bother|type'

/** A contact with its number, or so many of them. */
export const NTH_MESSAGE = tellEach('come_again', { unless: NO_SECOND }, [
  [
    `my|a|now|this|is|with|today? ${NTH_ONE} ${MESSAGE}|attempt|round ~1 now|on|about|re|regarding|to|today|this|i`,
    'Fourth tweet now.',
    { unless: `${NO_SECOND}|chance|charge|transfer` },
  ],
  [
    `${NTH_ONE} time ~2 i'm|im|i|we|i've|we're|now? ~1 ${ASKING_NOW}|${ASKED}|having|trying|typing|sending|saying|telling|explaining ~1`,
    'Second time asking.',
    { unless: `${NO_SECOND}|ordering|order|customer` },
  ],
  [
    `${ASKING_NOW}|sending|attaching|attach|attached|typing|explaining|telling|logging|here|enclose|find|repeat|say|back|posting|sent|asked|told ~4 ${NTH_ONE} time`,
    'Nudging you for the umpteenth time.',
    { unless: `${NO_SECOND}|booked|ordered` },
  ],
  [
    `${MESSAGE}|attempt|round no|number|nr|no.2|no.3|no.4|no.5 .? 2|3|4|5|6|7|two|three|four|five|six`,
    'Reminder no. 2 on the drawers.',
    { unless: `${NO_SECOND}|phone` },
  ],
  [
    `${SEVERAL} phone|separate? ${MESSAGE}|sessions|visits ~2 for|about|over|to|and|different|back|later|just|without|now|unanswered|ignored|because|until ~2 one|a|get|forth|answers|answer|no|still|nothing|same|this|single|agents|weeks|each|change|claim|somebody|someone`,
    'Six emails about one envelope.',
    { unless: `${NO_SECOND}|minutes|free|per|each|sales|spam` },
  ],
  [
    `need|needs|needed|have|had|has|must|forced ~2 ${CALL} ~6 ${SEVERAL}|twice|second|third ~1 times|occasions|time|people|persons ~1`,
    'I must go to the counter two times.',
    { unless: `${NO_SECOND}|hotels|bus|electricity|lounge|wifi|nobody` },
  ],
  [
    `${ASKED}|repeated|told|explained|said|given|spoken|described ~4 to every|each|two|three|four|several|different|so|another ~2 person|people|receptionist|agent|agents|adviser|advisor|advisers|advisors|colleague|colleagues|operator|operators|department|departments|reps`,
    'I have repeated it to every receptionist.',
    { unless: `${NO_SECOND}|friends` },
  ],
  [
    `every|each ~1 day|week|month|monday|tuesday|wednesday|thursday|friday|morning ~2 i|we|i'm|we're|i've ~3 ${CALL}|${ASKING_NOW}|phone|telephone ~3`,
    'Every Monday I have to phone about the bins.',
    { unless: `${NO_SECOND}|love|mum|work|pay` },
  ],
  [
    `have|has|been|had ~1 chased|chasing|asking|begging|pursuing ~4 since|for ~2 weeks|months|days|may|june|march|april|autumn|spring|winter|summer|christmas|easter|january|february|july|august|september|october|november|december`,
    'We have chased this since autumn.',
    { unless: `${NO_SECOND}|dream|job` },
  ],
  [
    `${ASKED}|been|on that|so|too|umpteen|countless many times ~1`,
    'I have been on that many times.',
    { unless: `${NO_SECOND}|here|trips|flights|devalued` },
  ],
  [
    `by phone|email|mail|letter|chat|post|telephone ~1 in|by|and|then ~1 person|letter|email|phone|post|mail|chat|writing|here ~3 and|by|now|then|again|twice`,
    'I asked by phone, in person and by letter.',
    { unless: `${NO_SECOND}|can|could|available|either|or` },
  ],
  [`${NTH_ONE} ${MESSAGE}|attempt|try|go|round`, '3rd text. Where is my key?', { stands: 'alone' }],
  [
    `hold|phone|line|queue|chat|back|here ~5 ${NTH_ONE} time ~1`,
    'On hold for the fourth time.',
    { unless: `${NO_SECOND}|visit|visiting|staying|stay|holiday` },
  ],
  [
    `told|telling|explain|explaining|repeat|repeating|say ~4 every|each time ~1`,
    'I told the whole story every time.',
    { unless: `${NO_SECOND}|friends|you` },
  ],
  [
    `bounced|shunted|passed|sent|batted|pushed|ping-ponged|shoved ~2 between|from ~2 chat|phone|store|department|departments|one|pillar|hotline|desk|agent|person|branch|line|teams|people`,
    'I was bounced between the store and the hotline.',
    { despite: ['third'], unless: `${NO_SECOND}|money|payment|parcel` },
  ],
  [
    `${ASKED} ~8 then ~1 by|at|on|via|in|again|to ~1 email|phone|desk|chat|again|person|post|letter|counter|app|you`,
    'I asked at the desk, then by email.',
    { unless: `${NO_SECOND}|they|she|he` },
  ],
])
