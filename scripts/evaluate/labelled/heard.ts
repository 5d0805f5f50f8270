import type { Interaction } from '../../../schemas/event/interaction.ts'

/** What is measured of what the consumers hear in an interaction. */
export type Heard = {
  readonly statements: readonly { readonly code: string }[]
  readonly agentStatements: readonly { readonly code: string }[]
  readonly sentiment: {
    /** null: the customer said nothing. */
    readonly label: Mood | 'uncertain' | null
    /** Undefined without words, or in a language that is not read. */
    readonly felt?: Chances | undefined
  }
  readonly cause: { readonly cause: string | null; readonly second: string | null }
}
export type Hear = (interaction: Interaction) => Heard

export const MEASURED_MOODS = ['negative', 'neutral', 'positive'] as const
export type Mood = (typeof MEASURED_MOODS)[number]

export type Chances = { readonly pNegative: number; readonly pNeutral: number; readonly pPositive: number }
