/** Where a lake lies, as readers of its files name it: an absolute path, or `s3://bucket/prefix`, without a slash at the end. */
export type LakePlace = { readonly kind: 's3' | 'file'; readonly address: string }
