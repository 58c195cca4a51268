import type { KeyTest } from '../../providers/key-test.ts'
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
      const kudos = user.kudos === null ? '' : `, ${Math.round(user.kudos).toLocaleString('en')} kudos`
      return { ok: true, message: `Signed in as ${name}${kudos}.` }
    } catch (cause) {
      if (cause instanceof ProviderFailure) return { ok: false, message: cause.message }
      throw cause
    }
  }
