import { TRADES, type TradeName } from '../../producers/systems/simulated/trades/trades.ts'

/** The reference tables that the invented firm would write: file names and their CSV. */
export function writeFirmTables(trade: TradeName): ReadonlyMap<string, string> {
  const { rivals, campaigns, brands } = TRADES[trade].firm
  return new Map([
    [
      'competitors.csv',
      csv(
        ['competitor', 'aliases'],
        rivals.map((it) => [codeOf(it), it]),
      ),
    ],
    [
      'campaigns.csv',
      csv(
        ['campaign', 'claim', 'aliases'],
        campaigns.map((it) => [codeOf(it), `what ${it} promises`, it]),
      ),
    ],
    [
      'products.csv',
      csv(
        ['product', 'brand', 'aliases'],
        brands.flatMap(({ id, products }) => products.map((it) => [codeOf(it), id, it])),
      ),
    ],
  ])
}

const codeOf = (name: string): string => name.toLowerCase().replaceAll(' ', '_')

const csv = (columns: readonly string[], lines: readonly (readonly string[])[]): string =>
  [columns, ...lines].map((cells) => `${cells.map((it) => `"${it}"`).join(',')}\n`).join('')
