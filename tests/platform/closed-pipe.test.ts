import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { exitCodes } from '../../platform/exit-codes.ts'
import { endWithReader } from '../../platform/closed-pipe.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

test('a command whose reader has seen enough ends without a word', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'consumers/main.ts', 'settings'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  child.stderr.on('data', (text) => said.push(String(text)))
  child.stdout.destroy()
  const [code] = (await once(child, 'close')) as [number | null]
  expect([code, said.join('')]).toEqual([exitCodes.tryAgain.code, ''])
}, 60_000)

test('another error of the output is an error', () => {
  const output = new EventEmitter()
  let ended = false
  endWithReader(output, () => (ended = true))
  expect(() => output.emit('error', new Error('the disk is full'))).toThrow('the disk is full')
  expect(ended).toBe(false)
})
