import { DropdownMenu } from 'radix-ui'
import { useState, type JSX, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface MenuItem {
  readonly key: string
  readonly label: string
  readonly icon: ReactNode
  readonly run: () => void
  readonly bad?: boolean
  readonly disabled?: boolean
}

/** A menu under `trigger`. Not modal: the modal one locks scrolling by a style element that our policy refuses. */
export function Menu({
  trigger,
  groups,
}: {
  readonly trigger: ReactNode
  readonly groups: readonly (readonly MenuItem[])[]
}): JSX.Element {
  const { i18n } = useTranslation()
  /** The screen: all that is said stands within a landmark, a menu as well. */
  const [screen, setScreen] = useState<HTMLElement | null>(null)
  return (
    <DropdownMenu.Root
      modal={false}
      dir={i18n.dir(i18n.language)}
      onOpenChange={(isOpen) => {
        if (isOpen) setScreen(document.querySelector('main'))
      }}
    >
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={screen}>
        <DropdownMenu.Content className="menu" align="end" sideOffset={8} collisionPadding={12}>
          {groups
            .filter((items) => items.length > 0)
            .map((items, index) => (
              <DropdownMenu.Group key={items[0]?.key} className={index > 0 ? 'menu-group' : ''}>
                {items.map((item) => (
                  <DropdownMenu.Item
                    key={item.key}
                    className={`menu-item ${item.bad ? 'bad' : ''}`}
                    disabled={item.disabled ?? false}
                    onSelect={item.run}
                  >
                    {item.icon}
                    {item.label}
                  </DropdownMenu.Item>
                ))}
              </DropdownMenu.Group>
            ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
