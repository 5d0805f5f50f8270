import { campaignContacts } from './campaign-contacts.ts'
import { captiveCalendar } from './captive-calendar.ts'
import { churnHistory } from './churn-history.ts'
import { churnReasons } from './churn-reasons.ts'
import { churnWatchlist } from './churn-watchlist.ts'
import { competitorGap } from './competitor-gap.ts'
import { contactsPerDay } from './contacts-per-day.ts'
import { contacts } from './contacts.ts'
import { contentGap } from './content-gap.ts'
import { conversations } from './conversations.ts'
import { customerConsent } from './customer-consent.ts'
import { customerIds } from './customer-ids.ts'
import { customers } from './customers.ts'
import { experienceOutcomes } from './experience-outcomes.ts'
import { issues } from './issues.ts'
import { leaveAlone } from './leave-alone.ts'
import { missedMoments } from './missed-moments.ts'
import { npsTransitions } from './nps-transitions.ts'
import { offerBacklash } from './offer-backlash.ts'
import { outreachCandidates } from './outreach-candidates.ts'
import { painGain } from './pain-gain.ts'
import { productPairs } from './product-pairs.ts'
import { promiseGap } from './promise-gap.ts'
import { voices } from './voices.ts'
import { whoWasHeard } from './who-was-heard.ts'
import { wordOfMouth } from './word-of-mouth.ts'
import type { View } from './view.ts'

// #region views
/** Every view for analysts. A new one is a file and a line here, after the views it reads. */
export const views: readonly View[] = [
  contacts,
  contactsPerDay,
  customerConsent,
  whoWasHeard,
  campaignContacts,
  promiseGap,
  competitorGap,
  contentGap,
  painGain,
  productPairs,
  experienceOutcomes,
  voices,
  conversations,
  issues,
  churnWatchlist,
  churnReasons,
  captiveCalendar,
  churnHistory,
  customers,
  wordOfMouth,
  offerBacklash,
  missedMoments,
  npsTransitions,
  outreachCandidates,
  leaveAlone,
  customerIds,
]
// #endregion views
