import { ELSE_OBJECT } from './warning.ts'

export const DO_NOT = "don't|dont|never|dinnae|doan't"
/** Words that make of a bidding one to the firm itself, or about another matter. */
export const MEANT_FOR_FIRM =
  'address|number|email|until|till|yet|worry|code|link|letter|letters|reply|message|messages|calls|parcel|form|chat|sorry|bot|button|refund|password|pin|texts|caller|phishing|again|hesitate|thx|hungry|else|toffee'
/** Whose bidding it is not, and what is only thought. */
export const OF_SPEAKER =
  "i|i'm|i'll|i've|i'd|we|we'll|we're|we've|me|us|my|our|mine|can|could|would|know|think|care|mind|remember|forget|want|need|like|understand|please"
export const OTHER_THAN_FIRM = `${MEANT_FOR_FIRM}|${ELSE_OBJECT}`
