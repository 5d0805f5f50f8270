import { z } from 'zod'
import type { Notice } from '../../adapter.ts'
import { words } from './fields.ts'

/**
 * A topic of SNS asks whether it may send to this address, or says that it was told to stop. The address that confirms it is for the
 * operator and is never fetched: whoever may write to the gateway could make it fetch anything.
 */
const shown = words.transform((it) => it?.trim() ?? '')

export const Subscription = z.object({ type: shown, topicarn: shown, subscribeurl: shown })
export type Subscription = z.infer<typeof Subscription>

export function isSubscription(raw: Readonly<Record<string, unknown>>): boolean {
  return (raw['type'] === 'SubscriptionConfirmation' || raw['type'] === 'UnsubscribeConfirmation') && 'topicarn' in raw
}

/** What SNS writes. The number of an account can look like a card, and the token of an address like anything. */
const TOPIC = String.raw`arn:aws[a-z-]{0,20}:sns:[a-z0-9-]{1,30}:\d{12}:[\w.-]{1,256}`
const IS_TOPIC = new RegExp(`^${TOPIC}$`)
const IS_ADDRESS = new RegExp(
  String.raw`^https://sns\.[a-z0-9-]{1,30}\.amazonaws\.com(?:\.cn)?/\?Action=ConfirmSubscription&TopicArn=${TOPIC}&Token=[0-9A-Za-z]{1,512}$`,
)

export function noticeOf({ type, topicarn, subscribeurl }: Subscription): Notice {
  const isEnd = type === 'UnsubscribeConfirmation'
  return {
    code: isEnd ? 'subscription_ended' : 'subscription_to_confirm',
    sentence: isEnd
      ? 'an SNS topic no longer sends to this source; open the address to subscribe again'
      : 'an SNS topic waits until its subscription is confirmed; open the address if the topic is yours',
    topic: topicarn,
    address: subscribeurl,
    ...(IS_TOPIC.test(topicarn) && IS_ADDRESS.test(subscribeurl) ? { isExact: true as const } : {}),
  }
}
