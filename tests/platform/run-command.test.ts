import { describe, expect, test } from '@jest/globals'
import { BadSettings } from '../../platform/errors.ts'
import { createProgram } from '../../platform/program.ts'
import { runCommand } from '../../platform/run-command.ts'
import { UsageError } from '../../platform/errors.ts'
import { readVersion } from '../../platform/version.ts'

/** What a program with one command, which does `act`, wrote and left as its exit code. */
async function ran(args: readonly string[], act: () => void = () => undefined) {
  const result = { out: '', err: '', code: 0 }
  const context = {
    stdout: { write: (text: string) => (result.out += text) },
    stderr: { write: (text: string) => (result.err += text) },
    setExitCode: (code: number) => void (result.code = code),
  }
  const program = createProgram({ name: 'signals-test', description: 'Tests.', lists: 'Things: a, b' }, context)
  program.command('run').option('--all').action(act)
  await runCommand(program, args, context)
  return result
}

test('help and version are written to standard output and end with 0', async () => {
  expect(await ran(['--version'])).toEqual({ out: `${readVersion()}\n`, err: '', code: 0 })
  const help = await ran(['--help'])
  expect(help).toMatchObject({ err: '', code: 0 })
  for (const part of ['Usage: signals-test', '\nThings: a, b\n', '\nExit codes: 0 clean, ']) expect(help.out).toContain(part)
  expect((await ran(['help', 'run'])).out).toContain('Usage: signals-test run')
})

test.each([
  { args: [], err: 'Usage: signals-test' },
  { args: ['rnu'], err: "unknown command 'rnu'" },
  { args: ['rnu', '--help'], err: "unknown command 'rnu'\n(Did you mean run?)" },
  { args: ['--help', 'rnu'], err: "unknown command 'rnu'" },
  { args: ['help', 'rnu'], err: "unknown command 'rnu'" },
  { args: ['run', '--al'], err: "unknown option '--al'\n(Did you mean --all?)" },
])('a command line that cannot be meant ends with 2 and says why: $args', async ({ args, err }) => {
  expect(await ran(args)).toEqual({ out: '', err: expect.stringContaining(err), code: 2 })
})

describe('an error ends with its exit code and its message, without a stack', () => {
  test.each([
    [new BadSettings('SIGNALS_TOPIC: is wrong'), 64],
    [new UsageError('name a dataset'), 2],
    [new Error('no object at a key'), 1],
  ] as const)('%s', async (error, code) => {
    const act = () => {
      throw error
    }
    expect(await ran(['run'], act)).toEqual({ out: '', err: `${error.message}\n`, code })
  })
})
