import type { z } from 'zod'
import { FIELD_LIST } from '../producers/systems/amazon-connect/field-list.ts'
import { Options } from '../producers/systems/amazon-connect/options.ts'

/** The generated blocks of docs/systems/amazon-connect.md. */

export function listConnectOptions(): readonly string[] {
  const shape: Readonly<Record<string, z.ZodType>> = Options.shape
  return [
    '| option | what it does |',
    '|---|---|',
    ...Object.entries(shape).map(([name, it]) => `| \`${name}\` | ${it.description ?? ''} |`),
  ]
}

export function listConnectFields(): readonly string[] {
  const kinds = [...new Set(FIELD_LIST.map(({ payload }) => payload))]
  return kinds.flatMap((kind) => [
    `### ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    '',
    '| field | read into | dropped, because |',
    '|---|---|---|',
    ...FIELD_LIST.filter(({ payload }) => payload === kind).map((it) => {
      const paths = it.paths.map((path) => `\`${path}\``).join(', ')
      return 'into' in it ? `| ${paths} | ${it.into} | |` : `| ${paths} | | ${it.dropped} |`
    }),
    ...(kind === kinds.at(-1) ? [] : ['']),
  ])
}
