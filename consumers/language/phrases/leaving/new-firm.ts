import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { HOLDING, KINDRED, PLACE } from './leaving-words.ts'

/** The name of a firm: a word of no table, or one that firms have taken from the language. */
const FIRM =
  '<name>|three|boots|brakes|enterprise|amazon|chase|apple|google|admiral|target|uber|square|discover|aldi|lidl|tesco|spotify|british|tiktok|facebook'
/** What stands before such a word in a name. */
const THE =
  'scottish|welsh|irish|credit|planet|the|that|them|little|grand|royal|blue|green|bright|old|st|saint|great|union|bank|direct|american|daily|evening|morning|weekly|co-op|castle|hotel|air|first|union'
const GONE_TO =
  'switched|switching|moved|moving|changed|changing|shifted|shifting|migrated|migrating|defected|defecting|transferred|transferring|ported|porting|crossed|jumped|jumping'
const BROUGHT =
  'taken|taking|took|takin|moved|moving|switched|switching|shifted|shifting|transferred|transferring|handed|handing|placed|placing|put|putting|brought|bringing|awarded|awarding|entrusted|migrated|ported|hauled|enrolled|enrolling|registered|changed'
const THING = HOLDING.split('|')
  .filter(
    (it) =>
      ![
        'money',
        'cash',
        'funds',
        'parcel',
        'order',
        'email',
        'emails',
        'mail',
        'office',
        'house',
        'household',
        'work',
        'number',
        'phone',
      ].includes(it),
  )
  .join('|')
const NOT_YET =
  'if|unless|maybe|perhaps|might|tempted|thinking|considering|nearly|almost|invite|wish|whether|previously|friend|neighbour|neighbours'
/** Another firm is named, and the customer stays or came from it. */
const STAYS = 'came|match|beat|glad|refund|paypal|wrong|voicemail|chat|airport|gate|flight|payment'
const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|term|easter|christmas|summer'
const PASSIVE =
  'supplied|collected|carried|serviced|insured|covered|hosted|kept|prepared|provided|maintained|cleaned|hauled|printed|audited|done|looked|taught|catered|installed|run|managed|served|powered|billed|driven'
const AFTER = { unless: `${NOT_YET}|${STAYS}`, despite: ['asked', 'requested', 'reported'] } as const
const FIRST = {
  unless: `${NOT_YET}|someone|somebody|elsewhere|other|another|else|competition|refund|complaint|parcel`,
  despite: ['third', 'asked', 'reported'],
} as const
const SELLS =
  'business|custom|money|trade|savings|mortgage|books|booking|bookings|accounts|loan|pension|insurance|shopping|orders|isa|salary|wages|car|cars|van|vans|fleet|patronage|contract|contracts|vote|mortgages|loyalty|prescriptions'

// prettier-ignore
const gone = [
  [`${GONE_TO} ~4 over|across|ship? to|onto ${THE}? ${FIRM} ~2 instead|last|because|now|they|yesterday|today|already|lot`, 'I have moved to Larkfone because of the price.', { unless: `${AFTER.unless}|house|home|flat|job|table|seat|address|room|town|city|most|them` }],
  [`jumped|jumping ship|over|across to|tae ${THE}? ${FIRM}`, 'I am jumping ship to Larkfone.'],
  [`i've|we've|ive|just gone to|tae|wi ${FIRM}`, "I've gone to Larkfone.", { unless: `${AFTER.unless}|holiday|bed|work|sleep|card|week|hospital` }],
  [`gone|going|went|off|away to|tae|wi ${THE}? ${FIRM} ~2 instead|they've|lot|they're`, "Gone to Larkmart, they've got it cheaper.", { unless: `${AFTER.unless}|holiday|trip|train|bus|visit|hospital|card` }],
  [`i'm|im|we're|aye|am|are|me|bairns|kids|all away to|tae ${FIRM}`, "I'm away to Larkfone.", { unless: `${AFTER.unless}|holiday|trip|train|bus|visit|hospital|card|roaming|abroad|weekend|week|passport|fly|flying|wedding|for` }],
  [`gone|going|went|moved|moving|switched|switching|changed|changing|signed|signing|i'm|we're over|across|up? to|with|wi that|the|them|this ${FIRM} lot|crowd|mob|people|outfit|place|fella|guys|one|bunch|shop|gym`, "I've gone with that Larkaqua lot."],
  [`i'm|we're|i'll|we'll|have|has|im|be|are|am|up going|go|goin|gone|signing with|wi ${THE}? ${FIRM}`, 'We ended up going with Larkfone.', { unless: `${AFTER.unless}|to|visit` }],
  [`signed with|wi ${THE}? ${FIRM} ~2 in|for|instead|because|they|as|so|eh|who|since|on|last|yesterday|from`, 'We signed with Larkfone last week.', { unless: `${AFTER.unless}|to|trip` }],
  [`went|settled|opted with|for|wi ${THE}? ${FIRM} ~2 in|for|instead|because|they|as|so|eh|who|since|on|last|yesterday|from`, 'We went with Larkfone in the end.', { unless: `${AFTER.unless}|to|trip` }],
  ['went|gone|going with|wi|to british|bank|direct|union|royal|first gas|of|line|direct|mail|credit', 'We went with British Gas.'],
  [`left|leaving|leave|ditched|dumped|quit|dropped you|yous|ye|yours? for|because ${THE}? ${FIRM} ~2 gave|offered|has|have|is|and|do|does|on|this`, 'Leaving because Larkwharf gave me a discount.'],
  [`lost me|us|my|our ~1 to ${THE}? ${FIRM}`, 'You lost me to Larkfone.'],
  [`i|we|i've|we've|ive|weve|i'm|we're|im|have|just|already ~1 changed|changing|switching|defecting to|onto ${FIRM} ~1`, "I've changed to Larkbulb.", { unless: `${AFTER.unless}|address|name|date|time|plan|tariff` }],
  [`i've|we've|ive|just|have|already joined ${THE}? ${FIRM} ~2 for|instead|because|now|and|so|they|the`, "I've joined Larkwidows for the pension."],
  [`ended|ending up ~1 buying|ordering|going|booking|signing with|from ${THE}? ${FIRM}`, 'I ended up buying from Larkfurn.'],
  [`said|saying yes|aye to ${THE}? ${FIRM}`, 'We said yes to Larkfone last night.', { despite: ['asked', 'third'] }],
  [`joined|joining|join ${THE}? ${FIRM} ~2 next|tomorrow|instead|today|last|yesterday|where`, 'Joining Larkgym next week.'],
  [`${FIRM} where i|we joined|signed|enrolled|bank|shop`, 'I continue with Larkderm where I joined on Monday.', FIRST],
  [`continuing|carrying|staying|continue|doing|finishing ~5 with|at ${THE}? ${FIRM} ~1 where|instead|now|from|who|and|pls|please|tutors|from`, 'I shall be continuing my classes with Larktutor instead.'],
] as const

/** What goes along, or where it is now. */
// prettier-ignore
const goods = [
  [`${BROUGHT} ~3 ${THING}|${KINDRED}|everything ~2 over|across? to|wi|tae ${THE}? ${FIRM}`, 'I have transferred all six vans to Larkhire.', { unless: `${AFTER.unless}|hospital|phone|photo|pages|from|files|file|last time` }],
  [`my|our|the|whole|entire|all|its|everything ~3 ${THING}|everything|practice|guild|mail|team|club|department|store|thing ~1 has|have|is|are|'s|was? ~1 transferred|gone|switched|migrated|going|goes|sits|over over|across? to|onto|with ${FIRM}`, 'Our domain now sits with Larkhost.', { despite: ['third', 'asked', 'reported'] }],
  [`my|our|the|all|both|this|her|his ~3 ${THING}|delivery|deliveries|collection|collections|waste|bins|meals|grass|shirts|accounts ~2 is|are|will|be|being|getting|now ~1 ${PASSIVE} by|with|from ${FIRM}`, 'From May our waste will be collected by Larkwaste.', { despite: ['third', 'asked', 'reported'] }],
  [`${THING}|mum|mother|dad is|are|'s|now with|wi ${THE}? ${FIRM} ~2 now|from|as|instead|these|already`, 'Leak cover is with Larkhug now.', { despite: ['third', 'asked', 'reported'] }],
  [`fleet's|insurance's|mortgage's|account's|business's|broadband's|money's|mum's|everything's|contract's|pension's with|coming|going from|to|with? ${FIRM} ~3 now|from|as|instead|since`, 'The fleet\'s with Larkhire from May.', { despite: ['third', 'asked', 'reported'] }],
  [`my|our new ~2 supplier|provider|gym|bank|network|carrier|insurer|broker|airline|garage|school|nursery|host|vendor|dentist|landlord|courier|agency|operator|shop|company|firm is|are|will|'s|be be? ${THE}? ${FIRM}`, 'Our new supplier is Larkdale Energy.'],
  [`contract|policy|plan|deal|mortgage|loan|cover|account|tariff|agreement|insurance|isa|quote with|from|at ${THE}? ${FIRM} ~3 starts|start|kicks|begins|from|yesterday|today|tomorrow|last|next|instead|now`, 'The policy with Larksure kicks in at midnight.', { unless: `${AFTER.unless}|you|end|ends|when|since` }],
  [`signed|taken|took|agreed|opened|started|got|accepted ~4 contract|policy|plan|deal|mortgage|loan|cover|account|tariff|agreement|isa|quote with|at|from ${THE}? ${FIRM}`, 'I opened a savings account at Larkbank.', { unless: `${AFTER.unless}|ago|problem|since` }],
  [`awarded|handed|given|giving|gave|passed|awarding|placed|giving|placing ~5 contract|work|job|account|business|order|orders|tender|project|cleaning|catering|maintenance ~2 to|with ${THE}? ${FIRM}`, 'We have awarded the support contract to Larkdale Systems.', { unless: `${AFTER.unless}|number|details|ago|tracking` }],
  [`${KINDRED}|him|her|them|it ~2 starts|start|starting|begins|going|goes|enrolled|joined|joining|signed ~1 at|to|with|in|up|wi with|for? ${THE}? ${FIRM} ~2 on|in|from|after|instead|for|next ~1 ${DAY}|of|the|instead`, 'My daughter starts at Little Larks on Monday.', { unless: `${NOT_YET}|bus|trip|visit|when`, despite: ['third', 'asked', 'reported'] }],
  [`enrolled|enrolling ~3 at|with|in ${THE}? ${FIRM}`, 'We have enrolled both girls at Larkmount.', { unless: `${AFTER.unless}|course|online` }],
  [`appointed|chosen|chose|selected|engaged|hired|adopted|contracted|retained|instructed with? ${FIRM} ~2 as|instead|over|for|in`, 'We have contracted with Larkpest for our kitchens.', { unless: `${AFTER.unless}|wrong|engineer` }],
  [`replaced|replacing|swapped|swapping|traded|trading|ditched|ditching|exchanged you|your|yours|this|my ~1 sub|subscription|membership|account|app|plan|one|policy? with|by|for a|an|the? ${FIRM}`, 'Traded my membership for a Larkpress one.', { unless: `${AFTER.unless}|screen|battery|part|filter|boiler|meter|seat` }],
  [`found ~1 home|place|spot|deal|alternative|better|refuge ~3 at|with|in|on ${THE}? ${FIRM}`, 'I found a home for my parcels at Larkship.'],
  [`had|have|got|getting|having ${FIRM} put|fitted|connected|installed|delivered|hooked ~1 in|on|up|so|and|instead`, "We've had Larklink put in.", { unless: `if|might|but|engineer|not` }],
] as const

/** Used now, in place of this firm. */
// prettier-ignore
const inUse = [
  [`i'm|im|we're|am|are|everything|i with|wi|using|reading|buying|flying|playing|driving ${FIRM} ~2 now|noo|already|instead|exclusively`, "I'm with Larkmobile now.", { unless: `${AFTER.unless}|phone|line|call|agent|hold|still|step|page` }],
  [`i|we|now|just|only ~1 use|fly|read|ride|watch|drive ${FIRM} ~2 instead|exclusively|nowadays|these|now`, 'I use Larknote now.', { unless: `${AFTER.unless}|wheelchair|crutches|glasses|work|error|message|to|it|and` }],
  [`i|we|now|just|only ~1 get|buy|shop|bank|order|go|book ~3 from|with|at|off ${FIRM} ~2 instead|these|nowadays|exclusively|now`, 'I get my bread from Larkmart these days.', { unless: `${AFTER.unless}|wheelchair|crutches|glasses|work|error|message|to` }],
  [`flying|using|booking|buying|reading|getting|shopping|going|staying|banking|driving|ordering|fly|use|book|buy|shop|drink with|at|to|from? ${THE}? ${FIRM} ~3 from now|here`, 'I am flying Larkair from now on.', { unless: `${AFTER.unless}|order` }],
  [`next|in|from time|future|now|here|on on? i'll|we'll|i|we|i'm|we're|will ~1 book|use|fly|go|buy|shop|flying|buying with|from|at? ${FIRM}`, "Next time I'll book with Larkair."],
  [`it's|its|be ${THE}? ${FIRM} ~2 for me|us from|now|instead|then`, 'Its Bramble Larkly for me from now on.', { unless: `${AFTER.unless}|too|not` }],
  [`it's|its ${THE}? ${FIRM} ~1 i'm|we're|im with|using|going|moving|joining`, "It's Larkbox I'm with now.", { unless: `${AFTER.unless}|not` }],
  [`taking|reading|playing|buying|choosing|chose|joining ${FIRM} instead`, 'Cancelled, taking Larkplay instead.'],
  [`bought|ordered|got|booked|getting|purchased|ordering|bring|brought|buying ~3 from|at|with|off ${THE}? ${FIRM} ~2 instead|end`, 'I bought it from Larkshop instead.', { unless: `${AFTER.unless}|direct|but|no|ticket` }],
  [`now|already|officially a|an ${FIRM} customer|customers|member|members|subscriber|girl|man|family|user|house|household|person|shopper`, 'I am now a Larkbank customer.'],
  [`i'm|im|we're|am|are a|an? ${FIRM} customer|customers|member|members|subscriber|girl|man|family|user|house|household|person|shopper now|these|instead|from|since`, "I'm a Larkair girl now."],
  [`customers|customer|members|subscribers of|with|at ${THE}? ${FIRM} now|instead|from`, 'We are customers of Larkpower now.'],
  [`now customers|customer|members|subscribers of|with ${THE}? ${FIRM}`, 'We are now customers of Larkpower.'],
  [`shopping|banking|flying|eating|training|buying|reading|playing at|with|from|in|on ${THE}? ${FIRM} ~1 now|noo|already|instead|these|nowadays|exclusively`, 'So I am shopping at Larkmart now.'],
  [`hello|hi|welcome|hola ${THE}? ${FIRM} ~2 goodbye|bye|farewell|adios|adieu|bye-bye|so`, 'Hello Larkmart, farewell to this lot.'],
  [`chosen|chose|picked|selected|prefer|took ${THE}? ${FIRM} ~2 over|instead|above|in you|yours|your|of|place`, 'We have chosen Larkfone over you.', { unless: NOT_YET }],
  [`switch|switching|transfer service|form|guarantee to ${THE}? ${FIRM}`, 'I did the switch service to Larkbank.', { unless: `${AFTER.unless}|how` }],
  [`got|getting myself|ourselves into|onto|with|a|over ~1 ${FIRM} ~1 so|and|now|instead|account|membership|subscription`, 'Got myself into Larkcrumb so you can stop.', { unless: `${STAYS}|if|might` }],
] as const

/** A switch by its noun, by somebody else's hand, or by what has come of it. */
// prettier-ignore
const turned = [
  [`has|have|who|'s|just|finally put|got|signed|moved|switched|set|took|transferred me|us|mum|mam|mother|dad|nan ~2 up|over? on|onto|with|to|in ${THE}? ${FIRM} ~1`, 'My grandson has put me on Larkfone.', { despite: ['third', 'asked', 'reported'] }],
  [`put|moved|switched|signed|transferred mum|mam|mother|dad|nan|gran ~1 over|up? on|onto|with|to|in ${THE}? ${FIRM}`, "I've put mum with Larkfone now."],
  [`being|been|getting|get moved|transferred|switched|ported|migrated ~1 over? to|onto ${THE}? ${FIRM}`, 'The account is being transferred to Larkbank.', { unless: `${AFTER.unless}|department|agent|house`, despite: ['third', 'asked', 'reported'] }],
  [`switch|move|transfer|port|migration|switchover over? to ${THE}? ${FIRM} ~2 goes|completes|completed|happens|starts`, 'The switch to Larkbank goes through on Monday.', { unless: `${AFTER.unless}|money|failed`, despite: ['third', 'asked', 'reported'] }],
  [`opted|plumped for ${FIRM} ~1 instead`, 'We have plumped for Larkfone instead.'],
  [`took|taking|taken ${FIRM} ~1 up on|offer|deal`, 'I took Larkfone up on their offer.'],
  [`a|an|my|our new? <name>|chase|apple|amazon contract|account|policy|sim|card|subscription|membership|mortgage|loan|pension instead|now|starts|kicks`, 'I got a Larkbank card instead.', { unless: `${AFTER.unless}|expired|blocked|not|late` }],
  [`be|being with ${THE}? ${FIRM} ~2 from|soon|next|by|as|starting`, "I'll be with Larkfone from June."],
  [`using|use ${FIRM} ~1 going forward`, 'We will be using Larksoft going forward.'],
  [`comes|come|coming|bought|supplied|delivered|serviced|done from|by|at ${FIRM} ~2 now|these|instead|nowadays`, 'My milk comes from Larkdairy these days.', { unless: `${AFTER.unless}|parcel|email|emails|letter|card|message`, despite: ['third', 'asked', 'reported'] }],
  [`business|custom|orders|account|trade|tender|maintenance|fleet|cleaning ~1 goes|went|gone|moves|moved to|with ${FIRM}`, 'Our custom goes to Larkmart.', { despite: ['third', 'asked', 'reported'] }],
  [`goes|going|off|away to|tae ${FIRM} for|with my|her|his|our|their|the ~2 now|these|instead|nowadays`, 'Mam goes to Larkspec for her eyes now.', { despite: ['third', 'asked', 'reported'] }],
  [`bye|goodbye|ta-ra|cheerio|adios|done ~3 hello|hi to? ${FIRM}`, 'Bye, hello Larkcab.'],
  [`it's|its ${FIRM} now|instead|then`, "It's Larkcab now.", { unless: `${AFTER.unless}|been|not|and` }],
  [`ordered|booked|fitted|bought ~1 from|with|by|through ${FIRM} instead`, "I've the fridge ordered from Larkshop instead.", { unless: `${AFTER.unless}|direct` }],
  [`put|putting|placed|enrolled|got him|her|them|it|ours ~1 in|into|with|on|at ${THE}? ${FIRM} ~2 swim|school|nursery|instead|now|academy|club|college`, 'I pulled the kids and put them in Larkfish swim school.'],
] as const

/** The name stands first. */
// prettier-ignore
const named = [
  [`${FIRM} is|are|'re? does|do|doing|handles|supplies|supplying|delivers|brings|cleans|carries|runs|hosts|covers|insures|collects|prints|fixes|services|servicing|teaches|mows|cuts|washes|feeds my|our|the|it ~4 now|these|instead|nowadays`, 'Larkmart does our weekly shop now.'],
  [`${FIRM} can|will|gets|won|earned|wins|'ll get|have|won|earned|be? my|our ~1 ${SELLS}`, 'Larkair will get my business in future.', { unless: `if|might|maybe|perhaps|someone|somebody|they|elsewhere|other|another|else|who|you|competition|refund|complaint|stolen|still|lost|taken|took|back|not|won't|when` }],
  [`${FIRM} has|have|got|hold|holds|took|taken my|our ~2 ${SELLS} now|already|instead|from`, 'Larkbank have my savings now.'],
  [`${FIRM} they|who|that|have|has|got? has|have|got me|us ~4 now|already|signed|instead`, 'Larktel they got me and my boys now.', { unless: `${NOT_YET}|who|waiting|told|tell|you|blocked|charged` }],
  [`${FIRM} has|have|is|are|just|will|be|'ll? ~1 hooked|hooking|signed|signing|hook|switched|connecting|connected me|us up|over|across|saturday|sunday|monday|friday|tuesday|wednesday|thursday|last|yesterday`, 'Larklink is hooking us up on Saturday.'],
  [`${FIRM} can have me|us`, 'Larkflix can have us.', { unless: 'if|might|you' }],
  [`${FIRM} it is|shall then|so|for|from|booked|now|instead|be|and`, 'Larkjet it is then.'],
  [`book|booked|booking|switch|switched|sorry|right|well|ok|okay|enough|now ${FIRM} it is`, 'Right, Larkjet it is.'],
  [`so|guess ${FIRM} it is`, 'So Larkjet it is.', { unless: 'euh|uh|always|one' }],
  [`${FIRM} for me|us from|now|then|instead|next`, 'Larkcab for me from now on.'],
  [`${FIRM} has|have|is|are|will|just? ~1 replaced|replacing|replaces|replace you|your|yours|yourselves`, 'Larktool replaced your app for us.'],
  [`${FIRM} has|have|is|are|just? taken|took|taking|take|takes ~1 on|over my|our|the|from ~3 contract|mortgage|loan|savings|supply|account|accounts|work|cleaning|catering|insurance|line|lines|delivery|lease|payroll|it|books`, 'Larkbank has taken on our loan.'],
  [`${FIRM} quoted|offered|gave me|us ~5 i|we|so ~1 said|took|accepted|signed|switched|im|i'm|took|went`, 'Larksure quoted me and I said yes.', { unless: `${FIRST.unless}|match|beat` }],
  [`${FIRM} ~1 won|wins|got|gets|has|have the|our|that tender|contract|bid|work|order|job now|and|instead|so|from|this`, 'Larkspot won the tender and starts soon.', { unless: `${FIRST.unless}|wrong` }],
  [`${FIRM} ~1 won|has|got our|my business|custom|contract|tender`, 'Larkdell won our business.'],
  [`${FIRM} have|has my|our ~1 now`, 'Larkmotors have my Clio now and they even washed it.', { unless: `${NOT_YET}|who|you|stolen` }],
  [`${FIRM} offer|deal|price|rate|quote ~6 i|we|so ~1 took|signed|accepted|taking|taken`, "Larkfone's offer was better so I took it.", { unless: `${NOT_YET}|your|you` }],
  [`${FIRM} beat|undercut|matched your|you|the|it|yours ~3 so|and ~1 i|we|i'm|they`, 'Larksure beat your quote so I went.', { unless: `${NOT_YET}|can|could` }],
  [`${FIRM} is|are|will|'s be? my|our new ~1 supplier|provider|gym|bank|network|carrier|insurer|broker|airline|garage|school|nursery|host|vendor|partner|home`, 'Larkbank is my new bank.'],
  [`${FIRM} is|are|will|'s be? my|our ~2 provider|supplier|bank|gym|network|carrier|insurer|airline|garage now|from|instead`, 'Larkbank is our bank now.'],
  [`${FIRM} ~1 they|who got|have|has|'ve me|us ~1 and|now|too`, 'Larktel they got me and my boys.', { unless: 'if|might|you|told|wait' }],
  ['hooking|hook|connecting|hooked me|us up ~1', 'Larkmedia are coming to hook me up.', { unless: `${FIRST.unless}|can|could|engineer|when|please|your` }],
] as const

const notPlaces = [`to|tae|in|at|for|with|of|from|near ${PLACE}`, `in|to|at|from the ${PLACE}`] as const

/** Whoever names the firm they go to leaves this one. */
export const NEW_FIRM_RULES: readonly StatementRule<'leave' | 'leaving_to'>[] = [
  ...notPlaces.map((phrase) => ({ phrase, tells: 'leaving_to', isnt: true, example: 'I have moved to Leeds.' }) as const),
  ...tellEach('leaving_to', AFTER, [...gone, ...goods, ...inUse, ...turned]),
  ...tellEach('leave', AFTER, [...gone, ...goods, ...inUse, ...turned]),
  ...tellEach('leaving_to', FIRST, named),
  ...tellEach('leave', FIRST, named),
]
