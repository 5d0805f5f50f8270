import type { DataContract } from '../contract.ts'
import type { LakePlace } from '../place.ts'
import { createInAthena } from './athena.ts'
import { createInSnowflake } from './snowflake.ts'
import { createInSpark } from './spark.ts'
import { createInTrino } from './trino.ts'

/** The engines that read the files of a lake as external tables. */
export const ENGINES = ['athena', 'trino', 'spark', 'snowflake'] as const
export type Engine = (typeof ENGINES)[number]

const STATEMENTS: Readonly<Record<Engine, (contract: DataContract, place: LakePlace) => string>> = {
  athena: createInAthena,
  trino: createInTrino,
  spark: createInSpark,
  snowflake: createInSnowflake,
}

/** The statements that make a table over the files of a dataset; '' for a view, which has no files. */
export function createTable(engine: Engine, contract: DataContract, place: LakePlace): string {
  if (contract.folder === undefined) return ''
  const objects =
    contract.kind === 'appended'
      ? ''
      : `-- Objects of older epochs lie beside the new ones: read the view ${contract.name} of \`signals-consume sql --dialect\`.\n`
  return `${objects}${STATEMENTS[engine](contract, place)}\n`
}
