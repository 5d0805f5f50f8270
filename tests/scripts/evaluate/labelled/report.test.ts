import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { appendReading, renderReading } from '../../../../scripts/evaluate/labelled/final-reading.ts'
import { measureCause } from '../../../../scripts/evaluate/labelled/measure-cause.ts'
import { measureCodes } from '../../../../scripts/evaluate/labelled/measure-codes.ts'
import { measureMood } from '../../../../scripts/evaluate/labelled/measure-mood.ts'
import { renderCause, renderCodes, renderMistakes, renderMoods } from '../../../../scripts/evaluate/labelled/report.ts'
import { coded, felt, labelledAs, withoutSigns } from './items.ts'

const heard = [coded(['leave'], ['leave']), coded(['leave'], []), coded([], [])]
const mood = measureMood([
  { told: 'negative', heard: felt('negative', 0.9) },
  { told: 'positive', heard: felt('positive', 0.4, 'uncertain') },
])
const cells = (table: string) => table.split('\n').map((line) => line.trim().split(/\s{2,}/))

test('a code has its counts, its recall and its precision with their intervals', () => {
  const lines = cells(renderCodes(measureCodes(heard)))
  expect(lines[0]).toEqual(['code', 'told', 'claimed', 'right', 'recall', 'precision', 'disputed'])
  expect(lines[1]).toEqual(['leave', '2', '1', '1', '0.50 (0.09–0.91)', '1.00 (0.21–1.00)', '0'])
  expect(lines[2]).toEqual(['cancel', '0', '0', '0', '–', '–', '0'])
})

test('sentiment has a column for each group of texts', () => {
  const lines = cells(renderMoods({ all: mood, ends: measureMood([]) }))
  expect(lines).toContainEqual(['sentiment, forced choice', 'all', 'ends'])
  expect(lines).toContainEqual(['macro-F1', '0.667', '0.000'])
  expect(lines).toContainEqual(['AUC of negative', '1.000', '–'])
  expect(lines).toContainEqual(['uncertain', '0.50 (0.09–0.91)', '–'])
})

test('a cause has its shares', () => {
  expect(cells(renderCause(measureCause(heard)))).toContainEqual(['no problem: told all the same', '3', '0', '0.00 (0.00–0.56)'])
})

test('mistakes are printed with who says what', () => {
  const item = { ...labelledAs(withoutSigns), about: 'leave', meant: false }
  expect(renderMistakes({ missed: [], wrong: [item] })).toBe(
    'missed: 0\n\nwrongly claimed: 1\n\nx01-001 chat, written for leave (looks like it)\n  customer: The boat was late\n',
  )
})

test('a final reading is one line with the version that was read', () => {
  const measured = { codes: measureCodes(heard), mood, cause: measureCause(heard) }
  const line = renderReading({ day: '2026-01-31', commit: 'abc1234', isChanged: true }, measured)
  expect(line).not.toContain('\n')
  expect(line).toMatch(
    /^- 2026-01-31 abc1234\+: macro-F1 0\.667 forced, 0\.333 certain \(0\.50 uncertain\), cause –, leave 0\.50\/1\.00, cancel –\/–, /,
  )
  expect(renderReading({ day: '2026-01-31', commit: 'abc1234', isChanged: false }, measured)).toContain(' abc1234: ')
})

test('readings are added below a head that says what they are, and none is lost', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readings-'))
  const file = join(folder, 'final-readings.md')
  appendReading(file, '- one')
  appendReading(file, '- two')
  expect(await readFile(file, 'utf8')).toMatch(/^# Final readings\n[\s\S]*\n\n- one\n- two\n$/)
  await rm(folder, { recursive: true })
})
