/** Spearman's rank correlation of pairs (1904), with mean ranks for ties; undefined where one side never varies. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | undefined {
  const [x, y] = [ranksOf(pairs.map(([it]) => it)), ranksOf(pairs.map(([, it]) => it))]
  const mean = (pairs.length + 1) / 2
  let together = 0
  let ofX = 0
  let ofY = 0
  x.forEach((rank, at) => {
    const other = y[at] ?? 0
    together += (rank - mean) * (other - mean)
    ofX += (rank - mean) ** 2
    ofY += (other - mean) ** 2
  })
  return ofX === 0 || ofY === 0 ? undefined : together / Math.sqrt(ofX * ofY)
}

function ranksOf(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((it) => it < value).length
    const alike = values.filter((it) => it === value).length
    return below + (alike + 1) / 2
  })
}
