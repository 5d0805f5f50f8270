import { DENIED, type SpokenCause } from './spoken-cause.ts'

const PAGES =
  'website|site|webpage|page|app|portal|form|checkout|basket|cart|button|login|log-in|link|menu|calendar|captcha|chatbot|tab|dropdown|map|homepage|planner|wizard|picker'

/** What the customer does by themselves on a page or in the app: find, log in, book, fill in, pay, download. */
export const BOOKING_WEBSITE_SPOKEN: SpokenCause = {
  sure: [
    'greyed|grey|gray ~2 out|button|stays|and',
    'confirmation|reservation|ticket|booking ~4 says|reads|shows|has ~3 wrong|twin|single|different|instead|may|june|july|two|not',
    'name|surname|date ~3 wrong|misspelled|misspelt|missing ~1 letter|ticket|booking|pass',
    'picked|chose|selected|typed|entered|ticked ~6 put|says|gone|gave|changed|shows|jumps',
    "won't|wont|wouldn't let me ~4 alter|change|book|pay|continue|in|submit|proceed|select",
    'seat map',
    'clicking|clicked ~1 round|around|through ~3',
    "where|cannot|can't|cant ~2 see|find|change|keep ~3 settings|profile|menu|page|trips|archive",
    'put|split|sat|seated ~4 row|rows|apart|separate',

    `${PAGES} ~3 ${DENIED} ~2 work|working|load|loading|open|accept|let|take|exist|respond|recognise|show|submit|click|scroll|allow|save|go|there`,
    `${PAGES} ~3 crashes|crashed|crashing|frozen|freezes|broken|down|error|errors|blank|timed|times|hangs|stuck|loops|useless|greyed|grey|buried|hidden|404|nightmare|maze|loop|dead|empty|missing|confusing`,
    `${DENIED} ~2 log|sign|login|logon|logging|signing ~1 in|on|into|onto`,
    'locked|locks|locking|kicked|thrown|throws|kicks|logged|logs|logging|shut me|us|him|her|out? out|off',
    'locked out',
    "password|pin|passcode|username|code|verification|sms|email|login|two-factor|captcha ~3 wrong|invalid|rejected|never|not|expired|incorrect|fails|again|doesn't|won't|isn't|hasn't",
    "reset ~3 password|link|email|login ~4 never|not|expired|doesn't|won't|nothing|still|again",
    'error|404|500 message|page|code ~4 website|site|page|app|checkout|login|pay|booking|submit|book',
    `${DENIED} ~2 find|see|locate|download|view|access|open ~4 website|site|page|app|portal|online|account|menu|link|button|bill|invoice|statement|booking|statements|form|number`,
    'nowhere|looked|searched|hunted|scoured|clicked ~5 site|website|app|page|pages|portal|menu|menus|button|faq|online',
    'where ~3 on your|the site|website|app|page|portal|menu',
    'where ~2 button|page|form|link|option|setting',
    'oops something|went',
    'something went wrong',
    'no button|link|page|box|field|option|form',
    "form|box|field|dropdown|checkout|page|site|website|app insists|demands|asks|rejects|refuses|wants|says|keeps|won't|only",
    'booking|reservation|order ~3 vanished|disappeared|gone|missing|exist|duplicated|twice|not ~1 found|there|showing',
    'booked ~3 wrong|twice|double ~3 site|website|app|date|dates|name',
    'double|overbooked booked|booking',
    'app|site|website|portal|page|online shows|says|showed|said|tells|told ~3 nothing|wrong|no|different|old|soon|unknown|invalid|error|expired',
    `${DENIED} ~2 book|check|pay|order|rebook|renew|register|cancel|change ~4 online|app|website|site|page|portal`,
    'website|site|app ~3 rubbish|awful|terrible|useless|slow|hopeless|horrendous|dreadful|joke|mess|poor',
    'awful|terrible|useless|rubbish|dreadful|hopeless|confusing|clunky ~1 website|site|app|portal|form|page|checkout',
    'broken link|links',
    'times|timed|timing out',
  ],
  likely: [
    'log|logging|sign|signing|logged|signed ~1 in|into|on ~5 error|loop|again|not|fails|nothing|invalid|back|stuck',
    'invalid|unknown user|username|password|code|number|postcode',
    'click|clicked|clicking|press|pressed|tap|tapped|hit|submit ~5 nothing|error|again|back|blank|spins|spinning|jumps',
    `${DENIED} find|locate|see ~6 anywhere|where`,
    "can't|cant|cannot|couldn't|couldnt find ~2 page|form|link|price|list|number|information|instructions|details|statement|where|how|out",
    'searched|looked|hunted everywhere|high|for',
    "online ~3 impossible|nightmare|fails|failed|error|not|won't|can't",
    "boarding pass|passes ~4 not|won't|gone|missing|error|can't|wrong",
    "check-in|checkin ~3 fails|failed|error|not|won't|online",
  ],
  hint: [
    'website|site|webpage|app|login|log-in|password|checkout|portal|basket|browser|online|webform|homepage|username|passcode|captcha',
    'booking ref|reference|page|form|engine|system',
    'error message|code|page',
    'web site|page|form',
  ],
  faint: ['pages|click|clicked|email|inbox|button|link|search|registered|reservation', 'booking|menu|invalid|faq'],
}
