/** What a word does in a sentence, as far as clauses, questions and the language are concerned; bits, since a word can do several. */
export const CONTRAST = 1
export const JOINT = 2
export const SUBJECT = 4
export const ASKING = 8
export const QUESTION = 16
/** Holds English sentences together. */
export const ENGLISH = 32
/** Holds sentences of another language together that is written with the same letters, and is no English word. */
export const FOREIGN = 64

const LISTS: readonly (readonly [number, string])[] = [
  [CONTRAST, 'but however although though because whereas yet except unless while'],
  [JOINT, 'and so then or'],
  [SUBJECT, "i we they he she you it i'm i've i'll i'd we're we've they're it's"],
  [ASKING, 'do does did can could would will should is are am was were have has'],
  [QUESTION, 'what why how where when which who whose'],
  [
    ENGLISH,
    `the and i to a of is it my you for was in that have on with this me not be they but are your we at so what can will do from when
    how no been has am an as just there if had would get all or by out up why don't i'm it's did were them their he she after because
    still very please thanks thank now could our about which who any more time never call called service help want need`,
  ],
  [
    FOREIGN,
    `der die das und nicht ist ich mit für auf ein eine sie wir es den dem zu von le la les des est pas je vous nous une que pour dans
    qui sur avec el los las por una con para mi muy del se lo il che di non per sono della een het niet van ik dat op te zijn
    voor maar é não um uma os com às et att det som på är jag nie się jest na że bardzo`,
  ],
]

/** The roles of each lower-case word that has any. */
export function wordRoles(): ReadonlyMap<string, number> {
  const roles = new Map<string, number>()
  for (const [role, list] of LISTS) for (const word of list.split(/\s+/)) roles.set(word, (roles.get(word) ?? 0) | role)
  return roles
}
