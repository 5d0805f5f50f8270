import { Interaction, type Rating, type Turn } from '../../schemas/event/interaction.ts'

/** What a test is about; everything else is a plain, valid phone call of a current customer. */
type About = Partial<Interaction>

/** A valid interaction with only what the test is about. Throws where the test asks for what the event does not allow. */
export function interaction(about: About = {}): Interaction {
  return Interaction.parse({
    schema_version: '1.0',
    interaction_id: 'generic:acme:1',
    revision: 1,
    phase: 'closed',
    occurred_at: '2026-03-02T09:00:00.000Z',
    time_quality: 'exact',
    is_partial: false,
    source: {
      system: 'generic',
      account: 'acme',
      adapter_version: '1',
      door: 'file',
      event_type: 'interaction',
      event_key: '1/closed/1',
      received_at: '2026-03-02T10:00:00.000Z',
      auth: 'none',
      is_test: false,
    },
    channel: 'phone',
    visibility: 'private',
    direction: 'inbound',
    initiated_by: 'customer',
    customer: { ref: 'p1:00000000000000000000000000000001', stage: 'current' },
    brand: { id: 'acme' },
    content: { status: about.content === undefined ? 'absent' : 'included', truncated: false },
    consent: { recording: 'granted', analysis: 'granted', marketing_contact: 'unknown', basis: 'contract' },
    policy: { analysis: 'granted', marketing_contact: 'unknown', basis: 'contract' },
    privacy: { pii: 'pseudonymous', erasure_key: 'p1:00000000000000000000000000000001' },
    ...about,
  })
}

/** The content of a conversation: `['customer', 'my bill is wrong']` and so on, in order. */
export function spoken(...said: readonly (readonly [Turn['speaker'], string])[]): Interaction['content'] {
  return {
    status: 'included',
    truncated: false,
    language: 'en',
    turns: said.map(([speaker, text], seq) => ({ seq, speaker, text, kind: 'speech', visibility: 'private' })),
  }
}

/** A rating on its usual scale; `value` is what the customer gave, 1 = worst where the scale starts at 1, 0 for NPS. */
export function ratingOf(kind: 'csat' | 'nps' | 'ces' | 'star', value: number, about: Partial<Rating> = {}): Rating {
  const [min, max] = { csat: [1, 5], nps: [0, 10], ces: [1, 7], star: [1, 5] }[kind] as [number, number]
  return {
    kind,
    value,
    min,
    max,
    higher_is_better: true,
    score01: (value - min) / (max - min),
    subject: kind === 'nps' ? 'brand' : 'contact',
    context: 'unknown',
    ...about,
  }
}
