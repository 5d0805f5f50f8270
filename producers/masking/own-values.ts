import { asciiDigits } from './digits.ts'
import { isSameNumber } from './known-values.ts'
import type { SourceConfig } from '../../schemas/config/sources.ts'
import type { Span } from './spans.ts'

/** Tells whether a found value is one of the firm's own numbers or mailboxes, in any spelling. */
export function ownValues(own: readonly string[]): (span: Span, value: string) => boolean {
  if (own.length === 0) return () => false
  const mailboxes = new Set(own.filter((it) => it.includes('@')).map((it) => it.trim().toLowerCase()))
  const numbers = own.flatMap((it) => {
    const digits = it.includes('@') ? '' : asciiDigits(it)
    return digits.length >= 4 ? [{ kind: 'phone', digits }] : []
  })
  return ({ kind }, value) => {
    if (kind === 'email') return mailboxes.has(value.toLowerCase().replace(/%40/, '@'))
    if (kind !== 'phone') return false
    const digits = asciiDigits(value)
    return numbers.some((it) => isSameNumber(it, digits))
  }
}

const owned = new WeakMap<object, readonly string[]>()

/** What is the firm's own: what signals.yaml lists, and the brands by which interactions are routed. The same list for the same source. */
export function ownOf(config: Pick<SourceConfig, 'own' | 'brand' | 'account'>): readonly string[] {
  const known = owned.get(config)
  if (known !== undefined) return known
  const { own, brand, account } = config
  const routed = brand === undefined ? [] : [...Object.entries(brand.map).flat(), brand.default ?? '']
  const all = [...own, ...routed, account].filter((it) => it !== '')
  owned.set(config, all)
  return all
}
