import type { Came } from './channel.ts'
import type { Ticket } from './shapes.ts'

const TITLE = /^(?:conversation|chat) with ([^\n]{1,100})$/i

/** Whether Zendesk wrote this over a conversation: `Conversation with Lena`. */
export const isChatTitle = (text: string | null | undefined) => TITLE.test(text?.trim() ?? '')

const NOBODY = /^(?:web user|visitor|guest|customer|client)(?![\p{L}])/iu

/** How the customer is named in the transcript of a chat: as in its title, or as its sender. */
export function chatNamesOf({ subject, via }: Pick<Ticket, 'subject' | 'via'>, { isLive }: Came): readonly string[] {
  const names = [TITLE.exec(subject?.trim() ?? '')?.[1], isLive ? (via?.source?.from?.name ?? undefined) : undefined]
  return names.flatMap((name) => (name === undefined || NOBODY.test(name) ? [] : [name]))
}
