import { describe, expect, test } from '@jest/globals'
import { readLabelledTexts } from '../../../consumers/jobs/labelled-texts.ts'

const read = (...lines: readonly string[]) => readLabelledTexts('labels.csv', Buffer.from(lines.join('\n')))

describe('a file of labelled texts', () => {
  test('is read with what it states, other columns left alone', () => {
    expect(read('id,Text,LABEL,weight,set,licence', '1,"Late, again",Negative,2,Summer,CC0', '2,Thanks,positive,,,')).toEqual({
      ok: true,
      texts: [
        { text: 'Late, again', label: 'negative', weight: 2, set: 'Summer', licence: 'CC0' },
        { text: 'Thanks', label: 'positive', weight: 1, set: 'labels.csv', licence: 'not stated' },
      ],
    })
  })

  test('a line without a text is no text', () => {
    expect(read('text,label', ',neutral', 'Hello,neutral')).toMatchObject({ ok: true, texts: [{ text: 'Hello' }] })
  })

  test.each<[string, string[], string]>([
    ['a column that is missing', ['text', 'Late'], 'labels.csv: there is no column label; the first line names the columns'],
    [
      'a label nobody knows, with its line',
      ['text,label', 'Fine,neutral', 'Late,bad'],
      'labels.csv, line 3: the label is "bad"; it is one of negative, neutral, positive',
    ],
    [
      'a weight that is none',
      ['text,label,weight', 'Late,negative,-1'],
      'labels.csv, line 2: the weight is no number above 0 and up to 100',
    ],
  ])('%s is told', (_, lines, complaint) => {
    expect(read(...lines)).toEqual({ ok: false, complaints: [complaint] })
  })

  test('of a hundred complaints twenty are told, and how many are left', () => {
    const told = read('text,label', ...Array.from({ length: 100 }, (_, i) => `Text ${i},bad`))
    expect(told.ok).toBe(false)
    if (!told.ok) expect(told.complaints).toHaveLength(21)
    if (!told.ok) expect(told.complaints.at(-1)).toBe('and 80 more lines')
  })
})
