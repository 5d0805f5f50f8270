import { z } from 'zod'

/**
 * The rules of single settings. A rule reads the text as it is written: `Number(' ')` is 0 and `new URL('localhost:7070')` is a
 * URL, and neither is what somebody meant.
 */

export const wholeNumber = (min: number, max: number) => {
  const error = `a whole number from ${min} to ${max}`
  return z
    .string()
    .regex(/^\d{1,15}$/, { error })
    .transform(Number)
    .pipe(z.number().min(min, { error }).max(max, { error }))
}

export const whole = (min: number, max: number, otherwise: number) => wholeNumber(min, max).default(otherwise)

export const share = (otherwise: number) => {
  const error = 'a number from 0 to 1'
  return z
    .string()
    .regex(/^\d+(\.\d+)?$/, { error })
    .transform(Number)
    .pipe(z.number().max(1, { error }))
    .default(otherwise)
}

export const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((it) => it === 'true')

/** A name that Kafka and a folder accept. */
export const named = (longest: number, otherwise: string) =>
  z
    .string()
    .regex(new RegExp(`^(?!\\.{1,2}$)[a-zA-Z0-9._-]{1,${longest}}$`), {
      error: `1 to ${longest} letters, digits, dots, dashes and underscores, not only dots`,
    })
    .default(otherwise)

/** The message does not show the value: a URL can contain a password. */
export const webUrl = z.string().refine((it) => /^https?:\/\/[^\s/]/.test(it) && URL.canParse(it), {
  error: 'must be a URL that begins with http:// or https://',
})

/** A URL that contains no secret, so that it can be shown. */
export const plainUrl = webUrl.refine((it) => !URL.canParse(it) || (new URL(it).username === '' && new URL(it).password === ''), {
  error: 'must not contain a user name or a password',
})

/** `name=value,name=value`. Names consist of letters, as RFC 7628 demands. */
export const pairs = z.string().regex(/^[A-Za-z]{1,100}=[^,\s]{1,200}(,[A-Za-z]{1,100}=[^,\s]{1,200}){0,20}$/, {
  error: 'pairs of a name and a value without spaces, as in name=value,name=value',
})

export const region = z.string().regex(/^[a-z]{2,}(-[a-z]+){1,3}-\d{1,2}$/, { error: 'the name of an AWS region' })

export const host = z.string().regex(/^[a-zA-Z0-9._-]+$|^[0-9a-fA-F]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%\w+)?$/, {
  error: 'a host name or an IP address, without a port',
})

/** An address that `parse` can read. The complaint of `parse` is the whole message. */
export const address = (
  parse: (text: string) => { readonly ok: true } | { readonly ok: false; readonly complaint: string },
  otherwise: string,
) =>
  z
    .string()
    .default(otherwise)
    .superRefine((text, context) => {
      const read = parse(text)
      if (!read.ok) context.addIssue({ code: 'custom', message: read.complaint })
    })

const SAMPLE_KEYS: ReadonlySet<string> = new Set(['change-me', 'changeme', 'secret', 'test', 'sample', 'example'])
export const pseudonymKey = z
  .string()
  .refine((it) => Buffer.byteLength(it) >= 32, { error: 'at least 32 bytes, e.g. the output of `openssl rand -hex 32`' })
  .refine((it) => new Set(it).size >= 8 && ![...SAMPLE_KEYS].some((sample) => it.toLowerCase().startsWith(sample)), {
    error: 'looks like a sample value; make your own with `openssl rand -hex 32`',
  })

/** A secret that opens pages to whoever sends it. */
export const deskSecret = z.string().regex(/^[\w.~+/=-]{32,500}$/, {
  error: 'at least 32 letters, digits and signs of - . _ ~ + / =, e.g. the output of `openssl rand -hex 32`',
})

export const addresses = z
  .string()
  .regex(/^[0-9a-fA-F:.]{2,45}(,[0-9a-fA-F:.]{2,45}){0,20}$/, { error: 'IP addresses separated by commas, without spaces and ports' })

export const headerName = z
  .string()
  .regex(/^[a-zA-Z0-9-]{1,60}$/, { error: 'the name of a header: letters, digits and dashes' })
  .transform((it) => it.toLowerCase())

export const userNames = z.string().regex(/^[^,\s]{1,200}(,[^,\s]{1,200}){0,200}$/, { error: 'names separated by commas, without spaces' })
