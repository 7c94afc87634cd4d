import type { BadExample } from './bad-example.ts'

export const BAD_IMPORTS: readonly BadExample[] = [
  {
    title: 'rules import wording',
    path: 'src/shared/rules/majority/threshold.ts',
    text: "import { germanDate } from '../../wording/dates.ts'",
    says: ['threshold.ts:1', 'on the floor wording', 'allowed: basics, domain', 'way out: return a code'],
  },
  {
    title: 'a type alone breaks a floor too',
    path: 'src/shared/domain/members/member.ts',
    text: "\nimport type { Shape } from '#shared/contract/members.ts'",
    says: ['member.ts:2', 'on the floor contract', 'allowed: basics'],
  },
  {
    title: 'a type by import() breaks a floor too',
    path: 'src/shared/basics/id.ts',
    text: "export type A = import('../domain/members/member.ts').Member",
    says: ['on the floor domain', 'allowed: nothing'],
  },
  {
    title: 'passing on is importing',
    path: 'src/main/store/journal.ts',
    text: "export { seal } from '#main/signing/seal.ts'",
    says: ['store imports #main/signing/seal.ts', 'know nothing of each other', 'let a use case'],
  },
  {
    title: 'a worker is an import',
    path: 'src/main/documents/render.ts',
    text: "new Worker(new URL('../store/worker.ts', import.meta.url))",
    says: ['documents imports ../store/worker.ts'],
  },
  {
    title: 'a host imports another host',
    path: 'src/main/cli/start.ts',
    text: "const { serve } = await import('#main/host-web/serve.ts')",
    says: ['cli imports #main/host-web/serve.ts', 'process of its own'],
  },
  {
    title: 'the page imports main',
    path: 'src/renderer/client/service.ts',
    text: "import type { Store } from '#main/store/store.ts'",
    says: ['client imports', 'on the floor store'],
  },
  {
    title: 'a feature imports another feature',
    path: 'src/renderer/features/projects/project-page.tsx',
    text: "import { VoteBar } from '../circular-procedures/vote-bar.tsx'",
    says: ['features/projects imports features/circular-procedures', 'link to the other screen'],
  },
  {
    title: 'the kit knows business',
    path: 'src/renderer/ui/vote-bar.tsx',
    text: "import type { Verdict } from '#shared/domain/resolutions/verdict.ts'",
    says: ['ui imports', 'allowed: basics, wording'],
  },
  {
    title: 'dots lead out of the part of the project',
    path: 'src/main/usecases/members/rename-member.ts',
    text: "import { ok } from '../../../shared/basics/result.ts'",
    says: ['by dots', 'write #shared/basics/result.ts'],
  },
  {
    title: 'the product imports a test',
    path: 'src/main/cli/allianz.ts',
    text: "import { aMember } from '#test/support/members.ts'",
    says: ['on no floor'],
  },
  {
    title: 'a computed address',
    path: 'src/main/cli/allianz.ts',
    text: "const name = './x.ts'; await import(name)",
    says: ['computed address'],
  },
  { title: 'a file beside all floors', path: 'src/main/tools/zip.ts', text: '', says: ['stands on no floor', 'src/main/files'] },
  { title: 'a folder beside the page’s floors', path: 'src/renderer/hooks/use-x.ts', text: '', says: ['stands on no floor'] },
  {
    title: 'electron outside its host',
    path: 'src/main/service/downloads.ts',
    text: "import { dialog } from 'electron'",
    says: ['service imports the package electron', 'without Electron', 'wrap it in host-electron'],
  },
  {
    title: 'a path into a package',
    path: 'src/main/usecases/members/add-member.ts',
    text: "import { z } from 'zod/v4'",
    says: ['usecases imports the package zod'],
  },
  {
    title: 'Node in shared code',
    path: 'src/shared/basics/bytes.ts',
    text: "import { createHash } from 'crypto'",
    says: ['basics imports the package node:crypto'],
  },
  {
    title: 'Node in the page',
    path: 'src/renderer/client/files.ts',
    text: "import { readFile } from 'node:fs/promises'",
    says: ['client imports the package node:fs/promises'],
  },
  {
    title: 'React outside the page',
    path: 'src/main/documents/kit/preview.tsx',
    text: "import { createElement } from 'react'",
    says: ['documents imports the package react', 'only the page draws'],
  },
  {
    title: 'a package without a home',
    path: 'src/main/store/open.ts',
    text: "import _ from 'lodash'",
    says: ['imports the package lodash', 'package-homes.ts', 'docs/decisions'],
  },
]
