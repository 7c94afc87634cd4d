import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { signIn } from './client/session.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element "root"')
await signIn()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
