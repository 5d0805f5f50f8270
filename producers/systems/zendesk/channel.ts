import type { Channel, Turn } from '../../../schemas/event/interaction.ts'
import type { Via } from './shapes.ts'

/** The way a ticket or comment came, from `via`; names as in Zendesk's list of channels, of the export and of the webhooks. */
export type Came = {
  readonly channel: Channel
  readonly provider: string | undefined
  readonly visibility: 'public' | 'private'
  readonly isTest: boolean
  /** Somebody of the firm started it: a call out. */
  readonly isOutbound: boolean
  /** Only a customer's own message arrives this way, whoever Zendesk calls the submitter. */
  readonly isCustomersOwn: boolean
  /** A conversation in which both sides write at the same time. */
  readonly isLive: boolean
  readonly isKnown: boolean
}

const NAMES: readonly (readonly [Channel, string])[] = [
  ['email', 'email mail mailgun connect_mail'],
  ['web_form', 'web web_form web_widget embeddable_web_widget mobile_app help_center helpcenter mobile mobile_sdk iphone lotus'],
  ['chat', 'chat chat_transcript chat_offline_message'],
  [
    'phone',
    'voice phone call talk phone_call phone_call_incoming phone_call_outgoing phone_call_inbound phone_call_outbound api_phone_call_inbound api_phone_call_outbound',
  ],
  ['voicemail', 'voicemail api_voicemail'],
  ['sms', 'sms text_message twilio_sms messagebird_sms connect_sms google_rcs'],
  [
    'messaging',
    'native_messaging messaging web_messaging whatsapp line wechat telegram viber kakaotalk apple_business_chat google_business_messages',
  ],
  ['messaging', 'sunshine_conversations_api sunshine_conversations_facebook_messenger business_messaging_slack_connect'],
  ['social_public', 'twitter x_corp twitter_favorite twitter_like facebook facebook_post'],
  [
    'social_direct',
    'twitter_dm x_corp_dm twitter_direct_message facebook_message facebook_private_message instagram_dm instagram_direct sunshine_conversations_twitter_dm',
  ],
  [
    'other',
    'api web_service web_service_api any_channel side_conversation ticket_sharing closed_ticket system rule batch import admin_setting',
  ],
  ['other', 'sample_ticket sample_interactive_ticket recovered_from_suspended_tickets answer_bot omnichannel merge'],
]
const CHANNELS: ReadonlyMap<string, Channel> = new Map(
  NAMES.flatMap(([channel, names]) => names.split(' ').map((name) => [name, channel] as const)),
)
const OWN: ReadonlySet<Channel> = new Set(['email', 'chat', 'sms', 'messaging', 'social_public', 'social_direct', 'phone', 'voicemail'])
const NAMED: ReadonlySet<Channel> = new Set(['sms', 'messaging', 'social_public', 'social_direct', 'other'])

export function cameBy(via: Via): Came {
  // Triggers write the channel as people read it: `Web form`, `Phone call (incoming)`.
  const name =
    (via?.channel ?? '')
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('_') ?? ''
  const rel = via?.source?.rel?.trim().toLowerCase() ?? ''
  const channel = refined(CHANNELS.get(name) ?? 'other', rel)
  const isOutbound = (channel === 'phone' && rel === 'outbound') || /phone_call_out(?:bound|going)$/.test(name)
  return {
    channel,
    // A name that is not known stays as it came, so that masking can read it.
    provider: NAMED.has(channel) && name !== '' ? (CHANNELS.has(name) ? name : via?.channel?.trim()) : undefined,
    visibility: channel === 'social_public' ? 'public' : 'private',
    isTest: name.startsWith('sample_'),
    isOutbound,
    isCustomersOwn: !isOutbound && (OWN.has(channel) || name.startsWith('sample_')),
    isLive: channel === 'messaging' || (channel === 'chat' && name !== 'chat_offline_message'),
    isKnown: CHANNELS.has(name),
  }
}

/** Voice, Twitter and Facebook say in `rel` which of their ways it was. */
function refined(channel: Channel, rel: string): Channel {
  if (channel === 'phone' && rel === 'voicemail') return 'voicemail'
  if (channel === 'social_public' && (rel === 'direct_message' || rel === 'message')) return 'social_direct'
  return channel
}

export function turnKind({ channel }: Came): Turn['kind'] {
  if (channel === 'email') return 'email'
  if (channel === 'social_public') return 'post'
  return ['chat', 'sms', 'messaging', 'social_direct'].includes(channel) ? 'message' : 'comment'
}
