import { describe, expect, test } from '@jest/globals'
import { BadSettings, Broken, NotPermitted, Unreachable, Unsafe, UsageError } from '../../platform/errors.ts'
import { describeExitCodes, exitCodes, type ExitCode } from '../../platform/exit-codes.ts'

const all: readonly ExitCode[] = Object.values(exitCodes)

describe('the exit codes', () => {
  test('are listed from the smallest to the largest, each once', () => {
    const codes = all.map((it) => it.code)
    expect(codes).toEqual([...new Set(codes)].toSorted((a, b) => a - b))
  })

  test('let a supervisor restart after 1, 69, 70 and 75 only', () => {
    expect(all.filter((it) => it.restart).map((it) => it.code)).toEqual([1, 69, 70, 75])
  })

  test('are said in one line of a help text, each with its name', () => {
    const line = describeExitCodes()
    expect(line).not.toContain('\n')
    for (const { code, name } of all) expect(line).toContain(`${code} ${name}`)
  })
})

test.each([
  [UsageError, 2],
  [BadSettings, 64],
  [Unreachable, 69],
  [Broken, 70],
  [NotPermitted, 77],
  [Unsafe, 78],
])('%p ends the process with the code %i', (Kind, code) => {
  expect(new Kind('why')).toMatchObject({ exitCode: code, message: 'why' })
})
