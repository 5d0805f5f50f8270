import { tellEach } from '../tell-each.ts'
import { ANNOYS, PITCH, PITCHING_BY, SELL, WARE } from './pitch-words.ts'

const ME = 'me|us|my|our|him|her|mam|mum|mother|dad|people|customers|staff|guests|folk|folks|everyone|pensioners'
const FAULTS =
  'error|code|fault|refund|late|wrong|cancelled|nobody|never|none|nothing|without|refreshing|not|unlike|competitor|their|no|hardly'
const WEARY =
  'sick|tired|fed-up|fed|weary|bored|exhausted|paralysed|tormented|plagued|bombarded|deluged|inundated|swamped|flooded|drowning|hounded|badgered|pestered|harassed|haunted|bothered'
const NUMBER =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|several|countless|dozens|many|daily|weekly|constant|endless|third|fourth|fifth|sixth|seventh|tenth|umpteenth|another|2|3|4|5|6|7|8|9|10|12|15|20'

/** Customers who are tired of what a firm sends, shows and says to sell. */
export const PESTERED_RULES = tellEach('offer_annoyed', {}, [
  [
    `stop|quit|cease|halt|end|discontinue|refrain|desist ~1 with|from|the|these|all|your|any ~3 ${PITCH}`,
    'Kindly cease the daily adverts.',
    { unless: "order|stopped|debit|popup|did|didn't|why" },
  ],
  [
    `stop|quit|cease|refrain|desist|pack|knock ~2 ${PITCHING_BY} ~2 ${ME} ~7 ${WARE}|${PITCH}|buy|join|upgrade`,
    'Stop texting me about the gold plan.',
    { unless: 'refund|wrong|number|debt|missed|payment|bill|arrears' },
  ],
  [`stop|quit|cease ~3 ${SELL} ~2 ${ME}|it|that|stuff|things|at`, 'Will you quit flogging that at me.', { unless: 'button' }],
  [`enough with|of ~3 ${PITCH}|${WARE} ~9`, 'Enough with the banners already.', { unless: 'data|money|not|time|space|room|is|are' }],
  [`spare me|us ~3 ${PITCH}|${WARE}`, 'Spare me the sales patter.', { unless: 'battery|part' }],
  [
    `no|less more|of ~3 ${PITCH} please|thanks|thank|or|i ~9`,
    'No more flyers please.',
    { unless: 'there|were|are|saw|had', despite: ['conditional'] },
  ],
  [`please|kindly no more ~3 ${PITCH}`, 'Please no more catalogues.'],
  [`${WEARY} ~4 of|with|by|to ~5 ${PITCH}`, 'I am weary of your pop-ups.', { unless: `${FAULTS}|used` }],
  [
    `${WEARY} ~3 of|by|with being|getting|having|you|your ~2 asked|offered|sold|called|rung|emailed|texted|told|pushed|${SELL} ~6`,
    'I am tired of being asked about the club card.',
    { unless: 'refund|same|details|password|again|story|wait|lies|explain|repeat|reset|why|security|questions|prove' },
  ],
  [`${PITCH} ~7 ${ANNOYS}`, 'Your promos at six in the morning are maddening.', { unless: `${FAULTS}|annoyed` }],
  [`${ANNOYS} ~5 ${PITCH}`, 'Maddening, these banners.', { unless: `${FAULTS}|hotel|room|lovely|spam` }],
  [
    `upselling|cross-selling|upsell|pitch|pitched|spiel|patter|sales-talk|hard-sell|infomercial ~6 before|instead|rather|while|when ~7 help|helped|asked|looked|answer|answered|fault|claim|flood|bill|complaint|issue|problem`,
    'I heard a sales pitch before anyone looked at my claim.',
    { unless: 'no|never|not' },
  ],
  [
    `sit|sat|listen|listened|listening|put|wade|waded|click|clicked|clicking|get|got|scroll|fight|bat|batted|dragged ~1 through|to|past|away|via ~6 ${PITCH}|timeshare|upgrade`,
    'We sat through a whole pitch at check-in.',
    { unless: 'offers|deals|in|error|no|promotion' },
  ],
  [
    `every|each time|single|call|visit|receipt|morning|evening|night|friday|week ~8 ad|ads|advert|adverts|banner|banners|popup|pop-up|pop-ups|promo|promos|upsell|pitch|spiel|upgrade|insurance|membership|coupon ~3`,
    'Each time I log in a banner covers the screen.',
    { unless: `${FAULTS}|game|renew|claim|crashes|crash|paid|price|new|love|tried|try|after` },
  ],
  [
    `asked|offered|asks|offers|pushed|badgered|prompted|begged ~2 ${ME} ~5 times|repeatedly|constantly`,
    'The till asked me seven times.',
    { unless: 'reset|password|details|name|number|code|verify|birth|question|refund|address|same|repeat|explain|what|why|lady|gentleman' },
  ],
  [
    `begging|begs|nagging|nags|pestering|pesters|badgering|badgers|hassling|hassles|guilting|pressuring|pressurising|prodding|tempting|hounding ~1 ${ME} ~2 to|about|for|with|into ~5 ${WARE}|buy|join|upgrade|rate|subscribe|sign`,
    'The app keeps begging me to go premium.',
    { unless: 'competitor|rival|never|neighbour|not|they|bully' },
  ],
  [
    `down my|our|people's|customers'|everyone's throat|throats|necks|neck`,
    'They ram the gold card down our throats.',
    { unless: 'food|lump|pipe|drink|sore' },
  ],
  [
    `unsubscribed|unsubscribe|unsubscribing|opted ~8 still|keep|keeps|coming|again|times|another|twice|hurt|works|work|anyway`,
    'I unsubscribed twice and they still come.',
    { unless: 'invoice|receipt' },
  ],
  [
    `i|we do|did not|don't|dont|didn't ~1 want|need|ask|asked ~2 for? your ~2 ${WARE}|${PITCH} ~9`,
    "I don't want your credit card, I have said so.",
    {
      isnt: true,
      unless: 'said|told|already|times|twice|stop|quit|leave|again|sick|tired|before|pitch|queue',
    },
  ],
  [
    `don't|dont|do want|need|not ~3 your|the|a|another|any ~3 ${WARE} ~9 leave|stop|quit|sick|told|annoyed|mortified|drop|enough|pitch`,
    "I don't want your store card so stop it.",
    { unless: 'cancel|cancelled|cancellation|working' },
  ],
  [
    `told|said|answered ~4 before|already|twice|no|times ~8 want|need ~4 ${WARE}`,
    'I told you before, I do not want the bundle.',
    { unless: 'cancel|would|refund|yes|agent|cancelled' },
  ],
  [
    `be|be'|at at|me me|with with|about your|the ~2 ${WARE}`,
    "Don't be at me with your offers.",
    { despite: ['negated'], unless: 'late|what' },
  ],
  [
    `don't|dont|not|never|nor ~2 send|call|ring|text|email|e-mail|contact|phone|write|post|mail|message ~1 ${ME} ~5 ${PITCH}`,
    'Do not send me your newsletters.',
    { unless: 'why|could|refund|did|didn' },
  ],
  [
    `asked|told|begged|instructed|tell|ask ~1 you|your|them|staff|team|people ~2 not|stop|quit|never ~2 ${PITCHING_BY}|to|send|call|ring|text|email|contact ~5 ${PITCH}|${WARE}`,
    'I asked you to stop ringing about solar.',
    { unless: 'cancel|renew|payment|debt' },
  ],
  [
    `${PITCHING_BY}|rings|calls|texts|emails|writes|pesters|rang|call|ring|text|email ~2 ${ME} ~2 about|with|for|over|regarding|re ~4 ${PITCH}|insurance|upgrade|solar|broadband|loan|loans|membership|investments|timeshare|warranty|bundle ~6 stop|sick|again|every|daily|times|enough|please|annoying|constantly|nonstop|non-stop|day|week|ridiculous|no|already|wits|fed|hell|god|remove|working|busy|dinner`,
    'You keep calling me about solar every day.',
    { unless: 'thanks|thank|cancel|claim|renewal|bill|competitor|neighbour|rival|never|scam|connected|renew' },
  ],
  [
    `did|do not|never|didn't|didnt|don't|dont ~1 sign|signed|subscribe|subscribed|pay|paid|agree|ask|asked|consent|join|come|came ~3 to|for|up ~4 ${PITCH}`,
    'I did not sign up for your marketing.',
    { unless: 'code|offer' },
  ],
  [
    `never signed|subscribed|agreed|asked|consented|paid ~3 to|for|up ~3 ${PITCH}`,
    'I never agreed to any marketing.',
    { unless: 'offer|deals|promotion' },
  ],
  [
    `want|wanted|asked|need|needed|came|came|expected|typed ~8 not a|an|your|another|the|some ~3 ${PITCH}|upsell|lecture|upgrade|membership|insurance|loan|bundle`,
    'I want my line fixed, not another promo.',
    { unless: 'working|thanks|thank|sure' },
  ],
  [
    `not ~1 interested|bothered in|about ~4 your ~3 ${PITCH}|${WARE} ~4`,
    'I am not interested in your bundles, stop it.',
    { isnt: true, unless: `stop|quit|told|times|again|leave|already` },
  ],
  [
    `not|never ~2 interested ~9 stop|quit|times|leave|told|already|again`,
    'I am not interested, stop ringing about the gold plan.',
    { unless: 'cancel|retention|save' },
  ],
  [
    `don't|dont|not|cannot|can't ~1 appreciate|enjoy|welcome|abide|stand|bear|stomach|like|need ~2 being|having|getting|your|the|these|this|all|constant ~3 ${PITCH}|${SELL}|sold|upsold`,
    'I do not appreciate being sold to on a support line.',
    { unless: 'coverage', despite: ['negated'] },
  ],
  [
    `can't|cannot|cant|couldn't|impossible|unable ~4 without|for|because|past|through ~4 ${PITCH}|upsell`,
    'I cannot pay a bill without a sales pitch.',
    { despite: ['negated'], unless: 'code|offer|deals|error|blocker|promo|log' },
  ],
  [
    `instead of ~5 you|he|she|they|i|we|your|u|his|her ~4 ${SELL}|upsold|pitched|${PITCH}`,
    'Instead of helping she pitched the gold plan.',
    { unless: 'competitor|rival|door|button' },
  ],
  [
    `${NUMBER} ~2 brochure|brochures|leaflet|leaflets|flyer|flyers|newsletters|catalogue|catalogues|adverts|promos|mailshots|upsells|popups|pop-ups ~2 in|a|this|per|every|before|since ~3 day|week|month|morning|hour|minutes|year|today`,
    'Six flyers in a week.',
    { unless: 'need|order|printed|please|could|send' },
  ],
  [
    `clog|clogs|clogging|choke|chokes|swamp|swamps|clutter|clutters|cluttering|filling ~3 inbox|inboxes|mailbox|sidebar|homepage|doormat`,
    'Your deals clog up our inbox.',
    { unless: 'form|error' },
  ],
  [
    `straight|goes|go|went|put|throw|chuck ~2 in|into|to the recycling|bin|shredder|trash|spam ~3`,
    'Your flyer goes straight in the recycling.',
    {
      unless: 'item|food|parcel|freezer|contents|well|it|worth|product|meal|confirmation|password|ticket|invoice|folder|verification|email',
    },
  ],
  [
    `if|when i|we wanted|want|needed|need ~5 ${WARE}|one|it|more i'd|i'll|we'd|we'll|i|we ~1 ask|asked|of|say|ring|call`,
    "If I wanted a bigger plan I'd ask.",
    { despite: ['conditional', 'hedged'], unless: 'could|how|where|can|what|have' },
  ],
  [
    `if i|we get|see|hear|receive|am|have one|another more|single|other? ~2 ${PITCH}|text|call|offer|email|letter ~9`,
    'If I get one more promo I shall scream.',
    { despite: ['conditional', 'hedged'], unless: 'buy|gorgeous|debt|collector|error|failed|rude' },
  ],
  [
    `third|fourth|fifth|sixth|seventh|tenth|another|umpteenth|yet ~3 leaflet|flyer|brochure|advert|promo|upsell|mailshot|pitch|newsletter|catalogue ~9`,
    'Fourth flyer this month about your drain cover.',
    { unless: 'please|send|could|need|order|like|code|thanks' },
  ],
  [
    `another|more|yet|endless|daily|weekly|constant|every ~3 bundle|promo|sale|sales|upgrade|deal|marketing|loyalty|offer|come-back|membership ~1 notification|notifications|popup|pop-up|email|emails|text|texts|alert|alerts|banner|banners|call|calls|push ~2`,
    'Another bundle notification in the middle of a match.',
    { unless: 'confirmation|order|never|receive|received|waiting|need|please|not|competitor' },
  ],
  [
    `another|yet|endless|daily|nonstop|non-stop|constant|relentless ~2 call|calls|text|texts|email|emails|letter|letters|mail ~2 about|for|offering|pushing|re|selling|flogging ~3 ${WARE} ~3`,
    'Yet another call about life cover.',
    { unless: 'my|claim|refund|please|missed|renewal|cancelled|waiting|need' },
  ],
  [`stop|quit|enough ~4 come|miss|missing back|you|us ~1 emails|texts|mails|messages|letters|calls`, 'Stop with the come back emails.'],
  [
    `delete|remove|take|strike|scrub|unsubscribe|opt ~2 ${ME}|me|number|address|name|email ~2 off|from|out ~4 list|lists|database|mailings|mailing|marketing|promotions|newsletter|calls|offers|emails|texts`,
    'Remove my number from your sales list.',
    { unless: 'guest|waiting|account|could|can|how|reminder|clinic|transport' },
  ],
  [
    `leave|let me|us|people|pensioners|customers|him|her|them alone|be|peace ~2 with|about|from|your|and ~4 ${PITCH}|${WARE}`,
    'Leave people alone with your loyalty cards.',
  ],
  [
    `inbox|phone|letterbox|letter-box|mailbox|screen|doormat|app|site|website|homepage ~2 is|are|gets|now|has|'s ~3 full|flooded|stuffed|crammed|covered|plastered|littered|swamped|buried|nothing ~3 ${PITCH}`,
    'My inbox is stuffed with your promos.',
    { unless: 'blocked' },
  ],
])
