import type { FindRegion, Region } from '../html-words.ts'

/**
 * Classes and ids, in small letters, of the elements that mail programs and help desks put around a quoted mail and the lines above it,
 * around a signature, and in front of everything that follows.
 */
const REGIONS: ReadonlyMap<string, Region> = new Map<string, Region>([
  ...[
    'gmail_quote',
    'gmail_quote_container',
    'gmail_attr',
    'moz-cite-prefix',
    'yahoo_quoted',
    'protonmail_quote',
    'tutanota_quote',
    'freshdesk_quote',
    'zmail_extra',
    'hs_reply',
    'history_container',
    'front-blockquote',
  ].map((name) => [name, 'lead'] as const),
  ...['divrplyfwdmsg', 'outlookmessageheader', 'mail-editor-reference-message-container', 'ms-outlook-mobile-reference-message'].map(
    (name) => [name, 'tail'] as const,
  ),
  ...[
    'gmail_signature',
    'moz-signature',
    'applemailsignature',
    'ymail_android_signature',
    'ymail_ios_signature',
    'protonmail_signature_block',
    'signature',
    'ms-outlook-mobile-signature',
    'composer_signature',
  ].map((name) => [name, 'signature'] as const),
])
/** Outlook for Windows marks the header of a quoted mail by nothing but the line above it. */
const OUTLOOK_LINE = /border:\s{0,3}none;\s{0,3}border-top:\s{0,3}solid\s{1,3}#?(?:E1E1E1|B5C4DF)/i
/** The indent button of an editor writes a blockquote too, around what the sender wrote. */
const INDENT = /border:\s{0,3}(?:none|0)|webkit-indent/i
const CITED = /border-left|cite|quote/i

const ATTRIBUTE = /(?<![\w-])(class|id|style|data-smartmail|type)\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/** Most elements have none of these: looking for them first saves reading their attributes. */
const HINT = /quote|gmail|cite|yahoo|zmail|hs_reply|history|rplyfwd|header|reference|signature|border/i

/** The regions of a mail's HTML. A blockquote is a quote whoever wrote the element, unless an editor's indent button did. */
export const findMailRegion: FindRegion = (name, attributes) => {
  if (name !== 'blockquote' && !HINT.test(attributes)) return undefined
  const values = [...attributes.matchAll(ATTRIBUTE)].map(([, , double, single, bare]) => double ?? single ?? bare ?? '')
  if (name === 'blockquote') {
    const said = values.join(' ')
    return INDENT.test(said) && !CITED.test(said) ? undefined : 'quote'
  }
  for (const value of values) {
    if (OUTLOOK_LINE.test(value)) return 'tail'
    for (const token of value.split(/\s+/)) {
      // A mail that was quoted before has its ids and classes with `x_` in front.
      const region = REGIONS.get(token.replace(/^(?:x_)+/, '').toLowerCase())
      if (region !== undefined) return region
    }
  }
  return undefined
}
