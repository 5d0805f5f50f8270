import type { Draft } from '../../adapter.ts'
import { baseOf } from './contact-base.ts'
import type { Contact, Naming } from './contact-shape.ts'
import { publicWords } from './conversation.ts'
import type { Customer } from './customers.ts'
import type { Errand } from './errand.ts'
import type { SeededRandom } from './random.ts'
import { statedLanguage } from './surroundings.ts'

/** A post or a review. */
export function publicContact(errand: Errand, customer: Customer, naming: Naming, random: SeededRandom): Contact {
  const isReview = errand.place === 'review'
  const stars = errand.ends === 'glad' ? random.whole(4, 5) : errand.ends === 'bitter' ? random.whole(1, 2) : 3
  const likes = Math.floor(random.about(4))
  const { turns, told } = publicWords(errand, customer, random)
  const draft: Draft = {
    ...baseOf(errand, customer, naming, errand.at),
    channel: isReview ? 'review' : 'social_public',
    visibility: 'public',
    direction: 'inbound',
    initiated_by: 'customer',
    reach: { followers: customer.followers, likes },
    content: { status: 'included', ...statedLanguage(customer, random), truncated: false, turns: [...turns] },
    ...(isReview
      ? {
          ratings: [
            {
              kind: 'star',
              value: stars,
              min: 1,
              max: 5,
              higher_is_better: true,
              score01: (stars - 1) / 4,
              subject: 'brand',
              context: 'relationship',
            },
          ],
        }
      : {}),
  }
  return { draft, endsAt: errand.at, painless: true, told }
}
