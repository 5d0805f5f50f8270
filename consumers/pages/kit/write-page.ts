import { createHash } from 'node:crypto'
import { markup, trusted, type Html } from './markup.ts'
import { STYLESHEET } from './stylesheet.ts'

export type Page = {
  readonly title: string
  readonly body: Html
}

/**
 * A whole page in one file: nothing is loaded and nothing is run. The policy says so to the browser too, so that a text that got
 * through the escaping would still do nothing.
 */
export function writePage({ title, body }: Page): string {
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(STYLESHEET)}</style>
</head>
<body>
${body}
</body>
</html>
`
  return String(page)
}

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLESHEET).digest('base64')}'; base-uri 'none'; form-action 'none'`
