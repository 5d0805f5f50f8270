import type { RawRequest } from '../../adapter.ts'

const LONGEST = 1024

/**
 * The key of the object whose content a request carries: header `x-object-key`, else `?object=` of the address. Files of some vendors
 * name their contact in the key alone.
 */
export function objectKeyOf({ headers, url }: Pick<RawRequest, 'headers' | 'url'>): { readonly object?: string } {
  const query = url.indexOf('?')
  const stated = headers['x-object-key'] ?? (query === -1 ? undefined : new URLSearchParams(url.slice(query)).get('object')) ?? ''
  return stated.trim() === '' || stated.length > LONGEST ? {} : { object: stated.trim() }
}
