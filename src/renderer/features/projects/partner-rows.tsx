import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ProjectChoices } from '#shared/contract/projects.ts'
import { PARTNER_ROLES, type PartnerRole } from '#shared/domain/projects/project.ts'
import { projectWords, PARTNER_ROLES as ROLE_LABELS } from '#shared/wording/screens/projects.ts'
import { OrganizationField } from './organization-field.tsx'
import styles from './project-form.module.css'
import type { PartnerValue } from './project-values.ts'

interface PartnerRowsProps {
  readonly members: ProjectChoices['members']
  readonly partners: readonly PartnerValue[]
  readonly onChange: (partners: readonly PartnerValue[]) => void
  readonly showMissing: boolean
}

/** Partners with role and contribution; the role decides about recusal (R14, R18). */
export function PartnerRows({ members, partners, onChange, showMissing }: PartnerRowsProps) {
  const change = (key: string, fields: Partial<PartnerValue>) =>
    onChange(partners.map((partner) => (partner.key === key ? { ...partner, ...fields } : partner)))
  const add = () =>
    onChange([...partners, { key: nextKey(partners), memberId: null, name: '', role: 'without-funds', contribution: '' }])
  return (
    <div className={styles.partners}>
      {partners.length === 0 && <p className={styles.none}>{projectWords.noPartners}</p>}
      {partners.map((partner, index) => (
        <fieldset key={partner.key} className={styles.partner}>
          <legend>{projectWords.partner(index + 1)}</legend>
          <OrganizationField
            label={projectWords.partnerName}
            members={members}
            value={partner}
            memberNote={projectWords.isPartnerMember}
            error={showMissing && partner.name.trim() === '' ? projectWords.missing : null}
            onChange={(organization) => change(partner.key, organization)}
          />
          <NativeSelect
            label={projectWords.partnerRole}
            value={partner.role}
            data={PARTNER_ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] }))}
            onChange={(event) => change(partner.key, { role: event.currentTarget.value as PartnerRole })}
          />
          <TextInput
            label={projectWords.contribution}
            value={partner.contribution}
            onChange={(event) => change(partner.key, { contribution: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            size={36}
            className={styles.removePartner}
            aria-label={projectWords.removePartner(partner.name)}
            onClick={() => onChange(partners.filter(({ key }) => key !== partner.key))}
          >
            <IconX size={17} aria-hidden />
          </ActionIcon>
        </fieldset>
      ))}
      <div>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {projectWords.addPartner}
        </Button>
      </div>
    </div>
  )
}

function nextKey(partners: readonly PartnerValue[]): string {
  const numbers = partners.map(({ key }) => Number(key.replace('partner-', '')))
  return `partner-${Math.max(0, ...numbers) + 1}`
}
