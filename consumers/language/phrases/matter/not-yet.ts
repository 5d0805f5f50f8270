import { tellEach } from '../tell-each.ts'
import { FINISHED, QUIET } from './unsolved-words.ts'

const OWED =
  'refund|money|parcel|package|delivery|order|reply|answer|response|engineer|technician|plumber|replacement|bag|luggage|suitcase|case|cheque|compensation|invoice|credit|payment|callback|call|letter|card|ticket|tickets|voucher|part|parts|repair|deposit|supply|driver|courier|shelf|confirmation|email|update|decision|permit|passport|result|results|prescription|code|claim|reimbursement|points|rebate|amount|statement'

const COME =
  'come|came|arrived|turned|materialised|materialized|appeared|reached|landed|shown|showed|cleared|happened|surfaced|been|credited|paid|returned|received|delivered|processed|rung|called|replied|moved'

const HASNT = "hasn't|hasnt|haven't|havent|isn't|isnt|didn't|didnt|ain't|aint|wasn't|never|nae|hadn't|won't|no|not|doesn't|aren't"

const DONE = `${FINISHED}|done|actioned|processed|changed|updated|removed|replaced|collected|contacted|answered|called|looked|investigated|acknowledged|delivered|cancelled|applied|implemented|taken|carried|moved|attended|cleared|received`

/** Nothing has come, nobody has been, nothing is done. */
export const NOT_YET = tellEach('unsolved', { unless: QUIET }, [
  [
    `no|nary|without|nor|a sign|trace|sight|sniff|hint|glimpse|whiff of ~3 ${OWED}|him|anyone|anybody`,
    'There is no sign of that parcel.',
    {
      despite: ['negated'],
      unless: `${QUIET}|wear|damage|animal|dirt|staff`,
    },
  ],
  [
    `${OWED}|it ~3 nowhere to be? ~1 seen|found`,
    'The refund is nowhere to be seen.',
    { unless: `${QUIET}|staff|manager|waiter|crew|online|site|website|page|app|terms` },
  ],
  [
    'yet|still to ~1 be|reach|show|land|clear|happen|work|hear|receive|get|arrive|come|contacted|answer|send|call|ring|pay|turn|appear|explain|tell|give|deliver|collect|look|act ~1 from|any|the|me|us|back|my|it|up|in|on|put|contacted|fixed|refunded|resolved|sorted|received|paid|called|done|answered|here|anything|one|anyone|delivered|credited|informed',
    'I am yet to be contacted by your team.',
    {
      unless: `${QUIET}|better|disappoint|let|find|try|fail|hotel|am-to|going|to-be-fair|able|learn|due|you-have-to|need|needs`,
    },
  ],
  ['led|leads|amounted|amounts|results|resulted|brought ~1 to|in ~1 nothing|naught|nought|nowt', 'The form has led to nothing.'],
  [
    'nobody|noone|no-one|none ~1 has|have|had|ever|from|did ~2 come|came|looked|called|rung|replied|answered|got|contacted|turned|touched|repaired|done|visited|lifted|bothered|moved|collected|responded|shown|fixed|dealt|emailed|written|acted',
    'Nobody has come to look at the ramp.',
    {
      despite: ['negated'],
      unless: `${QUIET}|seat|asked|if|noticed|lounge|hotel|bar|waiter`,
    },
  ],
  [
    `nothing|nowt|zilch|thing|all ~1 has|have|is|was been ~1 ${DONE}`,
    'Not a thing has been done about the damp.',
    {
      despite: ['negated'],
      unless: `${QUIET}|problem|wrong|charged|to-complain|changed-hands|like`,
    },
  ],
  [
    "can't|cannot|don't|dont|not ~1 consider|regard|call|see|think ~1 this|it|that|matter|anything ~2 resolved|fixed|solved|closed|settled|done|sorted",
    'I do not consider this resolved.',
    { despite: ['negated'], unless: `${QUIET}|can|until` },
  ],
  [
    "matter|case|issue|claim|complaint|problem|dispute|saga|file|ticket ~1 isn't|isnt|ain't|hardly|nowhere|never|hasn't|from|not near|been|yet|anything|at? ~1 closed|over|settled|finished|resolved|solved|sorted|fixed|done|addressed|rectified",
    "The matter isn't closed for me.",
    {
      unless: `${QUIET}|if|how|for-me|yet-decided|season|holiday`,
    },
  ],
  [
    'as|still|wide open|unresolved|unsettled|undecided as|today ~1 as|it|in|on',
    'The matter is as open today as in March.',
    { unless: QUIET },
  ],
  [
    `${OWED} ~2 ${HASNT} ~1 been|yet|even|actually|in|back? ~1 ${COME}|through|up|here ~1 like|as|despite|though ~1 you|he|she|they|the|promised|said|guy|your`,
    "The money hasn't shown up like you said.",
    {
      unless: `${QUIET}|can|could|will|when|how|first|why|what|would|please|if`,
    },
  ],
  ["it|that|they hasn't|hasnt|ain't|aint|didn't|never ~1 come|came|cleared|budged right|itself|properly", "It hasn't come right."],
  [
    "done|fixed|sorted|resolved|back|corrected|there|working|paid ~1 by|on ~2 bill|friday|monday|tuesday|wednesday|thursday|now|yesterday|last|week|noon ~3 and|but ~1 it|that ~1 isn't|isnt|hasn't|hasnt|wasn't|wasnt|didn't|ain't|still",
    "It would be fixed by Friday and it isn't.",
  ],
  [
    "been|it's|its|now|for|day|over|about ~1 a|two|three|four|five|six|seven|eight|nine|ten|several|many|weeks|days|2|3|4|5|6|7|8|9|10 ~1 weeks|days|months|hours|month|week|fortnight|weeks|years ~2 and|with ~1 nobody|nothing|no|still|not|i|my|we|it|the|haven't|hasn't|without ~4 not|haven't|hasn't|no|nothing|still|waiting|without|zero",
    "It's been two weeks and I haven't heard a peep.",
    {
      unless: `${QUIET}|bought|works|worked|camera|player|problem|problems|issue|issues|complaint|complaints|battery|trip|holiday`,
    },
  ],
  [
    "haven't|havent|not|hasn't|without|never ~1 heard|had|got|received ~1 a|one|any|so ~1 peep|word|sausage|dicky|whisper|penny|cent|dime|jot",
    "I haven't heard a peep.",
    {
      despite: ['negated'],
      unless: `${QUIET}|problem|wrong|bad|crossed|spent|complaint`,
    },
  ],
  [
    "didn't|didnt|never|failed|not|no ~1 show|turn|showed|turned ~1 up|to|for|back? ~2 second|again|third|either|rebooked|rearranged|yesterday|today|twice|after",
    "The engineer didn't show for the second appointment.",
    {
      despite: ['negated'],
      unless: `${QUIET}|i|we|come-back|never-again|book|stay|visit`,
    },
  ],
  [
    'no one|body|engineer|technician|driver|plumber|courier ~1 came|come|turned|showed|been|called|rang|appeared|has ~1 up|out|round|in|back? again|yet|since|still|either|today',
    'No one turned up again.',
    {
      despite: ['negated'],
      unless: `${QUIET}|asked|table|bar|seat|if`,
    },
  ],
  [
    'left|been|now|am|are|sat|sitting|here|remain|going|live|cold ~1 without|with ~1 a|no|any|my|our ~2 washing|water|heating|heat|power|internet|phone|broadband|electricity|gas|car|fridge|cooker|boiler|signal|wifi|shower|lift|toilet|light|money|wages|medication|card|machine|oven ~2 since|for|because|after|weeks|days|again|until',
    'I am left without a washing machine since May.',
    {
      unless: `${QUIET}|holiday|camping|trip`,
    },
  ],
  [
    'no|any|zero|nae ~1 luck|joy|dice|success ~1 with|so|after|either|there|sorry|yet|today|still|here|using|on|again',
    'I have had no joy with the link.',
    { despite: ['negated'], unless: `${QUIET}|bad|if|finding` },
  ],
  [
    "so|and|well no ~1 you|it|they|that didn't|didnt|hasn't|haven't|hasnt|isn't|isnt|doesn't",
    "So no, you didn't.",
    { despite: ['negated'], unless: `${QUIET}|thanks|need|want` },
  ],
  [
    'nope|nah|naw|nay|negative ~2 still|same|nothing|nothin|nada|dead|deid|blank|zeros|zero|nowt|wrong|rejected|locked|worse|error|failed',
    'Naw, blank and dead.',
    { despite: ['negated'], unless: `${QUIET}|problem|need|thanks|interested|good|fine` },
  ],
  [
    "your|you|the refunded|refund|returned|credited|fixed|replaced|corrected one|half|two|part|some|only ~3 other|rest|remaining|second|remainder ~4 still|not|missing|there|no|isn't|hasn't|outstanding|owed",
    'You refunded one charge, the other is there.',
    { unless: QUIET },
  ],
  [
    'ask|asking|asked|write|call|ringing|say|repeat again|once|where|yet ~2 where ~2 my|our|the|is ~3 is|refund|money|parcel|order',
    'I must ask again where our money is.',
    { despite: ['asked', 'requested'], unless: QUIET },
  ],
  [
    "money's|refund's|parcel's|bag's|card's|that's|it's|heating's|signal's not|no|nae ~1 back|here|there|come|fixed|sorted|working|right|in|been|on ~1 yet|still|again|is|and|so|either|in|my",
    "The money's not here yet.",
    { despite: ['negated'], unless: `${QUIET}|if` },
  ],
  [
    "haven't|havent|not|hasn't|never ~1 helped|solved|answered|addressed|fixed|resolved|sorted|dealt|read ~1 me|my|with|the|anything|it|a|this|us|what",
    "You haven't answered my question.",
    {
      despite: ['negated'],
      unless: `${QUIET}|i|i've|we|if|book|fault`,
    },
  ],
  [
    "mark|marked|marking|closing|closed|close|closes ~2 it|this|my|that|as|the ~3 and|but|yet|still|without|though ~4 not|isn't|isnt|nobody|nothing|still|without|never|no|ain't|reading|same",
    'You keep closing this and it is not fixed.',
    {
      unless: `${QUIET}|account|store|shop|please|door|if`,
    },
  ],
])
