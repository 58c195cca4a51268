import { DropdownMenu } from 'radix-ui'
import type { JSX, ReactNode } from 'react'

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
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
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
