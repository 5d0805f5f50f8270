import { createHash } from 'node:crypto'
import type { Interaction } from '../../../schemas/event/interaction.ts'
import { agreedOnCode } from '../labelled/agreed.ts'
import type { Hear, Heard } from '../labelled/heard.ts'
import { LABELLED_CODES, type LabelledItem } from '../labelled/item.ts'

/** Where each rule was found: by its code and its example, the texts and turns. */
export type RuleHits = ReadonlyMap<string, readonly string[]>

/** What is needed of a statement to name its rule. */
type FoundStatement = Heard['statements'][number] & { readonly seq: number; readonly rule: { readonly example: string } }
type HeardRules = Heard & { readonly statements: readonly FoundStatement[]; readonly agentStatements: readonly FoundStatement[] }

/** Hears as `hear` does, and notes which rules are found where. Only the first hearing of an interaction counts: its end is heard again. */
export function noteHits(hear: (interaction: Interaction) => HeardRules): { readonly hear: Hear; readonly hits: () => RuleHits } {
  const seen = new Set<string>()
  const hits = new Map<string, string[]>()
  return {
    hear(interaction) {
      const heard = hear(interaction)
      const { interaction_id } = interaction
      if (seen.has(interaction_id)) return heard
      seen.add(interaction_id)
      for (const { code, rule, seq } of [...heard.statements, ...heard.agentStatements]) {
        const name = `${code}: ${rule.example}`
        const places = hits.get(name)
        if (places === undefined) hits.set(name, [`${interaction_id} ${seq}`])
        else places.push(`${interaction_id} ${seq}`)
      }
      return heard
    },
    hits: () => hits,
  }
}

/** The hits of each rule in short: how many, and the hash of where. The same hits in another order are the same. */
export function summarizeHits(hits: RuleHits): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...hits]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, places]) => [
        name,
        `${places.length} ${createHash('sha256').update(places.toSorted().join('\n')).digest('hex').slice(0, 8)}`,
      ]),
  )
}

/** By rule, in how many turns it is found whose labels show its code, and in how many whose labels do not. */
export type JudgedHits = ReadonlyMap<string, { readonly right: number; readonly wrong: number }>

export function judgeHits(hits: RuleHits, items: readonly LabelledItem[]): JudgedHits {
  const byId = new Map(items.map((it) => [`labelled:set:${it.id}`, it]))
  return new Map(
    [...hits].map(([name, places]) => {
      const told = name.slice(0, name.indexOf(':'))
      const code = LABELLED_CODES.find((it) => it === (told === 'policy' || told === 'tools' ? 'held_back' : told))
      const shown = places.map((place) => {
        const item = byId.get(place.slice(0, place.lastIndexOf(' ')))
        return item === undefined || code === undefined ? undefined : agreedOnCode(item, code)
      })
      return [name, { right: shown.filter((it) => it === true).length, wrong: shown.filter((it) => it === false).length }]
    }),
  )
}
