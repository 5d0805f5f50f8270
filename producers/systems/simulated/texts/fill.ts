import { AGENTS, TOWNS } from '../firm.ts'
import type { SeededRandom } from '../random.ts'

/** What the slots of one conversation stand for; the same in every turn of it. */
export type Slots = Readonly<Record<string, string>>

export function slots(
  random: SeededRandom,
  about: {
    readonly brand: string
    readonly product: string
    /** Another product of the brand. */
    readonly other: string
    readonly campaign: string
    readonly town: string
    readonly attempt: number
    readonly rivals: readonly string[]
  },
): Slots {
  const { rivals, ...named } = about
  return {
    ...named,
    amount: `${random.whole(9, 89)}.${random.pick(['00', '50', '90', '99'])} euros`,
    day: String(random.whole(4, 19)),
    hour: `${random.whole(7, 19)} o'clock`,
    days: String(random.whole(2, 9)),
    minutes: String(random.whole(12, 55)),
    agent: random.pick(AGENTS).split(' ').at(0) ?? '',
    rival: random.pick(rivals),
    nth: about.attempt >= 4 ? 'fourth' : about.attempt === 3 ? 'third' : 'second',
    town: about.town === '' ? random.pick(TOWNS) : about.town,
    attempt: String(about.attempt),
  }
}

/** A sentence with its slots filled. */
export function fillTemplate(template: string, given: Slots): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const filled = given[name]
    if (filled === undefined) throw new Error(`no slot is called ${name}: "${template}"`)
    return filled
  })
}
