/** Words by which systems call what an interaction says. Values are compared in lower case. */
export const CHANNELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:phone|call|voice|telephone|telefon|inbound call|outbound call|anruf)/, 'phone'],
  [/^voice ?mail/, 'voicemail'],
  [/^(?:e-?mail|mail)/, 'email'],
  [/^(?:chat|live ?chat|web ?chat)/, 'chat'],
  [/^(?:sms|text message)/, 'sms'],
  [/^(?:whats ?app|messenger|telegram|messaging|instagram|viber|line)/, 'messaging'],
  [/^(?:web ?form|form|web|portal|website|feedback widget)/, 'web_form'],
  [/^(?:survey)/, 'survey'],
  [/^(?:review)/, 'review'],
  [/^(?:fax)/, 'fax'],
  [/^(?:reception|front desk|in[- ]person|store|branch|walk[- ]in|filiale)/, 'in_person'],
  [/^(?:billing desk)/, 'billing_desk'],
  [/^(?:event|fair)/, 'event'],
  [/^(?:tweet|twitter|facebook|social|x$)/, 'social_public'],
]

export const DIRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:in|inbound|incoming|eingehend|received)$/, 'inbound'],
  [/^(?:out|outbound|outgoing|ausgehend|manual|sent)$/, 'outbound'],
  [/^(?:internal|intern)$/, 'internal'],
]

export const STATES: readonly (readonly [RegExp, string])[] = [
  [/^(?:open|new|offen|neu|in progress|active)$/, 'open'],
  [/^(?:pending|waiting on customer|awaiting customer|on ?hold|hold)$/, 'pending_customer'],
  [/^(?:resolved|solved|closed|done|gelöst|erledigt|geschlossen|fixed)$/, 'resolved'],
  [/^(?:unresolved|not solved|failed)$/, 'closed_unresolved'],
  [/^(?:abandoned|missed|no answer)$/, 'abandoned'],
  [/^(?:spam)$/, 'spam'],
  [/^(?:deleted)$/, 'deleted'],
]

export const SPEAKERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:customer|user|contact|visitor|caller|requester|client|end[-_ ]user|incoming|inbound|kunde)$/, 'customer'],
  [/^(?:agent|admin|operator|staff|support|representative|outgoing|outbound|mitarbeiter)$/, 'agent'],
  [/^(?:bot|chatbot|virtual agent|assistant)$/, 'bot'],
  [/^(?:system|automation|trigger)$/, 'system'],
]

/** The names of values that are known, each as it is written; undefined where none is, or there are too many to be a list of words. */
export function namesOf(values: readonly string[], known: readonly (readonly [RegExp, string])[]): ReadonlyMap<string, string> | undefined {
  const distinct = [...new Set(values)]
  if (distinct.length > 30) return undefined
  const names = distinct.flatMap((value) => {
    const name = known.find(([pattern]) => pattern.test(value.trim().toLowerCase()))?.[1]
    return name === undefined ? [] : [[value, name] as const]
  })
  return names.length === 0 ? undefined : new Map(names)
}
