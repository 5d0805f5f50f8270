import {
  DATE,
  DAYS_NAMED,
  GONE,
  GONE_WRONG,
  MISHAP,
  MONTH,
  NO_FAILURE,
  NTH,
  NUM,
  PERIOD,
  PLEASED,
  THINGS,
  WEEKDAY,
  WENT_WRONG,
} from './counted-words.ts'
import { HOWEVER_TOLD } from './severe-words.ts'
import { tellEach } from '../tell-each.ts'

const WHEN = 'in|on|at|by|last|again|for|then|this|by|during|because|the'
const TWICE_SAID =
  'late|cancelled|missed|dropped|wrong|lost|damaged|failed|crashed|broken|broke|delayed|cut|missing|cold|empty|refused|rejected|overcharged|charged|ignored|closed|forgotten|absent|down|dead|promised|no-show'.split(
    '|',
  )

/** Failures that are told one by one, at least three: by their days, by the same word, by things and failures of one number. */
export const LISTED_FAILURES = [
  ...tellEach('severe', { despite: HOWEVER_TOLD, unless: NO_FAILURE }, [
    [
      `${GONE} ~1 in|at * ~1 in|at * ~1 and ~4 in|at`,
      'My bag was left behind in Rome, in Bonn and last week in Oslo.',
      { unless: 'open|hours' },
    ],
    [
      `${WENT_WRONG} ~6 .? ~4 ${WEEKDAY} ~4 ${WEEKDAY} ~4 ${WEEKDAY}`,
      'The bin was missed on Monday, Wednesday and Friday.',
      { unless: 'open|hours|closed|slot|available|between|if|can' },
    ],
    [
      `${WEEKDAY} ~4 ${WEEKDAY} ~4 ${WEEKDAY} ~6 ${WENT_WRONG}`,
      'Monday, Tuesday and today the lift was out.',
      { unless: 'open|hours|closed|slot|available|between|if|can' },
    ],
    [
      `${WENT_WRONG} ~6 .? ~4 ${MONTH} ~4 ${MONTH} ~4 ${MONTH}`,
      'The reports vanished in May, in June and in July.',
      { unless: 'open|hours|closed|between|if|can' },
    ],
    [
      `${MONTH} ~5 ${MONTH} ~5 ${MONTH} ~6 ${WENT_WRONG}`,
      'March, April and June, the bill was wrong.',
      { unless: 'open|hours|closed|between|if|can' },
    ],
    [`twice ~4 and|then|now ~3 again|third ~2 yesterday|today|this|now|more|in|on|last|since`, 'It died twice in May and again this week.'],
    [
      `once|twice|in|on|first ~3 ${MONTH}|${WEEKDAY} ~3 twice|again|once|then ~3 ${MONTH}|${WEEKDAY} ~3 and|now|then ~2 ${MONTH}|${WEEKDAY}|now|tonight|again|this`,
      'Once in May, twice in June and now today.',
      { unless: 'open|closed|available|between' },
    ],
    [
      `first one|van|lot|box|unit ~2 no|not|was|had|didn't ~3 second one|van|lot|box|unit ~1 no|not|was|had|didn't ~2`,
      'First one no reverse, second one no brakes.',
      { unless: 'class|floor|step|prize|name|please' },
    ],
    [
      `first|firstly ~5 ${GONE}|double ~9 then ~9 .? ~3 now|again|third`,
      'First it was lost, then it was late, now it is crushed.',
      { unless: 'if|please|how|step|click|press|should|can|nice' },
    ],
  ]),
  ...tellEach('severe', { despite: HOWEVER_TOLD, unless: PLEASED }, [
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
      {
        unless: `${PLEASED}|open|hours|slot|slots|available|between|if|can|book|reserve|deadline|rent|free|prefer|either|floor|class|person|step|time|place`,
      },
    ],
    [`${MISHAP} ~5 week * ~6 .? ~4 week|weeks * ~6 .? ~4 week|weeks`, 'Wrong pallet in week 12, in week 14 and in week 15.'],
    [`${GONE_WRONG} ~3 on|by|in|with|at at? least? ${NUM} ~1 ${THINGS}|occasions|times`, 'I was overcharged on at least four rides.'],
  ]),
]
