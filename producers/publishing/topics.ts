import { COMPRESSION_TYPE, isReadableCompression } from '../../platform/kafka-codecs.ts'

/**
 * The configuration that the topics of events and of rejected payloads need for a consumer to keep its promises.
 */
export type TopicPlan = {
  readonly partitions: number
  readonly replicas: number
  readonly settings: readonly TopicSetting[]
}

type TopicSetting = {
  readonly name: string
  readonly value: string
  /** The reason, which is reported when an existing topic differs. */
  readonly why: string
  /** Whether a value is acceptable. */
  readonly accepts: (value: string) => boolean
  /** Whether the setting is sent when a topic is created. Otherwise the broker's default is good enough. */
  readonly sent: boolean
}

export type Existing = { readonly replicas: number; readonly settings: Readonly<Record<string, string>> }

/** An event has at most 512 KiB, a rejected payload at most 900,000 bytes; both also have headers. */
const LARGEST_MESSAGE = 1_048_576
/** A consumer that was down over a long weekend must still find the records that it has not read. */
const SHORTEST_RETENTION_MS = 7 * 86_400_000

export function planTopic(brokers: number, partitions: number): TopicPlan {
  const insync = brokers >= 3 ? 2 : 1
  const exactly = (name: string, value: string, why: string): TopicSetting => ({
    name,
    value,
    why,
    sent: true,
    accepts: (it) => it === value,
  })
  const atLeast = (name: string, least: number, sent: boolean, why: string): TopicSetting => ({
    name,
    value: String(least),
    why,
    sent,
    accepts: (it) => Number(it) >= least || it === '-1',
  })
  return {
    partitions,
    replicas: Math.min(3, brokers),
    settings: [
      exactly(
        'message.timestamp.type',
        'LogAppendTime',
        'the arrival time must be the time of the append, not a time that the sender states',
      ),
      exactly('cleanup.policy', 'delete', 'compaction would delete all events of a customer except the last'),
      {
        name: COMPRESSION_TYPE,
        value: 'producer',
        why: 'the brokers compress records again with a codec that consumers cannot read; set it on the topic with kafka-configs, which overrides the brokers',
        accepts: isReadableCompression,
        // A new topic would otherwise take the setting of its brokers.
        sent: true,
      },
      exactly('unclean.leader.election.enable', 'false', 'an unclean leader loses acknowledged events'),
      atLeast('min.insync.replicas', insync, true, 'an acknowledged event must survive the loss of a broker'),
      atLeast('max.message.bytes', LARGEST_MESSAGE, false, 'the largest rejected payload must fit'),
      atLeast('retention.ms', SHORTEST_RETENTION_MS, false, 'records that a stopped consumer has not read must still exist'),
    ],
  }
}

/** How an existing topic differs from the plan, one sentence per difference. Its number of partitions may differ. */
export function differences(topic: string, plan: TopicPlan, existing: Existing): readonly string[] {
  const found = plan.settings.flatMap(({ name, value, why, accepts }) => {
    const is = existing.settings[name]
    return is === undefined || accepts(is) ? [] : [`topic ${topic}: ${name} is ${is}, should be ${value}: ${why}`]
  })
  return existing.replicas >= plan.replicas
    ? found
    : [
        ...found,
        `topic ${topic}: it has ${existing.replicas} replica, should have ${plan.replicas}: the loss of a broker must not lose events`,
      ]
}
