/**
 * What a customer's own words say about leaving: small phrase rules for English. Precise before complete: an order, a flight or an
 * appointment that is cancelled is not a customer who leaves. Every rule has its examples and look-alikes in
 * tests/consumers/datasets/churn_risk/leaving.test.ts.
 */
import type { Ask } from './statement.ts'

/** A rule sees one clause in lower case, of at most 600 characters; every pattern is linear in it. */
type Rule = (clause: string) => boolean

const LONGEST_CLAUSE = 600
const MINE = '(?:(?:my|our|the|this|that|it|all|both|everything|whole|entire|of|current) )'
const BOND =
  '(?:contract|account|subscription|services?|plan|line|membership|policy|broadband|internet|phone|mobile|landline|tv|package|tariff|agreement|sim|connection)\\b'
const END_IT = '(?:cancel|terminate|close|end|disconnect)'
const WISH =
  "(?:i (?:want|need|wish|intend|would like|have decided|am going|am calling|am writing|am ringing)(?: you)? to|i'd like to|i'm going to|i'm (?:calling|writing|ringing) to|i am here to|i'm here to|we (?:want|need|would like|have decided|are going) to|we'd like to|i will|i'll|we will|we'll|please|kindly|how (?:do|can) i|can i|could i|can we|can you|could you|(?:just|go ahead and|i am|i'm|we are|we're) ?)"

const cancels = [
  new RegExp(`${WISH} (?:just |now |please |simply |finally |have to |to )?${END_IT} ${MINE}{0,3}(?:[\\w-]+ ){0,3}${BOND}`),
  new RegExp(
    `${WISH} (?:just |now |please |simply |finally )?(?:cancel|terminate)(?: (?:everything|it all|you|with you|altogether|immediately|today|now))?$`,
  ),
  new RegExp(`^(?:just |then |so )?(?:cancel|terminate) ${MINE}{1,3}(?:[\\w-]+ ){0,3}${BOND}`),
  /^(?:just |then |so )?(?:please )?cancel (?:everything|all of it|the lot)$/,
  /^(?!.*\b(?:when|until|how|last|latest|earliest|date|day)\b).*\b(?:giving|give|hand in|handing in) (?:you )?(?:my |our )?notice\b/,
  /\b(?:as|is) my notice\b/,
  /\b(?:(?:want|going|decided) to|will|'ll) leave you\b|\b(?:i'm|i am|we're|we are) leaving you\b/,
  /\bi(?:'m| am| want| would like| need) (?:cancell?ing|terminating) (?:(?:my|our|the|this) ){0,1}(?:\w+ )?(?:contract|account|subscription|service|plan|membership|policy)\b/,
]

/** Whoever joins has such a code from the firm they leave: only the one who asks for it leaves. */
const CODE = '(?:a|my|our|the) (?:\\w+ )?(?:pac|porting|port[- ]out|transfer) code\\b'

const ports = [
  new RegExp(`\\b(?:give|send|text|email|issue|need|want|require|request|requesting|get|(?:i|we)(?:'d| would) like) (?:me |us )?${CODE}`),
  new RegExp(`\\b(?:can|could|may) (?:i|we) (?:please )?(?:have|get) ${CODE}`),
  new RegExp(`^(?:please )?${CODE}(?: please)?$`),
  /\bport(?:ing)? (?:my|our|the) (?:\w+ )?numbers? (?:out|away|to (?:another|a different|a new|some other))\b/,
  /\btake (?:my|our) (?:\w+ )?number (?:with me|to (?:another|a different|a new))\b/,
]

const ends = [
  /\bwhen (?:my|our) (?:\w+ )?(?:contract|agreement|minimum term) (?:ends|expires|runs out|finishes|is up|is over)\b/,
  /\b(?:until when|by when|last day|last date|latest date|latest day|how late)\b.*\bnotice\b/,
  /\b(?:from|on|at) (?:when|which (?:day|date)|what (?:day|date)) (?:can|could|may) (?:i|we) leave\b/,
  /\bwhen (?:does|do|will|would|is) (?:my|our) (?:\w+ )?(?:contract|agreement|minimum term|commitment) (?:end|expire|run out|finish|up|over|due to end|ending)\b/,
  /\bhow long (?:am i|are we) (?:still )?(?:tied|locked|bound|stuck) (?:in|into|to)\b/,
  /\bhow long (?:is|does) (?:my|our) (?:contract|agreement) (?:still )?(?:left|run|last|go on)\b/,
  /\bwhen (?:am i|are we|will i be|can i get) out of (?:my |our |this |the )?contract\b/,
  /\bwhen (?:can|could) (?:i|we) (?:leave|get out of (?:my|our|this|the) contract)\b/,
  /\b(?:end date|expiry date|last day) of (?:my|our) contract\b/,
]

const NOT_SO =
  /\b(?:not|never|n't|don't|didn't|won't|wouldn't|no longer|without|instead of|was going to|were going to|almost|nearly|rather than)\b/
const ELSEWHERE_ORDER =
  /\b(?:order|flight|appointment|booking|reservation|delivery|visit|payment|direct debit|ticket|meeting|upgrade|offer|technician|engineer|trial)\b/
const NOT_MINE =
  /\b(?:my|his|her|their|the) (?:neighbou?rs?|friends?|sister|brother|colleagues?|mother|father|wife|husband|boss)\b|\b(?:he|she|they|everyone|people|others)\b/
/** The customer comes: to us, or from another firm, which they name. */
const TO_US =
  /\b(?:to you|with you|back to you|join|joining|joined|new customer|bring|bringing|you need|do you want|from (?!you\b|your\b|today|tomorrow|now\b|next|this\b)\w+)\b/

/** No rule matches without one of these words, and words are cheaper to find. */
export const TELLING: ReadonlySet<string> = new Set(
  'cancel cancelling canceling terminate terminating close end disconnect leave leaving notice pac porting port port-out transfer take contract agreement term commitment tied locked bound stuck'.split(
    ' ',
  ),
)

/** What the customer asks for in these words; the strongest of all clauses. 'none' where it was looked for and not found. */
export function asksFor(texts: readonly string[]): Ask {
  const said = clauses(texts)
  if (said.some(both(matches(cancels), (it) => !NOT_SO.test(it) && !ELSEWHERE_ORDER.test(it) && !NOT_MINE.test(it)))) return 'cancel'
  if (said.some(both(matches(ports), (it) => !NOT_SO.test(it) && !TO_US.test(it)))) return 'port'
  if (said.some(matches(ends))) return 'contract_end'
  return 'none'
}

function clauses(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((it) =>
      it
        .toLowerCase()
        .replaceAll('’', "'")
        .split(/[.!?;,:\n]+| but | because | although /),
    )
    .map((it) => it.trim().slice(0, LONGEST_CLAUSE))
}

function matches(rules: readonly RegExp[]): Rule {
  return (clause) => rules.some((it) => it.test(clause))
}

function both(a: Rule, b: Rule): Rule {
  return (clause) => a(clause) && b(clause)
}
