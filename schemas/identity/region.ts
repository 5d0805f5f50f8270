import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/max'

/** The country of national phone numbers, where a text names one that has a numbering plan. */
export function phoneRegion(region: string | undefined): CountryCode | undefined {
  return region !== undefined && isSupportedCountry(region) ? region : undefined
}
