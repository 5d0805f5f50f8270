import type { Coverage } from '../../adapter.ts'
import { leavesOf } from '../../formats/leaves.ts'
import { FIELDS, listedPath } from './fields.ts'

const READ: ReadonlySet<string> = new Set(FIELDS.filter((it) => it.into !== undefined).map((it) => it.path))

/** Names the fields of a payload that are not read. A field that no payload has is no fault: Delighted decides which it sends. */
export function startCoverage(): Coverage {
  return {
    look: () => undefined,
    unseen: () => [],
    unreadOf: (payload) => [...leavesOf(payload)].filter((path) => !READ.has(listedPath(path))),
  }
}
