import { epochOf } from '../../formats/time.ts'

/**
 * What the key of an object says of the analysis in it. The vendor writes
 *
 *   Analysis/Voice/2020/02/04/<contact id>_analysis_2020-02-04T21:14:16Z.json
 *   Analysis/Chat/Redacted/2020/02/04/<contact id>_analysis_redacted_2020-02-04T21:14:16Z.json
 *   Analysis/Email/2026/03/10/<contact id>_analysis_20260310T22:35_UTC.json
 *   ChatTranscripts/2022/01/05/<contact id>_20220105T17:20_UTC.json
 *
 * and copies come with `_`, `-` or `%3A` for the colons, and with `.gz`. The time is when the agent was connected.
 */
export type Named = { readonly contactId: string; readonly epoch: number | undefined; readonly redacted: boolean }

const NAME = /^([0-9A-Za-z-]{1,256})_((?:analysis_(?:redacted_)?)?)(.*)$/
const TIME = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d)[:_-]?(\d\d)(?:[:_-]?(\d\d))?(?:Z|_?UTC)/

export function parseObjectKey(object: string | undefined): Named | undefined {
  const file = decoded(object ?? '')
    .split(/[/\\]/)
    .at(-1)
  const [, contactId, kind = '', rest = ''] = NAME.exec(file ?? '') ?? []
  if (contactId === undefined) return undefined
  const [, year, month, day, hour, minute, second = '00'] = TIME.exec(rest) ?? []
  if (kind === '' && year === undefined) return undefined
  const epoch = year === undefined ? undefined : epochOf(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)?.epoch
  return { contactId, epoch, redacted: kind.includes('redacted') }
}

/** Notifications write keys as in a URL. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key)
  } catch {
    return key
  }
}
