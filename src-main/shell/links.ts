import { shell } from 'electron'
import type { linkNames } from '#contract/index.ts'

type LinkName = (typeof linkNames)[number]

/** The only pages that Inglenook opens in the system's browser. The window names them; the addresses stay here. */
export const links: Readonly<Record<LinkName, string>> = {
  'ai-horde-register': 'https://aihorde.net/register',
  'ai-horde-about': 'https://aihorde.net/',
  'hugging-face-token':
    'https://huggingface.co/settings/tokens/new?ownUserPermissions=inference.serverless.write&tokenType=fineGrained',
  'hugging-face-billing': 'https://huggingface.co/settings/billing',
  project: 'https://github.com/inglenook-stories/inglenook',
}

export async function openLink(name: LinkName): Promise<void> {
  await shell.openExternal(links[name])
}
