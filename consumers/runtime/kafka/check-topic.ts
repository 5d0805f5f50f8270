import { Unsafe } from '../../../platform/errors.ts'
import { COMPRESSION_TYPE, isReadableCompression } from '../../../platform/kafka-codecs.ts'

const TIMESTAMPS = 'message.timestamp.type'
const CLEANUP = 'cleanup.policy'

/** The settings of a topic that decide whether its records can be trusted. */
export const CHECKED_SETTINGS: readonly string[] = [TIMESTAMPS, CLEANUP, COMPRESSION_TYPE]

/** Throws `Unsafe` when datasets derived from a topic with these settings could not be trusted, or could not be derived at all. */
export function refuseUnsafeTopic(topic: string, settings: ReadonlyMap<string, string>): void {
  const [timestamps, cleanup, compression] = [TIMESTAMPS, CLEANUP, COMPRESSION_TYPE].map((name) => settings.get(name))
  if (timestamps !== undefined && timestamps !== 'LogAppendTime')
    throw new Unsafe(
      `topic ${topic} has ${TIMESTAMPS}=${timestamps}: its records carry the clocks of their producers, so the datasets' day folders would go back and forth. Create a new topic with \`signals-produce topics\` or, if this one has no records yet, set ${TIMESTAMPS}=LogAppendTime with kafka-configs`,
    )
  if (cleanup?.includes('compact') === true)
    throw new Unsafe(
      `topic ${topic} has ${CLEANUP}=${cleanup}: the cluster removes earlier events of a customer before they are read. Set ${CLEANUP}=delete with kafka-configs`,
    )
  if (compression !== undefined && !isReadableCompression(compression))
    throw new Unsafe(
      `topic ${topic} has ${COMPRESSION_TYPE}=${compression}, by itself or by its brokers: they compress records again with a codec that consumers cannot read. Set ${COMPRESSION_TYPE}=producer on the topic with kafka-configs`,
    )
}
