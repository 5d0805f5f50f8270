/** Words and phrases that say that something is wrong, whatever it is: beside one of them a neutral word tells the cause. */
export const TROUBLE: readonly string[] = [
  'wrong|wrongly|incorrect|problem|problems|issue|issues|trouble|fault|faulty|broken|broke|failed|fails|failing|failure|useless|awful|terrible|rubbish|ridiculous|joke|disgrace|disgraceful|disgusting|poor|worst|worse|bad|unacceptable|appalling|shocking|pathetic|horrible|dreadful|hopeless|nightmare|shambles|mess|disappointed|disappointing|disappointment|angry|furious|annoyed|annoying|frustrating|frustrated|fuming|livid|upset|unhappy|missing|lost|stuck|refused|refuses|complain|complaint|complaints|scam|rip-off|ripoff|robbery|unfair|mistake|mistakes|error|errors|damaged|late|delayed|overdue|slow|confusing|dirty|filthy|cold|rude|misery|headache|pain|impossible|clowns|shame|hate|nowhere|vanished|disappeared|gone|dead|dearer|expensive|nonsense|unusable|stupid|idiots|absurd|dire|sick|waste|wasted|ruined|ignored',
  'fed up',
  "still|yet no|not|nothing|waiting|hasn't|haven't|isn't|can't|broken",
  "hasn't|haven't|not|never ~4 yet|received|arrived|worked|happened|came",
  'third|fourth|fifth|second|3rd|4th|2nd|umpteenth time|day|week',
  'for ~1 days|weeks|months|hours',
  "can't|cant|cannot|couldn't|won't|wont|doesn't|doesnt|isn't|didn't|wasn't",
  'why is|are|was|did|do|does|must|have|has',
  'not good|great|ok|okay|acceptable|happy|impressed|working|right|fair|fit',
  'nobody|noone|no-one|nothing',
]

/** Words that take back what stands in the same sentence: praise, another firm, what did not happen. */
export const BLAME_TAKEN_BACK: readonly string[] = [
  'thanks|thank|thx|cheers|great|brilliant|lovely|excellent|fantastic|perfect|wonderful|superb|amazing|love|loved|glad|delighted|pleased|kudos|impressed|best|hats|legend|legends|heroes|smooth|smoothly|sorted|mended|solved|resolved|quick|quickly|easy|faultless|flawless',
  'previous|old|last|former|other|another|different|rival|competitor provider|supplier|bank|company|firm|vendor|hotel|airline|carrier|network|insurer|operator|place|broker|tool|app|lot',
  'used to be',
  'my ~1 neighbour|neighbours|friend|mate|cousin|colleague|coworker|sister|brother|boss|landlord',
  'never|not|no ~1 once|had ~2 problem|problems|issue|issues|reason|wait|trouble|fault|outage|queue|hold|delay',
  'without ~1 problem|hitch|fuss|delay|trouble|waiting|queue',
  'my fault|mistake|own|bad',
]
