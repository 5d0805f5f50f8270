/** A file by its path below the folder that it is written to. */
export type ContractFile = { readonly path: string; readonly text: string }
