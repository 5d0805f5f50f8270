import type { Turn } from '../../../../schemas/event/interaction.ts'
import type { Customer } from '../customers.ts'
import type { Errand } from '../errand.ts'
import type { Language } from '../language.ts'
import type { SeededRandom } from '../random.ts'
import { fillTemplate, type Slots } from '../texts/fill.ts'
import { german } from './german.ts'
import { spanish } from './spanish.ts'
import type { Tongue } from './tongue.ts'

type Medium = 'speech' | 'message' | 'email'

/** The texts of another language; undefined for English, whose texts are those of the trade. */
export function tongueOf({ language }: Pick<Customer, 'language'>): Tongue | undefined {
  return TONGUES[language]
}

const TONGUES: Readonly<Record<Language, Tongue | undefined>> = { en: undefined, de: german, es: spanish }

/** The turns of a contact in another language. */
export function speakIn(tongue: Tongue, errand: Errand, filled: Slots, random: SeededRandom, medium: Medium): readonly Turn[] {
  const { customer, agent } = tongue
  const { begins, ends, solved, attempt } = errand
  const again = attempt === 1 ? [] : [random.pick(customer.chasing)]
  const end = random.pick(ends === 'glad' ? customer.relieved : ends === 'bitter' ? customer.bitter : customer.content)
  const greeted: readonly (readonly [Turn['speaker'], string])[] = medium === 'email' ? [] : [['agent', random.pick(agent.greetings)]]
  const said = [
    ...greeted,
    ['customer', [...again, random.pick(customer[begins])].join(' ')],
    ['agent', random.pick(agent.questions)],
    ['agent', random.pick(solved === 'yes' ? agent.solving : agent.stalling)],
    ['customer', end],
  ] as const
  return said.map(([speaker, text], seq) => ({ seq, speaker, text: fillTemplate(text, filled), kind: medium, visibility: 'private' }))
}
