import { contacts } from './contacts.ts'
import { contactsPerDay } from './contacts-per-day.ts'
import { customerConsent } from './customer-consent.ts'
import type { View } from './view.ts'

// #region views
/** Every view for analysts. A new one is a file and a line here, after the views it reads. */
export const views: readonly View[] = [contacts, contactsPerDay, customerConsent]
// #endregion views
