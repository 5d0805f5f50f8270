/**
 * Where datasets are kept, as `SIGNALS_LAKE_URL` says it: `file:<folder>` or `s3://bucket/prefix`.
 *
 * Read by hand: a bucket is not a host (upper case would be folded, a dot at its end lost), and a prefix is not a path
 * (percent signs are letters of the key).
 */
export type LakeUrl =
  | { readonly kind: 'file'; readonly folder: string }
  /** `prefix` neither begins nor ends with a slash; '' is the whole bucket. */
  | { readonly kind: 's3'; readonly bucket: string; readonly prefix: string }

export type LakeUrlRead = { readonly ok: true; readonly url: LakeUrl } | { readonly ok: false; readonly complaint: string }

// 3 to 63 characters of lower case, digits, dots and dashes, as Amazon asks for; other servers allow no more.
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
// One empty, `.` or `..` part makes a key that tools on disks and in browsers read as another one.
const ODD_PART = /(^|\/)(\.{0,2})(\/|$)/

/** Reads the URL of a lake; a complaint is a sentence that says what to write instead. */
export function parseLakeUrl(text: string): LakeUrlRead {
  if (text.startsWith('file:')) {
    const folder = text.slice('file:'.length).replace(/^\/\/(?=\/)/, '')
    if (folder.startsWith('//')) return wrong(text, 'names a host; a lake in files is on this machine: file:./data/lake')
    return folder === '' ? wrong(text, 'names no folder; write e.g. file:./data/lake') : { ok: true, url: { kind: 'file', folder } }
  }
  if (!text.startsWith('s3://')) return wrong(text, 'is no lake; write file:<folder> or s3://bucket/prefix')
  const rest = text.slice('s3://'.length)
  const slash = rest.indexOf('/')
  const bucket = slash < 0 ? rest : rest.slice(0, slash)
  const prefix = slash < 0 ? '' : rest.slice(slash + 1).replace(/\/$/, '')
  if (!BUCKET.test(bucket))
    return wrong(
      text,
      `names the bucket "${bucket}"; a bucket has 3 to 63 lower-case letters, digits, dots or dashes: s3://acme-signals/prod`,
    )
  if (prefix !== '' && ODD_PART.test(prefix)) return wrong(text, `has an empty, "." or ".." part in its prefix "${prefix}"`)
  if (/[?#]/.test(prefix)) return wrong(text, 'has a ? or #; give endpoint and region by SIGNALS_S3_ENDPOINT and AWS_REGION')
  return { ok: true, url: { kind: 's3', bucket, prefix } }
}

function wrong(text: string, complaint: string): LakeUrlRead {
  return { ok: false, complaint: `"${text}" ${complaint}` }
}
