import { TRADES, type TradeName } from '../../producers/systems/simulated/trades/trades.ts'
import type { Truth } from '../../producers/systems/simulated/truth.ts'

/** The reference tables of an invented firm that derivations look up, by name: the files that somebody at the firm would push. */
export function lookedUpTables(trade: TradeName, truth: readonly Truth[]): ReadonlyMap<string, string> {
  const { brands, rivals, campaigns } = TRADES[trade].firm
  const insiders = truth.flatMap((it) => (it.kind === 'customer' && it.story === 'insider' ? [it.customer] : []))
  return new Map([
    [
      'competitors',
      csv(
        'competitor,aliases',
        rivals.map((rival) => [codeOf(rival), rival]),
      ),
    ],
    [
      'products',
      csv(
        'product,brand,aliases',
        brands.flatMap(({ id, products }) => products.map((product) => [codeOf(product), id, product])),
      ),
    ],
    [
      'campaigns',
      csv(
        'campaign,claim,aliases,live_from',
        campaigns.map((campaign) => [codeOf(campaign), `what ${campaign} promises`, campaign, '2020-01-01']),
      ),
    ],
    [
      'insiders',
      csv(
        'kind,identifier',
        insiders.map((account) => ['account', account]),
      ),
    ],
  ])
}

/** The code of a product, rival or campaign. */
export const codeOf = (name: string) => name.toLowerCase().replaceAll(' ', '_')

function csv(header: string, rows: readonly (readonly string[])[]): string {
  return [header, ...rows.map((cells) => cells.join(','))].join('\n') + '\n'
}
