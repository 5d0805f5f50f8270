import { brandSentimentDaily } from './brand-sentiment-daily.ts'
import { brandSentimentWeekly } from './brand-sentiment-weekly.ts'
import { campaignContacts } from './campaign-contacts.ts'
import { captiveCalendar } from './captive-calendar.ts'
import { causeDamage } from './cause-damage.ts'
import { churnHistory } from './churn-history.ts'
import { churnReasons } from './churn-reasons.ts'
import { churnWatchlist } from './churn-watchlist.ts'
import { competitorGap } from './competitor-gap.ts'
import { contacts } from './contacts.ts'
import { contactsPerDay } from './contacts-per-day.ts'
import { contentGap } from './content-gap.ts'
import { conversations } from './conversations.ts'
import { costBesideImpact } from './cost-beside-impact.ts'
import { customerConsent } from './customer-consent.ts'
import { customerIds } from './customer-ids.ts'
import { customers } from './customers.ts'
import { experienceOutcomes } from './experience-outcomes.ts'
import { incidents } from './incidents.ts'
import { issues } from './issues.ts'
import { ivrBarrier } from './ivr-barrier.ts'
import { leaveAlone } from './leave-alone.ts'
import { missedMoments } from './missed-moments.ts'
import { momentsOfTruth } from './moments-of-truth.ts'
import { npsTransitions } from './nps-transitions.ts'
import { offerBacklash } from './offer-backlash.ts'
import { outreachCandidates } from './outreach-candidates.ts'
import { painGain } from './pain-gain.ts'
import { productPairs } from './product-pairs.ts'
import { promiseGap } from './promise-gap.ts'
import { rescueCases } from './rescue-cases.ts'
import { rescues } from './rescues.ts'
import { resolvedPainless } from './resolved-painless.ts'
import { wordOfMouthByMonth } from './word-of-mouth.ts'
import type { View } from './view.ts'
import { voices } from './voices.ts'
import { whoWasHeard } from './who-was-heard.ts'

// #region views
/** Every view for analysts. A new one is a file and a line here, after the views it reads. */
export const views: readonly View[] = [
  contacts,
  contactsPerDay,
  customerConsent,
  conversations,
  issues,
  brandSentimentDaily,
  brandSentimentWeekly,
  causeDamage,
  resolvedPainless,
  ivrBarrier,
  incidents,
  momentsOfTruth,
  rescueCases,
  rescues,
  costBesideImpact,
  whoWasHeard,
  campaignContacts,
  promiseGap,
  competitorGap,
  contentGap,
  painGain,
  productPairs,
  experienceOutcomes,
  voices,
  churnWatchlist,
  churnReasons,
  captiveCalendar,
  churnHistory,
  customers,
  wordOfMouthByMonth,
  offerBacklash,
  missedMoments,
  npsTransitions,
  outreachCandidates,
  leaveAlone,
  customerIds,
]
// #endregion views
