import type { Interaction } from '../../schemas/event/interaction.ts'

const STAYING = /retention|retain|save|stay|loyalty|win.?back/i

type Made = Pick<NonNullable<Interaction['offers']>[number], 'outcome'> & { readonly kind: string }

/** Whether the customer took an offer that is made to those who want to leave. */
export function tookOfferToStay(offers: readonly Made[]): boolean {
  return offers.some(({ kind, outcome }) => outcome === 'accepted' && STAYING.test(kind))
}
