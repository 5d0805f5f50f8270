import type { Draft } from '../../adapter.ts'
import { cleanText } from '../../formats/plain-text.ts'
import type { CustomFields } from './shapes.ts'

type Filled = Pick<Draft, 'reasons' | 'disposition' | 'product' | 'region' | 'campaign' | 'attributes'>

/** What the custom fields of a ticket say that the options of the source name. */
export function customFieldsOf(fields: CustomFields, meanings: Readonly<Record<string, string>>): Filled {
  const said = (fields ?? []).flatMap(({ id, value }) => {
    const meaning = id === undefined || !Object.hasOwn(meanings, id) ? undefined : meanings[id]
    const codes = codesOf(value)
    return meaning === undefined || codes.length === 0 ? [] : [{ meaning, codes }]
  })
  const all = (name: string) => said.filter(({ meaning }) => meaning === name).flatMap(({ codes }) => codes)
  const [reasons, [disposition], [product], [region], [campaign]] = [
    all('reason'),
    all('disposition'),
    all('product'),
    all('region'),
    all('campaign'),
  ]
  const attributes = said.filter(({ meaning }) => !NAMED.has(meaning)).slice(0, 50)
  return {
    ...(reasons.length === 0 ? {} : { reasons: reasons.slice(0, 50).map((code) => ({ code, given_by: 'agent' as const })) }),
    ...(disposition === undefined ? {} : { disposition: { code: disposition } }),
    ...(product === undefined ? {} : { product: { id: product } }),
    ...(region === undefined ? {} : { region }),
    ...(campaign === undefined ? {} : { campaign }),
    ...(attributes.length === 0
      ? {}
      : { attributes: Object.fromEntries(attributes.map(({ meaning, codes }) => [meaning, codes.join(', ').slice(0, 1024)])) }),
  }
}

const NAMED: ReadonlySet<string> = new Set(['reason', 'disposition', 'product', 'region', 'campaign'])

/** A field holds one value, or a list where several may be chosen. */
function codesOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values
    .flatMap((it) =>
      typeof it === 'string' || typeof it === 'number' || typeof it === 'boolean' ? [cleanText(String(it)).slice(0, 200)] : [],
    )
    .filter((it) => it !== '')
}
