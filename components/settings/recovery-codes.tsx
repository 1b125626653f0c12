/** Told once: they are not on any page afterwards. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <div className="mt-4 max-w-107 rounded-strip border bg-paper px-4 py-3.5">
      <h3 className="font-medium">Your recovery codes</h3>
      <p className="mt-1 text-md text-soft">
        Each lets you in once, without your app. Keep them where you keep your passwords: this is the only time they are
        shown.
      </p>
      <ul aria-label="Recovery codes" className="mt-3 grid grid-cols-2 gap-x-4 gap-y-1.5">
        {codes.map((code) => (
          <li key={code}>
            <code className="text-md">{code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
