import type { Context, Draft } from '../../adapter.ts'
import type { Identifier } from '../../../schemas/event/identity.ts'
import { detectAutomaticMail } from '../../formats/mail/automatic-mail.ts'
import { allowedAttributes, attribute } from './attributes.ts'
import { channelOf, endedBy, endpointKind, GUIDE_WAY, UNKNOWN_WAY, wayOf, type Way } from './codes.ts'
import { times, type Contact } from './contact.ts'
import { lastOf } from './fields.ts'
import { timingsOf } from './journey.ts'
import { findOddFields } from './odd-fields.ts'
import { readOptions, type Options } from './options.ts'
import { instantOf, interactionIdOf, startOf, type DraftWarning } from './statement.ts'
import { readSurvey } from './survey.ts'

/** What a contact says whoever reports it; what makes it a revision (number, phase, key) is the record's or the event's own. */
export type ContactFields = Omit<Draft, 'revision' | 'phase' | 'is_partial' | 'event_type' | 'event_key'>

/** `contactId` is the contact's own; it is an argument because a contact without one was refused before. */
export function readContactFields(contactId: string, contact: Contact, raw: unknown, context: Context): ContactFields {
  const unread = times(contact).filter(([, { epoch }]) => epoch === undefined)
  const warnings: DraftWarning[] = [...unread.map(([path]) => ({ code: 'unreadable_time', path })), ...findOddFields(raw)]
  const way = isGuide(contact) ? GUIDE_WAY : begun(contact, warnings)
  const provider = providerOf(contact)
  const options = readOptions(context.options)
  return {
    interaction_id: interactionIdOf(contactId, context),
    conversation_id: interactionIdOf(contact.initialcontactid ?? contactId, context),
    related: related(contactId, contact, way, context),
    ...startOf(contact.initiationtimestamp, context),
    ended_at: instantOf(contact.disconnecttimestamp),
    channel: channel(contact, provider, warnings),
    channel_provider: provider?.toLowerCase(),
    visibility: 'private',
    direction: way === GUIDE_WAY ? 'internal' : (stated(contact) ?? (contact.channel === 'TASK' ? 'internal' : way.direction)),
    initiated_by: initiator(contact, way),
    touchpoint: way.withCustomer ? contact.systemendpoint?.address : undefined,
    customer: { identifiers: identifiers(contact, way, options) },
    agents: agents(contact, options),
    queue: queue(contact),
    campaign: contact.campaign?.campaignid,
    attributes: allowedAttributes(contact.attributes, options.attributes, warnings),
    ...readSurvey(contact.attributes, options, warnings),
    ...(isSpam(contact) ? { resolution: { status: 'spam', confirmed_by: 'system' } } : {}),
    content: {
      status: contact.recordings.some(({ status }) => status === 'AVAILABLE') ? 'referenced' : 'absent',
      subject: contact.segmentattributes?.['connect:emailsubject'],
      truncated: false,
    },
    ...timingsOf(contact, way),
    hold_count: contact.agent?.numberofholds,
    disconnected_by: disconnectedBy(contact, warnings),
    is_test: contact.segmentattributes?.['connect:validationtesttype'] !== undefined,
    warnings,
  }
}

function begun({ initiationmethod, channel }: Contact, warnings: DraftWarning[]): Way {
  if (initiationmethod === undefined) return UNKNOWN_WAY
  const known = wayOf(initiationmethod, channel)
  if (known === undefined) warnings.push({ code: 'unknown_initiation_method', path: 'InitiationMethod' })
  return known ?? UNKNOWN_WAY
}

const DIRECTIONS: ReadonlyMap<string, Draft['direction']> = new Map<string, Draft['direction']>([
  ['INBOUND', 'inbound'],
  ['OUTBOUND', 'outbound'],
])

/** Newer contacts say their direction themselves, which is how a leg of an outgoing call can be told. */
function stated({ segmentattributes }: Contact): Draft['direction'] | undefined {
  return DIRECTIONS.get(segmentattributes?.['connect:direction']?.toUpperCase() ?? '')
}

function initiator({ campaign, ...contact }: Contact, way: Way): Draft['initiated_by'] {
  if (contact.channel === 'EMAIL' && way.direction === 'inbound' && isAutomatic(contact)) return 'system'
  return campaign?.campaignid !== undefined && way.direction === 'outbound' ? 'campaign' : way.initiated_by
}

/** An answering machine or a mail server wrote it. */
function isAutomatic({ segmentattributes, customerendpoint }: Pick<Contact, 'segmentattributes' | 'customerendpoint'>): boolean {
  return detectAutomaticMail({ subject: segmentattributes?.['connect:emailsubject'], from: customerendpoint?.address }) !== undefined
}

/** What the mail service of the vendor says of an e-mail. */
function isSpam({ segmentattributes }: Contact): boolean {
  const verdicts = [segmentattributes?.['connect:x-ses-spam-verdict'], segmentattributes?.['connect:x-ses-virus-verdict']]
  return verdicts.some((it) => it?.toUpperCase() === 'FAIL')
}

/** `connect:SMS` is SMS; what every channel is by itself is no provider. */
function providerOf({ segmentattributes }: Contact): string | undefined {
  const subtype = lastPart(segmentattributes?.['connect:subtype'])
  return subtype === undefined || PLAIN.has(subtype) ? undefined : subtype
}

/** A step-by-step guide is a chat of the agent with a flow. */
function isGuide({ segmentattributes }: Contact): boolean {
  return lastPart(segmentattributes?.['connect:subtype']) === 'GUIDE'
}

const PLAIN: ReadonlySet<string> = new Set(['TELEPHONY', 'CHAT', 'EMAIL', 'TASK', 'GUIDE'])

function lastPart(subtype: string | undefined): string | undefined {
  const part = subtype?.slice(subtype.indexOf(':') + 1).toUpperCase()
  return part === '' ? undefined : part
}

function channel(contact: Contact, provider: string | undefined, warnings: DraftWarning[]): Draft['channel'] {
  const known = contact.channel === undefined ? undefined : channelOf(contact.channel, provider)
  if (known === undefined) warnings.push({ code: 'unknown_channel', path: 'Channel' })
  return known ?? 'other'
}

function related(contactId: string, contact: Contact, way: Way, context: Context): Draft['related'] {
  const followed = contact.previouscontactid ?? contact.initialcontactid
  const found = new Map<string, Way['follows']>()
  if (followed !== undefined) found.set(followed, way.follows)
  const other = contact.relatedcontactid
  if (other !== undefined && !found.has(other)) found.set(other, contact.channel === 'EMAIL' ? 'reply_to' : 'follow_up_of')
  found.delete(contactId)
  if (found.size === 0) return undefined
  return [...found].map(([native, relation]) => ({ interaction_id: interactionIdOf(native, context), relation }))
}

function identifiers(contact: Contact, way: Way, { customer_attribute: named }: Options): readonly Identifier[] {
  if (!way.withCustomer) return []
  const found: Identifier[] = []
  const fromAttribute = named === undefined ? undefined : attribute(contact.attributes, named)?.value
  for (const value of [fromAttribute, contact.customerid]) {
    if (value !== undefined && found.every((it) => it.value !== value)) found.push({ kind: 'account', value, link: 'source' })
  }
  const { address, type } = contact.customerendpoint ?? {}
  const kind = type === undefined ? ENDPOINTS_OF.get(contact.channel ?? '') : endpointKind(type)
  if (address !== undefined && kind !== undefined) found.push({ kind, value: address, link: 'source' })
  return found
}

/** Where an endpoint does not say what it is. */
const ENDPOINTS_OF: ReadonlyMap<string, 'phone' | 'email'> = new Map([
  ['VOICE', 'phone'],
  ['EMAIL', 'email'],
] as const)

/** The user name is a person's name: the agent is known by the last part of their ARN alone. */
function agents({ agent }: Contact, { team_level }: Options): Draft['agents'] {
  const ref = lastOf(agent?.arn ?? agent?.agentarn) ?? agent?.id
  if (agent === undefined || ref === undefined) return undefined
  const joined_at = instantOf(agent.connectedtoagenttimestamp)
  const left_at = instantOf(agent.aftercontactworkstarttimestamp)
  const team = teamOf(agent.hierarchygroups, team_level)
  return [
    {
      ref,
      kind: 'human',
      ...(team === undefined ? {} : { team }),
      ...(joined_at === undefined ? {} : { joined_at }),
      ...(left_at === undefined ? {} : { left_at }),
    },
  ]
}

type Groups = NonNullable<Contact['agent']>['hierarchygroups']

function teamOf(groups: Groups, level: number | undefined): string | undefined {
  const levels = [groups?.level1, groups?.level2, groups?.level3, groups?.level4, groups?.level5]
  const group = level === undefined ? undefined : levels[level - 1]
  return group?.groupname ?? lastOf(group?.arn)
}

function queue({ queue }: Contact): Draft['queue'] {
  const native = lastOf(queue?.arn ?? queue?.queuearn) ?? queue?.id
  if (native === undefined && queue?.name === undefined) return undefined
  return { ...(native === undefined ? {} : { id: native }), ...(queue?.name === undefined ? {} : { name: queue.name }) }
}

function disconnectedBy({ disconnectreason }: Contact, warnings: DraftWarning[]): Draft['disconnected_by'] {
  if (disconnectreason === undefined) return undefined
  const side = endedBy(disconnectreason)
  if (side === undefined) warnings.push({ code: 'unknown_disconnect_reason', path: 'DisconnectReason' })
  return side ?? 'unknown'
}
