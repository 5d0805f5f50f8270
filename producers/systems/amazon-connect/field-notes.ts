/** Reasons why fields of several payloads are dropped. */
export const ID_ONLY = 'The account and the instance are those of the source.'
export const MEDIA = 'Addresses of recordings and files open private media.'
