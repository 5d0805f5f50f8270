/** What can name a customer. Equal texts of two kinds are two identifiers. */
export const IDENTIFIER_KINDS = ['email', 'phone', 'account', 'social', 'device', 'other'] as const
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number]
