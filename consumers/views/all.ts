import { brandSentimentDaily } from './brand-sentiment-daily.ts'
import { brandSentimentWeekly } from './brand-sentiment-weekly.ts'
import { causeDamage } from './cause-damage.ts'
import { contacts } from './contacts.ts'
import { contactsPerDay } from './contacts-per-day.ts'
import { conversations } from './conversations.ts'
import { customerConsent } from './customer-consent.ts'
import { incidents } from './incidents.ts'
import { issues } from './issues.ts'
import { ivrBarrier } from './ivr-barrier.ts'
import { momentsOfTruth } from './moments-of-truth.ts'
import { rescueCases } from './rescue-cases.ts'
import { rescues } from './rescues.ts'
import { resolvedPainless } from './resolved-painless.ts'
import type { View } from './view.ts'

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
]
// #endregion views
