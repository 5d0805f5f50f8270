import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Hearing } from '../../language/hear/hear.ts'

/** What the analysis of the source says of the customer's mood. */
export type VendorMood = {
  /** -1 to 1; null where the source gives a label alone. */
  readonly score: number | null
  readonly label: 'negative' | 'neutral' | 'positive' | 'uncertain'
}

type Signal = NonNullable<Interaction['vendor_signals']>[number]

/**
 * The mood that the source found, only where our model does not read the words: they are in another language, or they are not here and
 * their language is stated to be another. Where nobody states a language and there are no words, our model may be the one to read them.
 */
export function vendorMoodOf(interaction: Interaction, hearing: Hearing): VendorMood | undefined {
  if (hearing.customer.length > 0 ? hearing.isEnglish : !isForeign(interaction.content.language)) return undefined
  const signals = (interaction.vendor_signals ?? []).filter(({ kind }) => kind.toLowerCase() === 'sentiment')
  for (const scope of SCOPES)
    for (const signal of signals) {
      const mood = signal.scope.toLowerCase() === scope ? read(signal) : undefined
      if (mood !== undefined) return mood
    }
  return undefined
}

/** The customer's own mood before that of the whole. An agent's mood is not the customer's. */
const SCOPES = ['customer', 'interaction', 'contact', 'conversation', 'ticket'] as const

const isForeign = (language: string | undefined) => language !== undefined && !/^en\b/i.test(language)

/** A score needs its scale. */
function read({ label, score, min, max }: Signal): VendorMood | undefined {
  const stated = labelOf(label)
  if (score === undefined || min === undefined || max === undefined || min >= max || score < min || score > max)
    return stated === undefined ? undefined : { score: null, label: stated }
  const scaled = ((score - min) / (max - min)) * 2 - 1
  return { score: scaled, label: stated ?? bandOf(scaled) }
}

function labelOf(label: string | undefined): VendorMood['label'] | undefined {
  return label === undefined ? undefined : LABELS.get(label.toLowerCase())
}

const LABELS: ReadonlyMap<string, VendorMood['label']> = new Map<string, VendorMood['label']>([
  ['negative', 'negative'],
  ['neutral', 'neutral'],
  ['positive', 'positive'],
  ['mixed', 'uncertain'],
])

/** Thirds of the range: a prior. */
function bandOf(score: number): VendorMood['label'] {
  if (score < -1 / 3) return 'negative'
  return score > 1 / 3 ? 'positive' : 'neutral'
}
