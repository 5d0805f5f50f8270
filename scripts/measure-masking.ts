import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { masker } from '../producers/masking/mask.ts'

/**
 * `npx tsx scripts/measure-masking.ts <folder> [--show]`: masks the labelled sentences in `<folder>/pii/synth_dataset_v2.json` (the
 * data set of Presidio's research) and prints how many of the labelled values are masked whole, by kind, and how much is masked
 * besides; then how many IBANs are found in the other texts of the folder, which hold none. The data is not part of the repository.
 */
const KINDS = ['EMAIL_ADDRESS', 'CREDIT_CARD', 'IBAN_CODE', 'US_SSN', 'IP_ADDRESS', 'PHONE_NUMBER'] as const
const WITHOUT_IBANS = ['banking77', 'reviews', 'vader'] as const

const Sentences = z.array(
  z.object({
    full_text: z.string(),
    spans: z.array(z.object({ entity_type: z.string(), start_position: z.int(), end_position: z.int() })),
  }),
)

const COVERED = '\ue000'
const cover = masker({}, (_, value) => COVERED.repeat(value.length))
const [folder, option] = process.argv.slice(2)
if (folder === undefined) throw new Error('name the folder that holds pii/synth_dataset_v2.json')
const show = (line: string) => void process.stdout.write(`${line}\n`)

/** A phone number that its form or the word before it gives away; the others have eight digits or fewer and stand alone. */
function phoneKind(value: string): string {
  return value.startsWith('+') || value.replaceAll(/\D/g, '').length >= 9 ? 'PHONE_NUMBER, 9 digits or a plus' : 'PHONE_NUMBER, shorter'
}

/** The lines of every table in a folder. */
function textsOf(path: string): readonly string[] {
  const files = readdirSync(path).filter((it) => /\.(?:csv|tsv|txt|jsonl?)$/.test(it) && !/^(?:LICENSE|README)/i.test(it))
  return files.flatMap((it) => readFileSync(join(path, it), 'utf8').split('\n'))
}

const sentences = Sentences.parse(JSON.parse(readFileSync(join(folder, 'pii', 'synth_dataset_v2.json'), 'utf8')))
const counts = new Map<string, { all: number; masked: number }>()
let [outside, excess] = [0, 0]
for (const { full_text: text, spans } of sentences) {
  const masked = cover.text(text).text
  const labelled = new Set<number>()
  for (const { entity_type: type, start_position: start, end_position: end } of spans) {
    for (let at = start; at < end; at += 1) labelled.add(at)
    if (!KINDS.some((it) => it === type)) continue
    const kind = type === 'PHONE_NUMBER' ? phoneKind(text.slice(start, end)) : type
    const count = counts.get(kind) ?? { all: 0, masked: 0 }
    const left = masked.slice(start, end).replaceAll(COVERED, '')
    const isMasked = !/[\p{L}\p{N}]/u.test(left)
    counts.set(kind, { all: count.all + 1, masked: count.masked + (isMasked ? 1 : 0) })
    if (option === '--show' && !isMasked) show(`missed ${kind}: ${JSON.stringify(text)}`)
  }
  let extra = ''
  for (let at = 0; at < text.length; at += 1) {
    if (labelled.has(at)) continue
    outside += 1
    if (masked[at] === COVERED) {
      excess += 1
      extra += text.charAt(at)
    }
  }
  if (option === '--show' && extra !== '') show(`excess ${JSON.stringify(extra)}: ${JSON.stringify(text)}`)
}
for (const [kind, { all, masked }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  show(`${kind}: ${masked} of ${all}, recall ${(masked / all).toFixed(3)}`)
show(`masked outside labelled values: ${excess} of ${outside} characters, ${((100 * excess) / outside).toFixed(3)} %`)
for (const name of WITHOUT_IBANS) {
  const texts = textsOf(join(folder, name))
  const hits = new Map<string, number>()
  for (const text of texts) {
    const { kinds } = masker({}).text(text)
    for (const kind of kinds) hits.set(kind, (hits.get(kind) ?? 0) + 1)
    if (option === '--show' && kinds.length > 0) show(`${name} ${kinds.join()}: ${masker({}).text(text).text.slice(0, 300)}`)
  }
  show(`${name}: ${texts.length} lines, ${hits.get('iban') ?? 0} IBANs, all kinds ${JSON.stringify(Object.fromEntries(hits))}`)
}
