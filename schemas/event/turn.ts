import { z } from 'zod'
import { codeText, wholeCount, instantText, ms, oneOf, textUpTo } from './elements.ts'

/** One thing said or written in an interaction. */
export const turn = z.strictObject({
  seq: wholeCount.describe('The position in the conversation: from 0, ascending.'),
  speaker: oneOf('customer', 'agent', 'bot', 'system', 'other'),
  at: instantText.optional(),
  offset_ms: ms.optional(),
  text: textUpTo(65_536).describe('Plain text in NFC, without HTML and without the quoted part of an e-mail.'),
  language: textUpTo(35).optional(),
  kind: oneOf('speech', 'message', 'email', 'comment', 'note', 'post', 'answer', 'other'),
  visibility: oneOf('public', 'private'),
  redactions: z.array(codeText).max(50).optional().describe('The kinds of identifiers that were masked in this text.'),
})
