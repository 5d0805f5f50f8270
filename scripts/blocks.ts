import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { consumers, eventConsumers } from '../consumers/all.ts'
import { systems } from '../producers/all.ts'
import { Contact } from '../producers/library/contact.ts'
import { sentencesOf } from '../producers/operate/source-options.ts'
import { TestContacts } from '../schemas/config/test-contacts.ts'
import { COMPLETENESS_COLUMNS } from '../schemas/completeness.ts'
import { tellUse } from '../consumers/jobs/push-reference.ts'
import { views } from '../consumers/views/all.ts'
import { viewsReading } from '../consumers/views/reference-relations.ts'
import { mayBeEmpty } from '../schemas/reference/cell.ts'
import { customerTables } from '../schemas/reference/customer-tables.ts'
import { relationOf, type ReferenceTable } from '../schemas/reference/table.ts'
import { referenceTables } from '../schemas/reference/tables.ts'
import { pushedTables, viewTables, type PushedName } from '../schemas/reference/view-tables.ts'
import { spellOnKeypad } from '../schemas/identity/spelled.ts'
import { CALLER_WORDS } from '../schemas/identity/words.ts'
import { drawRoad } from './road.ts'
import { systemBlocks } from './system-blocks.ts'

/**
 * Blocks of files that are otherwise written by hand. A block lies between two comments of its own lines, `<!-- generated: name -->`
 * and `<!-- /generated -->` in Markdown, `# generated: name` and `# /generated` in YAML, and is indented as its first comment is.
 */
const BLOCKS: Readonly<Record<string, () => readonly string[]>> = {
  ...systemBlocks(),
  road: () => ['```', ...drawRoad(datasetNames()), '```'],
  systems: () => [`# The adapter: ${systemNames().join(', ')}. A \`generic\` source is described by a mapping file.`],
  'systems-list': () => [
    `Systems: ${[...systems].map(([name, { mapped }]) => `[${name}](docs/${mapped ? 'add-a-source-by-mapping' : `systems/${name}`}.md)`).join(', ')}.`,
    'Every system without an adapter is read by a mapping file (`generic`).',
  ],
  consumers: () => consumers.flatMap(({ dataset: { name } }, index) => serviceLines(name, FIRST_METRICS_PORT + index)).slice(0, -1),
  kinds: () => [
    '| what it needs | kind | datasets |',
    '|---|---|---|',
    `| one interaction | stateless | ${namesOf('stateless')} |`,
    `| one customer's history | stateful | ${namesOf('stateful')} |`,
    `| the record as it was | archive | ${namesOf('archive')} |`,
  ],
  keypad: () => [
    '| word | digits |',
    '|---|---|',
    ...keypadWords().map((word) => `| ${word.toUpperCase()} | \`${spellOnKeypad(word)}\` |`),
  ],
  tests: () => [
    '| list | what it names |',
    '|---|---|',
    ...Object.entries(TestContacts.shape).map(([name, it]) => `| \`${name}\` | ${it.description ?? ''} |`),
  ],
  'reference-tables': () =>
    Object.values(referenceTables)
      .flatMap(({ name }) => referenceSection(name))
      .slice(0, -1),
  'view-tables': () =>
    Object.values(viewTables)
      .flatMap(({ name }) => referenceSection(name))
      .slice(0, -1),
  completeness: () => [
    '| column | type | meaning |',
    '|---|---|---|',
    ...Object.entries(COMPLETENESS_COLUMNS).map(([name, [type, sentence]]) => `| \`${name}\` | ${type} | ${sentence} |`),
  ],
  'contact-fields': () => [
    '| field | what it is |',
    '|---|---|',
    ...[...sentencesOf(Contact)].map(([name, sentence]) => `| \`${name}\` | ${sentence} |`),
  ],
}

/** The files that have such blocks. */
const FILES = [
  'README.md',
  'docs/architecture.md',
  'docs/identity.md',
  'docs/completeness.md',
  'docs/contact-fields.md',
  'docs/reference-tables.md',
  ...readdirSync(join(import.meta.dirname, '..', 'docs', 'systems')).map((name) => `docs/systems/${name}`),
  'docker-compose.yml',
  'signals.example.yaml',
]

/** Each of these files, as it is when its blocks are up to date. */
export function filesWithBlocks(): readonly { readonly path: string; readonly text: string }[] {
  return FILES.map((path) => ({ path, text: fillBlocks(readFileSync(join(import.meta.dirname, '..', path), 'utf8'), BLOCKS) }))
}

const BEGIN = /^( *)(?:<!-- generated: ([\w-]+) -->|# generated: ([\w-]+))$/
const END = /^ *(?:<!-- \/generated -->|# \/generated)$/

/** The text with each block written anew. Throws where a block has an unknown name, or no end. */
export function fillBlocks(text: string, blocks: Readonly<Record<string, () => readonly string[]>>): string {
  const filled: string[] = []
  let open: string | undefined
  for (const line of text.split('\n')) {
    if (END.test(line)) open = undefined
    if (open === undefined) filled.push(line)
    const [, indent = '', inMarkdown, inYaml] = BEGIN.exec(line) ?? []
    const name = inMarkdown ?? inYaml
    if (name === undefined) continue
    if (open !== undefined) throw new Error(`the generated block ${open} has no end before ${name} begins`)
    const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined
    if (block === undefined) throw new Error(`there is no generated block ${name}; there are ${Object.keys(blocks).join(', ')}`)
    filled.push(...block().map((it) => (it === '' ? '' : indent + it)))
    open = name
  }
  if (open !== undefined) throw new Error(`the generated block ${open} has no end`)
  return filled.join('\n')
}

const systemNames = () => [...systems.keys()]
const datasetNames = () => consumers.map(({ dataset }) => dataset.name)
/** Without the compounds: PRIVATENUMBER, PRIVATECALLER, NUMBERPRIVATE. */
const keypadWords = () => CALLER_WORDS.filter((it) => it.length >= 7 && !/^number|.number$|[^o]caller$/.test(it))
const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')
const namesOf = (kind: (typeof consumers)[number]['kind']) =>
  code(eventConsumers.filter((it) => it.kind === kind).map(({ dataset }) => dataset.name))

/** Of the consumers, on the machine that runs docker-compose.yml. */
const FIRST_METRICS_PORT = 9471

function serviceLines(name: string, metricsPort: number): readonly string[] {
  return [
    `${name}:`,
    '  <<: *consumer',
    `  command: [node, dist/consumers/main.js, run, ${name}]`,
    `  ports: ['127.0.0.1:${metricsPort}:9464']`,
    '',
  ]
}

/** One reference table: what a line is, what it is for, and its columns as they are written. */
function referenceSection(name: PushedName): readonly string[] {
  const table: ReferenceTable = pushedTables[name]
  const { row }: ReferenceTable = customerTables[name]?.pushed ?? table
  const use = tellUse(name, viewsReading(views, name))
  return [
    `### ${name}.csv`,
    '',
    `${table.sentence} In SQL: \`${relationOf(table)}\`. It ${use}.`,
    '',
    '| column | | meaning |',
    '|---|---|---|',
    ...Object.entries(row.shape).map(
      ([column, cell]) =>
        `| \`${column}\` | ${mayBeEmpty(cell) ? 'may be empty' : ''} | ${(cell.description ?? '').replaceAll('|', '\\|')} |`,
    ),
    '',
  ]
}
