import { NativeSelect } from '@mantine/core'
import type { Id } from '#shared/basics/id.ts'
import type { MeetingChoices } from '#shared/contract/meeting-page.ts'
import { jointMeetingWords as words } from '#shared/wording/screens/joint-meetings.ts'
import type { MeetingValues } from './meeting-values.ts'

interface BodyFieldsProps {
  readonly bodies: MeetingChoices['bodies']
  readonly values: MeetingValues
  readonly onChange: (fields: Partial<MeetingValues>) => void
}

/** Which body sits, and with which other one; nothing to choose where there is only the alliance. */
export function BodyFields({ bodies, values, onChange }: BodyFieldsProps) {
  const alliance = bodies[0]
  if (alliance === undefined || bodies.length < 2) return null
  const [first, second] = sittingOf(bodies, values)

  function choose(ids: readonly (Id<'body'> | undefined)[]) {
    const sitting = [...new Set(ids)].filter((id) => id !== undefined)
    const bodyIds = sitting.length === 1 && sitting[0] === alliance?.id ? [] : sitting
    const agenda = values.agenda.map((value) =>
      value.bodyId === null || sitting.includes(value.bodyId) ? value : { ...value, bodyId: null },
    )
    onChange({ bodyIds, agenda })
  }
  const options = bodies.map(({ id, name }) => ({ value: id as string, label: name }))
  const idOf = (value: string) => bodies.find(({ id }) => id === value)?.id
  return (
    <>
      <NativeSelect
        label={words.body}
        value={first ?? ''}
        data={options}
        onChange={({ currentTarget }) => choose([idOf(currentTarget.value), second])}
      />
      <NativeSelect
        label={words.together}
        description={words.togetherHelp}
        inputWrapperOrder={['label', 'input', 'description']}
        value={second ?? ''}
        data={[{ value: '', label: words.alone }, ...options.filter(({ value }) => value !== first)]}
        onChange={({ currentTarget }) => choose([first, idOf(currentTarget.value)])}
      />
    </>
  )
}

/** The bodies that sit, as chosen so far. */
export function sittingOf(bodies: MeetingChoices['bodies'], { bodyIds }: Pick<MeetingValues, 'bodyIds'>): readonly Id<'body'>[] {
  if (bodyIds.length > 0) return bodyIds
  return bodies.slice(0, 1).map(({ id }) => id)
}
