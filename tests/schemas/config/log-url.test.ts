import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseLogUrl } from '../../../schemas/config/log-url.ts'

describe('the URL of a log', () => {
  test.each([
    { text: 'file:./data/log', url: { kind: 'file', folder: './data/log' } },
    { text: 'file:/var/log/events', url: { kind: 'file', folder: '/var/log/events' } },
    { text: 'file:///var/log/events', url: { kind: 'file', folder: '/var/log/events' } },
    { text: 'kafka://kafka-1:9092', url: { kind: 'kafka', brokers: ['kafka-1:9092'] } },
    { text: 'kafka://a.example:9092,b.example:9093', url: { kind: 'kafka', brokers: ['a.example:9092', 'b.example:9093'] } },
    { text: 'kafka://a, b:9093/', url: { kind: 'kafka', brokers: ['a:9092', 'b:9093'] } },
    { text: 'kafka://[::1]:9092,127.0.0.1', url: { kind: 'kafka', brokers: ['[::1]:9092', '127.0.0.1:9092'] } },
  ])('$text is read as $url', ({ text, url }) => {
    expect(parseLogUrl(text)).toEqual({ ok: true, url })
  })

  test.each([
    { text: '', says: /file:<folder> or kafka:\/\// },
    { text: 'localhost:9092', says: /is not the URL of a log/ },
    { text: 'file:', says: /does not name a folder/ },
    { text: 'file://server/share', says: /names a host/ },
    { text: 'kafka://', says: /names the broker ""/ },
    { text: 'kafka://a:9092,', says: /names the broker ""/ },
    { text: 'kafka://a:0', says: /names the broker "a:0"/ },
    { text: 'kafka://a:99999', says: /names the broker "a:99999"/ },
    { text: 'kafka://a:9092/topic', says: /names the broker "a:9092\/topic"/ },
  ])('$text is refused with a sentence', ({ text, says }) => {
    expect(parseLogUrl(text)).toMatchObject({ ok: false, complaint: expect.stringMatching(says) })
  })

  test('a password in it is not repeated', () => {
    const read = parseLogUrl('kafka://user:hunter2@kafka-1:9092')
    expect(read).toMatchObject({ ok: false, complaint: expect.stringMatching(/SIGNALS_KAFKA_SASL_PASSWORD/) })
    expect(JSON.stringify(read)).not.toContain('hunter2')
  })

  test('whatever is written, each broker has a host and a port, or there is a sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('kafka://', 'file:', 'a', ':', '9', ',', '/', '@', ' ', '[', ']') }), (text) => {
        const read = parseLogUrl(text)
        if (!read.ok) expect(read.complaint).not.toBe('')
        else if (read.url.kind === 'kafka') for (const it of read.url.brokers) expect(it).toMatch(/^[^\s,/@]+:\d+$/)
      }),
    )
  })
})
