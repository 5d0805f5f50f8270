/** The rules of `promtool check metrics` that a page of this project could break; one sentence for each breach. */
export function breachesIn(page: string): readonly string[] {
  const kinds = new Map([...page.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', kind = '']) => [name, kind]))
  const helped = new Set([...page.matchAll(/^# HELP (\S+) \S.*$/gm)].map(([, name]) => name))
  return [...kinds].flatMap(([name, kind]) => [
    ...(helped.has(name) ? [] : [`${name} has no help text`]),
    ...((kind === 'counter') === name.endsWith('_total')
      ? []
      : [`${name} is a ${kind}: _total ends the names of counters and of no others`]),
    ...(kind !== 'histogram' && /_(count|sum|bucket)$/.test(name) ? [`${name} ends like a part of a histogram`] : []),
    ...(/^[a-z][a-z0-9_]*$/.test(name) ? [] : [`${name} is not in snake_case`]),
    ...(/_(counter|gauge|histogram|summary)(_|$)/.test(name) ? [`${name} holds its kind`] : []),
    ...(/_(ms|us|ns|s|sec|minutes?|hours?|days?|milliseconds?|b|kb|mb|gb|kilobytes?|megabytes?|percent)(_|$)/.test(name)
      ? [`${name} is not in a base unit: seconds, bytes, ratio`]
      : []),
  ])
}

/** Names on a page whose values have different sets of labels; `le` is the bound of a histogram. */
export function unevenLabelsIn(page: string): readonly string[] {
  const sets = new Map<string, Set<string>>()
  for (const [, name = '', labels = ''] of page.matchAll(/^([a-z_]\w*)(?:\{(.*)\})? \S+$/gm)) {
    const names = [...labels.matchAll(/(\w+)="/g)].map(([, label]) => label).filter((label) => label !== 'le')
    sets.set(name, (sets.get(name) ?? new Set()).add(names.join()))
  }
  return [...sets].filter(([, found]) => found.size > 1).map(([name]) => name)
}
