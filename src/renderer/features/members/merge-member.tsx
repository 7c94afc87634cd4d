import { Select } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { refusalOf } from '#renderer/client/refusal-of.ts'
import { ask, service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import type { Id } from '#shared/basics/id.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { memberActWords as words } from '#shared/wording/screens/member-acts.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import styles from './contact-form.module.css'

/** A duplicate goes up in the member that stays. */
export function MergeMember({ memberId }: { readonly memberId: Id<'member'> }) {
  const { data } = useSuspenseQuery(ask.members.show.queryOptions({ input: { memberId } }))
  const { data: all } = useSuspenseQuery(ask.members.register.queryOptions({ input: { on: null } }))
  const navigate = useNavigate()
  const [intoId, setIntoId] = useState<Id<'member'> | null>(null)
  const pair = { fromId: memberId, intoId: intoId ?? memberId }
  const preview = useQuery(ask.members.previewMerge.queryOptions({ input: pair, enabled: intoId !== null, retry: false }))
  const act = useAction(service.members.merge)
  const refused = refusalOf(preview.error)
  const { name, shortName } = data.member
  const home = pages.member(memberId)
  const leavesOut = preview.data !== undefined && Object.values(preview.data.leftOut).some((count) => count > 0)
  return (
    <Page
      title={words.mergeTitle(name)}
      shortTitle={words.mergeVerb}
      lead={words.mergeLead}
      trail={[
        { label: memberWords.title, to: pages.members },
        { label: shortName, to: home },
      ]}
      width="text"
    >
      <div className={styles.form}>
        <Select
          label={words.mergeInto}
          searchable
          data={all.filter(({ id }) => id !== memberId).map((row) => ({ value: row.id as string, label: row.name }))}
          value={intoId}
          onChange={(value) => setIntoId(value as Id<'member'> | null)}
        />
      </div>
      <DecisiveAct
        happens={
          preview.data === undefined
            ? []
            : [
                words.mergeHappens(preview.data.from, preview.data.into, preview.data.people),
                ...(preview.data.memberships > 0 ? [words.mergeMemberships(preview.data.memberships)] : []),
                ...(leavesOut ? [words.mergeLeftOut] : []),
              ]
        }
        stays={[words.mergeStays, words.mergeForEver]}
        forbids={intoId === null ? [words.mergeChoose] : refused === null ? [] : [refusalSentence(refused)]}
        verb={words.mergeVerb}
        running={act.running}
        refusal={act.refusal === null ? null : refusalSentence(act.refusal)}
        onConfirm={async () => {
          if (intoId !== null && (await act.run(pair)) !== null) await navigate({ to: pages.member(intoId) })
        }}
        backTo={home}
      />
    </Page>
  )
}
