import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stripInvisible, shortName } from '../../../../consumers/pages/kit/clean-text.ts'
import { markup, trusted } from '../../../../consumers/pages/kit/markup.ts'
import { writePage } from '../../../../consumers/pages/kit/write-page.ts'
import { writeHtmlTable } from '../../../../consumers/pages/kit/write-table.ts'

describe('a template', () => {
  test('escapes every text, in lists and attributes too, and leaves out what is not there', () => {
    const hostile = `<b>"'&`
    expect(String(markup`<p title="${hostile}">${[hostile, [markup`<i>${1}</i>`]]}${null}${undefined}${false}${0}</p>`)).toBe(
      '<p title="&lt;b&gt;&quot;&#39;&amp;">&lt;b&gt;&quot;&#39;&amp;<i>1</i>0</p>',
    )
  })

  test('takes as it is only what was marked as HTML', () => {
    expect(String(markup`${trusted('<hr>')}${'<hr>'}`)).toBe('<hr>&lt;hr&gt;')
  })

  test('never lets a text open a tag, end an attribute or turn the writing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        const written = String(markup`${text}`)
        expect(written).not.toMatch(/[<>"'\u202A-\u202E\u2066-\u2069\u200E\u200F]/)
      }),
    )
  })
})

describe('a text on a page', () => {
  test.each([
    ['ac\u202Eme', 'acme'],
    ['a\u0000b\u001Bc\u0085', 'abc'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth'],
    ['half \uD800 pair', 'half  pair'],
    ['a\nb\tc', 'a\nb\tc'],
    // Joiners are part of words and of one sign for several people.
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['👩\u200D🔧', '👩\u200D🔧'],
  ])('%j is shown as %j', (text, shown) => {
    expect(stripInvisible(text)).toBe(shown)
  })

  test('a name is one line and is cut between characters', () => {
    expect(shortName('  two\nlines ')).toBe('two lines')
    expect(shortName('😀😀😀😀', 3)).toBe('😀😀…')
  })
})

test('a table names its rows and columns and stands in a region of its own', () => {
  const table = writeHtmlTable({
    id: 'one',
    caption: 'Brands & contacts',
    columns: [
      { heading: 'Brand', cell: ({ brand }: { brand: string; n: number }) => brand },
      { heading: 'Contacts', cell: ({ n }) => n, figures: true },
    ],
    rows: [{ brand: '<acme>', n: 3 }],
  })
  expect(String(table).replace(/\n/g, '')).toBe(
    '<div class="scroll" role="region" tabindex="0" aria-labelledby="one"><table><caption id="one"><span>Brands &amp; contacts</span></caption>' +
      '<thead><tr><th scope="col">Brand</th><th scope="col" class="figures">Contacts</th></tr></thead>' +
      '<tbody><tr><th scope="row">&lt;acme&gt;</th><td class="figures">3</td></tr></tbody></table></div>',
  )
})

test('a page has a language, allows its own stylesheet and nothing else', () => {
  const page = writePage({ title: '<title>', body: markup`<main></main>` })
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
  expect(page).toContain('<title>&lt;title&gt;</title>')
  expect(page).toMatch(
    /content="default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]{44}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"/,
  )
  expect(page).not.toMatch(/https?:|url\(|@import|<script/)
})
