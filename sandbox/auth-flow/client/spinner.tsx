export function Spinner({ large = false }: { large?: boolean }) {
  return <span className={large ? 'spinner large' : 'spinner'} aria-hidden="true" />;
}
