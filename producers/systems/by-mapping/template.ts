import { parsePath } from './paths.ts'

/** The paths a template reads, in order, and the texts around them: `a{b}c` is ['a', 'c'] and ['b']. `{{` is a brace. */
export function templateParts(template: string): { readonly texts: readonly string[]; readonly paths: readonly string[] } {
  const texts: string[] = []
  const paths: string[] = []
  let text = ''
  let end = 0
  for (const { 0: whole, 1: path, index } of template.matchAll(/\{\{|\}\}|\{([^{}]+)\}/g)) {
    text += template.slice(end, index)
    end = index + whole.length
    if (path === undefined) text += whole.charAt(0)
    else {
      texts.push(text)
      paths.push(path)
      text = ''
    }
  }
  return { texts: [...texts, text + template.slice(end)], paths }
}

/** The rules a template breaks. */
export function templateFaults(template: string): readonly string[] {
  const { texts, paths } = templateParts(template)
  const unread = paths.map((it) => parsePath(it)).flatMap((it) => (it.ok ? [] : [it.rule]))
  const torn = /[{}]/.test(template.replaceAll(/\{\{|\}\}|\{[^{}]+\}/g, '')) ? ['a brace that opens closes; write {{ for a brace'] : []
  return [...unread, ...torn, ...(texts.length === 1 ? ['a template reads at least one field: {field}'] : [])]
}
