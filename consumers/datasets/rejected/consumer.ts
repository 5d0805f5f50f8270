import { rejected } from '../../../schemas/datasets/rejected.ts'
import { readRejectedFacts } from '../../../schemas/rejected-payload.ts'
import type { Archive } from '../../consumer.ts'

/** Keeps the rejected payloads as rows that can be queried. */
export const rejectedConsumer: Archive<typeof rejected> = {
  kind: 'archive',
  reads: 'rejected',
  dataset: rejected,
  modelVersion: 'as-it-was',
  keep(record) {
    const facts = readRejectedFacts(record.headers)
    return {
      received_at: facts.receivedAt ?? null,
      source: clip(facts.source),
      system: clip(facts.system),
      account: clip(facts.account),
      reason: clip(facts.code),
      path: clip(facts.path),
      stage: facts.stage,
      door: clip(facts.door),
      auth: clip(facts.auth),
      object: facts.object === undefined ? null : clip(facts.object),
      line: facts.line === undefined ? null : clip(facts.line),
      content_type: clip(facts.contentType),
      truncated: facts.isTruncated,
      payload: Buffer.from(record.value ?? new Uint8Array(0)).toString('utf8'),
      header_names: record.headers.map(([name]) => clip(name)),
      header_values: record.headers.map(([, value]) => clip(Buffer.from(value).toString('utf8'))),
    }
  },
}

/** The longest text of a column. A header that another tool wrote may be longer. */
const LONGEST = 2048

function clip(text: string): string {
  return text.slice(0, LONGEST)
}
