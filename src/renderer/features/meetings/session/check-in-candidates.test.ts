import { describe, expect, test } from 'vitest'
import { toId } from '#shared/basics/id.ts'
import type { Seat } from '#shared/contract/meeting-page.ts'
import type { Attendance } from '#shared/domain/meetings/attendance.ts'
import { winter } from '#test/support/rule-facts.ts'
import { candidatesFor, personOf } from './check-in-candidates.ts'
import { seatCodes } from './seat-codes.ts'

const seats: readonly Seat[] = [
  aSeat('m1', 'Agentur für Arbeit', ['Anna Weber', 'Bernd Klein']),
  aSeat('m2', 'Große Kreisstadt Annaberg-Buchholz', ['Carla Groß', 'Dieter Lang']),
  aSeat('m3', 'Große Kreisstadt Stollberg', ['Eva Kurz']),
]
const codes = seatCodes(seats)
const offered = (typed: string, from = seats) =>
  candidatesFor(typed, from, codes, []).map((candidate) => `${candidate.kind} ${personOf(candidate)}`)

describe('Kommen und Gehen mit wenigen Buchstaben', () => {
  test('zwei Buchstaben des Kürzels: die Vertretung kommt, danach stehen die Stellvertretungen', () =>
    expect(offered('AF')).toEqual(['arrive Anna Weber', 'arrive Bernd Klein']))

  test('Name einer Person genügt', () => expect(offered('lan')).toEqual(['arrive Dieter Lang', 'arrive lan']))

  test('Anfang des Namens: beide Kreisstädte, in der Reihenfolge der Plätze', () =>
    expect(offered('gr')).toEqual(['arrive Carla Groß', 'arrive Dieter Lang', 'arrive Eva Kurz']))

  test('wer da ist, kann gehen; die Stellvertretung kann dazukommen', () => {
    const [first, ...rest] = seats
    const present = first === undefined ? [] : [{ ...first, present: [aStay('Anna Weber', first)] }, ...rest]
    expect(offered('af', present)).toEqual(['leave Anna Weber', 'arrive Bernd Klein'])
  })

  test('passt niemand, kommt ein Gast; zwei Buchstaben sind dafür zu wenig', () => {
    expect(offered('zz')).toEqual([])
    expect(offered('Zita Zabel')).toEqual(['arrive Zita Zabel'])
  })
})

function aSeat(id: string, name: string, people: readonly string[]): Seat {
  return {
    memberId: toId(id),
    name,
    shortName: name,
    isVoting: true,
    votesIn: [toId('body-1')],
    transfer: null,
    people: people.map((person, index) => ({
      personId: toId(`${id}-p${index}`),
      name: person,
      role: index === 0 ? 'representative' : 'deputy',
    })),
    present: [],
  }
}

function aStay(personName: string, seat: Seat): Attendance {
  return {
    id: toId('a1'),
    meetingId: toId('me1'),
    memberId: seat.memberId,
    personId: seat.people[0]?.personId ?? null,
    personName,
    role: 'representative',
    mode: 'on-site',
    from: winter('2026-11-25 09:55'),
    until: null,
  }
}
