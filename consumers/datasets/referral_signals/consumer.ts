import { referralSignals } from '../../../schemas/datasets/referral_signals.ts'
import type { Stateless } from '../../consumer.ts'
import { derive, referralSignalsVersion } from './derive.ts'

export const referralSignalsConsumer: Stateless<typeof referralSignals> = {
  kind: 'stateless',
  dataset: referralSignals,
  leavesOut: ['test'],
  tables: ['brands', 'insiders'],
  get modelVersion() {
    return referralSignalsVersion()
  },
  derive,
}
