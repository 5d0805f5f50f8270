import { isJsonObject } from '../../../schemas/json.ts'
import type { Answered, RawRequest } from '../../adapter.ts'
import { parseJson } from '../../reading/json.ts'

/**
 * Firehose takes an answer for a success only when it repeats the id of the request; a failure may say why. It tries again until the
 * answer is 200, and writes what it gave up to its backup bucket.
 */
export function answerFirehose(
  request: RawRequest,
  { status, body }: Answered,
  now: number,
): Readonly<Record<string, unknown>> | undefined {
  const requestId = requestIdOf(request)
  if (requestId === undefined) return undefined
  const why = typeof body['error'] === 'string' ? body['error'] : undefined
  return {
    ...body,
    requestId,
    timestamp: now,
    ...(status === 200 ? {} : { errorMessage: why ?? SENTENCES.get(status) ?? `status ${status}` }),
  }
}

const SENTENCES: ReadonlyMap<number, string> = new Map([[401, 'the access key is not the one this source expects']])

const LONGEST_ID = 256

/** From the header, which every push has; else from the body, because a proxy may drop headers. */
function requestIdOf({ headers, body }: RawRequest): string | undefined {
  const stated = headers['x-amz-firehose-request-id'] ?? ''
  if (stated !== '') return fitting(stated)
  if (!Buffer.from(body.buffer, body.byteOffset, body.byteLength).includes('"requestId"')) return undefined
  const parsed = parseJson(body)
  if (!parsed.ok || !isJsonObject(parsed.value) || !Array.isArray(parsed.value['records'])) return undefined
  const inside = parsed.value['requestId']
  return typeof inside === 'string' && inside !== '' ? fitting(inside) : undefined
}

function fitting(requestId: string): string | undefined {
  return requestId.length > LONGEST_ID ? undefined : requestId
}
