import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { useHistory } from '#renderer/client/history.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { Facts } from '#renderer/ui/text/facts.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import { ChangeHistory } from '#renderer/ui/time/change-history.tsx'
import type { Id } from '#shared/basics/id.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { historyWords } from '#shared/wording/screens/history.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import { ContactForm } from './contact-form.tsx'
import { contactFacts, membershipFacts } from './member-facts.tsx'
import { PeopleTable } from './people-table.tsx'

/** One organization: how it can be reached, who speaks for it, since when it belongs. */
export function MemberPage({ memberId }: { readonly memberId: Id<'member'> }) {
  const { data } = useSuspenseQuery(ask.members.show.queryOptions({ input: { memberId } }))
  const { today } = useClock()
  const history = useHistory(memberId)
  const [editing, setEditing] = useState(false)
  const managing = data.managingTerms.some((term) => isInForce(term, today))
  return (
    <Page
      title={data.member.name}
      shortTitle={data.member.shortName}
      trail={[{ label: memberWords.title, to: pages.members }]}
      state={managing ? <StateWord tone="active">{memberWords.managing}</StateWord> : undefined}
      action={editing ? undefined : <Button onClick={() => setEditing(true)}>{memberWords.changeContact}</Button>}
    >
      <SideLayout
        side={
          <>
            <Section title={memberWords.membership}>
              <Facts layout="stacked" entries={membershipFacts(data)} />
            </Section>
            <Section title={historyWords.title}>
              <ChangeHistory changes={history} />
            </Section>
          </>
        }
      >
        <Section title={memberWords.contact}>
          {editing ? <ContactForm page={data} onDone={() => setEditing(false)} /> : <Facts entries={contactFacts(data.member)} />}
        </Section>
      </SideLayout>
      <Section title={memberWords.people}>
        <PeopleTable people={data.people} today={today} />
      </Section>
    </Page>
  )
}
