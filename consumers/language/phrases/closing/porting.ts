import type { StatementRule } from '../statement-rule.ts'
import { tellEach } from '../tell-each.ts'

/** What another firm needs to take a number, an account or data over. */
const NEW_FIRM =
  'provider|supplier|bank|network|operator|carrier|insurer|lender|broker|airline|company|firm|vendor|system|tool|app|platform|registrar|host|society|crowd|lot|club|chain|group|hotel|partner|crm|utility|retailer|programme|program|isp|agent|accountant|gym|school|dentist|practice|pharmacy|venue|software|service'
const OTHER =
  "new|another|different|other|incoming|rival|competing|next|receiving|gaining|replacement|competitor|competitor's|cheaper|second"
const THING =
  'pac|upc|stac|puk|mpan|mprn|gprn|nmi|mirn|icp|esi|esiid|pin|code|codes|iban|number|numbers|serial|reading|readings|reference|letter|certificate|statement|proof|export|dump|data|file|files|csv|backup|archive|copy|records|history|usage|consumption|list|details|documents|form|authorisation|authorization|figure|noc|identifiers|transcript|ledger|contacts|report|address|epp|auth|points|miles|references|settings|payee|profiles|log|sheet|zip|tags|extract|confirmation'
const GIVE =
  'send|give|get|need|want|provide|share|issue|generate|supply|text|email|forward|release|request|require|export|download|have|let|post|tell|read|lift|unlock|arrange|furnish|show|print|hand|needs|requires|asked|asking|extract|transfer|like|requesting|obtain|expects|wants|form'
const MOVE =
  'switching|moving|changing|going|shifting|migrating|transferring|porting|switch|move|migrate|transfer|leaving|leave|port|shift|remortgaging|joining|rolling|taking|take|changeover|migration|switched|moved|signing'
/** The customer brings it to us, or has it. */
const TO_US =
  "bring|bringing|joining|old|previous|former|ex|last|come|came|customer|got|received|merged|daughter|son|daughter's|son's|comparing|general|your"
const ASKS = { despite: ['asked', 'requested', 'hedged', 'reported', 'third', 'negated', 'conditional'] } as const

// prettier-ignore
const isnt = tellEach('porting', { isnt: true }, [
  ['to|with|by you|yours|yourselves|yous', 'I bring my number to you.'],
  ['your|you new', 'Your new system.'],
  ["got|i've|received|here's|here|from|old|is the|a|my|our|their? ~1 pac|porting|port|switching|transfer ~1 from|code", 'Here is the porting code of my old firm.'],
  ["do|will you need|want|require my|our|a|the ~2 pac|code|mpan", 'Do you need my porting code?'],
  ['where|how do|can|to i? enter|type|put|use my|the|our ~1 pac|porting|transfer|switching', 'Where do I enter the porting code.'],
  ['porting|port|ported|transfer|transferring in|into', 'Porting in was quick.'],
  ['transfer|wire|money|bank transfer|code', 'The bank transfer needs a code.'],
  ['from my|our|the|a old|another|other|previous|last|different', 'I come from another provider.'],
  ['export|copy|list|statement|record for my|the|our tax|boss|accountant|accounts|class|records|auditor|adviser', 'An export for my accountant.'],
])

// prettier-ignore
const codes = tellEach('porting', { ...ASKS, unless: `${TO_US}|where|card|requested|attached|sister|husband|wife` }, [
  ['pac', 'Can I get my PAC please.'],
  ['pac|stac|porting|port-out|portout|porting-out|upc|mnp code|codes|number|request', 'I need the porting code.'],
  ['port out|away code|pin|number?', 'A port out code, please.'],
  [`${GIVE} ~4 upc|stac|porting|portability`, 'Kindly generate my UPC.'],
  [`${GIVE} ~3 number? transfer|switching|migration|unlock|unlocking|release|epp|auth|authorisation|authorization code|pin|key`, 'Send me the transfer code.'],
  ['number transfer|porting|portability code|pin', 'Number transfer code.'],
  ['auth|epp|transfer|authorisation|authorization code|key|codes ~2 for|of my|our|the|this|every|all ~2 domain|domains|site|website', 'The auth code for our domain.', { unless: 'where|received|old' }],
  ['port|porting|take|taking|keep|keeping|move|moving|transfer|transferring|bring|retain|hang|hold|bringing on? to? my|our|the|this|these ~2 number|numbers out|away|with|elsewhere|when|to|over|once ~1 me|us|another|different|new|other|go|leave|move|switch|provider|i|we', 'I want to port my number to another network.'],
  ['port|porting my|our|this|the ~2 number|numbers out|away|elsewhere', 'I want to port our numbers away.'],
  ['letter of authorisation|authorization|authority', 'We need a letter of authorisation.'],
  [`${GIVE} ~9 status|tier match|challenge ~1 with|w`, 'I need proof for a status match with Larkfly.'],
  ['letter|statement|certificate|proof ~4 my|our ~3 tier|status|platinum|gold|silver', 'A letter that shows my Gold tier, please.'],
  ['miles|points moved|transferred|shifted across|over|out', 'I want my miles moved across.'],
  ["what's|whats|my|our|is my|the|our? nmi|mpan|mprn|gprn|icp|esiid|mirn", 'What is my MPAN?'],
  ['foreclosure|redemption|noc|no-objection letter|statement|figure|certificate', 'Kindly issue a foreclosure letter.'],
  ['letter|proof|certificate|evidence of no ~1 claims|claim', 'Send my proof of no claims.'],
  ['no claims|claim ~1 proof|letter|certificate|bonus|discount|history ~4 new|another|other', 'My no claims letter for a new insurer.'],
  ['release|unlock|transfer my|our|the|this ~1 domain|domains', 'Please release my domain.'],
  ['data portability', 'Under data portability I want my file.'],
  ['lift|remove|release|take the|that|a|your ~2 lock|objection|block|hold off?', 'Please lift the lock on our domain.', { unless: `${TO_US}|where|card|requested|deposit|rooms|blocks`, without: 'blocks' }],
])

/** A thing that is asked for, and the other firm that is to have it. */
// prettier-ignore
export const TAKING_ALONG = tellEach('porting', { ...ASKS, unless: 'old|previous|former|bring|bringing|joining|comparing|merged|pounds|money|sister|payment|euros|dollars|rupees|friend|salary|paid' }, [
  [`${GIVE} ~5 ${THING} ~6 ${OTHER} ~1 ${NEW_FIRM}`, 'Send the usage figures that my new supplier wants as a file to another company.'],
  [`${GIVE} ~7 ${THING} ~9 ${OTHER} ~1 ${NEW_FIRM}`, 'Please send my records to the new practice.'],
  [`${THING} ~9 my|our|the|a|another|some ${OTHER}? ${OTHER} ${NEW_FIRM}`, 'The data in a format for our new system.'],
  [`${OTHER} ${NEW_FIRM} ~6 ${GIVE}|without|wont|won't|cannot|can't|asks|rejecting|from|waiting ~6 ${THING}`, 'The new supplier wants my serial number.'],
  [`${THING} ~6 as|since|because|for|when|before|so|and ~2 ${MOVE} ~4 ${OTHER}|elsewhere|somewhere|away ~1`, 'I need the file as we are moving to another tool.', { without: 'private|lost' }],
  [`${MOVE} ~3 ${OTHER} ~1 ${NEW_FIRM} ~6 ${GIVE} ~5 ${THING}`, 'We are moving to another firm and need our records.'],
  [`${OTHER} provider's|supplier's|bank's|carrier's|company's|firm's|network's|insurer's ~2 asking|asked|after|waiting|needing ~9 ${THING}`, "The new carrier's asking for my number."],
  [`${OTHER} ${NEW_FIRM} ~6 without it|this|them|that`, 'My new airline cannot do it without it.'],
  [`${NEW_FIRM} replacing|succeeding you ~9 without|needs|requires|wants|loads|loading`, 'The supplier replacing you needs it.'],
  [`${THING} ~9 bank|provider|supplier|firm|company|chain|airline|tool|crowd i|we|i'm|we're am|are? ~1 going|moving|switching|joining`, 'The list for the bank I am going to.'],
  [`hand|handing|pass|passing|give|giving it|them|this to the|a ~1 chain|firm|bank|company|crowd|airline|supplier|provider i|we`, 'I am handing it to the firm we move to.'],
  [`submit|pass|hand|show|give ~2 on? to them`, 'Send it so that I can submit it to them.'],
  [`${NEW_FIRM} replacing|succeeding you ~9 ${THING}`, 'The supplier replacing you needs our history.'],
  [`${GIVE} ~6 ${THING} ~6 supplier|vendor|provider|firm|company replacing|taking|succeeding`, 'Send the file to the vendor taking over.'],
  [`${GIVE} ~6 ${THING} ~4 before|when|so|because|as|since|now i|we|that|i'm|we're ~1 leave|go|leaving|switch|switching|close|move|moving|migrate`, 'Give me a copy of my data before I leave.'],
  [`export|download|extract|dump ~3 all|everything|entire|full|whole|complete ~6 ${MOVE}|leave|elsewhere|${OTHER}`, 'How do I export everything before I leave?'],
  [`zip|archive|dump|export|backup of? ~2 everything|all ~9 ${MOVE}`, 'A zip of everything please, we are moving.'],
  [`${MOVE} ~3 isa|pension|mortgage|savings|plan|account|loan|miles|points|policy|shares|portfolio|super|supply|domain|site|website ~4 ${OTHER}|elsewhere|across|somewhere|away|out|building|over`, 'I want to transfer my pension to another company.', { without: 'moved|switched|name' }],
  [`${MOVE} ~2 my|our|the ~2 isa|pension|domain|records|data|files|history|website|prescription|prescriptions|medical|notes ~2 out|elsewhere|away`, 'I am transferring my ISA out.'],
  [`need|needs|want|wants|require|requires ~3 from you|yours|yourselves ~4 switch|transfer|move|port|changeover`, 'What does the bank need from you for the switch?'],
  [`switch|acats|rollover|distribution|portability|migration form|forms|pack`, 'Send me a rollover form.'],
  [`so|that i|we|they can|could ~1 carry|hand|pass|give|upload|import|load|move|take ~4 ${OTHER}|elsewhere|somewhere`, 'I need the files so I can carry them to another app.'],
  [`hand|handing|pass|passing|upload|import|load ~3 to|into|at|by ~2 ${OTHER} ~1 ${NEW_FIRM}`, 'I will hand it to the new crowd.'],
])

export const PORTING_RULES: readonly StatementRule<'porting'>[] = [...isnt, ...codes, ...TAKING_ALONG]
