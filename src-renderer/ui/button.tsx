import type { ButtonHTMLAttributes, JSX, ReactNode, Ref } from 'react'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `lamp` is the one thing to do on a screen; everything else is quiet. */
  readonly look?: 'lamp' | 'quiet' | 'plain' | 'bad'
  readonly size?: 'small' | 'medium' | 'large'
  readonly icon?: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({
  look = 'quiet',
  size = 'medium',
  icon,
  className = '',
  children,
  ...rest
}: ButtonProps): JSX.Element {
  return (
    <button type="button" className={`button ${look} ${size} ${className}`} {...rest}>
      {icon}
      {children}
    </button>
  )
}

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Its name, also shown when the pointer rests on it. */
  readonly label: string
  readonly ref?: Ref<HTMLButtonElement>
}

export function IconButton({ label, className = '', children, ...rest }: IconButtonProps): JSX.Element {
  return (
    <button type="button" className={`icon-button ${className}`} title={label} {...rest}>
      {children}
      <span className="hidden-text">{label}</span>
    </button>
  )
}
