import { duckdb } from '../../views/dialects/duckdb.ts'
import { protectedCustomers } from '../../views/protected-customers.ts'

/**
 * A sub-query of the customers of whom no page may show that anything is special. Whatever counts people leaves them out.
 */
export const PROTECTED_KEYS = `(${protectedCustomers('moments_current', duckdb).trim()})`
