import { PLEASED, DATE, DAY_NAMED, DAYS_NAMED, GONE_WRONG, MISHAP, MONTH, NTH, NUM, PERIOD, THINGS } from './counted-words.ts'
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
      `${NUM} ~1 ${THINGS} .? ~2 .? ~1 each|every|all|none ~2 ${GONE_WRONG}|came|arrived|showed`,
      'Nine appointments. Nine. Each one missed.',
      { unless: `${PLEASED}|please|need|want` },
    ],
    [
      `repaired|fixed|replaced|exchanged|swapped|adjusted|corrected|reset|resent|patched|serviced|mended|rebooked|returned|redone|altered|recalibrated ~3 ${NUM} times|goes|x ~9`,
      'It was repaired four times and still leaks.',
    ],
    [
      `repaired|fixed|replaced|exchanged|swapped|adjusted|corrected|reset|absent|${GONE_WRONG} ~4 3x|4x|5x|6x|7x|8x|10x`,
      'Replaced 4x already.',
    ],
    [
      `went|gone|been|taken|brought|sent|come|came ~2 back ~6 ${NUM} times`,
      'We went back to the shop four times.',
      { unless: `${PLEASED}|welcome|happily` },
    ],
    [
      `${NUM} times ~6 ${MISHAP}`,
      'Four times my payslip went to the wrong person.',
      { without: 'a|per|daily|as|more|better|faster|size|price|cost|before' },
    ],
    [`${NUM} times ~4 alone`, 'It beeped ten times last month alone.'],
    [
      `${NUM} ~1 out of ~1 ${NUM}|every ~7 ${GONE_WRONG}`,
      'Seven times out of ten it is late.',
      { unless: `${PLEASED}|stars|star|rating|rate|score` },
    ],
    [
      `${NUM} ~1 adjustments|repairs|visits|replacements|attempts|fixes|resets|updates|engineers|technicians|exchanges|swaps|corrections|fittings|tries|reinstalls|restarts|deliveries|orders|promises|apologies|drivers|appointments later ~4`,
      'Three adjustments later they still pinch.',
      { without: 'on' },
    ],
    [
      `${NUM} ${DAYS_NAMED}|times ~1 this|last|in|since|within ~1 ${PERIOD}|${MONTH}|row ~5 ${MISHAP}|you've|they've|nobody|instead`,
      'Three mornings this week you have muddled the order.',
      { unless: `${PLEASED}|booked|stay|stayed|work` },
    ],
    [
      `last|past|these|previous ${NUM} ~1 ${DAYS_NAMED}|${THINGS}|times ~3 plus|running|${MISHAP}`,
      'Last three Saturdays, plus today.',
      { unless: `${PLEASED}|statements|send` },
    ],
    [
      `${MISHAP} ~4 last|past|these ${NUM} ${DAYS_NAMED}|${THINGS}|times`,
      'It was late the last four Fridays.',
      { without: 'not|no|never|nothing|nobody|in|years' },
    ],
    [
      `${NTH} ~4 in|on|running|straight a|the? row|trot|bounce|running`,
      'Third show in a row you cancelled on us.',
      { unless: `${PLEASED}|year|holiday|place|title|cup|award|floor|seat|seats`, without: 'floor|seat' },
    ],
    [`${NTH} ~1 ${PERIOD} ~1 running|consecutively`, 'Third week running without bread.', { without: 'year|years' }],
    [`for|is|it's|that's|thats|its the ${NTH} time ~6 ${MISHAP}`, 'For the third time the vaccine was not cooled.'],
    [`${MISHAP} ~7 for the? ${NTH} time`, 'Wrong colour for the fourth time.'],
    [`for the? ${NTH} time yes|yeah|no|running`, 'For the third time, yes.'],
    [
      `${NTH} ~1 no-show|no-shows|mix-up|mixup|blackout|muddle|outage|dropout|drop-out|cock-up|balls-up|overcharge|misprint|screw-up|botch|blunder|slip-up|cutoff|disconnection|burst|leak|flood|breakdown|puncture|bite|accident`,
      'Fifth no-show of the 6.05.',
    ],
    [
      `${NTH} ~3 since|in ${MONTH}|then ~3`,
      'That is the fourth bite since September.',
      {
        unless: `${PLEASED}|order|visit|trip|stay|payment|instalment|due|book|booking|delivery|birthday|of`,
        without: 'on|by|until|of|to|from',
      },
    ],
    [
      `that's|thats|that|this|is the? ${NTH} ~4 you|they|ye|u|yous|he|she ~2 ${GONE_WRONG}|botch|make|made|send|sent|get|got|lose|do|did ~2 wrong|late|off|broken|faulty|me|us|incorrectly|again`,
      'That is the third pair you make wrong.',
    ],
    [
      `payday|attempt|visit|order|outage|delivery|engineer|router|replacement|appointment|driver|complaint|ticket|month|week|week ${NUM} ~1 ${GONE_WRONG}|without`,
      'That is payday four ruined.',
      { unless: `${PLEASED}|of|please|where|status` },
    ],
    [
      `every|each single|bloody|blessed|flaming|damn|other|flipping ~1 ${PERIOD}|time|one|order|visit|evening ~9 ${GONE_WRONG}|phone|same|complain|queue`,
      'Every single month I am on the phone for the same discount.',
      { without: 'other' },
    ],
    [
      `dropout|dropouts|outage|same|complain|overcharges|fault|error|problem|${GONE_WRONG} ~5 every|each single|bloody|blessed|flaming|damn|flipping ~1 ${PERIOD}|time|one`,
      'I have the same dropout every single evening.',
    ],
    [
      `${GONE_WRONG}|raised|reported|twice ~6 .? ~4 ${DATE} ~5 ${DATE} ~6 ${DATE}`,
      'The lift failed on the 2nd, the 9th and the 17th.',
      { unless: `${PLEASED}|${DATED}|floor|class|person|step|time|place` },
    ],
    [
      `${DATE} ~7 ${DATE} ~8 ${DATE} ~4 ${GONE_WRONG}`,
      'The second you did not come, the ninth you came late and the sixteenth nothing.',
      { unless: `${PLEASED}|${DATED}|floor|class|person|step|place|time` },
    ],
    [
      `in|since|from|and ${MONTH} ~6 ${GONE_WRONG} ~6 .? ~4 in|and|again ${MONTH} ~9 .? ~4 ${MONTH}|now|last|this|again`,
      'In May the bill was wrong, in July it was double and in August it was lost.',
      { unless: `${PLEASED}|${DATED}` },
    ],
    [
      `${GONE_WRONG} ~6 in|on ${MONTH} ~7 .? ~6 in|and|again ${MONTH} ~7 .? ~6 ${MONTH}|last|now|this|today|again`,
      'Cut off in May. Cut off in July. Cut off last week.',
      { unless: `${PLEASED}|${DATED}` },
    ],
    [`${MISHAP} ~5 week * ~6 .? ~4 week|weeks * ~6 .? ~4 week|weeks`, 'Wrong pallet in week 12, in week 14 and in week 15.'],
    [
      `${DAY_NAMED} ~5 ${GONE_WRONG}|instead|half ~6 .? ~4 ${DAY_NAMED} ~6 .? ~4 ${DAY_NAMED}`,
      'Monday half missing, Tuesday late, today nothing.',
      { unless: `${PLEASED}|${DATED}` },
    ],
    [
      `${GONE_WRONG} ~7 on|last ${DAY_NAMED} ~5 .? ~3 ${DAY_NAMED} ~5 .? ~3 ${DAY_NAMED}`,
      'They forgot to ring on Monday, on Tuesday and on Thursday.',
      { unless: `${PLEASED}|${DATED}` },
    ],
    [
      `${DAY_NAMED} ~3 and ~4 ${DAY_NAMED} ~2 and ~4 ${DAY_NAMED}`,
      'Ten minutes Monday and an hour Tuesday, and twice on Thursday.',
      { unless: `${PLEASED}|${DATED}|work|closed|only|class|classes|at|fly|stay` },
    ],
    [
      `last|the week|month|day|time|night|visit|order|${DAY_NAMED} before ~2 and ~4 before`,
      'Late last week, the week before and the one before that.',
    ],
    [`${NUM} ~3 one after another|the`, 'Cancelled on by five drivers one after another.'],
    [`${GONE_WRONG} ~3 on|by|in|with|at at? least? ${NUM} ~1 ${THINGS}|occasions|times`, 'I was overcharged on at least four rides.'],
    [
      `again because|as|when ~9 .? ~1 then|and again ~1 because|as|when`,
      'I sent it again because it was lost. Then again because it was late.',
    ],
  ],
)
