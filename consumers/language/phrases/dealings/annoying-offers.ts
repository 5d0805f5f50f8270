import { tellEach } from '../tell-each.ts'

/** What firms send and say to sell. */
const PITCHES =
  'offers|offer|ads|ad|adverts|advert|advertising|advertisements|promos|promo|promotions|promotional|marketing|upsell|upsells|upselling|pitch|pitches|sales|spam|leaflets|brochures|newsletters|newsletter|popups|pop-ups|popup|pop-up|banners|nagging|nags|flyers|deals|upgrade|upgrades|bundle|bundles|cross-selling|mailshots|junk'
/** What is on sale in many trades. */
const WARES =
  'insurance|cover|card|cards|loan|loans|credit|upgrade|upgrades|bundle|bundles|plan|plans|package|packages|broadband|tv|warranty|membership|add-on|add-ons|extras|extra|extras|premium|pro|subscription|subscriptions|solar|boiler|phone|phones|timeshare|products|product|stuff|something|things|anything|more'
const TO_SELL = 'sell|flog|upsell|push|pitch|plug|peddle|hawk|shift|sign'
const SELLING = 'selling|flogging|upselling|pushing|pitching|plugging|peddling|hawking|touting|shoving'
const PESTERING =
  'spam|spamming|spammed|bombard|bombarding|bombarded|pester|pestering|pestered|hound|hounding|hounded|badger|badgering|badgered|hassle|hassling|hassled|inundate|inundated|inundating|flood|flooding|flooded|deluged|harass|harassing|harassed|plague|plagued|plaguing|nag|nagging|nagged|ambushed'
const WEARY = 'sick|tired|fed-up|bored|weary|sickened|exhausted'
const VERY = 'too|very|so|really|quite|bit|extremely|rather|super|incredibly|overly|pretty|awfully|little|bloody'

/** What customers say who are annoyed by offers and advertising. */
export const ANNOYING_OFFER_RULES = tellEach('offer_annoyed', {}, [
  [`stop|quit|cease ~1 trying|offering|${SELLING}`, 'Stop trying to sell me things.'],
  [`stop|quit ~1 spamming|pestering|bombarding|hounding|badgering|nagging|hassling`, 'Please stop spamming me.'],
  [`stop|quit|halt|end ~6 ${PITCHES}`, 'Stop sending me these offers.', { unless: 'stopped|order|changing' }],
  [
    `stop|quit sending|texting|emailing|mailing|calling|ringing|phoning me|us|my about|with|to ~3 ${WARES}`,
    'Stop calling me about insurance.',
  ],
  [`enough|done|had with|of the|your|these|this|all ~3 ${PITCHES}`, 'Enough with the upgrade offers.'],
  [`enough ~1 ${PITCHES} already`, 'Enough ads already.'],
  [`no more|further ~1 ${PITCHES} please|pls|thanks|thank|ever`, 'No more offers please.'],
  [
    `keep|keeps|kept on? ${SELLING}|offering|advertising`,
    'The man kept pushing a warranty.',
    { unless: 'refund|help|solution|solutions|button|buttons|reset|improving|standards' },
  ],
  [
    `constant|constantly|endless|endlessly|relentless|relentlessly|nonstop|non-stop|incessant|never-ending|continual|continually ~2 ${PITCHES}|${SELLING}`,
    'I get constant upgrade emails and ads.',
  ],
  [`${WEARY}|fed|had up? to? the? back? teeth? of|with|by ~5 ${PITCHES}`, 'I am fed up with your offers.'],
  [
    `${WEARY}|fed up? to? the? back? teeth? of|with being|getting|hearing sold|offered|pitched|pestered|asked|about ~5 ${WARES}|${PITCHES}|about`,
    'I am tired of being offered insurance.',
  ],
  [
    `try|tries|trying|tryna|tried|attempts|attempted|wants|wanted to? ${TO_SELL} me|us|my|our|everyone|people|customers|you`,
    'He tried to flog me a credit card.',
    { unless: 'nobody|never' },
  ],
  [`try|tries|trying|tried to ${TO_SELL} ~2 ${WARES}`, 'All they did was try to push a loan.', { unless: 'nobody|never|i' }],
  [
    `${SELLING} me|us|people ~4 ${WARES}|${PITCHES}`,
    'My line is dead and you are selling me bundles.',
    { unless: 'thank|thanks|delighted' },
  ],
  [
    `flog|flogging|flogged|foist|foisted|foisting|hawk|hawking|peddling ~1 me|us|your|their|a|an|the|more|on|extra|every|cards|insurance|all`,
    'They were flogging scratch cards all night.',
  ],
  [
    `${PESTERING} me|us|people|customers|by|with ~6 ${PITCHES}|${WARES}|calls|emails|texts|messages`,
    'I am bombarded with emails about your deals.',
  ],
  [
    `bombarding|spamming|spammed|pestering|hounding|badgering|flooding|clogging me|us|my|customers|inbox|people`,
    'You are spamming my inbox.',
    { unless: 'someone|scammer|scammers' },
  ],
  [
    `getting|get|got|received|receiving|receive ~3 too|so|another|endless|constant|daily|unwanted|unsolicited|countless ~2 ${PITCHES}`,
    'I am getting daily promotional texts from you.',
    { unless: 'great|nice|cheap|generous|good|lovely|fantastic' },
  ],
  [
    `unsolicited|unwanted|nuisance|cold|uninvited|aggressive ~1 ${PITCHES}|calls|texts|emails|messages|selling|calling`,
    'I object to your unsolicited sales calls.',
    { unless: 'scam|scammer|scammers|fraud|unknown' },
  ],
  [
    `unsubscribed|unsubscribing|unsubscribe|opted|opt ~6 still|again|keep|keeps|yet|another|nothing|times|enough`,
    'I unsubscribed twice and they still come.',
  ],
  [`still getting|get|receiving|receive|sending|send ~3 ${PITCHES}`, 'I am still getting your marketing.', { unless: 'do|free|refund' }],
  [
    `too|so many|much ~3 ads|adverts|advertising|promos|promotions|marketing|upsells|upselling|spam|popups|pop-ups|banners|nags|sales`,
    'There are too many ads in the app.',
    { unless: 'people|passengers|choice|blogs' },
  ],
  [
    `full|plastered|littered|riddled|stuffed|crammed|smothered|cluttered of|with|in ~2 ads|adverts|advertising|promos|promotions|upsells|spam|popups|pop-ups|banners|nags`,
    'The app is riddled with adverts.',
  ],
  [`hard sell`, 'Then came the hard sell.', { despite: ['third'], unless: "refreshing|without|never|nobody|none|wasn't|dreading|braced" }],
  [
    `hard-sell|upselling|up-selling|upsell`,
    'The upselling at the desk was shameless.',
    { unless: 'refreshing|without|never|nobody|zero|our' },
  ],
  [
    `sales pitch|talk|spiel|patter|push|pressure|tactics|lecture|trick`,
    'I had to sit through a sales pitch.',
    { unless: 'refreshing|without|never|nobody|gave|before' },
  ],
  [
    `pushy|pushing ~1 sales|salesman|salesmen|salesperson|salespeople|seller|sellers|rep|reps|agent|agents|vendor|vendors|upsell|consultant|advisers|adviser|tactics`,
    'Your pushy sales people put me off.',
  ],
  [`${VERY} pushy|salesy`, 'She was a bit pushy about the card.', { unless: 'passengers|crowd|guests' }],
  [
    `pressured|pressurised|pressuring|pressured|pressure|forced|badgered|guilted|strong-armed|nagged|bullied me|us? to|into buy|buying|take|taking|upgrade|upgrading|sign|signing|join|joining|accept|accepting|purchase`,
    'I felt pressured into buying the extras.',
  ],
  [`down my|our|my|people's|everyone's throat|throats|neck`, 'You shove insurance down my throat.', { unless: 'food|drink|drinks|sore' }],
  [
    `shove|shoving|shoved|ram|ramming|thrust|thrusting|stuffing|waving ~4 in|at|under|on my|our|me|us face|faces|nose|noses|every|each|whenever`,
    'They shove a card offer in my face.',
  ],
  [
    `every|each single? time|call|visit|screen|page|email|login ~8 ${TO_SELL}|upsell|offered|advert|ads|advertisement|pitch|upgrade|insurance|bundle|sales|banner|popup|pop-up`,
    'Every time I ring I am offered a bundle.',
    { unless: 'great|love|free' },
  ],
  [
    `whenever i|we ~8 sell|flog|pitch|upsell|offered|advert|popup|pop-up|promo|upgrade`,
    'Whenever I call somebody tries to sell me cover.',
    { unless: 'great|love|free' },
  ],
  [`all you|they care|think|want|do is|about ~3 sell|selling|sales|upselling|upsell`, 'All they want is to sell.'],
  [
    `only|more|just interested|care|cares|cared|bothered|keen in|about|on ~1 selling|sales|upselling|flogging`,
    'You are only interested in selling.',
  ],
  [`take|takes|took|taking no for an answer`, 'Your salesman would not take no for an answer.', { despite: ['negated', 'third'] }],
  [`what part|bit of no`, 'What part of no do you not understand?', { despite: ['asked'] }],
  [
    `told|said ~4 no|not|don't|never|interested ~5 times|twice|already|before|again|still`,
    'I have said no three times.',
    { afterOffer: true },
  ],
  [
    `already|just told|said|answered|declined|refused ~3 no|not|that|interested|insurance|don't`,
    'I already said no.',
    { afterOffer: true },
  ],
  [`i said no|not|please`, 'I said no thanks.', { afterOffer: true }],
  [
    `third|fourth|fifth|sixth|tenth|umpteenth|millionth|hundredth|nth|second time|offer|call|email|text|message|letter|one ~2 today|week|month|about ~4`,
    'That is the fourth call this week.',
    { afterOffer: true },
  ],
  [
    `one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|2|3|4|5|6|7|8|9|10|12 ~1 calls|emails|texts|letters|messages|mails ~6 ${TO_SELL}|about|offering|${SELLING} ~3 ${WARES}|${PITCHES}`,
    'Four calls in two days about insurance.',
    { unless: 'my|refund|fault|complaint' },
  ],
  [
    `${PITCHES} ~2 is|are|was|were|gets|get|got|so|really ~2 annoying|irritating|intrusive|maddening|obnoxious|excessive|relentless|ridiculous|embarrassing|insulting|tasteless|distracting|infuriating|tiresome|pushy|tacky|unwelcome|offensive`,
    'These ads are so annoying.',
    { unless: 'process|failed|error|code|window' },
  ],
  [
    `annoying|irritating|intrusive|maddening|obnoxious|infuriating|horrid|endless|stupid|bloody|damn|shameless ~2 ads|adverts|promos|promotions|marketing|upsells|spam|popups|pop-ups|banners|sales|newsletters|leaflets`,
    'Get rid of the annoying adverts.',
    { unless: 'error|code' },
  ],
  [`${PITCHES} ~3 on|gets|got|getting ~1 my|our nerves|wick|goat`, 'Your adverts get on my nerves.'],
  [`${PITCHES}|cards|forms ~3 drive|drives|driving|drove me|us ~1 mad|crazy|nuts|insane|wall|bananas|bonkers`, 'Those ads drive me mad.'],
  [
    `take|remove|delete|get me|us|my off|from|out ~3 marketing|mailing|sales|promotional|calling|call list|lists`,
    'Take me off your marketing list.',
  ],
  [`lay|back off with|on|about|trying`, 'Lay off with the insurance.'],
  [`call off your|the ~2 sales|salesman|rep|reps|dogs|team`, 'Please call off your sales team.'],
  [
    `turned|turns|turning|became|becomes|was into? a|an|one long|big|giant|endless|constant? sales|advert|advertisement|infomercial|commercial|pitch`,
    'The visit turned into a sales event.',
  ],
  [`felt|feel|feels like ~2 sales|advert|advertisement|infomercial|commercial|pitch|pitched|ambushed`, 'It felt like an infomercial.'],
  [
    `ads|adverts|advert|upsells|promos|popup|popups|pop-ups|banner ~4 paid|paying|pay|every|each`,
    'Adverts although I am paying for it.',
    { unless: 'paypal|bill|scaring' },
  ],
  [
    `resent|object|dislike|hate|detest|loathe|despise|dread ~4 ${PITCHES}|ambushed|${SELLING}`,
    'I hate your sales calls.',
    { unless: 'love' },
  ],
  [`leave|left me|us|my alone|peace|inbox|phone`, 'Leave me alone.', { afterOffer: true }],
  [
    `and you|youre|you're ~2 want|trying|try|flogging|selling|offering|doing|asking|offer ~3 ${WARES}|${PITCHES}|buy|pay|give`,
    'My heating is off and you want me to buy a thermostat.',
    { afterOffer: true },
  ],
  [
    `keep|keeps|kept on? trying|wanting|calling|ringing|texting|emailing|writing|asking ~4 ${TO_SELL}|offer|upgrade|about ~3 ${WARES}|${PITCHES}`,
    'They keep ringing about insurance.',
    { unless: 'my|refund|fault|bill' },
  ],
  [
    `telephoned|phoned|rang|rung|called|texted|written|wrote|emailed|messaged|offered|mailed me|us? ~4 times ~5 ${WARES}|${PITCHES}|television|buy`,
    'You rang me four times about insurance.',
    { unless: 'fault|refund|complaint|bill' },
  ],
  [`offered|offering me|us ~6 times`, 'The bot offered me a phone four times.'],
  [
    `pushed|pushing|push|pushes ~4 on me|us|people|customers|guests`,
    'They pushed the club card on us.',
    { unless: 'button|door|crowd|trolley|nobody|never' },
  ],
  [
    `pitch|ad|advert|spiel|selling|upselling|sales ~6 soured|spoiled|spoilt|ruined|annoyed|irritated|bothered|disturbed|irked|embarrassed|frightened|insulted`,
    'The sales spiel spoiled the visit.',
  ],
  [`hung|put up|down on? ~3 salesman|sales|telemarketer`, 'I hung up on your salesman.'],
  [
    `popups|pop-ups|popup|pop-up|banner|banners|ad|ads|advert|adverts pops|pop|keep|keeps|appears|everywhere|every|again|all ~4`,
    'Ads everywhere in the app.',
    { unless: 'error|code|login|cricket' },
  ],
  [`fed|sick|tired up? of|with ~1 it|this|these|hearing|being|your`, 'I am fed up of hearing it.', { afterOffer: true }],
  [`oh|just what|joy|great|wonderful|yay ~1 another|wanted|needed`, 'Oh joy, another offer.', { afterOffer: true, unless: 'thanks|yes' }],
  [`whoopee|whoop-de-doo|yippee`, 'Whoopee, a voucher.', { afterOffer: true }],
  [`yeah|aye|oh right|sure so|as|like ~4`, 'Yeah right, as if.', { afterOffer: true }],
  [
    `what is|the|what's wrong|nonsense|hell|this|cheek|nerve|with|on wrong|with|nonsense|earth|you|is`,
    'What is wrong with you people?',
    { afterOffer: true, despite: ['asked'] },
  ],
  [
    `you|youre|you're are|r|still|now|so? doing|flogging|trying|pushing|selling|plugging ~2 marketing|sales|sell|me|upsell|adverts`,
    'You are doing marketing now.',
    { afterOffer: true, despite: ['asked'] },
  ],
  [`drives|gets|getting|got|drive ~1 me|my|on ~2 wall|nerves|mad|crazy|wick|nuts|goat`, 'This gets on my nerves.', { afterOffer: true }],
  [`should|ought|must ~1 give|giving|be|do|get|have ~3 free`, 'You should be giving that for free.', { afterOffer: true }],
  [
    `so|and|now i|you|the|we ~2 pay|paying|charge|charging|sell ~1 extra|more|again|you|me ~2 for|to|you`,
    'So I pay extra for you to fix it.',
    { afterOffer: true },
  ],
  [
    `every|each single? time|week|day|month|friday|call ~3 i|you|this|it|the`,
    'Every single time I ring.',
    { afterOffer: true, unless: 'yes|great' },
  ],
  [`asked and answered`, 'Asked and answered.', { afterOffer: true }],
  [
    `how do|can i|we turn|switch|stop|get|block|disable this|these|the|it|rid ~2 off|ads|popups|offers|of|pop-ups`,
    'How do I turn this off?',
    { afterOffer: true, despite: ['asked'] },
  ],
  [`enough`, 'Enough.', { afterOffer: true, unless: 'data|not|big|good|money|time|fair|is|for' }],
  [
    `heaven's|heavens|god's|gods|goodness|pete's|christ's|pity's|crying|fuck's|fucks sake|loud|out`,
    "Oh for God's sake, not now.",
    { afterOffer: true },
  ],
  [`read the room`, 'Read the room, mate.', { afterOffer: true }],
  [`give it|this|that|me|us a rest|break`, 'Give it a rest.', { afterOffer: true }],
  [`not that|the|this|your ~2 again`, 'Not the card again.', { afterOffer: true }],
  [`are you|u serious|kidding|joking|mad|having|actually`, 'Are you serious?', { afterOffer: true, despite: ['asked'] }],
  [`you must|have to? be joking|kidding`, 'You must be joking.', { afterOffer: true }],
  [
    `${VERY} insulting|cheeky|tasteless|rude|insensitive|annoying|irritating|rich|tone-deaf|inappropriate`,
    'That is a bit rich.',
    { afterOffer: true },
  ],
  [`unbelievable|disgraceful|tone-deaf|shameless|tasteless|cheeky|insulting|outrageous|ffs|jesus`, 'Unbelievable.', { afterOffer: true }],
  [
    `wrong|bad|worst|terrible|awful|excellent|great|lovely|perfect time|timing|moment`,
    'Great timing, my line is down.',
    { afterOffer: true, unless: 'yes|perfect' },
  ],
  [`now|this is|isn't|is not really? the time|moment`, 'Now is not the time.', { afterOffer: true, despite: ['asked'] }],
  [
    `only|just rang|called|came|come|wrote|want|wanted|phoned|asked|ring about|to|for|because|in`,
    'I only rang to report a fault.',
    { afterOffer: true, unless: 'yes|thanks|thank|sorry|no' },
  ],
  [
    `can|could you|we please? not|just ~2 answer|fix|help|deal|do|get|sort|focus|stick`,
    'Can we just fix the fault?',
    { afterOffer: true, despite: ['asked', 'requested', 'negated'] },
  ],
  [`paid|pay per|by|on the? mention|commission`, 'Are you paid on commission?', { afterOffer: true, despite: ['asked'] }],
])
