/** What the measure of single odd fields has to know of the fields of each system or template. */
export type FieldFacts = {
  /** Without them, or with something odd in them, the payload says another thing or nothing: refused by design, and not counted. */
  readonly obligatory: readonly (readonly [field: RegExp, why: string])[]
  /** Fields that feed one of the names of an interaction (see `NAMES`), which may then change with them. */
  readonly naming: readonly (readonly [field: RegExp, names: readonly string[]])[]
}

const KEY = 'the key of the record'
const TIME = 'the time at which the interaction began, or the version'
const KIND = 'tells what the payload is about'
const GUARD = 'a guard: unreadable, it takes the careful value or refuses'
const CUSTOMER = ['customer'] as const
const WAY = ['direction', 'customer'] as const

/** Webhooks and EventBridge wrap what exports write at the top. */
const CONNECT: FieldFacts = {
  obligatory: [
    [/(?:^|\.)contactId$|contactArn$|caseId$|^(?:Contact\.)?(?:Id|Arn)$|^evaluationId$|^metadata$/i, KEY],
    [/^(?:detail|detail-type|source)$|^detail\.case$|^CustomerMetadata$/, 'the envelope, or the part that holds the key'],
    [/^(?:EventType|Type|AbsoluteTime)$|^detail\.eventType$/i, KIND],
    [/^Segments(?:$|\[\])/, 'what was heard, of which the name of the part is made'],
  ],
  naming: [
    [/(?:^|\.)(?:InitialContactId|PreviousContactId)$/i, ['conversation_id']],
    [/(?:^|\.)Channel$/i, ['channel']],
    [/(?:^|\.)InitiationMethod$/i, WAY],
    [/ParticipantRole$/, ['direction']],
    [/CustomerEndpoint|^Attributes(?:\.customer_number)?$/i, CUSTOMER],
  ],
}

const ZENDESK: FieldFacts = {
  obligatory: [
    [/(?:^|\.)(?:created_at|updated_at|time|occurred_at|created_at_with_timestamp|updated_at_with_timestamp)$/, TIME],
    [/^(?:id|ticket_id|ticket\.id|ticket|detail|detail-type|event|event\.comment|event\.message)$/, KEY],
    [/^detail(?:\.ticket_event(?:\.ticket|\.meta)?)?(?:\.id)?$|^event\.comment\.id$/, KEY],
    [/^event\.message\.id$/, KEY],
    [/^type$|^answers(?:$|\[\])|^score$|^completion_status$|^visitor$/, KIND],
    [/^timestamp$/, TIME],
    [/(?:^|\.)(?:status|is_public|public|rel|target_ticket_id|ticket_id)$/, GUARD],
  ],
  naming: [
    [/(?:^|\.)via(?:$|\.)/, ['channel', 'direction', 'customer']],
    [/(?:requester|requester_id|requester\.id|requester\.email|responder_id)$/, WAY],
    [/submitter_id$|comment\.author/, ['direction']],
    [/^author_id$/, WAY],
    [/event\.actor/, WAY],
    [/(?:^|\.)(?:subject|description)$/, ['direction']],
    [/locale$|^customer_id$|^visitor\./, CUSTOMER],
    [/^direction$|^message$/, WAY],
    [/^zendesk_ticket_id$/, ['conversation_id']],
  ],
}

const DELIGHTED: FieldFacts = {
  obligatory: [
    [/(?:^|\.)(?:id|created_at|updated_at)$|^event_data$/, KEY],
    [/^event_type$|unsubscribed_at$/, KIND],
    [/(?:^|\.)score$/, 'a response without a score and words is no interaction'],
  ],
  naming: [[/(?:^|\.)(?:email|phone_number|person|person_id|person_properties)(?:$|\.)/, ['customer', 'interaction_id']]],
}

const MAPPED: FieldFacts = {
  obligatory: [
    [/^(?:id|CALL ID|contactId|TIMESTAMP|when|contactStart|lastUpdateTime|created_at|updated_at|attributes|attributes\.createdDate)$/, KEY],
    [/^conversation(?:\.display_id|\.id|\.created_at)?$/, KEY],
    [/^(?:type|event|status|isActive|private)$|^content_attributes/, KIND],
  ],
  naming: [
    [/^(?:ANI|DNIS|fromAddr|toAddr|who|customer_number|requester)(?:$|\.)|sender|^conversation\.meta$/, CUSTOMER],
    [/^(?:isOutbound|message_type)$/, WAY],
    // Voicemail is a type of call there.
    [/^CALL TYPE$/, ['channel', ...WAY]],
    [/^(?:source|where|mediaTypeName|channel|conversation\.channel)$/, ['channel', 'direction']],
    [/territory$/, CUSTOMER],
    [/SESSION ID|masterContactId/, ['conversation_id']],
  ],
}

export function factsOf(system: string): FieldFacts {
  switch (system) {
    case 'amazon-connect':
      return CONNECT
    case 'zendesk':
      return ZENDESK
    case 'delighted':
      return DELIGHTED
    default:
      return MAPPED
  }
}
