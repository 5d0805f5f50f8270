import type { Person } from '../adapter.ts'
import { foldCase } from './fold-case.ts'
import { AMBIGUOUS_NAMES, NO_NAMES } from './name-lists.ts'

/** A value that is masked wherever it stands as words of their own, in any case. */
export type KnownWord = {
  readonly kind: string
  readonly value: string
  readonly folded: string
  /** It is a word of the language too: it counts only where it is written as a name. */
  readonly isAmbiguous?: boolean
}

const SHORTEST_PART = 3
const MOST_PEOPLE = 50
const LONGEST_NAME = 120

/**
 * The full names of people, and those of their parts that have three letters or more and are no common word, in each spelling without
 * diacritics too. A name that says what somebody does (`Support Team`) names nobody. `own`: words of the firm, which stay.
 */
export function nameWords(people: readonly Person[], own: readonly string[] = []): readonly KnownWord[] {
  if (people.length === 0) return []
  const firm = wordsOfFirm(own)
  const words = new Map<string, KnownWord>()
  const add = (value: string, isAmbiguous: boolean) => {
    for (const spelling of spellingsOf(value)) {
      const folded = foldCase(spelling)
      if (!words.has(folded)) words.set(folded, { kind: 'name', value: spelling, folded, ...(isAmbiguous ? { isAmbiguous } : {}) })
    }
  }
  for (const { name } of people.slice(0, MOST_PEOPLE)) {
    const full = fullName(name)
    const parts = full.split(/[\s,;/|_.()"\d@]+/u).filter((it) => it !== '')
    if (parts.some((it) => ROLES.test(it)) || parts.every((it) => firm.has(it.toLowerCase()))) continue
    if (parts.length > 1 && full.length <= LONGEST_NAME) add(full, false)
    for (const part of parts.flatMap((it) => [it, ...it.split(/[-'’]/)])) {
      const word = part.toLowerCase()
      const isPart = (part.match(/\p{L}/gu)?.length ?? 0) >= SHORTEST_PART && !NO_NAMES.has(word) && !firm.has(word)
      if (isPart) add(part, AMBIGUOUS_NAMES.has(word))
    }
  }
  return [...words.values()]
}

/** The names of a firm are the same for all its events. */
const firms = new WeakMap<readonly string[], ReadonlySet<string>>()

function wordsOfFirm(own: readonly string[]): ReadonlySet<string> {
  const known = firms.get(own)
  if (known !== undefined) return known
  const words = new Set(own.flatMap((it) => it.toLowerCase().split(/[^\p{L}]+/u)).filter((it) => it !== ''))
  firms.set(own, words)
  return words
}

/** What somebody does or where, never who they are. */
const ROLES =
  /^(?:support|service|services|kundenservice|kundendienst|kundenbetreuung|team|helpdesk|help|desk|info|sales|vertrieb|billing|admin|administrator|bot|chatbot|system|noreply|no-reply|agent|customer|client|guest|visitor|user|anonymous|unknown|operator|representative|care|contact|office|accounts?|queue|group|mailbox|notifications?|automation|ivr|test|n\/a|none|null|undefined|true|false)$/i

/** A name as it is written in a text: `Lovelace, Ada` is Ada Lovelace, and an address or a title is no part of it. */
function fullName(name: string): string {
  const plain = name
    .normalize('NFC')
    .slice(0, LONGEST_NAME * 2)
    .replace(/<[^<>]*>|\([^()]*\)|\S+@\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|herr|frau|hr|fr|mme|monsieur|madame|señora?|sra?|sig|signora?)\.? )+/i, '')
  const [last = '', first, ...more] = plain.split(/ ?, ?/)
  return first === undefined || more.length > 0 ? plain : `${first} ${last}`.trim()
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' }

function spellingsOf(value: string): ReadonlySet<string> {
  if (/^[ -~]*$/.test(value)) return new Set([value])
  const bare = value.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC')
  const spelledOut = value.replaceAll(/[äöüÄÖÜß]/g, (it) => UMLAUTS[it] ?? it)
  return new Set([value, bare, spelledOut])
}
