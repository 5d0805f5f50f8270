import type { ColumnType } from '../../../schemas/datasets/dataset.ts'
import type { ContractColumn, Example } from './contract.ts'

/** A value as the column may hold it; undefined for bytes, and for columns that nothing fills yet. The customers do not exist. */
export function exampleOf({ name, type, range, words, reserved }: Pick<ContractColumn, 'name' | 'type' | 'range' | 'words' | 'reserved'>) {
  if (reserved === true || type === 'binary') return undefined
  const word = words?.find((it) => it !== 'unknown' && it !== 'none')
  return word ?? (Object.hasOwn(NAMED, name) ? NAMED[name] : (bySuffix(name) ?? (range === undefined ? TYPICAL[type] : within(range))))
}

/** Two thirds of the way from the smallest value to the largest. */
const within = ([low, high]: readonly [number, number]): number => Math.round((low + ((high - low) * 2) / 3) * 100) / 100

function bySuffix(name: string): Example | undefined {
  if (name.endsWith('_key') || name.endsWith('_hash')) return 'p1:5f0c6f3d2b9a4e718c5d0e6a7b8c9d0e'
  if (name.endsWith('_ms')) return 240_000
  if (name.endsWith('_minor')) return 49_900
  if (name.endsWith('_currency')) return 'EUR'
  return undefined
}

const TYPICAL: Readonly<Record<Exclude<ColumnType, 'binary'>, Example | undefined>> = {
  string: undefined,
  strings: undefined,
  timestamp: '2026-03-02T10:15:00.000Z',
  date: '2026-03-02',
  double: 0.5,
  int: 2,
  bigint: 2,
  boolean: true,
}

const INTERACTION = 'desk:acme:4711'
const SIGNAL = '9b1d3f0a6c2e48d7b5a4c3d2e1f00918'

/** Texts and lists, whose type says nothing about what they hold. */
const NAMED: Readonly<Record<string, Example>> = {
  interaction_id: INTERACTION,
  conversation_id: 'desk:acme:4700',
  matter_id: 'desk:acme:4690',
  related_ids: ['desk:acme:4690'],
  evidence_ids: [INTERACTION, 'desk:acme:4690'],
  related_kinds: ['reopen_of'],
  signal_id: SIGNAL,
  moment_id: SIGNAL,
  event_id: SIGNAL,
  phase: 'closed',
  brand: 'acme',
  product: 'broadband-100',
  offer_product: 'broadband-250',
  products_mentioned: ['broadband-100'],
  recent_products: ['broadband-100'],
  campaign: 'spring-2026',
  promise_campaign: 'spring-2026',
  region: 'north',
  channel: 'phone',
  channel_provider: 'amazon_connect',
  touchpoint: '+49 800 0000000',
  customer_segment: 'family',
  industry: 'logistics',
  customer_country: 'DE',
  language: 'en',
  contract_status: 'fixed',
  handler_role: 'agent',
  handler_tenure_band: '1-2y',
  team: 'billing-2',
  site: 'leipzig',
  queue: 'billing',
  ivr_exit: 'agent',
  abandoned_stage: 'queue',
  disconnected_by: 'customer',
  disposition: 'refund',
  reasons: ['invoice_dispute'],
  tags: ['vip'],
  nps: 9,
  rating_subjects: ['relationship'],
  offer_kind: 'upsell',
  offer_outcome: 'rejected',
  referral_code: 'FRIEND-20',
  handoff_status: 'accepted',
  source_system: 'zendesk',
  system: 'zendesk',
  source_account: 'acme',
  account: 'acme',
  source: 'zendesk-acme',
  consent_source: 'web form',
  door: 'webhook',
  auth: 'signature',
  warnings: ['language_unknown'],
  effort_reasons: ['long_wait'],
  cause: 'billing',
  cause_2: 'delivery',
  recurring_cause: 'billing',
  human_marks: ['ownership'],
  competitor: 'zenith',
  needs: ['more_speed'],
  pains: ['hidden_fees'],
  missing_content: 'return_label',
  emotions: ['anger'],
  evidence: ['wrong bill'],
  judged_from: ['words', 'status'],
  model_version: 'brand_sentiment-rules-7',
  reason_points: ['24', '12'],
  top_reason: 'unresolved',
  open_moments: ['interest'],
  state: '{}',
  quote: 'The second invoice is wrong again.',
  kind: 'complaint',
  header_names: ['ce_type'],
  header_values: ['c2VydmljZQ=='],
  refused_code: 'invalid_json',
  refused_path: 'data.channel',
  reason: 'missing_field',
  path: 'ticket.id',
  stage: 'normalize',
  object: 'exports/2026-03-02.csv',
  line: '17',
  content_type: 'application/json',
  payload: '{"ticket":{}}',
  code_version: '0.1.0',
  source_topic: 'service-interactions',
  arrived_on: '2026-03-02',
  as_of_date: '2026-03-02',
  revision: 2,
  epoch: 1,
  source_partition: 0,
  source_offset: 1842,
}
