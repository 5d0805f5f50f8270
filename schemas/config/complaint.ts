/** What is wrong with one setting. `example` is '' where none helps. */
export type Complaint = { readonly name: string; readonly rule: string; readonly example: string }

/** Texts of settings by name, as they were given. A setting that was not given is undefined. */
export type GivenSettings = Readonly<Record<string, string | undefined>>
