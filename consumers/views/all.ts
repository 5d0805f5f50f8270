import { campaignContacts } from './campaign-contacts.ts'
import { competitorGap } from './competitor-gap.ts'
import { contactsPerDay } from './contacts-per-day.ts'
import { contacts } from './contacts.ts'
import { contentGap } from './content-gap.ts'
import { conversations } from './conversations.ts'
import { customerConsent } from './customer-consent.ts'
import { experienceOutcomes } from './experience-outcomes.ts'
import { issues } from './issues.ts'
import { painGain } from './pain-gain.ts'
import { productPairs } from './product-pairs.ts'
import { promiseGap } from './promise-gap.ts'
import { voices } from './voices.ts'
import { whoWasHeard } from './who-was-heard.ts'
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
]
// #endregion views
