import { assertNever } from '../basics/assert-never.ts'
import { endOfDay } from '../basics/instant.ts'
import type { Effect, VoteEvent } from '../rules/effects/effect.ts'
import type { Secrecy } from '../rules/meeting/secret-ballot.ts'
import type { RecusalGround } from '../rules/recusal/find-recusals.ts'
import { formatDateWithWeekday as day, formatDeadline } from './dates.ts'
import { skippedDays } from './deadlines.ts'
import { formatCount, formatList, formatWhole } from './numbers.ts'
import { neededSentence, OUTCOME_WORDS } from './verdict.ts'

/** What a choice makes of the example, in half a line: „7 von 13 Ja nötig; 6 Ja, 2 Nein → abgelehnt“. */
export function effectSentence(effect: Effect): string {
  switch (effect.effect) {
    case 'vote':
      return voteSentence(effect)
    case 'objection-quorum':
      return `${objections(effect.needed - 1)} → ${OUTCOME_WORDS[effect.outcomeBelow]}; ${objections(effect.needed)} → ${OUTCOME_WORDS[effect.outcome]}`
    case 'participation': {
      const judged = effect.isEnough ? 'Mindestbeteiligung erreicht' : 'zu wenige Antworten, abgelehnt'
      return `${formatWhole(effect.answers)} Antworten, nötig ${formatWhole(effect.needed)} → ${judged}`
    }
    case 'late-item': {
      const inMeeting = effect.inMeeting ? 'ja' : effect.withConsent ? 'mit Zustimmung aller' : 'nein'
      return `Beschluss nachtragen: vor der Sitzung ${effect.before ? 'ja' : effect.withConsent ? 'mit Zustimmung aller' : 'nein'}, in der Sitzung ${inMeeting}`
    }
    case 'agenda-closes':
      return `Sitzung ${day(effect.meeting)} → Beschlüsse nachtragen bis ${day(effect.lastDay)}`
    case 'secrecy':
      return `über Projekte: ${SECRECY[effect.project]}; sonst: ${SECRECY[effect.otherMatter]}`
    case 'quorum':
      return quorumSentence(effect)
    case 'subsequent-votes': {
      const facts = `${formatWhole(effect.yes)} Ja in der Sitzung, ${formatCount(effect.absent, 'Abwesendes', 'Abwesende')}`
      const needed = effect.required === null ? '' : `, nötig ${formatWhole(effect.required)}`
      return `${facts}${needed} → ${effect.mayCollect ? 'Nachvotum möglich' : 'kein Nachvotum'}`
    }
    case 'circular-use':
      return permittedSentence(effect)
    case 'endorsement':
      return `Projekt abgelehnt, Ausnahme begründet → ${effect.mayEndorse ? 'Befürwortung möglich' : 'nur „nicht befürwortend“'}`
    case 'recusals':
      return `befangen: ${formatList(effect.grounds.map((ground) => GROUNDS[ground]))}`
    case 'signing':
      return `von zweien unterschreibt eines → ${effect.suffices ? 'genügt' : 'die zweite Unterschrift fehlt'}`
    case 'deadline': {
      const because = effect.because.length === 0 ? '' : ` (${skippedDays(effect.because)})`
      return `Zugang ${day(effect.from)} → Frist ${formatDeadline(endOfDay(effect.end))}${because}`
    }
    case 'roll-date':
      return `ein Mitglied scheidet während der Frist aus; Stichtag ${day(effect.rollDate)} → ${formatWhole(effect.entitled)} stimmberechtigt`
    case 'earliest-end':
      return `Zugang ${day(effect.from)} → Fristende frühestens ${day(effect.end)}`
    case 'rest-day':
      return `Ende rechnerisch ${day(effect.rest.date)} (${effect.rest.name}) → Frist ${day(effect.end)}`
    case 'notice':
      return `Sitzung ${day(effect.meeting)} → Einladung spätestens ${day(effect.latest)}`
    case 'posting':
      return `Sitzung ${day(effect.meeting)} → Brief spätestens aufgeben ${day(effect.latest)}`
    case 'posted':
      return `Brief am letzten Tag, ${day(effect.postedOn)}, aufgegeben; es zählt ${day(effect.countsOn)} → ${effect.isLate ? 'verspätet' : 'rechtzeitig'}`
    case 'last-day':
      return `${day(effect.from)} → bis ${day(effect.end)}`
    default:
      return assertNever(effect)
  }
}

function objections(count: number): string {
  return formatCount(count, 'Widerspruch', 'Widersprüche')
}

const SECRECY: Readonly<Record<Secrecy, string>> = {
  required: 'immer geheim',
  'on-request': 'geheim auf Antrag',
  forbidden: 'immer offen',
}

const GROUNDS: Readonly<Record<RecusalGround, string>> = {
  sponsor: 'Träger',
  'partner-with-funds': 'Partner mit Mitteln',
  'partner-without-funds': 'Partner ohne Mittel',
  'co-financing': 'Kofinanzierer',
}

const EVENTS: Readonly<Record<Exclude<VoteEvent, 'none' | 'silence'>, string>> = {
  tie: 'Leitung stimmt Ja',
  'late-yes': '1 Ja nach Fristende',
  'changed-to-yes': '1 Nein wird vor Fristende Ja',
  objection: '1 Widerspruch',
  'transferred-yes': '1 Abwesendes überträgt seine Stimme und will Ja',
}

function voteSentence(effect: Effect & { readonly effect: 'vote' }): string {
  const { event, yes, no, outcome } = effect
  const result = OUTCOME_WORDS[outcome]
  const votes = `${formatWhole(yes)} Ja, ${formatWhole(no)} Nein`
  if (event === 'none') return `${neededSentence(effect)}; ${votes} → ${result}`
  if (event === 'tie') return `${votes}, ${EVENTS.tie} → ${outcome === 'open' ? 'Abstimmung wird wiederholt' : result}`
  const what = event === 'silence' ? `${formatWhole(effect.silent)} ohne Rückmeldung` : EVENTS[event]
  return outcome === 'aborted' ? `${what} → ${result}` : `${what}; gezählt ${votes}; ${neededSentence(effect)} → ${result}`
}

function quorumSentence({ present, needed, isRepeated, isQuorate }: Effect & { readonly effect: 'quorum' }): string {
  const least = needed === 0 ? 'keine Mindestzahl' : `${formatWhole(needed)} nötig`
  const again = isRepeated ? ', erneut geladen' : ''
  return `${least}; ${formatWhole(present)} anwesend${again} → ${isQuorate ? 'beschlussfähig' : 'nicht beschlussfähig'}`
}

function permittedSentence(effect: Effect & { readonly effect: 'circular-use' }): string {
  const matters = [
    { label: 'vorgestelltes Projekt', isPermitted: effect.presentedProject },
    { label: 'neues Projekt', isPermitted: effect.newProject },
    { label: 'anderer Gegenstand', isPermitted: effect.otherMatter },
  ]
  return matters.map(({ label, isPermitted }) => `${label}: ${isPermitted ? 'ja' : 'nein'}`).join(', ')
}
