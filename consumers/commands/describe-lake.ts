import { resolve } from 'node:path'
import { lakeUrl } from '../../platform/addresses.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import { eventConsumers, namedConsumers } from '../all.ts'
import { declaredSignals } from '../signals/all.ts'
import { views } from '../views/all.ts'
import type { DataContract } from '../views/contracts/contract.ts'
import { describeContracts } from '../views/contracts/describe-all.ts'
import type { LakePlace } from '../views/contracts/place.ts'

/** The contracts of all datasets and views. */
export function listContracts(): readonly DataContract[] {
  return describeContracts([...eventConsumers, ...namedConsumers], declaredSignals, views)
}

/** Where the lake of the settings lies. */
export function placeOf(settings: Settings): LakePlace {
  const url = lakeUrl(settings)
  if (url.kind === 'file') return { kind: 'file', address: resolve(url.folder) }
  return { kind: 's3', address: `s3://${url.bucket}${url.prefix === '' ? '' : `/${url.prefix}`}` }
}
