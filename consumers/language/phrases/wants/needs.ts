import type { StatementRule } from '../statement-rule.ts'
import { FAMILY, TRIPS } from './family.ts'
import { JOURNEYS, LIFE_CHANGES } from './life-changes.ts'
import { MOVES } from './moving.ts'
import { SHORT, THINGS_NEEDED } from './short-needs.ts'
import { VENTURES } from './ventures.ts'
import { WORK } from './work.ts'
import { tellEach } from '../tell-each.ts'

/** What happened to others, ended long ago, or never came about. */
const NO_NEED = tellEach('need', { isnt: true }, [
  [
    `when|since|before|after|until|once i|we|she|he|they ~1 moved|married|retired|bought|started|had|got`,
    'When we bought the house you held the deeds.',
  ],
  [
    `neighbour|neighbours|colleague|friend|boss|landlord|lodger|competitor|neighbor is|are|was|has|got|just ~2 moving|expecting|pregnant|retiring|bought|started|transferred|relocating|getting`,
    'My neighbour is expecting.',
  ],
  [`going|moving|go to|on|back|forward to? the|sleep|bed|voicemail|my|your|spam`, 'We are going to the desk.'],
  [
    `moving|move my|our|the|some|all ~2 money|savings|account|funds|balance|seat|seats|appointment|booking|payment|date|contract|number`,
    'I am moving my savings to you in May.',
  ],
  [`called|scrapped|dropped|gave|given|shelved off|up|on|the ~2 wedding|trip|bali|holiday|move|idea`, 'We called off the wedding in June.'],
])

export const NEED_RULES: readonly StatementRule<'need'>[] = [
  ...MOVES,
  ...FAMILY,
  ...WORK,
  ...TRIPS,
  ...THINGS_NEEDED,
  ...SHORT,
  ...LIFE_CHANGES,
  ...JOURNEYS,
  ...VENTURES,
  ...NO_NEED,
]
