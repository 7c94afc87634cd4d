import { useNavigate } from '@tanstack/react-router'
import { pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import type { Body } from '#shared/domain/members/body.ts'
import { bodyWords as words } from '#shared/wording/screens/bodies.ts'
import { memberWords } from '#shared/wording/screens/members.ts'
import { BodyForm } from './body-form.tsx'

type GroupKind = Exclude<Body['kind'], 'alliance' | 'network'>

/** A working group, a steering group or an external board. */
export function NewBody() {
  const { today } = useClock()
  const navigate = useNavigate()
  const act = useAction(service.members.bodies.add)
  return (
    <Page
      title={words.add}
      lead={words.lead}
      trail={[
        { label: memberWords.title, to: pages.members },
        { label: words.title, to: pages.bodies },
      ]}
      width="text"
    >
      <BodyForm
        fields={{ kind: 'working-group', name: '', shortName: '', purpose: '', validFrom: today, validUntil: null }}
        choosesKind
        running={act.running}
        refusal={act.refusal}
        onCancel={() => void navigate({ to: pages.bodies })}
        onSave={async (fields) => {
          const page = await act.run({ ...fields, kind: fields.kind as GroupKind })
          if (page !== null) await navigate({ to: pages.body(page.body.id) })
        }}
      />
    </Page>
  )
}
