import type { ReactNode } from 'react';

function Icon({ children, size = 20 }: { children: ReactNode; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const BackIcon = () => (
  <Icon>
    <path d="M15 5l-7 7 7 7" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);

export const ForwardIcon = () => (
  <Icon size={16}>
    <path d="M9 5l7 7-7 7" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon size={18}>
    <circle cx="11" cy="11" r="6.5" />
    <path d="M16 16l4.5 4.5" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon size={28}>
    <path d="M5 12.5l4.5 4.5L19 7.5" />
  </Icon>
);

export const BankIcon = () => (
  <Icon size={24}>
    <path d="M4 9.5L12 4.5l8 5M5 9.5h14M6.5 9.5v7.5M10.2 9.5v7.5M13.8 9.5v7.5M17.5 9.5v7.5M4.5 19.5h15M5 17h14" />
  </Icon>
);

export const WarningIcon = () => (
  <Icon size={28}>
    <path d="M12 8v5M12 16.5v.01" />
    <circle cx="12" cy="12" r="8.5" />
  </Icon>
);

export const WindowIcon = () => (
  <Icon size={18}>
    <path d="M13 5h6v6M19 5l-8 8M17 14.5V19H5V7h4.5" />
  </Icon>
);
