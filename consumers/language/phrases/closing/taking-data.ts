import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'

/** What a firm holds and another needs. */
const DATA =
  'records|record|file|files|notes|history|x-rays|xrays|scans|chart|charts|data|export|dump|backup|back-up|ledger|ledgers|list|lists|database|contacts|archive|certificate|certificates|transcript|transcripts|prescription|prescriptions|scripts|letter|form|forms|pack|paperwork|papers|reference|number|code|codes|key|pin|token|password|details|reading|readings|log|logbook|stamps|printout|book|balance|balances|figures|figure|usage|profile|settings|statement|statements|credits|zip|csv|approval|authority|proof|bonus|ncd|mpan|mprn|mpr|iban|serial|debits|orders|template|bookmarks|playlists|photos|recipes|decks|matches|x-ray|portfolio|registration|meter|id|transfer|invoices|report|spreadsheet|title|diary|scores'
/** What is one's own in a tool or with a doctor, and is taken along. */
const OWN_DATA =
  'records|files|notes|history|x-rays|contacts|archive|bookmarks|playlists|photos|photo|recipes|decks|posts|content|projects|boards|documents|emails|mailboxes|characters|saves|progress|scores|highlights|annotations|subscribers|flashcard|flashcards|invoices|ledger|library|libraries|transcript|database|lists|everything|profile|designs|videos|messages|articles|reviews|workouts|recordings|tracks|drawings'
const NEW = 'new|another|different|other|incoming|next|rival|competing|future|receiving|gaining|replacement|competitor|nearer'
const TAKER =
  "provider|provider's|supplier|bank|network|operator|carrier|insurer|insurance|lender|broker|brokerage|airline|company|firm|vendor|tool|app|platform|registrar|host|society|crowd|lot|club|crm|utility|retailer|isp|accountant|accountants|auditors|bookkeeper|gym|school|college|university|uni|nursery|institute|institution|academy|tutor|instructor|dentist|dentists|practice|surgery|gp|doctor|vet|vets|pharmacy|chemist|clinic|physio|garage|workshop|mechanic|dealer|dealership|agency|solicitor|lawyer|bureau|reseller|scheme|fund|launcher|mmo|store|course|salon|people|folks|fella|guy|guys|shop|place|centre|outfit|software|system|building|servers|booking|house"
const ASK_VERB =
  'send|give|get|need|needs|want|wants|provide|share|issue|generate|supply|text|email|forward|release|request|require|requires|export|download|have|tell|read|furnish|show|print|hand|asking|obtain|post|kindly|please|pls|like|how|can|could|whats|receive'
const MOVING =
  'switching|moving|changing|going|shifting|migrating|transferring|porting|leaving|switch|move|migrate|transfer|moved|switched|changed|signed|joined|joining|refinancing|remortgaging|taking|changeover|cutover|starts|start|starting'
/** It was done, or comes from the other side. */
const DONE =
  'old|previous|former|ex|enclosed|attached|received|bringing|joining|uploaded|came|come|comparing|general|tax|boss|landlord|employer|job|visa|sent|sister|friend|money|payment|pounds|euros|dollars|rupees'
const ASKS = { unless: DONE, despite: ['asked', 'requested', 'hedged', 'reported', 'third', 'negated', 'conditional'] } as const

// prettier-ignore
const isnt = tellEach('porting', { isnt: true }, [
  [`${NEW} plan|tariff|phone|device|laptop|computer|card|address|email|room|agent|department|colleague|job|landlord|employer|account|version|name|password|seat`, 'My new phone.'],
  ['hold|block|freeze|lock on|off|from ~2 payment|card|account|money|transaction|order|parcel|funds|deposit', 'There is a hold on my payment.'],
  ['usb|charging|charger|ethernet|hdmi|serial port ~2', 'The charging port failed.'],
  ['file|records|notes not|never reach|reached|arrived|arrive ~5', 'My file never reached him.'],
])

/** Data, and the other firm that is to have it. */
// prettier-ignore
const given = [
  [`${ASK_VERB} ~6 ${DATA} ~4 to|for|into|with|at|by|on|over|that|so|and|which|as|because|since ~3 ${NEW} ~2 ${TAKER}`, 'Please send my records over to my new vet.'],
  [`${DATA} ~3 to|for|into|with|over|sent|forwarded|transferred my|our|his|her|the|a|another? ${NEW} ~1 ${TAKER}`, 'Proof of no claims for my new insurer please.'],
  [`${NEW} ~2 ${TAKER} ~2 needs|need|want|wants|require|requires|requested|ask|asks|asked|asking|after|won't|can't|cannot|must|would|expects|expect ~6 ${DATA}`, 'My new energy company wants the meter number.', { unless: `${DONE}|your` }],
  [`${NEW} ~2 ${TAKER} ~2 needs|need|want|wants|require|requires|asks|asked|asking|says|said ~6 from|off you|yous|yourselves|ye`, 'Our new accountant requires the trial balance from you.'],
  [`${NEW} ~2 ${TAKER}|network ~2 says|say|said|telling|told|tells|reckon|reckons ~3 you|you've|yous|ye|yourselves ~4 release|lift|unlock|blocked|blocking|hold|sign|send|objection|let|approve`, 'My new provider says you have to release the line.'],
  [`people|lot|crowd|bank|company|firm|place|provider|supplier|club|school|they i'm|im|we're|i|we am|are? ~1 switching|moving|going|changing|joining ~1 to|with? ~3 need|needs|want|wants|asking|asked|say|says|require|keep|match|will`, 'The people I am switching to keep asking for it.', { unless: `${DONE}|your` }],
  [`at|with|for|to the|a ~2 bank|company|provider|supplier|school|club|firm|place i'm|im|we're|i|we am|are? ~1 going|moving|switching|joining`, 'I want to set them up at the bank I am going to.', { unless: `${DONE}|work` }],
  [`${MOVING} ~5 ${NEW} ~2 ${TAKER} ~5 ${ASK_VERB}|they|and|who ~5 ${DATA}`, 'I am moving to another institute and need the certificate.'],
  [`${DATA} ~5 i'm|im|we're|i|we|he's|she's|he|she|am|are|as|since|because|when|for ~1 ${MOVING} ~4 ${NEW}|elsewhere|out|away ~1 ${TAKER}|from|in|of|next`, 'Need my credits letter, I am transferring to another college.', { unless: `${DONE}|tariff|plan|house|room|flight|phone` }],
  [`changing|switching|changed|switched|swapping|moving dentists|vets|doctors|schools|gyms|clubs|apps|tools|suppliers|providers|colleges|accountants|banks|carriers|networks|insurers|brokers|platforms|hosts|pharmacies|systems|packages ~6 ${ASK_VERB}|they ~7 ${DATA}|x-rays|upload`, 'I am changing dentists, can I get my x-rays?'],
  [`${OWN_DATA}|${DATA} ~3 so|that|which|for ~1 ${NEW}|they|them|we|i ~4 can|could|imports|import|reads|takes|accept|swallow|swallows ~1 grab|pull|take|swallow|shift|import|load|read|carry|them|collect|upload|it|open|resubmit`, 'A file so the other music app can read them.', { unless: `${DONE}|check|help` }],
  [`so|that|before ${NEW}|they|them|those ~3 can|could|will|they'll|able ~1 grab|pull|take|swallow|shift|import|load|resubmit|place|port|register|accept ~4 over|across|number|supply|line|in|it|them|her|him|me|us|out`, 'Send the pin so they can shift the phone over.', { unless: `${DONE}|delivery|order|call|back` }],
  [`forward|send|pass|transfer|email|fax|give|release ~1 my|his|her|our|their|all|the|full|whole ~3 file|files|records|notes|history|x-rays|xrays|scripts|prescription|prescriptions|transcript|transcripts|chart|scans|ledger|ledgers|papers ~1 over|across|on|to to? ~1 new|them|other|another|different|next|his|her|their ~2`, 'Would you forward his file on to them?', { unless: `${DONE}|me|department|branch|colleague` }],
  [`have|need|want|get|gotten ~1 my|our|his|her|the ~2 prescription|prescriptions|records|transcript|transcripts|pension|isa|shares|points|portfolio|domain|file|scripts ~1 transferred|moved|sent|forwarded|switched ~1 to|over ~1 ${NEW} ~2`, 'I need my prescription transferred to another pharmacy.'],
  [`won't|wont|can't|cannot|refuse|refuses|unable ~4 take|start|place|accept|register|add|enrol ~4 without|till|until|while ~5 ${DATA}|release|send|listed`, 'They cannot place him till you send the certificate.', { unless: `${DONE}|your` }],
] as const

/** Out of the firm's own tool. */
// prettier-ignore
const takenOut = tellEach('porting', ASKS, [
  [`get|getting|pull|take|export|download|extract|copy|move|gotta|retrieve ~3 ${OWN_DATA} ~4 out|outta|off of|from? ~1 here|you|your|yours|ye|yous|yourselves|this|and`, 'Can I get my contacts out of your system?', { unless: `${DONE}|delete|phone|printer|used|stuff` }],
  [`take|bring|carry|have|keep|taking ~1 my|our|all|the|these ~2 ${OWN_DATA}|number|numbers|address|username|handle with me|us ~2`, 'Is there a way to take my playlists with me?', { unless: `${DONE}|phone|here|you` }],
  [`export|download|copy|backup|back-up|save|data|photos|records|recipes|zip|file|archive|csv ~8 before|when|once|as ~1 i|we|i'm|we're ~1 leave|go|close|cancel|leaving|switch|shut|quit|closing|depart`, 'How can I download my photos before I close my account?', { unless: `${DONE}|app|tap` }],
  ["before|when i|we|i'm ~1 leave|go|close|cancel|leaving|switch|shut|quit ~6 export|download|copy|data|records|file|archive|saved|recipes|photos|notes", 'Before I go can I get my recipes as a file?', { unless: `${DONE}|app|tap` }],
  [`need|want|provide|give|supply|send|hand|have|get|please|kindly|export|download|like ~5 all|every|entire|whole|full|complete|everything ~3 ${OWN_DATA}|data|list|customer|backup|subscriber|mailing|payee ~5 as|in|into|out|to|on ~2 csv|zip|excel|json|xml|pst|format|file|spreadsheet|machine|usb|standard`, 'Please hand over the whole customer database as CSV.', { unless: `${DONE}|accountant|audit|report` }],
  ['machine readable|machine-readable readable|format|form|copy|export|file|please?', 'My data please, all of it, machine readable.', { unless: `${DONE}|passport|barcode|code` }],
  [`complete|full|entire backup|dump|export|archive of ~1 our|my|the|all|everything`, 'We need a complete backup of our customer database.', { unless: DONE }],
  [`how ~3 export|download ~2 everything|all ~2 ${OWN_DATA}|in|at|my|our|please`, 'How do I export everything in one go?', { unless: `${DONE}|report|statement|invoices|print` }],
  [`subscriber|mailing|customer|client|contact|member list|database ~5 exported|export|handed|transferred`, 'I need the subscriber list exported.'],
  ["where's|where|wheres|what's is? the ~1 export for|of|button|option|feature ~3", 'Where is the export for annotations?', { unless: `${DONE}|report|invoice|pdf` }],
])

/** Codes, certificates and forms with which a customer goes. */
// prettier-ignore
const papers = tellEach('porting', { ...ASKS, unless: `${DONE}|where|enter|type|got` }, [
  ['switching|migration|unlink|port-out|transfer-out|rollover code|codes|token|key|pin|pack|approval|papers|paperwork|form|forms', 'The text with the switching code never turned up.'],
  ['transfer token|pack|certificate|pin|papers|paperwork', 'Generate the transfer token please.'],
  ['transfer|switch|move out ~1 form|forms|papers|paperwork|request|pack', 'Please send a transfer out form.'],
  ['tenant-to-tenant|registrar migration|transfer|lock|approval', 'We wait for the registrar transfer.'],
  ['issue|need|want|require|furnish|give|provide|request|requesting ~2 tc|noc|no-objection', 'Kindly issue TC for my daughter.'],
  ['leaving|conduct|migration|character|transfer certificate|certificates', 'I need a leaving certificate for my son.'],
  ['ncd|no-claims|claims letter|proof|certificate ~3', 'She wants the NCD letter.', { unless: `${DONE}|lost|protected|wrong|applied|rejected` }],
  ['letter of authority|authorisation|authorization', 'Please sign the letter of authority.'],
  ['settlement|redemption|payoff|buyout|closing figure|quote|statement|amount ~6 elsewhere|another|new|other|different|moving|lender', 'The settlement figure as I refinance elsewhere.'],
  ['supply|meter point ~1 number|reference|administration|id', 'What is my supply point number?', { unless: `${DONE}|reading|submit` }],
  ['export|api key ~8 new|another|other|different|before ~4', 'I need an API key so the new tool can read it.'],
  ['rollover|acats|transfer-out|direct-transfer ~3 ira|isa|form|paperwork|401k|pension', 'Need the rollover paperwork.'],
  ['password|code|thing|pin ~3 lets|let|allows|means|keeps ~1 me|my|us|the ~1 number|landline|keep|take|move|numbers', 'The code that lets me keep the number.'],
])

/** A number, a line or a domain that goes along, and what holds it back. */
// prettier-ignore
const numbers = tellEach('porting', ASKS, [
  ['number|landline|line|numbers ~2 go|goes|going|come|comes|coming|moves|travels ~1 with|along ~1 me|us|him|her|to|across', 'My number is coming with me.', { unless: `${DONE}|your|here` }],
  ['number|numbers follows|follow|survives me|us|him|her|them', 'So that his number follows him.'],
  ['keep|keeping|keeps|take|taking|retain|hang|transfer|port|move|porting|transferring|moving onto|on? ~1 to? my|our|ma|the|this|her|his|their|me ~2 number|numbers ~2 out|away|elsewhere|when|once|with|if|but ~3 go|leave|me|other|company|network|provider|crowd|elsewhere|switch|another|out|different|new|away', 'I want to keep the number when I go.', { unless: `${DONE}|your|you` }],
  ['transfer|port|move|take my|our|the|this ~1 number|numbers|domain|website|isa|pension out|away|elsewhere', 'How do I transfer my number out?'],
  [`take|taking|bring|bringing|bringin|port|move|shift|grab|pull|gi ~1 my|our|ma|the|it|phone ~3 number|line|numbers ~2 wi|with|over|across|to|tae ~3 ${NEW} ~2 ${TAKER}|network|them`, 'I take my number with me to the other lot.', { unless: `${DONE}|your` }],
  ["release ~1 us|me|my|our|the|her|his|this ~2 number|line|lines|meter|supply|domain|vehicle|handset|username|landline|numbers", 'Please release my number to Larkfone.', { unless: `${DONE}|payment|date` }],
  ['office|work|our|my|landline number|numbers ~2 be|is|get released|ported|transferred|freed ~1 to', 'So that our number can be released to the new provider.'],
  ["have|you've|need|must|got|gotta|yous|has to ~1 release|lift|unlock|approve ~2 it|number|line|hold|lock|freeze|meter|domain|handset ~1 so|before|for|can|from|please|and|or", "They say you've to release it before it can go.", { unless: `${DONE}|account|app|card|phone` }],
  ['lift|remove|release|turn|take|drop|clear|off ~3 lock|freeze|objection|hold|block ~4 so|number|domain|switch|port|transfer|go|line|supply', 'Lift the freeze so it can go through.', { unless: `${DONE}|card|account|payment` }],
  ['number|port|porting|registrar|domain|sim lock|freeze|hold|block', 'Turn off the number lock please.', { unless: `${DONE}|phone|card` }],
  ['freeze|hold|lock|objection on my|the|our|this ~1 number|line|domain|port|switch|numbers|supply|transfer', 'You have a number freeze on my line.', { unless: `${DONE}|card|payment` }],
  ['objection|objecting|objected|blocking|blocked|block|rejected|rejecting|refusing ~2 my|the|our|to|on ~1 switch|port|porting|migration', 'You are blocking my switch.', { unless: `${DONE}|bank|card|app` }],
  ['port|porting|switchover ~2 rejected|refused|denied|bounced|failing|keeps|blocked|cancelled', 'The port got rejected, wrong postcode.', { unless: `${DONE}|usb|charging|charger|ethernet` }],
  ['authorise|authorize|approve|accept ~1 port|porting|migration|switch', 'Please authorise the port.'],
  ['unlock my|the|this|our|ma ~2 phone|handset|device|mobile ~6 network|carrier|other|another|different|provider|going|leaving|switching', 'Please unlock my phone, I am going to another carrier.', { unless: `${DONE}|passcode|forgot` }],
  ['unlock ~2 domain|handset ~1', 'Please unlock the domain.', { unless: DONE }],
  ['what ~4 need|needs|want|have|require ~3 from|off you|ye|yous|yourselves ~5 number|switch|goes|follow|transfer|go|move|port|along|across', 'What do I need off you to let the number go?', { unless: `${DONE}|join` }],
  ['what do|would you ~1 need ~4 let|release|port|free|transfer ~3 number|numbers|domain|line', 'What do you need from me to let the number go?'],
  ["moving|transferring|bringing|shifting|rolling|switching my|our|me|the|ma ~2 isa|pension|ira|401k|shares|portfolio|lease|mortgage|pot|super ~4 over|across|out|to|away|what|elsewhere", 'I am moving my pension, what forms do you need?', { unless: `${DONE}|house|from|yours|here|your` }],
  ['move|transfer|migrate my|our|the ~1 website|site|domain|isa|pension|shares|portfolio|mailboxes ~1 to ~1 another|different|new|other', 'How do I move my website to another host?'],
  ['generate|send|issue ~3 token|code|key ~3 so|to|for ~1 i|we|can|take|move ~2 can|take|move|username|my|leave', 'Can you generate a token so I can take my username?', { unless: `${DONE}|log|login|app|reset|verify` }],
])

export const TAKING_DATA_RULES: readonly StatementRule<'porting'>[] = [
  ...isnt,
  ...tellEach('porting', ASKS, given),
  ...takenOut,
  ...papers,
  ...numbers,
]
