import { isJsonObject } from '../../schemas/json.ts'

/** The name of an envelope that nobody opens here, undefined where there is none: what is inside must be sent, or named by `records`. */
export function nameEnvelope(payload: unknown): string | undefined {
  if (!isJsonObject(payload)) return undefined
  return FOREIGN.find(([, fields]) => fields.every((it) => it in payload))?.[0]
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
