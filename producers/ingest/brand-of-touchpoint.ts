import { normalizeIdentifier } from '../../schemas/event/identity.ts'
import { phoneRegion } from './identify.ts'

/**
 * The brand whose number was dialled or whose mailbox was written to. Numbers and addresses are compared in one spelling; a short
 * number, which has no international form, by its digits. Other touchpoints are compared as they are.
 */
export function brandOfTouchpoint(
  touchpoint: string | undefined,
  map: Readonly<Record<string, string>>,
  region: string | undefined,
): string | undefined {
  if (touchpoint === undefined) return undefined
  if (Object.hasOwn(map, touchpoint)) return map[touchpoint]
  const wanted = spellingsOf(touchpoint, region)
  return Object.entries(map).find(([written]) => spellingsOf(written, region).some((it) => wanted.includes(it)))?.[1]
}

function spellingsOf(written: string, region: string | undefined): readonly string[] {
  const text = written.trim()
  if (text.includes('@')) return [normalizeIdentifier('email', text) ?? text.toLowerCase()]
  if (!/^[+\d\s()./-]+$/.test(text)) return [text.toLowerCase()]
  const international = normalizeIdentifier('phone', text, phoneRegion(region))
  return [international ?? text.replaceAll(/\D/g, '')]
}
