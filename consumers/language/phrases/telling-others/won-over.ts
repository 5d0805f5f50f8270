import { tellEach } from '../tell-each.ts'
import { RIVAL_FIRM, MORE, RIVAL_PLACE } from './rival-words.ts'

const NOT =
  "not|isn't|aren't|no|if|expected|thought|said|used|told|would|could|should|claims|longer|cannot|can't|reckons|promised|match|worse|elsewhere"

/** Customers who came from another firm, or put this one first in other ways than by a plain comparison. */
export const WON_OVER_RULES = tellEach('better_here', {}, [
  [
    `your|yours|ur|you|here ~8 than|then theirs|them|they`,
    'Your booking is far less of a headache than theirs.',
    { unless: `${NOT}|slower|dearer|pricier|more than they|rather|other|poorer|clumsier` },
  ],
  [
    `ur|your ~7 ${MORE} than|then <name>`,
    'Ur hire car is 15 a day cheaper than Larkcar.',
    { unless: `${NOT}|your|website|last|usual|normal|mine|it` },
  ],
  [
    `wanted|quoted|quoting|charges|charged|asked|wants ~6 and|but|while|whereas|yet you|yous|ye|u|yours|y'all ~2 did|do|can|fixed|only|charge|had|done|sorted|charged|managed`,
    'The main dealer wanted nine hundred and yous did it for three.',
    { unless: `i|we|${NOT}|refund|double|don't|didn't` },
  ],
  [`knocks|knock|blows|beats theirs ~3`, 'Your tiramisu knocks theirs into a cocked hat.', { unless: 'you|yours|through|down|if' }],
  [
    `left|ditched|dumped|dropped|quit <name>|${RIVAL_FIRM} ~2 for you|yours|yous|this|here|ye ~1`,
    'Left Larkteeth for you and never looked back.',
    { unless: "note|message|voicemail|delivery|regret|mistake|card|can't|but|still" },
  ],
  [
    `at least with|here|you|yous|y'all|ye|yours ~1 you|i|we|they|don't|never|answer|do|get|pick|tell|listen|it|only|reply|works|always ~3`,
    'At least with you I get a text.',
    { unless: 'could|should|owe|if|waited|can|must|need|might|would|tried|try|want|have|had|minutes|hours|not' },
  ],
  [
    `${MORE} ~3 than|then ~5 by a|far|miles mile|long|country|distance|miles ~1`,
    'Better stocked than Larkpets by a mile.',
    { unless: `${NOT}|you|yours|this|here|dress` },
  ],
  [
    `came|switched|moved|changed|joined|transferred to? ~1 you|yours|yous|ye|here|this|these from <name>|${RIVAL_FIRM}|another|my|our ~3 because|cause|cos|as|since|after ~3`,
    'Came to you from Larkstay because they hide the fees.',
    { unless: 'regret|mistake|worse|room' },
  ],
  [
    `moved|came|switched|changed|come|swapped over|across? to ~1 you|yous|yours|here|ye|this|these|yourselves ~2 and|now ~2 i|we|it|the|everything|never|finally|my|i've|haven't|not ~2 get|have|got|finally|never|save|pay|sleep|works|love|had|saved|looked|is|once`,
    'Moved to this mob and I get five bars.',
    { unless: 'regret|worse|mistake|nothing|still|wait|waiting|room|office|desk|wrong|address|house|date|check|wish|charged' },
  ],
  [
    `no other ~1 ${RIVAL_PLACE} ~5 manages|does|did|can|could|gets|has|have|will|would|gives|lets|makes|offers|knows|comes|came|near|like`,
    'No other groomer in the area manages his ears.',
    { despite: ['negated'], unless: 'problem|issue|charges|worse|lies|treats|account|card|access|option' },
  ],
  [
    `you|yous|ye win|wins|won hands|easily|it|by|every|again|my|our|the ~2`,
    'Compared them all, you win hands down.',
    { unless: 'prize|lottery|if|can|competition|draw|to' },
  ],
  [
    `never ~2 had|got|get|received|see|saw|found ~2 service|help|care|treatment|welcome|value|patience ~1 like|as ~2 anywhere|elsewhere|before|else|this|here`,
    'I never had service like it anywhere.',
    { despite: ['negated'], unless: 'worse|bad|poor|rude|terrible|awful' },
  ],
  [
    `only ${RIVAL_PLACE} ~1 i|we|that|who|where|in ~2 trust|trusted|ever|trusts|town|rate|recommend|understood|answered|listens|listened|cares ~3`,
    'The only garage I trust.',
    { unless: 'not|no|problem|never|reply|issue|nothing|open|available|charge' },
  ],
  [
    `other|another|last|old|previous|former|rival ~1 ${RIVAL_PLACE} ~2 had|have|has|kept|keeps|leave|left|make|makes|made me|us|him|her|you|my ~1 waiting|wait|hold|queue|chasing|ringing|calling|begging|paying|running|standing|crying|hanging ~3`,
    'My previous dentist always had me waiting an hour.',
    { despite: ['third'], unless: "you're|your|again|same|also|too|problem|still|like" },
  ],
])
