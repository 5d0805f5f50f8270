/** The statements of a script, without its comments. A statement ends with a semicolon at the end of a line. */
export function splitStatements(script: string): readonly string[] {
  return script
    .replaceAll(/^--.*$/gm, '')
    .split(/;\s*$/m)
    .map((it) => it.trim())
    .filter((it) => it !== '')
}

/**
 * A view of the script as a table, so that a view that reads it does not work it out again: engines put the queries of views into one
 * another, and the largest are then hundreds of joins.
 */
export function toTable(statement: string): { readonly name: string; readonly sql: string } {
  const [head = '', name = ''] = /^CREATE OR REPLACE VIEW ([\w.]+) AS/.exec(statement) ?? []
  if (head === '') throw new Error(`no statement that makes a view: ${statement.slice(0, 80)}`)
  return { name, sql: `CREATE TABLE ${name} AS${statement.slice(head.length)}` }
}
