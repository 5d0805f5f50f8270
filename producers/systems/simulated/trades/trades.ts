import { airlineAgents } from './airline/agents.ts'
import { airlineBesides } from './airline/besides.ts'
import { airlineFirm } from './airline/firm.ts'
import { airlineHardship } from './airline/hardship.ts'
import { airlineMarket } from './airline/market.ts'
import { airlineOffers } from './airline/offers.ts'
import { airlineProblems } from './airline/problems.ts'
import { airlineInPublic } from './airline/public.ts'
import { airlineStaff } from './airline/staff.ts'
import { airlineTempers } from './airline/tempers.ts'
import { airlineVoices } from './airline/voices.ts'
import { airlineWishes } from './airline/wishes.ts'
import { energyAgents } from './energy/agents.ts'
import { energyBesides } from './energy/besides.ts'
import { energyFirm } from './energy/firm.ts'
import { energyHardship } from './energy/hardship.ts'
import { energyMarket } from './energy/market.ts'
import { energyOffers } from './energy/offers.ts'
import { energyProblems } from './energy/problems.ts'
import { energyInPublic } from './energy/public.ts'
import { energyStaff } from './energy/staff.ts'
import { energyTempers } from './energy/tempers.ts'
import { energyVoices } from './energy/voices.ts'
import { energyWishes } from './energy/wishes.ts'
import { shopAgents } from './shop/agents.ts'
import { shopBesides } from './shop/besides.ts'
import { shopFirm } from './shop/firm.ts'
import { shopHardship } from './shop/hardship.ts'
import { shopMarket } from './shop/market.ts'
import { shopOffers } from './shop/offers.ts'
import { shopProblems } from './shop/problems.ts'
import { shopInPublic } from './shop/public.ts'
import { shopStaff } from './shop/staff.ts'
import { shopTempers } from './shop/tempers.ts'
import { shopVoices } from './shop/voices.ts'
import { shopWishes } from './shop/wishes.ts'
import { telecomAgents } from './telecom/agents.ts'
import { telecomBesides } from './telecom/besides.ts'
import { telecomFirm } from './telecom/firm.ts'
import { telecomHardship } from './telecom/hardship.ts'
import { telecomMarket } from './telecom/market.ts'
import { telecomOffers } from './telecom/offers.ts'
import { telecomProblems } from './telecom/problems.ts'
import { telecomInPublic } from './telecom/public.ts'
import { telecomStaff } from './telecom/staff.ts'
import { telecomTempers } from './telecom/tempers.ts'
import { telecomVoices } from './telecom/voices.ts'
import { telecomWishes } from './telecom/wishes.ts'
import type { Trade } from './trade.ts'

/**
 * The trades that have all their texts. One more is a folder beside the others, whose files are typed by trade.ts, and a name and a row
 * here; the type refuses a row that lacks texts, so a trade is either whole or not there. One that gives no numbers has an empty `porting`.
 */
export const TRADE_NAMES = ['telecom', 'airline', 'shop', 'energy'] as const
export type TradeName = (typeof TRADE_NAMES)[number]

export const TRADES: Readonly<Record<TradeName, Trade>> = {
  telecom: {
    firm: telecomFirm,
    problems: telecomProblems,
    voices: telecomVoices,
    agents: telecomAgents,
    offers: telecomOffers,
    besides: telecomBesides,
    asides: { ...telecomTempers, ...telecomStaff, ...telecomWishes, ...telecomMarket, ...telecomHardship },
    inPublic: telecomInPublic,
  },
  airline: {
    firm: airlineFirm,
    problems: airlineProblems,
    voices: airlineVoices,
    agents: airlineAgents,
    offers: airlineOffers,
    besides: airlineBesides,
    asides: { ...airlineTempers, ...airlineStaff, ...airlineWishes, ...airlineMarket, ...airlineHardship },
    inPublic: airlineInPublic,
  },
  shop: {
    firm: shopFirm,
    problems: shopProblems,
    voices: shopVoices,
    agents: shopAgents,
    offers: shopOffers,
    besides: shopBesides,
    asides: { ...shopTempers, ...shopStaff, ...shopWishes, ...shopMarket, ...shopHardship },
    inPublic: shopInPublic,
  },
  energy: {
    firm: energyFirm,
    problems: energyProblems,
    voices: energyVoices,
    agents: energyAgents,
    offers: energyOffers,
    besides: energyBesides,
    asides: { ...energyTempers, ...energyStaff, ...energyWishes, ...energyMarket, ...energyHardship },
    inPublic: energyInPublic,
  },
}
