import { expect, test } from '@jest/globals'
import { createLogger, locateError, type LogFields, type Logger } from '../../platform/logger.ts'

function written(level: string, write: (log: Logger) => void): readonly Record<string, unknown>[] {
  const lines: string[] = []
  write(createLogger('producers', level, { write: (line) => void lines.push(line) }))
  return lines.map((it) => JSON.parse(it) as Record<string, unknown>)
}

test('a line is a sentence with allowed fields; everything else a caller hands over is left out', () => {
  const fields = { source: 'acme', status: 503, body: 'ada@example.org', headers: { authorization: 'Bearer x' } } as LogFields
  const [line] = written('info', (log) => log.warn('the log took no messages', fields))
  expect(Object.keys(line!).sort()).toEqual(['half', 'level', 'msg', 'source', 'status', 'time'])
  expect(line).toMatchObject({ level: 'warn', half: 'producers', msg: 'the log took no messages', source: 'acme', status: 503 })
})

test.each(['producers', 'consumers'] as const)('a line of the %s names its half', (half) => {
  const lines: string[] = []
  createLogger(half, 'info', { write: (line) => void lines.push(line) }).info('x', { partition: 3 })
  expect(JSON.parse(lines.join(''))).toMatchObject({ half, msg: 'x', partition: 3 })
})

test('a long text is cut, so that nobody fills the disk by it', () => {
  const [line] = written('info', (log) => log.info('x', { reason: 'r'.repeat(100_000) }))
  expect(String(line?.['reason']).length).toBe(500)
})

test('lines below the level are not written', () => {
  expect(written('warn', (log) => log.info('x'))).toEqual([])
})

test('of an error only its kind and its place are told: its message may quote what a customer wrote', () => {
  try {
    JSON.parse('{"from": ada@example.org}')
  } catch (error) {
    expect(JSON.stringify(locateError(error))).not.toContain('ada@')
  }
  const where = locateError(new TypeError('ada@example.org\nis no number'))
  expect(where.reason).toBe('TypeError')
  expect(where.at).toMatch(/logger\.test\.ts/)
  expect(locateError('ada@example.org')).toEqual({ reason: 'string', at: '' })
})
