import { BETTER_ELSEWHERE } from './better-elsewhere.ts'
import { BETTER_HERE } from './better-here.ts'
import { BETTER_THAN_RIVALS } from './better-than-rivals.ts'
import { BETTER_WITH_RIVALS } from './better-with-rivals.ts'
import { FOUND_ELSEWHERE_RULES } from './found-elsewhere.ts'
import { WON_OVER_RULES } from './won-over.ts'
import { BIDDING_TO_AVOID } from './bidding-to-avoid.ts'
import { BIDDING_OTHERS } from './bidding-others.ts'
import { PASSING_ON_WARNINGS } from './passing-on-warnings.ts'
import { BIDDING_TO_COME } from './bidding-to-come.ts'
import { KEPT_BY_RIVALS_FAULTS } from './kept-by-rivals-faults.ts'
import { NAMING_THE_FIRM } from './naming-the-firm.ts'
import { SAYING_RECOMMEND } from './saying-recommend.ts'
import { KEEPING_OTHERS_OUT } from './keeping-others-out.ts'
import { URGING_TO_STAY_AWAY } from './urging-to-stay-away.ts'
import { URGING_TO_COME } from './urging-to-come.ts'
import { RECOMMENDING } from './recommending.ts'
import type { StatementRule } from '../statement-rule.ts'
import { SIDE_BY_SIDE } from './side-by-side.ts'
import { SENDING_OTHERS } from './sending-others.ts'
import { SPEAKING_FOR } from './speaking-for.ts'
import { BETTER_HERE_THAN_THERE, BETTER_THERE_THAN_HERE } from './there-and-here.ts'
import { TURNING_OTHERS_AWAY } from './turning-others-away.ts'
import { WARNING_OTHERS } from './warning-others.ts'
import { WARNING } from './warning.ts'

/** What customers say of the firm to others, and how they compare it with other firms. */
export const TELLING_OTHERS_RULES: readonly StatementRule<'recommend' | 'warn' | 'better_here' | 'better_elsewhere'>[] = [
  ...SAYING_RECOMMEND,
  ...RECOMMENDING,
  ...SENDING_OTHERS,
  ...BIDDING_OTHERS,
  ...SPEAKING_FOR,
  ...BIDDING_TO_COME,
  ...URGING_TO_COME,
  ...NAMING_THE_FIRM,
  ...WARNING,
  ...WARNING_OTHERS,
  ...TURNING_OTHERS_AWAY,
  ...PASSING_ON_WARNINGS,
  ...BIDDING_TO_AVOID,
  ...URGING_TO_STAY_AWAY,
  ...KEEPING_OTHERS_OUT,
  ...BETTER_HERE,
  ...BETTER_THAN_RIVALS,
  ...WON_OVER_RULES,
  ...KEPT_BY_RIVALS_FAULTS,
  ...BETTER_HERE_THAN_THERE,
  ...BETTER_ELSEWHERE,
  ...BETTER_WITH_RIVALS,
  ...FOUND_ELSEWHERE_RULES,
  ...SIDE_BY_SIDE,
  ...BETTER_THERE_THAN_HERE,
]
