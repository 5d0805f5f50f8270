/** Lines of a transcript that nobody says: how it begins and ends, facts about it, who comes and goes. */

const OPENING =
  /^(?:[-=*#_ ]{0,8})(?:(?:live )?chat (?:started|transcript|begins|log|history|session)|chat (?:with|on|origin)\b.{0,80}$|conversation (?:with|started|transcript|history)|transcript (?:of|for)|started on|chat-?(?:protokoll|verlauf|beginn)|chat (?:gestartet|begonnen)|(?:chat|unterhaltung|gespräch) (?:mit|gestartet)|(?:transcription|historique|début) (?:du|de la) (?:chat|conversation)|transcripción|trascrizione|chat iniciad[oa]|chat iniziata|chattranscript|chat gestart|czat rozpocz|チャット開始|聊天记录)/iu
const ENDING =
  /^(?:[-=*#_ ]{0,8})(?:(?:the )?(?:chat|conversation|session) (?:has )?(?:ended|closed|finished|was (?:closed|ended))|chat (?:beendet|geschlossen|terminé|finalizado|terminata|beëindigd)|end of (?:chat|transcript|conversation)|チャット終了|会话结束)/iu
const FACT =
  /^(?:url|page|referr?er|browser|platform|os|device|ip(?: address)?|location|country|city|department|group|duration|wait time|chat id|session id|ticket id|conversation id|visitor(?: id| details| name| e-?mail)|served by|operator|rating|csat|tags?|language|date|start(?:ed)?(?: on| at| time)?|end(?:ed)?(?: on| at| time)?|channel|subject|abteilung|sprache|dauer) ?[:：]/iu
const STARS = /^\*{2,} ?(.{1,300}?) ?\*{2,}$/u
const MOVES =
  /^(.{1,60}?) (?:has |have |hat |is |was )?(?:now )?(?:joined|left|entered|ended|closed|accepted|transferred|assigned|disconnected|rejoined|betreten|verlassen|beigetreten|rejoint|quitté|unido|salido|entrato|uscito)(?![\p{L}]).{0,80}$/iu

export const isOpeningLine = (line: string): boolean => OPENING.test(line.slice(0, 200))
export const isEndingLine = (line: string): boolean => ENDING.test(line.slice(0, 200))
export const isFactLine = (line: string): boolean => FACT.test(line.slice(0, 200))
/** A rule between parts, as exports draw it. */
export const isFrameRule = (line: string): boolean => /^[-=_*~]{3,}$/.test(line)
/** What stands between stars: "*** Kim joined the chat ***". */
export const readStars = (line: string): string | undefined => STARS.exec(line.slice(0, 400))?.[1]
/** The name that comes or goes: of "Kim has joined the conversation" it is Kim. */
export const readMove = (line: string): string | undefined => MOVES.exec(line.slice(0, 200))?.[1]?.trim()

const TAKEN = /^(.{1,60}?) (?:has |have |was |is )?(?:transferred|assigned|accepted)(?!\p{L})/iu
const PASSED = /(?:transferred|assigned)(?!\p{L}).{0,40}? to ([^.,;:*]{1,60})\.?$/iu
const SERVED = /^(?:served by|operators?|agents?) ?[:：] ?(.{1,200})$/iu

/** The agents a line of the frame names: who took the chat, who passed it on and to whom, who served it. */
export function readAgents(line: string): readonly string[] {
  const near = line.slice(0, 240)
  const served = SERVED.exec(near)?.[1]
  if (served !== undefined) return served.split(/[,;]/).flatMap((name) => name.trim() || [])
  return [TAKEN.exec(near)?.[1], PASSED.exec(near)?.[1]].flatMap((name) => name?.trim() || [])
}
