import type { Customer } from './customers.ts'
import type { Errand } from './errand.ts'
import { OFFERS } from './rates.ts'

/** The errand with an offer of more, where one is made, and with how the customer takes an offer. Who is annoyed ends bitterly. */
export function withOffer(errand: Errand, { story, random }: Customer): Errand {
  const isContact = errand.place === 'service' || errand.place === 'shop'
  if (!isContact) return errand
  if (errand.offer === 'rejected') return random.chance(OFFERS.stayAnnoys[errand.begins]) ? annoyed(errand) : errand
  // The good end of a story is part of the story.
  const isGoodEnd = errand.ends === 'glad' && (errand.begins === 'angry' || errand.attempt > 1)
  if (errand.offer !== 'none' || errand.asks !== 'none' || isGoodEnd || story === 'prospect' || !random.chance(OFFERS.upsell)) return errand
  const offered: Errand = { ...errand, offerKind: 'upsell' }
  const outcome = random.weighted(OFFERS.outcomes[errand.begins])
  return outcome === 'annoyed' ? annoyed({ ...offered, offer: 'rejected' }) : { ...offered, offer: outcome }
}

function annoyed(errand: Errand): Errand {
  return { ...errand, annoyed: true, ends: 'bitter' }
}
