import { IDENTIFIER_KINDS } from '../../schemas/identity/identifier-kind.ts'
import type { z } from 'zod'
import type { Identifier } from '../../schemas/event/identity.ts'
import { interactionId } from '../../schemas/event/ids.ts'
import type { Turn } from '../../schemas/event/interaction.ts'
import type { Context, Draft, Normalized } from '../adapter.ts'
import { readMail } from '../formats/mail/read-mail.ts'
import { toPlainText } from '../formats/plain-text.ts'
import { toInstant } from '../formats/time.ts'
import type { Contact } from './contact.ts'
import { spellMoment, momentReader, type Mistake, type ReadMoment } from './moments.ts'
import { rateContact } from './rate-contact.ts'

type Stated = z.output<typeof Contact>
export type DraftedContact = Extract<Normalized, { ok: true }> | { readonly ok: false; readonly mistakes: readonly Mistake[] }

/** The interaction of a contact. What nobody stated stays absent, but for the few defaults that docs/publish-from-code.md lists. */
export function draftContact(system: string, contact: Stated, context: Context): DraftedContact {
  const mistakes: Mistake[] = []
  const read = momentReader(context.zone, mistakes)
  const began = read(contact.occurred_at, 'occurred_at')
  const changed = read(contact.changed_at, 'changed_at') ?? began
  const ended = read(contact.ended_at, 'ended_at')
  const captured = read(contact.consent?.captured_at, 'consent.captured_at')
  const resolution = resolutionOf(contact.resolution, read)
  const ratings = contact.ratings?.flatMap((it, at) => rateContact(it, `ratings.${at}`, read, mistakes))
  const turns = turnsOf(contact, read)
  if (began === undefined || changed === undefined || mistakes.length > 0) return { ok: false, mistakes }
  const idOf = (id: string) => interactionId(system, context.account, id)
  const { customer: { name, ...customer } = {}, consent } = contact
  const { email: _1, phone: _2, account: _3, social: _4, device: _5, other: _6, ...about } = customer
  const isGone = contact.phase === 'deleted' || contact.phase === 'redacted'
  const draft: Draft = {
    interaction_id: idOf(contact.id),
    conversation_id: contact.conversation === undefined ? undefined : idOf(contact.conversation),
    related: contact.related?.map(({ id, relation }) => ({ interaction_id: idOf(id), relation })),
    revision: changed.epoch,
    phase: contact.phase ?? 'closed',
    occurred_at: toInstant(began.epoch),
    ended_at: spellMoment(ended),
    time_quality: began.zoned ? 'exact' : 'zone_assumed',
    is_partial: false,
    is_test: contact.is_test ?? false,
    event_type: 'contact',
    event_key: `contact/${contact.id}/${changed.epoch}/${context.digest(JSON.parse(JSON.stringify(contact)))}`,
    channel: contact.channel,
    channel_provider: contact.channel_provider,
    visibility: contact.visibility ?? 'private',
    direction: contact.direction ?? (turns[0]?.speaker === 'customer' ? 'inbound' : undefined),
    initiated_by: contact.initiated_by ?? 'unknown',
    touchpoint: contact.touchpoint,
    contact_attempt: contact.contact_attempt,
    customer: { ...about, identifiers: identifiersIn(customer) },
    agents: contact.agents,
    queue: idAndName(contact.queue),
    brand: idAndName(contact.brand),
    product: idAndName(contact.product),
    region: contact.region,
    campaign: contact.campaign,
    reasons: contact.reasons?.map((it) =>
      typeof it === 'string' ? { label: it, given_by: 'unknown' } : { ...it, given_by: it.given_by ?? 'unknown' },
    ),
    tags: contact.tags,
    attributes: contact.attributes,
    content: contentOf(contact.subject, turns, isGone),
    timings: contact.timings,
    timings_basis: contact.timings_basis,
    hold_count: contact.hold_count,
    transfer_count: contact.transfer_count,
    reopen_count: contact.reopen_count,
    abandoned: contact.abandoned,
    disconnected_by: contact.disconnected_by,
    resolution,
    disposition: contact.disposition,
    offers: contact.offers,
    compensation: contact.compensation,
    referral: contact.referral_code === undefined ? undefined : { code: contact.referral_code },
    ratings,
    consent: consent === undefined ? undefined : { ...consent, captured_at: spellMoment(captured) },
    people: [
      ...(name === undefined ? [] : [{ name, role: 'customer' } as const]),
      ...(contact.people ?? []).map((it) => ({ name: it.name, role: it.role ?? 'other' })),
    ],
  }
  return { ok: true, drafts: [draft] }
}

function idAndName(stated: string | { readonly id?: string | undefined; readonly name?: string | undefined } | undefined) {
  return typeof stated === 'string' ? { id: stated } : stated
}

function identifiersIn(customer: { readonly [K in (typeof IDENTIFIER_KINDS)[number]]?: string | undefined }): readonly Identifier[] {
  return IDENTIFIER_KINDS.flatMap((kind) => {
    const value = customer[kind]
    return value === undefined ? [] : [{ kind, value, link: 'source' } as const]
  })
}

function resolutionOf(stated: Stated['resolution'], read: ReadMoment): Draft['resolution'] {
  if (stated === undefined) return undefined
  if (typeof stated === 'string') return { status: stated, confirmed_by: 'none' }
  const { resolved_at, confirmed_by = 'none', ...rest } = stated
  return { ...rest, confirmed_by, resolved_at: spellMoment(read(resolved_at, 'resolution.resolved_at')) }
}

const KINDS: Readonly<Partial<Record<Stated['channel'], Turn['kind']>>> = {
  phone: 'speech',
  voicemail: 'speech',
  in_person: 'speech',
  billing_desk: 'speech',
  event: 'speech',
  email: 'email',
  chat: 'message',
  sms: 'message',
  messaging: 'message',
  social_direct: 'message',
  web_form: 'message',
  social_public: 'post',
  review: 'post',
  video_comment: 'comment',
  survey: 'answer',
}

function turnsOf({ words, channel, subject, visibility = 'private' }: Stated, read: ReadMoment): readonly Turn[] {
  const said = typeof words === 'string' ? [{ by: 'customer' as const, text: words }] : (words ?? [])
  const kind = KINDS[channel] ?? 'other'
  return said.flatMap((it, at): readonly Turn[] => {
    const text = channel === 'email' ? readMail(it.text, { subject }).own : toPlainText(it.text)
    const spoken = 'at' in it ? spellMoment(read(it.at, `words.${at}.at`)) : undefined
    const language = 'language' in it ? it.language : undefined
    if (text === '') return []
    return [
      {
        seq: at,
        speaker: it.by,
        ...(spoken === undefined ? {} : { at: spoken }),
        ...(language === undefined ? {} : { language }),
        text,
        kind,
        visibility,
      },
    ]
  })
}

function contentOf(subject: string | undefined, turns: readonly Turn[], isGone: boolean): Draft['content'] {
  if (isGone) return { status: 'redacted', truncated: false }
  const isIncluded = turns.length > 0 || subject !== undefined
  return {
    status: isIncluded ? 'included' : 'absent',
    truncated: false,
    ...(subject === undefined ? {} : { subject }),
    ...(turns.length === 0 ? {} : { turns: [...turns] }),
  }
}
