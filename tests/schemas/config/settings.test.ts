import { describe, expect, test } from '@jest/globals'
import { listSettings } from '../../../schemas/config/list-settings.ts'
import { readSettings } from '../../../schemas/config/read-settings.ts'
import { settings } from '../../../schemas/config/settings.ts'

const complaintsOf = (environment: Record<string, string>) => {
  const read = readSettings(environment)
  return read.ok ? [] : read.complaints
}

describe('settings', () => {
  test('need nothing to be set', () => {
    expect(readSettings({ PATH: '/bin' })).toMatchObject({
      ok: true,
      settings: { SIGNALS_LOG_URL: 'file:./data/log', SIGNALS_PARTITIONS: 12, SIGNALS_KAFKA_SSL: false },
    })
  })

  test('an empty value is as good as none', () => {
    expect(readSettings({ SIGNALS_TOPIC: '' })).toMatchObject({ ok: true, settings: { SIGNALS_TOPIC: 'service-interactions' } })
  })

  test('all that are wrong are told at once, each with its rule', () => {
    const complaints = complaintsOf({
      SIGNALS_PARTITIONS: 'many',
      SIGNALS_TOPC: 'x',
      SIGNALS_PSEUDONYM_KEY: 'short',
      SIGNALS_ON_GAP: 'jump',
    })
    expect([...new Set(complaints.map((it) => it.name))].toSorted()).toEqual([
      'SIGNALS_ON_GAP',
      'SIGNALS_PARTITIONS',
      'SIGNALS_PSEUDONYM_KEY',
      'SIGNALS_TOPC',
    ])
    expect(complaints.find((it) => it.name === 'SIGNALS_TOPC')?.example).toBe('did you mean SIGNALS_TOPIC?')
    expect(complaints.every((it) => it.rule !== '')).toBe(true)
  })

  test.each(['changeme'.repeat(5), 'a'.repeat(40), 'secret-secret-secret-secret-secret-'])(
    'a sample value (%s) is no pseudonym key',
    (key) => {
      expect(complaintsOf({ SIGNALS_PSEUDONYM_KEY: key })).toHaveLength(1)
    },
  )

  test('what Kubernetes injects for a service is no typo', () => {
    expect(
      complaintsOf({
        SIGNALS_GATEWAY_SERVICE_HOST: '10.0.0.1',
        SIGNALS_GATEWAY_SERVICE_PORT: '80',
        SIGNALS_GATEWAY_PORT_80_TCP_ADDR: '10.0.0.1',
        SIGNALS_GATEWAY_PORT: 'tcp://10.0.0.1:80',
      }),
    ).toEqual([])
  })

  test('are printed with secrets masked, each half its own', () => {
    const read = readSettings({ SIGNALS_PSEUDONYM_KEY: '0123456789abcdef0123456789abcdef', SIGNALS_KAFKA_SASL_PASSWORD: 'hunter2' })
    expect(read.ok).toBe(true)
    if (!read.ok) return
    const shown = [...listSettings(read.settings, 'producers'), ...listSettings(read.settings, 'consumers')]
    expect(shown.filter((it) => it.value === '********').map((it) => it.name)).toEqual([
      'SIGNALS_KAFKA_SASL_PASSWORD',
      'SIGNALS_PSEUDONYM_KEY',
      'SIGNALS_KAFKA_SASL_PASSWORD',
      'SIGNALS_PSEUDONYM_KEY',
    ])
    expect(JSON.stringify(shown)).not.toMatch(/hunter2|0123456789abcdef/)
    expect(new Set(shown.map((it) => it.name)).size).toBe(Object.keys(settings).length)
  })
})
