import { PLEASED, DATE, DAYS_NAMED, GONE_WRONG, MISHAP, MONTH, NTH, NUM, PERIOD, THINGS } from './counted-words.ts'
import { tellEach } from '../tell-each.ts'

const WHEN = 'in|on|at|by|last|again|for|then|this|by|during|because|the'
const DATED = 'open|hours|slot|slots|available|between|if|can|book|reserve|deadline|rent|free|prefer|either'
const TWICE_SAID =
  'late|cancelled|missed|dropped|wrong|lost|damaged|failed|crashed|broken|broke|delayed|cut|missing|cold|empty|refused|rejected|overcharged|charged|ignored|closed|forgotten|absent|down|dead|promised|no-show'.split(
    '|',
  )

/** Failures that are told one by one, at least three: by their dates, by the same word, by things and failures of one number. */
export const COUNTED_LISTS = tellEach(
  'severe',
  { despite: ['asked', 'requested', 'hedged', 'negated', 'third', 'reported'], unless: PLEASED },
  [
    ...TWICE_SAID.map(
      (word) =>
        [
          `${word} ~4 ${WHEN}|exchanged|replaced|and|or ~5 .? ~5 ${word} ~4 ${WHEN}|exchanged|replaced|and|or ~5 .? ~5 ${word}`,
          `First ${word} in May, then ${word} in June and now ${word} again.`,
          { unless: `${PLEASED}|if|dead-line` },
        ] as const,
    ),
    [
      `${NUM} ~1 ${THINGS} ~6 ${NUM}|none|all|each|every ~3 ${GONE_WRONG}|times`,
      'Three orders placed, three wrong sizes.',
      { unless: `${PLEASED}|please|need|want` },
    ],
    [
      `${NUM} ${DAYS_NAMED}|times ~1 this|last|in|since|within ~1 ${PERIOD}|${MONTH}|row ~5 ${MISHAP}|you've|they've|nobody|instead`,
      'Three mornings this week you have muddled the order.',
      { unless: `${PLEASED}|booked|stay|stayed|work` },
    ],
    [
      `${NTH} ~4 in|on|running|straight a|the? row|trot|bounce|running`,
      'Third show in a row you cancelled on us.',
      { unless: `${PLEASED}|year|holiday|place|title|cup|award|floor|seat|seats`, without: 'floor|seat' },
    ],
    [`${NTH} ~1 ${PERIOD} ~1 running|consecutively`, 'Third week running without bread.', { without: 'year|years' }],
    [
      `${GONE_WRONG}|raised|reported|twice ~6 .? ~4 ${DATE} ~5 ${DATE} ~6 ${DATE}`,
      'The lift failed on the 2nd, the 9th and the 17th.',
      { unless: `${PLEASED}|${DATED}|floor|class|person|step|time|place` },
    ],
    [`${MISHAP} ~5 week * ~6 .? ~4 week|weeks * ~6 .? ~4 week|weeks`, 'Wrong pallet in week 12, in week 14 and in week 15.'],
    [`${GONE_WRONG} ~3 on|by|in|with|at at? least? ${NUM} ~1 ${THINGS}|occasions|times`, 'I was overcharged on at least four rides.'],
  ],
)
