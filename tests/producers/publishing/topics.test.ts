import { describe, expect, test } from '@jest/globals'
import { refuseUnsafeTopic } from '../../../consumers/runtime/kafka/check-topic.ts'
import { differences, planTopic } from '../../../producers/publishing/topics.ts'

const COMPRESSION = 'compression.type'
const plan = planTopic(1, 12)
const rightSettings = Object.fromEntries(plan.settings.map(({ name, value }) => [name, value]))
const findDifferences = (settings: Readonly<Record<string, string>>) =>
  differences('calls', plan, { replicas: 1, settings: { ...rightSettings, ...settings } })
const consume = (settings: Readonly<Record<string, string>>) => refuseUnsafeTopic('calls', new Map(Object.entries(settings)))

describe('brokers that compress records again', () => {
  test.each(['lz4', 'snappy', 'a codec of a later Kafka'])('with %s are named by `topics` and refused by consumers with 78', (type) => {
    expect(findDifferences({ [COMPRESSION]: type })).toEqual([
      `topic calls: compression.type is ${type}, should be producer: the brokers compress records again with a codec that consumers cannot read; set it on the topic with kafka-configs, which overrides the brokers`,
    ])
    expect(() => consume({ [COMPRESSION]: type })).toThrow(
      expect.objectContaining({
        exitCode: 78,
        message: `topic calls has compression.type=${type}, by itself or by its brokers: they compress records again with a codec that consumers cannot read. Set compression.type=producer on the topic with kafka-configs`,
      }),
    )
  })

  test.each(['producer', 'uncompressed', 'gzip', 'zstd'])('with %s are fine for both halves', (type) => {
    expect(findDifferences({ [COMPRESSION]: type })).toEqual([])
    expect(() => consume({ [COMPRESSION]: type })).not.toThrow()
  })

  test('are kept from a new topic, which does not take the setting of its brokers', () => {
    expect(plan.settings.filter((it) => it.sent).map(({ name, value }) => [name, value])).toContainEqual([COMPRESSION, 'producer'])
  })

  test('are not suspected where the cluster does not tell', () => {
    expect(findDifferences({})).toEqual([])
    expect(() => consume({})).not.toThrow()
  })
})

test.each([
  ['message.timestamp.type', 'CreateTime', /its records carry the clocks of their producers/],
  ['cleanup.policy', 'compact,delete', /the cluster removes earlier events/],
] as const)('a topic with %s=%s is refused by consumers with 78', (name, value, says) => {
  expect(() => consume({ [name]: value })).toThrow(expect.objectContaining({ exitCode: 78, message: expect.stringMatching(says) }))
})
