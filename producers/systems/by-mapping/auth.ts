import { z } from 'zod'
import type { Answer, RawRequest, Secrets, System } from '../../adapter.ts'
import { answerChallenge } from '../../formats/challenge.ts'
import { verifySharedSecret, verifySigned, type Signing } from '../../formats/signature.ts'

const headerName = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,100}$/, 'the name of a header')
  .toLowerCase()

const Part = z.union([
  z.enum(['body', 'method', 'url', 'decoded_url', 'form']),
  z.strictObject({ header: headerName }),
  z.strictObject({ text: z.string().min(1).max(100) }),
])

/**
 * How a system signs its requests, and how it asks whether somebody answers:
 *
 * ```yaml
 * auth: { header: x-hub-signature-256, algorithm: sha256, encoding: hex, prefix: sha256=, signed: [body], challenge: hub }
 * ```
 */
export const AuthShape = z
  .strictObject({
    header: headerName.optional(),
    algorithm: z.enum(['sha1', 'sha256']).default('sha256'),
    encoding: z.enum(['hex', 'base64']).default('hex'),
    prefix: z.string().max(20).default(''),
    /** Between several signatures in one header. */
    separator: z.string().length(1).optional(),
    signed: z.array(Part).min(1).default(['body']),
    timestamp: z.strictObject({ header: headerName, unit: z.enum(['s', 'ms', 'rfc3339']).default('s') }).optional(),
    tolerance_s: z.int().min(1).max(3600).default(300),
    /** The query parameter that holds the SHA-256 of a body that is no form. */
    body_digest: z.string().min(1).max(100).optional(),
    /** Whether the secret is a text, or base64 (`whsec_…`) of the key. */
    secret: z.enum(['text', 'base64']).default('text'),
    challenge: z.enum(['hub', 'crc', 'head']).optional(),
  })
  .superRefine((it, context) => {
    const complain = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (it.header === undefined && it.challenge === undefined) complain('header', 'name the header that holds the signature')
    const covers = (part: z.infer<typeof Part>) => it.signed.includes(part)
    if (!covers('body') && !covers('form')) complain('signed', 'the body is signed (body or form), or anybody could change it')
    if (covers('form') && !covers('body') && it.body_digest === undefined)
      complain('body_digest', 'a body that is no form is not covered by `form`: name the query parameter that holds its SHA-256')
    if (it.body_digest !== undefined && !covers('url')) complain('body_digest', 'the URL that holds the digest is signed: say url')
    const { timestamp } = it
    if (
      timestamp !== undefined &&
      !it.signed.some((part) => typeof part === 'object' && 'header' in part && part.header === timestamp.header)
    )
      complain('timestamp', 'the time is signed too, or anybody could change it: add { header: … } to signed')
  })
export type AuthPage = z.infer<typeof AuthShape>

/** How requests of a mapped system are proven: by its signature, or by a shared secret. */
export function proofOf(auth: AuthPage | undefined): Pick<System, 'verify' | 'challenge'> {
  if (auth === undefined) return { verify: verifySharedSecret }
  const { challenge: kind } = auth
  return {
    verify: auth.header === undefined ? verifySharedSecret : verifySigned(signingOf(auth, auth.header)),
    ...(kind === undefined
      ? {}
      : {
          challenge: (request: Pick<RawRequest, 'method' | 'url'>, secrets: Secrets): Answer | undefined =>
            answerChallenge(kind, request, secrets),
        }),
  }
}

function signingOf(auth: AuthPage, header: string): Signing {
  const { algorithm, encoding, prefix, separator, signed, timestamp, tolerance_s, body_digest, secret } = auth
  return {
    header,
    prefix,
    algorithm,
    encoding,
    parts: signed,
    secret,
    toleranceMs: tolerance_s * 1000,
    ...(separator === undefined ? {} : { separator }),
    ...(timestamp === undefined ? {} : { signedAt: timestamp.header, signedAtUnit: timestamp.unit }),
    ...(body_digest === undefined ? {} : { bodyDigest: { query: body_digest } }),
  }
}
