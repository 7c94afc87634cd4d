import { Button } from '@mantine/core'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { bodyOnDay, downloadAddress, pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import { PageSkeleton } from '#renderer/ui/text/skeletons.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { Id } from '#shared/basics/id.ts'
import { earlierOf, type LocalDate } from '#shared/basics/local-date.ts'
import { followsMemberships } from '#shared/domain/members/body.ts'
import { formatDateWithWeekday } from '#shared/wording/dates.ts'
import { BODY_KIND_WORDS, bodyWords as words } from '#shared/wording/screens/bodies.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import { BodyForm } from './body-form.tsx'
import { BodyRollTable } from './body-roll-table.tsx'
import { SeatForm } from './seat-form.tsx'
import { StandSlider } from './stand-slider.tsx'

/** One body on a day: the roll that a vote would have, and the reason for every member on it and off it. */
export function BodyPage({ bodyId }: { readonly bodyId: Id<'body'> }) {
  const { today } = useClock()
  const [on, setOn] = useState<LocalDate | null>(null)
  const [open, setOpen] = useState<'change' | 'seat' | null>(null)
  const { data } = useSuspenseQuery(ask.members.bodies.show.queryOptions({ input: { bodyId, on: null } }))
  const asked = { input: { bodyId, on }, enabled: on !== null, placeholderData: keepPreviousData }
  const then = useQuery(ask.members.bodies.show.queryOptions(asked))
  const change = useAction(service.members.bodies.change)
  const { body, version } = data
  const shown = on === null ? data : (then.data ?? data)
  const voting = shown.members.filter(({ reason }) => reason === 'voting')
  const others = shown.members.filter(({ reason }) => reason !== 'voting')
  const first = data.members.reduce((least, { validFrom }) => earlierOf(least, validFrom), today)
  const close = () => setOpen(null)
  const isGroup = !followsMemberships(body)
  return (
    <Page
      title={body.name}
      shortTitle={body.shortName || body.name}
      trail={[
        { label: memberWords.title, to: pages.members },
        { label: words.title, to: pages.bodies },
      ]}
      state={<StateWord tone={body.kind === 'alliance' ? 'active' : 'neutral'}>{BODY_KIND_WORDS[body.kind]}</StateWord>}
      lead={body.purpose || undefined}
      action={isGroup ? <Button onClick={() => setOpen('seat')}>{words.addSeat}</Button> : undefined}
      menu={[
        { label: words.change, onSelect: () => setOpen('change') },
        { label: words.distributionList, download: downloadAddress('distribution-list', bodyOnDay(bodyId, on)) },
        { label: words.attendanceTemplate, download: downloadAddress('attendance-template', bodyOnDay(bodyId, on)) },
        { label: words.contactCards, download: downloadAddress('contact-cards', bodyOnDay(bodyId, on)) },
      ]}
    >
      {open === 'change' && (
        <BodyForm
          fields={body}
          choosesKind={false}
          running={change.running}
          refusal={change.refusal}
          onCancel={close}
          onSave={async ({ kind: _kind, name, shortName, purpose, validFrom, validUntil }) => {
            const fields = { name, shortName, purpose, validFrom, validUntil }
            if ((await change.run({ bodyId, version, ...fields })) !== null) close()
          }}
        />
      )}
      {open === 'seat' && (
        <Suspense fallback={<PageSkeleton what={words.addSeat} />}>
          <SeatForm bodyId={bodyId} today={today} onDone={close} />
        </Suspense>
      )}
      {!isGroup && <Notice tone="info">{words.followsMemberships}</Notice>}
      <StandSlider today={today} first={first} value={on ?? today} onChange={(day) => setOn(day === today ? null : day)} />
      <Section title={words.roll(formatDateWithWeekday(shown.on))} aside={<span>{words.rollCount(voting.length)}</span>}>
        {voting.length === 0 ? (
          <p>{words.nobodyVotes}</p>
        ) : (
          <BodyRollTable bodyId={bodyId} label={words.withVote} rows={voting} today={today} />
        )}
      </Section>
      {others.length > 0 && (
        <Section title={words.withoutVote}>
          <BodyRollTable bodyId={bodyId} label={words.withoutVote} rows={others} today={today} />
        </Section>
      )}
    </Page>
  )
}
