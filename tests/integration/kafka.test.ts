import { describe, test } from '@jest/globals'
import { kafkaSource, type KafkaSourceOptions } from '../../consumers/runtime/kafka/source.ts'
import { realClock } from '../builders/real-clock.ts'
import { sourceContract } from '../contracts/source.ts'
import { kafkaBrokers } from '../services/backends.ts'
import { newTopic } from '../services/topics.ts'

const brokers = kafkaBrokers()

if (brokers === undefined) describe.skip('Kafka', () => test('no broker: see the table at the end', () => undefined))
else {
  const options = (topic: string): Omit<KafkaSourceOptions, 'drain' | 'group'> => ({
    brokers,
    topic,
    clientId: 'tests',
    sessionTimeoutMs: 6000,
    log: (level, sentence) => void (process.env['LOG'] && console.log(level, sentence)),
    clock: realClock,
  })

  sourceContract('the log in Kafka', { shares: true, holes: true, forgets: true, recreates: true }, async () => {
    const it = await newTopic(brokers)
    return {
      ...it,
      open: ({ drain, group = 'one' }) => kafkaSource({ ...options(it.topic), drain, group: `${it.topic}.${group}` }),
    }
  })
}
