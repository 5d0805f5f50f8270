import { expect, test } from '@jest/globals'
import { BadSettings } from '../../../platform/errors.ts'
import { collectComplaints } from '../../../producers/commands/collect-complaints.ts'

const fail = (error: Error) => () => {
  throw error
}

test('what is wrong with several settings is said at once', () => {
  expect(
    collectComplaints(
      () => 1,
      () => 'b',
      () => true,
    ),
  ).toEqual([1, 'b', true])
  expect(() => collectComplaints(fail(new BadSettings('first')), () => 1, fail(new BadSettings('third')))).toThrow(
    new BadSettings('first\nthird'),
  )
})

test('a fault of the program is not taken for a complaint', () => {
  expect(() => collectComplaints(fail(new BadSettings('first')), fail(new TypeError('a fault')), () => 1)).toThrow(TypeError)
})
