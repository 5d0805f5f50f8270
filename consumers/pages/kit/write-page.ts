import { createHash } from 'node:crypto'
import { markup, trusted, type Html } from './markup.ts'
import { STYLESHEET } from './stylesheet.ts'

export type Page = {
  readonly title: string
  readonly body: Html
} & PageNeeds

/** What a page needs beside the stylesheet. */
export type PageNeeds = {
  /** Rules of its own. */
  readonly styles?: string
  /** Its forms may ask the server that the page came from. */
  readonly forms?: true
}

/**
 * A whole page in one file: nothing is loaded and nothing is run. The policy says so to the browser too, so that a text that got
 * through the escaping would still do nothing.
 */
export function writePage({ title, body, ...needs }: Page): string {
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${writePolicy(needs)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(stylesOf(needs))}</style>
</head>
<body>
${body}
</body>
</html>
`
  return String(page)
}

/** The policy of a page, for its head and for the answer it is sent with. */
export function writePolicy({ styles, forms }: PageNeeds): string {
  const hash = createHash('sha256').update(stylesOf({ styles })).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action ${forms ? `'self'` : `'none'`}`
}

const stylesOf = ({ styles = '' }: { readonly styles?: string | undefined }) => `${STYLESHEET}${styles}`
