import { brandSentiment } from '../../schemas/datasets/brand_sentiment.ts'
import { marketSignals } from './market.ts'
import { matterSignals } from './matter.ts'
import { moodSignals } from './mood.ts'
import { peopleSignals } from './people.ts'
import { declareSignals } from './signal.ts'
import { wantsSignals } from './wants.ts'

export const brandSentimentSignals = declareSignals(
  brandSentiment,
  [
    'interaction_id',
    'revision',
    'retracted',
    'brand',
    'channel',
    'visibility',
    'customer_key',
    'customer_stage',
    'language',
    'occurred_at',
    'nps',
    'nps_score',
    'csat_score',
    'reach_followers',
    'handle_ms',
    'model_version',
    'consent_stated',
    'consent_analysis',
    'withheld_by_policy',
    'local_day',
    'time_quality',
    'judged_from',
  ],
  [...moodSignals, ...matterSignals, ...peopleSignals, ...marketSignals, ...wantsSignals],
)
