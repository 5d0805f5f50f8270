import type { ListedDataset } from '../../../datasets/list-datasets.ts'
import { provenance, type Column } from '../../../../schemas/datasets/dataset.ts'
import { duckdb } from '../../dialects/duckdb.ts'
import { fileTableOf } from '../../engine-script.ts'
import type { DataContract } from '../contract.ts'

/** The macros of the package. */
export function writeMacros(datasets: readonly ListedDataset[], contracts: readonly DataContract[]): string {
  return [LAKE, rowsMacro(datasets, contracts)].join('\n')
}

const LAKE = `{# The lake, as it stands between the quotes of a text literal. #}
{% macro signals_lake() %}{{ return(var('signals_lake') | replace("'", "''")) }}{% endmacro %}

{# Whether DuckDB finds files in the lake; other engines have tables. #}
{% macro signals_has_files(files) %}
  {%- if target.type != 'duckdb' or not execute or files is none -%}{{ return(true) }}{%- endif -%}
  {%- set found = run_query("SELECT count(*) FROM glob('" ~ signals_lake() ~ "/" ~ files ~ "')") -%}
  {{ return(found.columns[0].values()[0] > 0) }}
{% endmacro %}
`

/**
 * The rows of a source. In DuckDB they have every declared column, also where nothing was derived yet, or where no newer version has
 * written to the lake.
 */
function rowsMacro(datasets: readonly ListedDataset[], contracts: readonly DataContract[]): string {
  const entries = datasets.map((it) => {
    const folder = contracts.find(({ name }) => name === it.dataset.name)?.folder ?? ''
    const files = `${folder}/${it.kind === 'current' ? '' : '*/'}*.parquet`
    return `    '${fileTableOf(it)}': {'files': '${files}', 'none': "${noRows(it)}"}`
  })
  return `{# The rows of a source, with every declared column. #}
{% macro signals_rows(source_name, table) %}
  {%- set relation = source(source_name, table) -%}
  {%- if target.type != 'duckdb' or not execute -%}{{ return(relation) }}{%- endif -%}
  {%- set declared = {
${entries.join(',\n')}
  }[table] -%}
  {%- if signals_has_files(declared['files']) -%}
    {{ return('(FROM ' ~ relation ~ ' UNION ALL BY NAME ' ~ declared['none'] ~ ')') }}
  {%- endif -%}
  {{ return('(' ~ declared['none'] ~ ')') }}
{% endmacro %}
`
}

function noRows({ dataset, kind }: ListedDataset): string {
  const stored: readonly Pick<Column, 'name' | 'type'>[] = {
    appended: [...dataset.columns, ...provenance, { name: 'arrived_on', type: 'string' as const }],
    daily: [...dataset.columns, { name: 'as_of_date', type: 'string' as const }, { name: 'filename', type: 'string' as const }],
    current: [...dataset.columns, { name: 'filename', type: 'string' as const }],
  }[kind]
  return `SELECT ${stored.map(({ name, type }) => `NULL::${duckdb.types[type]} AS ${name}`).join(', ')} WHERE false`
}

/** The tests that sources and models name, by file. */
export const GENERIC_TESTS = {
  signals_required: `{# No row may have a null in one of these columns. #}
{% test signals_required(model, columns, files=none) %}
SELECT 1 AS missing
{% if signals_has_files(files) %}
FROM {{ model }}
WHERE {% for column in columns %}{{ column }} IS NULL{% if not loop.last %} OR {% endif %}{% endfor %}
{% else %}
WHERE 1 = 0
{% endif %}
{% endtest %}
`,
  signals_unique: `{# The columns together name one row. #}
{% test signals_unique(model, columns) %}
SELECT {{ columns | join(', ') }}, count(*) AS times
FROM {{ model }}
GROUP BY {{ columns | join(', ') }}
HAVING count(*) > 1
{% endtest %}
`,
  signals_within: `{# Each column lies within its range, or is null. #}
{% test signals_within(model, ranges, files=none) %}
SELECT 1 AS outside
{% if signals_has_files(files) %}
FROM {{ model }}
WHERE {% for it in ranges %}{{ it.column }} < {{ it.low }} OR {{ it.column }} > {{ it.high }}{% if not loop.last %} OR {% endif %}{% endfor %}
{% else %}
WHERE 1 = 0
{% endif %}
{% endtest %}
`,
} as const
