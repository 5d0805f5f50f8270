import type { Turn } from '../schemas/event/interaction.ts'
import type { Context, Draft } from './adapter.ts'

/** What a payload with one message states about the conversation as a whole. The words, the time and the keys are the message's. */
export type ConversationFields = Omit<
  Draft,
  'conversation_id' | 'revision' | 'occurred_at' | 'time_quality' | 'phase' | 'is_partial' | 'content' | 'event_key' | 'initiated_by'
> &
  Partial<Pick<Draft, 'phase' | 'is_partial' | 'initiated_by'>> & {
    /** When the conversation began, where the payload states it. Left out: no later than the message. */
    readonly started?: Pick<Draft, 'occurred_at' | 'time_quality'> | undefined
  }

export type MessageFields = {
  readonly interaction_id: string
  /** The native id of the message, its kind and its version. */
  readonly event_key: string
  readonly event_type: string
  readonly at: Pick<Draft, 'occurred_at' | 'time_quality'>
  /** The version of the message. */
  readonly revision: number
  readonly speaker: Turn['speaker']
  /** Without words, the message states that something was sent: a picture, a file. */
  readonly content: Draft['content']
  readonly phase?: Draft['phase'] | undefined
  readonly agents?: Draft['agents']
  readonly visibility?: Draft['visibility'] | undefined
  readonly warnings?: Draft['warnings']
  readonly people?: Draft['people']
}

/**
 * The two interactions of a payload that carries one message of a live conversation: the conversation, which has no words of its own and
 * counts as a contact once, and the message, which is `part_of` it. So what was said is never hidden by what was said later.
 *
 * The event key of the conversation is a digest of what it states without the time: a message that adds nothing repeats it. The
 * conversation is inbound when the customer wrote the message; otherwise the payload says nothing about the direction.
 */
export function tellMessage(conversation: ConversationFields, message: MessageFields, context: Context): readonly [Draft, Draft] {
  const { started, event_type, warnings, ...fields } = conversation
  const { interaction_id } = conversation
  const direction = conversation.direction ?? (message.speaker === 'customer' ? 'inbound' : undefined)
  const stated = { phase: 'updated', is_partial: true, initiated_by: 'unknown', ...fields, direction } as const
  const { people: _, ...compared } = { ...stated, started }
  return [
    {
      ...stated,
      conversation_id: interaction_id,
      revision: message.revision,
      ...(started ?? { occurred_at: message.at.occurred_at, time_quality: boundOf(message.at) }),
      event_type,
      event_key: `conversation/${interaction_id}/${context.digest(compared)}`,
      content: { status: 'referenced', truncated: false },
      ...(warnings === undefined ? {} : { warnings }),
    },
    {
      interaction_id: message.interaction_id,
      conversation_id: interaction_id,
      related: [{ interaction_id, relation: 'part_of' }],
      revision: message.revision,
      phase: message.phase ?? 'closed',
      ...message.at,
      is_partial: false,
      event_type: message.event_type,
      event_key: message.event_key,
      is_test: conversation.is_test,
      channel: conversation.channel,
      channel_provider: conversation.channel_provider,
      visibility: message.visibility ?? conversation.visibility,
      direction: DIRECTIONS[message.speaker],
      initiated_by: message.speaker === 'other' ? 'unknown' : message.speaker,
      customer: conversation.customer,
      agents: message.agents,
      brand: conversation.brand,
      queue: conversation.queue,
      content: message.content,
      consent: conversation.consent,
      people: message.people ?? conversation.people,
      ...(message.warnings === undefined ? {} : { warnings: message.warnings }),
    },
  ]
}

/** A message of which only the receipt is known says nothing about when the conversation began. */
function boundOf({ time_quality }: MessageFields['at']): Draft['time_quality'] {
  return time_quality === 'received_only' ? 'received_only' : 'no_later_than'
}

const DIRECTIONS: Readonly<Record<Turn['speaker'], Draft['direction']>> = {
  customer: 'inbound',
  agent: 'outbound',
  bot: 'outbound',
  system: 'outbound',
  other: undefined,
}
