import { DENIED, type SpokenCause } from './spoken-cause.ts'

const THINGS =
  'product|device|router|modem|hub|handset|phone|battery|screen|charger|engine|heating|boiler|shower|kettle|fridge|lamp|telly|tv|lift|elevator|toilet|sink|tap|bed|mattress|seat|laptop|printer|meter|alarm|thermostat|lock|key|remote|washer|machine|dishwasher|freezer|speaker|camera|watch|aircon|ac|fan|radiator|window|door|zip|box|sync|import|export|dashboard|report|reports|integration|api|editor|board|software|plugin|update|search|card|atm|wifi|wi-fi|broadband|internet|hob|oven|pump|sensor|lens|tyre|brakes|charger|socket|heater'

/** What was bought or used and does not do what it should. */
export const PRODUCT_SPOKEN: SpokenCause = {
  sure: [
    "won't|wont|can't|cant|doesn't|doesnt|wouldn't ~2 open|upload|load|sync|save|import|export|print|turn|charge ~2 file|files|pdf|on|picture|pictures|document|data",
    'glass|lid|handle|screen|zip|strap|leg ~1 cracked|broken|snapped|scratched|bent|torn',
    'smoke|fire|carbon alarm|alarms ~5 off|again|night|am|false|beeping|went',

    `${THINGS} ~2 broken|broke|dead|died|faulty|defective|cracked|leaks|leaking|leaked|jammed|stuck|blocked|failed|fails|crashes|crashed|freezes|frozen|useless|packed|knackered|bust|kaput`,
    `${THINGS} ~3 ${DENIED} ~2 work|working|worked|start|charge|charging|turn|switch|open|close|connect|load|hold|fit|lock|heat|respond|recognise|print|ring|flush|sync`,
    'stopped|stops|quit|ceased working|charging|syncing|responding|heating|printing|ringing|loading|connecting',
    "doesn't|doesnt|won't|wont|not|isn't|wasn't|refuses|don't ~1 to? work|working|turn|switch|power|charge|sync|boot|start",
    'broke|broken|died|dead|failed|packed|conked|fell|snapped|cracked ~3 after|within|already|first|second|again ~4 day|days|week|weeks|month|months|time|apart|use|wash',
    'keeps|kept|keep ~2 crashing|freezing|dropping|disconnecting|rebooting|restarting|breaking|cutting|buffering|hanging|overheating|leaking|beeping|losing|failing|tripping|stalling',
    'crash|crashes|crashed|freezes|freezing|lags|laggy|glitch|glitches|glitchy|buggy|buffering|overheats|overheating|reboots ~4 when|every|whenever|since|time|on|each|constantly|always|mid|again|half',
    "since|after|with|latest|new|last ~2 update|upgrade|version|release ~6 not|can't|won't|broken|slow|crashes|gone|lost|stopped|crashing|fails|worse",
    'food|meal|dinner|breakfast|soup|coffee|steak|chips|eggs|pizza|pasta|curry|room|shower|water was|were|is|came|arrived|served ~2 cold|raw|burnt|stale|dry|undercooked|overcooked|off|inedible|lukewarm|freezing|soggy',
    'cold|stale|raw|burnt|soggy|inedible|undercooked|lukewarm ~1 food|meal|breakfast|dinner|chips|coffee|eggs|chicken|toast|soup',
    'dirty|filthy|stained|mouldy|moldy|smelly|damp|noisy|freezing|cold|tiny|grubby|dusty ~1 room|rooms|sheets|bathroom|bed|carpet|towels|pool|shower|toilet|kitchen|seat|seats|cabin|table',
    'room|rooms|sheets|bathroom|bed|carpet|towels|pool|shower|seat|cabin|mattress ~2 dirty|filthy|stained|mouldy|smelled|smelt|smells|stank|stinks|damp|freezing|noisy|hard|lumpy|tiny|uncomfortable|rickety|stuffy',
    'hair|hairs|mould|mold|bedbugs|bugs|cockroach|cockroaches|mouse|mice|ants|slug|glass|plastic in|on|under ~2 room|bath|bed|sheets|food|soup|salad|shower|sink|wall|walls|meal|plughole|pillow',
    'internet|wifi|wi-fi|broadband|connection|app|site|speed|speeds|data|download|upload|5g|4g is|are|was|has|so|runs|keeps|been ~2 slow|crawling|weak|terrible|rubbish|patchy|useless|dreadful|awful|poor',
    'slow|weak|patchy|terrible|rubbish|poor|bad|dreadful ~1 wifi|wi-fi|internet|broadband|speed|speeds|signal|reception|connection|sync|picture|sound',
    'wrong|incorrect item|size|colour|color|product|model|part|dish|meal|room',
    'faulty|defective|shoddy|flimsy',
    'poor|bad|terrible|shocking|low|awful quality',
    'lost|deleted|wiped|overwrote|ate|erased ~3 data|work|file|files|boards|notes|photos|messages|project|documents|contacts|changes',
    'data|work|file|files|boards|notes|photos|messages|documents ~2 lost|deleted|wiped|vanished|disappeared|gone|missing|corrupted|overwritten',
    'bug|bugs|error|glitch in|with|when|every|after',
    'fell|came|coming|falling apart|off',
    'swallowed|ate|eaten|chewed ~1 my|our card',
    'no|without hot|warm water',
    'rattles|rattling|squeaks|squeaking|creaks|leaks|leaking|sparks|sparking|smoking|melted|cracked|peeling|shrunk|ripped|frayed|buzzing|humming',
    'hard|impossible|difficult|fiddly to use|read|set|open|reach|clean|install|navigate',
    'calls drop|drops|dropping|dropped',
    'drops|dropping|dropped|cuts|cutting ~1 calls|call|out',
  ],
  likely: [
    'exports|imports|reports|updates|backups|filters|alerts|notifications ~1 scramble|mangle|lose|fail|break|vanish|stop|duplicate',
    'other|competitors|rivals ~5 feature|features|offline|faster|mode',

    `no|missing|lacks|lacking|without ~1 dark|offline|export|import|undo|shortcut|feature|option|way|button|support|filter|remote|cot|plug|socket|lift|window|view|mode`,
    "setup|install|installation|pairing|update|import|export|upload|download|sync|syncing|activation ~3 failed|fails|stuck|hangs|error|won't|cant|can't|impossible",
    `${DENIED} ~1 upload|download|export|import|print|sync|pair|install|save|attach|paste|scan|undo|connect|activate`,
    'battery ~3 hours|hour|drains|flat|lasts|empties|percent',
    'worst|awful|terrible|horrible|disgusting|grim ~1 food|room|bed|breakfast|coffee|meal|product|phone|app|software|seat|pillow|picture|night|film',
    'not as described|pictured|shown',
    'error|errors ~3 when|every|whenever|code',
    'blank|black|frozen|spinning|white screen|wheel',
    'walls ~2 thin|paper',
    "couldn't|couldnt|didn't|hardly|barely|not sleep|slept ~3",
    'hard|painful|nightmare|confusing|headache|pain|misery|useless ~2 for|to|with|every ~3 day|time|month|week|us',
  ],
  hint: [
    'warranty|product|device|router|modem|handset|battery|screen|charger|engine|appliance|heating|boiler|shower|mattress|pillow|breakfast|food|room|seat|wifi|software|feature|plugin|integration|sync|import|export|dashboard|broken|lift|printer|speed|meal|coffee|thermostat|crash|crashes|slow|bug|noise|smell|update|version',
  ],
  faint: [
    'rooms|seats|bed|bath|bathroom|towels|tool|file|files|pdf|box|meter',
    'key|tv|telly|picture|sound|film|menu|icon|icons|font|table|editor|board|boards',
    'templates|template|data|limit|workspace|roaming|mbps|megs|gb|gym|pool|spa',
    'soup|eggs|bread|tea|wine|pizza|steak|cable|plug|socket|fibre|upload|download|sim',
    'exports|imports|reports|graph|chart|manual|setup|program|sheet|spreadsheet|window|windows|light',
    'lights|alarm|smart|sizes|lid|handle|strap|wheel|wheels|cord|tab|tabs',
    'column|columns|mode|setting|settings|language|translation|notifications|notification|print|letters',
  ],
}
