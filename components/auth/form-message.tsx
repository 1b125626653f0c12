import { Icon } from '@/components/ui/icon';

/** What is wrong with the form as a whole. */
export function FormMessage({ children }: { children: string }) {
  return (
    <p
      role="alert"
      tabIndex={-1}
      data-message
      className="flex gap-2.5 rounded-strip bg-red-tint px-3.5 py-2.5 text-md text-red"
    >
      <Icon name="warn" className="mt-px" />
      {children}
    </p>
  );
}
