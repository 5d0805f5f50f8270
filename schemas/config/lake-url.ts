/**
 * Where datasets are kept, as `SIGNALS_LAKE_URL` states it: `file:<folder>` or `s3://bucket/prefix`.
 *
 * The text is not parsed with `new URL`. A bucket is not a host: `URL` would change it to lower case and drop a dot at its end. A
 * prefix is not a path: its percent signs are characters of the key.
 */
export type LakeUrl =
  | { readonly kind: 'file'; readonly folder: string }
  /** `prefix` does not begin or end with a slash; '' means the whole bucket. */
  | { readonly kind: 's3'; readonly bucket: string; readonly prefix: string }

export type LakeUrlRead = { readonly ok: true; readonly url: LakeUrl } | { readonly ok: false; readonly complaint: string }

// 3 to 63 lower-case letters, digits, dots and dashes, as Amazon S3 requires. Other servers do not allow more.
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
// File systems and browsers read a key with an empty, `.` or `..` part as a different key.
const ODD_PART = /(^|\/)(\.{0,2})(\/|$)/

/** Reads the URL of a lake. A complaint is a sentence that says what to write instead. */
export function parseLakeUrl(text: string): LakeUrlRead {
  if (text.startsWith('file:')) {
    const folder = text.slice('file:'.length).replace(/^\/\/(?=\/)/, '')
    if (folder.startsWith('//')) return wrong(text, 'names a host; a lake in a folder must be on this machine: file:./data/lake')
    return folder === ''
      ? wrong(text, 'does not name a folder; write for example file:./data/lake')
      : { ok: true, url: { kind: 'file', folder } }
  }
  if (!text.startsWith('s3://')) return wrong(text, 'is not the URL of a lake; write file:<folder> or s3://bucket/prefix')
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
  if (/[?#]/.test(prefix)) return wrong(text, 'contains ? or #; set the endpoint and the region with SIGNALS_S3_ENDPOINT and AWS_REGION')
  return { ok: true, url: { kind: 's3', bucket, prefix } }
}

function wrong(text: string, complaint: string): LakeUrlRead {
  return { ok: false, complaint: `"${text}" ${complaint}` }
}
