import { WATCHDOGS } from './severe-words.ts'

const FIELD =
  'consumer|consumers|data|dental|medical|nursing|tourist|tourism|licensing|labour|labor|employment|trading|housing|property|tenancy|tenancies|health|safety|hygiene|food|environmental|environment|transport|transportation|aviation|rail|maritime|energy|electricity|water|gas|banking|insurance|pensions|pension|pharmacy|pharmaceutical|veterinary|education|building|buildings|fire|weights|measures|privacy|protection|rights|advertising|gambling|gaming|financial|fair|accountants|practitioners|postal|utilities|telecom|telecoms|telecommunication|telecommunications|communications|broadcasting|animal|welfare|care|cybercrime|childcare|taxi|bar|competition|antitrust|equality|information|citizens|legal'
const HEAD =
  'authority|authorities|board|council|commission|commissioner|office|officer|officers|inspector|inspectors|inspectorate|centre|center|agency|bureau|department|dept|ministry|minister|tribunal|forum|court|institute|standards|ombudsman|ombudsmen|watchdog|registrar|regulator|regulators|protection|advice|affairs|society|directorate|marshal'
const ALONE = 'fspo|lta|ncc|fccpc|ccma|ofqual|ofgem|lokayukta|sebi|nccc|acma|apra|nca|cpsc|bundesnetzagentur|verbraucherzentrale|rtb|hiqa'

/** What is said of a body that a firm answers to, by its name, by a field and what is over it, and by what is over a field. */
export const withBodies = <Row>(rowOf: (body: string) => Row): readonly Row[] => [
  rowOf(`${WATCHDOGS}|${ALONE}`),
  rowOf(`${FIELD} ~2 ${HEAD}`),
  rowOf(
    `department|dept|board|office|bureau|ministry|commission|commissioner|institute|inspector of|for ~1 ${FIELD}|transport|state|justice|chartered|agriculture`,
  ),
  rowOf(
    `city|county|state|council|federal|municipal|code|attorney|public ~1 inspector|inspectors|inspection|enforcement|regulator|commission|attorney|general|utilities|utility`,
  ),
]
