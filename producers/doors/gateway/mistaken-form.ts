/** How much of a body tells what it is. */
const LOOKED_AT = 4096

/**
 * What a sender should state who sends JSON or a table and calls it a form, as `curl -d` does; undefined where the body may be a form.
 * A form starts with the name of a field and has no line ends.
 */
export function describeMistakenForm(body: Buffer): string | undefined {
  const text = body.toString('utf8', 0, LOOKED_AT).trimStart()
  if (/^[{[]/.test(text)) return 'this is JSON: set the header content-type: application/json'
  const [header = '', row] = text.split(/\r?\n/, 2)
  const isTable = row !== undefined && !header.includes('=') && /[^&]+[,;\t|]/.test(header)
  return isTable ? 'this is a table: set the header content-type: text/csv, and send the body with its line ends' : undefined
}
