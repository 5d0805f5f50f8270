/** Those who stand above whoever answers. */
export const SUPERIORS =
  "manager|managers|manager's|mgr|supervisor|supervisors|supervisor's|superior|superiors|boss|bosses|boss's|director|directors|director's|ceo|ceo's|coo|cfo|md|gm|owner|owners|proprietor|landlady|gaffer|guvnor|honcho|bigwig|higher-up|higher-ups|higherups|superintendent|principal|headteacher|headmaster|headmistress|head|matron|captain|purser|partner|registrar|dean|bursar|provost|commissioner|mayor|chairman|chairwoman|chairperson|chair|president|vp|executive|exec|execs|executives|chief|leader|leads|lead|seniors|senior|leadership|management|corporate|board|trustees|governors|council-leader|foreman|controller|postmaster|stationmaster|warden|decision-maker|decision-makers|decisionmaker|manageress|superviser|supervisior|manger|line-manager|officer|ombudswoman|chef|commander|governor|clerk-of|vicar|editor|hq|upstairs"
/** A person, whoever it is. */
export const ANYONE =
  'someone|somebody|anyone|anybody|person|human|one|whoever|whomever|agent|colleague|people|official|member|man|woman|lady|gentleman|guy|adult|representative|rep|body|individual|soul|staff'
/** What shows that a person may decide. */
export const RANKS =
  'authority|charge|seniority|clout|power|powers|senior|higher|above|authorised|authorized|authorise|authorize|responsible|override|overrule|approve|approves|decide|decides|decisions|decision|accountable|sayso|say-so|title|allowed|empowered|top|supervises|oversees|manages|runs|signs|sign|bosses|outranks|upstairs|calls'
/** How customers ask for a person. */
export const ASK =
  'want|wanna|need|demand|require|like|prefer|insist|request|requesting|expect|fetch|get|gimme|give|grab|bring|call|find|summon|page|loop|involve|include|cc|have|asking|ask|gotta|must|rather|wish|appreciate|grateful|await|awaiting|requires|needs|let|lemme|put|hand|pass|transfer|connect|switch|patch|send|refer|bump|move|route|kick|escalate|direct|forward|submit|elevate|raise|arrange'
/** Other managers, and a wish that is past. */
export const OTHER_SUPERIOR =
  'password|property|task|relationship|vacancy|vacancies|hiring|landlord|previously|used|yesterday|lovely|thank|praise|compliment|compliments|nearly|almost|tempted|considered'
