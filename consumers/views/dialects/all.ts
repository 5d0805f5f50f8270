import type { Dialect, DialectName } from '../dialect.ts'
import { duckdb } from './duckdb.ts'
import { snowflake } from './snowflake.ts'
import { spark } from './spark.ts'
import { trino } from './trino.ts'

export const dialects: Readonly<Record<DialectName, Dialect>> = { duckdb, trino, spark, snowflake }
