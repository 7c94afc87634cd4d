import { expect, test } from 'vitest'
import { localDate } from '../basics/local-date.ts'
import type { CountProblem } from '../rules/counts/check-counts.ts'
import type { EnactProblem } from '../rules/editions/may-enact.ts'
import { countProblemSentence } from './count-problems.ts'
import { enactProblemSentence } from './edition-refusals.ts'

const today = localDate('2026-11-22')

const ENACT: readonly (readonly [EnactProblem, string])[] = [
  [
    { code: 'VALIDITY_IN_PAST', validFrom: localDate('2026-11-01'), today },
    'So, 01.11.2026 liegt in der Vergangenheit. Regeln gelten nicht rückwirkend; frühestens ist 22.11.2026 möglich.',
  ],
  [
    { code: 'EDITION_OVERLAPS', edition: 2, validFrom: localDate('2027-01-01') },
    'Fassung 2 gilt ab 01.01.2027. Eine neue Fassung kann erst danach beginnen.',
  ],
  [
    { code: 'MEETING_ALREADY_HELD', meetingNumber: 'S-004', heldOn: today },
    'Die Sitzung S-004 am 22.11.2026 ist nach den bisherigen Regeln eröffnet worden. Die neue Fassung kann erst am Tag danach beginnen.',
  ],
  [
    { code: 'RESOLUTION_MISSING', source: 'rules-of-procedure' },
    'Es fehlt der Beschluss, mit dem sich die Allianz diese Regeln gegeben hat. Ohne Beschluss geht nur „Ohne Geschäftsordnung“.',
  ],
  [
    { code: 'RESOLUTION_DOES_NOT_FIT', number: 'B-007', because: 'circular' },
    'Der Beschluss B-007 kann nicht die Grundlage sein: Er ist im Umlaufverfahren gefasst; über die Geschäftsordnung beschließt die Allianz nur in einer Sitzung (R24).',
  ],
  [
    { code: 'DEADLINE_BELOW_MINIMUM', days: 3, least: 5, most: 3 },
    '3 Tage enthalten höchstens 3 Arbeitstage; das Mindestmaß von 5 wäre nie erreicht, und kein Umlauf könnte beginnen.',
  ],
]

test.each(ENACT)('$code', (problem, sentence) => expect(enactProblemSentence(problem)).toBe(sentence))

const COUNTS: readonly (readonly [CountProblem, string])[] = [
  [{ code: 'MEMBERS_MISSING', field: 'members' }, 'Mindestens ein stimmberechtigtes Mitglied.'],
  [{ code: 'MORE_THAN_MEMBERS', field: 'recused', most: 13 }, 'Höchstens 13, so viele Mitglieder sind es.'],
  [
    { code: 'MORE_PRESENT_THAN_ELIGIBLE', field: 'present', most: 11 },
    'Höchstens 11: Befangene zählen nicht als anwesend (R43).',
  ],
  [
    { code: 'MORE_VOTES_THAN_ELIGIBLE', field: 'votes', votes: 14, most: 13 },
    'Zusammen 14 Stimmen, aber nur 13 können abstimmen.',
  ],
  [{ code: 'MORE_VOTES_THAN_PRESENT', field: 'votes', votes: 9, most: 8 }, 'Zusammen 9 Stimmen, aber nur 8 sind anwesend (R30).'],
  [
    { code: 'MORE_OBJECTIONS_THAN_ANSWERS', field: 'objections', most: 2 },
    'Höchstens 2, so viele haben rechtzeitig geantwortet.',
  ],
  [{ code: 'NO_SUCH_VOTE_OF_CHAIR', field: 'chair', choice: 'no' }, '„Nein“ hat niemand gestimmt.'],
]

test.each(COUNTS)('$code', (problem, sentence) => expect(countProblemSentence(problem)).toBe(sentence))
