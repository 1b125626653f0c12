export interface Toast {
  readonly id: number;
  readonly text: string;
  /** `problem` is announced at once, `quiet` when the reader pauses. */
  readonly tone: 'quiet' | 'problem';
  readonly action?: { readonly label: string; readonly onSelect: () => void };
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function replace(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const currentToasts = (): readonly Toast[] => toasts;

/** One sentence at the foot of the page that goes by itself. For what needs an answer, use a dialog or a line on the page. */
export function showToast(text: string, options: Partial<Pick<Toast, 'tone' | 'action'>> = {}): void {
  lastId += 1;
  replace([...toasts.filter((toast) => toast.text !== text), { id: lastId, text, tone: 'quiet', ...options }]);
}

export function dismissToast(id: number): void {
  replace(toasts.filter((toast) => toast.id !== id));
}
