import { errorCode } from './node-errors.ts'

type Writing = { on(event: 'error', listener: (error: Error) => void): unknown }

/** Whoever reads the output may have seen enough (`query … | head`): the process ends then, without a word. It was not done, so 0 would be untrue. */
export function endWithReader(output: Writing, end: () => void): void {
  output.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error
    end()
  })
}
