import { markup, type Html } from '../kit/markup.ts'
import { shortName } from '../kit/clean-text.ts'
import { writePage } from '../kit/write-page.ts'
import type { Ask } from './ask.ts'
import { writeKeyFigures } from './key-figures.ts'
import { sayPeriod, type Scope } from './scope.ts'
import type { Findings, Section } from './section.ts'
import { sections } from './sections.ts'

/** The report as one page. `tell` hears of each part before it is asked for. */
export async function writeReport(ask: Ask, scope: Scope, tell: (part: string) => void = () => undefined): Promise<string> {
  const key = await writeKeyFigures(ask, scope)
  const written: Html[] = []
  for (const section of sections) {
    tell(section.title)
    written.push(writeSection(section, await section.write(ask, scope)))
  }
  const subject = scope.brand === undefined ? 'All brands' : shortName(scope.brand, 60)
  const of = `${sayPeriod(scope)}${scope.segment === undefined ? '' : `, segment ${shortName(scope.segment, 60)}`}`
  return writePage({
    title: `${subject}: customer service report, ${of}`,
    body: markup`<div class="page">
<header class="mast"><p class="kind">Customer service report</p><h1>${subject}</h1><p class="of-what">${of}</p>
${key}</header>
<nav class="contents" aria-label="Parts of the report"><ol>${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
<main>
${written}
</main>
<footer><p>Days are UTC dates. Numbers of people or contacts below ten are not told. Intervals are those of 95%. Nobody is named, and nothing on this page is sent to anybody.</p>
<p>Every figure has the query behind it: paste it after the output of <code>signals-consume sql</code>.</p></footer>
</div>`,
  })
}

function writeSection({ id, title }: Section, { finding, body }: Findings): Html {
  return markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
<p class="${body === undefined ? 'nothing' : 'finding'}">${finding}</p>
${body}</section>
`
}
