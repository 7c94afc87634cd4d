import { describe, expect, test } from 'vitest'
import { toId } from '#shared/basics/id.ts'
import { beforeTheLast, blankValue, forEachBody, moved, movedTo, standingAgenda, valueOfProject } from './agenda-values.ts'

const agenda = standingAgenda()
const titles = (values: typeof agenda) => values.map(({ title }) => title)

describe('Eine Tagesordnung, solange sie geschrieben wird', () => {
  test('sie beginnt mit Eröffnung und endet mit Sonstigem und Terminen', () => {
    expect(titles(agenda).at(0)).toContain('Eröffnung')
    expect(titles(agenda).slice(-2)).toEqual(['Sonstiges (ohne Beschluss)', 'Termine'])
  })

  test('ein Projekt kommt vor Sonstiges, als Beschluss mit Wortlaut', () => {
    const project = { id: toId<'project'>('p1'), number: 'P-001', title: 'NAFKA II' }
    const value = valueOfProject(agenda, project)
    expect(value).toMatchObject({ kind: 'resolution', projectId: 'p1' })
    expect(value.proposedText).toContain('„NAFKA II“')
    expect(titles(beforeTheLast(agenda, value)).at(-5)).toBe('Beschluss über das Projekt „NAFKA II“')
  })

  test('verschieben tauscht Nachbarn, an den Enden ändert sich nichts', () => {
    const key = agenda[1]?.key ?? expect.fail()
    expect(titles(moved(agenda, key, -1)).slice(0, 2)).toEqual(titles(agenda).slice(0, 2).toReversed())
    expect(moved(moved(agenda, key, -1), key, 1)).toEqual(agenda)
    expect(moved(agenda, agenda[0]?.key ?? expect.fail(), -1)).toBe(agenda)
    expect(moved(agenda, agenda.at(-1)?.key ?? expect.fail(), 1)).toBe(agenda)
  })

  test('ziehen setzt einen Punkt an die Stelle eines anderen, nach oben wie nach unten', () => {
    const [first, second, third] = agenda.map(({ key }) => key)
    if (first === undefined || second === undefined || third === undefined) return expect.fail()
    expect(
      movedTo(agenda, first, third)
        .map(({ key }) => key)
        .slice(0, 3),
    ).toEqual([second, third, first])
    expect(
      movedTo(agenda, third, first)
        .map(({ key }) => key)
        .slice(0, 3),
    ).toEqual([third, first, second])
    expect(movedTo(agenda, first, first)).toBe(agenda)
  })

  test('jedem Gremium vorgelegt, steht der Punkt je Gremium einmal hintereinander', () => {
    const bodies = ['a', 'b'].map((id) => ({ id: toId<'body'>(id), kind: 'alliance' as const, name: id, shortName: id }))
    const value = agenda[1] ?? expect.fail()
    const split = forEachBody(agenda, value, bodies)
    expect(split.slice(1, 3).map(({ title, bodyId }) => [title, bodyId])).toEqual([
      [value.title, 'a'],
      [value.title, 'b'],
    ])
    expect(new Set(split.map(({ key }) => key)).size).toBe(agenda.length + 1)
  })

  test('neue Zeilen haben einen eigenen Schlüssel', () => {
    const key = blankValue(agenda).key
    expect(agenda.some((value) => value.key === key)).toBe(false)
  })
})
