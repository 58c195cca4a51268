import { failedKeyTest, signedIn, type KeyTest } from '../../providers/key-test.ts'
import { oneLine } from '#core/http/index.ts'
import { ProviderFailure } from '#core/providers/failure.ts'
import { createHordeApi, type HordeConnection } from './api.ts'

/** Asks `find_user` whose key it is. Throws nothing: a failure is an answer too. */
export const createHordeKeyTest =
  (connection: HordeConnection): KeyTest =>
  async (key, context) => {
    try {
      const user = await createHordeApi(connection, { ...context, key }).findUser()
      const name = oneLine(user.username, 100)
      if (user.kudos === null) return { ok: true, message: `Signed in as ${name}.`, ...signedIn(name) }
      const kudos = Math.round(user.kudos)
      return {
        ok: true,
        message: `Signed in as ${name}, ${kudos.toLocaleString('en')} kudos.`,
        reason: 'key-works-kudos',
        details: { account: name, kudos: String(kudos) },
      }
    } catch (cause) {
      if (cause instanceof ProviderFailure) return failedKeyTest(cause)
      throw cause
    }
  }
