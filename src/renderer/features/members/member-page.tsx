import { Button, Tabs } from '@mantine/core'
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
import { MEMBERSHIP_STATE_WORDS, memberActWords } from '#shared/wording/screens/member-acts.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import { ContactForm } from './contact-form.tsx'
import { STATE_TONES } from './member-columns.tsx'
import { contactFacts, membershipFacts } from './member-facts.tsx'
import styles from './member-page.module.css'
import { MembershipTab } from './membership-tab.tsx'
import { NewPersonForm } from './new-person-form.tsx'
import { PeopleTable } from './people-table.tsx'
import { ProtectionTab } from './protection-tab.tsx'
import { stateOf } from './state-of.ts'

/** One organization: how it can be reached, who speaks for it, since when it belongs, what its people were told. */
export function MemberPage({ memberId }: { readonly memberId: Id<'member'> }) {
  const { data } = useSuspenseQuery(ask.members.show.queryOptions({ input: { memberId } }))
  const { today } = useClock()
  const history = useHistory(memberId)
  const [tab, setTab] = useState<string | null>('overview')
  const [editing, setEditing] = useState(false)
  const [adding, setAdding] = useState(false)
  const managing = data.managingTerms.some((term) => isInForce(term, today))
  const state = stateOf(data, today)
  return (
    <Page
      title={data.member.name}
      shortTitle={data.member.shortName}
      trail={[{ label: memberWords.title, to: pages.members }]}
      state={
        <>
          {state !== null && <StateWord tone={STATE_TONES[state]}>{MEMBERSHIP_STATE_WORDS[state]}</StateWord>}
          {managing && <StateWord tone="active">{memberWords.managing}</StateWord>}
        </>
      }
      action={
        editing ? undefined : (
          <Button
            onClick={() => {
              setTab('overview')
              setEditing(true)
            }}
          >
            {memberWords.changeContact}
          </Button>
        )
      }
      menu={[{ label: memberActWords.merge, to: pages.mergeMember(memberId) }]}
    >
      <Tabs value={tab} onChange={setTab} keepMounted={false} className={styles.tabs}>
        <Tabs.List aria-label={memberActWords.tabs}>
          <Tabs.Tab value="overview">{memberActWords.overviewTab}</Tabs.Tab>
          <Tabs.Tab value="membership">{memberActWords.membershipTab}</Tabs.Tab>
          <Tabs.Tab value="protection">{memberActWords.protectionTab}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="overview" className={styles.panel}>
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
              {editing ? (
                <ContactForm page={data} onDone={() => setEditing(false)} />
              ) : (
                <Facts entries={contactFacts(data.member)} />
              )}
            </Section>
          </SideLayout>
          <Section
            title={memberWords.people}
            aside={
              <Button variant="default" aria-expanded={adding} onClick={() => setAdding(!adding)} data-screen-only>
                {memberActWords.addPerson}
              </Button>
            }
          >
            {adding && <NewPersonForm memberId={memberId} today={today} onDone={() => setAdding(false)} />}
            <PeopleTable people={data.people} today={today} />
          </Section>
        </Tabs.Panel>
        <Tabs.Panel value="membership" className={styles.panel}>
          <MembershipTab page={data} today={today} />
        </Tabs.Panel>
        <Tabs.Panel value="protection" className={styles.panel}>
          <ProtectionTab people={data.people} today={today} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
