import type { Channel, Interaction } from '../../../schemas/event/interaction.ts'

/** What a contact can cost a customer, as far as its source counts it. Times in milliseconds. */
export type EffortFact = {
  readonly reason: EffortReason
  /** Its share of the channel's effort; the shares of a channel make 1. */
  readonly weight: number
  /** Up to here it costs nothing; from `bad` on it costs all it can. */
  readonly fine: number
  readonly bad: number
  /** From here on the contact was not painless, whatever else was good. */
  readonly strong?: number
  /** The column of `interactions` that has it; undefined where it is heard in words. */
  readonly column?: EffortColumn
  readonly read: (interaction: Interaction, repeats: number | undefined) => number | undefined
}

/** What `calibrate effort` can read of a contact: milliseconds, or a count. */
export type EffortColumn =
  'queue_wait_ms' | 'hold_ms' | 'first_human_reply_ms' | 'first_response_ms' | 'resolution_ms' | 'transfer_count' | 'ivr_steps'

export type EffortReason =
  'long_wait' | 'deep_menu' | 'transferred' | 'long_hold' | 'slow_reply' | 'slow_resolution' | 'had_to_repeat' | 'gave_up' | 'said_hard'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const wait = (weight: number, fine: number, bad: number, strong: number): EffortFact => ({
  reason: 'long_wait',
  weight,
  fine,
  bad,
  strong,
  column: 'queue_wait_ms',
  read: (it) => it.timings?.queue_wait_ms,
})
const transfers = (weight: number): EffortFact => ({
  reason: 'transferred',
  weight,
  fine: 0,
  bad: 2,
  strong: 2,
  column: 'transfer_count',
  read: (it) => it.transfer_count,
})
/** Where bots answer at once, a human being's answer counts; one field alone, so that none can hide the other. */
const humanReply = (weight: number, fine: number, bad: number, strong: number): EffortFact => ({
  reason: 'slow_reply',
  weight,
  fine,
  bad,
  strong,
  column: 'first_human_reply_ms',
  read: (it) => it.timings?.first_human_reply_ms,
})
const firstResponse = (weight: number, fine: number, bad: number, strong: number): EffortFact => ({
  ...humanReply(weight, fine, bad, strong),
  column: 'first_response_ms',
  read: (it) => it.timings?.first_response_ms,
})
const repeats = (weight: number): EffortFact => ({
  reason: 'had_to_repeat',
  weight,
  fine: 0,
  bad: 1,
  read: (_, count) => count,
})

const voice: readonly EffortFact[] = [
  wait(0.25, 30 * SECOND, 10 * MINUTE, 15 * MINUTE),
  transfers(0.25),
  {
    reason: 'long_hold',
    weight: 0.2,
    fine: MINUTE,
    bad: 5 * MINUTE,
    strong: 10 * MINUTE,
    column: 'hold_ms',
    read: (it) => it.timings?.hold_ms,
  },
  { reason: 'deep_menu', weight: 0.15, fine: 3, bad: 8, column: 'ivr_steps', read: (it) => it.ivr?.steps?.length },
  repeats(0.15),
]
const liveText: readonly EffortFact[] = [humanReply(0.4, MINUTE, 10 * MINUTE, 30 * MINUTE), transfers(0.3), repeats(0.3)]
/** Messages wait in a pocket: minutes do not hurt. */
const messages: readonly EffortFact[] = [humanReply(0.4, 15 * MINUTE, 4 * HOUR, DAY), transfers(0.3), repeats(0.3)]
const mail: readonly EffortFact[] = [
  firstResponse(0.4, 4 * HOUR, DAY, 3 * DAY),
  {
    reason: 'slow_resolution',
    weight: 0.3,
    fine: DAY,
    bad: 5 * DAY,
    strong: 14 * DAY,
    column: 'resolution_ms',
    read: (it) => it.timings?.resolution_ms,
  },
  repeats(0.3),
]
const desk: readonly EffortFact[] = [wait(0.4, 5 * MINUTE, 20 * MINUTE, 45 * MINUTE), transfers(0.3), repeats(0.3)]
const open: readonly EffortFact[] = [firstResponse(0.7, HOUR, 8 * HOUR, DAY), repeats(0.3)]

/**
 * The facts a channel is expected to tell. Thresholds and weights are absolute priors, set by hand and part of the model version;
 * nothing is learned from the firm's own past by itself, or a firm that is always slow would look quick. A person may put other
 * thresholds in their place (effort-in-use.ts).
 */
export const EFFORT_FACTS: Readonly<Record<Channel, readonly EffortFact[]>> = {
  phone: voice,
  voicemail: [],
  email: mail,
  chat: liveText,
  sms: messages,
  messaging: messages,
  social_public: open,
  social_direct: messages,
  video_comment: open,
  review: [],
  survey: [],
  web_form: mail,
  web_visit: [],
  fax: mail,
  in_person: desk,
  billing_desk: desk,
  event: [],
  other: [],
}
