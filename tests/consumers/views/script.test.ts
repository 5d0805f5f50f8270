import { expect, test } from '@jest/globals'
import { writeScript } from '../../../consumers/views/script.ts'
import type { View } from '../../../consumers/views/view.ts'
import { referralSignals } from '../../../schemas/datasets/referral_signals.ts'

const view = (name: string, reads: string): View => ({
  name,
  question: `What is ${name}?`,
  grain: 'One row.',
  reads: [reads],
  columns: {},
  caveats: [],
  sql: (from) => `SELECT 1 FROM ${from[reads]}`,
})
const write = (...views: readonly View[]) =>
  writeScript([{ dataset: referralSignals, kind: 'appended', present: true }], views, 'lake')
    .split('\n')
    .filter((line) => /\banswer_(one|two)\b/.test(line))

test.each([
  {
    name: 'a view may read another one that comes before it',
    script: write(view('answer_one', 'referral_signals_latest'), view('answer_two', 'answer_one')),
    lines: [
      '-- What is answer_one?',
      'CREATE OR REPLACE VIEW answer_one AS',
      '-- What is answer_two?',
      'CREATE OR REPLACE VIEW answer_two AS',
      'SELECT 1 FROM answer_one;',
    ],
  },
  {
    name: 'a view is left out with a sentence where what it reads is not in the script',
    script: write(view('answer_one', 'archive')),
    lines: ['-- answer_one is left out: it reads archive, which this script does not have.'],
  },
  {
    name: 'a view that reads one that is left out is left out too',
    script: write(view('answer_one', 'archive'), view('answer_two', 'answer_one')),
    lines: [
      '-- answer_one is left out: it reads archive, which this script does not have.',
      '-- answer_two is left out: it reads answer_one, which this script does not have.',
    ],
  },
])('$name', ({ script, lines }) => {
  expect(script).toEqual(lines)
})
