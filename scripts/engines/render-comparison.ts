import type { View } from '../../consumers/views/view.ts'

/** What an engine gave for the views of a lake. */
export type ComparedEngine = {
  readonly name: string
  readonly version: string
  readonly found: readonly { readonly relation: string; readonly rows: number; readonly difference?: string }[]
}

/** The page with what came out: one line per view, then the views of single datasets and the reference tables in one sentence. */
export function renderComparison(compared: readonly ComparedEngine[], views: readonly View[]): string {
  const resultOf = ({ found }: ComparedEngine, name: string) => found.find((it) => it.relation === name)
  const cell = (of: ComparedEngine, name: string) => {
    const result = resultOf(of, name)
    if (result === undefined) return 'not run'
    return result.difference === undefined ? 'same rows' : `differs: ${result.difference.replaceAll(/[\n|]+/g, ' ').slice(0, 200)}`
  }
  const rowsOf = (name: string) => compared.map((it) => resultOf(it, name)?.rows).find((it) => it !== undefined)
  const isView = (name: string) => views.some((it) => it.name === name)
  return [
    '# The views in other engines',
    '',
    '`npm run engines` runs the tables that `contracts` writes and the views that `sql --dialect` prints, and compares every row of every view',
    `with DuckDB. It is not part of \`npm test\`: the engines are 1.5 GB. This page is what it wrote last, over a lake of ${rowsOf('interactions_latest') ?? 0} interactions of`,
    'the simulated firm. Without `--lake` it takes the lake that `npm run demo` makes.',
    '',
    'Rows are the same when all cells are: texts, lists, booleans and whole numbers exactly, instants to the millisecond, and fractions',
    'within one part in a thousand million, because sums depend on the order of their terms.',
    '',
    'The views are made as tables, one after the other. Engines put the queries of views into one another, and Spark needs more than 3 GB of',
    'memory to plan `rescue_cases` that way. So make tables of them there, as the dbt package can.',
    '',
    ...compared.map(({ name, version, found }) => {
      const others = found.filter(({ relation }) => !isView(relation))
      const same = others.filter(({ difference }) => difference === undefined)
      const different = others
        .filter(({ difference }) => difference !== undefined)
        .map(({ relation, difference = '' }) => `${relation} (${difference.replaceAll(/\s+/g, ' ').slice(0, 200)})`)
      return `- ${name} ${version}: ${same.length} of ${others.length} views of single datasets and reference tables have the same rows${different.length === 0 ? '' : `; ${different.join('; ')}`}.`
    }),
    '- Snowflake: parsed by sqlglot in the tests, not run.',
    '',
    `| view | rows | ${compared.map(({ name, version }) => `${name} ${version}`).join(' | ')} |`,
    `|---|---|${compared.map(() => '---|').join('')}`,
    ...views.map(({ name }) => `| \`${name}\` | ${rowsOf(name) ?? ''} | ${compared.map((it) => cell(it, name)).join(' | ')} |`),
    '',
  ].join('\n')
}
