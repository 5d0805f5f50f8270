import { isJsonObject } from '../../schemas/json.ts'

export type ForeignEnvelope = {
  readonly name: string
  /** The record in it; undefined where it is packed into a text, or deleted. */
  readonly inside: unknown
}

/** The envelope of a connector that a payload is, undefined where it is none. */
export function findEnvelope(payload: unknown): ForeignEnvelope | undefined {
  if (!isJsonObject(payload)) return undefined
  const found = FOREIGN.find(([, fields]) => fields.every((it) => it in payload))
  if (found === undefined) return undefined
  const [name, fields] = found
  const inside = payload[fields.at(-1) ?? '']
  return { name, inside: isJsonObject(inside) ? inside : undefined }
}

/** The fields by which an envelope is told; the one that holds the record comes last. */
const FOREIGN: readonly (readonly [string, readonly string[]])[] = [
  ['CloudEvents', ['specversion', 'source', 'data']],
  ['EventBridge', ['detail-type', 'source', 'detail']],
  ['SNS', ['Type', 'TopicArn', 'Message']],
  ['SQS', ['messageId', 'receiptHandle', 'body']],
  ['Pub/Sub', ['subscription', 'message']],
  ['Kafka Connect', ['schema', 'payload']],
  ['Debezium', ['before', 'op', 'after']],
  ['Firehose', ['recordId', 'data']],
  ['Segment', ['messageId', 'writeKey', 'properties']],
  ['Fivetran', ['_fivetran_synced', '_fivetran_id', 'data']],
  ['Kafka REST', ['topic', 'partition', 'offset', 'value']],
  ['Meltano', ['_sdc_batched_at', 'record']],
  ['Airbyte', ['_airbyte_data']],
]
