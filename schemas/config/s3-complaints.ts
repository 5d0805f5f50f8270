import type { Complaint, GivenSettings } from './complaint.ts'

/** Settings of S3 that are wrong only together. A lake in a folder ignores the settings of S3. */
export function complainOfS3(given: GivenSettings): readonly Complaint[] {
  if (given['SIGNALS_LAKE_URL']?.startsWith('s3:') !== true) return []
  const { SIGNALS_S3_ENDPOINT: endpoint, SIGNALS_S3_ADDRESSING: addressing, SIGNALS_S3_SSE: encryption } = given
  const complaints: Complaint[] = []
  if (addressing === 'virtual' && endpoint !== undefined && IP_ADDRESS.test(endpoint))
    complaints.push({
      name: 'SIGNALS_S3_ADDRESSING',
      rule: 'virtual needs a host name in SIGNALS_S3_ENDPOINT: the name of the bucket cannot stand before an IP address',
      example: '',
    })
  // The store would encrypt with another key than the one that was asked for.
  if (given['SIGNALS_S3_SSE_KMS_KEY_ID'] !== undefined && !encryption?.startsWith('aws:kms'))
    complaints.push({ name: 'SIGNALS_S3_SSE_KMS_KEY_ID', rule: 'needs SIGNALS_S3_SSE=aws:kms or aws:kms:dsse', example: '' })
  return complaints
}

const IP_ADDRESS = /^https?:\/\/(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\])(:\d+)?(\/|$)/i
