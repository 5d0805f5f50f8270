import type { Output } from '../../../platform/command-context.ts'

/** About how many characters are written at once. */
const BLOCK_LENGTH = 65_536

/** Writes many short texts in blocks: a write for each line is slow. What is left is written by `flush`. */
export function writeBlocks(to: Output): { write(text: string): void; flush(): void } {
  let block = ''
  const flush = () => {
    if (block !== '') to.write(block)
    block = ''
  }
  return {
    write(text) {
      block += text
      if (block.length >= BLOCK_LENGTH) flush()
    },
    flush,
  }
}
