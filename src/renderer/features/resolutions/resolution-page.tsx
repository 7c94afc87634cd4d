import { useSuspenseQuery } from '@tanstack/react-query'
import { pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { Columns } from '#renderer/ui/page/columns.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { SideLayout } from '#renderer/ui/page/side-layout.tsx'
import { Facts } from '#renderer/ui/text/facts.tsx'
import { ProofList } from '#renderer/ui/text/proof-list.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import { TallyBar } from '#renderer/ui/votes/tally-bar.tsx'
import { TallyTable } from '#renderer/ui/votes/tally-table.tsx'
import type { Id } from '#shared/basics/id.ts'
import { wasSecret } from '#shared/rules/meeting/secret-ballot.ts'
import { OUTCOME_LABELS, resolutionWords } from '#shared/wording/screens/resolutions.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { voteWords } from '#shared/wording/screens/votes.ts'
import { FollowUp } from './follow-up.tsx'
import { NextAct } from './next-act.tsx'
import { factsOf, rulesOf } from './resolution-facts.tsx'
import { resolutionMenu } from './resolution-menu.ts'
import styles from './resolution-page.module.css'
import { RollTable } from './roll-table.tsx'
import { segmentsOf } from './segments-of.ts'

/** One resolution as it was fixed: text, result, roll, rules, proof. */
export function ResolutionPage({ resolutionId }: { readonly resolutionId: Id<'resolution'> }) {
  const { data } = useSuspenseQuery(ask.resolutions.show.queryOptions({ input: { resolutionId } }))
  const { resolution } = data
  const { verdict } = resolution
  const segments = segmentsOf(verdict.counts)
  return (
    <Page
      title={resolutionWords.pageTitle(resolution.number)}
      shortTitle={shortNumber(resolution.number)}
      trail={[{ label: resolutionWords.title, to: pages.resolutions }]}
      state={<StateWord tone={resolution.outcome === 'adopted' ? 'good' : 'bad'}>{OUTCOME_LABELS[resolution.outcome]}</StateWord>}
      lead={resolution.subject}
      menu={resolutionMenu(resolution)}
      action={<NextAct page={data} />}
    >
      <SideLayout side={<Facts layout="stacked" entries={factsOf(data)} />}>
        <Section title={resolutionWords.text}>
          <blockquote className={styles.text}>{resolution.text}</blockquote>
        </Section>
        <Section title={resolutionWords.result}>
          <p className={styles.sentence}>{resolution.sentence}</p>
          <TallyBar
            finding={resolution.sentence}
            segments={segments}
            threshold={verdict.required === null ? null : { at: verdict.required, label: voteWords.needed(verdict.required) }}
          />
          <TallyTable caption={resolution.sentence} segments={segments} voteLabel={voteWords.vote} countLabel={voteWords.count} />
        </Section>
      </SideLayout>
      <FollowUp key={resolution.id} page={data} />
      <Section title={resolutionWords.roll}>
        <RollTable roll={resolution.roll} isSecret={wasSecret(resolution.verdict)} />
        <p className={styles.note}>{resolutionWords.rollNote}</p>
      </Section>
      <Columns>
        <Section title={resolutionWords.proof}>
          <ProofList sentences={resolution.proofSentences} />
        </Section>
        <Section title={resolutionWords.rule}>
          <Facts entries={rulesOf(data)} />
        </Section>
      </Columns>
    </Page>
  )
}
