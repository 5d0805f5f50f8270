export const TOLD =
  "called|rang|rung|phoned|telephoned|emailed|e-mailed|mailed|wrote|written|messaged|texted|tweeted|contacted|complained|reported|asked|told|explained|chased|spoke|spoken|dm'd|dmed|dm'ed|raised|logged|submitted|requested|queried|flagged|notified|informed|chatted|queued|approached|pinged"
export const TELL =
  'call|ring|phone|telephone|email|e-mail|mail|write|message|text|contact|complain|report|ask|tell|explain|chase|speak|tweet|dm|chat|repeat|queue|request|raise|ping|come|bother|remind'
export const TELLING =
  'calling|ringing|phoning|emailing|mailing|writing|messaging|texting|contacting|complaining|reporting|asking|telling|explaining|chasing|speaking|tweeting|repeating|requesting|raising|pinging|bothering|troubling|pestering|reminding|dming|queuing'
export const I = "i|i've|ive|we|we've|weve|i'd|we'd|had|have|mum|husband|wife"
export const SON =
  'review|merchant|seller|operator|daughter|coworker|sister|brother|family|everyone|colleagues|neighbours|neighbors|recommend|son|friend|friends|landlord|competitor|elsewhere|unconnected|unrelated|wonderful|excellent|fantastic|vendors'
