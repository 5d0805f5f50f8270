import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Statement } from '../../language/rules/match-statements.ts'
import { findNames } from '../../language/words/find-names.ts'
import { ENGLISH } from '../../language/words/word-roles.ts'
import { readWords, type Words } from '../../language/words/words.ts'
import type { CampaignLines } from '../../reference/in-force.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'

export type PromiseTold = { readonly promise: 'none' | 'mentioned' | 'contradicted' | 'unknown'; readonly campaign: string | null }

/**
 * Whether the customer mentions a promise, which live campaign it belongs to, and whether its claim is what did not come true. A promise
 * alone may be anybody's, so it belongs to a campaign only where the customer names it, or the interaction does. `told` is undefined where
 * nobody can read the words.
 */
export function promiseOf(interaction: Interaction, told: readonly Statement[] | undefined, tables: ReferenceTables): PromiseTold {
  if (told === undefined) return { promise: 'unknown', campaign: null }
  const promises = told.filter(({ code }) => code === 'promise_broken' || code === 'promise_mentioned')
  if (promises.length === 0) return { promise: 'none', campaign: null }
  const broken = promises.filter(({ code }) => code === 'promise_broken')
  const contradicted = campaignOf(interaction, broken, tables)
  if (contradicted !== undefined) return { promise: 'contradicted', campaign: contradicted }
  return { promise: 'mentioned', campaign: campaignOf(interaction, promises, tables) ?? null }
}

type Line = CampaignLines['lines'][number]

function campaignOf(interaction: Interaction, promises: readonly Statement[], tables: ReferenceTables): string | undefined {
  if (promises.length === 0) return undefined
  const instant = Date.parse(interaction.occurred_at)
  const inForce = tables.at(instant)
  const { lines, names } = inForce.campaignsOf(interaction.brand)
  if (lines.length === 0) return undefined
  const day = interaction.local_day ?? inForce.dayOf(interaction.brand, instant) ?? interaction.occurred_at.slice(0, 10)
  const own = lines.find((it) => isLive(it, day) && it.campaign.toLowerCase() === interaction.campaign?.toLowerCase())
  if (own !== undefined) return own.campaign
  for (const { words } of promises) {
    const named = new Set(findNames(names, words))
    const found = lines.find((it, place) => isLive(it, day) && (named.has(String(place)) || tellsClaim(it, words)))
    if (found !== undefined) return found.campaign
  }
  return undefined
}

/** A campaign without a claim promises nothing that could be contradicted. */
function isLive({ claim, live_from, live_to }: Line, day: string): boolean {
  return claim !== null && (live_from === null || live_from <= day) && (live_to === null || day <= live_to)
}

/** Whether all the words that carry a claim stand in one turn, in whatever order; a single word is too little. */
function tellsClaim({ claim }: Line, { lower }: Words): boolean {
  const { lower: words, known } = readWords(claim ?? '')
  const telling = words.filter((_, at) => ((known[at]?.roles ?? 0) & ENGLISH) === 0)
  return telling.length >= 2 && telling.every((word) => lower.includes(word))
}
