export const VOW =
  'said|told|promised|assured|guaranteed|swore|vowed|confirmed|claimed|quoted|stated|advised|informed|insisted|pledged|agreed'
export const STAFF =
  'agent|agents|rep|reps|representative|colleague|colleagues|engineer|technician|fitter|salesman|saleswoman|salesperson|seller|girl|lady|man|guy|fella|fellow|chap|lad|bloke|gentleman|woman|person|manager|adviser|advisor|driver|receptionist|reception|operator|support|team|assistant|shop|store|desk|branch|clerk|officer|staff|helpdesk|helpline|bot|chatbot|executive|employee|consultant|crew|steward|host|company|firm|department|people|lot|guys|folks|supervisor|courier'
export const PROMISE_MEDIA =
  'ad|ads|advert|adverts|advertisement|advertising|website|site|homepage|app|brochure|leaflet|flyer|email|e-mail|mail|letter|text|page|banner|poster|billboard|box|label|listing|confirmation|contract|description|sign|notice|message|tracker|tracking|newsletter|catalogue|booking|quote|blurb|slogan|packaging|faq|board|offer|sms|policy|receipt|agreement|terms|commercial'
