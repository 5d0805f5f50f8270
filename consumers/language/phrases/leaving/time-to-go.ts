import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'
import { NOT_LEFT, YOU_ALL } from './leaving-words.ts'

const ANOTHER = 'another|different|other|rival|competitor|competitors|competition|someone|somebody|elsewhere|somewhere|local|else'
const CUSTOM =
  'business|custom|money|trade|loyalty|patronage|wallet|savings|orders|bookings|cash|account|spend|euros|dollars|pounds|rupees|parcels|vans|fleet|order'
const VALUED =
  'valued|wanted|appreciated|respected|welcome|welcomed|treated|needed|honest|answer|answers|listen|listens|care|cares|deserved|earned|looked'
const KIT =
  'keys|key|box|router|sim|fob|badge|equipment|tag|kit|locker|uniform|handset|cards|modem|hub|dish|cooler|machine|reader|terminal|meter|permit|swipe'
const DONE = {
  unless: `${NOT_LEFT}|until|till|refund|engineer|delivery|stock|battery|screen|he|she|it|they|why|when|you've|can|queue|hold|flight`,
  despite: ['negated', 'reported'],
} as const
const PLAIN = { unless: `${NOT_LEFT}|until|till|you've|they|can|could`, despite: ['negated', 'reported'] } as const

// prettier-ignore
const isnt = tellEach('leave', { isnt: true }, [
  ["time ~2 to go|leave ~1 to|for|home|out|through|into|from|live|on|back|online|abroad", 'It is time to go to the gate.'],
  ['after ~3 years|months ~3 still|finally|again|the|my|your|it ~3 back|working|works', 'After three years I am back.'],
])

/** A long time, and its end. */
// prettier-ignore
const longTime = tellEach('leave', DONE, [
  [`after ~3 years|yrs|decades|months ~5 i'm|im|we're|i|we|i've|we've|that's|me|us ~2 gone|leaving|done|out|off|finished|through|switching|moved|switched|left|quit|cancelled|closing|closed|parting|walking`, 'After thirty years with you I have moved.', { unless: `${DONE.unless}|job|work|house|home` }],
  [`years|decades|months|yrs ~3 customer|member|client|subscriber|regular|patron|shopper|reader ~5 no|ended|over|not|done|gone|ends|finished|leaving|left|goodbye|bye|more`, 'Twenty years a loyal customer and now no more.', { unless: `${DONE.unless}|response|reply|help|answer|refund` }],
  [`been|was|were ~2 loyal|faithful|customer|member|client|subscriber|regular ~6 years|since|decades ~4 no|not|ended|over|done|gone|leaving|left|goodbye|more|never`, 'I was a member for nine years and no more.', { unless: `${DONE.unless}|had|response|reply|help|answer|refund|missed|late|received|any` }],
  ['another one|customer|member ~1 bites|gone|leaving|lost|less', 'Another one bites the dust.', { unless: `${DONE.unless}|was|got|bag|order` }],
])

/** The moment has come. */
// prettier-ignore
const moment = tellEach('leave', PLAIN, [
  ["time|moment ~1 for|to ~1 a? change|move|part|leave|fresh|quit|switch ~1 on|of|ways|it|start|goodbye|elsewhere|supplier|provider|i|we|the|suppliers|providers|banks", 'I think it is time to move on.', { unless: `${PLAIN.unless}|you|your|waste|wasted|first|every|no|long|filter|oil|tyre|plan|house|any` }],
  ["that's|thats|it's|this it|all|enough|that|a|me|us ~2 for|from me|us|here|my|our|this ~1 side|household|family|end|office", "That's it from this household.", { unless: `${PLAIN.unless}|thanks|thank|today|now|all for` }],
  ['pastures new ~1', 'We are off to pastures new.'],
  ['greener|better|bigger|onto pastures|grass|things|horizons', 'I am off to greener pastures.', { unless: `${PLAIN.unless}|you|your|have` }],
  ["lose|forget|burn my|our number|name|address|details", 'You can lose my number.', { unless: `${NOT_LEFT}|did|don't|why|keep|they` }],
  ["don't|dont|needn't|no|never ~1 bother|need|point|expect|hold|save|keep|waiting|wait ~2 ~1 sending|send|calling|call|ringing|ring|coming|come|renewing|renew|posting|booking|reserving|me|us|my|our ~4 again|anymore|back|seat|slot|place|table|spot|chair|next|renewal|ever", "Don't keep me a slot any more.", { unless: `${PLAIN.unless}|refund|luggage|if|worth|want` }],
  ["don't|dont|won't|wont|not|never do|doing|deal|dealing business|with? ~1 with? thieves|liars|crooks|cowboys|robbers|firms|companies|people|bullies|scammers|bandits|gangsters|fraudsters|clowns|amateurs ~1", 'I do not do business with thieves.', { unless: `${PLAIN.unless}|enough|staff` }],
  [`${CUSTOM} ~4 where|somewhere|someone|people|with|to|elsewhere ~1 it's|its|it|i'm|we're|i|we|they|that|who|is? ~2 ${VALUED}`, 'My money goes where I am valued.', { unless: `${PLAIN.unless}|your|you|back|refund` }],
  ["no|never|won't|not|wont|neither ~3 repeat|return ~1 business|visit|custom|customer|order|guest|booking|purchase|client ~1", 'There will be no repeat business.', { unless: `${PLAIN.unless}|refund|item|policy` }],
  [`so|and|then|therefore|instead i|we went|took|bought|got|ordered|booked|used|hired|rang|tried|drove|found|picked|chose ~4 someone|somebody|elsewhere|somewhere|competitor|competitors|rival|competition`, 'Nobody came so we hired somebody local.', { unless: `${PLAIN.unless}|seat|room|speak|agent|flight|card|number|branch|your|appointment|order|email|same` }],
  [`giving|give|gave|trying|try|going ~2 ${ANOTHER} ~3 go|try|shot|whirl|chance|turn|instead|now ~1`, 'We are giving another firm a go.', { unless: `${PLAIN.unless}|you|card|browser|day|time|please|app|phone` }],
  [`ended|wound|finished|winding up ~1 at|with|in|going|buying|using|hiring|booking|renting|getting ~3 ${ANOTHER}`, 'We ended up hiring somebody else.', { unless: `${PLAIN.unless}|room|seat|flight|agent|sitting|speak` }],
  [`happily|gladly|rather|sooner|happy ~1 pay|paying|spend|drive|travel|walk|wait|give ~3 more|extra|double|twice|further|miles|it ~5 elsewhere|else|other|another|competitor|rival|competition`, 'I will gladly pay more elsewhere.'],
  ["unsubscribed|unfollowed|unsubscribing|unfollowing|deregistered ~1 and|bye|immediately|today|so|for|after|lol|because|sorry", 'Unsubscribed and happy.', { unless: `${PLAIN.unless}|emails|newsletter|still|from the` }],
  [`handed|returned|sent|dropped|gave|posted|turned|handing|sending|returning|dropping|giving ~2 back|in|off ~1 my|our|the|your|both|all ~1 ${KIT} ~3 today|yesterday|last|and|so|monday|tuesday|wednesday|thursday|friday|already|weeks|goodbye|bye|this|tomorrow`, 'I dropped off the fob yesterday.', { unless: `${PLAIN.unless}|faulty|broken|replacement|new|refund|hotel|wrong|lost|late` }],
  [`walked|stormed|drove|marched|turned|strolled out|off|away|around|round|straight ~3 and|never|into|to ~3 not|never|won't|haven't|competitor|competition|rival|next|other|opposite|another`, 'I walked out and straight to the shop next door.', { unless: `${PLAIN.unless}|he|she|staff|driver|agent|room|refund|got` }],
  [`i|we|i've|we've|i'm|we're|ive|im|just|finally|officially|already|have|had|me|us ~1 left|leaving|ditched|ditching|quit|quitting|dropped|dropping|dumped|dumping|binned|binning|deserted|abandoned|abandoning|sacked|fired|firing ~1 yas|youse|yis|yiz|yall|y'all|u|una|yinz|em|'em|them|ur|yer ~2`, 'I have ditched youse.', { unless: `${PLAIN.unless}|on|in|message|at|kids|review|reviews|rating|feedback|tip|voicemail|note` }],
  [`want|wants|wanting|having|taking|getting none|no|nothing|zero ~1 more? ~1 of|from|to|with ~1 ${YOU_ALL} ~1 anymore|again|ever|service|nonsense|lot|circus|company|firm`, 'I want nothing more from this company.', { unless: `${PLAIN.unless}|but|only` }],
])

export const TIME_TO_GO_RULES: readonly StatementRule<'leave'>[] = [...isnt, ...longTime, ...moment]
