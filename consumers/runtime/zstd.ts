import { decompress, init } from '@bokuweb/zstd-wasm'

let started: Promise<void> | undefined

/** Loads the WebAssembly module, once per process. */
export async function startZstd(): Promise<void> {
  await (started ??= init())
}

const FIRST_GUESS = 1_048_576
/** The largest decompressed batch of records, in bytes. It is limited because a megabyte of zstd may decompress to any size. */
const MOST = 134_217_728

/** Decompresses a frame. Java's producers do not write the decompressed size, so the guess grows until the frame fits. */
export function unzstd(packed: Uint8Array): Buffer {
  for (let guess = Math.max(FIRST_GUESS, packed.length * 8); ; guess *= 4) {
    try {
      return Buffer.from(decompress(packed, { defaultHeapSize: Math.min(guess, MOST) }))
    } catch (error) {
      if (guess >= MOST)
        throw new Error(`a zstd batch of ${packed.length} bytes is damaged or decompresses to more than ${MOST} bytes`, { cause: error })
    }
  }
}
