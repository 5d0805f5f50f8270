import { Hono, type Context } from 'hono'
import { answer, type DeskAnswer } from '../../pages/desk/answer.ts'
import type { DeskPage, Role } from '../../pages/desk/desk-page.ts'
import { DESK_POLICY, writeFramed } from '../../pages/desk/write-frame.ts'
import { markup } from '../../pages/kit/markup.ts'
import { authorise, type DeskAdmission, type Gatekeeping } from './authorise.ts'
import type { KeptLake } from './keep-lake.ts'

export type DeskApp = {
  readonly pages: readonly DeskPage[]
  readonly keeping: Gatekeeping
  readonly lake: KeptLake
  /** Hears of every answer. */
  readonly observe: (answered: { readonly path: string; readonly status: number; readonly ms: number }) => void
  /** Hears of every list of customers that leaves the desk. */
  readonly exported: (list: { readonly path: string; readonly rows: number; readonly by: string }) => void
  /** Hears of what went wrong; the reader does not. */
  readonly failed: (path: string, error: unknown) => void
  /** Milliseconds that never go back. */
  readonly elapsed: () => number
}

/** What the server adds to a request. */
export type DeskConnection = { readonly peer: string | undefined }
type Env = { readonly Bindings: DeskConnection }

/** The desk as a function from requests to answers. */
export function createDesk({ pages, keeping, lake, observe, exported, failed, elapsed }: DeskApp): Hono<Env> {
  const app = new Hono<Env>()
  app.use(async (context, next) => {
    const began = elapsed()
    await next()
    observe({
      path: pages.find(({ path }) => path === context.req.path)?.path ?? 'other',
      status: context.res.status,
      ms: elapsed() - began,
    })
  })
  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value)
  })
  app.use(async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD')
      return tell(context, 405, 'The desk is for reading: it answers GET and HEAD alone.', { allow: 'GET, HEAD' })
    return await next()
  })
  for (const page of pages)
    app.get(page.path, async (context) => {
      const admitted = authorise(keeping, { peer: context.env.peer, header: (name) => context.req.header(name) })
      const refused = refuseReader(page, admitted)
      if (!admitted.ok || refused !== undefined) return tell(context, refused?.status ?? 401, refused?.reason ?? '')
      const asked = { page, search: new URL(context.req.url).searchParams, role: admitted.role, pages: pagesFor(admitted.role, pages) }
      const answered = await lake.using((open) => answer(asked, open))
      if (answered === undefined)
        return tell(context, 503, 'The lake is being read for the first time. Try again in a minute.', { 'retry-after': '30' })
      if (answered.kind === 'csv' && answered.exported !== undefined)
        exported({ path: page.path, rows: answered.exported, by: admitted.by })
      return send(context, answered)
    })
  app.notFound((context) => {
    const admitted = authorise(keeping, { peer: context.env.peer, header: (name) => context.req.header(name) })
    return admitted.ok ? tell(context, 404, 'The desk has no page at this address.') : tell(context, admitted.status, admitted.reason)
  })
  app.onError((error, context) => {
    failed(pages.find(({ path }) => path === context.req.path)?.path ?? 'other', error)
    return tell(context, 500, 'The page could not be written. The log of the desk says why; the other pages may still work.')
  })
  return app
}

/** On every answer, errors included. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': DESK_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** Why an admitted reader may not open a page, or why nobody was admitted; undefined where they may. */
function refuseReader(page: DeskPage, admitted: DeskAdmission): { readonly status: 401 | 403; readonly reason: string } | undefined {
  if (!admitted.ok) return admitted
  if (page.role === 'reader' || admitted.role === 'persons') return undefined
  // A browser asks for another token only after a 401, which whoever came in without one may still need.
  return {
    status: admitted.by === 'loopback' ? 401 : 403,
    reason: 'This page tells of single persons: it is for readers who may read of them.',
  }
}

const pagesFor = (role: Role, pages: readonly DeskPage[]) => pages.filter((it) => it.role === 'reader' || role === 'persons')

function send(context: Context<Env>, answered: DeskAnswer): Response {
  if (answered.kind === 'page') return context.html(answered.text, answered.status)
  return context.body(answered.text, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${answered.name}"`,
  })
}

type Refusal = 401 | 403 | 404 | 405 | 500 | 503

/** A kind page without anything of the inside. */
function tell(context: Context<Env>, status: Refusal, reason: string, headers: Readonly<Record<string, string>> = {}): Response {
  const text = writeFramed({
    title: TITLES[status],
    lead: reason,
    main: markup`<p class="note"><a href="/">To the overview</a></p>`,
    pages: [],
    filters: {},
    choices: { brands: [], segments: [] },
  })
  return context.html(text, status, {
    ...headers,
    ...(status === 401 ? { 'www-authenticate': 'Bearer realm="desk", Basic realm="desk", charset="UTF-8"' } : {}),
  })
}

const TITLES: Readonly<Record<Refusal, string>> = {
  401: 'Who are you?',
  403: 'Not for you',
  404: 'Nothing here',
  405: 'For reading only',
  500: 'Something went wrong',
  503: 'Not ready yet',
}
