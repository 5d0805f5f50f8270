import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Statement } from './match-statements.ts'

export type Target = 'brand' | 'product' | 'agent'

/** Who serves the customer, and what is said of people alone. */
const AGENTS: ReadonlySet<string> = new Set(
  `agent agents rep reps representative representatives adviser advisers advisor advisors operator operators lady ladies gentleman gent
   guy guys girl girls lad lads lass fella bloke chap man woman she he her him technician technicians engineer engineers driver drivers
   colleague colleagues staff crew team assistant assistants clerk clerks receptionist nurse waiter waitress porter steward stewardess
   manager cashier teller courier fitter fitters installer mechanic
   legend legends angel angels hero heroes saint saints lifesaver lifesavers darling sweetheart superstar superstars
   patient polite courteous kind friendly helpful attentive obliging considerate welcoming knowledgeable
   kinder kindest friendlier friendliest nicest loveliest
   kiss hug raise promotion medal`.split(/\s+/),
)
const PRODUCTS: ReadonlySet<string> = new Set(
  'app website site software product phone card router modem device item laptop tablet box camera car machine appliance book tariff plan'.split(
    ' ',
  ),
)

/**
 * Whom a statement is for or against, by what its clause names: praise of an agent inside a complaint about the brand is two statements.
 * Who leaves, leaves the brand, whoever drove them to it.
 */
export function targetOf({ words, start, end, code }: Statement, { product }: Pick<Interaction, 'product'>): Target {
  if (code === 'leave') return 'brand'
  const name = product?.name?.toLowerCase()
  const clause = words.clause[start]
  let from = start
  while (from > 0 && words.clause[from - 1] === clause) from -= 1
  let to = end
  while (to < words.lower.length && words.clause[to] === clause) to += 1
  for (let i = from; i < to; i += 1) {
    const word = words.lower[i] ?? ''
    if (AGENTS.has(word) || (word === 'star' && words.lower[i - 1] !== '5')) return 'agent'
    if (PRODUCTS.has(word) || word === name) return 'product'
  }
  return 'brand'
}
