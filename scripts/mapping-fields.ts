import { fields, type Field } from '../producers/systems/by-mapping/fields.ts'
import { PART_DEFAULTS } from '../producers/systems/by-mapping/compatibility.ts'
import { whenUnreadable } from '../producers/systems/by-mapping/guards.ts'

/** Every field that a mapping may fill, with what it takes and what becomes of a value that cannot be read. */
export function mappingFieldsPage(notice: string): string {
  const all = [...fields.values()]
  const lists = all.filter((it) => it.holds === 'elements')
  return [
    '# The fields of a mapping',
    '',
    notice,
    '',
    'A mapping ([add-a-source-by-mapping.md](add-a-source-by-mapping.md)) fills these fields of the interaction. A value that is absent fills nothing. The last column says what becomes of a value that is there and cannot be read: it is left out with a warning, something careful stands for it, or the record is refused. `on_error: refuse` refuses the record in every case.',
    '',
    ...table(all.filter((it) => it.holds !== 'elements')),
    '',
    '## Lists',
    '',
    'Each of these holds elements with fields of their own. An element that lacks a required field is left out, unless the field has a value of its own.',
    '',
    ...lists.flatMap((list) => [
      `### \`${list.name}\``,
      '',
      `At most ${list.most ?? 'any number of'} elements.`,
      '',
      ...table([...list.element.values()], list.name),
      '',
    ]),
  ].join('\n')
}

function table(rows: readonly Field[], list?: string): readonly string[] {
  return ['| field | takes | unreadable |', '|---|---|---|', ...rows.map((it) => row(it, list))]
}

function row(field: Field, list: string | undefined): string {
  const name = list === undefined ? field.name : field.name.slice(list.length + 1)
  const shown = field.holds === 'entries' ? `${name}.<your name>` : name
  const otherwise = PART_DEFAULTS.get(field.name)
  const required = list !== undefined && field.required && field.name !== 'content.turns.seq' && field.name !== 'content.turns.visibility'
  const note = !required ? '' : otherwise === undefined ? ', required' : `, \`${String(otherwise)}\` where it is not stated`
  return `| \`${shown}\` | ${taken(field)}${note} | ${unreadable(field)} |`
}

function taken({ name, holds, choices, longest, most }: Field): string {
  switch (holds) {
    case 'choice':
      return choices.map((it) => `\`${it}\``).join(', ')
    case 'text':
      return longest === undefined ? 'a text' : `a text of at most ${longest} characters`
    case 'entries':
      return 'a text of at most 1024 characters'
    case 'instant':
      return 'a time'
    case 'integer':
      return name.endsWith('_ms') ? 'a duration' : 'a whole number'
    case 'number':
      return 'a number'
    case 'boolean':
      return 'yes or no'
    case 'texts':
      return `a list of ${most === undefined ? '' : `at most ${most} `}texts`
    case 'elements':
      return 'a list'
  }
}

function unreadable(field: Field): string {
  const becomes = whenUnreadable(field, undefined)
  if (typeof becomes === 'object') return `\`${becomes.value}\``
  return becomes === 'refuse' ? 'refused' : 'left out'
}
