import { chatwootDeliveries, intercomDeliveries } from './chat-deliveries.ts'
import { connectDeliveries } from './connect-deliveries.ts'
import { delightedDeliveries } from './delighted-deliveries.ts'
import type { VendorRequest } from './vendor-request.ts'
import { hubspotDeliveries } from './hubspot-deliveries.ts'
import { messengerDeliveries, whatsappDeliveries } from './meta-deliveries.ts'
import { surveyMonkeyDeliveries, typeformDeliveries } from './survey-deliveries.ts'
import { helplineDeliveries, twilioDeliveries } from './telephone-deliveries.ts'
import { zendeskDeliveries } from './zendesk-deliveries.ts'

/** What every source of tests/fixtures/vendors/signals.yaml is sent, in order. */
export const ALL_DELIVERIES: readonly VendorRequest[] = [
  ...connectDeliveries,
  ...zendeskDeliveries,
  ...delightedDeliveries,
  ...whatsappDeliveries,
  ...messengerDeliveries,
  ...intercomDeliveries,
  ...hubspotDeliveries,
  ...twilioDeliveries,
  ...typeformDeliveries,
  ...chatwootDeliveries,
  ...surveyMonkeyDeliveries,
  ...helplineDeliveries,
]
