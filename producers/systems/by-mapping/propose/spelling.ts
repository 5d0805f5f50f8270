import type { TimeReading } from './times.ts'

/** A text in YAML: as it is where that is safe, else in quotes. */
export function q(text: string): string {
  const isPlain = /^[A-Za-z_$][\w.$/-]*(?: [\w./-]+)*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`
}

/** A path inside the braces of a template, or undefined where it could not be told from a brace. */
export function inTemplate(path: string): string | undefined {
  return /[{}]/.test(path) ? undefined : `{${path}}`
}

export function timeOperation(path: string, { as, format }: TimeReading): string {
  return `from: ${q(path)}, as: ${as}${format === undefined ? '' : `, format: ${q(format)}`}`
}
