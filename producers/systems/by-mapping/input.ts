import { z } from 'zod'
import { isLostKey } from '../../formats/lost-keys.ts'
import { pathTextOfMany } from './condition.ts'

const column = z
  .string()
  .trim()
  .min(1, 'a column has a name')
  .refine((it) => !isLostKey(it), { error: 'this is no name of a column' })

/** How the file or the body is written in which the records stand. */
export const Input = z
  .strictObject({
    format: z.enum(['csv', 'json', 'jsonl']),
    /** Where the records of a document are; of several, the first that leads somewhere. */
    records: z.union([pathTextOfMany, z.array(pathTextOfMany).min(1)]).optional(),
    delimiter: z
      .string()
      .regex(/^[\t -~]$/, 'a delimiter is one character, e.g. ";" or "\\t"')
      .refine((it) => it !== '"', { error: 'a quote cannot be the delimiter' })
      .optional(),
    encoding: z.enum(['utf-8', 'utf-16le', 'windows-1252', 'iso-8859-1']).optional(),
    /** Whether the first line names the columns. */
    header: z.boolean().default(true),
    /** The names of the columns, in their order, where no line names them. */
    columns: z.array(column).min(1).optional(),
    /** Lines before the header, such as the title of a report. */
    skip_lines: z.int().min(0).max(1000).default(0),
    /** Rows at the end that are no records, such as totals. */
    footer: z.int().min(0).max(1000).default(0),
  })
  .superRefine((it, context) => {
    const complain = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (it.format === 'csv') {
      if (it.records !== undefined) complain('records', 'a CSV file has its rows and no other records')
      if (it.header && it.columns !== undefined)
        complain('columns', 'the header names the columns: say `header: false` where there is none')
      if (!it.header && it.columns === undefined) complain('columns', 'without a header, name the columns in their order')
      if (new Set(it.columns).size !== (it.columns?.length ?? 0)) complain('columns', 'two columns have the same name')
      return
    }
    if (it.delimiter !== undefined) complain('delimiter', 'a delimiter belongs to format csv')
    if (!it.header || it.columns !== undefined) complain('header', 'a header and its columns belong to format csv')
    if (it.skip_lines > 0) complain('skip_lines', 'lines to skip belong to format csv')
    if (it.footer > 0) complain('footer', 'a footer belongs to format csv')
  })
export type Input = z.infer<typeof Input>
