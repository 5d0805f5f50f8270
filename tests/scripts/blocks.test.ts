import { expect, test } from '@jest/globals'
import { fillBlocks } from '../../scripts/blocks.ts'

const blocks = { names: () => ['- one', '', '- two'] }

test.each([
  [
    'Markdown',
    'a\n<!-- generated: names -->\nold\n<!-- /generated -->\nb\n',
    'a\n<!-- generated: names -->\n- one\n\n- two\n<!-- /generated -->\nb\n',
  ],
  [
    'YAML, indented as its first comment',
    '  # generated: names\n  # /generated\n',
    '  # generated: names\n  - one\n\n  - two\n  # /generated\n',
  ],
])('a block is written anew between its comments: %s', (_, before, after) => {
  expect(fillBlocks(before, blocks)).toBe(after)
  expect(fillBlocks(after, blocks)).toBe(after)
})

test.each([
  ['an unknown name', '# generated: nmaes\n# /generated\n', 'there is no generated block nmaes; there are names'],
  ['no end', '# generated: names\n', 'the generated block names has no end'],
  [
    'another block in it',
    '# generated: names\n# generated: names\n# /generated\n',
    'the generated block names has no end before names begins',
  ],
])('a block with %s is an error', (_, text, message) => {
  expect(() => fillBlocks(text, blocks)).toThrow(message)
})
