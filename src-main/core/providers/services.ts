/** Where the services are that providers ask, and the variable of the environment that names another place. */
export const services = {
  aiHorde: { url: 'https://aihorde.net/api/v2', variable: 'INGLENOOK_AI_HORDE_URL' },
  huggingFaceRouter: { url: 'https://router.huggingface.co', variable: 'INGLENOOK_HUGGING_FACE_URL' },
  huggingFaceHub: { url: 'https://huggingface.co/api', variable: 'INGLENOOK_HUGGING_FACE_HUB_URL' },
} as const satisfies Readonly<Record<string, { readonly url: string; readonly variable: string }>>

/** An address of each, without a slash at the end. */
export type ServiceAddresses = Readonly<Record<keyof typeof services, string>>

type Environment = Readonly<Record<string, string | undefined>>

export const addressesIn = (environment: Environment): ServiceAddresses =>
  Object.fromEntries(
    Object.entries(services).map(([name, { url, variable }]) => [name, environment[variable] ?? url]),
  ) as ServiceAddresses
