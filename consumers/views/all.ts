import { captiveCalendar } from './captive-calendar.ts'
import { churnHistory } from './churn-history.ts'
import { churnReasons } from './churn-reasons.ts'
import { churnWatchlist } from './churn-watchlist.ts'
import { contacts } from './contacts.ts'
import { contactsPerDay } from './contacts-per-day.ts'
import { customerConsent } from './customer-consent.ts'
import { customerIds } from './customer-ids.ts'
import { customers } from './customers.ts'
import { leaveAlone } from './leave-alone.ts'
import { missedMoments } from './missed-moments.ts'
import { npsTransitions } from './nps-transitions.ts'
import { offerBacklash } from './offer-backlash.ts'
import { outreachCandidates } from './outreach-candidates.ts'
import { wordOfMouthByMonth } from './word-of-mouth.ts'
import type { View } from './view.ts'

// #region views
/** Every view for analysts. A new one is a file and a line here, after the views it reads. */
export const views: readonly View[] = [
  contacts,
  contactsPerDay,
  customerConsent,
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
