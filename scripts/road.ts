type Box = { readonly title: string; readonly lines: readonly string[] }

/** The road of a fact from left to right, as the README draws it; the boxes are as wide and as tall as their texts need. */
export function drawRoad(datasets: readonly string[]): readonly string[] {
  const boxes: readonly Box[] = [
    { title: 'contact-centre systems', lines: ['calls, chats, tickets', 'surveys, reviews', 'webhooks or files'] },
    { title: 'producers', lines: ['verify, normalize', 'pseudonymise', '200 after the ack'] },
    { title: 'log', lines: ['one event per fact,', 'keyed by customer', 'Kafka, or plain files'] },
    { title: 'consumers', lines: datasets },
    { title: 'lake', lines: ['Parquet, one object', 'per range of offsets', 'S3, or a directory', 'DuckDB, Athena, dbt …'] },
  ]
  const height = Math.max(...boxes.map(({ lines }) => lines.length))
  const row = (cell: (box: Box, width: number) => string, gap = '   ') =>
    boxes.map((box) => cell(box, Math.max(...[box.title, ...box.lines].map((it) => it.length)) + 2)).join(gap)
  return [
    row(({ title }, width) => ` ${title}`.padEnd(width + 2)).trimEnd(),
    row((_, width) => `┌${'─'.repeat(width)}┐`),
    ...Array.from({ length: height }, (_, n) =>
      row(({ lines }, width) => `│ ${(lines[n] ?? '').padEnd(width - 1)}│`, n === 1 ? '──▶' : '   '),
    ),
    row((_, width) => `└${'─'.repeat(width)}┘`),
  ]
}
