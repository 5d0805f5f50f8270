import { type SpokenCause } from './spoken-cause.ts'

const SUPPLY =
  'power|electric|electricity|gas|water|supply|signal|internet|broadband|wifi|network|service|line|lines|phones|landline|coverage|mains|servers|server|lights|reception|connection|platform'

/** A supply or service that is gone for everybody in a place. */
export const OUTAGE_SPOKEN: SpokenCause = {
  sure: [
    'app|site|platform|service|system|card|cards ~2 down ~1 again|payday|everyone|all|for',
    'status page',
    'all|every ~3 cash|atms|tills|screens|terminals|machines ~5 dark|down|dead|black|off',

    'power|lights|electricity|signal|internet|gas|water|service ~2 back ~1 yet|on|eta',
    'cut|dug|sliced|hit our|the|my cable|line|fibre|pipe|main',
    'maintenance|engineering ~3 finishes|over|end|finish|ends|done',

    'no power|electric|electricity|gas|signal|internet|broadband|network|coverage|wifi|mains|connection|dialtone|water|service|reception ~6 since|again|for|all|here|still|anywhere|now|in|at|today|tonight|this|last|day',
    'no|zero|without|zilch signal|power|electricity|electric|gas|internet|broadband|coverage|network',
    `${SUPPLY} ~2 is|are|was|were|went|been|has|goes|keeps|going|gone|just|still|cuts ~2 down|off|out|dead|gone|dark|interrupted`,
    `${SUPPLY} went|dropped|failed|tripped|died|cut|down|dead|gone|vanished|disappeared`,
    'power|electricity|supply|service|water|gas cut|cuts|down|interruption|failure|failures|off|outage|outages',
    'outage|outages|blackout|blackouts|power-cut|brownout|downtime',
    'everything|whole|entire|everyone ~2 is|are|went|gone|been down|dark|offline|black',
    'street|estate|village|town|close|road|building|block|area|office|neighbourhood ~3 down|dark|black|out|offline|without|off|dead',
    'when ~3 power|electricity|gas|water|signal|internet|service|network|supply|lights|line ~3 back|restored|on|return|fixed',
    'back on|up ~3 when|yet|eta|time',
    'when|any ~4 back on|up|online',
    'down again|since|all|for ~2 morning|day|days|hours|again|hour|night|week|weeks|now|everyone|today',
    'sitting|sat|sit ~2 dark|candlelight|candles|torchlight',
    'your|the|all server|servers|system|systems|service|platform|site ~1 down|offline',
    'been dark|down|off|offline ~2 since|for|all',
  ],
  likely: [
    'is it|anyone|anybody|everything|service|you ~2 down',
    'candles|candle|candlelight|torch|generator|freezer ~6 power|off|out|hours|food|dark|spoiled|ruined|thawed',
    'freezer|fridge ~4 defrosted|defrosting|thawed|thawing|spoiled|ruined|bin',
    'service|network|line|signal|power|supply status|restored|restoration|back',
    'dropouts|flickering|flickers|flicker|intermittent|dropout',
    'line|phones|phone|signal is|are|was dead',
  ],
  hint: ['outage|outages|signal|electricity|network|coverage|power|blackout|downtime|supply'],
  faint: ['internet|gas|water|lights|dark|restored|maintenance|servers|server|mast|flicker|cable|mains'],
}
