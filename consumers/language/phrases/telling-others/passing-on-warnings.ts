import { FIRM_HERE, KINDS_OF_FIRM, LISTENERS, SAY, TELL_OTHERS } from './others-words.ts'
import { tellEach } from '../tell-each.ts'

const NOT = "don't|dont|never|not|dinnae|dinna|nae|nuh|no|shouldn't|shouldnt|wouldn't|cannot|duh"
const USE =
  'do|host|hosting|use|using|tae|go|going|buy|buying|book|booking|bother|touch|hire|hiring|rent|renting|sign|signing|bank|banking|join|joining|order|ordering|come|coming|choose|choosing|stay|staying|eat|eating|take|taking|shop|shopping|get|dare|trust|fly|flying|shortlist|live|drive|let|give|deal|dealing|renew|switch|switching|open|opening|install|download|register|enrol|enroll|invest|waste|fall|spend|bring|put|park|subscribe|consider|pick|travel|insure|set|ring|move|have|send|accept|place'
const OTHERWISE = 'elsewhere|somewhere|someplace|anywhere|else|other|another|owt'
const MATTERS =
  'scam|phishing|scammers|pin|password|thermostat|wait|worry|police|children|button|seat|lane|queue|water|beach|thanks|kindly|rush|pm|plugins|while|crew|ministry'
/** In these a warning is told all the same: whoever says that they told it, told it. */
const TOLD_ALL_THE_SAME = { despite: ['reported'], stands: 'own', unless: `${MATTERS}|stopped` } as const

/** What the customer has told others to do instead of coming here, whatever the words. */
export const PASSING_ON_WARNINGS = tellEach('warn', {}, [
  [`please|pls|kindly tell|ask|advise|warn|inform|remind the|your|my ~9`, 'Please tell the visitors not to park there.', { isnt: true }],
  [`${SAY} you|ye|u|yous ~2 not|don't|dont|never|stop ~6`, 'I told you not to send it here.', { isnt: true }],
  [
    `was|were|been|being|got|get|getting|am|are|is ~1 told|advised|asked|warned|instructed|informed|texted|emailed ~9`,
    'I was told to stay away from the meter.',
    { isnt: true, without: 'by' },
  ],
  [
    `i|we|i've|we've|ive ~1 was|were|been|got ~1 told|advised|warned|asked|cautioned ~9`,
    'I was told by two friends to keep away.',
    { isnt: true },
  ],
  [
    `close|tempted|years|inches|inch|refrained|considered|stopped ~1 to|of|from? telling|warning|advising|asking|tell|warn ~9`,
    'I was this close to telling the street to avoid you.',
    { isnt: true },
  ],
  [
    `${SAY} ~9 on|under no account|circumstances|condition ~2`,
    'I begged the couple on no account to order from him.',
    { ...TOLD_ALL_THE_SAME, without: 'me|us' },
  ],
  [
    `${SAY} ~9 not|never that|this|those|your|them|where ~1 ${KINDS_OF_FIRM} ~1`,
    'I told my sons and my cousins, not that crowd.',
    { ...TOLD_ALL_THE_SAME, without: "me|us|you|if|was|is|isn't|does|did" },
  ],
  [
    `warned|warning|cautioned the|my|our|all|every|half ~1 whole|entire|of|guys|lads|lodge|family|street|office|club|team|staff|members|friends|neighbours|mates|group|one|school|village|sister|brother|cousin|colleagues|parents ~2`,
    'I warned the whole chapter.',
    { ...TOLD_ALL_THE_SAME, unless: `${MATTERS}|storm|your|weather|ice` },
  ],
  [
    `advised|told|warned|urged|informed by me|us|myself ~3`,
    'All our clients are being advised by us to pick some other host.',
    { despite: ['third'], unless: 'agent|staff' },
  ],
  [
    `steer|steering|steered|direct|directing|send|sending|sent|keep|keeping|turn|turned|shoo ~5 away|elsewhere|clear ~1 from|of ~1 ~1 you|ye|yous|your|this|them|these|here|now`,
    'I steer my out of town guests away from you now.',
    { ...TOLD_ALL_THE_SAME, without: 'me|us' },
  ],
  [
    `saved|spared|rescued ~4 from ~1 you|ye|yous|your|this|these|them`,
    'The trainee nearly paid, I saved him from you.',
    { stands: 'own', despite: ['third'], without: 'me|us|money' },
  ],
  [
    `${SAY}|know ~9 better|best|happier|safer|wiser ~1 off|to|somewhere|elsewhere|avoid|letting|going|avoiding|with|anywhere ~1 ~1 else|avoid|avoiding|elsewhere|somewhere|without|letting|going|keeping|staying ~1`,
    'I said to my niece she would be better off going to a stranger.',
    { ...TOLD_ALL_THE_SAME, without: "me|us|i'd|i|we'd|you|you'd" },
  ],
  [
    `${SAY} ~9 ${NOT} ~2 ${USE} ~5 ${FIRM_HERE}|there|with|near|business|custom|<name>`,
    'Our treasurer asked, and I said whatever happens never deal with yourselves.',
    { ...TOLD_ALL_THE_SAME, without: "me|us|if|customer|sending|sendin|could|i'm|i|i'll|we|we'll|will|couldn't" },
  ],
  [
    `${TELL_OTHERS} ~3 ${LISTENERS} ~4 ${NOT} ~1 to? ~1 ${USE} ~1`,
    'I told both lads not to sign.',
    { ...TOLD_ALL_THE_SAME, without: "me|us|who|why|i|your|he'd|she'd|they'd|put|let" },
  ],
  [
    `${SAY} ~9 stay|staying|keep|keeping|steer|steering|run|walk|get|back|look|shy ~2 well? ~1 away|clear|off|out|far|shy`,
    'I texted the netball mothers to keep their girls well away.',
    { ...TOLD_ALL_THE_SAME, without: 'me|us|log|you' },
  ],
  [
    `${SAY} ~9 look|go|shop|try|take|book|spend|bank|carry|buy|pick|find|move|switch|choose|get|use|bring|order|rent|put|head|eat|drink|ask|ring ~5 ${OTHERWISE}`,
    'I have told the whole choir to take their trade somewhere else.',
    { ...TOLD_ALL_THE_SAME, without: "me|us|i'll|we'll|i|can|could|you|anything|something" },
  ],
  [
    `${SAY} ~8 avoid|boycott|swerve|ditch|bin|skip|dodge|shun|dump|drop|cancel|leave|quit|delete|forget|scrap|blacklist|run|tear|shred|burn|refuse|reject ~3 ${FIRM_HERE}|idea|plan|from|alone|<name>|bookings|orders|contracts|contract|booking|subscription|account|up`,
    'I told my cousin to drop the idea.',
    { ...TOLD_ALL_THE_SAME, without: 'me|us|refused|asked|please|no|is|was|has' },
  ],
  [
    `${SAY} ~9 not|never ~1 ${KINDS_OF_FIRM} ~1 and|with|at|here|please|from|until|because`,
    'My aunt was about to sign and I said to her not this garage please.',
    { ...TOLD_ALL_THE_SAME, without: 'me|us|you|if|is|was|could|would' },
  ],
  [
    `${SAY} ~4 ${LISTENERS} ~6 bail|scarper|beware|careful|forget|run|leg|sack|save|twice ~1 it|them|that|before|off|away|of|and|if|for|with|their`,
    'I told the new tenants to think twice before.',
    { ...TOLD_ALL_THE_SAME, without: "me|us|you're|please|if|i|how|could|called|happily" },
  ],
  [
    `${SAY} ~4 ${LISTENERS} ~5 stick|stay|remain|keep|hang|hold ~1 with|where|put|to|on|onto ~1 ~1 who|what|where|they|he|she|his|her|their|your`,
    'Told the fellow next door, stick with who you have.',
    { ...TOLD_ALL_THE_SAME, without: 'me|us|please|away' },
  ],
  [
    `put|putting|scared|scaring|warned|steered|steering|frightened|talked|talking|talk|shooed ~3 right? off|out|against ~1 ~1 ${FIRM_HERE}|it|coming|joining|signing|idea`,
    'The neighbours wanted to join and I put them right off it.',
    {
      unless: 'hold|lights|heating|engine|boiler|payment|phone|bins|fire|switch|tv|router|appointment',
      without: 'me|us|myself|by|was|were',
      stands: 'own',
    },
  ],
  [
    `i|i've|we've|we|have ~2 stopped|stopping|prevented|discouraged|dissuaded|deterred|saved ~4 ${LISTENERS} ~2 from ~4`,
    'I stopped my nephew from renting one.',
    { unless: 'fire|working|school|logging|thief' },
  ],
  [
    `got|made|had|convinced|persuaded|getting|convincing|talked|helped ~3 ${LISTENERS} ~2 to|into? ~1 cancel|return|unsubscribe|delete|uninstall|leave|quit|pull|switch|withdraw|cancelling|leaving|switching ~3 their|theirs|out|away|too|as|you|elsewhere|from`,
    'I got half the running club to cancel theirs as well.',
    { unless: 'help|please', without: 'me|us|him' },
  ],
  [
    `everyone|everybody|all|they|people|whole|entire|half|nobody ~5 will|going|gonna|shall|be|they'll|is ~2 hear|hearing|know|find ~3 from|about|abt|how|what ~2 me|this|it|you|us|how|happened|did|treat`,
    'The whole rank will hear about this from me.',
    { despite: ['third'], unless: 'great|good|lovely|brilliant|please|like|love|can|refund|when|carvery|sick|meeting' },
  ],
  [
    `${LISTENERS} ~2 been|be|get|getting|got|gets ~1 told|warned|advised|informed ~3 to|not|about|off|against|by ~1 steer|stay|avoid|keep|go|use|come|book|you|look|me|leave|run ~1`,
    'My subscribers have been told to avoid you.',
    { despite: ['third'], without: 'me|us|i', unless: MATTERS },
  ],
  [
    `because|thanks|due|owing of|to my|our|me ~1 advice|warning|warnings|post|review|story|word`,
    'She is not signing, because of my warning.',
    { despite: ['third', 'negated'], unless: 'great|joined|booked|signed|happy|switched' },
  ],
  [
    `same|that|this advice|warning|story ~1 from|to ~2 me|everyone|anyone|all|anybody`,
    'The rest will hear the same advice from me.',
    { despite: ['third'], unless: 'call|different|agent|recommend|great' },
  ],
  [
    `${SAY} ~4 don't|dont|dinnae you|ye|ya dare|even ~2`,
    "I says to our Sheila don't you dare.",
    { ...TOLD_ALL_THE_SAME, without: 'me|us' },
  ],
  [
    `cautioned|warned|advised|counselled|advising|cautioning|warning|spoken|spoke|voted|argued|posted ~9 ~3 against ~2 using|banking|joining|booking|buying|staying|signing|going|renewing|dealing|hiring|choosing|you|your|this|them|it`,
    'At the council I spoke for ten minutes against renewing with you.',
    { ...TOLD_ALL_THE_SAME, without: 'me|us' },
  ],
  [
    `making|make|made|makin|see|ensure|ensuring ~1 sure|certain|that|to|it ~2 no|nobody|none|no-one|noone ~2 ${LISTENERS} ~3`,
    'I will make sure no school in the county hires from you.',
    { stands: 'own', unless: 'please|help|access|wait' },
  ],
  [
    `titled|headed|called|headline|heading|title|article|newsletter|column|blog|thread|reel ~4 where|who|firms|places|why not|never|to not|to|avoid ~1`,
    'My column on Friday carries the title where not to eat.',
    { despite: ['quoted', 'reported', 'negated'], unless: 'password|login|help|instructions|game|games|video' },
  ],
  [
    `do-not-book|do-not-eat|do-not-use|do-not-hire|do-not-fly|do-not-buy|no-go|avoid|blacklist|blacklisted|blacklisting|never-again|naughty|banned|do-not-visit list|wall`,
    'You are on our no-go list.',
    { unless: 'credit|why|removed|caller|number|ip|email' },
  ],
  [
    `my|our|the do|never not? eat|book|use|hire|fly|buy|stay|shop|visit list`,
    'You just made it onto my never book list.',
    { despite: ['negated'] },
  ],
  [
    `taken|took|take|taking|struck|strike|striking|crossed|cross|scratched|removed|knocked ~5 off|from ~1 my|our|the|every ~2 list|shortlist|rfp|panel|guide|directory|tender|newsletter`,
    'I have struck you off our preferred list.',
    { stands: 'own', without: 'me|us', unless: 'mailing|waiting|please|email|emails|marketing|contact|subscribers|unsubscribe' },
  ],
])
