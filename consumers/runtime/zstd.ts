import { decompress, init } from '@bokuweb/zstd-wasm'

let started: Promise<void> | undefined

/** Loads the WebAssembly module, once a process. */
export async function startZstd(): Promise<void> {
  await (started ??= init())
}

const FIRST_GUESS = 1_048_576
/** Of one batch of records; a producer may send a megabyte of zstd, and a megabyte of zstd may be any size. */
const MOST = 134_217_728

/** Unpacks a frame. Java's producers do not write how large it will be, so the guess grows until it fits. */
export function unzstd(packed: Uint8Array): Buffer {
  for (let guess = Math.max(FIRST_GUESS, packed.length * 8); ; guess *= 4) {
    try {
      return Buffer.from(decompress(packed, { defaultHeapSize: Math.min(guess, MOST) }))
    } catch (error) {
      if (guess >= MOST) throw new Error(`a zstd batch of ${packed.length} bytes is broken, or larger than ${MOST} bytes`, { cause: error })
    }
  }
}
