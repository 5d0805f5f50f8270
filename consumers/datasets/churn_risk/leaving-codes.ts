const LEAVING =
  /\b(?:cancel|cancels|cancell?ation|cancell?ing|terminat\w*|churn\w*|port(?:ing)? out|pac|end of contract|contract end|leaving)\b/
const SOMETHING_ELSE = /\b(?:orders?|flights?|appointments?|bookings?|reservations?|deliver\w*|visits?|payments?|technicians?|tickets?)\b/

/** Codes are written in many ways: end-of-contract, END_OF_CONTRACT, "end of contract". */
const SEPARATORS = /[^a-z0-9]+/g

/** Whether a reason or closing code says that the customer wants to leave; an order that is cancelled is something else. */
export function saysLeaving(stated: readonly string[]): boolean {
  return stated.some((text) => {
    const words = text.toLowerCase().replaceAll(SEPARATORS, ' ')
    return LEAVING.test(words) && !SOMETHING_ELSE.test(words)
  })
}
