import { FREE_HEADS, PROMISE_HEADS } from './promise-heads.ts'
import { tellEach, type RuleRow } from '../tell-each.ts'

const NOT =
  "not|didn't|didnt|hasn't|hasnt|haven't|havent|isn't|isnt|wasn't|wasnt|doesn't|doesnt|aren't|won't|can't|couldn't|ain't|aint|weren't|never|nobody|no-one|noone|none|nothing|nowt|neither|nor|no"
const CAME =
  'came|come|comes|arrived|arrive|showed|show|shown|turned|turn|appeared|appear|happened|happen|happening|rang|ring|rung|called|call|calls|phoned|phone|replied|reply|wrote|written|emailed|received|receive|got|get|seen|see|heard|hear|materialised|materialized|materialise|delivered|deliver|paid|credited|refunded|sent|sign|there|here|changed|done|survive|survived|worked|work|works|fixed|moved|given|applied|reached|installed|started|contacted|listed|gone|been|sight|trace|word|sound'
const PERIODS = 'week|weeks|month|months|day|days|year|years|hour|hours|fortnight|minutes|mins'
const DATES =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|spring|summer|autumn|winter|tomorrow|midnight|noon|evening|night|dark|today'
const NUM =
  'a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|couple|many|2|3|4|5|6|7|8|9|10|12|14|20|fifteen|twenty|forty|fifty|ninety'

/** What came of it instead. */
const OUTCOMES: readonly (readonly [phrase: string, example: string])[] = [
  [`${NOT} ~3 ${CAME}`, 'nobody came.'],
  [
    `still|yet ~2 waiting|wait|awaiting|no|nothing|not|none|nobody|here|down|broken|without|out|off|dead|leaking|stuck|on|isn't|isnt|hasn't|hasnt|haven't|havent|doesn't|doesnt|can't|cant|sitting|pending|paying|charging|charged|${PERIODS}`,
    'still nothing.',
  ],
  [
    `it's|its|it|that|this|now|we're|i'm|today's|been|i've|we've|here ~2 been|was|is|nearly|almost|now|were|past|into|over|on ~3 ago|${PERIODS}|${DATES}`,
    'it is October now.',
  ],
  [`${NUM} ~1 ${PERIODS} ~1 later|on|ago|gone|since|passed|now|after|of|late|and|i`, 'three weeks later I sit here.'],
  [`my foot|arse|eye|backside|hole|granny|ass|hat|bum|aunt|hoop`, 'my foot.'],
]
const MONEY =
  'charged|billed|invoiced|invoice|bill|charge|charges|fee|fees|deducted|debited|paying|pay|paid|cost|costs|took|taken|owe|surcharge|extra|up|rise|eaten|increase|increased|risen|gone|moved|doubled|statement'

const PRAISE =
  'thanks|thank|thx|great|kudos|bless|lovely|glad|pleased|delighted|brilliant|early|sooner|hopefully|kept|honoured|perfect|error|declined|wrong-password|forecast|worry|friend|vendor|bang|patient|understand|panic|held|critical|landlord|complimentary|transfer'

const rows: readonly RuleRow[] = [
  ...PROMISE_HEADS.flatMap(([head, begins]) =>
    OUTCOMES.map(([outcome, ends]): RuleRow => [`${head} ~9 ~3 .? ~5 ${outcome}`, `${begins} and ${ends}`]),
  ),
  ...FREE_HEADS.map(([head, begins]): RuleRow => [`${head} ~9 .? ~6 ${MONEY} ~3`, `${begins} and you billed me.`]),
]

/** A promise, and in the same breath or the next sentence what came of it: every way of the one with every way of the other. */
export const PROMISE_OUTCOMES = tellEach('promise_broken', { unless: PRAISE }, rows)
