import { describe, expect, test } from '@jest/globals'
import { calibrationErrorOf } from '../../../consumers/measures/calibration-error.ts'

describe('the calibration error', () => {
  test.each([
    { name: 'of what is sure and right', answers: [{ chance: 1, outcome: 1 }], error: 0 },
    { name: 'of what is sure and wrong', answers: [{ chance: 1, outcome: 0 }], error: 1 },
    {
      name: 'of 0.75 that is right three times of four',
      answers: [1, 1, 1, 0].map((outcome) => ({ chance: 0.75, outcome })),
      error: 0,
    },
    {
      name: 'of two steps that are wrong in opposite directions: they do not cancel each other',
      answers: [
        { chance: 0.6, outcome: 1 },
        { chance: 0.9, outcome: 0 },
      ],
      error: 0.65,
    },
  ])('$name is $error', ({ answers, error }) => {
    expect(calibrationErrorOf(answers)).toBeCloseTo(error, 10)
  })

  test('is not defined of nothing', () => {
    expect(calibrationErrorOf([])).toBeUndefined()
  })
})
