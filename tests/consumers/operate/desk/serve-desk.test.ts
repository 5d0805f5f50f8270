import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createDesk } from '../../../../consumers/operate/desk/app.ts'
import { keepLake } from '../../../../consumers/operate/desk/keep-lake.ts'
import { serveDesk, type DeskServer } from '../../../../consumers/operate/desk/serve-desk.ts'
import { causesPage } from '../../../../consumers/pages/desk/pages/causes.ts'

/** A desk whose lake cannot be read. */
let server: DeskServer
const seen: { readonly path: string; readonly status: number }[] = []
beforeAll(async () => {
  const lake = keepLake({ open: () => Promise.reject(new Error('no lake')), now: () => 0, everyMs: 1, failed: () => undefined })
  await lake.refresh()
  const desk = createDesk({
    pages: [causesPage],
    keeping: { isLoopback: true },
    lake,
    observe: ({ path, status }) => seen.push({ path, status }),
    exported: () => undefined,
    failed: () => undefined,
    elapsed: () => 0,
  })
  server = await serveDesk((it, connection) => desk.fetch(it, connection), { host: '127.0.0.1', port: 0 })
})
afterAll(() => server.close())

type Got = { readonly status: number | undefined; readonly headers: Readonly<Record<string, unknown>>; readonly body: string }

function ask(path: string, { method = 'GET', headers = {} }: { readonly method?: string; readonly headers?: Record<string, string> } = {}) {
  return new Promise<Got>((answered, failed) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.on('end', () => answered({ status: response.statusCode, headers: response.headers, body }))
    })
    sent.on('error', failed).end()
  })
}

test('a lake that was not read yet is a page that says when to come again', async () => {
  const { status, headers, body } = await ask('/causes')
  expect([status, headers['retry-after']]).toEqual([503, '30'])
  expect(body).toContain('Not ready yet')
  expect(body).not.toContain('no lake')
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
  const { status, headers } = await ask('/causes', { method })
  expect([status, headers['allow']]).toEqual([405, 'GET, HEAD'])
})

test('HEAD has the headers of GET and no body', async () => {
  const { status, headers, body } = await ask('/causes', { method: 'HEAD' })
  expect([status, body]).toEqual([503, ''])
  expect(headers['content-security-policy']).toContain(`default-src 'none'`)
})

test('a forged header of a proxy, or a foreign name of this machine, gets nothing', async () => {
  expect((await ask('/causes', { headers: { 'x-forwarded-user': 'alex' } })).status).toBe(401)
  expect((await ask('/causes', { headers: { host: 'evil.example' } })).status).toBe(403)
})

test.each(['//evil.example/', '/%', '/causes/../../etc/passwd', 'http://evil.example/causes'])('%s is no way around', async (path) => {
  expect([400, 403, 404]).toContain((await ask(path)).status)
})

test('every answer is counted by the page it belongs to, never by the text of the address', () => {
  expect(new Set(seen.map(({ path }) => path))).toEqual(new Set(['/causes', 'other']))
})
