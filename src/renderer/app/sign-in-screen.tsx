import { faultWords } from '#shared/wording/screens/faults.ts'
import { frameWords } from '#shared/wording/screens/frame.ts'
import styles from './sign-in-screen.module.css'

/** Shown where this window has no session: the page was opened by its address instead of by the program. */
export function SignInScreen() {
  return (
    <main className={styles.screen}>
      <div className={styles.text}>
        <span className={styles.product}>{frameWords.product}</span>
        <h1>{faultWords.signInTitle}</h1>
        <p>{faultWords.signInText}</p>
        <p>{faultWords.signInHow}</p>
      </div>
    </main>
  )
}
