import { expect, test } from '@jest/globals'
import { renderTable } from '../../../consumers/views/render-table.ts'

test('a table has its names, a line, and its rows, in columns as wide as what is in them', () => {
  expect(
    renderTable(
      ['brand', 'n'],
      [
        ['acme', '12'],
        ['hearthnet', ''],
      ],
    ),
  ).toBe(['brand      n', '---------  --', 'acme       12', 'hearthnet'].join('\n'))
})

test.each([
  ['a line end', 'a\nb', 'a\\nb'],
  ['a tab', 'a\tb', 'a\\tb'],
  ['a sequence that colours or clears the terminal', '\u001b[2Jx', '\\u001b[2Jx'],
  ['a sign that turns the line', 'a\u202eb', 'a\\u202eb'],
  ['letters beyond ASCII stay', 'Zoë 日本', 'Zoë 日本'],
])('%s is harmless', (_, cell, shown) => {
  expect(renderTable(['x'], [[cell]]).split('\n')[2]).toBe(shown)
})
