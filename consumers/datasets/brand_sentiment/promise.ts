import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Hearing } from '../../language/hear/hear.ts'
import { failsBehindName } from '../../language/rules/broken-promises.ts'
import type { Statement } from '../../language/rules/match-statements.ts'
import { findNames, locateNames } from '../../language/words/find-names.ts'
import { ENGLISH } from '../../language/words/word-roles.ts'
import { readWords, type Words } from '../../language/words/words.ts'
import type { CampaignLines } from '../../reference/in-force.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'

export type PromiseTold = { readonly promise: 'none' | 'mentioned' | 'contradicted' | 'unknown'; readonly campaign: string | null }

/**
 * Whether the customer mentions a promise, which live campaign it belongs to, and whether its claim is what did not come true. A promise
 * alone may be anybody's, so it belongs to a campaign only where the customer names it, or the interaction does. Whoever names a live
 * campaign speaks of its promise; it did not come true where a failing follows in a turn whose mood is bad.
 */
export function promiseOf(interaction: Interaction, hearing: Hearing, tables: ReferenceTables): PromiseTold {
  if (!hearing.isReadable) return { promise: 'unknown', campaign: null }
  const promises = hearing.statements.filter(({ code }) => code === 'promise_broken' || code === 'promise_mentioned')
  const broken = promises.filter(({ code }) => code === 'promise_broken')
  const named = namedCampaigns(interaction, hearing, tables)
  const contradicted = campaignOf(interaction, broken, tables) ?? named.find((it) => fails(it, hearing))?.campaign
  if (contradicted !== undefined) return { promise: 'contradicted', campaign: contradicted }
  const campaign = campaignOf(interaction, promises, tables) ?? named[0]?.campaign
  if (promises.length === 0 && campaign === undefined) return { promise: 'none', campaign: null }
  return { promise: 'mentioned', campaign: campaign ?? null }
}

/** A campaign that the customer names, and where. */
type NamedCampaign = {
  readonly campaign: string
  readonly seq: number
  readonly words: Words
  readonly start: number
  readonly end: number
}

function namedCampaigns(interaction: Interaction, { customer }: Hearing, tables: ReferenceTables): readonly NamedCampaign[] {
  const { lines, names, day } = campaignsAt(interaction, tables)
  return customer.flatMap(({ words, seq }) =>
    locateNames(names, words).flatMap(({ code, start, end }): readonly NamedCampaign[] => {
      const line = lines[Number(code)]
      return line === undefined || !isLive(line, day) ? [] : [{ campaign: line.campaign, seq, words, start, end }]
    }),
  )
}

/** From here on a turn is unhappy. */
const UNHAPPY = 0.5

function fails(named: NamedCampaign, { sentiment }: Hearing): boolean {
  const mood = sentiment.felt?.turns.find(({ seq }) => seq === named.seq)
  return mood !== undefined && mood.pNegative >= UNHAPPY && failsBehindName(named.words, named)
}

function campaignsAt(interaction: Interaction, tables: ReferenceTables): CampaignLines & { readonly day: string } {
  const instant = Date.parse(interaction.occurred_at)
  const inForce = tables.at(instant)
  const campaigns = inForce.campaignsOf(interaction.brand)
  if (campaigns.lines.length === 0) return { ...campaigns, day: '' }
  return {
    ...campaigns,
    day: interaction.local_day ?? inForce.dayOf(interaction.brand, instant) ?? interaction.occurred_at.slice(0, 10),
  }
}

type Line = CampaignLines['lines'][number]

function campaignOf(interaction: Interaction, promises: readonly Statement[], tables: ReferenceTables): string | undefined {
  if (promises.length === 0) return undefined
  const { lines, names, day } = campaignsAt(interaction, tables)
  if (lines.length === 0) return undefined
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
