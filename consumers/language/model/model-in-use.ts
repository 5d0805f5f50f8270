import { readPackagedFile } from '../../../platform/packaged-file.ts'
import type { LinearModel } from './linear-model.ts'
import { modelFromFile, SentimentModelFile } from './model-file.ts'

const SHIPPED = 'consumers/language/model/sentiment-en.json'

let shipped: LinearModel | undefined
let chosen: LinearModel | undefined

/** The model by which this process judges: the one it was told to use, else the one that comes with the package. */
export function sentimentModel(): LinearModel {
  return chosen ?? shippedModel()
}

/** Says before the first event which model this process uses; it stays the same for as long as the process runs. */
export function useSentimentModel(file: SentimentModelFile): void {
  chosen = modelFromFile(file)
}

/** The version of rules that read the sentiment, too. */
export function withSentimentModel(rules: string): string {
  return `${rules}+${sentimentModel().version}`
}

/** The model that comes with this package, read from its file on first use. */
export function shippedModel(): LinearModel {
  shipped ??= modelFromFile(readShippedFile())
  return shipped
}

export function readShippedFile(): SentimentModelFile {
  return SentimentModelFile.parse(JSON.parse(readPackagedFile(SHIPPED)))
}
