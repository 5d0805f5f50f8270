import { BadSettings } from '../../platform/errors.ts'
import type { Settings } from '../../schemas/config/settings.ts'
import { SentimentModelFile } from '../language/model/model-file.ts'
import { useSentimentModel } from '../language/model/model-in-use.ts'
import type { ConsumerContext } from './context.ts'

/** Uses the model that the settings name, if they name one. Called before the first event. */
export function chooseSentimentModel({ SIGNALS_SENTIMENT_MODEL: path }: Settings, { readFile }: ConsumerContext): void {
  if (path !== undefined) useSentimentModel(readModelFile(path, readFile))
}

/** The model in a file. Throws with the file's name and what to do where it is none. */
export function readModelFile(path: string, readFile: ConsumerContext['readFile']): SentimentModelFile {
  const parsed = SentimentModelFile.safeParse(parsedJson(path, readFile))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`
  throw new BadSettings(`${path} is no model of sentiment${where}; \`train sentiment\` writes one`)
}

function parsedJson(path: string, readFile: ConsumerContext['readFile']): unknown {
  let text: string
  try {
    text = readFile(path)
  } catch (cause) {
    throw new BadSettings(`the model ${path} cannot be read: ${String(cause)}`, { cause })
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new BadSettings(`${path} is no model of sentiment: it is no JSON; \`train sentiment\` writes one`, { cause })
  }
}
