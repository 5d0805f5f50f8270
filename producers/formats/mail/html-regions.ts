import type { FindRegion } from '../html-words.ts'

/** Classes and ids that mail programs and help desks give to the elements around a quoted mail, its introduction, and signatures. */
const named = (names: string) => new RegExp(`\\b(?:class|id|data-smartmail)\\s*=\\s*["']?(?:[^"'>]*[\\s_])?(?:${names})(?=["'\\s>]|$)`, 'i')

const LEAD = named(
  'gmail_quote|gmail_quote_container|gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote|freshdesk_quote|zmail_extra|hs_reply|history_container|quoted_text|front-blockquote|tutanota_quote',
)
const TAIL = named(
  'divRplyFwdMsg|OutlookMessageHeader|mail-editor-reference-message-container|ms-outlook-mobile-reference-message|reply-above-line',
)
/** Outlook for Windows marks the header of a quoted mail by nothing but the line above it. */
const OUTLOOK_LINE = /border:\s*none;\s*border-top:\s*solid\s+#?(?:E1E1E1|B5C4DF)/i
const SIGNATURE = named(
  'gmail_signature|moz-signature|AppleMailSignature|ymail_(?:android|ios)_signature|protonmail_signature_block|signature|ms-outlook-mobile-signature|composer_signature',
)
/** The indent button of an editor writes a blockquote too, around what the sender wrote. */
const INDENT = /border:\s*(?:none|0)|webkit-indent/i
const CITED = /border-left|\bcite\b|quote["'\s]/i

/** The regions of a mail's HTML. A blockquote is a quote whoever wrote the element, unless an editor's indent button did. */
export const findMailRegion: FindRegion = (name, attributes) => {
  if (name === 'blockquote') return INDENT.test(attributes) && !CITED.test(attributes) ? undefined : 'quote'
  if (attributes === '' || !attributes.includes('=')) return undefined
  if (TAIL.test(attributes) || OUTLOOK_LINE.test(attributes)) return 'tail'
  if (LEAD.test(attributes)) return 'lead'
  return SIGNATURE.test(attributes) ? 'signature' : undefined
}
