import { expect, test } from '@jest/globals'
import { archiveConsumer } from '../../../../consumers/datasets/archive/consumer.ts'
import { archive } from '../../../../schemas/datasets/archive.ts'

test('the archive keeps a record byte for byte, and why it could not be read', () => {
  const value = Buffer.from([0xff, 0x00, 0x7b])
  const record = { partition: 3, offset: 7n, key: Buffer.from('k'), value, headers: [['h', Buffer.from([1, 2])] as const], appendTime: 5 }
  const row = archiveConsumer.keep(record, { ok: false, eventId: undefined, code: 'not_utf8', path: '' })
  expect(archive.row.parse(row)).toEqual({
    record_key: Buffer.from('k'),
    value,
    header_names: ['h'],
    header_values: ['AQI='],
    appended_at: 5,
    refused_code: 'not_utf8',
    refused_path: '',
  })
})
