import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { ask, service } from '#renderer/client/service.ts'
import { showUndo } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { DecisiveAct } from '#renderer/ui/acts/decisive-act.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { formatInstant } from '#shared/wording/dates.ts'
import { findingSentence } from '#shared/wording/findings.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { backupWords as words } from '#shared/wording/screens/backups.ts'
import { historyWords } from '#shared/wording/screens/history.ts'
import { settingsWords } from '#shared/wording/screens/settings.ts'
import styles from './backups-page.module.css'

/** What a backup from before them brings back. */
const ERASING_ACTS: readonly string[] = ['members.erase-contact', 'privacy.review']

/** What differs between a backup and today, and the step back. */
export function RestorePage({ name }: { readonly name: string }) {
  const { data } = useSuspenseQuery(ask.workspace.previewRestore.queryOptions({ input: { name } }))
  const restore = useAction(service.workspace.restore)
  const navigate = useNavigate()
  const { backup, findings, lost, lostCount, foreignCount } = data
  return (
    <Page
      title={words.restoreTitle}
      lead={words.restoreLead(backup)}
      trail={[
        { label: settingsWords.title, to: pages.settings },
        { label: words.title, to: pages.backups },
      ]}
    >
      <DecisiveAct
        happens={[
          words.happensReplace,
          words.happensWayBack,
          lostCount === 0 ? (
            words.losesNothing
          ) : (
            <>
              {words.loses(lostCount)}
              <ul className={styles.lost}>
                {lost.slice(0, 12).map(({ sequence, at, actor, act }) => (
                  <li key={sequence}>{historyWords.who(`${historyWords.one(act)}, ${formatInstant(at)}`, actor)}</li>
                ))}
                {lostCount > 12 && <li>{words.more(lostCount - 12)}</li>}
              </ul>
            </>
          ),
          ...(lost.some(({ act }) => ERASING_ACTS.includes(act)) ? [words.bringsBack] : []),
          ...(foreignCount === 0 ? [] : [words.foreign(foreignCount)]),
        ]}
        stays={[]}
        forbids={findings.length === 0 ? [] : [words.backupFails, ...findings.map(findingSentence)]}
        verb={words.restore}
        running={restore.running}
        refusal={restore.refusal === null ? null : refusalSentence(restore.refusal)}
        backTo={pages.backups}
        onConfirm={async () => {
          const done = await restore.run({ name })
          if (done === null) return
          await navigate({ to: pages.backups })
          showUndo({
            message: words.restored,
            undone: words.undone,
            undo: () => service.workspace.restore({ name: done.wayBack }),
          })
        }}
      />
    </Page>
  )
}
