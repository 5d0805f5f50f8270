/** Where a request names its bucket: `https://host/bucket/key` (path) or `https://bucket.host/key` (virtual). */
export type S3Addressing = 'path' | 'virtual'

/** Stores that refuse path-style requests, or are going to: Amazon S3 by its own endpoints, Alibaba Cloud OSS, Tencent Cloud COS. */
const VIRTUAL_ONLY = /\.(amazonaws\.com(\.cn)?|aliyuncs\.com|myqcloud\.com)$/

/** The addressing of an endpoint for which none was chosen. Other servers seldom have a DNS name for each bucket. */
export function defaultAddressing(endpoint: string | undefined): S3Addressing {
  return endpoint === undefined || VIRTUAL_ONLY.test(hostOf(endpoint)) ? 'virtual' : 'path'
}

const hostOf = (endpoint: string): string => new URL(endpoint).hostname
