import { Interaction, type Turn } from '../../../schemas/event/interaction.ts'
import type { LabelledItem } from './item.ts'

/**
 * The contact in which an item could have been said. Only its channel and its turns are told: no reason, rating or outcome stands
 * beside them, so that what is found is found in the words. The language is declared, as all items are English.
 */
export function toInteraction({ id, channel, turns }: Pick<LabelledItem, 'id' | 'channel' | 'turns'>): Interaction {
  const visibility = channel === 'social_public' || channel === 'review' ? 'public' : 'private'
  const kind = kindIn(channel)
  return Interaction.parse({
    schema_version: '1.0',
    interaction_id: `labelled:set:${id}`,
    revision: 1,
    phase: 'closed',
    occurred_at: '2026-01-01T00:00:00.000Z',
    time_quality: 'exact',
    is_partial: false,
    source: {
      system: 'labelled',
      account: 'set',
      adapter_version: '1',
      door: 'file',
      event_type: 'interaction',
      event_key: id,
      received_at: '2026-01-01T00:00:00.000Z',
      auth: 'none',
      is_test: false,
    },
    channel,
    visibility,
    direction: 'inbound',
    initiated_by: 'customer',
    customer: { ref: null },
    content: {
      status: 'included',
      truncated: false,
      language: 'en',
      turns: turns.map(([speaker, text], seq) => ({ seq, speaker, text: text.normalize('NFC'), kind, visibility })),
    },
    consent: { recording: 'granted', analysis: 'granted', marketing_contact: 'unknown', basis: 'contract' },
    policy: { analysis: 'granted', marketing_contact: 'unknown', basis: 'contract' },
    privacy: { pii: 'none', erasure_key: null },
  })
}

function kindIn(channel: Interaction['channel']): Turn['kind'] {
  if (channel === 'phone' || channel === 'voicemail' || channel === 'in_person') return 'speech'
  if (channel === 'email') return 'email'
  if (channel === 'social_public') return 'post'
  if (channel === 'review') return 'comment'
  return channel === 'survey' ? 'answer' : 'message'
}
