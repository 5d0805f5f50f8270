import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseLakeUrl } from '../../../schemas/config/lake-url.ts'

describe('the URL of a lake', () => {
  test.each([
    { text: 'file:./data/lake', url: { kind: 'file', folder: './data/lake' } },
    { text: 'file:/var/lake', url: { kind: 'file', folder: '/var/lake' } },
    { text: 'file:///var/lake', url: { kind: 'file', folder: '/var/lake' } },
    { text: 's3://acme-signals', url: { kind: 's3', bucket: 'acme-signals', prefix: '' } },
    { text: 's3://acme-signals/', url: { kind: 's3', bucket: 'acme-signals', prefix: '' } },
    { text: 's3://acme.signals/prod/eu', url: { kind: 's3', bucket: 'acme.signals', prefix: 'prod/eu' } },
    { text: 's3://acme-signals/prod/', url: { kind: 's3', bucket: 'acme-signals', prefix: 'prod' } },
    { text: 's3://acme-signals/50%25/ä b', url: { kind: 's3', bucket: 'acme-signals', prefix: '50%25/ä b' } },
    { text: 's3://acme-signals/.hidden/v..1', url: { kind: 's3', bucket: 'acme-signals', prefix: '.hidden/v..1' } },
  ])('$text is read as $url', ({ text, url }) => {
    expect(parseLakeUrl(text)).toEqual({ ok: true, url })
  })

  test.each([
    { text: '', says: /file:<folder> or s3:\/\/bucket\/prefix/ },
    { text: 'http://127.0.0.1:7070/bucket', says: /is not the URL of a lake/ },
    { text: './data/lake', says: /is not the URL of a lake/ },
    { text: 'file:', says: /does not name a folder/ },
    { text: 'file://server/share', says: /names a host/ },
    { text: 's3://', says: /names the bucket ""/ },
    { text: 's3:///prod', says: /names the bucket ""/ },
    { text: 's3://Acme/prod', says: /lower-case/ },
    { text: 's3://user:secret@acme/prod', says: /lower-case/ },
    { text: 's3://acme-signals//prod', says: /empty/ },
    { text: 's3://acme-signals/a/../b', says: /"\.\."/ },
    { text: 's3://acme-signals/prod?region=eu', says: /AWS_REGION/ },
  ])('$text is refused with a sentence', ({ text, says }) => {
    const read = parseLakeUrl(text)
    expect(read).toMatchObject({ ok: false, complaint: expect.stringMatching(says) })
  })

  test('whatever is written, the answer is a URL without odd parts or a sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('s3://', 'file:', 'a', 'B', '.', '/', '-', '%', 'bucket') }), (text) => {
        const read = parseLakeUrl(text)
        if (!read.ok) expect(read.complaint).toContain(`"${text}"`)
        else if (read.url.kind === 's3') expect(`/${read.url.prefix}/`.replace('//', '/')).not.toMatch(/\/\.{0,2}\//)
      }),
    )
  })
})
