import type { VendorField } from '../../producers/adapter.ts'

/** Whether a field is in a list: by its name, or below a name that ends with `*`. */
export function namesField(fields: readonly VendorField[], path: string): boolean {
  return fields.some(({ paths }) => paths.some((it) => (it.endsWith('.*') ? `${path}.`.startsWith(it.slice(0, -1)) : it === path)))
}
