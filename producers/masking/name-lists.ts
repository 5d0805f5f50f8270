/** Words of three letters or more that are never taken for a name by themselves: titles, particles, the most common words. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'the and for are but not you all any can had her was one our out day get has him his how man new now old see two way who boy did its let put ' +
    'say she too use that with have this from they know want been good much some time very when come here just like long make many more only ' +
    'over such take than them well were what your about after again also back because before being best call came could does done down each ' +
    'even ever every first found give going great hand help home into issue keep last left life line little live look made mail month most ' +
    'must name need never next nothing number off often once open order other own part phone place please point problem right said same send ' +
    'service should show since still store support system team tell thank thanks then there these thing think those through today under until ' +
    'upon used wait week went where which while work would year yes yet account bill bills bank card cards case chat contact customer ' +
    'email money pay paid plan price product refund ticket user website ' +
    'mrs miss prof sir madam herr frau mme jun sen phd ' +
    'van von vom zum zur der den dem des del della dello degli las los les dos das bin ibn ben abu ' +
    'und oder aber nicht ich sie wir ihr mit auf für ist sind war hat haben auch noch nur schon sehr wie was wer wenn kann bitte danke ' +
    'est sont avec pour dans une que qui pas plus bonjour merci con por para una como gracias per non che sono grazie'
  ).split(' '),
)

/** Names that are common words too. They count where they are written as a name. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(
  (
    'will mark may june april august grace hope faith joy rose art bill frank jack rich young king queen brown white black green gray grey ' +
    'blue short day bell price rice cook baker hill wood woods park parks lake field fields love small stone bush rock page read ray dawn ' +
    'summer sky star chase drew pat sue rob nick don gene penny ruby pearl amber jade iris lily daisy violet ivy holly heather olive ginger ' +
    'basil miles chance mason hunter fisher walker taylor christian angel cash charity clay cliff dale dean destiny earl forest glen guy ' +
    'harmony heath jean jewel lance max mercy melody miller mills noble norm patience pierce pope porter power rain reed ridge river robin ' +
    'rusty sage sandy skip sterling storm terry trinity tuesday victor wade ward ware west wilder wise winter wolf worth bishop carpenter ' +
    'church cross english field fox french german glass gold hall hardy hart head holiday house knight law light lord major marsh may mayor ' +
    'moon nice noon ocean rush shade sharp shepherd silver skinner snow spring steel swift temple town turner wall waters weaver wells wing ' +
    'bauer braun engel fuchs gross groß jung jäger kaiser klein koch könig kurz lang meister neumann richter roth schwarz sommer stark stein ' +
    'vogel weiß weiss winter wolf zimmer frei ernst sonntag freitag montag herbst berg bach busch stolz winkler ' +
    'blanc petit grand roux rossi bianchi blanco paz luz cruz sol reyes santos rey mayo abril junio'
  ).split(' '),
)
