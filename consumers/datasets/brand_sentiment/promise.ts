import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Hearing } from '../../language/hear/hear.ts'
import { failsBehindName } from '../../language/rules/broken-promises.ts'
import type { Statement } from '../../language/rules/match-statements.ts'
import { locateNames } from '../../language/words/find-names.ts'
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
  const campaigns = campaignsAt(interaction, tables)
  const promises = hearing.statements.filter(({ code }) => code === 'promise_broken' || code === 'promise_mentioned')
  const broken = promises.filter(({ code }) => code === 'promise_broken')
  const named = namedCampaigns(campaigns, hearing)
  const contradicted =
    campaignOf(interaction, broken, campaigns, named) ??
    named.find((it) => hearing.isUnhappyIn(it.seq) && failsBehindName(it.words, it))?.campaign
  if (contradicted !== undefined) return { promise: 'contradicted', campaign: contradicted }
  const campaign = campaignOf(interaction, promises, campaigns, named) ?? named[0]?.campaign
  if (promises.length === 0 && campaign === undefined) return { promise: 'none', campaign: null }
  return { promise: 'mentioned', campaign: campaign ?? null }
}

type Line = CampaignLines['lines'][number]

/** The campaigns of the brand, and the day on which they have to be live. */
type Campaigns = CampaignLines & { readonly day: string }

function campaignsAt(interaction: Interaction, tables: ReferenceTables): Campaigns {
  const instant = Date.parse(interaction.occurred_at)
  const inForce = tables.at(instant)
  const campaigns = inForce.campaignsOf(interaction.brand)
  if (campaigns.lines.length === 0) return { ...campaigns, day: '' }
  const day = interaction.local_day ?? inForce.dayOf(interaction.brand, instant) ?? interaction.occurred_at.slice(0, 10)
  return { ...campaigns, day }
}

/** A live campaign that the customer names, and where. */
type NamedCampaign = {
  readonly campaign: string
  readonly seq: number
  readonly words: Words
  readonly start: number
  readonly end: number
}

function namedCampaigns({ lines, names, day }: Campaigns, { customer }: Hearing): readonly NamedCampaign[] {
  return customer.flatMap(({ words, seq }) =>
    locateNames(names, words).flatMap(({ code, start, end }): readonly NamedCampaign[] => {
      const line = lines[Number(code)]
      return line === undefined || !isLive(line, day) ? [] : [{ campaign: line.campaign, seq, words, start, end }]
    }),
  )
}

/** The campaign that one of these promises belongs to: that of the interaction, else one that is named in the turn of the promise. */
function campaignOf(
  interaction: Interaction,
  promises: readonly Statement[],
  { lines, day }: Campaigns,
  named: readonly NamedCampaign[],
): string | undefined {
  if (promises.length === 0 || lines.length === 0) return undefined
  const live = lines.filter((it) => isLive(it, day))
  const own = live.find((it) => it.campaign.toLowerCase() === interaction.campaign?.toLowerCase())
  if (own !== undefined) return own.campaign
  for (const { words } of promises) {
    const isNamed = ({ campaign }: Line) => named.some((it) => it.words === words && it.campaign === campaign)
    const found = live.find((it) => isNamed(it) || tellsClaim(it, words))
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
