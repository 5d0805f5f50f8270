import { cleanText } from '../../formats/plain-text.ts'
import type { Draft } from '../../adapter.ts'
import type { Came } from './channel.ts'
import { chatNamesOf, isChatTitle } from './chat-names.ts'
import type { ZendeskOptions } from './options.ts'
import { isAgent } from './requester.ts'
import type { Ticket } from './shapes.ts'
import { isCut } from './statement.ts'
import { contentFrom, isCall, wordsOf, type TicketWords, type Written } from './words.ts'

type Opener = 'customer' | 'agent' | 'unknown'

export type Described = Pick<Draft, 'content' | 'direction' | 'initiated_by'> & {
  readonly warnings: readonly { readonly code: string; readonly path: string }[]
  readonly forwardedFrom?: string | undefined
  /** How Zendesk names the customer in the subject of a chat. */
  readonly customerNames: readonly string[]
}

/**
 * Who opened the ticket. The submitter is not enough: an agent who forwards a customer's mail and a robot that files a chat are
 * submitters too. At the agents' screen (`web`), one who is not the requester is an agent.
 */
export function openerOf(it: Ticket, came: Came): Opener {
  if (came.isOutbound) return 'agent'
  if (came.isCustomersOwn) return 'customer'
  if (it.requester_id === undefined || it.submitter_id === undefined) return 'unknown'
  if (it.submitter_id === it.requester_id) return 'customer'
  return came.channel === 'web_form' ? 'agent' : 'unknown'
}

/**
 * What the description says, which is the first comment, and who made contact. It is carried where the customer wrote it. What an agent
 * opened is left to the comment itself: a ticket says whether any of its comments is public, never whether the first one is, and a
 * private note must not slip out.
 */
export function describe(it: Ticket, came: Came, isGone: boolean, options: ZendeskOptions): Described {
  const opener = openerOf(it, came)
  const customerNames = chatNamesOf(it, came)
  const about = {
    direction: DIRECTIONS[opener],
    initiated_by: opener,
    customerNames,
    warnings: [],
  }
  if (isGone) return { ...about, content: { status: 'redacted', truncated: false } }
  const words = wordsByAuthor(it, came, opener, customerNames, options)
  // The ticket of a side conversation asks colleagues.
  const isAside = came.provider === 'side_conversation'
  const isStaffs = isAside || (isAgent(it.requester_id, options) === true && words.forwardedFrom === undefined && !came.isOutbound)
  const contact = { ...about, ...contactOf(opener, isStaffs, words), forwardedFrom: words.forwardedFrom }
  if (it.is_public === false) return { ...contact, content: { status: 'withheld', truncated: false, private_notes: 1 } }
  const subject = cleanText(it.subject ?? '').slice(0, 2048)
  const state = stateOf(it, came, isStaffs ? 'agent' : opener, words, options)
  const content =
    state === 'included' ? contentFrom(words, isCut(it.description)) : ({ status: KNOWN_STATUS[state], truncated: false } as const)
  const isDoubtful = state === 'unknown_speaker' || (state === 'included' && words.isWithheld)
  return {
    ...contact,
    content: { ...content, ...(subject === '' ? {} : { subject }) },
    warnings: isDoubtful ? [{ code: 'unknown_speaker', path: 'content.turns' }] : [],
  }
}

function contactOf(opener: Opener, isStaffs: boolean, { isAutomatic }: TicketWords): Pick<Draft, 'direction' | 'initiated_by'> {
  if (isStaffs) return { direction: 'internal', initiated_by: 'agent' }
  return { direction: DIRECTIONS[opener], initiated_by: isAutomatic ? 'system' : opener }
}

const DIRECTIONS = { customer: 'inbound', agent: 'outbound', unknown: undefined } as const
const KNOWN_STATUS = { absent: 'absent', referenced: 'referenced', withheld: 'withheld', unknown_speaker: 'withheld' } as const

/** Whether the words are carried, and otherwise why not. */
function stateOf(
  it: Ticket,
  came: Came,
  opener: Opener,
  words: TicketWords,
  options: ZendeskOptions,
): 'included' | keyof typeof KNOWN_STATUS {
  if (isMessaging(it, came) && options.messages_by_event) return 'referenced'
  if (words.turns.length === 0) return 'included'
  if (isGenerated(it)) return 'referenced'
  if (opener === 'agent') return 'withheld'
  if (options.comments_exported) return 'referenced'
  const isLive = came.isLive || isMessaging(it, came)
  return (opener === 'unknown' || isLive) && !words.isTranscript ? 'unknown_speaker' : 'included'
}

/** The messages of these tickets are interactions of their own. */
const isMessaging = (it: Ticket, came: Came) => came.channel === 'messaging' || it.from_messaging_channel === true

/** Zendesk itself writes `Conversation with Lena` over a conversation, as subject and as description. */
const isGenerated = ({ subject, description }: Ticket) => isChatTitle(subject) && isChatTitle(description)

function wordsByAuthor(it: Ticket, came: Came, opener: Opener, customerNames: readonly string[], options: ZendeskOptions): TicketWords {
  const written = (author: Written['author']): Written => ({
    body: it.description,
    author,
    came,
    subject: it.subject,
    from: it.via?.source?.from?.address,
    customerNames,
  })
  // What stands in the description of a call was written by Zendesk: numbers, times, a link to the recording.
  if (isCall(came)) return wordsOf(written('system'))
  const mayBePassedOn =
    came.channel === 'email' &&
    (isAgent(it.requester_id, options) === true || (it.submitter_id !== undefined && it.submitter_id !== it.requester_id))
  if (mayBePassedOn) {
    const passedOn = wordsOf(written('agent'))
    if (passedOn.turns.some(({ speaker }) => speaker === 'customer')) return passedOn
  }
  const words = wordsOf(written(opener === 'agent' ? 'agent' : 'customer'))
  // A robot filed the chat: what stands above it has no known author.
  return opener === 'unknown' && words.isTranscript
    ? { ...words, turns: words.turns.filter(({ offset_ms }) => offset_ms !== undefined) }
    : words
}
