import { z } from 'zod'
import type { Notice } from '../../adapter.ts'
import { cutText } from '../../ingest/fit.ts'
import { words } from './fields.ts'

/**
 * A topic of SNS asks whether it may send to this address, or says that it was told to stop. The address that confirms it is for the
 * operator and is never fetched: whoever may write to the gateway could make it fetch anything.
 */
const shown = words.transform((it) => cutText(it?.trim() ?? '', 500))

export const Subscription = z.object({ type: shown, topicarn: shown, subscribeurl: shown })
export type Subscription = z.infer<typeof Subscription>

export function isSubscription(raw: Readonly<Record<string, unknown>>): boolean {
  return (raw['type'] === 'SubscriptionConfirmation' || raw['type'] === 'UnsubscribeConfirmation') && 'topicarn' in raw
}

export function noticeOf({ type, topicarn, subscribeurl }: Subscription): Notice {
  const isEnd = type === 'UnsubscribeConfirmation'
  return {
    code: isEnd ? 'subscription_ended' : 'subscription_to_confirm',
    sentence: isEnd
      ? 'an SNS topic no longer sends to this source; open the address to subscribe again'
      : 'an SNS topic waits until its subscription is confirmed; open the address if the topic is yours',
    topic: topicarn,
    address: subscribeurl,
  }
}
