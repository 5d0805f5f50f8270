import type { Interaction } from './interaction.ts'

export type ConsentState = Interaction['policy']['analysis']

/** The consent that applies to one event: what the source states, and otherwise the policy of the source. */
export function effectiveConsent({ consent, policy }: Pick<Interaction, 'consent' | 'policy'>): Interaction['policy'] {
  return {
    analysis: stated(consent?.analysis) ?? policy.analysis,
    marketing_contact: stated(consent?.marketing_contact) ?? policy.marketing_contact,
    basis: stated(consent?.basis) ?? policy.basis,
  }
}

function stated<T extends string>(it: T | undefined): T | undefined {
  return it === 'unknown' ? undefined : it
}

/** The consent to analysis that an event states; null when it says nothing. Unknown is not a statement. */
export function statedAnalysis({ consent }: Pick<Interaction, 'consent'>): Exclude<ConsentState, 'unknown'> | null {
  const it = consent?.analysis
  return it === undefined || it === 'unknown' ? null : it
}

/** Whether a consent forbids analysis. */
export function refusesAnalysis(state: ConsentState | null | undefined): state is 'denied' | 'withdrawn' {
  return state === 'denied' || state === 'withdrawn'
}

/** The consent to marketing contact that an event states; null when it says nothing. Unknown is not a statement. */
export function statedMarketing({ consent }: Pick<Interaction, 'consent'>): Exclude<ConsentState, 'unknown'> | null {
  const it = consent?.marketing_contact
  return it === undefined || it === 'unknown' ? null : it
}
